// SPDX-License-Identifier: Apache-2.0
#include "app/article/textjoin.h"

#include <QHash>

namespace diglot::article {

namespace {

constexpr int maxStretch = 500; // keeps the search between neighbours linear

struct Found
{
    int inFirst = 0;
    int inSecond = 0;
    int first = -1;
    int second = -1;
};

} // namespace

TextJoiner::TextJoiner(qsizetype first, qsizetype second)
    : m_first(first, -1)
    , m_second(second, -1)
{}

void TextJoiner::pair(int first, int second)
{
    if (m_first.at(first) >= 0 || m_second.at(second) >= 0)
        return;
    m_first[first] = second;
    m_second[second] = first;
}

void TextJoiner::join(const QStringList &first, const QStringList &second)
{
    const Texts texts{first, second};
    byUniqueText(texts);
    // Each neighbour found makes the next one findable.
    for (int i = 0; i < m_first.size(); ++i)
        besideNeighbour(texts, i, -1);
    for (int i = int(m_first.size()) - 1; i >= 0; --i)
        besideNeighbour(texts, i, 1);
    betweenNeighbours(texts);
}

bool TextJoiner::canPair(const Texts &texts, int i, int j) const
{
    return m_first.at(i) < 0 && m_second.at(j) < 0 && !texts.first.at(i).isEmpty() &&
           texts.first.at(i) == texts.second.at(j);
}

void TextJoiner::byUniqueText(const Texts &texts)
{
    QHash<QString, Found> found;
    for (int i = 0; i < m_first.size(); ++i) {
        if (m_first.at(i) < 0) {
            Found &entry = found[texts.first.at(i)];
            ++entry.inFirst;
            entry.first = i;
        }
    }
    for (int j = 0; j < m_second.size(); ++j) {
        if (m_second.at(j) < 0) {
            Found &entry = found[texts.second.at(j)];
            ++entry.inSecond;
            entry.second = j;
        }
    }
    for (const Found &entry : std::as_const(found)) {
        if (entry.inFirst == 1 && entry.inSecond == 1 && canPair(texts, entry.first, entry.second))
            pair(entry.first, entry.second);
    }
}

// Pairs i if the text before it (step -1) or behind it (1) has a partner, and the partner's
// neighbour has the same text.
void TextJoiner::besideNeighbour(const Texts &texts, int i, int step)
{
    const int neighbour = i + step;
    if (neighbour < 0 || neighbour >= m_first.size() || m_first.at(neighbour) < 0)
        return;
    const int j = m_first.at(neighbour) - step;
    if (j >= 0 && j < m_second.size() && canPair(texts, i, j))
        pair(i, j);
}

// Pairs what is left in order, as far as it lies between the partners of its neighbours.
void TextJoiner::betweenNeighbours(const Texts &texts)
{
    QList<int> upper(m_first.size() + 1, int(m_second.size()));
    for (int i = int(m_first.size()) - 1; i >= 0; --i)
        upper[i] = m_first.at(i) >= 0 ? m_first.at(i) : upper.at(i + 1);
    int lower = -1;
    for (int i = 0; i < m_first.size(); ++i) {
        if (m_first.at(i) >= 0) {
            lower = m_first.at(i);
            continue;
        }
        const int end = qMin(upper.at(i + 1), lower + maxStretch);
        for (int j = lower + 1; j < end; ++j) {
            if (canPair(texts, i, j)) {
                pair(i, j);
                lower = j;
                break;
            }
        }
    }
}

} // namespace diglot::article
