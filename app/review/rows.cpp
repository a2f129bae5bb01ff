// SPDX-License-Identifier: Apache-2.0
#include "app/review/rows.h"

#include "app/kept/connection.h"
#include "app/review/entryjson.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace diglot::review {

using namespace Qt::StringLiterals;

namespace {

const QString entryColumns =
    u"e.kind, e.docset, e.article, e.locale, e.number, e.unit, e.source_hash, e.target_hash, "
    "e.name, e.reviewer, e.state, e.body, e.changed_at, s.body, t.body FROM entry e "
    "LEFT JOIN judged_text s ON s.hash = e.source_hash "
    "LEFT JOIN judged_text t ON t.hash = e.target_hash "_s;

const QString changeColumns =
    u"SELECT c.id, c.position, c.made_at, c.author, c.label, c.undoes, c.undone, "
    "(SELECT COUNT(*) FROM step s WHERE s.change_id = c.id) FROM change c "_s;

QString toText(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime toTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// "" is a text that is empty, null one that is not known.
QString textIn(const QVariant &value)
{
    if (value.isNull())
        return {};
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

Entry entryIn(const QSqlQuery &row)
{
    Entry entry;
    entry.key.kind = kindFromName(row.value(0).toString()).value_or(Kind::Verdict);
    entry.key.place.docset = row.value(1).toString();
    entry.key.place.key = row.value(2).toString();
    entry.key.place.locale = LocaleTag::fromString(row.value(3).toString()).value_or(LocaleTag());
    entry.key.place.number = row.value(4).toInt();
    entry.key.place.unit = row.value(5).toString();
    entry.key.sourceHash = row.value(6).toString();
    entry.key.targetHash = row.value(7).toString();
    entry.key.name = row.value(8).toString();
    entry.key.reviewer = row.value(9).toString();
    entry.state = row.value(10).toString();
    entry.body = objectOf(row.value(11).toString());
    entry.when = toTime(row.value(12).toString());
    entry.source = textIn(row.value(13));
    entry.target = textIn(row.value(14));
    return entry;
}

ChangeRecord changeIn(const QSqlQuery &row)
{
    ChangeRecord change;
    change.id = row.value(0).toString();
    change.position = row.value(1).toLongLong();
    change.when = toTime(row.value(2).toString());
    change.author = row.value(3).toString();
    change.label = row.value(4).toString();
    change.undoes = row.value(5).toString();
    change.undone = row.value(6).toInt() != 0;
    change.entries = row.value(7).toInt();
    return change;
}

StepRow stepIn(const QSqlQuery &row)
{
    StepRow step;
    step.changeId = row.value(0).toString();
    step.position = row.value(1).toInt();
    const auto read = [&row](int column) -> std::optional<Entry> {
        const auto entry = entryFromJson(objectOf(row.value(column).toString()));
        return entry ? std::optional(*entry) : std::nullopt;
    };
    step.before = read(2);
    step.after = read(3);
    if (step.before || step.after)
        step.key = step.before ? step.before->key : step.after->key;
    return step;
}

// Every row of a query as a value.
template<class Value, class Read>
Result<QList<Value>> all(Connection &connection, const QString &sql, const QVariantList &values,
                         Read read)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return query.error();
    QList<Value> found;
    while ((*query)->next())
        found.append(read(**query));
    const auto done = connection.finished(**query);
    (*query)->finish();
    return done ? Result<QList<Value>>(found) : done.error();
}

template<class Value>
Result<std::optional<Value>> onlyOne(const Result<QList<Value>> &found)
{
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Value>() : std::optional(found->first());
}

Result<void> done(const Result<QSqlQuery *> &query)
{
    return query ? Result<void>() : query.error();
}

Result<void> writeText(Connection &connection, const QString &hash, const QString &text)
{
    if (hash.isEmpty() || text.isNull())
        return {};
    return done(connection.run(u"INSERT INTO judged_text (hash, body) VALUES (?, ?) "
                               "ON CONFLICT (hash) DO NOTHING"_s,
                               {hash, text}));
}

} // namespace

Result<QList<Entry>> readEntries(Connection &connection, const EntryFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto add = [&](const QString &column, const QString &value) {
        conditions.append(column + u" = ?"_s);
        values.append(value);
    };
    if (filter.kind)
        add(u"e.kind"_s, kindName(*filter.kind));
    if (filter.article) {
        add(u"e.article"_s, filter.article->key);
        add(u"e.locale"_s, filter.article->locale.toString());
        add(u"e.docset"_s, filter.article->docset);
    }
    if (filter.locale.isValid())
        add(u"e.locale"_s, filter.locale.toString());
    QString sql = u"SELECT "_s + entryColumns;
    if (!conditions.isEmpty())
        sql += u"WHERE "_s + conditions.join(u" AND "_s);
    sql += u" ORDER BY e.docset, e.article, e.locale, e.number, e.unit, e.kind, e.name, "
           "e.reviewer, e.changed_at, e.subject"_s;
    return all<Entry>(connection, sql, values, entryIn);
}

Result<std::optional<Entry>> readEntry(Connection &connection, const QString &subject)
{
    return onlyOne(all<Entry>(connection, u"SELECT "_s + entryColumns + u"WHERE e.subject = ?"_s,
                              {subject}, entryIn));
}

Result<QList<KeptEdition>> readEditions(Connection &connection)
{
    return all<KeptEdition>(
        connection,
        u"SELECT docset, article, locale, COUNT(*) FROM entry WHERE article <> '' "
        "GROUP BY docset, article, locale ORDER BY docset, article, locale"_s,
        {}, [](const QSqlQuery &row) {
            return KeptEdition{row.value(0).toString(), row.value(1).toString(),
                               LocaleTag::fromString(row.value(2).toString()).value_or(LocaleTag()),
                               row.value(3).toInt()};
        });
}

Result<void> writeEntry(Connection &connection, const Entry &entry)
{
    const EntryKey &key = entry.key;
    if (auto written = writeText(connection, key.sourceHash, entry.source); !written)
        return written.error();
    if (auto written = writeText(connection, key.targetHash, entry.target); !written)
        return written.error();
    return done(connection.run(
        u"INSERT INTO entry (subject, kind, docset, article, locale, number, unit, source_hash, "
        "target_hash, name, reviewer, state, body, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subject) DO UPDATE SET "
        "state = excluded.state, body = excluded.body, changed_at = excluded.changed_at"_s,
        {subjectOf(key), kindName(key.kind), key.place.docset, key.place.key,
         key.place.locale.toString(), key.place.number, key.place.unit, key.sourceHash,
         key.targetHash, key.name, key.reviewer, entry.state, jsonOf(entry.body),
         toText(entry.when)}));
}

Result<void> removeEntry(Connection &connection, const QString &subject)
{
    return done(connection.run(u"DELETE FROM entry WHERE subject = ?"_s, {subject}));
}

Result<void> writeStep(Connection &connection, const StepRow &step)
{
    const auto json = [](const std::optional<Entry> &entry) {
        return entry ? jsonOf(toJson(*entry, Texts::HashesOnly)) : u""_s;
    };
    return done(connection.run(
        u"INSERT INTO step (change_id, position, subject, article, locale, before_it, after_it) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {step.changeId, step.position, subjectOf(step.key), step.key.place.key,
         step.key.place.locale.toString(), json(step.before), json(step.after)}));
}

