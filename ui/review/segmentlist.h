// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/keysheet.h"

#include <QListView>

namespace diglot::ui::review {

// What a person may do with the texts that are chosen.
enum class Deed : quint8 {
    Approve,
    NeedsWork,
    Reject,
    TakeBack, // one's own verdict
    Propose,
    Comment,
    Fix, // accept the fix that the first finding offers
    Dismiss,
    Restore, // findings that were dismissed
    NextDoubtful,
    PreviousDoubtful,
    Undo,
    Redo
};

// The list of texts. While it has the focus, single letters do what the buttons do.
class SegmentList final : public QListView
{
    Q_OBJECT

public:
    explicit SegmentList(QWidget *parent = nullptr);

    // The letters with what they do, for the sheet of keys.
    [[nodiscard]] static QList<widgets::KeyRow> keys();
    [[nodiscard]] static QString nameOf(Deed deed);

    // Also looks at the first one where none is looked at: what is done is about what is seen.
    void selectAll() override;

signals:
    void deedRequested(diglot::ui::review::Deed deed);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace diglot::ui::review
