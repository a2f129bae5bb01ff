// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::render {

// A finished, well-formed piece of a page with what its surroundings must know of it: HTML closes
// a paragraph before a block and a link before another link.
struct Fragment
{
    QString html;
    bool blocky = false; // holds elements that must not stand in a <p>
    bool linked = false; // holds <a href>
    bool spoken = false; // holds a segment, which must not get lost

    void append(const Fragment &other)
    {
        html += other.html;
        blocky = blocky || other.blocky;
        linked = linked || other.linked;
        spoken = spoken || other.spoken;
    }
};

// Text as HTML, safe between tags and in double-quoted attribute values. Characters that HTML
// cannot hold (NUL, carriage return, lone surrogates, noncharacters) become U+FFFD or a blank.
[[nodiscard]] QString escaped(QStringView text);

// ` name="value"` with a leading blank, or nothing for an empty value.
[[nodiscard]] QString attribute(QLatin1StringView name, QStringView value);

// Whether the text is a web or mail address by itself and so is set left to right.
[[nodiscard]] bool looksLikeAddress(QStringView text);

} // namespace diglot::render
