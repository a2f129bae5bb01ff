// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/page.h"

#include "app/core/logging.h"

#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

Page::Page(QWebEngineProfile *profile, const Layers &layers, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_layers(layers)
{
    refuseWishes();
    // A click with Ctrl or the middle button, or on a link with a target.
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest &request) {
                if (request.isUserInitiated())
                    emit linkActivated(request.requestedUrl(), true);
            });
}

void Page::refuseWishes()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
}

void Page::show(const QUrl &url, const QString &startScript)
{
    QWebEngineScript start;
    start.setName(u"start"_s);
    start.setSourceCode(startScript);
    start.setInjectionPoint(QWebEngineScript::DocumentReady);
    start.setWorldId(QWebEngineScript::ApplicationWorld);
    start.setRunsOnSubFrames(false);
    scripts().clear();
    scripts().insert(start);
    m_expected = url;
    load(url);
}

void Page::run(const QString &script)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

bool Page::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (!m_layers.navigation)
        return true;
    if (type == NavigationTypeLinkClicked) {
        if (isMainFrame)
            emit linkActivated(url, false);
        return false;
    }
    const bool own =
        isMainFrame && type == NavigationTypeTyped && !m_expected.isEmpty() && url == m_expected;
    if (own)
        m_expected.clear();
    else
        qCInfo(lcReader) << "refused to go to" << url.toDisplayString().left(200);
    return own;
}

QWebEnginePage *Page::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList Page::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void Page::javaScriptAlert(const QUrl &, const QString &) {}

bool Page::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool Page::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void Page::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message,
                                    int lineNumber, const QString &)
{
    qCInfo(lcReader).noquote() << "page:" << message.left(500) << "line" << lineNumber;
}

} // namespace diglot::ui::reader
