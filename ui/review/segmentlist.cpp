// SPDX-License-Identifier: Apache-2.0
#include "ui/review/segmentlist.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

struct KeyOf
{
    Qt::Key key;
    Deed deed;
    bool inMenu;
};

constexpr std::array Keys{
    KeyOf{Qt::Key_A, Deed::Approve, true},
    KeyOf{Qt::Key_N, Deed::NeedsWork, true},
    KeyOf{Qt::Key_R, Deed::Reject, true},
    KeyOf{Qt::Key_Backspace, Deed::TakeBack, true},
    KeyOf{Qt::Key_P, Deed::Propose, true},
    KeyOf{Qt::Key_C, Deed::Comment, true},
    KeyOf{Qt::Key_F, Deed::Fix, true},
    KeyOf{Qt::Key_D, Deed::Dismiss, true},
    KeyOf{Qt::Key_S, Deed::Restore, true},
    KeyOf{Qt::Key_J, Deed::NextDoubtful, false},
    KeyOf{Qt::Key_K, Deed::PreviousDoubtful, false},
};

} // namespace

SegmentList::SegmentList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"segmentList"_s);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(false);
}

QString SegmentList::nameOf(Deed deed)
{
    switch (deed) {
    case Deed::Approve:
        return tr("Approve");
    case Deed::NeedsWork:
        return tr("Needs work");
    case Deed::Reject:
        return tr("Reject with a reason");
    case Deed::TakeBack:
        return tr("Take back my verdict");
    case Deed::Propose:
        return tr("Write a proposal");
    case Deed::Comment:
        return tr("Comment");
    case Deed::Fix:
        return tr("Accept the fix");
    case Deed::Dismiss:
        return tr("Dismiss a finding");
    case Deed::Restore:
        return tr("Show dismissed findings again");
    case Deed::NextDoubtful:
        return tr("Next doubtful sentence");
    case Deed::PreviousDoubtful:
        return tr("Previous doubtful sentence");
    case Deed::Undo:
        return tr("Undo");
    case Deed::Redo:
        break;
    }
    return tr("Redo");
}

QList<widgets::KeyRow> SegmentList::keys()
{
    QList<widgets::KeyRow> rows;
    for (const KeyOf &one : Keys)
        rows.append({nameOf(one.deed), {QKeySequence(one.key)}});
    rows.append({tr("Choose all that are shown"), {QKeySequence::SelectAll}});
    return rows;
}

void SegmentList::selectAll()
{
    QListView::selectAll();
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

bool SegmentList::event(QEvent *event)
{
    // Selecting all means the list while it has the keyboard, not the article beside it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SegmentList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        for (const KeyOf &one : Keys) {
            if (event->key() != one.key)
                continue;
            event->accept();
            emit deedRequested(one.deed);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            emit deedRequested(Deed::Propose);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void SegmentList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    for (const KeyOf &one : Keys) {
        if (!one.inMenu)
            continue;
        auto *action = menu.addAction(nameOf(one.deed));
        action->setShortcut(QKeySequence(one.key));
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this,
                [this, deed = one.deed] { emit deedRequested(deed); });
    }
    menu.addSeparator();
    auto *all = menu.addAction(tr("Choose all that are shown"), this, &SegmentList::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutVisibleInContextMenu(true);
    menu.exec(event->globalPos());
}

// The view makes the first row the current one without selecting it: shown as if there were none.
void SegmentList::focusInEvent(QFocusEvent *event)
{
    const bool had = currentIndex().isValid();
    QListView::focusInEvent(event);
    if (!had && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void SegmentList::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // heights follow the width
    const QRect current = visualRect(currentIndex());
    const bool inSight = QRect({}, event->oldSize()).contains(current);
    QListView::resizeEvent(event);
    // What is shown below the list for the sentence must not push the sentence itself out.
    if (inSight && !viewport()->rect().contains(current))
        scrollTo(currentIndex());
}

} // namespace diglot::ui::review
