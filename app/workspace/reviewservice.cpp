// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewservice.h"

#include "app/review/entryjson.h"
#include "app/review/merge.h"
#include "app/review/reviewfile.h"
#include "app/review/store.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/librarycompare.h"
#include "app/workspace/reviewlist.h"
#include "app/workspace/reviewsample.h"
#include "app/workspace/storethread.h"

#include <QPromise>
#include <QTimer>
#include <QtConcurrent>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::LibraryPtr;
using review::Change;
using review::Edit;
using review::Entry;
using review::Store;

namespace {

template<class Value>
Result<QList<Value>> allOf(Store &store, review::Kind kind, Value (*valueOf)(const Entry &))
{
    const auto entries = store.entries({kind, {}, {}});
    if (!entries)
        return entries.error();
    QList<Value> values;
    for (const Entry &entry : *entries)
        values.append(valueOf(entry));
    return values;
}

} // namespace

struct ReviewService::Private
{
    Private(ReviewService &theService, Workspace &theWorkspace, const Options &options)
        : service(theService)
        , workspace(theWorkspace)
        , store(
              {[options] {
                   return Store::open({options.dataFolder, options.busyMs, options.now, {}, false});
               },
               [this](const QString &text) { tell(text); }, [this] { tellChanged(); }})
    {}

    ReviewService &service;
    Workspace &workspace;
    StoreThread<Store> store;
    std::atomic_bool ending = false;
    QThreadPool comparing; // last: its thread asks the store

    ~Private() { ending = true; }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void tell(const QString &text)
    {
        QMetaObject::invokeMethod(
            &service, [this, text] { emit service.notice(text); }, Qt::QueuedConnection);
    }

    void tellChanged()
    {
        QMetaObject::invokeMethod(
            &service, [this] { emit service.changed(); }, Qt::QueuedConnection);
    }

    template<class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return store.run(work);
    }

    // The same for what changes something.
    template<class Work>
    QFuture<Result<QString>> write(Work work)
    {
        return run([this, work](Store &usable) -> Result<QString> {
            Result<QString> id = work(usable);
            if (id && !id->isEmpty())
                tellChanged();
            return id;
        });
    }
};

ReviewService::ReviewService(Workspace &workspace, const Options &options, QObject *parent)
    : QObject(parent)
    , d(new Private(*this, workspace, options))
{
    if (options.pollMs > 0) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { d->store.poll(); });
        timer->start(options.pollMs);
    }
}

ReviewService::~ReviewService() = default;

QFuture<Result<ArticleReview>> ReviewService::article(const article::ArticleId &article,
                                                      const LocaleTag &locale)
{
    const LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return d->run([=](Store &store) -> Result<ArticleReview> {
        if (!library || !loader)
            return Error{ErrorCode::NotFound, tr("No library is open."), {}};
        return reviewOf({*library, *loader, store}, article, locale);
    });
}

QFuture<Result<QList<KeptThing>>> ReviewService::list(const KeptFilter &filter)
{
    const LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return d->run([=](Store &store) -> Result<QList<KeptThing>> {
        if (!library || !loader)
            return Error{ErrorCode::NotFound, tr("No library is open."), {}};
        return keptThings({*library, *loader, store}, filter);
    });
}

QFuture<Result<QList<article::Convention>>> ReviewService::conventions()
{
    return d->run([](Store &store) {
        return allOf<article::Convention>(store, review::Kind::Convention, review::conventionOf);
    });
}

QFuture<Result<QList<article::Dismissal>>> ReviewService::dismissals()
{
    return d->run([](Store &store) {
        return allOf<article::Dismissal>(store, review::Kind::Dismissal, review::dismissalOf);
    });
}

QFuture<Result<QString>> ReviewService::apply(const Change &change)
{
    return d->write([change](Store &store) { return store.apply(change); });
}

QFuture<Result<QString>> ReviewService::give(const QList<article::Verdict> &verdicts,
                                             const QString &author, const QString &label)
{
    Change change{author, label, {}};
    for (const article::Verdict &verdict : verdicts) {
        const Entry entry = review::entryOf(verdict);
        change.edits.append(
            {entry.key, verdict.isEmpty() ? std::optional<Entry>() : std::optional(entry)});
    }
    return apply(change);
}

QFuture<Result<QString>> ReviewService::dismiss(const QList<article::Dismissal> &dismissals,
                                                const QString &author, const QString &label)
{
    Change change{author, label, {}};
    for (const article::Dismissal &dismissal : dismissals) {
        const Entry entry = review::entryOf(dismissal);
        change.edits.append({entry.key, entry});
    }
    return apply(change);
}

QFuture<Result<QString>> ReviewService::restore(const QList<article::Dismissal> &dismissals,
                                                const QString &author, const QString &label)
{
    Change change{author, label, {}};
    for (const article::Dismissal &dismissal : dismissals)
        change.edits.append({review::entryOf(dismissal).key, std::nullopt});
    return apply(change);
}

QFuture<Result<QString>> ReviewService::take(const QList<article::ReviewThing> &things,
                                             const QString &author, const QString &label)
{
    Change change{author, label, {}};
    for (const article::ReviewThing &thing : things) {
        const Entry entry =
            std::visit([](const auto &said) { return review::entryOf(said); }, thing);
        const auto *verdict = std::get_if<article::Verdict>(&thing);
        const bool nothing = verdict && verdict->isEmpty();
        change.edits.append({entry.key, nothing ? std::optional<Entry>() : std::optional(entry)});
    }
    return apply(change);
}

