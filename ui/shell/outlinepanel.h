// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace diglot::ui::shell {

// The headings of the shown article; the one that is being read is marked.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void clear(); // nothing is shown, or not yet
    void setOutline(const QList<render::OutlineEntry> &outline, bool rightToLeft);
    void setCurrent(const QString &anchor);

signals:
    void anchorChosen(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTreeWidget *m_tree;
    QLabel *m_empty;
};

} // namespace diglot::ui::shell
