// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

namespace diglot {

Q_LOGGING_CATEGORY(lcParse, "diglot.parse", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorkspace, "diglot.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(lcReader, "diglot.reader", QtWarningMsg)
Q_LOGGING_CATEGORY(lcShell, "diglot.shell", QtWarningMsg)

} // namespace diglot
