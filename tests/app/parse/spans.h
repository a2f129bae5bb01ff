// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/parse/bilingualtext.h"

namespace diglot::test {

// What a span says, as values that can be compared.
inline QByteArray target(const parse::BilingualText &text, const parse::SegmentSpan &span)
{
    return text.text.mid(span.targetBegin, span.targetEnd - span.targetBegin);
}

inline QByteArray source(const parse::BilingualText &text, const parse::SegmentSpan &span)
{
    return text.text.mid(span.sourceBegin, span.sourceEnd - span.sourceBegin);
}

struct Found
{
    QByteArray id;
    QByteArray target;
    QByteArray source;
    bool operator==(const Found &) const = default;
};

inline QList<Found> found(const parse::BilingualText &text)
{
    QList<Found> list;
    for (const parse::SegmentSpan &span : text.segments)
        list.append({span.id, target(text, span), source(text, span)});
    return list;
}

} // namespace diglot::test
