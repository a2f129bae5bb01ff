// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/completion.h"
#include "app/article/hit.h"
#include "app/article/productfacts.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/workspace.h"

namespace diglot::workspace {

// Search in the library that a workspace has open. Lives on the workspace's thread; reading and
// writing run on threads of their own and come back as futures that always finish. A newer search
// ends an older one that still runs, which fails with Cancelled; so do suggestions, concordances
// and markings, each among themselves. Destroying it cancels and waits.
class SearchService final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString cacheFolder;     // where indexes are kept
        bool automatic = false;  // bring the index up to date whenever the library changes, and
                                 // build it anew when an answer shows that it is damaged
        bool background = false; // leave the processor to others while doing so
    };

    SearchService(Workspace &workspace, const Options &options, QObject *parent = nullptr);
    ~SearchService() override;

    // Builds the library's index or brings it up to date; an update that runs is ended first. A
    // library that came with an index of its own (.diglot/index.db) that fits its files needs none:
    // the report says so with everything unchanged, and nothing is written. One in a zip archive or
    // a branch is copied into the cache folder first. With `file` the index is written there.
    // NotFound without a library; else as updateIndex().
    QFuture<Result<IndexReport>> update(bool rebuild = false, const QString &file = {});
    void cancelUpdate();

    // NotFound while there is no index yet; else as search::IndexReader.
    [[nodiscard]] QFuture<Result<article::SearchResult>>
    search(const article::SearchRequest &request);
    // Titles and headings that go on as typed; see search::SuggestionTable.
    [[nodiscard]] QFuture<Result<QList<article::Suggestion>>>
    suggest(const QString &typed, const LocaleTag &locale, const LocaleTag &reading, int limit);
    // Names and values of restrictions that go on as typed; see search::completions().
    [[nodiscard]] QFuture<Result<QList<article::Completion>>>
    completions(const QString &typed, const LocaleTag &reading, int limit);
    // For marking a page: see search::IndexReader::marks(). A newer call ends an older one.
    [[nodiscard]] QFuture<Result<QList<QList<article::Range>>>>
    marks(const article::SearchRequest &request, const QList<article::PageText> &texts);
    [[nodiscard]] QFuture<Result<QList<article::ConcordanceLine>>>
    concordance(const article::ConcordanceRequest &request);

    // See search::IndexReader::products(). A newer call ends an older one.
    [[nodiscard]] QFuture<Result<article::ProductFacts>> products(const QStringList &wanted,
                                                                  const LocaleTag &locale);

    // Where the index of a library lies in the cache folder.
    [[nodiscard]] static QString indexFile(const QString &cacheFolder,
                                           const QString &libraryFolder);

signals:
    void indexProgress(int done, int total); // editions
    void indexUpdated(const diglot::workspace::IndexReport &report);
    void indexFailed(const diglot::Error &error); // never for a cancelled update

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
