// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/workspace/searchservice.h"

#include <memory>

namespace diglot::cli {

// A library that is open with its index, for one command.
struct OpenSearch
{
    workspace::Workspace workspace;
    article::LibraryPtr library;
    std::unique_ptr<workspace::SearchService> service;
    workspace::IndexReport report;
};

// Opens the library and builds its index or brings it up to date, with progress on a terminal.
// Where that is impossible and there is an index, it is used as it is, with a warning. `rebuild`
// and `file` as SearchService::update(). Errors: as openLibrary() and SearchService::update().
[[nodiscard]] Result<std::unique_ptr<OpenSearch>>
openSearch(const QString &path, Console &console, bool rebuild = false, const QString &file = {});

// The locale given with --locale, an invalid one where it was left out. Usage: it is no tag, or
// the library has no such locale.
[[nodiscard]] Result<LocaleTag> localeOption(const Arguments &arguments,
                                             const article::Library &library);
// The number given with --limit. Usage: it is none between 1 and 10000.
[[nodiscard]] Result<int> limitOption(const Arguments &arguments, int fallback);

// "marks":[[from,to],…]
void writeMarks(JsonWriter &json, const QList<article::Range> &marks);

} // namespace diglot::cli
