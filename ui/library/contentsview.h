// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace diglot::ui::library {

// Draws the contents: a whole row is marked, arrows are our own, notes and lines without an
// edition in the reading locale are muted. The shown article stays marked when focus is elsewhere.
class ContentsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ContentsView(QWidget *parent = nullptr);

    void setShownId(const QString &id); // ContentsModel::IdRole of the line that is open

signals:
    void activatedWith(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_shownId;
};

} // namespace diglot::ui::library
