// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace diglot::cli {

// The rows of the table of verbs, each made in the file of its name.
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command segmentsCommand();
[[nodiscard]] Command textCommand();
[[nodiscard]] Command roundtripCommand();
[[nodiscard]] Command renderCommand();
[[nodiscard]] Command indexCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command suggestCommand();
[[nodiscard]] Command concordanceCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command reviewListCommand();
[[nodiscard]] Command reviewSetCommand();
[[nodiscard]] Command reviewMergeCommand();
[[nodiscard]] Command reviewReportCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command addressCommand();
[[nodiscard]] Command copyCommand();

} // namespace diglot::cli
