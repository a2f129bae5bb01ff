// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace diglot::search {

// What the keys of the query give on other keyboards, each layout in place of each other: English,
// Russian, Ukrainian, Arabic, Hebrew, Greek, Thai, Korean, German. Only texts that differ from
// `typed`; none for a text without letters.
[[nodiscard]] QStringList otherLayouts(const QString &typed);

} // namespace diglot::search
