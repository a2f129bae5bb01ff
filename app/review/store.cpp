// SPDX-License-Identifier: Apache-2.0
#include "app/review/store.h"

#include "app/kept/keptfile.h"
#include "app/review/rows.h"
#include "app/review/schema.h"

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
    std::unique_ptr<kept::KeptFile> file;

    Connection &connection() { return file->connection(); }

    QDateTime now() const { return options.now ? options.now() : QDateTime::currentDateTimeUtc(); }

    static kept::OpeningOptions openingOf(const Options &options)
    {
        kept::OpeningOptions opening{fileIn(options.folder), options.busyMs, scheme(),
                                     options.now ? options.now() : QDateTime::currentDateTimeUtc(),
                                     options.readOnly};
        if (!options.migrations.isEmpty())
            opening.scheme.migrations = options.migrations;
        return opening;
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
    return d->file->inTransaction([&] { return d->applyEdits(change); });
}

Result<QString> Store::undo(const QString &changeId, const QString &author)
{
    return d->file->inTransaction([&] { return d->undoChange(changeId, author); });
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
    return d->file->dataVersion();
}

} // namespace diglot::review
