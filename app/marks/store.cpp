// SPDX-License-Identifier: Apache-2.0
#include "app/marks/store.h"

#include "app/kept/keptfile.h"
#include "app/marks/rows.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace diglot::marks {

using namespace Qt::StringLiterals;
using article::ClosedTab;
using article::Mark;
using article::PastVisit;

namespace {

const auto Done = u"done"_s; // what a transaction that gives nothing else gives

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

bool saysTheSame(const Mark &a, const Mark &b)
{
    Mark same = b;
    same.made = a.made;
    same.changed = a.changed;
    return a == same;
}

// SQLite gives the files that it makes beside it the same rights. Where nothing can be written,
// opening says so.
void makePrivate(const QString &folder)
{
    QFile file(Store::fileIn(folder));
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        (void)file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<void> bare(const Result<QString> &result)
{
    return result ? Result<void>() : result.error();
}

} // namespace

struct Store::Private
{
    Options options;
    std::unique_ptr<kept::KeptFile> file;

    kept::Connection &connection() { return file->connection(); }

    QDateTime now() const { return options.now ? options.now() : QDateTime::currentDateTimeUtc(); }

    QString oldest() const { return timeText(now().addDays(-DaysKept)); }

    static kept::OpeningOptions openingOf(const Options &options)
    {
        kept::OpeningOptions opening{fileIn(options.folder), options.busyMs, scheme(),
                                     options.now ? options.now() : QDateTime::currentDateTimeUtc(),
                                     false};
        if (!options.migrations.isEmpty())
            opening.scheme.migrations = options.migrations;
        return opening;
    }

    Result<QString> execute(const QString &sql, const QVariantList &values = {})
    {
        const auto done = connection().run(sql, values);
        return done ? Result<QString>(Done) : done.error();
    }

    // The mark as it is to be written; nothing where it is so already.
    Result<std::optional<Mark>> prepared(Mark mark)
    {
        std::optional<MarkRow> before;
        if (!mark.id.isEmpty()) {
            auto read = readMark(connection(), mark.id);
            if (!read)
                return read.error();
            before = std::move(*read);
        }
        if (before && !before->removed && saysTheSame(before->mark, mark))
            return std::optional<Mark>();
        if (mark.id.isEmpty()) {
            mark.id = QUuid::createUuid().toString(QUuid::Id128);
            const auto position = nextPosition(connection(), mark.parent);
            if (!position)
                return position.error();
            mark.position = *position;
        }
        mark.changed = now();
        mark.made = before ? before->mark.made : mark.changed;
        return std::optional(mark);
    }

    Result<QString> write(const QList<Mark> &marks, QStringList &ids)
    {
        bool changed = false;
        for (const Mark &mark : marks) {
            const auto wanted = prepared(mark);
            if (!wanted)
                return wanted.error();
            ids.append(*wanted ? (*wanted)->id : mark.id);
            if (!*wanted)
                continue;
            if (auto done = writeMark(connection(), {**wanted, false}); !done)
                return done.error();
            changed = true;
        }
        return changed ? Done : QString();
    }

    // The ids with all that is in them, at any depth.
    static QSet<QString> withContent(const QList<MarkRow> &rows, const QStringList &ids)
    {
        QMultiHash<QString, QString> children;
        for (const MarkRow &row : rows) {
            if (!row.removed && !row.mark.parent.isEmpty())
                children.insert(row.mark.parent, row.mark.id);
        }
        QSet<QString> found;
        QStringList open = ids;
        while (!open.isEmpty()) {
            const QString id = open.takeLast();
            if (found.contains(id))
                continue;
            found.insert(id);
            open.append(children.values(id));
        }
        return found;
    }

