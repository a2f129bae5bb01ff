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

} // namespace diglot::ui::widgets
