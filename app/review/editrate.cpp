// SPDX-License-Identifier: Apache-2.0
#include "app/review/difference.h"
#include "app/review/editmetrics.h"
#include "app/review/graphemes.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace diglot::review {

namespace {

using Words = QList<int>; // words by number: only whether they are the same counts

constexpr int maxShiftWords = 10;
constexpr int maxShiftPlaces = 50;
constexpr int beamWidth = 25;
constexpr int maxTries = 1000;

enum class Step : char { Keep, Replace, Delete, Insert, None };

struct Cell
{
    int cost = std::numeric_limits<int>::max() / 2;
    Step step = Step::None;
};

// How the hypothesis becomes the reference: cost, and what of the hypothesis stands for what.
struct Alignment
{
    int cost = 0;
    QList<bool> wrongHere;  // by word of the hypothesis
    QList<bool> wrongThere; // by word of the reference
    QList<int> here;        // word of the hypothesis for each of the reference, -1 before the first
};

// Rows are the hypothesis' words, columns the reference's, as far as the beam around the diagonal
// goes.
QList<QList<Cell>> distances(const Words &hypothesis, const Words &reference)
{
    const int rows = int(hypothesis.size());
    const int columns = int(reference.size());
    QList<QList<Cell>> cells(rows + 1, QList<Cell>(columns + 1));
    for (int j = 0; j <= columns; ++j)
        cells[0][j] = {j, Step::Insert};
    const double ratio = rows > 0 ? double(columns) / rows : 1;
    const int beam = beamWidth < ratio / 2 ? int(std::ceil(ratio / 2 + beamWidth)) : beamWidth;
    for (int i = 1; i <= rows; ++i) {
        const int diagonal = int(std::floor(i * ratio));
        const int from = qMax(0, diagonal - beam);
        const int to = i == rows ? columns + 1 : qMin(columns + 1, diagonal + beam);
        const QList<Cell> &above = cells.at(i - 1);
        QList<Cell> &row = cells[i];
        for (int j = from; j < to; ++j) {
            if (j == 0) {
                row[j] = {above.at(0).cost + 1, Step::Delete};
                continue;
            }
            const bool same = hypothesis.at(i - 1) == reference.at(j - 1);
            Cell best{above.at(j - 1).cost + (same ? 0 : 1), same ? Step::Keep : Step::Replace};
            if (above.at(j).cost + 1 < best.cost)
                best = {above.at(j).cost + 1, Step::Delete};
            if (row.at(j - 1).cost + 1 < best.cost)
                best = {row.at(j - 1).cost + 1, Step::Insert};
            row[j] = best;
        }
    }
    return cells;
}

Alignment align(const Words &hypothesis, const Words &reference)
{
    const QList<QList<Cell>> cells = distances(hypothesis, reference);
    Alignment found;
    found.cost = cells.last().last().cost;
    found.wrongHere.fill(false, hypothesis.size());
    found.wrongThere.fill(false, reference.size());
    found.here.fill(-1, reference.size());
    int i = int(hypothesis.size());
    int j = int(reference.size());
    while (i > 0 || j > 0) {
        const Step step = cells.at(i).at(j).step;
        if (step == Step::Insert) {
            --j;
            found.wrongThere[j] = true;
            found.here[j] = i - 1;
        } else if (step == Step::Delete) {
            --i;
            found.wrongHere[i] = true;
        } else {
            --i;
            --j;
            found.wrongHere[i] = step == Step::Replace;
            found.wrongThere[j] = step == Step::Replace;
            found.here[j] = i;
        }
    }
    return found;
}

Words shifted(const Words &words, int from, int length, int to)
{
    const Words moved = words.mid(from, length);
    Words rest = words;
    rest.remove(from, length);
    int place = to;
    if (to > from + length)
        place = to - length;
    else if (to >= from)
        place = qMin(to, int(rest.size()));
    Words result = rest.mid(0, place);
    result += moved;
    result += rest.mid(place);
    return result;
}

// What makes one shift better than another, in that order: edits saved, length, early, near.
using Rank = std::tuple<int, int, int, int>;

class Shifts
{
public:
    Shifts(const Words &words, const Words &reference, int &tries)
        : m_words(words)
        , m_reference(reference)
        , m_alignment(align(words, reference))
        , m_tries(tries)
    {}

