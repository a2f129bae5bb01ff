// SPDX-License-Identifier: Apache-2.0
#include "app/search/spelling.h"

#include "app/search/folding.h"
#include "app/search/stemmer.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace diglot::search {

namespace {

constexpr int shortWord = 4;      // that begins as it was typed
constexpr int shortest = 3;       // letters, all of which the word has
constexpr int longestRight = 6;   // … with a letter that is not another one's
constexpr int longestOneSlip = 5; // letters of a word that holds one slip at most
constexpr int shortestPart = 4;
constexpr int shortestRest = 3;  // of a compound, beside a part of it
constexpr int longestEnding = 5; // by which a form of a word may be longer than another

// Null for a language that is not in the table.
const Language *rowOf(const QString &language)
{
    for (const Language &row : languages()) {
        if (language == row.code)
            return &row;
    }
    return nullptr;
}

// What joins the parts of compounds; empty where the language has none.
QStringList jointsOf(const QString &language)
{
    const Language *row = rowOf(language);
    return row ? QString(row->joints).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

// Of a folded word, folded.
QString stemOf(QStringView word, const Language &language)
{
    thread_local Stemmer stemmer;
    const std::string text = word.toUtf8().toStdString();
    return QString::fromStdString(stemmer.stem(text, text, language)).mid(1);
}

// What may stand in the list in place of a folded word: "schluessel" is "schlussel" there where it
// was written with an umlaut.
QStringList spellingsOf(const QString &word, const QString &language)
{
    QStringList all{word};
    const auto typed = [&language](const Language &row) {
        return row.typedUmlauts && language == row.code;
    };
    if (std::any_of(languages().cbegin(), languages().cend(), typed))
        all << folded(QString::fromStdString(withUmlauts(word.toStdString())));
    all.removeDuplicates();
    return all;
}

quint64 lettersOf(QStringView word)
{
    quint64 letters = 0;
    for (const QChar c : word)
        letters |= quint64(1) << (c.unicode() % 61);
    return letters;
}

// Faster than counting them all, without an instruction for it.
bool hasMoreBits(quint64 bits, int most)
{
    for (; bits != 0 && most > 0; --most)
        bits &= bits - 1;
    return bits != 0;
}

} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most || a.size() > 60 || b.size() > 60)
        return most + 1;
    std::array<int, 64> beforeLast{};
    std::array<int, 64> last{};
    std::array<int, 64> row{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({replaced, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        beforeLast = last;
        last = row;
    }
    return last[size_t(b.size())];
}

void WordList::add(const QString &language, const QString &word, qint64 rows)
{
    const Script script = scriptOf(word.isEmpty() ? 0 : word[0].unicode());
    m_languages[language].push_back({word, rows, lettersOf(word), script});
}

void WordList::settle()
{
    const auto before = [](const Word &a, const Word &b) { return a.text < b.text; };
    for (auto &[language, words] : m_languages) {
        if (!std::is_sorted(words.begin(), words.end(), before))
            std::stable_sort(words.begin(), words.end(), before);
        // Of the same word several times, the first takes the rows of all.
        for (size_t from = 0, to = 1; to < words.size(); ++to) {
            if (words[to].text == words[from].text)
                words[from].rows += std::exchange(words[to].rows, 0);
            else
                from = to;
        }
        std::erase_if(words, [](const Word &word) { return word.rows <= 0; });
    }
}

// How many slips are likely in a word that does not begin as the one that is meant: people know
// with what it begins, and see it.
static int slipsOfStart(QStringView word, QStringView meant)
{
    const bool swapped = word[0] == meant.at(qMin<qsizetype>(1, meant.size() - 1));
    const bool otherLetter = word.size() == meant.size() && !swapped;
    return word.size() <= (otherLetter ? longestRight : shortWord) ? 0 : 1;
}

struct WordList::Found
{
    int distance;
    bool foreign;
    bool otherStart; // a first letter is rarely wrong
    const Word *word;
};

// Adds those of `words` near `word`, which is as typed or with umlauts.
void WordList::findNear(const Words &words, const QString &word, bool asTyped, bool foreign,
                        std::vector<Found> &found)
{
    const int limit = word.size() <= longestOneSlip ? 1 : 2;
    const quint64 letters = lettersOf(word);
    const Script script = scriptOf(word.isEmpty() ? 0 : word[0].unicode());
    for (const Word &candidate : words) {
        // Each slip adds or takes away at most one letter on either side.
        if (candidate.script != script || std::abs(candidate.text.size() - word.size()) > limit ||
            hasMoreBits(candidate.letters & ~letters, limit) ||
            hasMoreBits(letters & ~candidate.letters, limit))
            continue;
        const bool otherStart = candidate.text[0] != word[0];
        const int most = otherStart ? slipsOfStart(word, candidate.text) : limit;
        const int distance = editDistance(word, candidate.text, most);
        const bool strict = distance > 1 || word.size() <= shortest;
        if (strict && hasMoreBits(letters & ~candidate.letters, word.size() <= shortest ? 0 : 1))
            continue;
        if (distance <= most && (distance > 0 || !asTyped))
            found.push_back({distance, foreign, otherStart, &candidate});
    }
}

QList<WordList::Near> WordList::corrections(const QString &word, int most,
                                            const QStringList &preferred) const
{
    std::vector<Found> found;
    for (const auto &[language, words] : m_languages) {
        const bool foreign = !preferred.contains(language);
        for (const QString &spelling : spellingsOf(word, language))
            findNear(words, spelling, spelling == word, foreign, found);
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::tuple(a.distance, a.foreign, a.otherStart, -a.word->rows) <
               std::tuple(b.distance, b.foreign, b.otherStart, -b.word->rows);
    });
    QList<Near> result;
    for (size_t i = 0; i < found.size() && result.size() < most; ++i) {
        const Word &one = *found[i].word;
        if (std::none_of(result.cbegin(), result.cend(),
                         [&one](const Near &known) { return known.word == one.text; }))
            result.append({one.text, found[i].distance, one.rows});
    }
    return result;
}

