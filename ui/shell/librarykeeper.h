// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/options.h"
#include "ui/shell/session.h"

#include "app/workspace/markservice.h"

#include <QObject>
#include <QTimer>

namespace diglot::ui::settings {
class Settings;
}

namespace diglot::ui::shell {

// What a person types for an article, taken apart even if the library lacks it: the page then says
// so. A bare key belongs to the first collection.
[[nodiscard]] article::ArticleId parseReference(const article::Library &library,
                                                const QString &reference);

// Lays the languages and the view that a start point names over an address. A language alone ("de")
// is taken for a locale of it that the library has.
void applyStart(const article::Library &library, const StartPoint &start,
                article::Address *address);

// Opens libraries for the window and keeps what is to survive: recent libraries, the tabs of each.
class LibraryKeeper final : public QObject
{
    Q_OBJECT

public:
    // `sampleFolder` and `cacheFolder` are absolute; an empty cacheFolder keeps no catalogue.
    LibraryKeeper(workspace::Workspace *workspace, settings::Settings *settings,
                  const QString &sampleFolder, const QString &cacheFolder,
                  QObject *parent = nullptr);
    ~LibraryKeeper() override;

    // Where tabs and places are kept from now on, under a name of the window; before it, and where
    // there is none, in the settings.
    void setMarks(workspace::MarkService *marks, const QString &window);

    // Opens a library of any form in place of the present library; ends with opened() or failed().
    void open(const QString &path, const StartPoint &start);
    void cancel();
    // The path that is opened when none is given: the last one that still exists, else the sample.
    [[nodiscard]] QString lastPath() const;
    [[nodiscard]] QString samplePath() const { return m_sample; }
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] QString path() const { return m_path; } // of the present library
    // Whether the person has opened this library before: the only ones that addresses from other
    // programs may lead into.
    [[nodiscard]] bool isKnown(const QString &path) const;

    // The tabs to begin with: those of last time, changed as the start point says; the first
    // article where there is nothing to go on with. `first` is the contents' first article.
    [[nodiscard]] Session firstSession(const article::Library &library, const StartPoint &start,
                                       const article::ArticleId &first) const;
    // Kept at once, on a thread of its own; in the settings half a second later, or when the window
    // closes. What is the same costs nothing.
    void keep(const Session &session);
    // All tabs of a library that was opened are back: from now on what is open is kept.
    void startKeeping();
    void flush();
    // Which lines of the present library's contents are unfolded, by id; nothing where that was
    // never kept. Nothing is kept before a library is open.
    void keepContents(const QStringList &unfolded);
    [[nodiscard]] std::optional<QStringList> contents() const;

signals:
    void opening(const QString &path);
    void opened(const diglot::article::LibraryPtr &library,
                const diglot::ui::shell::StartPoint &start);
    void failed(const diglot::Error &error);

private:
    void finish(const QString &path, const StartPoint &start,
                const Result<article::LibraryPtr> &result);

    workspace::Workspace *m_workspace;
    settings::Settings *m_settings;
    QString m_sample;
    QString m_cache;
    QString m_path;
    int m_attempt = 0; // counts openings, so that a superseded one stays silent
    QTimer m_later;
    Session m_session;
    workspace::MarkService *m_marks = nullptr;
    QString m_window;
    bool m_keeping = false;
    QByteArray m_kept; // session of the present library, as it was kept last
};

} // namespace diglot::ui::shell
