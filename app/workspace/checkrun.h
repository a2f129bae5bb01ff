// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/checks/checker.h"
#include "app/checks/consistencyboard.h"
#include "app/workspace/documentloader.h"

#include <atomic>
#include <functional>

namespace diglot::workspace {

// What was found in one segment or unit.
struct TextFindings
{
    int number = 0; // of the segment, 0 for a unit
    QString unit;   // its id, empty for a segment
    int line = 0;   // of a unit, 1-based; 0 for a segment
    QString source; // Markdown as in the file
    QString target;
    article::Findings findings;
};

// What was found in one file.
struct EditionFindings
{
    article::ArticleId article;
    LocaleTag locale;
    QString path; // of the file in the library
    QString docset;
    article::Translation translation = article::Translation::None;
    int checked = 0;           // segments and units
    QList<TextFindings> texts; // those with findings, in file order
};
using EditionFindingsPtr = std::shared_ptr<const EditionFindings>;

// What is known of a locale after a run; enough to judge a changed edition at once.
struct LocaleFindings
{
    checks::Learned learned;
    checks::Rates rates;
    int checked = 0;            // segments and units
    int flagged = 0;            // of them, with an error or a warning
    QHash<QString, int> byRule; // segments and units with an error or a warning of each rule
};

// Names a text of the library.
struct CheckedPlace
{
    QString path;   // of its file
    int number = 0; // of the segment, 0 for a unit
    QString unit;
};

struct LibraryFindings
{
    QMap<QString, EditionFindingsPtr> editions; // by path; also those in which nothing was found
    QMap<LocaleTag, LocaleFindings> locales;
    // What is translated in several ways, by locale; only where it was asked for, by the rule
    // "consistency" or CheckOptions::consistency. Its places are indexes into `places`.
    QMap<LocaleTag, QList<checks::ConsistencyGroup>> consistency;
    QMap<LocaleTag, int> repeatedSources; // how many could be translated in several ways
    QList<CheckedPlace> places;
    Problems problems; // files that could not be read
    // What judged: with the terms of the glossary. Null only in a value made by hand.
    checks::CheckerPtr checker;
    checks::TermTablePtr terms; // null where there is no glossary
    Problems glossaryProblems;  // glossaries that could not be read
    double seconds = 0;
};
using LibraryFindingsPtr = std::shared_ptr<const LibraryFindings>;

struct CheckOptions
{
    checks::CheckerPtr checker;
    QHash<LocaleTag, checks::Pins> pins; // what reviewers have decided
    QString glossary;                    // a file of terms, beside the library's own; may be empty
    LocaleTag locale;                    // only this one; invalid: all
    LocaleTag assumed;                   // of files whose place says no locale
    bool consistency = false;            // also gather what is translated in several ways
    bool spelling = false;   // CheckService alone: also spelling, where it chooses the checker
    int threads = 0;         // 0: as many as there are processors
    bool background = false; // leaves the processor to others
    std::function<void(int done, int total)> progress; // files; on the calling thread
};

// Checks everything in a library: reads the glossary (glossaries.h), learns what is usual in each
// locale from all its texts, then judges each. A source's defect is named once in the library, with
// the first text that has it. One bad file is a problem, not a failure. Error: Cancelled.
[[nodiscard]] Result<LibraryFindingsPtr> checkLibrary(const article::LibraryPtr &library,
                                                      const DocumentLoader &loader,
                                                      const CheckOptions &options,
                                                      const std::atomic_bool &cancel);

// Judges one edition by what an earlier run has learned of its locale. Errors as
// DocumentLoader::load.
[[nodiscard]] Result<EditionFindingsPtr> checkEdition(const article::Edition &edition,
                                                      const DocumentLoader &loader,
                                                      const LocaleFindings &known,
                                                      const CheckOptions &options);

// Counts a locale anew from its editions, for when one of them has been judged again.
void recount(LibraryFindings &findings, const LocaleTag &locale);

} // namespace diglot::workspace
