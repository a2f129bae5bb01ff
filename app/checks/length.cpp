// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>
#include <cmath>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int shortest = 25;   // letters of a source long enough to judge
constexpr double tooFar = 4.0; // in standard deviations
constexpr double farWithoutEnd = 3.0;
constexpr double narrowest = 0.1; // no language is that regular

// Letters that a translator has to translate: without names, code and words that both sides have.
struct Letters
{
    int source = 0;
    int target = 0;
};

QSet<QString> latinWords(const QString &plain, const QList<Word> &words)
{
    QSet<QString> found;
    for (const Word &word : words) {
        if (isLatinLetter(plain.at(word.from)))
            found.insert(plain.mid(word.from, word.to - word.from).toLower());
    }
    return found;
}

int lettersOf(const QString &plain, const QList<Word> &words, const QSet<QString> &shared)
{
    int count = 0;
    for (const Word &word : words) {
        const QString text = plain.mid(word.from, word.to - word.from);
        if (shared.contains(text.toLower()))
            continue;
        for (const QChar c : text)
            count += c.isLetter();
    }
    return count;
}

// A run of ideographs may hold Latin words: cut at them.
QList<Word> cutAtScripts(const QString &plain)
{
    QList<Word> words;
    for (const Word &word : wordsIn(plain)) {
        int from = word.from;
        for (int at = word.from + 1; at < word.to; ++at) {
            if (isIdeographic(plain.at(at)) != isIdeographic(plain.at(at - 1))) {
                words.append({from, at});
                from = at;
            }
        }
        words.append({from, word.to});
    }
    return words;
}

Letters lettersOf(const Pair &pair)
{
    const QString &source = pair.source().plain;
    const QString &target = pair.target().plain;
    const QList<Word> sourceWords = wordsIn(source);
    const QList<Word> targetWords = cutAtScripts(target);
    QSet<QString> shared = latinWords(source, sourceWords);
    if (pair.targetProfile().script == ScriptGroup::Latin) {
        // There the words themselves may be alike: only names count, which have capitals.
        shared.removeIf([&](const QString &word) { return source.contains(word); });
    }
    shared.intersect(latinWords(target, targetWords));
    return {lettersOf(source, sourceWords, shared), lettersOf(target, targetWords, shared)};
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
        if (std::abs(score) <= (score < 0 && lostItsEnd(pair) ? farWithoutEnd : tooFar))
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
