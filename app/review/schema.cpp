// SPDX-License-Identifier: Apache-2.0
#include "app/review/schema.h"

#include "app/kept/connection.h"
#include "app/kept/migrations.h"
#include "app/review/rows.h"

#include <QSqlRecord>

// Resources of a static library are linked in only when something asks for them.
static void initReviewResources()
{
    Q_INIT_RESOURCE(reviews);
}

namespace diglot::review {

using namespace Qt::StringLiterals;
using kept::Connection;

namespace {

// Whether what a row holds agrees with the hash in it.
bool isSound(const QString &table, const QSqlRecord &row)
{
    const auto text = [&row](QLatin1StringView column) { return row.value(column).toString(); };
    if (table == u"judged_text"_s)
        return article::textHash(text("body"_L1)) == text("hash"_L1);
    if (table != u"entry"_s)
        return !row.value(0).toString().isEmpty();
    EntryKey key;
    const auto kind = kindFromName(text("kind"_L1));
    if (!kind)
        return false;
    key.kind = *kind;
    key.place = {text("docset"_L1), text("article"_L1),
                 LocaleTag::fromString(text("locale"_L1)).value_or(LocaleTag()),
                 row.value(u"number"_s).toInt(), text("unit"_L1)};
    key.sourceHash = text("source_hash"_L1);
    key.targetHash = text("target_hash"_L1);
    key.name = text("name"_L1);
    key.reviewer = text("reviewer"_L1);
    return subjectOf(key) == text("subject"_L1);
}

// Entries whose row is lost, but whose last step can be read.
Result<void> rebuildFromSteps(Connection &connection)
{
    const auto query =
        connection.run(u"SELECT DISTINCT article, locale FROM step ORDER BY article, locale"_s);
    if (!query)
        return query.error();
    QList<article::TextPlace> places;
    while ((*query)->next()) {
        article::TextPlace place;
        place.key = (*query)->value(0).toString();
        place.locale = LocaleTag::fromString((*query)->value(1).toString()).value_or(LocaleTag());
        places.append(place);
    }
    (*query)->finish();
    for (const article::TextPlace &place : places) {
        const auto steps = readSteps(connection, place);
        if (!steps)
            return steps.error();
        QHash<QString, std::optional<Entry>> last;
        for (const StepRow &step : *steps) {
            if (step.before || step.after)
                last.insert(subjectOf(step.key), step.after);
        }
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            if (!*it)
                continue;
            const auto present = readEntry(connection, it.key());
            if (!present)
                return present.error();
            if (*present)
                continue;
            if (auto written = writeEntry(connection, **it); !written)
                return written.error();
        }
    }
    return {};
}

} // namespace

kept::Scheme scheme()
{
    initReviewResources();
    kept::Scheme scheme;
    scheme.migrations = kept::migrationsNamed(u"reviews"_s);
    scheme.tables = {u"entry"_s, u"judged_text"_s, u"change"_s, u"step"_s};
    scheme.worth = u"SELECT COUNT(*) FROM change"_s;
    scheme.isSound = isSound;
    scheme.mend = rebuildFromSteps;
    // What the log knows was changed later than the backup.
    scheme.fromBackup = u"WHERE NOT EXISTS (SELECT 1 FROM step s WHERE s.subject = ?)"_s;
    return scheme;
}

} // namespace diglot::review
