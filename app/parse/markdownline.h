// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace diglot::parse {

// What stands before the text of a line: blanks, ">" and list markers.
struct LinePrefix
{
    qsizetype length = 0;
    int markers = 0;
    int indent = 0;        // blanks at the very beginning, a tab counts four
    bool inQuote = false;  // the innermost marker of the line is ">"
    bool hasQuote = false; // there is a ">"
};
[[nodiscard]] LinePrefix readPrefix(QByteArrayView line);

// The prefix for one more line in the same containers: list markers become blanks.
[[nodiscard]] QByteArray continuationPrefix(QByteArrayView prefix);

// Backticks or tildes with which a fenced code block opens, 0 if `content` (a line without its
// prefix) opens none. "```x```" is a code span.
[[nodiscard]] int openingFence(QByteArrayView content);
[[nodiscard]] bool closesFence(QByteArrayView content, char fence, int length);

// Cells of a table row as cmark-gfm counts them: unescaped "|" divide, outer ones do not count.
[[nodiscard]] int countCells(QByteArrayView row);
[[nodiscard]] bool isDelimiterRow(QByteArrayView content);
// A row (without prefix) with copies of `cell` appended until it has `columns`.
void appendPaddedRow(QByteArray &out, QByteArrayView row, int columns, QByteArrayView cell);

} // namespace diglot::parse
