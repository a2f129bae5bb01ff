// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/consistencyplan.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace diglot::ui::review {

// Shows what proposing one translation everywhere would touch, article by article, before it is
// done. What somebody should look at first is not ticked and says why.
class ProposeDialog final : public QDialog
{
    Q_OBJECT

public:
    ProposeDialog(const QString &target, const QList<workspace::PlannedProposal> &plan,
                  const workspace::LibraryQuality &quality, QWidget *parent = nullptr);

    // The verdicts of the texts that are ticked.
    [[nodiscard]] QList<article::Verdict> verdicts() const;

private:
    void fill(const workspace::LibraryQuality &quality);
    void showCount();

    QList<workspace::PlannedProposal> m_plan;
    QTreeWidget *m_tree;
    QPushButton *m_accept = nullptr;
};

} // namespace diglot::ui::review
