// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::ui::widgets {

// A text of an article as it has to stand in a line of the interface: in its own direction,
// whatever that of the interface is, so that "Diglot" in an Arabic title stands where its readers
// expect it.
[[nodiscard]] inline QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

// Markdown of a language that runs from right to left as it has to be painted: code, tags,
// addresses and placeholders keep their characters together and in the order that they are written
// in. For looking at alone: what is copied or kept must not hold the marks.
[[nodiscard]] QString withIsolatedCodes(const QString &markdown);

// Both: a translation inside a line of the interface; an empty one is two quotation marks.
[[nodiscard]] inline QString embedded(const QString &markdown, bool rightToLeft)
{
    if (markdown.isEmpty())
        return QStringLiteral(u"“”");
    return rightToLeft ? u'\u2067' + withIsolatedCodes(markdown) + u'\u2069' : isolated(markdown);
}

} // namespace diglot::ui::widgets
