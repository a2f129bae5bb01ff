// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/pair.h"

#include <QList>

#include <optional>

namespace diglot::test {

// A way to spoil a good translation, and the rule that is there to find it.
struct Damage
{
    const char *rule;
    const char *name;
    // The damaged target, or nothing where the pair offers no place for it. Decides by the texts
    // alone, so that every run damages alike.
    std::optional<QString> (*apply)(const checks::TextPair &pair);
};

[[nodiscard]] const QList<Damage> &damages();

} // namespace diglot::test
