// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outlinepanel.h"

#include "ui/widgets/rowtree.h"

#include <QEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_tree(new widgets::RowTree(this))
    , m_empty(new QLabel(this))
{
    m_tree->setObjectName(u"outlineTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    const auto choose = [this](const QTreeWidgetItem *item) {
        emit anchorChosen(item->data(0, Qt::UserRole).toString());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
    setFocusProxy(m_tree);
    retranslate();
    clear();
}

void OutlinePanel::clear()
{
    m_tree->clear();
    m_empty->hide();
}

void OutlinePanel::setOutline(const QList<render::OutlineEntry> &outline, bool rightToLeft)
{
    m_tree->clear();
    m_tree->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QList<QTreeWidgetItem *> above; // the open item of each level
    QList<int> levels;
    for (const auto &entry : outline) {
        while (!levels.isEmpty() && levels.last() >= entry.level) {
            levels.removeLast();
            above.removeLast();
        }
        auto *item =
            above.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(above.last());
        item->setText(0, entry.text);
        item->setToolTip(0, entry.text);
        item->setData(0, Qt::UserRole, entry.anchor);
        above.append(item);
        levels.append(entry.level);
    }
    m_tree->expandAll();
    m_empty->setVisible(outline.isEmpty());
}

void OutlinePanel::setCurrent(const QString &anchor)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == anchor) {
            m_tree->setCurrentItem(*it);
            return;
        }
    }
}

void OutlinePanel::retranslate()
{
    m_tree->setAccessibleName(tr("Outline of the article"));
    m_empty->setText(tr("This article has no headings."));
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
