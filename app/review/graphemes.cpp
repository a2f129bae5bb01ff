// SPDX-License-Identifier: Apache-2.0
#include "app/review/graphemes.h"

#include <QTextBoundaryFinder>

namespace diglot::review {

namespace {

bool hasNoBlanksBetweenWords(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

char32_t firstOf(const QString &grapheme)
{
    return grapheme.size() > 1 && grapheme.at(0).isHighSurrogate()
               ? QChar::surrogateToUcs4(grapheme.at(0), grapheme.at(1))
               : grapheme.at(0).unicode();
}

// Whether a grapheme is part of a word that goes on over several.
bool isOfWord(const QString &grapheme)
{
    const char32_t first = firstOf(grapheme);
    return (QChar::isLetterOrNumber(first) || QChar::isMark(first) || first == U'_') &&
           !hasNoBlanksBetweenWords(first);
}

} // namespace

QStringList graphemes(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        found.append(text.mid(from, to - from));
        from = to;
    }
    return found;
}

QStringList readingPieces(const QString &text)
{
    QStringList pieces;
    bool inWord = false;
    for (const QString &grapheme : graphemes(text)) {
        const bool ofWord = isOfWord(grapheme);
        if (ofWord && inWord)
            pieces.last() += grapheme;
        else
            pieces.append(grapheme);
        inWord = ofWord;
    }
    return pieces;
}

bool isWordAlone(const QString &piece)
{
    return !piece.isEmpty() && hasNoBlanksBetweenWords(firstOf(piece));
}

} // namespace diglot::review
