// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

namespace diglot::ui::shell {

// Whether the translation is behind and by which rule that was found, as one translated sentence.
[[nodiscard]] QString freshnessSentence(const article::Edition &edition);

// A date in the long form of the interface's language, without the weekday.
[[nodiscard]] QString dateText(const QDate &date);

// "Handed off 19 May 2021", else the article's own date, else empty; in the interface's language.
[[nodiscard]] QString dateSentence(const article::Edition &edition);

// Roles and products as the article says them in the language that is read, where it does.
[[nodiscard]] QStringList asRead(const QStringList &source, const QStringList &target);
// The same, each with what the source says behind it where that is another word.
[[nodiscard]] QStringList inBothLanguages(const QStringList &source, const QStringList &target);

// What people call the docset of an edition, its folder behind that; empty for none. `library` may
// be null.
[[nodiscard]] QString docsetName(const article::Library *library, const article::Edition &edition);

} // namespace diglot::ui::shell
