// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/row.h"

namespace diglot::exchange {

// A text as it is now, and what is kept of it.
struct PresentText
{
    article::JudgedText text;
    QList<article::Verdict> verdicts; // of these very texts, one a reviewer
};

enum class Outcome : quint8 {
    Taken,     // something is to be kept
    Unchanged, // the file says nothing that is not kept already, or nothing that was changed in it
    Conflict,  // nothing is taken: a person has to look
    Unknown    // the library has no such text
};

// What becomes of one row that came back.
struct Reconciled
{
    Outcome outcome = Outcome::Unchanged;
    QList<article::Verdict> verdicts; // to be kept; one that says nothing takes a verdict back
    QString reason;                   // of a conflict: a sentence
};

// Decides by three states: what the file said when it was written, what it says now, what is kept.
// - A text that has another hash than the file's is a conflict, whatever is said of it. A file
//   without hashes must hold the library's very source and target.
// - What was changed in the file is its reviewer's verdict (`reviewer` where the file names none),
//   a conflict if that reviewer has said something else since the export.
// - What was not changed in the file is taken only for a reviewer of whom nothing is kept (another
//   person's profile): what was said in the meantime stays.
[[nodiscard]] Reconciled reconcile(const ReturnedRow &row, const PresentText &present,
                                   const QString &reviewer);

} // namespace diglot::exchange
