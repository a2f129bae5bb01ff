// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/languages.h"

#include <QList>
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

    // A word, and how far what was typed is from it.
    struct Near
    {
        QString word;
        int slips;
        qint64 rows;
    };
    // Words of the same script within two slips of `word` (folded; one slip for words of up to
    // five letters): the nearest first, of these those of a preferred language, those that begin
    // as `word` does, then the most frequent. A slip is a letter too many, too few, another one, or
    // two that changed places; the first letter is right in words of up to four letters, and where
    // there are two slips, and is not another one in those of up to six. Of letters that the word
    // has not there is then one at most, in words of up to three letters none. Umlauts may be typed
    // as two letters.
    [[nodiscard]] QList<Near> corrections(const QString &word, int most,
                                          const QStringList &preferred = {}) const;

    // Rows of the most frequent word that begins so, and is longer by more than a letter, which
    // would be a slip; 0 where none does.
    [[nodiscard]] qint64 rowsBeginning(const QString &beginning) const;

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
    struct Found;
    static void findNear(const Words &words, const QString &word, bool asTyped, bool foreign,
                         std::vector<Found> &found);
    struct Parts
    {
        QStringList words;
        qint64 rows = 0;
    };
    static void findParts(const Words &words, const QString &word, const QStringList &joints,
                          Parts &best);
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
