// SPDX-License-Identifier: Apache-2.0
#include "app/parse/frontmatterbounds.h"

#include "app/core/byteordermark.h"

#include <algorithm>
#include <cstring>

namespace diglot::parse {

namespace {

// Behind the line feed of the line that begins at `from`, or the end of the text.
qsizetype nextLine(QByteArrayView text, qsizetype from)
{
    const void *feed = std::memchr(text.data() + from, '\n', size_t(text.size() - from));
    return feed ? static_cast<const char *>(feed) - text.data() + 1 : text.size();
}

bool isFence(QByteArrayView line, QByteArrayView dashes)
{
    return line.startsWith(dashes) &&
           std::all_of(line.begin() + dashes.size(), line.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

} // namespace

FrontMatterBounds findFrontMatter(QByteArrayView bytes)
{
    FrontMatterBounds bounds;
    const QByteArrayView text = bytes.first(std::min<qsizetype>(bytes.size(), maxFrontMatterBytes));
    if (text.isEmpty())
        return bounds;
    const qsizetype start = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const qsizetype begin = nextLine(text, start);
    if (!isFence(text.sliced(start, begin - start), "---"))
        return bounds;
    bool keySeen = false;
    for (qsizetype at = begin; at < text.size();) {
        const qsizetype next = nextLine(text, at);
        const QByteArrayView line = text.sliced(at, next - at);
        if (isFence(line, "---") || isFence(line, "...")) {
            bounds.present = true;
            bounds.yamlBegin = int(begin);
            bounds.yamlEnd = int(at);
            bounds.bodyBegin = int(next);
            return bounds;
        }
        keySeen = keySeen || (at == begin && line.contains(':'));
        at = next;
    }
    bounds.unclosed = keySeen;
    return bounds;
}

} // namespace diglot::parse
