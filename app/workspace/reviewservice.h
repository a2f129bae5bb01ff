// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"
#include "app/workspace/workspace.h"

#include <functional>

namespace diglot::review {
class Store;
struct Change;
} // namespace diglot::review

namespace diglot::workspace {

// What one reviewer said, and whether the text is still as it was. An outdated one shows with
// `verdict.text` what it was said of.
struct Opinion
{
    article::Verdict verdict;
    article::TextState state = article::TextState::Current;
};

// A text of an article with everything that is kept of it.
struct ReviewedText
{
    article::JudgedText text; // as it is now; of one that is gone, as it was
    int segment = -1;         // index into Document::segments, -1 for units and gone texts
    bool gone = false;
    QList<Opinion> opinions; // one a reviewer: the current, else the newest outdated one
    QList<article::Dismissal> dismissals; // of this hit, this pair, and this rule in the locale
    QList<article::Flag> flags;
};

struct ArticleReview
{
    article::ArticleId article;
    LocaleTag locale;
    QList<ReviewedText> texts; // in file order, then units, then what is gone
};

// One kept thing as a list shows it.
struct KeptThing
{
    QString collection; // of the edition in which it was found, empty for a locale's
    article::ReviewThing what;
    article::TextState state = article::TextState::Current;
    article::JudgedText now; // where `state` is neither Current nor Gone
    // A line of a reviewer's file: JSON with stable keys (review/entryjson.h), and beside them
    // collection, state, and source_now and target_now where outdated. Without a line break.
    QByteArray json;
};

struct KeptFilter
{
    LocaleTag locale;           // invalid: all
    article::ArticleId article; // invalid: all
};

// Something that two reviewers' files say differently, and that cannot be decided for them.
struct MergeConflict
{
    enum class Kind : quint8 {
        Entry,       // one thing, changed in both files in different ways: it is written as a line
                     // {"conflict":{"base","mine","theirs"}} and nothing of it is chosen
        Disagreement // two reviewers judge one text differently: both stand in the result
    };
    Kind kind = Kind::Entry;
    article::TextPlace place;
    QByteArray base; // JSON as in the files, empty for none
    QByteArray mine;
    QByteArray theirs;
    std::optional<article::Verdict> mineVerdict; // where it is one
    std::optional<article::Verdict> theirVerdict;
};

struct MergeSummary
{
    int entries = 0;  // of the result
    int fromMine = 0; // changed or new in one file alone
    int fromTheirs = 0;
    QList<MergeConflict> conflicts;
};

// A text, segment or unit, that differs between two states of a library.
struct TextChange
{
    article::ArticleId article; // of the later state, where it has the file
    LocaleTag locale;
    std::optional<article::JudgedText> before; // none: it is new
    std::optional<article::JudgedText> after;  // none: it is gone
    article::TextState state = article::TextState::Current;
    bool moved = false;      // stands elsewhere among its neighbours
    QList<Opinion> opinions; // on the earlier text; outdated unless it is only moved
};

struct Comparison
{
    QList<TextChange> changes;
    int files = 0;     // that both states have and that could be read
    int unchanged = 0; // segments of files in which something differs
    int carried = 0;   // verdicts on texts that are no change, of all files
    Problems problems; // files that could not be read
};

// Which segments a sample is drawn from, and how many.
struct SampleRequest
{
    int size = 0;
    QString seed;
    LocaleTag locale; // invalid: all
    std::optional<article::Translation> translation;
};

// The reviews of the library that a workspace has open. Lives on the workspace's thread; the store
// is used on a thread of its own, and everything comes back as futures that always finish, in the
// order in which it was asked for. Errors as review::Store, each one sentence for a person.
class ReviewService final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder; // where "reviews.db" is or will be
        int pollMs = 1000;  // how often other programs' changes are looked for; 0: never
        int busyMs = 5000;  // how long another program's writing is waited for
        std::function<QDateTime()> now; // a test's clock
    };

    ReviewService(Workspace &workspace, const Options &options, QObject *parent = nullptr);
    ~ReviewService() override;

    // NotFound: no library, or it has no such edition. Else as DocumentLoader::load.
    [[nodiscard]] QFuture<Result<ArticleReview>> article(const article::ArticleId &article,
                                                         const LocaleTag &locale);
    // What is kept of the library's texts, ordered by docset, article, locale, number; then what
    // holds for its locales as a whole. An edition that cannot be read counts as gone.
    [[nodiscard]] QFuture<Result<QList<KeptThing>>> list(const KeptFilter &filter = {});

    // What reviewers have decided for locales, and every finding that they have dismissed, whatever
    // library is open: by these, and by rule and both texts, a check leaves findings out.
    [[nodiscard]] QFuture<Result<QList<article::Convention>>> conventions();
    [[nodiscard]] QFuture<Result<QList<article::Dismissal>>> dismissals();

    // Each is one change, whole or not at all, and gives the change's id, empty where everything
    // was so already. `label` says what was done ("Approve 12 segments"), `author` who did it. A
    // verdict that says nothing is taken back; `when` is set by the store.
    QFuture<Result<QString>> give(const QList<article::Verdict> &verdicts, const QString &author,
                                  const QString &label);
    QFuture<Result<QString>> dismiss(const QList<article::Dismissal> &dismissals,
                                     const QString &author, const QString &label);
    QFuture<Result<QString>> restore(const QList<article::Dismissal> &dismissals,
                                     const QString &author, const QString &label);
    // Whatever came back from elsewhere (ImportReport::things), as one change.
    QFuture<Result<QString>> take(const QList<article::ReviewThing> &things, const QString &author,
                                  const QString &label);
    QFuture<Result<QString>> setFlag(const article::Flag &flag, bool on, const QString &label);
    QFuture<Result<QString>> pin(const article::Convention &convention, const QString &label);
    QFuture<Result<QString>> unpin(const article::Convention &convention, const QString &author,
                                   const QString &label);

    // Takes back the author's newest change, or does again what was taken back last. An empty id:
    // there is none. Conflict: somebody has changed it since.
    QFuture<Result<QString>> undo(const QString &author);
    QFuture<Result<QString>> redo(const QString &author);
    // Takes back one change, whoever made it.
    QFuture<Result<QString>> undoChange(const QString &id, const QString &author);

    // Segments drawn by seed from all editions that fit, each as likely as the others, in the order
    // of the library; the same on every machine that has the same library (review::drawSample()).
    // An edition that cannot be read is left out.
    [[nodiscard]] QFuture<Result<QList<article::JudgedText>>> sample(const SampleRequest &request);

    // What has changed since another state of the library, whose verdicts are the store's too.
    // Where the store cannot be read, verdicts are left out and notice() tells. See
    // compareLibraries(). The future tells its progress in files; cancelled, it ends soon and
    // without a result. The store is only asked at the beginning: what is given meanwhile is kept
    // at once, and not counted.
    [[nodiscard]] QFuture<Result<Comparison>>
    compareWith(const article::LibraryPtr &before,
                const std::shared_ptr<const DocumentLoader> &loader);

    // Takes a reviewer's file into the store as one change. Conflict where the store says something
    // else of the same thing: nothing is taken then, unless `overwrite`. Syntax: the file is none,
    // or holds conflicts that nobody has decided.
    enum class Taking : quint8 { OnlyNew, Overwrite };
    QFuture<Result<QString>> takeFile(const QString &file, const QString &author, Taking taking);

    // Merges what two people made of one file, thing by thing; see review::merge. Written whole or
    // not at all. Errors: Io, Syntax with file and line. Blocks: no library or store is needed.
    [[nodiscard]] static Result<MergeSummary> mergeFiles(const QString &base, const QString &mine,
                                                         const QString &theirs,
                                                         const QString &output);

signals:
    // Something was kept or taken back, here or by another program.
    void changed();
    // A sentence for a person about the store itself: it was repaired, it cannot be written.
    void notice(const QString &text);

private:
    QFuture<Result<QString>> apply(const review::Change &change);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
