// SPDX-License-Identifier: Apache-2.0
#include "ui/review/proposedialog.h"

#include "ui/review/segmentrow.h"
#include "ui/widgets/rowtree.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using workspace::PlannedProposal;
using Doubt = PlannedProposal::Doubt;

namespace {

constexpr int IndexRole = Qt::UserRole;
constexpr int FirstWidth = 780;
constexpr int FirstHeight = 460;
constexpr int NameWidth = 150;
constexpr int TextWidth = 280;

QString wordsOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::SourceDiffers:
        return ProposeDialog::tr("Its source is marked up or ends differently");
    case Doubt::LosesMarkup:
        return ProposeDialog::tr("The proposal would lose a link, code or emphasis");
    case Doubt::IsApproved:
        return ProposeDialog::tr("Somebody has approved what stands there");
    case Doubt::HasProposal:
        return ProposeDialog::tr("You have proposed something else");
    case Doubt::None:
        break;
    }
    return {};
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProposeDialog::ProposeDialog(const QString &target, const QList<PlannedProposal> &plan,
                             const workspace::LibraryQuality &quality, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_tree(new widgets::RowTree(this))
{
    setObjectName(u"proposeDialog"_s);
    setWindowTitle(tr("Propose one translation everywhere"));
    resize(FirstWidth, FirstHeight);
    std::set<int> articles;
    for (const PlannedProposal &planned : m_plan)
        articles.insert(planned.edition);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto *title = plainLabel(target, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *where = plainLabel(tr("It differs in %1, in %2.")
                                 .arg(tr("%Ln sentences", nullptr, int(m_plan.size())),
                                      tr("%Ln articles", nullptr, int(articles.size()))),
                             this);
    where->setProperty("tone", u"muted"_s);
    auto *hint = plainLabel(tr("What is ticked gets it as a proposal, in one step that can be "
                               "undone. The files stay as they are."),
                            this);
    hint->setProperty("tone", u"muted"_s);
    column->addWidget(title);
    column->addWidget(where);
    column->addWidget(m_tree, 1);
    column->addWidget(hint);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(quality);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ProposeDialog::showCount);
    showCount();
    m_tree->setFocus();
}

void ProposeDialog::fill(const workspace::LibraryQuality &quality)
{
    m_tree->setObjectName(u"proposeTree"_s);
    m_tree->setAccessibleName(tr("Sentences that would get the proposal"));
    m_tree->setHeaderLabels({tr("Sentence"), tr("What stands there"), tr("Look at it first")});
    m_tree->header()->resizeSection(0, NameWidth);
    m_tree->header()->resizeSection(1, TextWidth);
    QTreeWidgetItem *group = nullptr;
    int edition = -1;
    for (int i = 0; i < m_plan.size(); ++i) {
        const PlannedProposal &planned = m_plan.at(i);
        if (planned.edition != edition) {
            edition = planned.edition;
            group = new QTreeWidgetItem(m_tree, {quality.editions.at(edition).title});
            group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            group->setToolTip(0, quality.editions.at(edition).path);
            group->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(
            group, {nameOf(planned.text.place), planned.text.target, wordsOf(planned.doubt)});
        item->setData(0, IndexRole, i);
        item->setToolTip(1, planned.text.target);
        item->setToolTip(2, wordsOf(planned.doubt));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, planned.doubt == Doubt::None ? Qt::Checked : Qt::Unchecked);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

QList<article::Verdict> ProposeDialog::verdicts() const
{
    QList<article::Verdict> verdicts;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const auto *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->checkState(0) == Qt::Checked)
                verdicts.append(m_plan.at(group->child(j)->data(0, IndexRole).toInt()).verdict);
        }
    }
    return verdicts;
}

void ProposeDialog::showCount()
{
    const int count = int(verdicts().size());
    m_accept->setText(tr("Propose for %Ln sentences", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace diglot::ui::review
