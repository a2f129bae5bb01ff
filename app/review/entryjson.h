// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/entry.h"

#include <QJsonObject>

namespace diglot::review {

enum class Texts : quint8 { WithTexts, HashesOnly };

// An entry as a JSON object with stable keys: kind, docset, article, locale, number or unit,
// source_hash, target_hash, name, reviewer, when, and source and target where they are wanted and
// known. What is said stands beside them: of a verdict verdict, comment, reasons, proposal; of a
// dismissal scope, author, reason; of a flag author; of a convention value, author, reason. Empty
// values are left out.
[[nodiscard]] QJsonObject toJson(const Entry &entry, Texts texts);

// The other way; keys that are none of these are passed over. Syntax: a key is missing or of
// another type, the kind or the judgement is none, a text does not have the hash beside it.
[[nodiscard]] Result<Entry> entryFromJson(const QJsonObject &object);

} // namespace diglot::review
