// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/replyservice.h"

#include "app/core/whenfinished.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrent>

#include <mutex>

namespace diglot::workspace {

using BookPtr = std::shared_ptr<const AddressBook>;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

} // namespace

struct ReplyService::Private
{
    explicit Private(Workspace &opened)
        : workspace(opened)
    {
        pool.setMaxThreadCount(1);
        tables.setMaxThreadCount(1);
    }

    // Any thread: the one that comes first makes it.
    BookPtr bookOf(const article::LibraryPtr &library, const AddressForms &of)
    {
        const std::scoped_lock lock(mutex);
        if (!book || book->library() != library || forms != of) {
            book = std::make_shared<const AddressBook>(library, of);
            forms = of;
        }
        return book;
    }

    Workspace &workspace;
    AddressForms wanted; // window's thread
    std::mutex mutex;    // guards book and forms
    BookPtr book;
    AddressForms forms; // that the book was made with
    BookPtr present;    // window's thread
    QThreadPool pool;
    QThreadPool tables; // long: a copy does not wait for one
    std::shared_ptr<std::atomic_bool> cancel = std::make_shared<std::atomic_bool>(false);
};

ReplyService::ReplyService(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
    connect(&workspace, &Workspace::libraryChanged, this, &ReplyService::makeBook);
    makeBook();
}

ReplyService::~ReplyService()
{
    cancelRoles();
    d->tables.waitForDone();
    d->pool.waitForDone();
}

void ReplyService::setForms(const AddressForms &forms)
{
    if (forms == d->wanted)
        return;
    d->wanted = forms;
    makeBook();
}

void ReplyService::makeBook()
{
    const article::LibraryPtr library = d->workspace.library();
    d->present.reset();
    if (!library)
        return;
    whenFinished(
        QtConcurrent::run(&d->pool,
                          [this, library, forms = d->wanted] { return d->bookOf(library, forms); }),
        this, [this, library](const BookPtr &book) {
            if (library != d->workspace.library())
                return;
            d->present = book;
            emit bookChanged();
        });
}

std::shared_ptr<const AddressBook> ReplyService::book() const
{
    return d->present;
}

QFuture<Result<Handover>> ReplyService::handOver(const HandoverWish &wish)
{
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return QtConcurrent::run(
        &d->pool, [this, library, loader, wish, forms = d->wanted]() -> Result<Handover> {
            if (!library || !loader)
                return Error{ErrorCode::NotFound, Text::tr("No library is open."), {}};
            return workspace::handOver(*d->bookOf(library, forms), *loader, wish);
        });
}

QFuture<QString> ReplyService::titleIn(const article::ArticleId &article, const LocaleTag &locale)
{
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return QtConcurrent::run(&d->pool, [library, loader, article, locale] {
        return library && loader ? workspace::titleIn(*library, *loader, article, locale)
                                 : QString();
    });
}

QFuture<Result<RoleTable>> ReplyService::roles(const RoleWish &wish)
{
    cancelRoles();
    const auto cancel = d->cancel = std::make_shared<std::atomic_bool>(false);
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    RoleWish reporting = wish;
    reporting.progress = [this](int done, int total) { emit rolesProgress(done, total); };
    return QtConcurrent::run(
        &d->tables, [library, loader, reporting, cancel]() -> Result<RoleTable> {
            if (!library || !loader)
                return Error{ErrorCode::NotFound, Text::tr("No library is open."), {}};
            return roleTable(*library, *loader, reporting, *cancel);
        });
}

void ReplyService::cancelRoles()
{
    *d->cancel = true;
}

QFuture<ClipboardTexts> ReplyService::clipboardTexts(const QStringList &pieces)
{
    return QtConcurrent::run(&d->pool, [pieces] { return workspace::clipboardTexts(pieces); });
}

} // namespace diglot::workspace
