// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QString>

#include <memory>

namespace diglot::checks {

// A spelling dictionary of the system. Any thread; remembers what it was asked.
class Dictionary
{
public:
    virtual ~Dictionary() = default;
    [[nodiscard]] virtual bool isKnown(const QString &word) const = 0;
};

// The dictionary of a locale ("de_DE", else any of its language) in the folders of Hunspell and
// MySpell, or null where none is installed. Loaded once, on first use; the environment variable
// DICPATH names further folders, apart by colons.
[[nodiscard]] std::shared_ptr<const Dictionary> dictionaryFor(const LocaleTag &locale);

} // namespace diglot::checks
