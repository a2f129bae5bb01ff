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

struct Bracket
{
    QChar character; // folded
    int at = 0;      // in the plain text
};

// Round, square and curly brackets of any width as ASCII; 0 for anything else.
QChar folded(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u'（':
    case u'〔':
        return u'(';
    case u')':
    case u'）':
    case u'〕':
        return u')';
    case u'[':
    case u'［':
    case u'【':
        return u'[';
    case u']':
    case u'］':
    case u'】':
        return u']';
    case u'{':
    case u'｛':
        return u'{';
    case u'}':
    case u'｝':
        return u'}';
    default:
        return {};
    }
}

QChar partnerOf(QChar c)
{
    static const QString pairs = u"()[]{}"_s;
    const qsizetype at = pairs.indexOf(c);
    return pairs.at(at % 2 == 0 ? at + 1 : at - 1);
}

// "1)", "a)" and "iv)" number what follows; ":)" smiles.
bool isEnumerator(QStringView plain, int at)
{
    int begin = at;
    while (begin > 0 && plain[begin - 1].isLetterOrNumber() && !isIdeographic(plain[begin - 1]) &&
           at - begin < 4)
        --begin;
    return (begin < at && at - begin < 4 && (begin == 0 || plain[begin - 1].isSpace())) ||
           (at > 0 && (plain[at - 1] == u':' || plain[at - 1] == u';' || plain[at - 1] == u'-'));
}

class BracketsCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"brackets"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("Brackets differ"),
                Text::tr("Brackets pair up, whatever their width, and those of the source are not "
                         "lost. Added pairs, as around names of buttons, are no fault.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &) const override
    {
        QList<Bracket> open;
        QList<Bracket> alone;
        for (int at = 0; at < text.plain.size(); ++at) {
            const QChar c = folded(text.plain.at(at));
            if (c.isNull())
                continue;
            if (c == u'(' || c == u'[' || c == u'{') {
                open.append({c, at});
                continue;
            }
            qsizetype match = open.size() - 1;
            while (match >= 0 && open.at(match).character != partnerOf(c))
                --match;
            if (match >= 0)
                open.removeAt(match);
            else if (!isEnumerator(text.plain, at))
                alone.append({c, at});
        }
        QList<Fault> found;
        for (const Bracket &bracket : open + alone) {
            const int from = text.at.at(bracket.at);
            found.append(
                {QString(bracket.character),
                 Text::tr("The bracket “%1” has no partner.").arg(text.plain.at(bracket.at)),
                 from,
                 from + 1,
                 {},
                 article::Severity::Warning});
        }
        return found;
    }

    void compare(const Pair &pair, const Learned &, Report &report) const override
    {
        const int source = roundOnes(pair.source());
        const int target = roundOnes(pair.target());
        if (target >= source || source == 0)
            return;
        const int at = int(pair.source().plain.indexOf(u'('));
        article::Finding &finding =
            report.add(Text::tr("Brackets of the source are missing."), u"lost"_s);
        finding.severity = article::Severity::Advice; // names are often given once only
        if (at >= 0)
            finding.source = rangeOfPlain(pair.source(), at, at + 1);
    }

private:
    // Around something that is no mere plural ending ("(s)").
    static int roundOnes(const MarkedText &text)
    {
        int count = 0;
        for (int at = 0; at < text.plain.size(); ++at)
            count += folded(text.plain.at(at)) == u'(' &&
                     QStringView(text.plain).mid(at + 1, 2) != u"s)" &&
                     QStringView(text.plain).mid(at + 1, 3) != u"es)";
        return count;
    }
};

} // namespace

std::unique_ptr<const Check> bracketsCheck()
{
    return std::make_unique<BracketsCheck>();
}

} // namespace diglot::checks
