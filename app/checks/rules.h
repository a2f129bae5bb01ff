// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/check.h"
#include "app/checks/termtable.h"

namespace diglot::checks {

// Every check of the program, in the order in which its findings are given. A new one is a file of
// its own, a line here and a line in rules.cpp. `terms` of the glossary may be null.
[[nodiscard]] Checks makeChecks(const TermTablePtr &terms = {});

[[nodiscard]] std::unique_ptr<const Check> missingCheck();
[[nodiscard]] std::unique_ptr<const Check> extraCheck();
[[nodiscard]] std::unique_ptr<const Check> untranslatedCheck();
[[nodiscard]] std::unique_ptr<const Check> placeholdersCheck();
[[nodiscard]] std::unique_ptr<const Check> codeCheck();
[[nodiscard]] std::unique_ptr<const Check> linksCheck();
[[nodiscard]] std::unique_ptr<const Check> emptyLinkCheck();
[[nodiscard]] std::unique_ptr<const Check> tagsCheck();
[[nodiscard]] std::unique_ptr<const Check> urlsCheck();
[[nodiscard]] std::unique_ptr<const Check> emphasisCheck();
[[nodiscard]] std::unique_ptr<const Check> emphasisShiftedCheck();
[[nodiscard]] std::unique_ptr<const Check> swallowedPunctuationCheck();
[[nodiscard]] std::unique_ptr<const Check> escapedMarkupCheck();
[[nodiscard]] std::unique_ptr<const Check> identifiersCheck();
[[nodiscard]] std::unique_ptr<const Check> mixedScriptCheck();
[[nodiscard]] std::unique_ptr<const Check> foreignScriptCheck();
[[nodiscard]] std::unique_ptr<const Check> wrongVariantCheck();
[[nodiscard]] std::unique_ptr<const Check> mojibakeCheck();
[[nodiscard]] std::unique_ptr<const Check> numbersCheck();
[[nodiscard]] std::unique_ptr<const Check> datesCheck();
[[nodiscard]] std::unique_ptr<const Check> lengthCheck();
[[nodiscard]] std::unique_ptr<const Check> repetitionCheck();
[[nodiscard]] std::unique_ptr<const Check> doubledWordCheck();
[[nodiscard]] std::unique_ptr<const Check> endPunctuationCheck();
[[nodiscard]] std::unique_ptr<const Check> strandedPunctuationCheck();
[[nodiscard]] std::unique_ptr<const Check> bracketsCheck();
[[nodiscard]] std::unique_ptr<const Check> quotesCheck();
[[nodiscard]] std::unique_ptr<const Check> punctuationSpacingCheck();
[[nodiscard]] std::unique_ptr<const Check> doubleSpaceCheck();
[[nodiscard]] std::unique_ptr<const Check> invisibleCheck();
[[nodiscard]] std::unique_ptr<const Check> capitalsCheck();
[[nodiscard]] std::unique_ptr<const Check> acronymsCheck();
[[nodiscard]] std::unique_ptr<const Check> symbolsCheck();
[[nodiscard]] std::unique_ptr<const Check> sentenceCountCheck();
[[nodiscard]] std::unique_ptr<const Check> edgeSpaceCheck();
[[nodiscard]] std::unique_ptr<const Check> lineBreaksCheck();
[[nodiscard]] std::unique_ptr<const Check> startPunctuationCheck();
[[nodiscard]] std::unique_ptr<const Check> tripledLetterCheck();
[[nodiscard]] std::unique_ptr<const Check> spellingCheck();
[[nodiscard]] std::unique_ptr<const Check> consistencyCheck();
[[nodiscard]] std::unique_ptr<const Check> glossaryCheck(const TermTablePtr &terms);

} // namespace diglot::checks
