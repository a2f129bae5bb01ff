// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/documentloader.h"
#include "app/workspace/libraryquality.h"

namespace diglot::workspace {

// What would be proposed for one text so that a source is translated alike everywhere.
struct PlannedProposal
{
    // Why a person should look before it is kept.
    enum class Doubt : quint8 {
        None,
        SourceDiffers, // in markup, case or marks at the end
        LosesMarkup,   // the proposal would lose something that the target has
        IsApproved,    // somebody has approved what would be replaced
        HasProposal    // the reviewer has proposed something else already
    };

    int edition = -1; // index into LibraryQuality::editions
    article::JudgedText text;
    QString proposal;
    Doubt doubt = Doubt::None;
    article::Verdict verdict; // to be kept: what the reviewer says already, with the proposal
};

// What a plan is made from; all of it outlives the call.
struct PlanSources
{
    const article::Library &library;
    const DocumentLoader &loader;
    const LibraryQuality &quality;
};

// Plans to propose one variant of a case with a source wherever the others stand: for each text the
// variant's translation of that very source where there is one, else of a source that differs in
// markup or marks alone. In the order of the library; texts that say it already, or have changed
// since the check, are left out. Reads files: not on the window's thread. Editions that cannot be
// read are left out.
[[nodiscard]] QList<PlannedProposal> planProposals(const PlanSources &sources,
                                                   const ConsistencyCase &entry, int variant,
                                                   const QString &reviewer);

} // namespace diglot::workspace
