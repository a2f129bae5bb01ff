// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/documentloader.h"

#include <atomic>
#include <functional>

namespace diglot::workspace {

// Who may do what in a documentation set, as its articles say it.
struct RoleTable
{
    struct Line
    {
        article::ArticleId article;
        LocaleTag locale; // of the edition that was read
        QString title;
        QStringList products; // "applies to", in the language that is read
        QList<int> roles;     // indexes into RoleTable::roles, ascending
    };
    QStringList roles; // in the language that is read where an article names them in it; by name
    QList<Line> lines; // by title; articles that name no role are left out
    int silent = 0;    // articles that name none
};

struct RoleWish
{
    QString collection;
    QString docset; // folder of Docset
    LocaleTag reading;
    std::function<void(int done, int total)> progress; // from the working thread
};

// Reads every article of a documentation set, in the reading locale where there is such an edition,
// else in the first by tag. A file that cannot be read is passed over. Cancelled when `cancel` is
// set. Any thread.
[[nodiscard]] Result<RoleTable> roleTable(const article::Library &library,
                                          const DocumentLoader &loader, const RoleWish &wish,
                                          const std::atomic_bool &cancel);

} // namespace diglot::workspace
