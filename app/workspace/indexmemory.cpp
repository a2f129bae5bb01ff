// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/indexmemory.h"

#include <QSet>

namespace diglot::workspace {

using article::ArticleId;
using article::Edition;
using search::EditionState;

void IndexMemory::reset(States states)
{
    m_library.reset();
    m_states = std::move(states);
    m_articles.clear();
    m_segments = 0;
    for (const EditionState &state : std::as_const(m_states)) {
        ++m_articles[state.article];
        m_segments += state.segments;
    }
}

void IndexMemory::set(const QString &path, const EditionState *state)
{
    const auto known = m_states.constFind(path);
    if (known != m_states.cend()) {
        m_segments -= known->segments;
        const auto article = m_articles.find(known->article);
        if (article != m_articles.end() && --*article <= 0)
            m_articles.erase(article);
        m_states.erase(known);
    }
    if (!state)
        return;
    ++m_articles[state->article];
    m_segments += state->segments;
    m_states.insert(path, *state);
}

void IndexMemory::keep(const QString &file, const search::IndexStamp &stamp,
                       article::LibraryPtr library)
{
    m_file = file;
    m_stamp = stamp;
    m_library = std::move(library);
}

bool IndexMemory::isAsBefore(const Edition &now, const Edition &before) const
{
    if (now.size != before.size || now.modified != before.modified ||
        now.translation != before.translation || now.isBehind() != before.isBehind() ||
        now.locale != before.locale || now.title != before.title ||
        now.description != before.description || now.docset != before.docset ||
        now.key != before.key || now.collection != before.collection)
        return false;
    const auto state = m_states.constFind(now.path);
    return state != m_states.cend() && state->includes.isEmpty();
}

std::vector<char> IndexMemory::unchanged(const article::Library &now) const
{
    std::vector<char> same(size_t(now.editions.size()));
    if (!m_library)
        return same;
    // Both are ordered by path. Titles of English editions are shown with their siblings too.
    QSet<ArticleId> english;
    const auto note = [&english](const Edition &edition) {
        if (edition.locale.language() == u"en")
            english.insert({edition.collection, edition.key});
    };
    auto before = m_library->editions.cbegin();
    const auto end = m_library->editions.cend();
    for (qsizetype i = 0; i < now.editions.size(); ++i) {
        const Edition &edition = now.editions[i];
        while (before != end && before->path < edition.path)
            note(*before++);
        const bool known = before != end && before->path == edition.path;
        same[size_t(i)] = known && isAsBefore(edition, *before) ? 1 : 0;
        if (!same[size_t(i)]) {
            note(edition);
            if (known)
                note(*before);
        }
        if (known)
            ++before;
    }
    for (; before != end; ++before)
        note(*before);
    for (qsizetype i = 0; i < now.editions.size() && !english.isEmpty(); ++i) {
        const Edition &edition = now.editions[i];
        if (english.contains({edition.collection, edition.key}))
            same[size_t(i)] = 0;
    }
    return same;
}

} // namespace diglot::workspace
