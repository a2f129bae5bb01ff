// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/unitids.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;

QString UnitIds::next(const Row &row)
{
    const QString base = row.text.place.unit.isEmpty() ? u"s%1"_s.arg(row.text.place.number)
                                                       : u"u%1"_s.arg(++m_units);
    QString id = base;
    for (int again = 2; m_ids.contains(id); ++again)
        id = u"%1-%2"_s.arg(base).arg(again);
    m_ids.insert(id);
    return id;
}

} // namespace diglot::exchange
