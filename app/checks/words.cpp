// SPDX-License-Identifier: Apache-2.0
#include "app/checks/words.h"

#include "app/checks/markup.h"

#include <algorithm>

namespace diglot::checks {

namespace {

bool isWordCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool joinsWords(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'-' || c == u'‑';
}

bool isTokenEdge(QChar c)
{
    return !c.isLetterOrNumber() && !c.isMark() && c != u'_' && c != u'$' && c != u'%' &&
           c != u'#' && c != u'@';
}

// Where a script without blanks meets Latin letters a token ends.
bool endsToken(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u' ' || (c >= u'\t' && c <= u'\r') || QStringView(u"(),;=\"<>").contains(c);
    return c.isSpace() || c == opaque || isIdeographic(c) ||
           QStringView(u"，。、；：（）「」『』［］【】《》“”„«»").contains(c);
}

} // namespace

QList<Word> wordsIn(QStringView text)
{
    QList<Word> words;
    const int end = int(text.size());
    for (int at = 0; at < end;) {
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        const int from = at;
        while (at < end && (isWordCharacter(text[at]) || (joinsWords(text[at]) && at + 1 < end &&
                                                          isWordCharacter(text[at + 1]))))
            ++at;
        words.append({from, at});
    }
    return words;
}

QList<Word> tokensIn(QStringView text)
{
    QList<Word> tokens;
    const int end = int(text.size());
    for (int at = 0; at < end;) {
        if (endsToken(text[at])) {
            ++at;
            continue;
        }
        int from = at;
        while (at < end && !endsToken(text[at]))
            ++at;
        int to = at;
        while (from < to && isTokenEdge(text[from]))
            ++from;
        while (to > from && isTokenEdge(text[to - 1]))
            --to;
        if (to > from)
            tokens.append({from, to});
    }
    return tokens;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

bool hasContent(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || c == opaque; });
}

bool isIdeographic(QChar c)
{
    if (c.unicode() < 0x2E80) // nothing of theirs lies below
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return c.isHighSurrogate() && c.unicode() >= 0xD840 && c.unicode() <= 0xD884;
    }
}

bool isLatinLetter(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

} // namespace diglot::checks
