// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/pair.h"
#include "app/checks/statistics.h"

#include <memory>
#include <vector>

namespace diglot::checks {

// When a rule runs.
enum class Runs : quint8 {
    Always,   // errors and warnings
    OnAsking, // advice: run with the others, shown when asked for
    Named     // only where its name is given
};

// Whether a rule that fires all the time is taken for a convention of the locale.
enum class Frequent : quint8 { IsConvention, IsWrong };

// A row of the list of rules.
struct Rule
{
    QString id; // stable: on the command line, in stored dismissals, in exports
    article::Severity severity = article::Severity::Warning;
    Runs runs = Runs::Always;
    Frequent frequent = Frequent::IsConvention;
    QLatin1StringView itsType; // of the 27 of ITS 2.0 (localization quality issue)
    QString title;             // translated, a few words
    QString explanation;       // translated, one or two sentences: what it looks for
};

// Takes the findings of one check on one pair.
class Report
{
public:
    Report(const Rule &rule, article::Findings &findings)
        : m_rule(rule)
        , m_findings(findings)
    {}

    // A finding with the rule's severity. The reference is good until the next one.
    article::Finding &add(const QString &message, const QString &variant = {});

private:
    const Rule &m_rule;
    article::Findings &m_findings;
};

// One check. Its methods are called from several threads at once.
class Check
{
public:
    virtual ~Check() = default;

    [[nodiscard]] virtual Rule rule() const = 0;
    // Counts what is usual. Only called for pairs that are comparable.
    virtual void observe(const Pair &, Observations &) const {}
    virtual void check(const Pair &pair, const Learned &learned, Report &report) const = 0;
};

using Checks = std::vector<std::unique_ptr<const Check>>;

// A check that looks at one text alone. What the source has wrong in the same way is not held
// against the target, but reported as the source's own defect.
class OneSidedCheck : public Check
{
public:
    struct Fault
    {
        QString variant;
        QString message;
        int from = 0; // UTF-16 offsets in the text
        int to = 0;
        std::optional<QString> replacement; // for that stretch, where that is safe
        article::Severity severity = article::Severity::Warning;
    };

    void check(const Pair &pair, const Learned &learned, Report &report) const final;

protected:
    // What needs both sides; asked for pairs whose target has no fault of its own.
    virtual void compare(const Pair &, const Learned &, Report &) const {}

    [[nodiscard]] virtual QList<Fault> faults(const MarkedText &text,
                                              const Profile &profile) const = 0;
};

} // namespace diglot::checks
