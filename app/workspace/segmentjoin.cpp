// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/segmentjoin.h"

#include <QStringList>

namespace diglot::workspace {

using article::Document;
using article::Segment;
using namespace Qt::StringLiterals;

namespace {

bool sameSource(const Document &a, const Document &b)
{
    for (const QStringView key : {u"ms.openlocfilehash", u"ms.sourcegitcommit"}) {
        const QString value = a.frontMatter.value(key);
        if (!value.isEmpty() && value == b.frontMatter.value(key))
            return true;
    }
    return false;
}

class SegmentJoiner
{
public:
    SegmentJoiner(const Document &target, const Document &other)
        : m_target(target.segments.size(), -1)
        , m_other(other.segments.size(), -1)
    {
        for (const Segment &segment : target.segments)
            m_targetTexts.append(recognizedBy(segment));
        for (const Segment &segment : other.segments)
            m_otherTexts.append(recognizedBy(segment));
        if (sameSource(target, other))
            byNumber(target, other);
    }

    QHash<int, int> run()
    {
        byUniqueText();
        // Each neighbour found makes the next one findable.
        for (int i = 0; i < m_target.size(); ++i)
            besideNeighbour(i, -1);
        for (int i = int(m_target.size()) - 1; i >= 0; --i)
            besideNeighbour(i, 1);
        betweenNeighbours();
        QHash<int, int> pairs;
        for (int i = 0; i < m_target.size(); ++i) {
            if (m_target.at(i) >= 0)
                pairs.insert(i, m_target.at(i));
        }
        return pairs;
    }

private:
    bool canPair(int i, int j) const
    {
        return m_target.at(i) < 0 && m_other.at(j) < 0 && !m_targetTexts.at(i).isEmpty() &&
               m_targetTexts.at(i) == m_otherTexts.at(j);
    }

    void pair(int i, int j)
    {
        m_target[i] = j;
        m_other[j] = i;
    }

    // Numbers are counted in a file: those of an included file mean the same only in that file.
    void byNumber(const Document &target, const Document &other)
    {
        QHash<int, int> numbers;
        for (int j = 0; j < other.segments.size(); ++j) {
            if (other.segments.at(j).file.isEmpty())
                numbers.insert(other.segments.at(j).number, j);
        }
        for (int i = 0; i < target.segments.size(); ++i) {
            const int j = target.segments.at(i).file.isEmpty()
                              ? numbers.value(target.segments.at(i).number, -1)
                              : -1;
            if (j >= 0 && canPair(i, j))
                pair(i, j);
        }
    }

    void byUniqueText()
    {
        struct Found
        {
            int targets = 0;
            int others = 0;
            int target = -1;
            int other = -1;
        };
        QHash<QString, Found> texts;
        for (int i = 0; i < m_target.size(); ++i) {
            if (m_target.at(i) < 0) {
                Found &found = texts[m_targetTexts.at(i)];
                ++found.targets;
                found.target = i;
            }
        }
        for (int j = 0; j < m_other.size(); ++j) {
            if (m_other.at(j) < 0) {
                Found &found = texts[m_otherTexts.at(j)];
                ++found.others;
                found.other = j;
            }
        }
        for (const Found &found : std::as_const(texts)) {
            if (found.targets == 1 && found.others == 1 && canPair(found.target, found.other))
                pair(found.target, found.other);
        }
    }

    // Pairs i if the sentence before it (step -1) or behind it (1) has a partner, and the partner's
    // neighbour has the same text.
    void besideNeighbour(int i, int step)
    {
        const int neighbour = i + step;
        if (neighbour < 0 || neighbour >= m_target.size() || m_target.at(neighbour) < 0)
            return;
        const int j = m_target.at(neighbour) - step;
        if (j >= 0 && j < m_other.size() && canPair(i, j))
            pair(i, j);
    }

    // Pairs what is left in order, as far as it lies between the partners of its neighbours.
    void betweenNeighbours()
    {
        QList<int> upper(m_target.size() + 1, int(m_other.size()));
        for (int i = int(m_target.size()) - 1; i >= 0; --i)
            upper[i] = m_target.at(i) >= 0 ? m_target.at(i) : upper.at(i + 1);
        int lower = -1;
        for (int i = 0; i < m_target.size(); ++i) {
            if (m_target.at(i) >= 0) {
                lower = m_target.at(i);
                continue;
            }
            const int end = qMin(upper.at(i + 1), lower + maxStretch);
            for (int j = lower + 1; j < end; ++j) {
                if (canPair(i, j)) {
                    pair(i, j);
                    lower = j;
                    break;
                }
            }
        }
    }

    static constexpr int maxStretch = 500; // keeps the search linear

    QList<int> m_target; // partner of each, -1 for none
    QList<int> m_other;
    QStringList m_targetTexts;
    QStringList m_otherTexts;
};

} // namespace

QString recognizedBy(const Segment &segment)
{
    return article::plainText(segment.sourceInlines).simplified().toCaseFolded();
}

QHash<int, int> joinSegments(const Document &target, const Document &other)
{
    return SegmentJoiner(target, other).run();
}

} // namespace diglot::workspace
