// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/search/indexwriter.h"

#include <QSet>

#include <vector>

namespace diglot::workspace {

// What an index holds of each edition, kept from one update to the next one of the same process, so
// that neither the index nor every edition need be looked at again. One update at a time.
class IndexMemory
{
public:
    using States = QHash<QString, search::EditionState>; // by path

    // Whether it was left by the last update of this index.
    [[nodiscard]] bool isOf(const QString &file, const search::IndexStamp &stamp) const
    {
        return m_library && m_file == file && m_stamp == stamp;
    }
    // Begins anew with what the index says.
    void reset(States states);
    [[nodiscard]] const States &states() const { return m_states; }
    // In place of what was known of an edition; null: the index has nothing of it now.
    void set(const QString &path, const search::EditionState *state);
    // The index as it is left now holds this library.
    void keep(const QString &file, const search::IndexStamp &stamp, article::LibraryPtr library);

    struct Comparison
    {
        // For each edition, by index, whether nothing about it differs from the library that was
        // kept; false too where it includes other files, which have to be looked at.
        std::vector<char> same;
        bool samePaths = false; // editions neither came nor went
    };
    [[nodiscard]] Comparison compared(const article::Library &now) const;

    [[nodiscard]] int articles() const { return int(m_articles.size()); }
    [[nodiscard]] int editions() const { return int(m_states.size()); }
    [[nodiscard]] qint64 segments() const { return m_segments; }

private:
    QString m_file;
    search::IndexStamp m_stamp;
    article::LibraryPtr m_library;
    States m_states;
    QSet<QString> m_looked;                    // paths that have to be looked at each time
    QHash<article::ArticleId, int> m_articles; // → number of editions
    qint64 m_segments = 0;
};

} // namespace diglot::workspace
