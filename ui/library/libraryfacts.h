// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

namespace diglot::ui::library {

// How one locale of a library stands.
struct LocaleFacts
{
    LocaleTag locale;
    int articles = 0;
    int segments = 0;
    int machine = 0;
    int human = 0;
    int behind = 0;
};

// By locale tag; one pass over the editions.
[[nodiscard]] QList<LocaleFacts> localeFacts(const article::Library &library);
[[nodiscard]] LocaleFacts localeFacts(const article::Library &library, const LocaleTag &locale);

// `wanted`, or where the library lacks it the first of its locales that it covers ("de": "de-AT").
[[nodiscard]] LocaleTag localeIn(const article::Library &library, const LocaleTag &wanted);

// The locale a library is first read in: the last one chosen, if the library has it, else one of
// its language; else that of the interface's language; else the one with most articles that is not
// the source's, en-US.
[[nodiscard]] LocaleTag defaultLocale(const article::Library &library, const LocaleTag &last,
                                      const QString &interfaceLanguage);

} // namespace diglot::ui::library
