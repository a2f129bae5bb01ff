// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/row.h"

#include <QHash>
#include <QStringList>

namespace diglot::exchange {

// The table that a reviewer without Diglot fills in, as CSV and XLSX have it. A row is a text and
// what one reviewer says of it: a text that several have judged has a row for each.
struct SheetColumn
{
    QString name;            // stable, by which it is found again: "id", "hash", "verdict", …
    bool isFilledIn = false; // by the reviewer; the others are protected
    int width = 12;          // characters
};
[[nodiscard]] const QList<SheetColumn> &sheetColumns();
// Its place among them.
[[nodiscard]] int sheetColumn(QStringView name);

// The words of the column "verdict" that a reviewer chooses from.
[[nodiscard]] QStringList sheetVerdicts();

// The cells of a row's lines, in the order of the columns.
[[nodiscard]] QList<QStringList> sheetLines(const ExportFile &file, const Row &row);

// Which cell of a line is which column, from the line with their names. Further columns and
// another order are fine.
class SheetHeader
{
public:
    // Whether the line names at least id, hash and one column that is filled in.
    [[nodiscard]] bool take(const QStringList &names);
    [[nodiscard]] bool isKnown() const { return !m_places.isEmpty(); }

    // A line as a row; its fault says what cannot be understood. nullopt for one without an id
    // (an empty line, a remark).
    [[nodiscard]] std::optional<ReturnedRow> row(const QStringList &cells) const;

private:
    [[nodiscard]] QString cell(const QStringList &cells, const char *name) const;

    QHash<QString, int> m_places;
};

} // namespace diglot::exchange
