// SPDX-License-Identifier: Apache-2.0
#include "app/checks/addresses.h"
#include "app/checks/inventory.h"
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

// "--name", "10.0.0.1", "C:\Windows", "/etc/hosts", "\\server\share".
bool isLiteral(QStringView token, QStringView before)
{
    if (before.endsWith("--"_L1) && token.size() > 1)
        return true;
    if (token.size() > 2 && token[1] == u':' && token[2] == u'\\' && token[0].isLetter())
        return true;
    if (before.endsWith(u'/') && token.count(u'/') >= 1 && isLatinLetter(token[0]))
        return true;
    int parts = 0;
    for (const QStringView part : token.split(u'.')) {
        bool ok = false;
        const int value = part.toInt(&ok);
        if (!ok || value < 0 || value > 255 || part.size() > 3)
            return false;
        ++parts;
    }
    return parts == 4;
}

// Most texts hold none of the signs.
bool mayHoldLiterals(QStringView plain)
{
    for (qsizetype i = 0; i + 1 < plain.size(); ++i) {
        const QChar c = plain[i];
        const QChar next = plain[i + 1];
        if ((c == u'-' && next == u'-') || (c == u':' && next == u'\\') || c == u'/' ||
            (c == u'.' && next.isDigit()))
            return true;
    }
    return false;
}

class UrlsCheck final : public InventoryCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"urls"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "inconsistent-entities"_L1,
                Text::tr("Address changed"),
                Text::tr("Web and mail addresses, paths, options and IP addresses in the text stay "
                         "as they are. The locale in an address may differ.")};
    }

protected:
    [[nodiscard]] QList<Item> items(const MarkedText &side, const Profile &profile) const override
    {
        QList<Item> found;
        for (const Mark &mark : side.marks) {
            if (mark.kind == Mark::Kind::Address)
                found.append({comparableAddress(mark.value, profile), mark.from, mark.to});
        }
        const QStringView plain = side.plain;
        if (!mayHoldLiterals(plain))
            return found;
        for (const Word &token : tokensIn(plain)) {
            const QStringView text = plain.mid(token.from, token.to - token.from);
            int begin = token.from;
            while (begin > 0 && (plain[begin - 1] == u'-' || plain[begin - 1] == u'/'))
                --begin;
            if (isLiteral(text, plain.mid(begin, token.from - begin)))
                found.append({plain.mid(begin, token.to - begin).toString(), side.at.at(begin),
                              side.at.at(token.to)});
        }
        return found;
    }

    // One that is a link's target or code on the other side is there after all.
    void forgive(const Pair &pair, Differences &found) const override
    {
        found.missing.removeIf(
            [&](const Item &item) { return pair.target().text.contains(item.value); });
        found.added.removeIf(
            [&](const Item &item) { return pair.source().text.contains(item.value); });
    }

    [[nodiscard]] Messages messages() const override
    {
        return {Text::tr("%1 is missing."),
                Text::tr("The translation has an address that the source lacks: %1."),
                Text::tr("%1 became %2.")};
    }
};

} // namespace

std::unique_ptr<const Check> urlsCheck()
{
    return std::make_unique<UrlsCheck>();
}

} // namespace diglot::checks
