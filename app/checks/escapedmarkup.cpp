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

class EscapedMarkupCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"escaped-markup"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsWrong,
                "markup"_L1,
                Text::tr("Markup left visible"),
                Text::tr("Asterisks, entities, broken links and codes of translation tools that a "
                         "reader would see as such.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &) const override
    {
        QList<Fault> found;
        const QString &plain = text.plain;
        if (plain.contains("**"_L1))
            addAsterisks(text, found);
        if (plain.contains(u'&'))
            addEntities(text, found);
        if (plain.contains(u']'))
            addBrokenLinks(text, found);
        static const QRegularExpression residue(
            uR"(<{1,2}/?(?:[a-z]\d{1,3}|bpt|ept|mrk|g id)\b[^>]{0,20}>?|(?<!\S)#\s?[A-Z]\d{1,2}\b)"_s);
        if (plain.contains(u'<') || plain.contains(u'#'))
            addMatches(text, residue, u"residue"_s, found);
        return found;
    }

private:
    static void add(const MarkedText &text, int from, int to, const QString &variant,
                    QList<Fault> &found)
    {
        found.append({variant,
                      Text::tr("“%1” would be seen on the page as it stands.")
                          .arg(text.plain.mid(from, qMin(to - from, 40))),
                      text.at.at(from),
                      text.at.at(to),
                      {},
                      article::Severity::Warning});
    }

    static void addMatches(const MarkedText &text, const QRegularExpression &pattern,
                           const QString &variant, QList<Fault> &found)
    {
        auto matches = pattern.globalMatch(text.plain);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(text, int(match.capturedStart()), int(match.capturedEnd()), variant, found);
        }
    }

    // Two asterisks or more that stand at a word. Where both ends are escaped the words between
    // them can be made bold again.
    static void addAsterisks(const MarkedText &text, QList<Fault> &found)
    {
        static const QRegularExpression run(uR"(\*{2,}(?=\S)|(?<=\S)\*{2,})"_s);
        addMatches(text, run, u"asterisks"_s, found);
        static const QRegularExpression escaped(uR"(\\\*\\\*([^*\\]+)\\\*\\\*)"_s);
        const auto match = escaped.match(text.text);
        if (!match.hasMatch() || found.size() != 2)
            return;
        Fault &first = found.first();
        first.from = int(match.capturedStart());
        first.to = int(match.capturedEnd());
        first.replacement = u"**"_s + match.captured(1) + u"**"_s;
    }

    static void addEntities(const MarkedText &text, QList<Fault> &found)
    {
        static const QRegularExpression entity(
            u"&(?:quot|amp|lt|gt|nbsp|apos|#\\d{2,5}|#x[0-9a-fA-F]{2,5});"_s);
        addMatches(text, entity, u"entity"_s, found);
    }

    static void addBrokenLinks(const MarkedText &text, QList<Fault> &found)
    {
        // The address has become opaque, unless it is a path.
        static const QRegularExpression broken(
            uR"(\]\s?[(（]\s?(?:\x{FFFC}|[\w./-]+\.(?:md|html?|yml)(?:#[\w-]*)?|/[\w/-]+)\s?[)）])"_s);
        addMatches(text, broken, u"link"_s, found);
    }
};

} // namespace

std::unique_ptr<const Check> escapedMarkupCheck()
{
    return std::make_unique<EscapedMarkupCheck>();
}

} // namespace diglot::checks
