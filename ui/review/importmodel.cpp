// SPDX-License-Identifier: Apache-2.0
#include "ui/review/importmodel.h"

#include "ui/review/qualitywords.h"
#include "ui/review/segmentmodel.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Judgement;
using workspace::ImportItem;

namespace {

QString said(const article::Verdict &verdict)
{
    QStringList parts;
    if (verdict.judgement == Judgement::Approved)
        parts << u"✓ "_s + wordsFor(Sign::Approved);
    else if (verdict.judgement == Judgement::NeedsWork)
        parts << u"▲ "_s + wordsFor(Sign::NeedsWork);
    else if (verdict.judgement == Judgement::Rejected)
        parts << u"✕ "_s + wordsFor(Sign::Rejected);
    for (const auto &reason : verdict.reasons)
        parts << qualityWord(reason.category);
    if (!verdict.comment.isEmpty())
        parts << ImportModel::tr("Comment: %1").arg(widgets::isolated(verdict.comment));
    if (verdict.proposal)
        parts << ImportModel::tr("Proposal: %1")
                     .arg(widgets::embedded(*verdict.proposal,
                                            verdict.text.place.locale.isRightToLeft()));
    if (parts.isEmpty())
        parts << ImportModel::tr("The verdict is taken back");
    return parts.join(u" · "_s);
}

QString said(const article::Dismissal &dismissal)
{
    return ImportModel::tr("A finding is dismissed: %1").arg(dismissal.rule) +
           (dismissal.reason.isEmpty() ? QString() : u" · "_s + dismissal.reason);
}

QString said(const article::Flag &flag)
{
    return ImportModel::tr("Mark: %1").arg(flag.name);
}

QString said(const article::Convention &convention)
{
    return ImportModel::tr("Convention: %1 = %2").arg(convention.name, convention.value);
}

QString placeOf(const article::TextPlace &place)
{
    const bool isArticle = place.number > 0 || !place.unit.isEmpty();
    QStringList parts{place.locale.toString()};
    if (!place.key.isEmpty())
        parts << place.key.section(u'/', -1);
    if (isArticle)
        parts << nameOf(place);
    return parts.join(u" · "_s);
}

bool canBeTaken(const ImportItem &item)
{
    return item.kind == ImportItem::Kind::Taken || (item.choice != 0 && !item.things.isEmpty());
}

QString bringsOf(const ImportItem &item)
{
    if (item.kind == ImportItem::Kind::Unknown)
        return ImportModel::tr("The library has no such text.");
    if (item.kind == ImportItem::Kind::Conflict && item.things.isEmpty())
        return ImportModel::tr("Conflict, is not taken: %1").arg(item.reason);
    QStringList lines;
    for (const auto &thing : item.things)
        lines << (item.where.isEmpty() || item.choice == 0
                      ? wordsFor(thing)
                      : item.where + u" · "_s + wordsFor(thing));
    if (!item.reason.isEmpty())
        lines << (item.choice == 0
                      ? item.reason
                      : ImportModel::tr("Conflict: %1 Tick what is to be kept.").arg(item.reason));
    if (item.kept)
        lines << ImportModel::tr("Kept now: %1").arg(wordsFor(*item.kept));
    return lines.join(u'\n');
}

} // namespace

QString wordsFor(const article::ReviewThing &thing)
{
    return std::visit(
        [](const auto &what) {
            return what.reviewer.isEmpty() ? said(what) : what.reviewer + u": "_s + said(what);
        },
        thing);
}

void ImportModel::setItems(const QList<ImportItem> &items)
{
    beginResetModel();
    m_items = items;
    m_take.clear();
    for (const ImportItem &item : items)
        m_take.append(item.kind == ImportItem::Kind::Taken);
    endResetModel();
    emit takenChanged();
}

int ImportModel::taken() const
{
    return int(m_take.count(true));
}

QList<article::ReviewThing> ImportModel::things() const
{
    QList<article::ReviewThing> things;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_take.at(i))
            things += m_items.at(i).things;
    }
    return things;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const ImportItem &item = m_items.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Text && canBeTaken(item))
        return m_take.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && index.column() == Brings &&
        item.kind != ImportItem::Kind::Taken)
        return widgets::Theme::current().color(
            item.kind == ImportItem::Kind::Conflict ? "error"_L1 : "muted"_L1);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return item.where.isEmpty() ? item.place.key : item.place.key + u'\n' + item.where;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Text:
        return placeOf(item.place);
    case Present:
        return item.text.target;
    default:
        return bringsOf(item);
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool take = value.toInt() == Qt::Checked;
    m_take[index.row()] = take;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    const int choice = m_items.at(index.row()).choice;
    for (int row = 0; take && choice != 0 && row < m_items.size(); ++row) {
        if (row == index.row() || m_items.at(row).choice != choice || !m_take.at(row))
            continue;
        m_take[row] = false;
        emit dataChanged(index.siblingAtRow(row), index.siblingAtRow(row), {Qt::CheckStateRole});
    }
    emit takenChanged();
    return true;
}

LocaleTag ImportModel::localeOf(const QModelIndex &index) const
{
    const bool isText = index.isValid() && index.column() == Present;
    return isText ? m_items.at(index.row()).place.locale : LocaleTag();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Text:
        return tr("Sentence");
    case Present:
        return tr("Present translation");
    default:
        return tr("What the file says");
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Text && canBeTaken(m_items.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace diglot::ui::review
