// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/place.h"

#include <cstdlib>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

QJsonObject Place::toJson() const
{
    return {{u"segment"_s, segment},
            {u"offset"_s, offset},
            {u"row"_s, row},
            {u"part"_s, part},
            {u"share"_s, share}};
}

Place Place::fromJson(const QJsonObject &json)
{
    return {json.value(u"segment"_s).toInt(), json.value(u"offset"_s).toDouble(),
            json.value(u"row"_s).toInt(-1), json.value(u"part"_s).toDouble(),
            json.value(u"share"_s).toDouble()};
}

int matchingSegment(const article::Document &from, const article::Document &to, int number)
{
    const auto named = std::find_if(from.segments.cbegin(), from.segments.cend(),
                                    [number](const auto &s) { return s.number == number; });
    if (named == from.segments.cend())
        return 0;
    const QString wanted = named->source.simplified();
    int best = 0;
    for (const article::Segment &segment : to.segments) {
        const bool nearer =
            best == 0 || std::abs(segment.number - number) < std::abs(best - number);
        if (nearer && segment.source.simplified() == wanted)
            best = segment.number;
    }
    return best;
}

} // namespace diglot::ui::reader
