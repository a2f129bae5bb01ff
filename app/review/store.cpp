// SPDX-License-Identifier: Apache-2.0
#include "app/review/store.h"

#include "app/review/connection.h"
#include "app/review/migrations.h"
#include "app/review/opening.h"
#include "app/review/rows.h"

#include <QCoreApplication>
#include <QUuid>

namespace diglot::review {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewStore)
};

bool isSame(const std::optional<Entry> &a, const std::optional<Entry> &b)
{
    return a.has_value() == b.has_value() && (!a || a->saysTheSameAs(*b));
}

} // namespace

struct Store::Private
{
    Options options;
    OpenedFile opened;
    qint64 generation = 0; // of `opened`

    Connection &connection() { return *opened.connection; }

    QDateTime now() const { return options.now ? options.now() : QDateTime::currentDateTimeUtc(); }

    // A transaction on the file that has the store's name now.
    Result<void> begin()
    {
        if (opened.readOnly)
            return Error{ErrorCode::Io,
                         Text::tr("The kept reviews cannot be written: this change was not kept. "
                                  "Check the rights of the file and its folder."),
                         fileIn(options.folder)};
        if (auto done = stayInPlace(); !done)
            return done.error();
        return connection().begin();
    }

    // Another program may have set the file aside as damaged.
    Result<void> stayInPlace()
    {
        if (opened.readOnly || connection().isInPlace())
            return {};
        auto again = openFile(openingOf(options));
        if (!again)
            return again.error();
        opened = std::move(*again);
        ++generation;
        return {};
    }

    // Runs `work` in a transaction: kept if it gives an id, rolled back if it fails or has none.
    template<class Work>
    Result<QString> inTransaction(Work work)
    {
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<QString> id = work();
        if (!id || id->isEmpty()) {
            connection().rollback();
            return id;
        }
        if (auto done = connection().commit(); !done)
            return done.error();
        return id;
    }

    static OpeningOptions openingOf(const Options &options)
    {
        return {fileIn(options.folder), options.busyMs,
                options.migrations.isEmpty() ? migrations() : options.migrations,
                options.now ? options.now() : QDateTime::currentDateTimeUtc(), options.readOnly};
    }

    Result<void> write(const StepRow &step)
    {
        const auto done = step.after ? writeEntry(connection(), *step.after)
                                     : removeEntry(connection(), subjectOf(step.key));
        if (!done)
            return done.error();
        return writeStep(connection(), step);
    }

    Result<QString> applyEdits(const Change &change)
    {
        ChangeRecord record = newRecord(change.author, change.label);
        int steps = 0;
        for (const Edit &edit : change.edits) {
            const auto before = readEntry(connection(), subjectOf(edit.key));
            if (!before)
                return before.error();
            if (isSame(*before, edit.after))
                continue;
            StepRow step{record.id, steps++, edit.key, *before, edit.after};
            if (step.after)
                step.after->when = record.when;
            if (auto done = write(step); !done)
                return done.error();
        }
        return steps == 0 ? Result<QString>(QString()) : finish(record);
    }

    ChangeRecord newRecord(const QString &author, const QString &label) const
    {
        ChangeRecord record;
        record.id = QUuid::createUuid().toString(QUuid::Id128);
        record.when = now();
        record.author = author;
        record.label = label;
        return record;
    }

    Result<QString> finish(ChangeRecord record)
    {
        const auto position = nextPosition(connection());
        if (!position)
            return position.error();
        record.position = *position;
        if (auto done = writeChange(connection(), record); !done)
            return done.error();
        return record.id;
    }

