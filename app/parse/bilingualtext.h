// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/segment.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace diglot::parse {

// Where one segment stands in BilingualText::text; offsets and lengths in bytes.
struct SegmentSpan
{
    int begin = 0; // of the opening tag of the target
    int end = 0;   // behind the closing tag of the source
    int targetBegin = 0;
    int targetEnd = 0;
    int sourceBegin = 0;
    int sourceEnd = 0;
    int number = 0;
    QByteArray id;
};

// The bytes of a file with the segments found in them (research/format.md a2, a3). Everything
// between the spans is kept, so that write() without proposals gives back the very same bytes.
struct BilingualText
{
    QByteArray text;             // the file after the repair of damaged quotes
    QList<SegmentSpan> segments; // in file order
    int bodyBegin = 0;           // first byte behind the front matter, 0 if it has none
    QList<int> repairedQuotes;   // offsets in `text` of quotes that the file has as "&quot;"
    QList<int> malformed; // offsets in `text` of opening target tags that begin no whole segment

    [[nodiscard]] static BilingualText split(const QByteArray &bytes);

    // The file again. Proposals are Markdown targets by segment number; only the bytes of those
    // targets change. Without proposals the result is byte-identical to what split() was given.
    [[nodiscard]] QByteArray write(const QHash<int, QByteArray> &proposals = {}) const;

    // What a single-language file would hold, byte for byte. Target: every segment replaced by
    // its target. Source: by its source, generated heading anchors and the six localization keys
    // dropped (and with them a front matter that holds nothing else).
    [[nodiscard]] QByteArray side(article::Side side) const;
};

// SHA-1 of a source file as ms.openlocfilehash counts it: with CRLF line ends; lower-case hex.
[[nodiscard]] QByteArray sourceHash(const QByteArray &text);

} // namespace diglot::parse
