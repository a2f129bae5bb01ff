// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/editiontable.h"
#include "app/search/stringtable.h"

namespace diglot::search {

// Titles and headings in memory, for completion while typing: one pass over folded text is faster
// than any index at this size (research: search.md 7). One thread at a time.
class SuggestionTable
{
public:
    // Brings the table up to `table`, which was refreshed in the same transaction.
    [[nodiscard]] Result<void> refresh(Database &database, const EditionTable &table);

    // Titles and headings in which every word typed begins a word (scripts without blanks: stands
    // anywhere). Titles before headings; those that begin with what was typed first, then short
    // ones. One an article, in the reading locale where it has one. `locale` restricts.
    [[nodiscard]] QList<article::Suggestion> suggest(const QString &typed,
                                                     const EditionTable &table,
                                                     const LocaleTag &locale,
                                                     const LocaleTag &reading, int limit) const;

private:
    struct Entry
    {
        int edition = 0;
        qint64 section = 0; // 0: the title
        bool source = false;
        int next = -1;    // entry of the same line, added before
        int heading = -1; // index into m_originals and m_anchors
    };
    // Lines, each once: headings such as "See also" stand in many articles.
    struct Lines
    {
        StringTable texts;          // folded, with the end of the line
        std::vector<int> lastEntry; // by line
        std::vector<Entry> entries;

        void add(const QString &line, Entry entry);
    };
    struct Match
    {
        const Entry *entry;
        int rank;
        int length;
    };
    [[nodiscard]] static bool isListed(const Entry &entry, const EditionTable &table,
                                       const LocaleTag &locale);
    [[nodiscard]] std::vector<Match> find(const Lines &lines, const QByteArrayList &words,
                                          const QByteArray &whole, const EditionTable &table,
                                          const LocaleTag &locale) const;
    [[nodiscard]] QString textOf(const Entry &entry, const EditionTable &table) const;

    Lines m_titles;
    Lines m_headings;
    QStringList m_originals; // headings as they stand there
    QStringList m_anchors;
    size_t m_editions = 0; // how many are in m_titles
    qint64 m_lastSection = -1;
};

} // namespace diglot::search
