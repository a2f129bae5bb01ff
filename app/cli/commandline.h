// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace diglot::cli {

// The verbs, in the order of the help.
[[nodiscard]] const QList<Command> &commands();

// Runs one invocation: `words` are the arguments behind the program's name. Returns the exit code
// after everything was written. An event loop must be possible (a QCoreApplication exists).
[[nodiscard]] int runCommandLine(const QStringList &words, Console &console);

} // namespace diglot::cli
