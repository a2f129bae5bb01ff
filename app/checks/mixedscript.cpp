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

bool hasScript(QStringView word, QChar::Script script)
{
    return std::any_of(word.cbegin(), word.cend(),
                       [script](QChar c) { return c.isLetter() && c.script() == script; });
}

// Latin letters that look like Cyrillic ones, made Cyrillic; empty where others are among them.
QString asCyrillic(QStringView word)
{
    static const QString latin = u"aceopxyABCEHKMOPTXk"_s;
    static const QString cyrillic = u"асеорхуАВСЕНКМОРТХк"_s;
    QString result;
    for (const QChar c : word) {
        const qsizetype at = latin.indexOf(c);
        if (isLatinLetter(c) && at < 0)
            return {};
        result += at < 0 ? c : cyrillic.at(at);
    }
    return result;
}

// "ддTчч", "ссZ": patterns of dates with the letters that stay.
bool isTimeFormat(QStringView word)
{
    return std::all_of(
               word.cbegin(), word.cend(),
               [](QChar c) { return !isLatinLetter(c) || QStringView(u"TZdmyHhs").contains(c); }) &&
           word.size() < 9;
}

class MixedScriptCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"mixed-script"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "characters"_L1,
                Text::tr("Two alphabets in one word"),
                Text::tr("A word has Latin letters beside Cyrillic or Greek ones: a name that was "
                         "half transliterated, or letters that only look alike.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        const QString &plain = pair.target().plain;
        if (pair.isVerbatim())
            return;
        for (const Word &word : pair.target().words) {
            for (int from = word.from; from < word.to;) {
                int to = from;
                while (to < word.to && plain.at(to).isLetterOrNumber())
                    ++to;
                if (to > from)
                    judge(pair, from, to, report);
                from = qMax(to, from) + 1;
            }
        }
    }

private:
    static void judge(const Pair &pair, int from, int to, Report &report)
    {
        const QStringView word = QStringView(pair.target().plain).mid(from, to - from);
        const bool latin = std::any_of(word.cbegin(), word.cend(), isLatinLetter);
        const bool mixed = latin && (hasScript(word, QChar::Script_Cyrillic) ||
                                     hasScript(word, QChar::Script_Greek));
        if (!mixed || pair.source().plain.contains(word) || isTimeFormat(word))
            return;
        article::Finding &finding =
            report.add(Text::tr("“%1” is made of letters of two alphabets.").arg(word), {});
        finding.target = rangeOfPlain(pair.target(), from, to);
        const QString cyrillic = asCyrillic(word);
        if (pair.targetProfile().script == ScriptGroup::Cyrillic && !cyrillic.isEmpty())
            finding.fix = article::Fix{*finding.target, cyrillic};
    }
};

} // namespace

std::unique_ptr<const Check> mixedScriptCheck()
{
    return std::make_unique<MixedScriptCheck>();
}

} // namespace diglot::checks
