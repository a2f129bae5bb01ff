// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/history.h"

namespace diglot::ui::reader {

void History::visit(const Visit &visit)
{
    m_visits.resize(m_position + 1);
    m_visits.append(visit);
    if (m_visits.size() > limit)
        m_visits.removeFirst();
    m_position = int(m_visits.size()) - 1;
}

void History::replace(const Visit &visit)
{
    if (m_position >= 0)
        m_visits[m_position] = visit;
}

bool History::goTo(int position)
{
    if (position < 0 || position >= m_visits.size())
        return false;
    m_position = position;
    return true;
}

const Visit *History::current() const
{
    return m_position < 0 ? nullptr : &m_visits.at(m_position);
}

} // namespace diglot::ui::reader
