// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"

namespace diglot::checks {

Checks makeChecks(const TermTablePtr &terms)
{
    using Factory = std::unique_ptr<const Check> (*)();
    constexpr Factory list[] = {
        missingCheck,
        extraCheck,
        untranslatedCheck,
        placeholdersCheck,
        codeCheck,
        linksCheck,
        emptyLinkCheck,
        tagsCheck,
        urlsCheck,
        emphasisCheck,
        emphasisShiftedCheck,
        swallowedPunctuationCheck,
        escapedMarkupCheck,
        identifiersCheck,
        mixedScriptCheck,
        foreignScriptCheck,
        wrongVariantCheck,
        mojibakeCheck,
        numbersCheck,
        datesCheck,
        lengthCheck,
        repetitionCheck,
        doubledWordCheck,
        endPunctuationCheck,
        strandedPunctuationCheck,
        bracketsCheck,
        quotesCheck,
        punctuationSpacingCheck,
        doubleSpaceCheck,
        invisibleCheck,
        capitalsCheck,
        acronymsCheck,
        symbolsCheck,
        sentenceCountCheck,
        edgeSpaceCheck,
        lineBreaksCheck,
        startPunctuationCheck,
        tripledLetterCheck,
        spellingCheck,
        consistencyCheck,
    };
    Checks checks;
    for (const Factory make : list)
        checks.push_back(make());
    checks.push_back(glossaryCheck(terms));
    return checks;
}

} // namespace diglot::checks
