// SPDX-License-Identifier: Apache-2.0
#include "ui/search/resultmodel.h"

#include <QCoreApplication>

namespace diglot::ui::search {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchResults)
};

QString spokenHit(const ResultRow &row)
{
    const article::Hit &hit = row.hit;
    QStringList parts{hit.title, hit.snippet};
    if (hit.translation == article::Translation::Machine)
        parts << Text::tr("Machine translation");
    if (hit.translation == article::Translation::Human)
        parts << Text::tr("Human translation");
    if (hit.behind)
        parts << Text::tr("Behind its source");
    parts << hit.locale.nativeName() << row.detail;
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace

QString spokenText(const ResultRow &row)
{
    switch (row.kind) {
    case ResultRow::Kind::Hit:
        return spokenHit(row);
    case ResultRow::Kind::Segment:
        return u"%1. %2. %3"_s.arg(row.line.source, row.line.target, row.detail);
    case ResultRow::Kind::Suggestion:
        return Text::tr("%1, in %2").arg(row.suggestion.text, row.suggestion.title);
    case ResultRow::Kind::Saved:
        return Text::tr("Saved search: %1").arg(row.text);
    case ResultRow::Kind::Recent:
        return Text::tr("Recent search: %1").arg(row.text);
    default:
        return row.detail.isEmpty() ? row.text : u"%1. %2"_s.arg(row.text, row.detail);
    }
}

void ResultModel::setRows(const QList<ResultRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const ResultRow &ResultModel::row(const QModelIndex &index) const
{
    static const ResultRow none;
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()) : none;
}

QModelIndex ResultModel::step(const QModelIndex &from, int direction) const
{
    int at = from.isValid() ? from.row() : -1;
    for (at += direction; at >= 0 && at < m_rows.size(); at += direction) {
        if (m_rows.at(at).kind != ResultRow::Kind::Header)
            return index(at);
    }
    return from;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spokenText(row(index));
    return {};
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index).kind == ResultRow::Kind::Header)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace diglot::ui::search
