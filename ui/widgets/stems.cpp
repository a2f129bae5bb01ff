// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stems.h"

#include <dlfcn.h>

namespace diglot::ui::widgets {

bool drawStemsAsDesigned()
{
    // Qt has no setting for it. It exports its FreeType library; both functions are looked up, so
    // that a Qt without them starts all the same.
    using Library = void *;
    const auto library =
        reinterpret_cast<Library (*)()>(dlsym(RTLD_DEFAULT, "_Z14qt_getFreetypev"));
    const auto setProperty =
        reinterpret_cast<int (*)(Library, const char *, const char *, const void *)>(
            dlsym(RTLD_DEFAULT, "FT_Property_Set"));
    if (!library || !setProperty || !library())
        return false;
    const unsigned char noDarkening = 1; // FT_Bool
    return setProperty(library(), "cff", "no-stem-darkening", &noDarkening) == 0;
}

} // namespace diglot::ui::widgets