qint64 WordList::rowsBeginning(const QString &beginning) const
{
    qint64 most = 0;
    for (const auto &[language, words] : m_languages) {
        auto word =
            std::upper_bound(words.begin(), words.end(), beginning,
                             [](const QString &text, const Word &a) { return text < a.text; });
        for (; word != words.end() && word->text.startsWith(beginning); ++word) {
            if (word->text.size() > beginning.size() + 1)
                most = qMax(most, word->rows);
        }
    }
    return most;
}

qint64 WordList::rowsOf(const Words &words, QStringView word)
{
    const auto place =
        std::lower_bound(words.begin(), words.end(), word,
                         [](const Word &a, QStringView text) { return a.text < text; });
    return place != words.end() && place->text == word ? place->rows : 0;
}

// What may be the second part of a compound: all of it, or what follows a joint.
static QList<QStringView> restsOf(QStringView rest, const QStringList &joints)
{
    QList<QStringView> rests;
    for (const QString &joint : joints) {
        if (rest.startsWith(joint) && rest.size() - joint.size() >= shortestPart)
            rests.append(rest.sliced(joint.size()));
    }
    return rests;
}

// Both in `words`; the pair of which the rarer word is the most frequent.
void WordList::findParts(const Words &words, const QString &word, const QStringList &joints,
                         Parts &best)
{
    for (qsizetype at = shortestPart; at + shortestPart <= word.size(); ++at) {
        const QStringView text(word);
        const qint64 first = rowsOf(words, text.first(at));
        if (first == 0)
            continue;
        for (const QStringView last : restsOf(text.sliced(at), joints)) {
            const qint64 rows = qMin(first, rowsOf(words, last));
            if (rows > best.rows)
                best = {{word.first(at), last.toString()}, rows};
        }
    }
}

QStringList WordList::parts(const QString &word) const
{
    Parts best;
    for (const auto &[language, words] : m_languages) {
        const QStringList joints = QStringList{QString()} + jointsOf(language);
        for (const QString &spelling : spellingsOf(word, language))
            findParts(words, spelling, joints, best);
    }
    return best.words;
}

// Whether what is left of a compound is a word, but for a joint.
bool WordList::isJoined(const Words &words, QStringView rest, bool before,
                        const QStringList &joints)
{
    if (rest.size() >= shortestRest && rowsOf(words, rest) > 0)
        return true;
    return std::any_of(joints.cbegin(), joints.cend(), [&](const QString &joint) {
        const qsizetype left = rest.size() - joint.size();
        if (left < shortestRest || !(before ? rest.endsWith(joint) : rest.startsWith(joint)))
            return false;
        return rowsOf(words, before ? rest.first(left) : rest.last(left)) > 0;
    });
}

// Adds those of `words` that join `word`, or behind another one a form of it, with another of them.
void WordList::findCompounds(const Words &words, const QString &word, const Language &language,
                             std::vector<const Word *> &found)
{
    const QStringList joints = QString(language.joints).split(u' ', Qt::SkipEmptyParts);
    const QString stem = stemOf(word, language);
    const bool stemmed = stem.size() >= shortestRest && word.startsWith(stem);
    const QStringView sought = stemmed ? QStringView(stem) : QStringView(word);
    const quint64 letters = lettersOf(sought);
    for (const Word &candidate : words) {
        if ((letters & ~candidate.letters) != 0 ||
            candidate.text.size() < sought.size() + shortestRest)
            continue;
        const QStringView text(candidate.text);
        const qsizetype at = text.lastIndexOf(sought);
        const QStringView tail = text.sliced(qMax<qsizetype>(at, 0));
        const bool ends = at >= shortestRest &&
                          (tail == word || (stemmed && tail.size() <= word.size() + longestEnding &&
                                            stemOf(tail, language) == stem));
        if ((ends && isJoined(words, text.first(at), true, joints)) ||
            (text.startsWith(word) && isJoined(words, text.sliced(word.size()), false, joints)))
            found.push_back(&candidate);
    }
}

QStringList WordList::compoundsOf(const QString &word, int most) const
{
    std::vector<const Word *> found;
    for (const auto &[language, words] : m_languages) {
        const Language *row = rowOf(language);
        if (!row || row->joints.isNull() || word.size() < shortestPart)
            continue;
        for (const QString &spelling : spellingsOf(word, language))
            findCompounds(words, spelling, *row, found);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Word *a, const Word *b) { return a->rows > b->rows; });
    QStringList result;
    for (size_t i = 0; i < found.size() && result.size() < most; ++i) {
        if (!result.contains(found[i]->text))
            result.append(found[i]->text);
    }
    return result;
}

QStringList WordList::languagesOf(const QStringList &words) const
{
    QStringList best;
    qsizetype most = 1;
    for (const auto &[language, list] : m_languages) {
        const Words &own = list;
        const qsizetype count = std::count_if(
            words.cbegin(), words.cend(), [&](const auto &word) { return rowsOf(own, word) > 0; });
        if (count > most)
            best.clear();
        if (count >= most)
            best.append(language);
        most = qMax(most, count);
    }
    return best;
}

} // namespace diglot::search
