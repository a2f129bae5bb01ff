// SPDX-License-Identifier: Apache-2.0
#include "app/review/alignment.h"

#include "app/article/textjoin.h"
#include "app/review/editmetrics.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace diglot::review {

using namespace Qt::StringLiterals;
using article::TextJoiner;
using article::TextState;

namespace {

constexpr double leastAlike = 0.5;
constexpr int maxLook = 50; // texts compared one by one for each that is left over

// Two empty sides say nothing.
bool areAlike(const QString &before, const QString &after)
{
    return !before.isEmpty() && !after.isEmpty() && similarity(before, after) >= leastAlike;
}

struct Hashes
{
    QStringList source;
    QStringList target;
    QStringList both;
    QStringList units; // empty for segments
};

Hashes hashesOf(const QList<AlignedText> &texts)
{
    Hashes hashes;
    for (const AlignedText &text : texts) {
        const QString source =
            text.sourceHash.isEmpty() ? article::textHash(text.source) : text.sourceHash;
        const QString target =
            text.targetHash.isEmpty() ? article::textHash(text.target) : text.targetHash;
        hashes.source.append(source);
        hashes.target.append(target);
        hashes.both.append(source + target);
        hashes.units.append(text.unit);
    }
    return hashes;
}

// An empty side makes no two texts the same: it takes no part in the round.
QStringList withoutEmpty(const QStringList &hashes, const QStringList &units)
{
    static const QString empty = article::textHash({});
    QStringList kept = hashes;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (kept.at(i) == empty || !units.at(i).isEmpty())
            kept[i].clear();
    }
    return kept;
}

class Aligner
{
public:
    Aligner(const QList<AlignedText> &before, const QList<AlignedText> &after)
        : m_before(before)
        , m_after(after)
        , m_old(hashesOf(before))
        , m_new(hashesOf(after))
        , m_joiner(before.size(), after.size())
    {}

    QList<AlignedPair> run()
    {
        pairUnits();
        pairUnchangedPlaces();
        join(m_old.both, m_new.both);
        join(m_old.source, m_new.source);
        join(m_old.target, m_new.target);
        pairAlikeByNumber();
        pairAlikeBetween();
        return inOrder();
    }

private:
    void join(const QStringList &before, const QStringList &after)
    {
        m_joiner.join(withoutEmpty(before, m_old.units), withoutEmpty(after, m_new.units));
    }

    // A unit is what its id says, whatever stands in it.
    void pairUnits()
    {
        QHash<QString, int> units;
        for (int j = 0; j < m_after.size(); ++j) {
            if (!m_after.at(j).unit.isEmpty())
                units.insert(m_after.at(j).unit, j);
        }
        for (int i = 0; i < m_before.size(); ++i) {
            const int j = units.value(m_before.at(i).unit, -1);
            if (!m_before.at(i).unit.isEmpty() && j >= 0)
                m_joiner.pair(i, j);
        }
    }

    QHash<int, int> numbersAfter() const
    {
        QHash<int, int> numbers;
        for (int j = 0; j < m_after.size(); ++j) {
            if (m_after.at(j).unit.isEmpty())
                numbers.insert(m_after.at(j).number, j);
        }
        return numbers;
    }

    // Of a text that stands there several times, each stays with its own number where most of the
    // numbers mean what they meant.
    void pairUnchangedPlaces()
    {
        const QHash<int, int> numbers = numbersAfter();
        QList<std::pair<int, int>> same;
        for (int i = 0; i < m_before.size(); ++i) {
            const int j = numbers.value(m_before.at(i).number, -1);
            if (m_before.at(i).unit.isEmpty() && j >= 0 && m_old.both.at(i) == m_new.both.at(j))
                same.append({i, j});
        }
        if (same.size() * 2 <= qMin(m_before.size(), m_after.size()))
            return;
        for (const auto &[i, j] : same)
            m_joiner.pair(i, j);
    }

    bool alike(int i, int j) const
    {
        const AlignedText &before = m_before.at(i);
        const AlignedText &after = m_after.at(j);
        return areAlike(before.source, after.source) || areAlike(before.target, after.target);
    }

    bool isOpen(int i) const
    {
        return m_joiner.partners().at(i) < 0 && m_before.at(i).unit.isEmpty();
    }

    bool isOpenAfter(int j) const
    {
        return m_joiner.partnersOfSecond().at(j) < 0 && m_after.at(j).unit.isEmpty();
    }

    void pairAlikeByNumber()
    {
        const QHash<int, int> numbers = numbersAfter();
        for (int i = 0; i < m_before.size(); ++i) {
            const int j = numbers.value(m_before.at(i).number, -1);
            if (isOpen(i) && j >= 0 && isOpenAfter(j) && alike(i, j))
                m_joiner.pair(i, j);
        }
    }

    // What stands between the same neighbours, in order.
    void pairAlikeBetween()
    {
        int next = 0;
        for (int i = 0; i < m_before.size(); ++i) {
            if (m_joiner.partners().at(i) >= 0) {
                next = m_joiner.partners().at(i) + 1;
                continue;
            }
            const int end = int(qMin<qsizetype>(m_after.size(), next + maxLook));
            for (int j = next; isOpen(i) && j < end && isOpenAfter(j); ++j) {
                if (alike(i, j)) {
                    m_joiner.pair(i, j);
                    next = j + 1;
                }
            }
        }
    }

    TextState stateOf(int i, int j) const
    {
        const bool source = m_old.source.at(i) == m_new.source.at(j);
        const bool target = m_old.target.at(i) == m_new.target.at(j);
        if (source)
            return target ? TextState::Current : TextState::TargetChanged;
        return target ? TextState::SourceChanged : TextState::BothChanged;
    }

    // The later texts that keep their order among those that have partners: the longest such row.
    QSet<int> unmoved() const
    {
        QList<int> ends; // by length: the later text that ends the best row of that length
        QList<int> links(m_after.size(), -1);
        for (const int j : m_joiner.partners()) {
            if (j < 0)
                continue;
            const auto place = std::lower_bound(ends.begin(), ends.end(), j);
            if (place != ends.begin())
                links[j] = *std::prev(place);
            if (place == ends.end())
                ends.append(j);
            else
                *place = j;
        }
        QSet<int> kept;
        for (int j = ends.isEmpty() ? -1 : ends.last(); j >= 0; j = links.at(j))
            kept.insert(j);
        return kept;
    }

    void appendGone(QList<AlignedPair> &pairs, int from) const
    {
        for (int i = from; i < m_before.size() && m_joiner.partners().at(i) < 0; ++i)
            pairs.append({i, -1, TextState::Gone, false});
    }

    QList<AlignedPair> inOrder() const
    {
        const QSet<int> kept = unmoved();
        QList<AlignedPair> pairs;
        appendGone(pairs, 0);
        for (int j = 0; j < m_after.size(); ++j) {
            const int i = m_joiner.partnersOfSecond().at(j);
            if (i < 0) {
                pairs.append({-1, j, TextState::Current, false});
                continue;
            }
            pairs.append({i, j, stateOf(i, j), !kept.contains(j)});
            appendGone(pairs, i + 1);
        }
        return pairs;
    }

    const QList<AlignedText> &m_before;
    const QList<AlignedText> &m_after;
    Hashes m_old;
    Hashes m_new;
    TextJoiner m_joiner;
};

} // namespace

QList<AlignedPair> alignTexts(const QList<AlignedText> &before, const QList<AlignedText> &after)
{
    return Aligner(before, after).run();
}

} // namespace diglot::review
