// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/requestguard.h"

#include "app/core/logging.h"

namespace diglot::ui::reader {

namespace {

bool isPicture(const QWebEngineUrlRequestInfo &info)
{
    return info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage &&
           info.requestUrl().path().startsWith(QLatin1StringView("image/"));
}

} // namespace

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    const bool allowed = scheme == QLatin1StringView("diglot") ||
                         (scheme == QLatin1StringView("data") && isPicture(info));
    if (!allowed) {
        qCInfo(lcReader) << "blocked a request to" << info.requestUrl().toDisplayString().left(200);
        info.block(true);
    }
}

} // namespace diglot::ui::reader
