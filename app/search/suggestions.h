// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/editiontable.h"

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
        quint32 offset; // of the line in the text
        int edition;
        qint64 section; // 0: the title
        bool source;
    };
    struct Lines
    {
        QByteArray text; // "\nline\nline\n", folded
        std::vector<Entry> entries;
        QStringList originals; // of headings

        void add(const QString &line, Entry entry);
    };
    struct Match
    {
        const Entry *entry;
        int rank;
        int length;
    };
    void find(const Lines &lines, const QByteArrayList &words, const QByteArray &whole,
              const EditionTable &table, const LocaleTag &locale,
              std::vector<Match> &matches) const;

    Lines m_titles;
    Lines m_headings;
    QStringList m_anchors; // of headings
    size_t m_editions = 0; // how many are in m_titles
    qint64 m_lastSection = -1;
};

} // namespace diglot::search
