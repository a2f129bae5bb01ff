// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"
#include "app/parse/bilingualtext.h"
#include "app/parse/constructs.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace diglot::parse {

// Limits that keep cmark-gfm linear (research/feasibility.md 2.1); what exceeds them is kept as
// raw text. Real articles stay below a quarter of each.
inline constexpr int maxNesting = 64; // container markers before a line's text
inline constexpr int maxIndent = 256; // blanks before a line's text
inline constexpr qsizetype maxLineBytes = 64 * 1024;
inline constexpr int maxDelimiters = 4000;        // of emphasis, links, tags in one paragraph
inline constexpr int maxPipes = 512;              // "|" in one line
inline constexpr qsizetype maxPadding = 10'000;   // cells that the rows of one table lack
inline constexpr qint64 maxReferences = 64 << 20; // bytes of link definitions by uses of links

// Problems reported of one file; a file with more of them has one cause.
inline constexpr int maxProblems = 50;

// Markdown that cmark-gfm understands, with atoms where segments and DocFX constructs stood.
struct Skeleton
{
    QByteArray text;
    QList<int> lines; // line of the file for each line of `text`
    std::vector<Construct> constructs;
    bool hasRows = false; // ":::row:::" or a column occurs
    bool hasTabs = false; // "#tab/" occurs, also inside a segment
    Problems problems;

    // Line of the file for a 1-based line of `text`, 0 if unknown.
    [[nodiscard]] int fileLine(int line) const
    {
        return line >= 1 && line <= lines.size() ? lines[line - 1] : 0;
    }
};

// Builds the skeleton of `text` from `bodyBegin` on. Constructs that stand alone on a line become
// an HTML comment that holds their atom: cmark-gfm lets it end a paragraph and keeps it in its
// container. Tables are padded as Markdig does, content of ":::column:::" loses four blanks.
[[nodiscard]] Skeleton buildSkeleton(const BilingualText &text);

} // namespace diglot::parse
