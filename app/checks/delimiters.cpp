// SPDX-License-Identifier: Apache-2.0
#include "app/checks/delimiters.h"

#include <algorithm>

namespace diglot::checks {

namespace {

bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isSymbol());
}

// The rule of three: a run that can do both fits one of another length only if the sum is no
// multiple of three.
bool fits(const DelimiterRun &opener, const DelimiterRun &closer)
{
    if (opener.character != closer.character || !opener.opens || opener.length == 0 ||
        opener.container != closer.container)
        return false;
    const bool both = opener.closes || closer.opens;
    return !both || (opener.whole + closer.whole) % 3 != 0 ||
           (opener.whole % 3 == 0 && closer.whole % 3 == 0);
}

} // namespace

DelimiterRun delimiterRun(QStringView text, int at)
{
    DelimiterRun run;
    run.at = at;
    run.character = text[at];
    int end = at;
    while (end < text.size() && text[end] == run.character)
        ++end;
    run.length = run.whole = end - at;
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar after = end < text.size() ? text[end] : QChar(u' ');
    const bool left =
        !after.isSpace() && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
    const bool right =
        !before.isSpace() && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
    if (run.character == u'_') {
        run.opens = left && (!right || isPunctuation(before));
        run.closes = right && (!left || isPunctuation(after));
    } else {
        run.opens = left;
        run.closes = right;
    }
    return run;
}

void pairEmphasis(QList<DelimiterRun> &runs, QList<Mark> &marks, QList<int> &used)
{
    for (qsizetype closing = 0; closing < runs.size(); ++closing) {
        DelimiterRun &closer = runs[closing];
        while (closer.closes && closer.length > 0) {
            qsizetype opening = closing - 1;
            while (opening >= 0 && !fits(runs.at(opening), closer))
                --opening;
            if (opening < 0)
                break;
            DelimiterRun &opener = runs[opening];
            const int taken = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
            Mark mark;
            mark.kind = taken == 2 ? Mark::Kind::Strong : Mark::Kind::Emphasis;
            mark.innerFrom = opener.at + opener.length;
            mark.from = mark.innerFrom - taken;
            mark.innerTo = closer.at + closer.whole - closer.length;
            mark.to = mark.innerTo + taken;
            for (int i = 0; i < taken; ++i)
                used << mark.from + i << mark.innerTo + i;
            opener.length -= taken;
            closer.length -= taken;
            marks.append(mark);
            // What stands between the two can pair with nothing any more.
            for (qsizetype i = opening + 1; i < closing; ++i) {
                if (runs.at(i).container == closer.container)
                    runs[i].opens = runs[i].closes = false;
            }
        }
    }
}

} // namespace diglot::checks
