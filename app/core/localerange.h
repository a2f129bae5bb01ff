// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

namespace diglot {

// Whether a person who asks for `range` means `tag` too: "de" means "de-DE" and "de-AT", "sr-Latn"
// means "sr-Latn-RS", "de-DE" only itself. An invalid range covers nothing.
[[nodiscard]] inline bool covers(const LocaleTag &range, const LocaleTag &tag)
{
    const QString &text = range.toString();
    return range.isValid() && tag.toString().startsWith(text) &&
           (tag == range || tag.toString().at(text.size()) == u'-');
}

} // namespace diglot
