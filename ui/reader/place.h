// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QJsonObject>

namespace diglot::ui::reader {

// Where a page is scrolled to, in terms that outlive its layout: another view, locale or width
// finds the same place again. The fields are tried in their order.
struct Place
{
    int segment = 0;   // number of the reading side's segment at the top, 0: none
    double offset = 0; // its distance from the view's top in CSS pixels, negative where cut off
    int row = -1;      // data-row at the top, -1: none
    double part = 0;   // share of that row that lies above the view's top
    double share = 0;  // share of the whole page that lies above the view's top

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Place
    fromJson(const QJsonObject &json); // what is no number counts as left out
    friend bool operator==(const Place &, const Place &) = default;
};

// The number in `to` of the segment that `number` names in `from`: the same one where both were
// made from the same source commit and the texts agree, else the one with the same source text
// that is nearest by number; 0 if there is none.
[[nodiscard]] int matchingSegment(const article::Document &from, const article::Document &to,
                                  int number);

} // namespace diglot::ui::reader
