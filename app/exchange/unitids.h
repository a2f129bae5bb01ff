// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/row.h"

#include <QSet>

namespace diglot::exchange {

// Ids of the units of one file: of the characters that an XML name token may hold, and each once.
// "s103" for segment 103, "u1", "u2", … for what has no number.
class UnitIds
{
public:
    [[nodiscard]] QString next(const Row &row);

private:
    QSet<QString> m_ids;
    int m_units = 0;
};

} // namespace diglot::exchange