    // The best shift, if any saves an edit and patience lasts.
    std::optional<Words> best()
    {
        for (int here = 0; here < m_words.size() && m_tries < maxTries; ++here) {
            for (int there = 0; there < m_reference.size() && m_tries < maxTries; ++there) {
                if (std::abs(there - here) <= maxShiftPlaces)
                    tryFrom(here, there);
            }
        }
        if (m_tries >= maxTries || !m_best || std::get<0>(m_rank) <= 0)
            return std::nullopt;
        return m_best;
    }

private:
    void tryFrom(int here, int there)
    {
        for (int length = 1; length <= maxShiftWords && here + length <= m_words.size() &&
                             there + length <= m_reference.size();
             ++length) {
            if (m_words.at(here + length - 1) != m_reference.at(there + length - 1))
                return;
            tryShift(here, there, length);
            if (m_tries >= maxTries)
                return;
        }
    }

    static bool anyIn(const QList<bool> &flags, int from, int length)
    {
        const auto begin = flags.cbegin() + from;
        return std::any_of(begin, begin + length, [](bool flag) { return flag; });
    }

    // Only what is wrong here and missing there is worth moving, and not within itself.
    void tryShift(int here, int there, int length)
    {
        if (!anyIn(m_alignment.wrongHere, here, length) ||
            !anyIn(m_alignment.wrongThere, there, length))
            return;
        const int standing = m_alignment.here.at(there);
        if (standing >= here && standing < here + length)
            return;
        int before = -1;
        for (int offset = -1; offset < length; ++offset) {
            const int place = there + offset < 0 ? 0 : m_alignment.here.at(there + offset) + 1;
            if (place == before)
                continue;
            before = place;
            const Words candidate = shifted(m_words, here, length, place);
            const int saved =
                m_alignment.cost - distances(candidate, m_reference).last().last().cost;
            ++m_tries;
            const Rank rank{saved, length, -here, -place};
            if (!m_best || rank > m_rank) {
                m_best = candidate;
                m_rank = rank;
            }
        }
    }

    const Words &m_words;
    const Words &m_reference;
    Alignment m_alignment;
    int &m_tries;
    std::optional<Words> m_best;
    Rank m_rank;
};

class Numbering
{
public:
    Words of(const QString &text)
    {
        Words words;
        bool inWord = false;
        QString word;
        const auto flush = [&] {
            if (!word.isEmpty())
                words.append(numberOf(m_numbers, word));
            word.clear();
        };
        // Pieces of scripts without blanks are words of their own; others go on to the next blank.
        for (const QString &piece : readingPieces(text.toLower())) {
            const bool blank = piece.at(0).isSpace();
            const bool alone = isWordAlone(piece);
            if (blank || alone || !inWord)
                flush();
            if (!blank)
                word += piece;
            inWord = !blank && !alone;
        }
        flush();
        return words;
    }

private:
    QHash<QString, int> m_numbers;
};

} // namespace

double translationEditRate(const QString &hypothesis, const QString &reference)
{
    Numbering numbering;
    Words words = numbering.of(hypothesis);
    const Words wanted = numbering.of(reference);
    if (wanted.isEmpty())
        return words.isEmpty() ? 0 : 1;
    int shifts = 0;
    int tries = 0;
    while (const auto better = Shifts(words, wanted, tries).best()) {
        words = *better;
        ++shifts;
    }
    return double(shifts + distances(words, wanted).last().last().cost) / double(wanted.size());
}

} // namespace diglot::review
