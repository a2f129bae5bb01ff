// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::workspace {

// Absolute path of the sample library that comes with the program: "library" beside the program,
// else "../share/diglot/library" from there. Empty if neither exists. Needs the application object.
[[nodiscard]] QString sampleLibraryFolder();

} // namespace diglot::workspace
