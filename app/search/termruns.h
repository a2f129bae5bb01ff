// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/spelling.h"
#include "app/search/termchunks.h"

#include <optional>

namespace diglot::search {

// The runs of an index, for reading. One thread at a time.
class TermRuns
{
public:
    explicit TermRuns(Database &database)
        : m_database(database)
    {}
    // Learns what runs there are; in the transaction in which they are then read.
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] StoredPostings find(std::string_view term);
    // The lists of all terms that begin so, in no order. They are valid during the call.
    void findPrefix(std::string_view prefix, const std::function<void(const StoredList &)> &take);
    // The words of all runs.
    [[nodiscard]] WordList words();
    // Why something could not be read since the last call; as Database::check(), Syntax where the
    // index lacks what it names.
    [[nodiscard]] Result<void> check();
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

private:
    struct Run
    {
        qint64 id = 0;
        quint32 from = 0;
        qint64 chunk = 0; // the first
        std::string terms;
        std::vector<quint32> begins; // of each chunk's first term, and one more
    };
    [[nodiscard]] static size_t chunkOf(const Run &run, std::string_view term);
    // Valid until the next one; its statement must be reset before the transaction ends.
    [[nodiscard]] QByteArray chunk(qint64 id);
    [[nodiscard]] Result<QByteArray> directoryOf(qint64 run);
    [[nodiscard]] Error damaged(qint64 row) const;

    Database &m_database;
    Statement m_chunk;
    std::vector<Run> m_runs;
    std::optional<Error> m_error;
};

} // namespace diglot::search
