// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerprofile.h"

#include "ui/reader/readerview.h"
#include "ui/reader/requestguard.h"
#include "ui/reader/schemehandler.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlScheme>

// Resources of a static library are linked in only where they are asked for; the macro must stand
// outside of any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(reader);
}

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

void switchOff(QWebEngineSettings *settings, const Layers &layers)
{
    using S = QWebEngineSettings;
    settings->setAttribute(S::JavascriptEnabled, !layers.scriptsOff);
    // What a page may fetch of its own accord is written out, defaults included: they differ
    // between versions of the engine.
    if (!layers.attributes)
        return;
    for (const S::WebAttribute attribute : {S::PluginsEnabled,
                                            S::LocalContentCanAccessRemoteUrls,
                                            S::LocalContentCanAccessFileUrls,
                                            S::AutoLoadIconsForPage,
                                            S::TouchIconsEnabled,
                                            S::DnsPrefetchEnabled,
                                            S::NavigateOnDropEnabled,
                                            S::PdfViewerEnabled,
                                            S::JavascriptCanOpenWindows,
                                            S::JavascriptCanAccessClipboard,
                                            S::JavascriptCanPaste,
                                            S::LocalStorageEnabled,
                                            S::WebGLEnabled,
                                            S::HyperlinkAuditingEnabled,
                                            S::ErrorPageEnabled,
                                            S::FullScreenSupportEnabled,
                                            S::ScreenCaptureEnabled,
                                            S::AllowRunningInsecureContent,
                                            S::AllowGeolocationOnInsecureOrigins,
                                            S::AllowWindowActivationFromJavaScript})
        settings->setAttribute(attribute, false);
    settings->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

// Defines what a page's start script calls; nothing runs before that.
void addPageScript(QWebEngineScriptCollection *scripts)
{
    QWebEngineScript script;
    script.setName(u"page"_s);
    QByteArray source = resource(u":/qtwebchannel/qwebchannel.js"_s);
    for (const QString &part : {u"selection.js"_s, u"place.js"_s, u"columns.js"_s, u"page.js"_s,
                                u"marks.js"_s, u"review.js"_s, u"print.js"_s, u"notes.js"_s})
        source += '\n' + resource(u":/diglot/page/"_s + part);
    script.setSourceCode(QString::fromUtf8(source));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    scripts->insert(script);
}

} // namespace

void registerScheme()
{
    QWebEngineUrlScheme scheme("diglot");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Nothing beside Secure: LocalScheme or LocalAccessAllowed would let a page read file:.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
    // The engine is made long after the application; without this it could not share its pictures
    // with the window, and says so.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    // A page of hardware facts at every start helps nobody; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext.info=false"));
}

std::shared_ptr<ReaderProfile> makeProfile(workspace::Workspace *workspace)
{
    return std::make_shared<ReaderProfile>(std::make_unique<WorkspaceSource>(workspace));
}

ReaderProfile::ReaderProfile(std::unique_ptr<PageSource> source, const Layers &layers)
    : m_source(std::move(source))
    , m_layers(layers)
{}

ReaderProfile::~ReaderProfile() = default;

SchemeHandler &ReaderProfile::handler()
{
    (void)engine();
    return *m_handler;
}

QWebEngineProfile *ReaderProfile::engine()
{
    if (m_engine)
        return m_engine.get();
    initResources();
    m_handler = std::make_unique<SchemeHandler>(m_source.get());
    m_engine = std::make_unique<QWebEngineProfile>(); // no name: off the record
    m_engine->setHttpCacheType(QWebEngineProfile::NoCache);
    m_engine->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_engine->setSpellCheckEnabled(false);
    switchOff(m_engine->settings(), m_layers);
    if (m_layers.guard)
        m_engine->setUrlRequestInterceptor(new RequestGuard(m_engine.get()));
    m_engine->installUrlSchemeHandler("diglot"_ba, m_handler.get());
    QObject::connect(m_engine.get(), &QWebEngineProfile::downloadRequested, m_engine.get(),
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    addPageScript(m_engine->scripts());
    return m_engine.get();
}

} // namespace diglot::ui::reader
