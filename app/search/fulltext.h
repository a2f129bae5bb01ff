// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/analysis.h"
#include "app/search/database.h"

#include <array>
#include <memory>

namespace diglot::search {

// The columns of the full-text table, in its order: what weighs most first, each side of its own.
enum class Column : quint8 { Title, TitleSource, Heading, HeadingSource, Target, Source };
inline constexpr int columnCount = 6;
[[nodiscard]] constexpr bool isSourceColumn(int column)
{
    return column % 2 == 1;
}

// One term of a row that a query asked for.
struct Occurrence
{
    int phrase = 0; // counted through the MATCH expression from its left
    int column = 0;
    int position = 0;
};

// Receives the rows of a query.
class MatchSink
{
public:
    virtual ~MatchSink() = default;
    // Whether the row is of interest; its occurrences are read only then.
    [[nodiscard]] virtual bool wants(qint64 row) = 0;
    virtual void take(qint64 row, const std::vector<Occurrence> &occurrences) = 0;
};

// The FTS5 table "fts" of one connection. FTS5 gets no text: rows are replayed from terms that the
// Analyzer made, on whatever thread, and queries name their terms verbatim.
class FullText
{
public:
    using Row = std::array<Tokens, columnCount>;

    // Makes tokenizer and ranking function known to the connection, which must stay where it is.
    // Once a connection: its tables keep pointing here.
    [[nodiscard]] static Result<std::unique_ptr<FullText>> attach(Database &database);
    ~FullText();

    [[nodiscard]] Result<void> create();
    // `remove` needs the very terms that were inserted.
    [[nodiscard]] Result<void> insert(qint64 row, const Row &terms);
    [[nodiscard]] Result<void> remove(qint64 row, const Row &terms);
    // Runs a MATCH expression. In it, a string holds terms separated by blanks. Cancelled when
    // interrupted.
    [[nodiscard]] Result<void> match(const QByteArray &expression, MatchSink &sink);
    // Rows that hold the term, or any that begins with it, in any column; `limit` bounds the work.
    [[nodiscard]] qint64 rowsWith(QByteArrayView term, bool prefix, qint64 limit);

private:
    explicit FullText(Database &database);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::search
