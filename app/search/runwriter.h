// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/stringtable.h"
#include "app/search/termchunks.h"

namespace diglot::search {

// Collects what is committed together, as a run.
class RunWriter
{
public:
    // `first` is the row of the block's first section; it must grow from call to call.
    void add(const TermBlock &block, quint32 first, qint64 rows, const QString &language);
    // The terms of sections that were taken out. They count less from here on.
    void addGone(const TermBlock &block, const QString &language);
    // Writes what was added as a run. `next` is the row that the next section will have.
    [[nodiscard]] bool flush(Database &database, quint32 next);

private:
    struct Pending
    {
        std::string bytes;
        quint32 last = 0;
        quint32 rows = 0;
        quint32 gone = 0;
        std::vector<std::pair<quint8, int>> counts; // of a word: language → rows

        void count(quint8 language, int more);
    };
    [[nodiscard]] quint8 numberOf(const QString &language);
    Pending &pendingOf(const TermBlock &block, const TermBlock::Item &item);

    StringTable m_terms; // by index of m_pending
    std::vector<Pending> m_pending;
    QStringList m_languages;
    quint32 m_first = 0;
    qint64 m_rows = 0;
};

} // namespace diglot::search
