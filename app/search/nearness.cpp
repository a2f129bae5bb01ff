// SPDX-License-Identifier: Apache-2.0
//
// What it adds to the score of a row that words stand near each other.
#include "app/search/ranking.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace diglot::search {

namespace {

constexpr int mostLooks = 64; // stretches of a section that are looked at closely
// So much of the query's weight tells whether it is worth while to read on.
constexpr double enough = 0.5;

quint64 placeOf(const Entry::Place &place)
{
    return quint64(place.column) << 32U | place.position;
}

} // namespace

// What a stretch of text adds to the score, in shares of the query's weight: how much of it stands
// there, and of the whole in the same form and order.
double Ranker::evidence(double share, double sameForm, double sameOrder, double closeness) const
{
    return cube(share) * (m_weights.nearness + m_weights.sameForm * sameForm +
                          m_weights.sameOrder * sameOrder + m_weights.closeness * closeness);
}

// Of a stretch with this share of the query's weight. The order is that of the heaviest chain of
// words that follow one another as in the query.
double Ranker::windowEvidence(const Place *from, const Place *to, double share)
{
    std::fill(m_chains.begin(), m_chains.end(), 0);
    std::fill(m_seen.begin(), m_seen.end(), 0);
    double sameForm = 0;
    double longest = 0;
    for (const Place *place = from; place != to; ++place) {
        const quint32 term = place->term();
        const double idf = m_plan.terms[term].idf;
        if (place->isSameForm() && m_seen[term]++ == 0)
            sameForm += idf;
        double before = 0;
        for (size_t i = 0; i < term; ++i)
            before = std::max(before, m_chains[i]);
        m_chains[term] = std::max(m_chains[term], before + idf);
        longest = std::max(longest, m_chains[term]);
    }
    const double all = m_plan.idfSum;
    const double length = double((to - 1)->position() - from->position()) / m_weights.window;
    return evidence(share, sameForm / all, longest / all, 1 - length);
}

// A stretch with less of the query's weight adds less than `added`.
double Ranker::leastShareFor(double added) const
{
    const double whole = evidence(1, 1, 1, 1) * double(slack);
    return added > 0 && whole > 0 ? std::cbrt(added / whole) : 0;
}

// What the best stretch adds, in shares of the query's weight; something less than `atLeast` where
// it adds less than that.
double Ranker::bestWindow(std::vector<Place> &places, double atLeast)
{
    if (places.empty() || m_plan.idfSum <= 0)
        return 0;
    std::sort(places.begin(), places.end());
    std::fill(m_inWindow.begin(), m_inWindow.end(), 0);
    std::fill(m_formsInWindow.begin(), m_formsInWindow.end(), 0);
    double sum = 0;
    double sameForm = 0;
    double best = 0;
    double leastShare = leastShareFor(atLeast);
    int looks = 0;
    size_t from = 0;
    for (size_t to = 0; to < places.size(); ++to) {
        const Place &place = places[to];
        if (m_inWindow[place.term()]++ == 0)
            sum += m_shares[place.term()];
        if (place.isSameForm() && m_formsInWindow[place.term()]++ == 0)
            sameForm += m_shares[place.term()];
        for (; places[from].position() + quint32(m_weights.window) <= place.position(); ++from) {
            const Place &left = places[from];
            if (--m_inWindow[left.term()] == 0)
                sum -= m_shares[left.term()];
            if (left.isSameForm() && --m_formsInWindow[left.term()] == 0)
                sameForm -= m_shares[left.term()];
        }
        if (sum <= leastShare)
            continue;
        const double length = double(place.position() - places[from].position()) / m_weights.window;
        const double most = evidence(sum, sameForm, sum, 1 - length) * double(slack);
        if (most <= std::max(best, atLeast) || ++looks > mostLooks)
            continue;
        best = std::max(best, windowEvidence(&places[from], &places[to] + 1, sum));
        leastShare = leastShareFor(std::max(best, atLeast));
    }
    return best;
}

// Adds the places of a term in some texts of a row; the columns in which it stands.
Columns Ranker::addPlaces(size_t index, size_t row, Columns among)
{
    const Term &term = m_plan.terms[index];
    const Counts &counts = m_counts[index];
    const auto count =
        std::lower_bound(counts.begin(), counts.end(), row,
                         [](const Count &one, size_t wanted) { return one.row < wanted; });
    if ((count->columns & among) == 0)
        return 0;
    m_sameForm.clear();
    if (count->rawAt != nowhere && (count->rawColumns & among) != 0) {
        term.rawFound.list->places(count->rawAt, m_entry, among);
        for (const Entry::Place &place : m_entry.places)
            m_sameForm.push_back(placeOf(place));
    }
    if (count->at != nowhere)
        addPlaces(index, *term.found.front().list, count->at, among);
    for (size_t i = 1; i < term.found.size(); ++i) {
        const PostingList &list = *term.found[i].list;
        if (const qsizetype at = list.find(m_rows[row]); at >= 0)
            addPlaces(index, list, at, among);
    }
    return count->columns;
}

