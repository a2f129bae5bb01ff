// SPDX-License-Identifier: Apache-2.0
#include "app/checks/dictionary.h"
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>
#include <QSet>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype shortest = 3; // letters of a word worth looking up

// Words that are the source's own: names, code words, acronyms.
QSet<QString> sourceWords(const MarkedText &text)
{
    QSet<QString> words;
    for (const Word &word : wordsIn(text.plain))
        words.insert(text.plain.mid(word.from, word.to - word.from).toLower());
    return words;
}

class SpellingCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"spelling"_s,
                article::Severity::Advice,
                Runs::Named,
                Frequent::IsConvention,
                "misspelling"_L1,
                Text::tr("Misspelled word"),
                Text::tr("Words that the installed dictionary of the language does not know. Names "
                         "and words of the source do not count.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.targetProfile().blanks)
            return;
        const auto dictionary = dictionaryFor(pair.targetProfile().locale);
        if (!dictionary)
            return;
        const QSet<QString> known = sourceWords(pair.source());
        const QString &plain = pair.target().plain;
        for (const Word &word : pair.target().words) {
            const QString text = plain.mid(word.from, word.to - word.from);
            if (!isProse(text, pair.targetProfile()) || known.contains(text.toLower()) ||
                dictionary->isKnown(text))
                continue;
            report.add(Text::tr("The dictionary does not know “%1”.").arg(text)).target =
                rangeOfPlain(pair.target(), word.from, word.to);
        }
    }

private:
    // Letters alone, no capital behind the first; in other scripts no Latin letter.
    static bool isProse(const QString &word, const Profile &profile)
    {
        if (word.size() < shortest)
            return false;
        for (qsizetype at = 0; at < word.size(); ++at) {
            const QChar c = word.at(at);
            const bool foreign = profile.script != ScriptGroup::Latin && isLatinLetter(c);
            if (foreign || c.isDigit() || (at > 0 && c.isUpper()))
                return false;
        }
        return true;
    }
};

} // namespace

std::unique_ptr<const Check> spellingCheck()
{
    return std::make_unique<SpellingCheck>();
}

} // namespace diglot::checks
