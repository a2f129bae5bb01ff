// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/patience.h"
#include "tests/support/waitfor.h"

#include <QPointer>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <memory>
#include <optional>

namespace diglot::test {

inline constexpr int AskAgainMs = 5000;

// The value of a script in the page, in one of QWebEngineScript's worlds; invalid without a page or
// where no answer came in time. Chromium forgets the answer where a document is replaced meanwhile;
// so it is asked again: the script must not mind running twice.
[[nodiscard]] inline QVariant askPage(const QPointer<QWebEnginePage> &page, const QString &script,
                                      quint32 world = QWebEngineScript::ApplicationWorld)
{
    // It may come after this function has given up: it holds nothing of it.
    const auto answer = std::make_shared<std::optional<QVariant>>();
    for (int waited = 0; page && waited < Patience; waited += AskAgainMs) {
        page->runJavaScript(script, world, [answer](const QVariant &value) { *answer = value; });
        if (waitFor([answer] { return answer->has_value(); }, AskAgainMs))
            return **answer;
        qWarning("no answer yet: %s", qPrintable(script));
    }
    return {};
}

} // namespace diglot::test
