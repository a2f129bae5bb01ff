// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexreader.h"

#include "app/search/completions.h"
#include "app/search/concordance.h"
#include "app/search/pagemarks.h"
#include "app/search/schema.h"
#include "app/search/searcher.h"
#include "app/search/suggestions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

namespace diglot::search {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

} // namespace

struct IndexReader::Private
{
    std::unique_ptr<Database> database; // gone last: statements of the others refer to it
    std::unique_ptr<SearchState> state;
    SuggestionTable suggestions;
    // Prepared once: to do it for each answer takes longer than to run them.
    Statement beginning; // of a transaction
    Statement looking;   // a transaction sees what was there when it first looked
    Statement asking;    // for the version of the data
    Statement ending;
    qint64 version = -1; // of the data that the tables were read from

    // Each by itself, as also that can be interrupted.
    void prepare(Statement &statement, const char *sql) const
    {
        if (!statement.isValid())
            statement = database->prepare(sql);
    }
};

IndexReader::IndexReader()
    : d(std::make_unique<Private>())
{}

IndexReader::~IndexReader() = default;

Result<std::unique_ptr<IndexReader>> IndexReader::open(const QString &file, bool shipped)
{
    const std::scoped_lock opening(Database::replacing());
    if (!QFileInfo::exists(file))
        return Error{ErrorCode::NotFound, Text::tr("There is no index."), file};
    auto database =
        Database::open(file, shipped ? Database::Mode::Immutable : Database::Mode::Read);
    // A folder that nobody can write: SQLite cannot make its shared memory there.
    if (!shipped && !database && database.error().code == ErrorCode::Io)
        database = Database::open(file, Database::Mode::Immutable);
    if (!database)
        return database.error();
    if (shipped) {
        if (auto whole = database->checkEnd(); !whole)
            return whole.error();
    }
    std::unique_ptr<IndexReader> reader(new IndexReader);
    reader->d->database = std::make_unique<Database>(std::move(*database));
    const Result<bool> current = isCurrent(*reader->d->database);
    if (!current)
        return current.error();
    if (!*current && isBlank(*reader->d->database))
        return Error{ErrorCode::NotFound, Text::tr("There is no index."), file};
    if (!*current)
        return Error{ErrorCode::Unsupported,
                     Text::tr("The index was made by another version of the program."), file};
    reader->d->state = std::make_unique<SearchState>(*reader->d->database);
    return reader;
}

// Begins a transaction, so that all that is read is of one state, and brings the tables up to it.
Result<void> IndexReader::begin()
{
    d->state->resume();
    if (!d->database->endReading()) // of the answer before, whose end was interrupted
        return Database::cancelled();
    d->prepare(d->beginning, "BEGIN");
    d->prepare(d->looking, "SELECT 1 FROM edition LIMIT 1");
    d->prepare(d->asking, "PRAGMA data_version");
    d->prepare(d->ending, "COMMIT");
    const bool begun = d->beginning.run() && d->looking.run() && d->asking.next();
    auto fine = d->database->check();
    const qint64 present = begun ? d->asking.integer(0) : 0;
    d->asking.reset();
    if (!begun)
        return fine ? Result<void>(Database::cancelled()) : fine;
    if (present == d->version)
        return {};
    d->version = -1; // an interruption leaves the tables half made
    if (auto done = d->state->refresh(); !done)
        return done;
    d->version = present;
    return {};
}

void IndexReader::finish()
{
    (void)d->ending.run();
    (void)d->database->endReading(); // where that was interrupted
}

Result<article::SearchResult> IndexReader::search(const article::SearchRequest &request)
{
    const auto end = qScopeGuard([this] { finish(); });
    if (auto done = begin(); !done)
        return done.error();
    return Searcher(*d->state, request).run();
}

