// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/check.h"

namespace diglot::checks {

// Every check of the program, in the order in which its findings are given. A new one is a file of
// its own, a line here and a line in rules.cpp.
[[nodiscard]] Checks makeChecks();

[[nodiscard]] std::unique_ptr<const Check> missingCheck();
[[nodiscard]] std::unique_ptr<const Check> extraCheck();
[[nodiscard]] std::unique_ptr<const Check> untranslatedCheck();
[[nodiscard]] std::unique_ptr<const Check> placeholdersCheck();
[[nodiscard]] std::unique_ptr<const Check> codeCheck();
[[nodiscard]] std::unique_ptr<const Check> linksCheck();
[[nodiscard]] std::unique_ptr<const Check> tagsCheck();
[[nodiscard]] std::unique_ptr<const Check> urlsCheck();
[[nodiscard]] std::unique_ptr<const Check> numbersCheck();

} // namespace diglot::checks
