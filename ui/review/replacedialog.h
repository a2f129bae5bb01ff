// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/segmentrow.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace diglot::ui::review {

// Proposes for several sentences at once: words that stand in them give way to others. Shows each
// sentence as it would be, and how many they are, before anything is kept; what would lose markup,
// or was approved, is not ticked and says why.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    // Rows that are gone are left out. `reviewer`: whose proposals are built upon.
    ReplaceDialog(const QList<SegmentRow> &rows, const QString &reviewer,
                  QWidget *parent = nullptr);

    struct Proposed
    {
        SegmentRow row;
        QString text;
    };
    // Of what is ticked.
    [[nodiscard]] QList<Proposed> proposed() const;

private:
    void build();
    void fill();
    void look();
    void showLosses(const QList<bool> &loses);
    void showCount();

    QList<SegmentRow> m_rows;
    QString m_reviewer;
    QList<Proposed> m_planned;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_about;
    QTreeWidget *m_tree;
    QPushButton *m_accept = nullptr;
    QTimer m_typing;
    int m_asked = 0;
    bool m_isLooking = false; // whether markup is lost is not known yet
};

} // namespace diglot::ui::review
