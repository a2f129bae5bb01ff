// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/languages.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace diglot::search {

// The library's own words by the language of the side they stand in, against which slips are
// corrected. Filled once, then only read.
class WordList
{
public:
    // A folded word and the number of sections that hold it in this language; several times adds,
    // and fewer than none takes away.
    void add(const QString &language, const QString &word, qint64 rows);
    // Makes what was added ready for all that follows.
    void settle();
    [[nodiscard]] bool isEmpty() const { return m_languages.empty(); }

    // Words of the same script within two slips of `word` (folded; one slip for words of up to
    // four letters): the nearest first, of these those of a preferred language, then the most
    // frequent. A slip is a letter too many, too few, another one, or two that changed places.
    [[nodiscard]] QStringList corrections(const QString &word, int most,
                                          const QStringList &preferred = {}) const;

    // `word` as two of our words, where it is their compound ("Kundenkonto"), both of one language,
    // joined as its compounds are ("Arbeitsplatz"); empty if it is none.
    [[nodiscard]] QStringList parts(const QString &word) const;
    // Our compounds of `word` and another of our words, in languages that have compounds: the most
    // frequent first. Those that end in another form of `word`, too.
    [[nodiscard]] QStringList compoundsOf(const QString &word, int most) const;

    // The languages that have most of these words; none where no word is known.
    [[nodiscard]] QStringList languagesOf(const QStringList &words) const;

private:
    struct Word
    {
        QString text;
        qint64 rows;
        quint64 letters; // a bit for each letter it holds
        Script script;
    };
    using Words = std::vector<Word>; // ordered by text
    [[nodiscard]] static bool isJoined(const Words &words, QStringView rest, bool before,
                                       const QStringList &joints);
    static void findCompounds(const Words &words, const QString &word, const Language &language,
                              std::vector<const Word *> &found);
    [[nodiscard]] static qint64 rowsOf(const Words &words, QStringView word);

    std::map<QString, Words> m_languages;
};

// Letters that changed places count once (optimal string alignment); gives up above `most`.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

} // namespace diglot::search
