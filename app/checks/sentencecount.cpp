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

// Ends of sentences with more text behind them, and the last one.
int sentences(const MarkedText &text, const Profile &profile)
{
    const QString &plain = text.plain;
    int count = 1;
    for (int at = 1; at + 1 < plain.size(); ++at) {
        const QChar c = plain.at(at);
        const bool wide = c == u'。' || c == u'！' || c == u'？';
        const bool narrow =
            (c == u'.' || c == u'!' || c == u'?' || c == u'؟') && plain.at(at + 1).isSpace();
        if (!wide && !narrow)
            continue;
        int begin = at;
        while (begin > 0 && !plain.at(begin - 1).isSpace())
            --begin;
        const QString last = plain.mid(begin, at - begin + 1).toLower();
        const bool number = plain.at(at - 1).isDigit() && c == u'.';
        const bool more = QStringView(plain).mid(at + 1).trimmed().size() > 2;
        count +=
            more && !number && !profile.abbreviations.contains(last) && (wide || last.size() > 2);
    }
    return count;
}

class SentenceCountCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"sentence-count"_s,
                article::Severity::Advice,
                Runs::OnAsking,
                Frequent::IsConvention,
                "uncategorized"_L1,
                Text::tr("Number of sentences differs"),
                Text::tr("Source and target have as many sentences. Merging them is legal, and "
                         "often good.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const int source = sentences(pair.source(), pair.sourceProfile());
        const int target = sentences(pair.target(), pair.targetProfile());
        if (source != target)
            report.add(Text::tr("Sentences in the source: %1, in the translation: %2.")
                           .arg(source)
                           .arg(target),
                       source < target ? u"more"_s : u"fewer"_s);
    }
};

} // namespace

std::unique_ptr<const Check> sentenceCountCheck()
{
    return std::make_unique<SentenceCountCheck>();
}

} // namespace diglot::checks
