// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Of a target in a language that shares no letters with English three words are enough to see that
// they were left; languages in Latin letters share too many.
constexpr int wordsLeftLatin = 5;
constexpr int wordsLeftOther = 4;

bool isProse(QStringView word)
{
    return word.size() > 1 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
               return c.isLower() && c.unicode() < 0x250;
           });
}

QStringList foldedWords(QStringView text, const QList<Word> &words)
{
    QStringList folded;
    folded.reserve(words.size());
    for (const Word &word : words)
        folded.append(text.mid(word.from, word.to - word.from).toString().toLower());
    return folded;
}

class UntranslatedCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"untranslated"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "untranslated"_L1,
                Text::tr("Not translated"),
                Text::tr("The target, or a good part of it, is the source's text. Names, code and "
                         "single words do not count.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.hasSource() ||
            pair.sourceProfile().locale.language() == pair.targetProfile().locale.language())
            return;
        const QStringView source = pair.source().plain;
        const QStringView target = pair.target().plain;
        const QList<Word> sourceWords = wordsIn(source);
        const QList<Word> targetWords = wordsIn(target);
        const QStringList inSource = foldedWords(source, sourceWords);
        const QStringList inTarget = foldedWords(target, targetWords);
        if (inSource == inTarget) {
            if (proseIn(target, targetWords, 0, int(targetWords.size())) >= 2)
                whole(pair, report);
            return;
        }
        partly(pair, {inSource, inTarget, sourceWords, targetWords}, report);
    }

private:
    struct Texts
    {
        QStringList inSource;
        QStringList inTarget;
        QList<Word> sourceWords;
        QList<Word> targetWords;
    };

    static int proseIn(QStringView text, const QList<Word> &words, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; ++i)
            count += isProse(text.mid(words.at(i).from, words.at(i).to - words.at(i).from));
        return count;
    }

    static void whole(const Pair &pair, Report &report)
    {
        article::Finding &finding =
            report.add(Text::tr("The translation is the text of the source."), u"whole"_s);
        finding.source = rangeOfText(pair.source(), 0, int(pair.source().text.size()));
        finding.target = rangeOfText(pair.target(), 0, int(pair.target().text.size()));
    }

    // The longest run of words that stands in both.
    static void partly(const Pair &pair, const Texts &texts, Report &report)
    {
        const bool latin = pair.targetProfile().script == ScriptGroup::Latin;
        const int enough = latin ? wordsLeftLatin : wordsLeftOther;
        const QStringView target = pair.target().plain;
        for (int begin = 0; begin + enough <= texts.inTarget.size();) {
            const auto [length, sourceAt] = longestRun(texts, begin);
            if (length < enough) {
                ++begin;
                continue;
            }
            const int prose = proseIn(target, texts.targetWords, begin, begin + length);
            if (prose >= enough - 1 && prose * 2 > length) {
                const int from = texts.targetWords.at(begin).from;
                const int to = texts.targetWords.at(begin + length - 1).to;
                const QString words = target.mid(from, to - from).toString();
                article::Finding &finding =
                    report.add(Text::tr("“%1” was left as in the source.").arg(words), u"part"_s);
                finding.target = rangeOfPlain(pair.target(), from, to);
                finding.source = rangeOfPlain(pair.source(), texts.sourceWords.at(sourceAt).from,
                                              texts.sourceWords.at(sourceAt + length - 1).to);
                return;
            }
            begin += length;
        }
    }

    static std::pair<int, int> longestRun(const Texts &texts, int begin)
    {
        int longest = 0;
        int where = 0;
        for (int at = 0; at < texts.inSource.size(); ++at) {
            int length = 0;
            while (at + length < texts.inSource.size() && begin + length < texts.inTarget.size() &&
                   texts.inSource.at(at + length) == texts.inTarget.at(begin + length))
                ++length;
            if (length > longest) {
                longest = length;
                where = at;
            }
        }
        return {longest, where};
    }
};

} // namespace

std::unique_ptr<const Check> untranslatedCheck()
{
    return std::make_unique<UntranslatedCheck>();
}

} // namespace diglot::checks
