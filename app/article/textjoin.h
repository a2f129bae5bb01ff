// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace diglot::article {

// Finds which texts of two sequences are the same. Pairs that are known are told first; then any
// number of rounds, each with texts of its own: what one round leaves unpaired is the next one's.
// Each place has one partner at the most.
class TextJoiner
{
public:
    TextJoiner(qsizetype first, qsizetype second);

    // Pairs two places; nothing happens where one of them has a partner.
    void pair(int first, int second);

    // Pairs equal texts: those that stand once on each side wherever they stand, repeated ones
    // beside a neighbour whose partner is known, the rest in order between such neighbours. An
    // empty text has no partner. The lists are as long as the sequences. Linear but for stretches
    // of repetition.
    void join(const QStringList &first, const QStringList &second);

    // The partner of each place of the first sequence, -1 for none; and of the second.
    [[nodiscard]] const QList<int> &partners() const { return m_first; }
    [[nodiscard]] const QList<int> &partnersOfSecond() const { return m_second; }

private:
    struct Texts
    {
        const QStringList &first;
        const QStringList &second;
    };
    [[nodiscard]] bool canPair(const Texts &texts, int i, int j) const;
    void byUniqueText(const Texts &texts);
    void besideNeighbour(const Texts &texts, int i, int step);
    void betweenNeighbours(const Texts &texts);

    QList<int> m_first;
    QList<int> m_second;
};

} // namespace diglot::article
