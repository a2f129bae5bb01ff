// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::render {

// What becomes of an element in an article's raw HTML.
struct Allowed
{
    enum class Use : quint8 {
        Inline, // kept, with its content
        Block,  // kept; must not stand in a <p>
        Table,  // kept; a part of a table, its place is seen to by the parser
        Void,   // kept, has no content
        Drop    // dropped with its content
    };
    QLatin1StringView name;
    QLatin1StringView as; // the element that the page gets
    Use use = Use::Inline;
    QLatin1StringView fixedClass{};
};

// The rule for an element by its lower-case name; null: the element goes, its content stays.
[[nodiscard]] const Allowed *allowedElement(QLatin1StringView name);

// Attributes made of untrusted values, each with a leading blank; nothing for a value that is not
// a plain number in range (a percentage too for dimensions) or a known alignment.
[[nodiscard]] QString count(QLatin1StringView name, QStringView value);
[[nodiscard]] QString dimension(QLatin1StringView name, QStringView value);
[[nodiscard]] QString alignmentClass(QStringView value);

} // namespace diglot::render
