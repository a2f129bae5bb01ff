// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int shortest = 25;          // letters of a source long enough to judge
constexpr double tooFar = 4.0;        // in standard deviations
constexpr double tooShort = 3.5;      // what is missing weighs more than what was added
constexpr double farWithoutEnd = 1.5; // for a sentence that just stops
constexpr double narrowest = 0.1;     // no language is that regular

// Letters that a translator has to translate: without names, code and words that both sides have.
struct Letters
{
    int source = 0;
    int target = 0;
};

int lettersOf(QStringView word)
{
    return int(std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); }));
}

// What may be a name on both sides: Latin words, in a language of Latin letters those with a
// capital.
bool mayBeName(QStringView word, bool latin)
{
    return isLatinLetter(word[0]) && (!latin || word[0].isUpper());
}

QStringView wordAt(const MarkedText &text, const Word &word)
{
    return QStringView(text.plain).mid(word.from, word.to - word.from);
}

// Calls `each` with every word; a run of ideographs is cut where Latin words stand in it.
template<class Each>
void forEachWord(const MarkedText &text, bool ideographic, Each each)
{
    for (const Word &word : text.words) {
        int from = word.from;
        for (int at = word.from + 1; ideographic && at < word.to; ++at) {
            if (isIdeographic(text.plain.at(at)) != isIdeographic(text.plain.at(at - 1))) {
                each(QStringView(text.plain).mid(from, at - from));
                from = at;
            }
        }
        each(QStringView(text.plain).mid(from, word.to - from));
    }
}

Letters lettersOf(const Pair &pair)
{
    const bool latin = pair.targetProfile().script == ScriptGroup::Latin;
    const bool ideographic = !pair.targetProfile().blanks;
    QSet<QString> names;
    forEachWord(pair.target(), ideographic, [&](QStringView word) {
        if (mayBeName(word, latin))
            names.insert(word.toString().toLower());
    });
    Letters letters;
    QSet<QString> shared;
    for (const Word &word : pair.source().words) {
        const QStringView text = wordAt(pair.source(), word);
        const QString name =
            !names.isEmpty() && mayBeName(text, latin) ? text.toString().toLower() : QString();
        if (!name.isEmpty() && names.contains(name))
            shared.insert(name);
        else
            letters.source += lettersOf(text);
    }
    forEachWord(pair.target(), ideographic, [&](QStringView word) {
        const bool name = !shared.isEmpty() && mayBeName(word, latin) &&
                          shared.contains(word.toString().toLower());
        letters.target += name ? 0 : lettersOf(word);
    });
    return letters;
}

class LengthCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {
            u"length"_s,
            article::Severity::Warning,
            Runs::Always,
            Frequent::IsConvention,
            "length"_L1,
            Text::tr("Unusual length"),
            Text::tr("The target is far shorter or longer than targets of such sources are in this "
                     "locale (a robust score beyond 4): something may be missing or added.")};
    }

    void observe(const Pair &pair, Observations &observations) const override
    {
        const Letters letters = lettersOf(pair);
        if (letters.source >= shortest && letters.target > 0)
            observations.addLength(letters.source,
                                   std::log(double(letters.target) / letters.source));
    }

    void check(const Pair &pair, const Learned &learned, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const Letters letters = lettersOf(pair);
        if (letters.source < shortest)
            return;
        Learned::Spread spread = learned.length(letters.source);
        if (!spread.known)
            spread = {pair.targetProfile().lengthMedian, pair.targetProfile().lengthDeviation,
                      false};
        const double ratio = double(qMax(1, letters.target)) / letters.source;
        const double score = (std::log(ratio) - spread.median) / qMax(spread.deviation, narrowest);
        const double limit = score > 0 ? tooFar : lostItsEnd(pair) ? farWithoutEnd : tooShort;
        if (std::abs(score) <= limit)
            return;
        const int percent = int(std::lround(100 * ratio / std::exp(spread.median)));
        article::Finding &finding =
            report.add(score < 0 ? Text::tr("The translation is very short: %1 % of the usual "
                                            "length. Is something missing?")
                                       .arg(percent)
                                 : Text::tr("The translation is very long: %1 % of the usual "
                                            "length. Was something added?")
                                       .arg(percent),
                       score < 0 ? u"short"_s : u"long"_s);
        finding.source = rangeOfText(pair.source(), 0, int(pair.source().text.size()));
        finding.target = rangeOfText(pair.target(), 0, int(pair.target().text.size()));
    }

private:
    // The source is a sentence, the target just stops.
    static bool lostItsEnd(const Pair &pair)
    {
        const auto isEnd = [](QChar c) { return QStringView(u".。．?？!！:：؟").contains(c); };
        const QStringView source = QStringView(pair.source().plain).trimmed();
        const QStringView target = QStringView(pair.target().plain).trimmed();
        return isEnd(source.back()) && (target.isEmpty() || target.back().isLetterOrNumber());
    }
};

} // namespace

std::unique_ptr<const Check> lengthCheck()
{
    return std::make_unique<LengthCheck>();
}

} // namespace diglot::checks
