// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/article/verdict.h"
#include "app/core/result.h"
#include "app/workspace/checkrun.h"
#include "app/workspace/documentloader.h"

#include <atomic>
#include <functional>

namespace diglot::workspace {

struct ExportRequest
{
    QString format; // exchange::Format::name, or "review" for a reviewer's file
    QString path;   // of the file, or of the folder
    LocaleTag locale;
    article::ArticleId article;  // invalid: every article of the locale
    QString reviewer;            // who exports; may be empty
    QDateTime when;              // UTC
    QString dataFolder;          // where verdicts are kept; empty: none are asked for
    LibraryFindingsPtr findings; // of the checks; may be null
    // Which texts go out; empty: all. On the exporting thread.
    std::function<bool(const article::TextPlace &)> takes;
    std::function<void(int done, int total)> progress; // articles; on the exporting thread
};

struct ExportReport
{
    int articles = 0; // editions
    int segments = 0; // segments and units
    int files = 0;
    int leftOut = 0; // texts that the format leaves out on purpose
    Problems problems;
};

// Writes the texts of a locale, or of one article of it, with the files that they include (each
// once), in the order of the library. Memory does not grow with their number. Editions that cannot
// be read are problems. A glossary format gives the terms in both languages of the library's own
// glossary (.diglot/glossary.tbx or .csv, see exchange/tbx.h), NotFound where it has none;
// `segments` counts its entries. A reviewer's file (reviewFileFormat) holds what is kept of the
// texts, whoever said it, and `segments` counts those; NotFound where nothing is kept. Errors:
// Usage (no such format, the source's own locale, a locale or article that the library does not
// have); Cancelled; those of the format and of the store of reviews. Any thread.
[[nodiscard]] Result<ExportReport> exportTexts(const article::LibraryPtr &library,
                                               const DocumentLoader &loader,
                                               const ExportRequest &request,
                                               const std::atomic_bool &cancel);

struct ImportRequest
{
    QString path;       // of the file that came back
    QString reviewer;   // whose the changes are where the file names nobody
    QString dataFolder; // as ExportRequest::dataFolder
    // Where `path` is a reviewer's file: that of a second reviewer, with which it is merged, and
    // what both began from, so that what was kept and has not changed since gives way, and what was
    // taken back is. Either may be empty.
    QString second;
    QString base;
};

// A text of the file of which a person should know.
struct ImportItem
{
    enum class Kind : quint8 { Taken, Conflict, Unknown };

    Kind kind = Kind::Taken;
    article::TextPlace place;
    QString where;  // line or row of the file
    QString reason; // of a conflict: a sentence; of Taken too, where a person should know something
    article::JudgedText text; // as the library has it; empty of an unknown one and of a locale's
    QList<article::ReviewThing> things; // of Taken and of a choice: what is to be kept
    int choice = 0; // of conflicts between which a person may choose, the same number; 0: of none
    std::optional<article::ReviewThing> kept = std::nullopt; // of a choice: what would give way
};

// What a file brings; nothing of it is kept yet.
struct ImportReport
{
    QString format; // exchange::Format::name; "review" of a reviewer's file
    int taken = 0;  // texts; of a reviewer's file things that were said
    int unchanged = 0;
    int conflicts = 0;
    int unknown = 0;
    QList<ImportItem> items; // in the order of the file; without those that are unchanged
    Problems problems;       // editions that cannot be read; their texts are unknown

    [[nodiscard]] QList<article::ReviewThing> things() const; // of all that are Taken
};

// Compares a file that came back with the library and what is kept (exchange/reconcile.h). A
// reviewer's file (as `review list --json` and `review merge` write it) is taken thing by
// thing: what is kept differently, or was said of a text that has changed since, is a conflict; so
// is what two of them say differently, which a person may choose from. Verdicts alone can be taken
// back by a file.
// Errors: Cancelled; as exchange::formatOf, the format's reader, review::readReviewFile and the
// store of reviews. Any thread.
[[nodiscard]] Result<ImportReport> importTexts(const article::LibraryPtr &library,
                                               const DocumentLoader &loader,
                                               const ImportRequest &request,
                                               const std::atomic_bool &cancel);

} // namespace diglot::workspace
