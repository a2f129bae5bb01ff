// SPDX-License-Identifier: Apache-2.0
#include "ui/library/libraryfacts.h"

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

LocaleTag defaultLocale(const article::Library &library, const LocaleTag &last,
                        const QString &interfaceLanguage)
{
    const auto counts = library.localeCounts();
    if (counts.contains(last))
        return last;
    // The source stands beside every translation, so it is chosen only where nothing else is: a
    // person who reads English sees it facing the translation that covers most.
    const auto wanted = LocaleTag::fromString(interfaceLanguage).value_or(LocaleTag());
    LocaleTag best;
    LocaleTag sameLanguage;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key().toString() == "en-US"_L1)
            continue;
        if (wanted.isValid() && it.key().language() == wanted.language() &&
            (!sameLanguage.isValid() || it.key() == wanted))
            sameLanguage = it.key();
        if (!best.isValid() || it.value() > counts.value(best))
            best = it.key();
    }
    if (!best.isValid() && !counts.isEmpty())
        best = counts.firstKey();
    return sameLanguage.isValid() ? sameLanguage : best;
}

} // namespace diglot::ui::library
