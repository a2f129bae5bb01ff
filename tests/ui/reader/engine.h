// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/readerview.h"

#include <QtGlobal>

#include <unistd.h>

namespace diglot::ui::reader {

// To be called from initMain(), before the application object: registers the scheme and, for root
// only, lets the engine start without its sandbox.
inline void prepareEngine()
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    registerScheme();
}

} // namespace diglot::ui::reader
