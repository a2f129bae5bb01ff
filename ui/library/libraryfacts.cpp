// SPDX-License-Identifier: Apache-2.0
#include "ui/library/libraryfacts.h"

#include "app/core/localerange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

void count(const article::Edition &edition, LocaleFacts *facts)
{
    ++facts->articles;
    facts->segments += edition.segments;
    facts->machine += edition.translation == article::Translation::Machine ? 1 : 0;
    facts->human += edition.translation == article::Translation::Human ? 1 : 0;
    facts->behind += edition.isBehind() ? 1 : 0;
}

} // namespace

QList<LocaleFacts> localeFacts(const article::Library &library)
{
    QMap<LocaleTag, LocaleFacts> byLocale;
    for (const auto &edition : library.editions) {
        auto &facts = byLocale[edition.locale];
        facts.locale = edition.locale;
        count(edition, &facts);
    }
    return byLocale.values();
}

LocaleFacts localeFacts(const article::Library &library, const LocaleTag &locale)
{
    LocaleFacts facts;
    facts.locale = locale;
    for (const auto &edition : library.editions) {
        if (edition.locale == locale)
            count(edition, &facts);
    }
    return facts;
}

LocaleTag localeIn(const article::Library &library, const LocaleTag &wanted)
{
    const QList<LocaleTag> present = library.localeCounts().keys();
    if (present.contains(wanted))
        return wanted;
    const auto found =
        std::find_if(present.cbegin(), present.cend(),
                     [&wanted](const LocaleTag &one) { return covers(wanted, one); });
    return found == present.cend() ? wanted : *found;
}

LocaleTag defaultLocale(const article::Library &library, const LocaleTag &last,
                        const QString &interfaceLanguage)
{
    const auto counts = library.localeCounts();
    if (counts.contains(last))
        return last;
    // The source stands beside every translation, so it is chosen only where nothing else is: a
    // person who reads English sees it facing the translation that covers most.
    LocaleTag most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key().toString() != "en-US"_L1 && (!most.isValid() || *it > counts.value(most)))
            most = it.key();
    }
    if (!most.isValid())
        return counts.isEmpty() ? LocaleTag() : counts.firstKey();
    const auto own = LocaleTag::fromString(interfaceLanguage).value_or(LocaleTag());
    for (const LocaleTag &wanted : {last, own}) {
        if (counts.contains(wanted) && wanted.toString() != "en-US"_L1)
            return wanted;
        for (const LocaleTag &one : counts.keys()) {
            if (one.toString() != "en-US"_L1 && one.language() == wanted.language())
                return one;
        }
    }
    return most;
}

} // namespace diglot::ui::library
