// SPDX-License-Identifier: Apache-2.0
#include "ui/review/replacedialog.h"

#include "app/core/whenfinished.h"
#include "app/workspace/reviewmeasures.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int FirstWidth = 860;
constexpr int FirstHeight = 480;
constexpr int NameWidth = 90;
constexpr int TextWidth = 290;
constexpr int TypingMs = 150;
enum Column { Name, Now, Then, Doubt };

// The text that all rows have on one side; empty where they differ.
QString commonTarget(const QList<SegmentRow> &rows)
{
    const QString first = rows.isEmpty() ? QString() : rows.first().text().target;
    const bool same = std::all_of(rows.cbegin(), rows.cend(), [&](const SegmentRow &row) {
        return row.text().target == first;
    });
    return same ? first : QString();
}

QString doubtOf(const SegmentRow &row)
{
    const bool approved = std::any_of(
        row.reviewed.opinions.cbegin(), row.reviewed.opinions.cend(), [](const auto &opinion) {
            return opinion.state == article::TextState::Current &&
                   opinion.verdict.judgement == article::Judgement::Approved;
        });
    return approved ? ReplaceDialog::tr("Somebody has approved what stands there") : QString();
}

} // namespace

ReplaceDialog::ReplaceDialog(const QList<SegmentRow> &rows, const QString &reviewer,
                             QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_reviewer(reviewer)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"replaceDialog"_s);
    resize(FirstWidth, FirstHeight);
    m_rows.removeIf([](const SegmentRow &row) { return row.reviewed.gone; });
    setWindowTitle(tr("Propose for %n sentences", nullptr, int(m_rows.size())));
    build();
    m_find->setText(commonTarget(m_rows));
    m_replace->setText(m_find->text());
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &ReplaceDialog::look);
    for (QLineEdit *field : {m_find, m_replace})
        connect(field, &QLineEdit::textChanged, this, &ReplaceDialog::fill);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ReplaceDialog::showCount);
    fill();
    (m_find->text().isEmpty() ? m_find : m_replace)->setFocus();
}

void ReplaceDialog::build()
{
    m_find->setObjectName(u"replaceFind"_s);
    m_find->setAccessibleName(tr("Words to be replaced"));
    m_replace->setObjectName(u"replaceWith"_s);
    m_replace->setAccessibleName(tr("Words in their place"));
    m_about->setObjectName(u"replaceAbout"_s);
    m_about->setProperty("tone", u"muted"_s);
    m_about->setWordWrap(true);
    m_tree->setObjectName(u"replaceTree"_s);
    m_tree->setAccessibleName(tr("Sentences that would get a proposal"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels({tr("Sentence"), tr("Now"), tr("Proposed"), tr("Look at it first")});
    m_tree->header()->resizeSection(Name, NameWidth);
    m_tree->header()->resizeSection(Now, TextWidth);
    m_tree->header()->resizeSection(Then, TextWidth);
    auto *form = new QFormLayout;
    form->addRow(tr("&Replace"), m_find);
    form->addRow(tr("&with"), m_replace);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_tree, 1);
    column->addWidget(m_about);
    column->addWidget(buttons);
}

// What is proposed already is built upon.
void ReplaceDialog::fill()
{
    ++m_asked;
    m_planned.clear();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const QString find = m_find->text();
    for (const SegmentRow &row : std::as_const(m_rows)) {
        const QString before = row.proposal(m_reviewer).value_or(row.text().target);
        if (find.isEmpty() || !before.contains(find) || find == m_replace->text())
            continue;
        QString after = before;
        after.replace(find, m_replace->text());
        const QString doubt = doubtOf(row);
        auto *item = new QTreeWidgetItem(m_tree, {nameOf(row.text().place), before, after, doubt});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Name, doubt.isEmpty() ? Qt::Checked : Qt::Unchecked);
        for (const int column : {Now, Then, Doubt})
            item->setToolTip(column, item->text(column));
        m_planned.append({row, after});
    }
    m_isLooking = !m_planned.isEmpty();
    m_typing.start();
    showCount();
}

void ReplaceDialog::look()
{
    QList<std::pair<QString, QString>> pairs;
    for (const Proposed &planned : std::as_const(m_planned))
        pairs.append({planned.row.text().target, planned.text});
    whenFinished(QtConcurrent::run([pairs] {
                     QList<bool> loses;
                     for (const auto &[target, proposal] : pairs)
                         loses.append(!workspace::proposalLosses(target, proposal).isEmpty());
                     return loses;
                 }),
                 this, [this, asked = m_asked](const QList<bool> &loses) {
                     if (asked == m_asked)
                         showLosses(loses);
                 });
}

void ReplaceDialog::showLosses(const QList<bool> &loses)
{
    {
        const QSignalBlocker quiet(m_tree);
        for (int i = 0; i < loses.size(); ++i) {
            auto *item = m_tree->topLevelItem(i);
            if (!loses.at(i) || !item->text(Doubt).isEmpty())
                continue;
            item->setText(Doubt, tr("It would lose a link, code or emphasis"));
            item->setToolTip(Doubt, item->text(Doubt));
            item->setCheckState(Name, Qt::Unchecked);
        }
    }
    m_isLooking = false;
    showCount();
}

QList<ReplaceDialog::Proposed> ReplaceDialog::proposed() const
{
    QList<Proposed> ticked;
    for (int i = 0; i < m_planned.size(); ++i) {
        if (m_tree->topLevelItem(i)->checkState(Name) == Qt::Checked)
            ticked.append(m_planned.at(i));
    }
    return ticked;
}

void ReplaceDialog::showCount()
{
    const int count = int(proposed().size());
    m_accept->setText(tr("Propose for %Ln sentences", nullptr, count));
    m_accept->setEnabled(count > 0 && !m_isLooking);
    m_about->setText(tr("The words stand in %1 of %n sentences. What is ticked gets a proposal, "
                        "in one step that can be undone.",
                        nullptr, int(m_rows.size()))
                         .arg(m_planned.size()));
}

} // namespace diglot::ui::review
