// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"

#include <QTextCharFormat>
#include <QTextEdit>

namespace diglot::ui::review {

// Shows what a proposal changes: what goes struck through, what comes underlined, both in their
// colours. Only to be read; as high as its text.
class DifferenceView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setDifference(const QList<article::DiffPart> &parts, bool rightToLeft);
    // Invisible characters are shown by a few letters of their names.
    void setShowsInvisibles(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

signals:
    void pressed(); // the person wants to write

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    QList<article::DiffPart> m_parts;
    bool m_rightToLeft = false;
    bool m_invisibles = false;
};

// How a stretch of a difference looks in the present theme.
[[nodiscard]] QTextCharFormat differenceFormat(article::DiffPart::Kind kind);
// What goes and what comes, for people who do not see it; empty where nothing does.
[[nodiscard]] QString differenceInWords(const QList<article::DiffPart> &parts);

} // namespace diglot::ui::review
