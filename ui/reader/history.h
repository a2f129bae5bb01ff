// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "ui/reader/place.h"

namespace diglot::ui::reader {

// One stop of a tab's way.
struct Visit
{
    article::Address address;
    QString title;
    Place place; // where the page was scrolled to when it was left
};

// The way of one tab: visits in order and the present one. A plain value.
class History
{
public:
    static constexpr int limit = 200; // the oldest visits fall off beyond it

    // Goes to a new place; what lay ahead is forgotten.
    void visit(const Visit &visit);
    // Changes the present visit; does nothing in an empty history.
    void replace(const Visit &visit);
    // Makes another visit the present one. False, and no change, for a position out of range.
    [[nodiscard]] bool goTo(int position);

    [[nodiscard]] const QList<Visit> &visits() const { return m_visits; }
    [[nodiscard]] int position() const { return m_position; } // -1 when empty
    [[nodiscard]] const Visit *current() const;               // null when empty
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_visits.size(); }

private:
    QList<Visit> m_visits;
    int m_position = -1;
};

} // namespace diglot::ui::reader
