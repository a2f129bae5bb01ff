// SPDX-License-Identifier: Apache-2.0
#include "app/search/spelling.h"

#include <algorithm>
#include <array>
#include <bit>

namespace diglot::search {

namespace {

constexpr int shortWord = 4;
constexpr int shortestPart = 4;

quint64 lettersOf(QStringView word)
{
    quint64 letters = 0;
    for (const QChar c : word)
        letters |= quint64(1) << (c.unicode() % 61);
    return letters;
}

// The same keys on each keyboard, in the same order, small letters.
struct Layout
{
    const char16_t *keys;
};
constexpr char16_t english[] = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
constexpr Layout layouts[] = {
    {english},
    {u"ёйцукенгшщзхъфывапролджэячсмитьбю"},      // Russian
    {u"ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\u0000ىةوز"}, // Arabic; its "b" key is two letters
    {u"^qwertzuiopü+asdfghjklöäyxcvbnm,."},      // German
};
constexpr size_t keyCount = std::size(english) - 1;

QString retyped(const QString &typed, const Layout &from, const Layout &to)
{
    QString out;
    const QStringView keys(from.keys, keyCount);
    for (const QChar c : typed) {
        const qsizetype key = keys.indexOf(c.toLower());
        out += key < 0 || to.keys[key] == u'\0' ? c : QChar(to.keys[key]);
    }
    return out;
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

void WordList::add(const QString &word, qint64 rows)
{
    Word entry{word, rows, lettersOf(word), scriptOf(word.isEmpty() ? 0 : word[0].unicode())};
    if (m_words.empty() || m_words.back().text < word) {
        m_words.push_back(std::move(entry));
        return;
    }
    const auto place =
        std::lower_bound(m_words.begin(), m_words.end(), word,
                         [](const Word &a, const QString &text) { return a.text < text; });
    m_words.insert(place, std::move(entry));
}

QStringList WordList::corrections(const QString &word, int most) const
{
    struct Found
    {
        int distance;
        const Word *word;
    };
    std::vector<Found> found;
    const int limit = word.size() <= shortWord ? 1 : 2;
    const quint64 letters = lettersOf(word);
    const Script script = scriptOf(word.isEmpty() ? 0 : word[0].unicode());
    for (const Word &candidate : m_words) {
        // Each slip adds or takes away at most one letter on either side.
        if (candidate.script != script || std::abs(candidate.text.size() - word.size()) > limit ||
            std::popcount(candidate.letters & ~letters) > limit ||
            std::popcount(letters & ~candidate.letters) > limit)
            continue;
        const int distance = editDistance(word, candidate.text, limit);
        if (distance > 0 && distance <= limit)
            found.push_back({distance, &candidate});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.word->rows > b.word->rows;
    });
    QStringList result;
    for (size_t i = 0; i < found.size() && result.size() < most; ++i)
        result.append(found[i].word->text);
    return result;
}

qint64 WordList::rowsOf(QStringView word) const
{
    const auto place =
        std::lower_bound(m_words.begin(), m_words.end(), word,
                         [](const Word &a, QStringView text) { return a.text < text; });
    return place != m_words.end() && place->text == word ? place->rows : 0;
}

QStringList WordList::parts(const QString &word) const
{
    QStringList best;
    qint64 bestRows = 0;
    for (qsizetype at = shortestPart; at + shortestPart <= word.size(); ++at) {
        const QStringView text(word);
        const qint64 rows = qMin(rowsOf(text.first(at)), rowsOf(text.sliced(at)));
        if (rows > bestRows) {
            bestRows = rows;
            best = {word.first(at), word.sliced(at)};
        }
    }
    return best;
}

QStringList otherLayouts(const QString &typed)
{
    QStringList result;
    // Somebody who types on the wrong keyboard means one of the languages on the right one; German
    // and English differ in a few keys only and are tried last.
    for (const Layout &from : layouts) {
        for (const Layout &to : layouts) {
            if (&from == &to)
                continue;
            const QString other = retyped(typed, from, to);
            if (other != typed && other != typed.toLower() && !result.contains(other))
                result.append(other);
        }
    }
    return result;
}

} // namespace diglot::search