    Result<QString> removeAll(const QStringList &ids, QList<Mark> &removed)
    {
        const auto rows = readMarks(connection());
        if (!rows)
            return rows.error();
        const QSet<QString> wanted = withContent(*rows, ids);
        for (const MarkRow &row : *rows) {
            if (row.removed || !wanted.contains(row.mark.id))
                continue;
            removed.append(row.mark);
            Mark gone; // nothing of what it said
            gone.id = row.mark.id;
            gone.kind = row.mark.kind;
            gone.made = row.mark.made;
            gone.changed = now();
            if (auto done = writeMark(connection(), {gone, true}); !done)
                return done.error();
        }
        return removed.isEmpty() ? QString() : Done;
    }

    Result<QString> takeAll(const QList<Mark> &marks, int &taken)
    {
        for (const Mark &mark : marks) {
            const auto here = readMark(connection(), mark.id);
            if (!here)
                return here.error();
            if (*here && (*here)->mark.changed >= mark.changed)
                continue;
            if (auto done = writeMark(connection(), {mark, false}); !done)
                return done.error();
            ++taken;
        }
        return taken > 0 ? Done : QString();
    }

    Result<QString> writeVisit(const PastVisit &visit)
    {
        const auto ended = execute(u"DELETE FROM visit WHERE visited_at < ?"_s, {oldest()});
        if (!ended)
            return ended;
        return execute(u"INSERT INTO visit (docset, article, locale, title, visited_at) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (docset, article, locale) DO UPDATE SET "
                       "title = excluded.title, visited_at = excluded.visited_at"_s,
                       {visit.place.docset, visit.place.key, visit.place.locale.toString(),
                        visit.title, timeText(now())});
    }

    Result<QString> writeClosed(const QString &library, const ClosedTab &tab)
    {
        const auto written = execute(
            u"INSERT INTO closed_tab (position, library, address, title, place, closed_at) "
            "SELECT COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ? FROM closed_tab"_s,
            {library, tab.address, tab.title, QString::fromUtf8(tab.place), timeText(now())});
        if (!written)
            return written;
        return execute(u"DELETE FROM closed_tab WHERE closed_at < ? OR (library = ? AND position "
                       "NOT IN (SELECT position FROM closed_tab c WHERE c.library = ? "
                       "ORDER BY position DESC LIMIT ?))"_s,
                       {oldest(), library, library, MostClosedTabs});
    }
};

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Store::~Store() = default;

QString Store::fileIn(const QString &folder)
{
    return folder + u"/marks.db"_s;
}

Result<std::unique_ptr<Store>> Store::open(const Options &options)
{
    makePrivate(options.folder);
    auto file = kept::KeptFile::open([options] { return Private::openingOf(options); });
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Private>(Private{options, std::move(*file)})));
}

bool Store::isReadOnly() const
{
    return d->file->isReadOnly();
}

const QStringList &Store::notices() const
{
    return d->file->notices();
}

Result<QList<Mark>> Store::marks()
{
    const auto rows = readMarks(d->connection());
    if (!rows)
        return rows.error();
    QList<Mark> marks;
    for (const MarkRow &row : *rows) {
        if (!row.removed)
            marks.append(row.mark);
    }
    return marks;
}

Result<QStringList> Store::keep(const QList<Mark> &marks)
{
    QStringList ids;
    const auto done = d->file->inTransaction([&] { return d->write(marks, ids); });
    return done ? Result<QStringList>(ids) : done.error();
}

Result<QList<Mark>> Store::remove(const QStringList &ids)
{
    QList<Mark> removed;
    const auto done = d->file->inTransaction([&] { return d->removeAll(ids, removed); });
    return done ? Result<QList<Mark>>(removed) : done.error();
}

Result<int> Store::takeIn(const QList<Mark> &marks)
{
    int taken = 0;
    const auto done = d->file->inTransaction([&] { return d->takeAll(marks, taken); });
    return done ? Result<int>(taken) : done.error();
}

Result<void> Store::visit(const PastVisit &visit)
{
    return bare(d->file->inTransaction([&] { return d->writeVisit(visit); }));
}

