// SPDX-License-Identifier: Apache-2.0
#include "app/parse/markdownline.h"

namespace diglot::parse {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// Length of a list marker with its blank at `at`, 0 for none.
qsizetype listMarker(QByteArrayView line, qsizetype at)
{
    qsizetype end = at;
    if (line[at] == '-' || line[at] == '*' || line[at] == '+') {
        end = at + 1;
    } else {
        while (end < line.size() && end - at < 9 && line[end] >= '0' && line[end] <= '9')
            ++end;
        if (end == at || end >= line.size() || (line[end] != '.' && line[end] != ')'))
            return 0;
        ++end;
    }
    return end < line.size() && isBlank(line[end]) ? end - at + 1 : 0;
}

QByteArrayView trimRow(QByteArrayView row)
{
    row = row.trimmed();
    if (row.startsWith('|'))
        row = row.sliced(1);
    return row;
}

bool endsWithPipe(QByteArrayView row)
{
    if (!row.endsWith('|'))
        return false;
    qsizetype slashes = 0;
    while (slashes + 1 < row.size() && row[row.size() - 2 - slashes] == '\\')
        ++slashes;
    return slashes % 2 == 0;
}

} // namespace

LinePrefix readPrefix(QByteArrayView line)
{
    LinePrefix prefix;
    qsizetype at = 0;
    bool first = true;
    for (;;) {
        for (; at < line.size() && isBlank(line[at]); ++at)
            prefix.indent += !first ? 0 : line[at] == '\t' ? 4 : 1;
        first = false;
        if (at >= line.size())
            break;
        const bool quote = line[at] == '>';
        const qsizetype length = quote ? 1 : listMarker(line, at);
        if (length == 0)
            break;
        at += length;
        ++prefix.markers;
        prefix.inQuote = quote;
        prefix.hasQuote |= quote;
    }
    prefix.length = at;
    return prefix;
}

QByteArray continuationPrefix(QByteArrayView prefix)
{
    QByteArray out = prefix.toByteArray();
    for (char &c : out) {
        if (c != '>' && c != '\t')
            c = ' ';
    }
    return out;
}

int openingFence(QByteArrayView content)
{
    if (content.size() < 3 || (content[0] != '`' && content[0] != '~'))
        return 0;
    qsizetype length = 0;
    while (length < content.size() && content[length] == content[0])
        ++length;
    if (length < 3 || (content[0] == '`' && content.sliced(length).contains('`')))
        return 0;
    return int(length);
}

bool closesFence(QByteArrayView content, char fence, int length)
{
    qsizetype count = 0;
    while (count < content.size() && content[count] == fence)
        ++count;
    return count >= length && content.sliced(count).trimmed().isEmpty();
}

int countCells(QByteArrayView row)
{
    row = trimRow(row);
    if (endsWithPipe(row))
        row.chop(1);
    int cells = 1;
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (row[at] == '\\')
            ++at;
        else if (row[at] == '|')
            ++cells;
    }
    return cells;
}

bool isDelimiterRow(QByteArrayView content)
{
    bool pipe = false;
    bool dash = false;
    for (const char c : content) {
        if (c == '|')
            pipe = true;
        else if (c == '-')
            dash = true;
        else if (c != ':' && !isBlank(c))
            return false;
    }
    return pipe && dash;
}

void appendPaddedRow(QByteArray &out, QByteArrayView row, int columns, QByteArrayView cell)
{
    while (!row.isEmpty() && isBlank(row.back()))
        row.chop(1);
    out.append(row);
    const int missing = columns - countCells(row);
    if (missing <= 0)
        return;
    if (!endsWithPipe(trimRow(row)))
        out.append('|');
    for (int i = 0; i < missing; ++i) {
        out.append(cell);
        out.append('|');
    }
}

} // namespace diglot::parse
