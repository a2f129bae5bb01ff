// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/layers.h"

#include <QUrl>
#include <QWebEnginePage>

namespace diglot::ui::reader {

// A page that goes nowhere by itself. It loads only what show() is told to; a link that a person
// activates becomes a signal, everything else that would navigate, open, ask or save is refused.
class Page final : public QWebEnginePage
{
    Q_OBJECT

public:
    Page(QWebEngineProfile *profile, const Layers &layers, QObject *parent = nullptr);

    // Loads an address; `startScript` runs in the application's world once the page is parsed.
    void show(const QUrl &url, const QString &startScript);
    // Runs in the application's world; the page's own world has no scripts.
    void run(const QString &script);

signals:
    // Activated by a person. Any scheme; the receiver decides what it is good for.
    void linkActivated(const QUrl &url, bool newTab);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &fallback,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int lineNumber, const QString &sourceId) override;

private:
    void refuseWishes();

    Layers m_layers;
    QUrl m_expected; // the one address that may load next
};

} // namespace diglot::ui::reader
