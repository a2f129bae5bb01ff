// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/duedialog.h"

#include "ui/widgets/rowtree.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::marks {

namespace {

bool isDue(const VerifiedArticle &one, const QDate &today)
{
    return one.changedSince || one.due <= today;
}

} // namespace

DueDialog::DueDialog(const QList<VerifiedArticle> &articles, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_articles(articles)
    , m_list(new widgets::RowTree(this))
{
    setObjectName(u"dueDialog"_s);
    setWindowTitle(tr("Verified articles"));
    std::stable_sort(m_articles.begin(), m_articles.end(), [&today](const auto &a, const auto &b) {
        return isDue(a, today) != isDue(b, today) ? isDue(a, today) : a.due < b.due;
    });
    const auto due = std::count_if(m_articles.cbegin(), m_articles.cend(),
                                   [&today](const auto &one) { return isDue(one, today); });
    auto *said =
        new QLabel(m_articles.isEmpty() ? tr("No article of this library was verified yet.")
                                        : tr("%Ln article(s) are due.", nullptr, int(due)),
                   this);
    said->setObjectName(u"dueCount"_s);
    m_list->setObjectName(u"dueList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Article"), tr("Language"), tr("Verified on"), tr("By"), tr("Due")});
    const QLocale numbers;
    for (const VerifiedArticle &one : std::as_const(m_articles)) {
        const QString state =
            one.changedSince ? tr("changed since")
            : isDue(one, today)
                ? tr("since %1").arg(numbers.toString(one.due, QLocale::ShortFormat))
                : numbers.toString(one.due, QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(
            m_list, {one.title, one.locale.toString(),
                     numbers.toString(one.verified, QLocale::ShortFormat), one.by, state});
        if (!isDue(one, today)) {
            for (int column = 0; column < m_list->columnCount(); ++column)
                item->setForeground(column, palette().color(QPalette::PlaceholderText));
        }
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const VerifiedArticle one = m_articles.at(m_list->indexOfTopLevelItem(item));
        accept();
        emit chosen(one.article, one.locale);
    });
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(said);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(760, 420);
}

} // namespace diglot::ui::marks
