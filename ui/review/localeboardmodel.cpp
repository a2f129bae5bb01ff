// SPDX-License-Identifier: Apache-2.0
#include "ui/review/localeboardmodel.h"

#include "ui/review/segmentdelegate.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using workspace::BoardCell;
using workspace::BoardRow;

namespace {

constexpr int SignSize = 16;

QPixmap signPixmap(Sign sign)
{
    QPixmap pixmap(2 * SignSize, 2 * SignSize);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSign(&painter, QRectF(0, 0, SignSize, SignSize), sign);
    return pixmap;
}

std::optional<article::Severity> gravest(const article::Findings &findings)
{
    std::optional<article::Severity> found;
    for (const auto &finding : findings)
        found = std::max(found.value_or(finding.severity), finding.severity);
    return found;
}

} // namespace

void LocaleBoardModel::setBoard(const workspace::LocaleBoard &board)
{
    m_board = board;
    show();
}

void LocaleBoardModel::setDefectsOnly(bool on)
{
    m_defectsOnly = on;
    show();
}

void LocaleBoardModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_board.rows.size(); ++i) {
        if (!m_defectsOnly || !m_board.rows.at(i).defects.isEmpty())
            m_shown.append(i);
    }
    endResetModel();
}

const BoardRow *LocaleBoardModel::row(const QModelIndex &index) const
{
    const bool here = index.isValid() && index.row() < m_shown.size();
    return here ? &m_board.rows.at(m_shown.at(index.row())) : nullptr;
}

const BoardCell *LocaleBoardModel::cell(const QModelIndex &index) const
{
    const BoardRow *found = row(index);
    if (!found || index.column() == 0)
        return nullptr;
    const BoardCell &cell = found->cells.at(index.column() - 1);
    return cell.there ? &cell : nullptr;
}

LocaleTag LocaleBoardModel::localeOf(int column) const
{
    return column > 0 ? m_board.locales.value(column - 1) : LocaleTag();
}

int LocaleBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LocaleBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.locales.size()) + 1;
}

QString LocaleBoardModel::notes(const QModelIndex &index) const
{
    if (index.column() == 0) {
        const BoardRow *found = row(index);
        return found && !found->defects.isEmpty()
                   ? tr("Probably the source is at fault: %1").arg(found->defects.join(u", "_s))
                   : QString();
    }
    const BoardCell *found = cell(index);
    if (!found)
        return tr("This language does not have the sentence.");
    QStringList lines;
    for (const auto &finding : found->findings)
        lines << finding.message;
    return lines.join(u'\n');
}

QVariant LocaleBoardModel::data(const QModelIndex &index, int role) const
{
    const BoardRow *whole = row(index);
    if (!whole)
        return {};
    const BoardCell *part = cell(index);
    const QString text = index.column() == 0 ? whole->source : part ? part->target : u"—"_s;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return notes(index);
    case Qt::AccessibleTextRole: {
        const QString said = notes(index);
        return said.isEmpty() ? text : text + u". "_s + said;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignTop);
    case Qt::DecorationRole: {
        if (index.column() == 0)
            return whole->defects.isEmpty() ? QVariant() : signPixmap(Sign::Error);
        const auto severity = part ? gravest(part->findings) : std::nullopt;
        return severity ? QVariant(signPixmap(signOf(*severity))) : QVariant();
    }
    default:
        return {};
    }
}

QVariant LocaleBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const LocaleTag locale = localeOf(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && locale.isValid())
        return int(Qt::AlignVCenter | Qt::AlignAbsolute |
                   (locale.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)); // as its texts
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return locale.isValid() ? u"%1 · %2"_s.arg(locale.nativeName(), locale.toString())
                            : tr("Source");
}

QString LocaleBoardModel::report() const
{
    QStringList paragraphs;
    for (const BoardRow &row : m_board.rows) {
        if (row.defects.isEmpty())
            continue;
        QStringList lines{row.source, u"  "_s + row.defects.join(u", "_s)};
        for (int i = 0; i < row.cells.size(); ++i) {
            for (const auto &finding : row.cells.at(i).findings)
                lines << u"  %1 %2: %3"_s.arg(m_board.locales.at(i).toString())
                             .arg(row.cells.at(i).number)
                             .arg(finding.message);
        }
        paragraphs << lines.join(u'\n');
    }
    return m_board.article.key + u"\n\n"_s + paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace diglot::ui::review
