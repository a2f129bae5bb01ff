// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/core/result.h"
#include "app/workspace/pagebuilder.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace diglot::workspace {

using ArticlePagePtr = std::shared_ptr<const ArticlePage>;

struct Asset
{
    QByteArray bytes;
    QByteArray mimeType; // decided by content, never by the article
};

struct OpenOptions
{
    QString overlayFolder; // English checkout, or empty
    QString cacheFolder;   // for catalogues and unpacked archives; empty: nothing is kept
};

// The open library and everything done with it. Lives on the window's thread; work runs on its
// own threads and comes back as futures that are always finished, cancelled ones with
// ErrorCode::Cancelled. Destroying it cancels and waits.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    // Opens a folder, file, archive, branch or library file (files::FileTree::open) in place of the
    // present library, which stays until the new one is complete. A second call cancels the first.
    // Emits openingProgress, then libraryChanged.
    QFuture<Result<article::LibraryPtr>> open(const QString &path, const OpenOptions &options);
    void cancelOpening();

    // The present snapshot, null before the first library is open.
    [[nodiscard]] article::LibraryPtr library() const;

    // What reads the editions of the present snapshot, null before there is one. The loader is of
    // the library that it was asked for with, not of a later one.
    [[nodiscard]] std::shared_ptr<const DocumentLoader> loader() const;

    [[nodiscard]] QFuture<Result<ArticlePagePtr>> page(const article::Address &address,
                                                       const PageOptions &options = {});
    // A picture that the library's file table holds; NotFound for anything else.
    [[nodiscard]] QFuture<Result<Asset>> asset(const QString &libraryPath, bool overlay);

    // What an address typed, clicked or written in a table of contents leads to; in memory, fit for
    // the window's thread. `file` is the library path that `href` is relative to (TocNode::file);
    // without it that of `from`'s edition.
    [[nodiscard]] render::Target resolveLink(const QString &href, const article::Address &from,
                                             const QString &file = {}) const;

    // Looks for changed files, another archive or another commit now; all are watched, so this is
    // for file systems that do not tell. Ends with libraryChanged where there is a library.
    void rescan();

signals:
    void openingProgress(int done, int total);
    // While an archive is unpacked, before the files are counted.
    void unpackingProgress(int percent);
    void libraryChanged(const diglot::article::LibraryPtr &library);
    // The present library's folder or file has gone or cannot be read any more; what was read of it
    // stays. Told once: it is looked for until it is back, which libraryChanged tells.
    void libraryLost(const diglot::Error &error);
    // Files of this edition (or of what it includes) changed on disk; the library is already new.
    void editionChanged(const diglot::article::ArticleId &article, const diglot::LocaleTag &locale);

private:
    enum class Look : quint8 { Whatever, IfChanged };
    void scan(Look look);
    void lookAgainLater(const Error &error);
    void startWatching(const article::Library &library, const files::FileTree &tree);
    void finishScan(const article::Library &before, const article::LibraryPtr &after,
                    const QStringList &paths);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
