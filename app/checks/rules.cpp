// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"

namespace diglot::checks {

Checks makeChecks()
{
    using Factory = std::unique_ptr<const Check> (*)();
    constexpr Factory list[] = {
        missingCheck, extraCheck, untranslatedCheck, placeholdersCheck, codeCheck,
        linksCheck,   tagsCheck,  urlsCheck,         numbersCheck,
    };
    Checks checks;
    for (const Factory make : list)
        checks.push_back(make());
    return checks;
}

} // namespace diglot::checks
