// SPDX-License-Identifier: Apache-2.0
#include "app/checks/pair.h"

namespace diglot::checks {

namespace {

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

int codePoints(QStringView text, int end)
{
    int count = 0;
    for (int i = 0; i < end; ++i)
        count += !text[i].isLowSurrogate();
    return count;
}

} // namespace

Pair::Pair(const TextPair &texts)
    : m_source(scanMarkup(texts.source))
    , m_target(scanMarkup(texts.target))
    , m_sourceProfile(profileFor(texts.sourceLocale))
    , m_targetProfile(profileFor(texts.targetLocale))
    , m_place(texts.place)
    , m_hasSource(texts.sourceIs != TextPair::SourceIs::Absent)
    , m_comparable(texts.sourceIs == TextPair::SourceIs::Known && !isBlank(texts.source) &&
                   !isBlank(texts.target))
{}

article::Range rangeOfText(const MarkedText &side, int from, int to)
{
    const int begin = codePoints(side.text, from);
    return {begin, begin + codePoints(QStringView(side.text).mid(from), to - from)};
}

article::Range rangeOfPlain(const MarkedText &side, int from, int to)
{
    if (to <= from)
        return rangeOfText(side, side.at.at(from), side.at.at(from));
    const int begin = side.at.at(from);
    const int last = side.at.at(to - 1);
    // Behind the last character: what it was written as, no farther than the next one.
    int end = last + 1;
    for (const Mark &mark : side.marks) {
        const bool whole = mark.kind == Mark::Kind::Code || mark.kind == Mark::Kind::Address ||
                           mark.kind == Mark::Kind::Entity || mark.kind == Mark::Kind::Escape ||
                           mark.kind == Mark::Kind::NoLocalize;
        if (whole && mark.from <= last && last < mark.to)
            end = mark.to;
    }
    return rangeOfText(side, begin, end);
}

} // namespace diglot::checks
