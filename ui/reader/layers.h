// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diglot::ui::reader {

// The layers that keep a page in. All are on; only the tests that show what each one stops switch
// one off.
struct Layers
{
    bool guard = true;      // RequestGuard: requests to diglot: and data: pictures only
    bool navigation = true; // Page: loads only what it is told to
    bool scriptsOff = true; // no scripts in the page's own world
    bool attributes = true; // no plug-ins, storage, prefetching, icons, drops, …
};

} // namespace diglot::ui::reader
