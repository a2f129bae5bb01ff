// SPDX-License-Identifier: Apache-2.0
#include "app/checks/boldparts.h"

#include "app/checks/words.h"

#include <algorithm>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

// A bold tag with its end tag as one extent.
void addTags(const MarkedText &text, QList<BoldPart> &parts)
{
    int open = -1;
    for (const Mark &mark : text.marks) {
        if (mark.kind != Mark::Kind::Tag)
            continue;
        if (mark.value == "b"_L1 || mark.value == "strong"_L1) {
            open = mark.from;
        } else if (open >= 0 && (mark.value == "/b"_L1 || mark.value == "/strong"_L1)) {
            parts.append({text.plainPart(open, mark.to).toString(), open, mark.to});
            open = -1;
        }
    }
}

} // namespace

QList<BoldPart> boldParts(const MarkedText &text)
{
    QList<BoldPart> all;
    for (const Mark &mark : text.marks) {
        if (mark.kind == Mark::Kind::Strong)
            all.append(
                {text.plainPart(mark.innerFrom, mark.innerTo).toString(), mark.from, mark.to});
    }
    addTags(text, all);
    std::sort(all.begin(), all.end(),
              [](const BoldPart &a, const BoldPart &b) { return a.from < b.from; });
    QList<BoldPart> parts;
    for (const BoldPart &part : std::as_const(all)) {
        if (!hasContent(part.content) || (!parts.isEmpty() && part.to <= parts.last().to))
            continue;
        const bool joins =
            !parts.isEmpty() &&
            isBlank(QStringView(text.text).mid(parts.last().to, part.from - parts.last().to));
        if (joins) {
            parts.last().content += u' ' + part.content;
            parts.last().to = part.to;
        } else {
            parts.append(part);
        }
    }
    return parts;
}

} // namespace diglot::checks
