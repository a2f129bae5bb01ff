// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/checkservice.h"
#include "app/workspace/exchangeservice.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::review {

// What an export or import of the window is about. Everything outlives the dialog.
struct ExchangeContext
{
    workspace::Workspace *workspace = nullptr;
    settings::Settings *settings = nullptr;
    widgets::Prompts *prompts = nullptr;
    article::ArticleId article;         // that is open; invalid: none
    LocaleTag locale;                   // that it is read in
    QList<article::TextPlace> filtered; // texts that the filter shows; empty where there is none
    QString reviewer;                   // may be empty
    QString dataFolder;                 // where verdicts are kept
    workspace::CheckService *checks = nullptr; // of the window
    std::function<QDateTime()> now;            // empty: the system's clock
};

// Where files went or came from last; where documents are, the first time.
[[nodiscard]] QString lastExchangeFolder(const settings::Settings &settings);

// Asks in which format, which language and how much is to go out, and where to; writes it with
// progress, and says what was written. What was chosen is remembered for the next time.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExchangeContext &context, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override; // first what is being written, then the dialog

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Scope : quint8 { Article, Filtered, Library };

    void build();
    void fill();
    void retranslate();
    void proposePath();
    void changeEnding();
    void showFormat();
    void choosePath();
    [[nodiscard]] bool mayWrite();
    void start();
    void check();
    void stopWaiting();
    void write(const workspace::LibraryFindingsPtr &findings);
    void finish(const Result<workspace::ExportReport> &report);
    void setRunning(bool running);
    void say(const QString &text, bool isError = false);
    [[nodiscard]] workspace::ExchangeFormat format() const;
    [[nodiscard]] LocaleTag locale() const;
    [[nodiscard]] Scope scope() const;

    ExchangeContext m_context;
    QComboBox *m_format;
    QLabel *m_about;
    QComboBox *m_locale;
    QButtonGroup *m_scope;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QProgressBar *m_progress;
    QLabel *m_said;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QList<QLabel *> m_labels;
    QString m_proposed;  // path that nobody has chosen
    QString m_confirmed; // that may be replaced
    std::unique_ptr<workspace::ExchangeService> m_service;
    std::unique_ptr<QObject> m_waiting; // for the checks; none: nothing is waited for
    bool m_running = false;
    bool m_done = false;
};

} // namespace diglot::ui::review
