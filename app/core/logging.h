// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace diglot {

// The categories of the program's log, one a floor of the house. Silence or raise them with
// QT_LOGGING_RULES, for example "diglot.reader.debug=true".
Q_DECLARE_LOGGING_CATEGORY(lcParse)
Q_DECLARE_LOGGING_CATEGORY(lcWorkspace)
Q_DECLARE_LOGGING_CATEGORY(lcReader)
Q_DECLARE_LOGGING_CATEGORY(lcShell)

} // namespace diglot
