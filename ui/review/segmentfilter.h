// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/review/segmentrow.h"

#include <QRegularExpression>

#include <functional>

namespace diglot::ui::review {

// Which texts are shown, as a person types it. Terms stand beside each other and all must hold; a
// minus before one turns it round; several values joined by commas are alternatives:
//
//   verdict:none,needs-work    none, approved, needs-work, rejected, outdated
//   rule:numbers               the name of a rule; severity:error, warning, advice
//   is:machine                 machine, human, changed, doubtful, unit, segment, included, gone,
//                              inconsistent (the library says the same in other ways too)
//   has:proposal               proposal, comment, finding, dismissal, opinions (of several)
//   reviewer:"Anna"            who has said something of it
//   number:104                 or number:100-120
//   source:"…", target:"…", comment:"…", or words alone, which are looked for on either side;
//   between slashes stands a regular expression: target:/\d+ GB/
//
// Case does not count.
class SegmentFilter
{
public:
    SegmentFilter() = default; // holds for every text

    // Syntax: a word that is none of these, or a regular expression that is none; one sentence for
    // a person.
    [[nodiscard]] static Result<SegmentFilter> parse(const QString &query, const QString &reviewer);

    [[nodiscard]] bool matches(const SegmentRow &row) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }

    using Test = std::function<bool(const SegmentRow &)>;

private:
    QList<Test> m_terms;
};

} // namespace diglot::ui::review
