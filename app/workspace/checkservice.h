// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"
#include "app/workspace/checkrun.h"
#include "app/workspace/workspace.h"

namespace diglot::workspace {

// Checks of the library that a workspace has open. Lives on the workspace's thread; the work runs
// on threads of its own and comes back as futures that always finish. Destroying it cancels and
// waits.
class CheckService final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool background = false; // leave the processor to others while checking
        int threads = 0;         // 0: as many as there are processors
    };

    CheckService(Workspace &workspace, const Options &options, QObject *parent = nullptr);
    ~CheckService() override;

    // Which rules run, what reviewers have pinned, which locale. Kept for later runs; the checker
    // may be left null for the default rules, and with `spelling` for that one too. Does not begin
    // a run.
    void configure(const CheckOptions &options);

    // What reviewers have decided for their locales, in place of what is learned; it holds through
    // configure(). Names are those of article::Convention: a rule or "rule:variant", the values
    // "convention" (never more than advice) and "fault" (however often it fires). True if that is
    // news; a library that is or was being checked is then checked again.
    bool setConventions(const QList<article::Convention> &conventions);

    // From now on every library is checked as it is opened; the one that is open at once, where no
    // run of it is under way or over. As often as one likes: who needs findings says so.
    void start();
    [[nodiscard]] bool isStarted() const;

    // Checks the whole library; a run that is under way is ended first and fails with Cancelled.
    // NotFound without a library; else as checkLibrary().
    QFuture<Result<LibraryFindingsPtr>> check();
    void cancel();
    [[nodiscard]] bool isRunning() const; // a whole run

    // Judges one edition at once, by what the last run has learned; without one by what is known
    // of its language. What it finds takes the edition's place in findings().
    QFuture<Result<EditionFindingsPtr>> checkEdition(const article::ArticleId &article,
                                                     const LocaleTag &locale);

    // Terms of the glossary that the source of a pair holds, in far less than a millisecond. Empty
    // before a whole run.
    [[nodiscard]] QList<checks::TermUse> termsOf(const checks::TextPair &texts) const;

    // Of the last whole run with later changes of single editions; null before the first one.
    [[nodiscard]] LibraryFindingsPtr findings() const;

signals:
    void progress(int done, int total); // files
    void cancelled(); // by cancel(); never for a run whose place another one takes
    void finished(const diglot::workspace::LibraryFindingsPtr &findings);
    // An edition was judged again: after its file changed, or by checkEdition().
    void editionChecked(const diglot::workspace::EditionFindingsPtr &findings);
    void failed(const diglot::Error &error); // never for a cancelled run

private:
    void follow(const article::LibraryPtr &library);
    void end(const Result<LibraryFindingsPtr> &result);
    void replace(const EditionFindingsPtr &edition);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
