// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class PunctuationSpacingCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {
            u"punctuation-spacing"_s,
            article::Severity::Advice,
            Runs::OnAsking,
            Frequent::IsConvention,
            "whitespace"_L1,
            Text::tr("Blank beside punctuation"),
            Text::tr(
                "Blanks before and behind marks as the language sets them: none before a comma, "
                "none beside a full-width mark, a no-break blank before French colons.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &profile) const override
    {
        static const QRegularExpression before(
            u"(?<=[\\p{L}\\p{N}])[ ]+(?=[,;:!?](?:\\s|$)|\\.$)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression wide(
            u"[ ]+(?=[，。；：！？、])|(?<=[，。；：！？、])[ ]+(?=[\\p{Han}\\p{Hiragana}\\p{Katakana}])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression french(u"(?<=\\p{L})(?=[;:!?](?:\\s|$))"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression behind(u"(?<=\\p{Ll}[,;])(?=\\p{L}{2})"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        QList<Fault> found;
        if (!isSuspicious(text.plain))
            return found;
        if (!profile.blanks) {
            found += faultsOf(
                text, wide, {u"wide"_s, Text::tr("A blank stands beside a full-width mark."), {}});
        } else if (profile.locale.language() == "fr"_L1) {
            found +=
                faultsOf(text, french,
                         {u"french"_s, Text::tr("A no-break blank is missing before the mark."),
                          QString(QChar(0xA0))});
        } else {
            found += faultsOf(text, before,
                              {u"before"_s, Text::tr("A blank stands before the mark."), {}});
            found +=
                faultsOf(text, behind,
                         {u"behind"_s, Text::tr("A blank is missing behind the mark."), u" "_s});
        }
        return found;
    }

private:
    // A mark stands behind a blank, or right before a letter or, if wide, a blank.
    static bool isSuspicious(QStringView plain)
    {
        for (qsizetype i = 1; i < plain.size(); ++i) {
            const QChar c = plain[i];
            const bool ascii =
                c == u',' || c == u';' || c == u':' || c == u'!' || c == u'?' || c == u'.';
            const bool wide = c.unicode() >= 0x3001 && QStringView(u"，。；：！？、").contains(c);
            if (!ascii && !wide)
                continue;
            const QChar next = i + 1 < plain.size() ? plain[i + 1] : QChar(u' ');
            if (plain[i - 1] == u' ' || (wide && next == u' ') || (ascii && next.isLetter()) ||
                (c != u'.' && c != u',' && plain[i - 1].isLetter()))
                return true;
        }
        return false;
    }

    // What is said of a place that a pattern finds, and what would stand there instead.
    struct Saying
    {
        QString variant;
        QString message;
        QString replacement;
    };

    static QList<Fault> faultsOf(const MarkedText &text, const QRegularExpression &pattern,
                                 const Saying &saying)
    {
        QList<Fault> found;
        auto matches = pattern.globalMatch(text.plain);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int from = text.at.at(int(match.capturedStart()));
            const int to = text.at.at(int(match.capturedEnd()));
            Fault fault{saying.variant, saying.message, from, to, {}, article::Severity::Advice};
            // Where markup stands between, nobody knows where the blank belongs.
            if (to - from == match.capturedLength())
                fault.replacement = saying.replacement;
            found.append(fault);
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> punctuationSpacingCheck()
{
    return std::make_unique<PunctuationSpacingCheck>();
}

} // namespace diglot::checks
