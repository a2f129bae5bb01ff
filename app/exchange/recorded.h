// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// A named value beside a text, by which a file that comes back is recognized and nothing that a
// format has no place for is lost. XLIFF 2 has them as metadata, XLIFF 1.2 as contexts, TMX as
// properties.
struct Field
{
    QString name; // "target-hash"; with "-escaped" behind it where XML cannot hold the value
    QString value;
};
using Fields = QList<Field>;

// article, docset, collection, locale, translation, source-hash, source-commit, handed-off.
[[nodiscard]] Fields fieldsOf(const ExportFile &file);
// number or unit, id, block, section, source-hash, target-hash, exported. With `statement` what the
// file shows.
[[nodiscard]] Fields fieldsOf(const Row &row, const Statement &statement);
// reviewer, verdict, when, comment, proposal, and a reason for each.
[[nodiscard]] Fields fieldsOf(const article::Verdict &verdict);

// The other way; fields that are none of these are passed over.
void take(const Field &field, ExportFile &file);
void take(const Field &field, ReturnedRow &row);
void take(const Field &field, article::Verdict &verdict);

} // namespace diglot::exchange
