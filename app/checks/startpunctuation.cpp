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

// The mark at the beginning in its ASCII form, 0 for a letter or digit.
QChar firstMark(QStringView plain)
{
    const QStringView text = plain.trimmed();
    if (text.isEmpty() || text[0].isLetterOrNumber() || text[0] == opaque)
        return {};
    static const QString wide = u"（［｛「『«„“”»-–—•"_s;
    static const QString ascii = u"([{\"\"\"\"\"\"\"-----"_s;
    const qsizetype at = wide.indexOf(text[0]);
    return at < 0 || at >= ascii.size() ? text[0] : ascii.at(at);
}

class StartPunctuationCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"start-punctuation"_s,
                article::Severity::Advice,
                Runs::Named,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("Mark at the beginning differs"),
                Text::tr("Source and target begin with the same mark, whatever its width.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const QChar source = firstMark(pair.source().plain);
        const QChar target = firstMark(pair.target().plain);
        if (source != target)
            report.add(
                source.isNull()
                    ? Text::tr("The translation begins with “%1”, the source does not.").arg(target)
                : target.isNull()
                    ? Text::tr("The source begins with “%1”, the translation does not.").arg(source)
                    : Text::tr("The source begins with “%1”, the translation with “%2”.")
                          .arg(source, target));
    }
};

} // namespace

std::unique_ptr<const Check> startPunctuationCheck()
{
    return std::make_unique<StartPunctuationCheck>();
}

} // namespace diglot::checks
