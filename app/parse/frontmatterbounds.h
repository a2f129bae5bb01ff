// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace diglot::parse {

// Front matter longer than this is not read: no article has a hundredth of it.
inline constexpr int maxFrontMatterBytes = 64 * 1024;

// Where the front matter of a Markdown file lies; offsets in bytes.
struct FrontMatterBounds
{
    bool present = false;  // a first line "---" and a later line "---" or "..."
    bool unclosed = false; // a first line "---" and a key below it, but no end within the limit
    int yamlBegin = 0;     // behind the first line
    int yamlEnd = 0;       // of the closing line
    int bodyBegin = 0;     // behind the closing line; 0 if there is no front matter
};

// Finds it. A byte order mark before it and blanks behind the dashes are tolerated; line ends are
// LF or CRLF. Never fails, looks at no more than maxFrontMatterBytes.
[[nodiscard]] FrontMatterBounds findFrontMatter(QByteArrayView bytes);

} // namespace diglot::parse
