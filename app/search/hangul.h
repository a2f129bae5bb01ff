// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::search {

// The letters as they are typed one after the other ("ㅇㅏㅁㅎㅗ") of the syllables of a text
// ("암호"), and back. A letter that two keys make ("ㅘ", "ㄳ") is these two. Everything else stays.
[[nodiscard]] QString hangulLetters(const QString &text);
[[nodiscard]] QString hangulSyllables(const QString &letters);

} // namespace diglot::search
