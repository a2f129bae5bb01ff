// SPDX-License-Identifier: Apache-2.0
#include "app/checks/repeats.h"

#include "app/checks/words.h"

#include <algorithm>

namespace diglot::checks {

namespace {

constexpr int longestChunk = 10;

QStringView wordAt(const MarkedText &text, const Word &word)
{
    return QStringView(text.plain).mid(word.from, word.to - word.from);
}

bool areEqual(QStringView a, QStringView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool mayRepeat(QStringView word, const Profile &profile)
{
    return word.size() < 2 || profile.mayDouble.contains(word.toString().toLower()) ||
           !std::all_of(word.cbegin(), word.cend(),
                        [](QChar c) { return c.isLetter() || c.isMark(); });
}

// Nothing but blanks stands between two words, in the text as in the file too.
bool areNeighbours(const MarkedText &text, const Word &a, const Word &b)
{
    const QStringView between = QStringView(text.plain).mid(a.to, b.from - a.to);
    return !between.isEmpty() && isBlank(between) &&
           text.at.at(b.from) - text.at.at(a.to - 1) - 1 == between.size();
}

void addWords(const MarkedText &text, const Profile &profile, QList<Repeat> &found)
{
    const QList<Word> &words = text.words;
    for (int i = 0; i + 1 < words.size();) {
        const QStringView word = wordAt(text, words.at(i));
        int next = i + 1;
        while (next < words.size() && areEqual(wordAt(text, words.at(next)), word) &&
               areNeighbours(text, words.at(next - 1), words.at(next)))
            ++next;
        if (next - i > 1 && !mayRepeat(word, profile) && !isIdeographic(word[0]))
            found.append({words.at(i).from, words.at(next - 1).to, words.at(i).to, next - i});
        i = next;
    }
}

// Reduplication is grammar in hiragana and short katakana; ideographs pair only by mistake.
bool isChunk(QStringView chunk)
{
    int han = 0;
    int katakana = 0;
    for (const QChar c : chunk) {
        han += c.script() == QChar::Script_Han && c != u'々';
        katakana += c.script() == QChar::Script_Katakana;
        if (!isIdeographic(c))
            return false;
    }
    const bool same = std::count(chunk.cbegin(), chunk.cend(), chunk[0]) == chunk.size();
    return !same && (han >= 2 || katakana >= 3);
}

void addChunks(const MarkedText &text, const Profile &profile, QList<Repeat> &found)
{
    const QStringView plain = text.plain;
    const int size = int(plain.size());
    for (int at = 0; at < size;) {
        // The shortest first: four times the same is not twice a pair.
        const int longest = isIdeographic(plain[at]) ? qMin(longestChunk, (size - at) / 2) : 0;
        int length = 2;
        for (; length <= longest; ++length) {
            const QStringView chunk = plain.mid(at, length);
            if (plain.mid(at + length, length) == chunk && isChunk(chunk) &&
                !profile.mayDouble.contains(chunk))
                break;
        }
        if (length > longest) {
            ++at;
            continue;
        }
        int times = 2;
        while (plain.mid(at + times * length, length) == plain.mid(at, length))
            ++times;
        found.append({at, at + times * length, at + length, times});
        at += times * length;
    }
}

} // namespace

QList<Repeat> repeatsIn(const MarkedText &text, const Profile &profile)
{
    QList<Repeat> found;
    addWords(text, profile, found);
    if (!profile.blanks)
        addChunks(text, profile, found);
    return found;
}

} // namespace diglot::checks
