// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"

namespace diglot::ui::shell {

// Whether the translation is behind and by which rule that was found, as one translated sentence.
[[nodiscard]] QString freshnessSentence(const article::Edition &edition);

// A date in the long form of the interface's language, without the weekday.
[[nodiscard]] QString dateText(const QDate &date);

// "Handed off 19 May 2021", else the article's own date, else empty; in the interface's language.
[[nodiscard]] QString dateSentence(const article::Edition &edition);

} // namespace diglot::ui::shell
