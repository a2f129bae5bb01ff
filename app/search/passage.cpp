// SPDX-License-Identifier: Apache-2.0
#include "app/search/passage.h"

#include <algorithm>

namespace diglot::search {

using article::Range;
using article::Side;

namespace {

constexpr qsizetype passageLength = 220; // UTF-16 units, about two lines of a list
constexpr double headingWeight = 0.3;
constexpr qsizetype leadLength = 60; // before the first word, where a sentence is cut

// Index of the term that a token stands for, -1 for none.
int termOf(QByteArrayView token, const Plan &plan)
{
    const QByteArray bytes = QByteArray::fromRawData(token.data(), token.size());
    for (size_t i = 0; i < plan.terms.size(); ++i) {
        const Term &term = plan.terms[i];
        if (term.tokens.contains(bytes) ||
            (!term.tokenPrefix.isEmpty() && bytes.startsWith(term.tokenPrefix)))
            return int(i);
    }
    return -1;
}

// In UTF-16 units; overlapping ranges become one.
QList<Range> unitsMarked(const QString &text, const Plan &plan,
                         const Analyzer::Languages &languages, QSet<int> *matched)
{
    thread_local Tokens tokens;
    tokens.clear();
    analyzer().analyse(text, languages, tokens);
    QList<Range> ranges;
    for (const Token &token : tokens.items) {
        const int term = termOf(tokens.term(token), plan);
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
    int piece = -1;
    Side side = Side::Target;
    double weight = 0;
    QList<Range> marks; // units
};

const QString &textOf(const PieceText &piece, Side side)
{
    return side == Side::Target ? piece.target : piece.source;
}

// A place to cut a text: behind a blank where one is near, never inside a character.
qsizetype cutBefore(const QString &text, qsizetype at)
{
    for (qsizetype i = at; i > 0 && i > at - 20; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return at > 0 && text[at].isLowSurrogate() ? at - 1 : at;
}

Passage shaped(const QList<PieceText> &pieces, const Candidate &best)
{
    Passage passage;
    passage.side = best.side;
    passage.number = pieces[best.piece].number;
    QString text = textOf(pieces[best.piece], best.side);
    QList<Range> marks = best.marks;
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
    const Analyzer::Languages target = languagesFor(request.language);
    const Analyzer::Languages source = languagesFor(u"en");
    Candidate best;
    for (int i = 0; i < request.pieces.size(); ++i) {
        for (const Side side : {Side::Target, Side::Source}) {
            const QString &text = textOf(request.pieces[i], side);
            if ((request.side && *request.side != side) || text.isEmpty())
                continue;
            QSet<int> matched;
            const auto &languages = side == Side::Target ? target : source;
            QList<Range> marks = unitsMarked(text, plan, languages, &matched);
            double weight = 0;
            for (const int term : std::as_const(matched))
                weight += plan.terms[size_t(term)].idf;
            if (text == request.heading || text == request.headingSource)
                weight *= headingWeight;
            if (best.piece < 0 || weight > best.weight * 1.0001)
                best = {i, side, weight, std::move(marks)};
        }
    }
    return best.piece < 0 ? Passage() : shaped(request.pieces, best);
}

} // namespace diglot::search
