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

constexpr QStringView marks = u".。．!！?？؟:：;；؛,，،、…";

// Whether the stop at the end belongs to the word: "г.", "Inc.".
bool isAbbreviation(QStringView text, const Profile &profile)
{
    const qsizetype blank = qMax(text.lastIndexOf(u' '), text.lastIndexOf(QChar(0xA0)));
    const QString last = text.mid(blank + 1).toString().toLower();
    return last.endsWith(u'.') && (profile.abbreviations.contains(last) ||
                                   (last.size() > 2 && last.chopped(1).contains(u'.')));
}

class SwallowedPunctuationCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"swallowed-punctuation"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("Punctuation inside a link"),
                Text::tr("A mark that ends the sentence, or stands behind the link in the source, "
                         "has become part of the link.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const QList<Mark> inTarget = swallowing(pair.target(), pair.targetProfile());
        const QList<Mark> inSource = swallowing(pair.source(), pair.sourceProfile());
        if (inTarget.size() <= inSource.size())
            return;
        const MarkedText &target = pair.target();
        const Mark &link = inTarget.last();
        const int end = link.innerTo - 1;
        article::Finding &finding =
            report.add(Text::tr("“%1” has become part of the link.").arg(target.text.at(end)), {});
        finding.target = rangeOfText(target, end, link.innerTo);
        // Moved behind the link where nothing follows that it could double.
        const QStringView rest = QStringView(target.text).mid(link.to);
        if (rest.isEmpty() || rest[0].isSpace()) {
            const QString moved =
                target.text.mid(link.innerTo, link.to - link.innerTo) + target.text.at(end);
            finding.fix = article::Fix{rangeOfText(target, end, link.to), moved};
        }
    }

private:
    static QList<Mark> swallowing(const MarkedText &text, const Profile &profile)
    {
        QList<Mark> found;
        for (const Mark &mark : text.marks) {
            if (mark.kind != Mark::Kind::Link || mark.innerTo - mark.innerFrom < 2)
                continue;
            const QStringView inner =
                QStringView(text.text).mid(mark.innerFrom, mark.innerTo - mark.innerFrom);
            const bool number = inner[inner.size() - 2].isDigit() && inner.back() == u'.';
            if (marks.contains(inner.back()) && !isAbbreviation(inner, profile) && !number)
                found.append(mark);
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> swallowedPunctuationCheck()
{
    return std::make_unique<SwallowedPunctuationCheck>();
}

} // namespace diglot::checks
