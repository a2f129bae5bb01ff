// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::ui::shell {

// Why the browser's sandbox cannot work for this process, and what to do, as one sentence; empty
// where it can, and where the person has switched it off in the environment. Forks to find out:
// to be called before threads are started.
[[nodiscard]] QString sandboxTrouble();

} // namespace diglot::ui::shell
