// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/profile.h"

namespace diglot::checks {

// Fills in what a language's row of the table says; nothing for a language without one.
void applyLanguageFacts(Profile &profile);

} // namespace diglot::checks
