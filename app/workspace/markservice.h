// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/mark.h"
#include "app/workspace/markplaces.h"
#include "app/workspace/workspace.h"

#include <functional>

namespace diglot::workspace {

// A mark with the article of the open library that it is about.
struct PlacedMark
{
    article::Mark mark;
    article::ArticleId article; // invalid: the library has none, or the mark is a folder or set
};

struct PlacedVisit
{
    article::PastVisit visit;
    article::ArticleId article; // invalid: the library has none
};

// A mark of one edition with the sentence that it is on now.
struct ArticleMark
{
    article::Mark mark;
    SentencePlace sentence; // of marks that are on one
    QList<int> shown;       // the sentence as article::pageNumber; twice where it is included twice
};

// What a person keeps beside the articles, for the library that a workspace has open. Lives on the
// workspace's thread; the store is used on a thread of its own, and everything comes back as
// futures that always finish, in the order in which it was asked for: what was asked to be kept
// before a question is in its answer. Errors as marks::Store, each one sentence for a person.
class MarkService final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder; // where "marks.db" is or will be
        int pollMs = 1000;  // how often other programs' changes are looked for; 0: never
        int busyMs = 5000;  // how long another program's writing is waited for
        std::function<QDateTime()> now; // a test's clock
    };

    MarkService(Workspace &workspace, const Options &options, QObject *parent = nullptr);
    ~MarkService() override; // waits until all that was asked for is kept

    // All marks of all libraries, by parent, position and time.
    [[nodiscard]] QFuture<Result<QList<PlacedMark>>> marks();
    // Those of one edition. NotFound: no library, or it has no such edition.
    [[nodiscard]] QFuture<Result<QList<ArticleMark>>> onArticle(const article::ArticleId &article,
                                                                const LocaleTag &locale);
    // A mark of an edition, of the sentence of that article::pageNumber where it is not 0, with all
    // but kind and words: for keep(). NotFound: there is no such edition or sentence.
    [[nodiscard]] QFuture<Result<article::Mark>> describe(const article::ArticleId &article,
                                                          const LocaleTag &locale, int number = 0);

    // See marks::Store. Each ends with changed().
    QFuture<Result<QStringList>> keep(const QList<article::Mark> &marks);
    QFuture<Result<QList<article::Mark>>> remove(const QStringList &ids);
    // All marks into a file, whole or not at all: JSON, or HTML where its name ends so. Gives their
    // number. Io: it cannot be written.
    QFuture<Result<int>> exportTo(const QString &file);
    // Takes in such a file of either form; gives how many marks were new or newer. Errors: Io,
    // Syntax, Unsupported.
    QFuture<Result<int>> importFrom(const QString &file);

    // That an article is being read. Does nothing where the library has no such edition.
    void visit(const article::ArticleId &article, const LocaleTag &locale);
    [[nodiscard]] QFuture<Result<QList<PlacedVisit>>> visits(); // newest first
    QFuture<Result<bool>> forgetVisit(const article::TextPlace &place);
    QFuture<Result<bool>> forgetVisits(); // and the tabs that were closed

    // `library` names what is opened. Everything about windows and tabs is opaque here.
    QFuture<Result<bool>> pushClosed(const QString &library, const article::ClosedTab &tab);
    [[nodiscard]] QFuture<Result<std::optional<article::ClosedTab>>>
    popClosed(const QString &library);
    QFuture<Result<bool>> keepSession(const QString &window, const QString &library,
                                      const QByteArray &session);
    [[nodiscard]] QFuture<Result<QByteArray>> session(const QString &window,
                                                      const QString &library);

signals:
    void changed(); // of marks or visits, here or by another program
    // A sentence for a person about the store itself: it was repaired, it cannot be written.
    void notice(const QString &text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
