// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/openlibrary.h"
#include "app/workspace/reviewservice.h"

#include <memory>

namespace diglot::cli {

class Console;

// A library that is open with what is kept of its reviews, for one command.
struct OpenReviews
{
    workspace::Workspace workspace;
    article::LibraryPtr library;
    std::unique_ptr<workspace::ReviewService> service;
};

// Opens the library; what the store has to say of itself becomes warnings. Errors as openLibrary().
[[nodiscard]] Result<std::unique_ptr<OpenReviews>> openReviews(const QString &path,
                                                               Console &console);

// The name of whoever runs the program, as the system knows it.
[[nodiscard]] QString loginName();

// Writes the error; the exit code that goes with it.
[[nodiscard]] int reviewFailure(Console &console, const Error &error);

} // namespace diglot::cli
