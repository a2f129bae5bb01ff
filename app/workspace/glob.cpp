// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/glob.h"

#include <QList>

namespace diglot::workspace {

namespace {

// Greedy matching with one place to go back to: a later wildcard makes an earlier one's choice
// irrelevant, which keeps the time within the product of the lengths.
template<class Items, class IsStar, class Fits>
bool starMatch(const Items &pattern, const Items &text, IsStar isStar, Fits fits)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && isStar(pattern.at(p))) {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && fits(pattern.at(p), text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && isStar(pattern.at(p)))
        ++p;
    return p == pattern.size();
}

bool partMatches(QStringView pattern, QStringView part)
{
    return starMatch(
        pattern, part, [](QChar c) { return c == u'*'; },
        [](QChar wanted, QChar c) { return wanted == u'?' || wanted == c; });
}

} // namespace

bool globMatches(QStringView pattern, QStringView path)
{
    if (pattern.startsWith(u"./"))
        pattern = pattern.sliced(2);
    return starMatch(
        pattern.split(u'/'), path.split(u'/'), [](QStringView part) { return part == u"**"; },
        partMatches);
}

} // namespace diglot::workspace
