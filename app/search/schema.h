// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/database.h"
#include "app/search/namebook.h"

#include <QStringList>

namespace diglot::search {

// Raised when the tables below change, or what stands in them; an index of another version is built
// anew.
inline constexpr int schemaVersion = 6;

// Makes the tables of an empty index.
[[nodiscard]] Result<void> createSchema(Database &database);
// Whether the file holds an index of this version of schema, analysis and stemmers.
[[nodiscard]] Result<bool> isCurrent(Database &database);
// Whether it has no tables: an index that is just being made.
[[nodiscard]] bool isBlank(Database &database);

// Lists of strings in one column.
[[nodiscard]] QString joinList(const QStringList &list);
[[nodiscard]] QStringList splitList(const QString &text);
// The same for names.
[[nodiscard]] QString joinNames(const QList<FactName> &names);
[[nodiscard]] QList<FactName> splitNames(const QString &text);

} // namespace diglot::search