Result<QList<StepRow>> readSteps(Connection &connection, const QString &changeId)
{
    return all<StepRow>(connection,
                        u"SELECT change_id, position, before_it, after_it FROM step "
                        "WHERE change_id = ? ORDER BY position"_s,
                        {changeId}, stepIn);
}

Result<QList<StepRow>> readSteps(Connection &connection, const article::TextPlace &place)
{
    return all<StepRow>(connection,
                        u"SELECT s.change_id, s.position, s.before_it, s.after_it FROM step s "
                        "JOIN change c ON c.id = s.change_id "
                        "WHERE s.article = ? AND s.locale = ? ORDER BY c.position, s.position"_s,
                        {place.key, place.locale.toString()}, stepIn);
}

Result<qint64> nextPosition(Connection &connection)
{
    const auto found =
        all<qint64>(connection, u"SELECT COALESCE(MAX(position), 0) + 1 FROM change"_s, {},
                    [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!found)
        return found.error();
    return found->value(0, 1);
}

Result<void> writeChange(Connection &connection, const ChangeRecord &change)
{
    return done(
        connection.run(u"INSERT INTO change (id, position, made_at, author, label, undoes, undone) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       {change.id, change.position, toText(change.when), change.author,
                        change.label, change.undoes, change.undone ? 1 : 0}));
}

Result<void> setUndone(Connection &connection, const QString &changeId, bool undone)
{
    return done(
        connection.run(u"UPDATE change SET undone = ? WHERE id = ?"_s, {undone ? 1 : 0, changeId}));
}

Result<std::optional<ChangeRecord>> readChange(Connection &connection, const QString &changeId)
{
    return onlyOne(
        all<ChangeRecord>(connection, changeColumns + u"WHERE c.id = ?"_s, {changeId}, changeIn));
}

Result<QList<ChangeRecord>> readChanges(Connection &connection, int limit)
{
    return all<ChangeRecord>(connection, changeColumns + u"ORDER BY c.position DESC LIMIT ?"_s,
                             {limit}, changeIn);
}

Result<QString> readId(Connection &connection, const QString &sql, const QString &author)
{
    const auto found = all<QString>(connection, sql, {author},
                                    [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found)
        return found.error();
    return found->value(0);
}

} // namespace diglot::review
