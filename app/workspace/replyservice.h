// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/handover.h"
#include "app/workspace/pasted.h"
#include "app/workspace/roletable.h"
#include "app/workspace/workspace.h"

namespace diglot::workspace {

// What a customer is answered with, from the library that a workspace has open: public addresses
// and copies in their language. Lives on the workspace's thread; the work runs on a thread of its
// own and comes back as futures that always finish. Destroying it waits.
class ReplyService final : public QObject
{
    Q_OBJECT

public:
    explicit ReplyService(Workspace &workspace, QObject *parent = nullptr);
    ~ReplyService() override;

    // The person's forms of addresses; the book is made anew where they differ.
    void setForms(const AddressForms &forms);
    // The addresses of the present library; null for a moment after it was opened.
    [[nodiscard]] std::shared_ptr<const AddressBook> book() const;

    // NotFound without a library; else as workspace::handOver().
    [[nodiscard]] QFuture<Result<Handover>> handOver(const HandoverWish &wish);
    // As workspace::titleIn(); empty without a library.
    [[nodiscard]] QFuture<QString> titleIn(const article::ArticleId &article,
                                           const LocaleTag &locale);
    [[nodiscard]] QFuture<ClipboardTexts> clipboardTexts(const QStringList &pieces);

    // Who may do what; a newer call ends an older one. NotFound without a library; else as
    // workspace::roleTable(). The wish's own progress is not asked.
    [[nodiscard]] QFuture<Result<RoleTable>> roles(const RoleWish &wish);
    void cancelRoles();

signals:
    void bookChanged();
    void rolesProgress(int done, int total);

private:
    void makeBook();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
