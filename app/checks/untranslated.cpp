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
constexpr qsizetype mostWords = 400; // of a text that is looked through

bool isProse(QStringView word)
{
    return word.size() > 1 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
               return c.isLower() && c.unicode() < 0x250;
           });
}

bool areEqual(const MarkedText &a, const Word &x, const MarkedText &b, const Word &y)
{
    return x.to - x.from == y.to - y.from &&
           QStringView(a.plain)
                   .mid(x.from, x.to - x.from)
                   .compare(QStringView(b.plain).mid(y.from, y.to - y.from), Qt::CaseInsensitive) ==
               0;
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
        const MarkedText &source = pair.source();
        const MarkedText &target = pair.target();
        const bool same = std::equal(
            source.words.cbegin(), source.words.cend(), target.words.cbegin(), target.words.cend(),
            [&](const Word &a, const Word &b) { return areEqual(source, a, target, b); });
        const int prose = proseIn(target.plain, target.words, 0, int(target.words.size()));
        if (same && prose >= 2)
            whole(pair, report);
        else if (!same && prose >= wordsLeftOther - 1)
            partly(pair, report);
    }

private:
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
    static void partly(const Pair &pair, Report &report)
    {
        const bool latin = pair.targetProfile().script == ScriptGroup::Latin;
        const int enough = latin ? wordsLeftLatin : wordsLeftOther;
        const QStringView target = pair.target().plain;
        const QList<Word> &words = pair.target().words;
        const qsizetype last = qMin(words.size(), mostWords);
        for (int begin = 0; begin + enough <= last;) {
            const auto [length, sourceAt] = longestRun(pair, begin);
            if (length < enough) {
                ++begin;
                continue;
            }
            const int prose = proseIn(target, words, begin, begin + length);
            if (prose >= enough - 1 && prose * 2 > length) {
                const int from = words.at(begin).from;
                const int to = words.at(begin + length - 1).to;
                const QString left = target.mid(from, to - from).toString();
                article::Finding &finding =
                    report.add(Text::tr("“%1” was left as in the source.").arg(left), u"part"_s);
                finding.target = rangeOfPlain(pair.target(), from, to);
                finding.source = rangeOfPlain(pair.source(), pair.source().words.at(sourceAt).from,
                                              pair.source().words.at(sourceAt + length - 1).to);
                return;
            }
            begin += length;
        }
    }

    // Of the words from `begin` on: how many, and where in the source.
    static std::pair<int, int> longestRun(const Pair &pair, int begin)
    {
        const QList<Word> &source = pair.source().words;
        const QList<Word> &target = pair.target().words;
        const qsizetype last = qMin(source.size(), mostWords);
        int longest = 0;
        int where = 0;
        for (int at = 0; at + longest < last; ++at) {
            int length = 0;
            while (at + length < last && begin + length < target.size() &&
                   areEqual(pair.source(), source.at(at + length), pair.target(),
                            target.at(begin + length)))
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
