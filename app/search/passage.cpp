// SPDX-License-Identifier: Apache-2.0
#include "app/search/passage.h"

#include <algorithm>
#include <array>
#include <bit>

namespace diglot::search {

using article::Range;
using article::Side;

namespace {

constexpr qsizetype passageLength = 220; // UTF-16 units, about two lines of a list
constexpr double headingWeight = 0.3;
constexpr qsizetype leadLength = 60; // before the first word, where a sentence is cut

// In UTF-16 units; overlapping ranges become one.
QList<Range> unitsMarked(const QString &text, const Plan &plan,
                         const Analyzer::Languages &languages, QSet<int> *matched)
{
    thread_local Tokens tokens;
    tokens.clear();
    analyzer().analyse(text, languages, tokens);
    QList<Range> ranges;
    for (const Token &token : tokens.items) {
        const int term = plan.termOf(tokens.term(token));
        if (term < 0)
            continue;
        if (matched)
            matched->insert(term);
        Range range{int(token.begin), int(token.end)};
        // A single character was looked for: its neighbour in the gram is not meant.
        const bool single = token.kind == Token::Kind::Gram &&
                            plan.terms[size_t(term)].tokenPrefix.size() > 0 &&
                            tokens.term(token) != plan.terms[size_t(term)].tokenPrefix;
        if (single)
            range.to = range.from + (text[range.from].isHighSurrogate() ? 2 : 1);
        const bool grams = token.kind == Token::Kind::Gram;
        if (!ranges.isEmpty() &&
            (range.from < ranges.last().to || (grams && range.from == ranges.last().to)))
            ranges.last().to = qMax(ranges.last().to, range.to);
        else
            ranges.append(range);
    }
    return ranges;
}

struct Candidate
{
    qsizetype piece = -1;
    Side side = Side::Target;
    double weight = 0;
};

// A place to cut a text: behind a blank where one is near, never inside a character.
qsizetype cutBefore(const QString &text, qsizetype at)
{
    for (qsizetype i = at; i > 0 && i > at - 20; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return at > 0 && text[at].isLowSurrogate() ? at - 1 : at;
}

// A sentence, cut around its first word where it is longer than two lines.
Passage shaped(QString text, QList<Range> marks)
{
    Passage passage;
    if (text.size() > passageLength) {
        const qsizetype first = marks.isEmpty() ? 0 : marks.first().from;
        const qsizetype from = first > leadLength ? cutBefore(text, first - leadLength) : 0;
        qsizetype to = qMin(text.size(), from + passageLength);
        if (to < text.size())
            to = qMax(cutBefore(text, to), from);
        const QString lead = from > 0 ? QStringLiteral("… ") : QString();
        const QString end = to < text.size() ? QStringLiteral("…") : QString();
        text = lead + text.sliced(from, to - from) + end;
        QList<Range> shifted;
        for (const Range &mark : std::as_const(marks)) {
            if (mark.from >= from && mark.to <= to)
                shifted.append(
                    {int(mark.from - from + lead.size()), int(mark.to - from + lead.size())});
        }
        marks = shifted;
    }
    passage.marks = inCodePoints(text, marks);
    passage.text = text;
    return passage;
}

// The weight of each sentence: that of the different terms that it holds.
std::vector<Candidate> candidatesOf(const PassageRequest &request, const Plan &plan)
{
    // The terms of each sentence, a bit each: of its target, and of its source.
    std::vector<std::array<quint64, 2>> terms(size_t(request.pieces.size()));
    for (const TermPlace &place : request.places) {
        const qsizetype piece = request.pieces.pieceAt(place.position, place.source);
        if (piece >= 0)
            terms[size_t(piece)][place.source ? 1 : 0] |= quint64(1) << quint32(place.term);
    }
    std::vector<Candidate> candidates;
    for (size_t piece = 0; piece < terms.size(); ++piece) {
        for (const Side side : {Side::Target, Side::Source}) {
            quint64 left = terms[piece][side == Side::Source ? 1 : 0];
            if (left == 0 || (request.side && *request.side != side))
                continue;
            Candidate &candidate = candidates.emplace_back(Candidate{qsizetype(piece), side, 0});
            for (; left != 0; left &= left - 1)
                candidate.weight += plan.terms[size_t(std::countr_zero(left))].idf;
        }
    }
    return candidates;
}

// The section's first text, where nothing in it matches.
Candidate firstOf(const PassageRequest &request)
{
    for (qsizetype i = 0; i < request.pieces.size(); ++i) {
        for (const Side side : {Side::Target, Side::Source}) {
            const bool any = side == Side::Target ? !request.pieces.target(i).isEmpty()
                                                  : !request.pieces.source(i).isEmpty();
            if (any && (!request.side || *request.side == side))
                return {i, side, 0};
        }
    }
    return {};
}

} // namespace

QList<Range> inCodePoints(QStringView text, const QList<Range> &units)
{
    QList<Range> result;
    int points = 0;
    qsizetype at = 0;
    const auto advance = [&](qsizetype to) {
        for (; at < to && at < text.size(); ++at)
            points += text[at].isLowSurrogate() ? 0 : 1;
        return points;
    };
    for (const Range &range : units) {
        const int from = advance(range.from);
        result.append({from, advance(range.to)});
    }
    return result;
}

QList<Range> marksIn(const QString &text, const Plan &plan, const Analyzer::Languages &languages,
                     QSet<int> *matched)
{
    return inCodePoints(text, unitsMarked(text, plan, languages, matched));
}

Passage bestPassage(const PassageRequest &request, const Plan &plan)
{
    const auto textOf = [&request](const Candidate &candidate) {
        return candidate.side == Side::Target ? request.pieces.target(candidate.piece)
                                              : request.pieces.source(candidate.piece);
    };
    Candidate best;
    for (Candidate candidate : candidatesOf(request, plan)) {
        const QByteArrayView text = textOf(candidate);
        if (text == QByteArrayView(request.heading) ||
            text == QByteArrayView(request.headingSource))
            candidate.weight *= headingWeight;
        if (best.piece < 0 || candidate.weight > best.weight * 1.0001)
            best = candidate;
    }
    if (best.piece < 0)
        best = firstOf(request);
    if (best.piece < 0)
        return {};
    const QString text = QString::fromUtf8(textOf(best));
    const auto languages =
        languagesFor(best.side == Side::Target ? QStringView(request.language) : u"en");
    Passage passage = shaped(text, unitsMarked(text, plan, languages, nullptr));
    passage.side = best.side;
    passage.number = request.pieces.number(best.piece);
    return passage;
}

} // namespace diglot::search
