// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/parse/bilingualtext.h"

namespace diglot::test {

// A segment as the localization tool writes it; `quote` as in a damaged file.
inline QByteArray segment(const QByteArray &id, const QByteArray &target, const QByteArray &source,
                          const QByteArray &quote = "\"")
{
    return "<span data-ttu-id=" + quote + id + quote + ">" + target +
           "</span><span class=" + quote + "sxs-lookup" + quote + "><span data-stu-id=" + quote +
           id + quote + ">" + source + "</span></span>";
}

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
