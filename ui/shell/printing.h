// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/printjob.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

class QProgressDialog;

namespace diglot::ui::shell {

// Paper and PDF: the article that is shown, or a whole branch of the contents, as a document to be
// printed or saved, or as one HTML file. Says what went wrong through the prompts.
class Printing final : public QObject
{
    Q_OBJECT

public:
    Printing(const WindowContext &context, Actions *actions, QWidget *window);
    ~Printing() override;

    struct Parts
    {
        ArticleTabs *tabs = nullptr;
        library::ContentsPanel *contents = nullptr;
    };
    void connectParts(const Parts &parts);

    // Writes the article at the address, without asking; ends with saved().
    void savePdf(const article::Address &address, const QString &file);

signals:
    void saved(const diglot::Result<void> &result);

private:
    void printArticle();
    void saveArticle();
    void saveBranchPdf();
    void saveBranchHtml();
    [[nodiscard]] PrintRequest requestOf(const article::Address &address) const;
    [[nodiscard]] PrintRequest branchRequest() const;
    [[nodiscard]] QString suggestion(const QString &title, const QString &ending) const;
    void run(const PrintRequest &request, const std::function<void(const QByteArray &)> &act);
    void end();
    void write(const QString &file, const QByteArray &pdf);
    void tellSaved(const Result<void> &result, int leftOut);
    void openProgress(const QString &title);

    WindowContext m_context;
    Actions *m_actions;
    QWidget *m_window;
    Parts m_parts;
    QPointer<PrintJob> m_job;
    QPointer<QProgressDialog> m_progress;
    std::shared_ptr<std::atomic_bool> m_stop; // of a file that is being written
    QThreadPool m_threads; // last: what they do is over before fonts and the program go
};

} // namespace diglot::ui::shell
