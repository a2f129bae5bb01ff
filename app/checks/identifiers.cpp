// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool matches(const QRegularExpression &pattern, QStringView token)
{
    return pattern.match(token.toString()).hasMatch();
}

// Names that programs give: GUIDs, cmdlets, snake_case, camelCase, files.
bool isIdentifier(QStringView token)
{
    static const QRegularExpression guid(u"^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4})+"_s);
    static const QRegularExpression cmdlet(
        uR"(^(?:Get|Set|New|Remove|Add|Connect|Disconnect|Install|Import|Export|Update|Start|Stop|)"
        uR"(Invoke|Enable|Disable|Test|Register|Convert|ConvertTo|Select|Out|Write|Clear|Grant|)"
        uR"(Revoke|Restart|Resume|Suspend|Move|Copy|Rename|Find|Send|Login)-[A-Z][A-Za-z0-9]{2,}$)"_s);
    static const QRegularExpression snake(uR"(^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$)"_s);
    static const QRegularExpression camel(uR"(^[A-Za-z][A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]+$)"_s);
    static const QRegularExpression file(
        uR"(^[\w-]+(?:\.[\w-]+)*\.(?:md|csv|json|xml|txt|com|net|org|exe|dll|ps1|xlsx|docx|pdf|zip|yml|html)$)"_s);
    bool plain = token.size() < 5; // most words can be told at once
    if (!plain) {
        plain = true;
        for (qsizetype i = 1; i < token.size() && plain; ++i)
            plain = token[i].isLower() || (token[i].isUpper() && token[i - 1].isUpper());
    }
    if (plain)
        return false;
    return matches(camel, token) || matches(snake, token) || matches(cmdlet, token) ||
           matches(guid, token) || matches(file, token);
}

class IdentifiersCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"identifiers"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "inconsistent-entities"_L1,
                Text::tr("Identifier damaged"),
                Text::tr("Names of programs outside code spans (camelCase, Verb-Noun, snake_case, "
                         "GUIDs, files) stand in the target letter by letter.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable() || pair.isVerbatim())
            return;
        const QStringView source = pair.source().plain;
        const QString &target = pair.target().text;
        for (const Word &token : tokensIn(source)) {
            const QStringView text = source.mid(token.from, token.to - token.from);
            if (!isIdentifier(text) || standsIn(target, text))
                continue;
            const qsizetype other = pair.target().plain.indexOf(text, 0, Qt::CaseInsensitive);
            article::Finding &finding = report.add(
                other < 0
                    ? Text::tr("The name %1 does not stand in the translation.").arg(text)
                    : Text::tr("The name %1 is spelled otherwise in the translation.").arg(text),
                other < 0 ? u"lost"_s : u"spelling"_s);
            finding.source = rangeOfPlain(pair.source(), token.from, token.to);
            if (other >= 0) {
                finding.target = rangeOfPlain(pair.target(), int(other), int(other + text.size()));
                finding.fix = article::Fix{*finding.target, text.toString()};
            }
            return;
        }
    }

private:
    // Also without the ending of an English plural.
    static bool standsIn(const QString &target, QStringView name)
    {
        if (target.contains(name))
            return true;
        if (target.contains(u'\\') && QString(target).remove(u'\\').contains(name))
            return true;
        // "PowerApps" is "Power Apps" today.
        QString apart;
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (i > 0 && name[i].isUpper() && name[i - 1].isLower())
                apart += u' ';
            apart += name[i];
        }
        if (target.contains(apart))
            return true;
        return name.endsWith(u's') && target.contains(name.chopped(1));
    }
};

} // namespace

std::unique_ptr<const Check> identifiersCheck()
{
    return std::make_unique<IdentifiersCheck>();
}

} // namespace diglot::checks
