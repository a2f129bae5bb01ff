// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Whether letters of a script belong into texts of a locale; Latin ones do everywhere.
bool belongs(QChar::Script script, ScriptGroup group)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
    case QChar::Script_Latin:
        return true;
    case QChar::Script_Cyrillic:
        return group == ScriptGroup::Cyrillic;
    case QChar::Script_Greek:
        return true; // letters of formulas
    case QChar::Script_Arabic:
        return group == ScriptGroup::Arabic;
    case QChar::Script_Hebrew:
        return group == ScriptGroup::Hebrew;
    case QChar::Script_Han:
        return group == ScriptGroup::Chinese || group == ScriptGroup::Japanese ||
               group == ScriptGroup::Korean;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return group == ScriptGroup::Japanese;
    case QChar::Script_Hangul:
        return group == ScriptGroup::Korean;
    case QChar::Script_Bopomofo:
        return group == ScriptGroup::Chinese;
    default:
        return group == ScriptGroup::Other;
    }
}

class ForeignScriptCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {
            u"foreign-script"_s,
            article::Severity::Warning,
            Runs::Always,
            Frequent::IsConvention,
            "characters"_L1,
            Text::tr("Letters of another language"),
            Text::tr("The target holds letters that neither its language nor the source uses.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.targetProfile().locale.isValid())
            return;
        const QString &plain = pair.target().plain;
        for (int at = 0; at < plain.size(); ++at) {
            const QChar c = plain.at(at);
            if (c.unicode() < 0x250 || !c.isLetter() ||
                belongs(c.script(), pair.targetProfile().script) || pair.source().plain.contains(c))
                continue;
            int end = at;
            while (end < plain.size() && plain.at(end).isLetter() &&
                   plain.at(end).script() == c.script())
                ++end;
            report
                .add(Text::tr("“%1” is written in the letters of another language.")
                         .arg(plain.mid(at, end - at)))
                .target = rangeOfPlain(pair.target(), at, end);
            return;
        }
    }
};

} // namespace

std::unique_ptr<const Check> foreignScriptCheck()
{
    return std::make_unique<ForeignScriptCheck>();
}

} // namespace diglot::checks
