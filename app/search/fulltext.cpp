// SPDX-License-Identifier: Apache-2.0
#include "app/search/fulltext.h"

#include <sqlite3.h>

#include <cstring>

namespace diglot::search {

namespace {

constexpr int lastPosition = 1 << 28; // more words a column does not have, unless damaged

// What the callbacks of one connection share.
struct Context
{
    const FullText::Row *row = nullptr; // being inserted or removed
    MatchSink *sink = nullptr;          // of the query that runs
    std::vector<Occurrence> occurrences;
};

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *context, const char **, int, Fts5Tokenizer **out)
{
    *out = static_cast<Fts5Tokenizer *>(context);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

int replayQuery(const char *text, int size, void *to, TokenCallback callback)
{
    int code = SQLITE_OK;
    for (int from = 0; from < size && code == SQLITE_OK;) {
        const void *blank = std::memchr(text + from, ' ', size_t(size - from));
        const int end = blank ? int(static_cast<const char *>(blank) - text) : size;
        if (end > from)
            code = callback(to, 0, text + from, end - from, from, end);
        from = end + 1;
    }
    return code;
}

// A row's columns are bound as "0".."5": their number in Context::row.
// SQLite lays its parameters down.
// NOLINTNEXTLINE(readability-function-size)
int tokenize(Fts5Tokenizer *tokenizer, void *to, int flags, const char *text, int size,
             TokenCallback callback)
{
    if (flags & FTS5_TOKENIZE_QUERY)
        return replayQuery(text, size, to, callback);
    const auto *context = reinterpret_cast<const Context *>(tokenizer);
    const int column = size == 1 ? text[0] - '0' : -1;
    if (!context->row || column < 0 || column >= columnCount)
        return SQLITE_OK;
    const Tokens &tokens = (*context->row)[size_t(column)];
    int code = SQLITE_OK;
    for (const Token &token : tokens.items) {
        code = callback(to, token.colocated ? FTS5_TOKEN_COLOCATED : 0,
                        tokens.terms.data() + token.offset, token.size, 0, 0);
        if (code != SQLITE_OK)
            break;
    }
    return code;
}

void rank(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *result, int,
          sqlite3_value **)
{
    auto *context = static_cast<Context *>(api->xUserData(fts));
    const qint64 row = api->xRowid(fts);
    sqlite3_result_null(result);
    if (!context->sink || !context->sink->wants(row))
        return;
    context->occurrences.clear();
    const int phrases = api->xPhraseCount(fts);
    for (int phrase = 0; phrase < phrases; ++phrase) {
        Fts5PhraseIter iterator;
        int column = 0;
        int position = 0;
        const int code = api->xPhraseFirst(fts, phrase, &iterator, &column, &position);
        if (code != SQLITE_OK)
            return sqlite3_result_error_code(result, code);
        for (; column >= 0; api->xPhraseNext(fts, &iterator, &column, &position)) {
            if (column >= columnCount || position < 0 || position > lastPosition)
                return sqlite3_result_error_code(result, SQLITE_CORRUPT);
            context->occurrences.push_back({phrase, column, position});
        }
    }
    context->sink->take(row, context->occurrences);
}

fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        (void)sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr",
                                   nullptr);
        (void)sqlite3_step(statement);
    }
    (void)sqlite3_finalize(statement);
    return api;
}

} // namespace

struct FullText::Private
{
    Database &database;
    Context context;
    Statement insert;
    Statement remove;
    Statement match;
    Statement rows;
    Statement prefixRows;

    Result<void> write(Statement &statement, qint64 row, const Row &terms)
    {
        context.row = &terms;
        statement.bind(1, row);
        for (int i = 0; i < columnCount; ++i) {
            const char name[] = {char('0' + i)};
            const bool empty = terms[size_t(i)].items.empty();
            statement.bind(i + 2, QByteArrayView(name, empty ? 0 : 1));
        }
        const bool done = statement.run();
        context.row = nullptr;
        return done ? Result<void>() : database.check();
    }
};

FullText::FullText(Database &database)
    : d(new Private{database, {}, {}, {}, {}, {}, {}})
{}

FullText::~FullText() = default;

Result<std::unique_ptr<FullText>> FullText::attach(Database &database)
{
    std::unique_ptr<FullText> text(new FullText(database));
    fts5_api *api = apiOf(database.handle());
    if (!api)
        return Error{ErrorCode::Unsupported, QStringLiteral("SQLite lacks FTS5"), database.file()};
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    void *context = &text->d->context;
    if (api->xCreateTokenizer(api, "diglot", context, &tokenizer, nullptr) != SQLITE_OK ||
        api->xCreateFunction(api, "diglot", context, rank, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Unsupported, QStringLiteral("FTS5 cannot be extended"),
                     database.file()};
    return text;
}

Result<void> FullText::create()
{
    return d->database.execute(
        "CREATE VIRTUAL TABLE fts USING fts5("
        "title, titlesource, heading, headingsource, target, source, content='',"
        "tokenize='diglot');"
        "CREATE VIRTUAL TABLE ftsrow USING fts5vocab(fts, row)");
}

Result<void> FullText::insert(qint64 row, const Row &terms)
{
    if (!d->insert.isValid())
        d->insert = d->database.prepare("INSERT INTO fts(rowid, title, titlesource, heading,"
                                        "headingsource, target, source) VALUES(?,?,?,?,?,?,?)");
    return d->write(d->insert, row, terms);
}

Result<void> FullText::remove(qint64 row, const Row &terms)
{
    if (!d->remove.isValid())
        d->remove = d->database.prepare(
            "INSERT INTO fts(fts, rowid, title, titlesource, heading, headingsource, target,"
            "source) VALUES('delete',?,?,?,?,?,?,?)");
    return d->write(d->remove, row, terms);
}

Result<void> FullText::match(const QByteArray &expression, MatchSink &sink)
{
    if (!d->match.isValid())
        d->match = d->database.prepare("SELECT diglot(fts) FROM fts WHERE fts MATCH ?");
    d->context.sink = &sink;
    const bool done = d->match.bind(1, QByteArrayView(expression)).run();
    d->context.sink = nullptr;
    return done ? Result<void>() : d->database.check();
}

qint64 FullText::rowsWith(QByteArrayView term, bool prefix, qint64 limit)
{
    if (!prefix) {
        if (!d->rows.isValid())
            d->rows = d->database.prepare("SELECT doc FROM ftsrow WHERE term = ?");
        d->rows.bind(1, term);
        const qint64 found = d->rows.next() ? d->rows.integer(0) : 0;
        d->rows.reset();
        return found;
    }
    if (!d->prefixRows.isValid())
        d->prefixRows =
            d->database.prepare("SELECT doc FROM ftsrow WHERE term >= ?1 AND term < ?2");
    // Terms are UTF-8: no byte of them is 0xFF.
    const QByteArray end = term.toByteArray() + '\xFF';
    d->prefixRows.bind(1, term).bind(2, QByteArrayView(end));
    qint64 found = 0;
    while (found < limit && d->prefixRows.next())
        found += d->prefixRows.integer(0);
    d->prefixRows.reset();
    return qMin(found, limit);
}

} // namespace diglot::search
