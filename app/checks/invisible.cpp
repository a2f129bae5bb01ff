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

// Name of a character that nobody sees, empty for all others.
QString nameOf(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD:
        return Text::tr("soft hyphen");
    case 0x0640:
        return Text::tr("tatweel");
    case 0x200B:
        return Text::tr("zero width space");
    case 0x200C:
        return Text::tr("zero width non-joiner");
    case 0x200D:
        return Text::tr("zero width joiner");
    case 0x200E:
        return Text::tr("left-to-right mark");
    case 0x200F:
        return Text::tr("right-to-left mark");
    case 0x2028:
        return Text::tr("line separator");
    case 0x2060:
        return Text::tr("word joiner");
    case 0xFEFF:
        return Text::tr("byte order mark");
    default:
        break;
    }
    if ((c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
        (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
        return Text::tr("direction control");
    const bool control =
        c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    return control ? Text::tr("control character") : QString();
}

class InvisibleCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"invisible"_s,
                article::Severity::Advice,
                Runs::OnAsking,
                Frequent::IsConvention,
                "characters"_L1,
                Text::tr("Invisible character"),
                Text::tr("Characters without width, direction marks and control characters that "
                         "the source does not have.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &profile) const override
    {
        QList<Fault> found;
        for (int at = 0; at < text.plain.size(); ++at) {
            const QChar c = text.plain.at(at);
            if (c.unicode() < 0x7F && c.unicode() >= 0x20)
                continue;
            const QString name = nameOf(c);
            if (name.isEmpty())
                continue;
            const QString code = u"U+%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
            const int from = text.at.at(at);
            // Joiners shape Arabic and Indic words; emoji are made of them.
            const bool idle =
                c.unicode() == 0x200B || c.unicode() == 0xFEFF || c.unicode() == 0x00AD;
            Fault fault{
                code, Text::tr("An invisible character stands here: %1 (%2).").arg(name, code),
                from, from + 1,
                {},   article::Severity::Advice};
            if (idle && profile.blanks)
                fault.replacement = QString();
            found.append(fault);
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> invisibleCheck()
{
    return std::make_unique<InvisibleCheck>();
}

} // namespace diglot::checks