void Ranker::addPlaces(size_t index, const PostingList &list, qsizetype at, Columns among)
{
    const Term &term = m_plan.terms[index];
    const bool known = !term.raw.isEmpty() && !term.rawIsAll;
    list.places(at, m_entry, among);
    auto same = m_sameForm.cbegin();
    quint64 last = 0;
    for (const Entry::Place &place : m_entry.places) {
        const quint64 number = placeOf(place);
        if (number < std::exchange(last, number)) // of another of its parts
            same = m_sameForm.cbegin();
        while (same != m_sameForm.cend() && *same < number)
            ++same;
        const bool sameForm = !known || (same != m_sameForm.cend() && *same == number);
        m_places[isSourceColumn(place.column) ? 1 : 0].emplace_back(place.position, quint32(index),
                                                                    sameForm);
    }
}

// The most of the query's weight that stands within the length of a stretch.
double Ranker::mostInWindow(std::vector<Place> &places)
{
    std::sort(places.begin(), places.end());
    std::fill(m_inWindow.begin(), m_inWindow.end(), 0);
    double sum = 0;
    double most = 0;
    auto from = places.cbegin();
    for (const Place &place : places) {
        if (m_inWindow[place.term()]++ == 0)
            sum += m_shares[place.term()];
        for (; from->position() + quint32(m_weights.window) <= place.position(); ++from) {
            if (--m_inWindow[from->term()] == 0)
                sum -= m_shares[from->term()];
        }
        most = std::max(most, sum);
    }
    return most;
}

// What words near each other add to the score of a row; less than `atLeast` where it is less.
double Ranker::near(size_t row, double atLeast)
{
    // Of what is rounded differently nothing is lost.
    const double all = m_plan.idfSum;
    double best = double(m_nearest[row]);
    const double added = std::max(best, atLeast) / all / double(slack);
    const auto leastShare = float(leastShareFor(added) / double(slack));
    Columns among = 0;
    among |= m_texts[row][0] >= leastShare ? bitOf(Column::Target) : Columns(0);
    among |= m_texts[row][1] >= leastShare ? bitOf(Column::Source) : Columns(0);
    if (among == 0)
        return best;
    // Versions of a product, and branches of one repository, say much in the same words: those are
    // looked at once.
    NearInTexts &known = m_nearInTexts[m_table.textsOf(m_rows[row])];
    const bool isKnown =
        known.atLeast >= 0 && (known.added >= known.atLeast || known.atLeast <= added);
    if (!isKnown)
        known = {nearInTexts(row, among, added, leastShare), added};
    return std::max(best, known.added * all);
}

// What words near each other add in the texts of a row, in shares of the query's weight; something
// less than `added` where it is less.
double Ranker::nearInTexts(size_t row, Columns among, double added, float leastShare)
{
    for (std::vector<Place> &places : m_places)
        places.clear();
    // The heaviest words first: where they are far from each other, the others do not help.
    double read = 0;
    std::array<double, 2> unread{double(m_texts[row][0]), double(m_texts[row][1])};
    const double wanted = enough * std::max(unread[0], unread[1]);
    for (const quint32 term : m_heaviest) {
        if (!(m_present[row] >> term & 1U))
            continue;
        const Columns columns = addPlaces(term, row, among);
        unread[0] -= (columns & bitOf(Column::Target)) ? m_shares[term] : 0;
        unread[1] -= (columns & bitOf(Column::Source)) ? m_shares[term] : 0;
        const bool first = read < wanted;
        read += columns & among ? m_shares[term] : 0;
        if (!first || read < wanted || leastShare <= 0)
            continue;
        const double target = mostInWindow(m_places[0]) + std::max(unread[0], 0.0);
        const double source = mostInWindow(m_places[1]) + std::max(unread[1], 0.0);
        if (std::max(target, source) * double(slack) < double(leastShare))
            return 0;
    }
    double best = 0;
    for (std::vector<Place> &places : m_places)
        best = std::max(best, bestWindow(places, added));
    return best;
}

} // namespace diglot::search
