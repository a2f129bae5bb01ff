// SPDX-License-Identifier: Apache-2.0
#include "app/marks/rows.h"

#include "app/kept/connection.h"
#include "app/kept/migrations.h"
#include "app/marks/markjson.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QSqlRecord>

// Resources of a static library are linked in only when something asks for them.
static void initMarkResources()
{
    Q_INIT_RESOURCE(marks);
}

namespace diglot::marks {

using namespace Qt::StringLiterals;
using article::Mark;
using kept::Connection;

namespace {

const auto Columns = u"id, kind, parent, position, docset, article, locale, number, source_hash, "
                     "target_hash, asset, body, made_at, changed_at, removed"_s;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

MarkRow rowOf(const QSqlQuery &query)
{
    MarkRow row;
    Mark &mark = row.mark;
    mark.id = query.value(0).toString();
    mark.kind = article::markKindFromName(query.value(1).toString()).value_or(mark.kind);
    mark.parent = query.value(2).toString();
    mark.position = query.value(3).toInt();
    mark.text.place = {query.value(4).toString(),
                       query.value(5).toString(),
                       LocaleTag::fromString(query.value(6).toString()).value_or(LocaleTag()),
                       query.value(7).toInt(),
                       {}};
    mark.assetId = query.value(10).toString();
    takeBody(mark, QJsonDocument::fromJson(query.value(11).toString().toUtf8()).object());
    mark.made = timeOf(query.value(12));
    mark.changed = timeOf(query.value(13));
    row.removed = query.value(14).toInt() != 0;
    return row;
}

// Whether what a row holds can have been written by us.
bool isSound(const QString &table, const QSqlRecord &row)
{
    const auto text = [&row](QLatin1StringView column) { return row.value(column).toString(); };
    if (table != u"mark"_s)
        return !row.value(0).isNull();
    if (text("id"_L1).isEmpty() || !article::markKindFromName(text("kind"_L1)))
        return false;
    if (row.value(u"removed"_s).toInt() != 0)
        return true;
    Mark mark;
    const auto body = QJsonDocument::fromJson(text("body"_L1).toUtf8());
    if (!body.isObject())
        return false;
    takeBody(mark, body.object());
    return row.value(u"number"_s).toInt() == 0 ||
           (article::textHash(mark.text.source) == text("source_hash"_L1) &&
            article::textHash(mark.text.target) == text("target_hash"_L1));
}

} // namespace

kept::Scheme scheme()
{
    initMarkResources();
    kept::Scheme scheme;
    scheme.migrations = kept::migrationsNamed(u"marks"_s);
    scheme.tables = {u"mark"_s, u"visit"_s, u"closed_tab"_s, u"session"_s};
    scheme.worth = u"SELECT COUNT(*) FROM mark"_s;
    scheme.isSound = isSound;
    scheme.mend = [](Connection &) { return Result<void>(); };
    return scheme;
}

Result<QList<MarkRow>> readMarks(Connection &connection)
{
    const auto query = connection.run(
        u"SELECT %1 FROM mark ORDER BY parent, position, made_at, id"_s.arg(Columns));
    if (!query)
        return query.error();
    QList<MarkRow> rows;
    while ((*query)->next())
        rows.append(rowOf(**query));
    const auto done = connection.finished(**query);
    (*query)->finish();
    return done ? Result<QList<MarkRow>>(rows) : done.error();
}

Result<std::optional<MarkRow>> readMark(Connection &connection, const QString &id)
{
    const auto query = connection.run(u"SELECT %1 FROM mark WHERE id = ?"_s.arg(Columns), {id});
    if (!query)
        return query.error();
    std::optional<MarkRow> row;
    if ((*query)->next())
        row = rowOf(**query);
    const auto done = connection.finished(**query);
    (*query)->finish();
    return done ? Result<std::optional<MarkRow>>(row) : done.error();
}

Result<void> writeMark(Connection &connection, const MarkRow &row)
{
    const Mark &mark = row.mark;
    const auto &place = mark.text.place;
    const bool texts = mark.isOnSentence() && !row.removed;
    const QString body =
        row.removed ? QString()
                    : QString::fromUtf8(QJsonDocument(bodyOf(mark)).toJson(QJsonDocument::Compact));
    const auto done = connection.run(
        u"INSERT INTO mark (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, parent = excluded.parent, "
        "position = excluded.position, docset = excluded.docset, article = excluded.article, "
        "locale = excluded.locale, number = excluded.number, source_hash = excluded.source_hash, "
        "target_hash = excluded.target_hash, asset = excluded.asset, body = excluded.body, "
        "made_at = excluded.made_at, changed_at = excluded.changed_at, "
        "removed = excluded.removed"_s.arg(Columns),
        {mark.id, article::markKindName(mark.kind), mark.parent, mark.position, place.docset,
         place.key, place.locale.toString(), place.number,
         texts ? article::textHash(mark.text.source) : QString(),
         texts ? article::textHash(mark.text.target) : QString(), mark.assetId, body,
         timeText(mark.made), timeText(mark.changed), row.removed ? 1 : 0});
    return done ? Result<void>() : done.error();
}

Result<int> nextPosition(Connection &connection, const QString &parent)
{
    const auto query = connection.run(
        u"SELECT COALESCE(MAX(position), 0) + 1 FROM mark WHERE parent = ? AND removed = 0"_s,
        {parent});
    if (!query)
        return query.error();
    const int position = (*query)->next() ? (*query)->value(0).toInt() : 1;
    (*query)->finish();
    return position;
}

} // namespace diglot::marks