Result<QList<PastVisit>> Store::visits()
{
    const auto query = d->connection().run(
        u"SELECT docset, article, locale, title, visited_at FROM visit WHERE visited_at >= ? "
        "ORDER BY visited_at DESC, article, locale"_s,
        {d->oldest()});
    if (!query)
        return query.error();
    QList<PastVisit> visits;
    while ((*query)->next()) {
        PastVisit visit;
        visit.place.docset = (*query)->value(0).toString();
        visit.place.key = (*query)->value(1).toString();
        visit.place.locale =
            LocaleTag::fromString((*query)->value(2).toString()).value_or(LocaleTag());
        visit.title = (*query)->value(3).toString();
        visit.when = QDateTime::fromString((*query)->value(4).toString(), Qt::ISODateWithMs);
        visits.append(visit);
    }
    const auto done = d->connection().finished(**query);
    (*query)->finish();
    return done ? Result<QList<PastVisit>>(visits) : done.error();
}

Result<void> Store::forgetVisit(const article::TextPlace &place)
{
    return bare(d->file->inTransaction([&] {
        return d->execute(u"DELETE FROM visit WHERE docset = ? AND article = ? AND locale = ?"_s,
                          {place.docset, place.key, place.locale.toString()});
    }));
}

Result<void> Store::forgetVisits()
{
    return bare(d->file->inTransaction([&]() -> Result<QString> {
        const auto done = d->execute(u"DELETE FROM visit"_s);
        return done ? d->execute(u"DELETE FROM closed_tab"_s) : done;
    }));
}

Result<void> Store::pushClosed(const QString &library, const ClosedTab &tab)
{
    return bare(d->file->inTransaction([&] { return d->writeClosed(library, tab); }));
}

Result<std::optional<ClosedTab>> Store::popClosed(const QString &library)
{
    std::optional<ClosedTab> tab;
    const auto done = d->file->inTransaction([&]() -> Result<QString> {
        const auto tabs = closedTabs(library);
        if (!tabs)
            return tabs.error();
        if (tabs->isEmpty())
            return QString();
        tab = tabs->first();
        return d->execute(u"DELETE FROM closed_tab WHERE position = (SELECT MAX(position) FROM "
                          "closed_tab WHERE library = ?)"_s,
                          {library});
    });
    return done ? Result<std::optional<ClosedTab>>(tab) : done.error();
}

Result<QList<ClosedTab>> Store::closedTabs(const QString &library)
{
    const auto query = d->connection().run(
        u"SELECT address, title, place, closed_at FROM closed_tab WHERE library = ? AND "
        "closed_at >= ? ORDER BY position DESC"_s,
        {library, d->oldest()});
    if (!query)
        return query.error();
    QList<ClosedTab> tabs;
    while ((*query)->next()) {
        tabs.append({(*query)->value(0).toString(), (*query)->value(1).toString(),
                     (*query)->value(2).toString().toUtf8(),
                     QDateTime::fromString((*query)->value(3).toString(), Qt::ISODateWithMs)});
    }
    const auto done = d->connection().finished(**query);
    (*query)->finish();
    return done ? Result<QList<ClosedTab>>(tabs) : done.error();
}

Result<void> Store::keepSession(const QString &window, const QString &library,
                                const QByteArray &session)
{
    return bare(d->file->inTransaction([&] {
        return d->execute(u"INSERT INTO session (window_name, library, body, changed_at) VALUES "
                          "(?, ?, ?, ?) ON CONFLICT (window_name, library) DO UPDATE SET "
                          "body = excluded.body, changed_at = excluded.changed_at"_s,
                          {window, library, QString::fromUtf8(session), timeText(d->now())});
    }));
}

Result<QByteArray> Store::session(const QString &window, const QString &library)
{
    const auto query = d->connection().run(
        u"SELECT body FROM session WHERE window_name = ? AND library = ?"_s, {window, library});
    if (!query)
        return query.error();
    const QByteArray body =
        (*query)->next() ? (*query)->value(0).toString().toUtf8() : QByteArray();
    const auto done = d->connection().finished(**query);
    (*query)->finish();
    return done ? Result<QByteArray>(body) : done.error();
}

Result<qint64> Store::dataVersion()
{
    return d->file->dataVersion();
}

} // namespace diglot::marks