Result<QList<article::Suggestion>> IndexReader::suggest(const QString &typed,
                                                        const LocaleTag &locale,
                                                        const LocaleTag &reading, int limit)
{
    const auto end = qScopeGuard([this] { finish(); });
    // Of titles alone nothing can be said that is not so or narrowed otherwise.
    const ParsedQuery query = parseQuery(typed);
    const auto isExcluded = [](const QueryWord &word) { return word.excluded; };
    if (!query.filter.isEmpty() ||
        std::any_of(query.words.cbegin(), query.words.cend(), isExcluded))
        return QList<article::Suggestion>();
    if (auto done = begin(); !done)
        return done.error();
    if (auto done = d->suggestions.refresh(*d->database, d->state->table()); !done)
        return done.error();
    return d->suggestions.suggest(typed, d->state->table(), locale, reading, limit);
}

Result<QList<article::Completion>> IndexReader::completions(const QString &typed,
                                                            const LocaleTag &reading, int limit)
{
    const auto end = qScopeGuard([this] { finish(); });
    if (auto done = begin(); !done)
        return done.error();
    return search::completions(typed, d->state->table(), reading, limit);
}

Result<QList<article::ConcordanceLine>>
IndexReader::concordance(const article::ConcordanceRequest &request)
{
    const auto end = qScopeGuard([this] { finish(); });
    if (auto done = begin(); !done)
        return done.error();
    return search::concordance(*d->state, request);
}

Result<QList<QList<article::Range>>> IndexReader::marks(const article::SearchRequest &request,
                                                        const QList<article::PageText> &texts)
{
    const auto end = qScopeGuard([this] { finish(); });
    if (auto done = begin(); !done)
        return done.error();
    return marksInTexts(*d->state, request, texts);
}

Result<article::ProductFacts> IndexReader::products(const QStringList &wanted,
                                                    const LocaleTag &locale)
{
    const auto end = qScopeGuard([this] { finish(); });
    if (auto done = begin(); !done)
        return done.error();
    article::SearchFilter filter;
    filter.products = wanted;
    filter.wholeNames = !wanted.isEmpty();
    const EditionTable &table = d->state->table();
    const std::vector<char> accepted = table.accepted(filter);
    article::ProductFacts facts;
    QHash<int, QSet<article::ArticleId>> articles; // by the product's number
    for (size_t i = 0; i < table.editions().size(); ++i) {
        const EditionRow &row = table.editions()[i];
        if (!accepted.empty() && accepted[i] != 0)
            facts.narrowed.insert(row.name);
        if (!row.alive || (locale.isValid() && row.locale != locale))
            continue;
        for (quint32 at = table.facts()[i].products; at < table.facts()[i].roles; ++at)
            articles[table.lists()[at]].insert(row.name);
    }
    for (auto it = articles.cbegin(); it != articles.cend(); ++it) {
        const QString source = table.book().source(it.key());
        facts.articles.insert(source, int(it->size()));
    }
    for (const QString &source : facts.articles.keys() + wanted)
        table.book().addName(facts.names, source, locale);
    for (const QString &name : wanted)
        table.book().addSource(facts.sources, name);
    return facts;
}

Result<IndexSummary> IndexReader::summary()
{
    Statement counts = d->database->prepare(
        "SELECT count(*), sum(segments), (SELECT count(*) FROM (SELECT DISTINCT collection, key"
        " FROM edition)) FROM edition");
    if (!counts.next())
        return d->database->check().error();
    IndexSummary summary{int(counts.integer(2)), int(counts.integer(0)), int(counts.integer(1)), 0};
    for (const QLatin1StringView end : {QLatin1StringView(""), QLatin1StringView("-wal")})
        summary.bytes += QFileInfo(d->database->file() + end).size();
    return summary;
}

Result<QHash<QString, qint64>> IndexReader::sizes()
{
    QHash<QString, qint64> sizes;
    Statement rows = d->database->prepare("SELECT path, size FROM edition");
    while (rows.next())
        sizes.insert(rows.text(0), rows.integer(1));
    if (auto fine = d->database->check(); !fine)
        return fine.error();
    return sizes;
}

void IndexReader::interrupt() const
{
    d->state->interrupt();
    d->database->interrupt();
}

void IndexReader::setWeights(const Weights &weights)
{
    d->state->setWeights(weights);
}

} // namespace diglot::search
