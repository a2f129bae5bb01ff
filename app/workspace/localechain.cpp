// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/localechain.h"

#include <QHash>
#include <QSet>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

// Written Chinese differs more between its two scripts than between regions.
bool isTraditional(const LocaleTag &locale)
{
    static const QSet<QString> tags{u"zh-TW"_s, u"zh-HK"_s, u"zh-MO"_s};
    return tags.contains(locale.toString()) || locale.toString().startsWith("zh-Hant"_L1);
}

bool isNear(const LocaleTag &a, const LocaleTag &b)
{
    return a.language() == b.language() && isTraditional(a) == isTraditional(b);
}

QStringList nearTo(const LocaleTag &locale)
{
    static const QHash<QString, QStringList> known{{u"zh-HK"_s, {u"zh-TW"_s}},
                                                   {u"zh-MO"_s, {u"zh-HK"_s, u"zh-TW"_s}},
                                                   {u"zh-SG"_s, {u"zh-CN"_s}},
                                                   {u"pt-PT"_s, {u"pt-BR"_s}},
                                                   {u"nb-NO"_s, {u"nn-NO"_s, u"da-DK"_s}},
                                                   {u"nn-NO"_s, {u"nb-NO"_s}},
                                                   {u"uk-UA"_s, {}},
                                                   {u"de-AT"_s, {u"de-DE"_s}},
                                                   {u"de-CH"_s, {u"de-DE"_s}},
                                                   {u"fr-CA"_s, {u"fr-FR"_s}},
                                                   {u"es-MX"_s, {u"es-419"_s, u"es-ES"_s}}};
    return known.value(locale.toString());
}

} // namespace

QList<LocaleTag> localeChain(const LocaleTag &wanted, const QStringList &own,
                             const QList<LocaleTag> &available)
{
    QList<LocaleTag> chain;
    if (!wanted.isValid())
        return chain;
    const auto add = [&chain](const LocaleTag &locale) {
        if (locale.isValid() && !chain.contains(locale))
            chain.append(locale);
    };
    const auto addAll = [&add](const QStringList &tags) {
        for (const QString &tag : tags)
            add(LocaleTag::fromString(tag).value_or(LocaleTag()));
    };
    add(wanted);
    for (const QString &line : own) {
        const QStringList tags = line.simplified().split(u' ');
        if (LocaleTag::fromString(tags.first()).value_or(LocaleTag()) == wanted) {
            addAll(tags);
            return chain;
        }
    }
    addAll(nearTo(wanted));
    for (const LocaleTag &locale : available) {
        if (isNear(locale, wanted))
            add(locale);
    }
    add(LocaleTag::fromString(u"en-US").value_or(LocaleTag()));
    return chain;
}

} // namespace diglot::workspace
