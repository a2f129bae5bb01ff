// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/languages.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace diglot::search {

// The library's own words, against which slips are corrected. Filled once, then only read.
class WordList
{
public:
    // A folded word and the number of sections that hold it.
    void add(const QString &word, qint64 rows);
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

    // Words of the same script within two slips of `word` (folded; one slip for words of up to
    // four letters): the nearest first, of these the most frequent. A slip is a letter too many,
    // too few, another one, or two that changed places.
    [[nodiscard]] QStringList corrections(const QString &word, int most) const;

    // `word` as two of our words, where it is their compound ("Kundenkonto"); empty if it is none.
    [[nodiscard]] QStringList parts(const QString &word) const;

private:
    struct Word
    {
        QString text;
        qint64 rows;
        quint64 letters; // a bit for each letter it holds
        Script script;
    };
    [[nodiscard]] qint64 rowsOf(QStringView word) const;

    std::vector<Word> m_words; // ordered by text
};

// Letters that changed places count once (optimal string alignment); gives up above `most`.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

// What the keys of the query give on other keyboards: Russian, Arabic, German and English layouts
// in place of each other. Only texts that differ from `typed`.
[[nodiscard]] QStringList otherLayouts(const QString &typed);

} // namespace diglot::search
