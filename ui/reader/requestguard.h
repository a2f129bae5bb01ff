// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace diglot::ui::reader {

// Lets a page ask for nothing but diglot: addresses and pictures that stand in it as data:
// addresses. Everything else is blocked before it leaves the process.
class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace diglot::ui::reader
