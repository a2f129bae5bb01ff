// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"
#include "app/workspace/checkrun.h"

#include <QFuture>

namespace diglot::workspace {

// A sentence of the source in one language.
struct BoardCell
{
    bool there = false; // the edition has it
    int number = 0;     // of its segment
    QString target;
    article::Findings findings; // errors and warnings that are no convention
};

// A sentence of the source with its translations.
struct BoardRow
{
    QString source;
    QList<BoardCell> cells; // one a locale of the board
    // Rules that find fault with it in more than one language, or that the source itself breaks:
    // what is to be mended there. Titles for people.
    QStringList defects;
    int failing = 0; // languages in which something was found
};

// One article in several languages, joined by its source sentences.
struct LocaleBoard
{
    article::ArticleId article;
    QList<LocaleTag> locales;
    QList<BoardRow> rows; // in the order of the edition with most sentences, others where they fit
    int defects = 0;      // rows with any
    Problems problems;    // editions that cannot be read; their cells are empty
};

// The locales in which an article has a bilingual edition, by tag.
[[nodiscard]] QList<LocaleTag> boardLocales(const article::Library &library,
                                            const article::ArticleId &article);

// What a board counts as failing: nothing without `findings`; what somebody dismissed does not.
struct BoardFindings
{
    LibraryFindingsPtr findings; // may be null
    QList<article::Dismissal> dismissals;
};

// Sentences are the same where their source texts are, blanks aside; of several alike the first is
// paired with the first. Sentences of included files are left out.
[[nodiscard]] LocaleBoard makeLocaleBoard(const article::Library &library,
                                          const DocumentLoader &loader,
                                          const article::ArticleId &article,
                                          const QList<LocaleTag> &locales,
                                          const BoardFindings &found = {});

} // namespace diglot::workspace