    Result<QString> undoChange(const QString &changeId, const QString &author)
    {
        const auto change = readChange(connection(), changeId);
        if (!change)
            return change.error();
        if (!*change)
            return Error{ErrorCode::NotFound, Text::tr("There is no such change."), {}};
        if ((*change)->undone)
            return Error{ErrorCode::Conflict, Text::tr("That was undone already."), {}};
        const auto steps = readSteps(connection(), changeId);
        if (!steps)
            return steps.error();
        ChangeRecord record = newRecord(author, (*change)->label);
        record.undoes = changeId;
        for (auto done = steps->crbegin(); done != steps->crend(); ++done) {
            const auto now = readEntry(connection(), subjectOf(done->key));
            if (!now)
                return now.error();
            if (!isSame(*now, done->after))
                return Error{
                    ErrorCode::Conflict,
                    Text::tr("This cannot be undone: what it did was changed since "
                             "(%1, %2).")
                        .arg(done->key.place.key, done->key.place.number > 0
                                                      ? QString::number(done->key.place.number)
                                                      : done->key.place.unit),
                    {}};
            const int position = int(done - steps->crbegin());
            const StepRow step{record.id, position, done->key, *now, done->before};
            if (auto written = write(step); !written)
                return written.error();
        }
        if (auto marked = setUndone(connection(), changeId, true); !marked)
            return marked.error();
        if (!(*change)->undoes.isEmpty()) {
            if (auto marked = setUndone(connection(), (*change)->undoes, false); !marked)
                return marked.error();
        }
        return finish(record);
    }
};

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Store::~Store() = default;

QString Store::fileIn(const QString &folder)
{
    return folder + u"/reviews.db"_s;
}

Result<std::unique_ptr<Store>> Store::open(const Options &options)
{
    auto opened = openFile(Private::openingOf(options));
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Private>(Private{options, std::move(*opened), 0})));
}

bool Store::isReadOnly() const
{
    return d->opened.readOnly;
}

const QStringList &Store::notices() const
{
    return d->opened.notices;
}

Result<QList<Entry>> Store::entries(const EntryFilter &filter)
{
    return readEntries(d->connection(), filter);
}

Result<std::optional<Entry>> Store::entry(const EntryKey &key)
{
    return readEntry(d->connection(), subjectOf(key));
}

Result<QList<KeptEdition>> Store::editions()
{
    return readEditions(d->connection());
}

Result<QString> Store::apply(const Change &change)
{
    return d->inTransaction([&] { return d->applyEdits(change); });
}

Result<QString> Store::undo(const QString &changeId, const QString &author)
{
    return d->inTransaction([&] { return d->undoChange(changeId, author); });
}

Result<QString> Store::lastChange(const QString &author)
{
    return readId(d->connection(),
                  u"SELECT id FROM change WHERE author = ? AND undoes = '' AND undone = 0 "
                  "ORDER BY position DESC LIMIT 1"_s,
                  author);
}

Result<QString> Store::lastUndo(const QString &author)
{
    return readId(d->connection(),
                  u"SELECT u.id FROM change u JOIN change c ON c.id = u.undoes "
                  "WHERE u.author = ? AND u.undone = 0 AND c.undoes = '' AND NOT EXISTS "
                  "(SELECT 1 FROM change n WHERE n.author = u.author AND n.undoes = '' "
                  "AND n.position > u.position) ORDER BY u.position DESC LIMIT 1"_s,
                  author);
}

Result<QList<ChangeRecord>> Store::changes(int limit)
{
    return readChanges(d->connection(), limit);
}

Result<QList<StepRecord>> Store::history(const article::TextPlace &place)
{
    const auto steps = readSteps(d->connection(), place);
    if (!steps)
        return steps.error();
    QList<StepRecord> found;
    for (const StepRow &step : *steps) {
        if (step.key.place != place)
            continue;
        const auto change = readChange(d->connection(), step.changeId);
        if (!change)
            return change.error();
        found.append({change->value_or(ChangeRecord()), step.before, step.after});
    }
    return found;
}

Result<qint64> Store::dataVersion()
{
    if (auto done = d->stayInPlace(); !done)
        return done.error();
    const auto version = d->connection().dataVersion();
    return version ? Result<qint64>(*version + (d->generation << 32)) : version;
}

} // namespace diglot::review