QFuture<Result<QString>> ReviewService::setFlag(const article::Flag &flag, bool on,
                                                const QString &label)
{
    const Entry entry = review::entryOf(flag);
    return apply(
        {flag.reviewer, label, {{entry.key, on ? std::optional(entry) : std::optional<Entry>()}}});
}

QFuture<Result<QString>> ReviewService::pin(const article::Convention &convention,
                                            const QString &label)
{
    const Entry entry = review::entryOf(convention);
    return apply({convention.reviewer, label, {{entry.key, entry}}});
}

QFuture<Result<QString>> ReviewService::unpin(const article::Convention &convention,
                                              const QString &author, const QString &label)
{
    return apply({author, label, {{review::entryOf(convention).key, std::nullopt}}});
}

QFuture<Result<QString>> ReviewService::undo(const QString &author)
{
    return d->write([author](Store &store) -> Result<QString> {
        auto id = store.lastChange(author);
        return id && !id->isEmpty() ? store.undo(*id, author) : id;
    });
}

QFuture<Result<QString>> ReviewService::redo(const QString &author)
{
    return d->write([author](Store &store) -> Result<QString> {
        auto id = store.lastUndo(author);
        return id && !id->isEmpty() ? store.undo(*id, author) : id;
    });
}

QFuture<Result<QString>> ReviewService::undoChange(const QString &id, const QString &author)
{
    return d->write([id, author](Store &store) { return store.undo(id, author); });
}

QFuture<Result<QList<article::JudgedText>>> ReviewService::sample(const SampleRequest &request)
{
    const LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return QtConcurrent::run(d->store.pool(), [=]() -> Result<QList<article::JudgedText>> {
        if (!library || !loader)
            return Error{ErrorCode::NotFound, tr("No library is open."), {}};
        return sampleOf(*library, *loader, request);
    });
}

QFuture<Result<Comparison>>
ReviewService::compareWith(const LibraryPtr &before,
                           const std::shared_ptr<const DocumentLoader> &loader)
{
    const LibraryPtr after = d->workspace.library();
    const auto afterLoader = d->workspace.loader();
    const auto work = [=, this](QPromise<Result<Comparison>> &promise) {
        if (!before || !loader || !after || !afterLoader) {
            promise.addResult(
                Result<Comparison>(Error{ErrorCode::NotFound, tr("No library is open."), {}}));
            return;
        }
        // Files are read beside the store's thread, which is free for what is given meanwhile.
        const auto asked = d->run([](Store &store) {
            return store.entries({review::Kind::Verdict, {}, {}});
        });
        const auto verdicts = QFuture(asked).result();
        if (!verdicts)
            d->tell(verdicts.error().toLine());
        CompareWatch watch;
        watch.isCancelled = [this, &promise] { return promise.isCanceled() || d->ending; };
        watch.progress = [&promise](int done, int total) {
            if (done == 0) // it begins anew with every range
                promise.setProgressRange(0, total);
            promise.setProgressValue(done);
        };
        promise.addResult(compareLibraries({*before, *loader}, {*after, *afterLoader},
                                           verdicts.value_or(QList<Entry>()), watch));
    };
    return QtConcurrent::run(&d->comparing, work);
}

QFuture<Result<QString>> ReviewService::takeFile(const QString &file, const QString &author,
                                                 Taking taking)
{
    const bool overwrite = taking == Taking::Overwrite;
    const QString label = tr("Take %1").arg(file);
    return d->write([=](Store &store) -> Result<QString> {
        const auto entries = review::readReviewFile(file);
        if (!entries)
            return entries.error();
        Change change{author, label, {}};
        for (const Entry &entry : *entries) {
            const auto present = store.entry(entry.key);
            if (!present)
                return present.error();
            if (!overwrite && *present && !(*present)->saysTheSameAs(entry))
                return Error{ErrorCode::Conflict,
                             tr("What is kept of %1 says something else than the file; nothing "
                                "was taken.")
                                 .arg(entry.key.place.key),
                             file};
            change.edits.append({entry.key, entry});
        }
        return store.apply(change);
    });
}

Result<MergeSummary> ReviewService::mergeFiles(const QString &base, const QString &mine,
                                               const QString &theirs, const QString &output)
{
    QList<QList<Entry>> read;
    for (const QString &file : {base, mine, theirs}) {
        auto entries = review::readReviewFile(file);
        if (!entries)
            return entries.error();
        read.append(std::move(*entries));
    }
    const review::Merged merged = review::merge(read.at(0), read.at(1), read.at(2));
    if (auto written = review::writeReviewFile(output, merged); !written)
        return written.error();
    MergeSummary summary;
    summary.entries = int(merged.entries.size());
    summary.fromMine = merged.fromMine;
    summary.fromTheirs = merged.fromTheirs;
    const auto verdict = [](const std::optional<Entry> &entry) {
        return entry && entry->key.kind == review::Kind::Verdict
                   ? std::optional(review::verdictOf(*entry))
                   : std::nullopt;
    };
    for (const review::Conflict &conflict : merged.conflicts) {
        summary.conflicts.append(
            {conflict.kind == review::Conflict::Kind::Entry ? MergeConflict::Kind::Entry
                                                            : MergeConflict::Kind::Disagreement,
             conflict.place, review::lineOf(conflict.base), review::lineOf(conflict.mine),
             review::lineOf(conflict.theirs), verdict(conflict.mine), verdict(conflict.theirs)});
    }
    return summary;
}

} // namespace diglot::workspace
