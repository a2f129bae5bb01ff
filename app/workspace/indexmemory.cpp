// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/indexmemory.h"

namespace diglot::workspace {

using article::ArticleId;
using article::Edition;
using search::EditionState;

namespace {

bool isAsBefore(const Edition &now, const Edition &before)
{
    return now.size == before.size && now.modified == before.modified &&
           now.translation == before.translation && now.isBehind() == before.isBehind() &&
           now.locale == before.locale && now.title == before.title &&
           now.description == before.description && now.docset == before.docset &&
           now.key == before.key && now.collection == before.collection;
}

} // namespace

void IndexMemory::reset(States states)
{
    m_library.reset();
    m_states = std::move(states);
    m_looked.clear();
    m_articles.clear();
    m_segments = 0;
    for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
        ++m_articles[state->article];
        m_segments += state->segments;
        if (!state->includes.isEmpty())
            m_looked.insert(state.key());
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
    if (state && state->includes.isEmpty())
        m_looked.remove(path);
    else
        m_looked.insert(path);
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

IndexMemory::Comparison IndexMemory::compared(const article::Library &now) const
{
    Comparison result;
    std::vector<char> &same = result.same;
    same.resize(size_t(now.editions.size()));
    if (!m_library)
        return result;
    // Both are ordered by path. Titles of English editions are shown with their siblings too.
    QSet<ArticleId> english;
    const auto note = [&english](const Edition &edition) {
        if (edition.locale.language() == u"en")
            english.insert({edition.collection, edition.key});
    };
    auto before = m_library->editions.cbegin();
    const auto end = m_library->editions.cend();
    qsizetype count = 0;
    for (qsizetype i = 0; i < now.editions.size(); ++i) {
        const Edition &edition = now.editions[i];
        while (before != end && before->path < edition.path)
            note(*before++);
        const bool known = before != end && before->path == edition.path;
        count += known ? 1 : 0;
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
    const Edition *const first = now.editions.constData();
    for (const QString &path : m_looked) {
        const Edition *const edition = now.editionAt(path);
        if (edition)
            same[size_t(edition - first)] = 0;
    }
    result.samePaths = count == now.editions.size() && count == m_library->editions.size();
    return result;
}

} // namespace diglot::workspace
