// SPDX-License-Identifier: Apache-2.0
#include "ui/review/segmentmodel.h"

#include "app/article/pagenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

QString wordsFor(Sign sign)
{
    switch (sign) {
    case Sign::Approved:
        return SegmentModel::tr("Approved");
    case Sign::NeedsWork:
        return SegmentModel::tr("Needs work");
    case Sign::Rejected:
        return SegmentModel::tr("Rejected");
    case Sign::Outdated:
        return SegmentModel::tr("Changed since it was judged");
    case Sign::Error:
        return SegmentModel::tr("Error");
    case Sign::Warning:
        return SegmentModel::tr("Warning");
    case Sign::Nothing:
        break;
    }
    return {};
}

void SegmentModel::setRows(const QList<SegmentRow> &rows)
{
    const auto placesOf = [this](const QList<int> &shown) {
        QList<article::TextPlace> places;
        places.reserve(shown.size());
        for (const int row : shown)
            places.append(m_rows.at(row).text().place);
        return places;
    };
    const auto before = placesOf(m_shown);
    const QList<SegmentRow> old = std::exchange(m_rows, rows);
    const QList<int> shown = wanted();
    if (placesOf(shown) == before) {
        m_shown = shown;
        if (!shown.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void SegmentModel::setReviewer(const QString &reviewer)
{
    if (m_reviewer == reviewer)
        return;
    m_reviewer = reviewer;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void SegmentModel::setFilter(const SegmentFilter &filter)
{
    m_filter = filter;
    show();
}

void SegmentModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    show();
}

QList<int> SegmentModel::wanted() const
{
    QList<int> shown;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_filter.matches(m_rows.at(i)))
            shown.append(i);
    }
    if (m_order == Order::Risk)
        std::stable_sort(shown.begin(), shown.end(), [this](int a, int b) {
            return m_rows.at(a).risk() > m_rows.at(b).risk();
        });
    return shown;
}

void SegmentModel::show()
{
    QList<int> shown = wanted();
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    const SegmentRow *found = row(index);
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return found->text().target;
    if (role == Qt::AccessibleTextRole)
        return spoken(*found);
    if (role == Qt::ToolTipRole)
        return toolTip(*found);
    return {};
}

// As rich text, so that long lines are broken.
QString SegmentModel::toolTip(const SegmentRow &row)
{
    QStringList lines;
    for (const QString &reason : row.riskReasons())
        lines << reason.toHtmlEscaped();
    return lines.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(lines.join("<br/>"_L1));
}

QString SegmentModel::spoken(const SegmentRow &row) const
{
    QStringList parts{nameOf(row.text().place), wordsFor(row.sign(m_reviewer)), row.text().target,
                      row.text().source};
    for (const auto &finding : row.findings)
        parts << finding.message;
    parts << sentenceFor(row.variance);
    if (const auto proposal = row.proposal(m_reviewer))
        parts << tr("Proposal: %1").arg(*proposal);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

const SegmentRow *SegmentModel::row(const QModelIndex &index) const
{
    const bool here = index.isValid() && index.row() < m_shown.size();
    return here ? &m_rows.at(m_shown.at(index.row())) : nullptr;
}

QModelIndex SegmentModel::indexOf(const article::TextPlace &place) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_rows.at(m_shown.at(i)).text().place == place)
            return index(i);
    }
    return {};
}

QModelIndex SegmentModel::indexOfNumber(int number) const
{
    for (int i = 0; number != 0 && i < m_shown.size(); ++i) {
        const SegmentRow &row = m_rows.at(m_shown.at(i));
        const bool meant = number > 0 ? row.ownFile && row.number() == number
                                      : row.reviewed.segment == article::includedIndex(number);
        if (meant && !row.reviewed.gone)
            return index(i);
    }
    return {};
}

int SegmentModel::doubtfulFrom(int row, int direction) const
{
    const int count = rowCount();
    const int from = row < 0 ? (direction > 0 ? -1 : count) : row;
    for (int step = 1; step <= count; ++step) {
        const int at = ((from + direction * step) % count + count) % count;
        if (m_rows.at(m_shown.at(at)).isDoubtful())
            return at;
    }
    return -1;
}

int SegmentModel::doubtfulCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const SegmentRow &row) { return row.isDoubtful(); }));
}

} // namespace diglot::ui::review
