// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/checks/check.h"
#include "app/checks/termtable.h"
#include "app/core/result.h"

namespace diglot::checks {

// What a reviewer has decided of a rule in a locale, or of one variant of it ("rule:variant").
struct Pins
{
    QSet<QString> conventions; // never more than advice
    QSet<QString> faults;      // however often it fires

    friend bool operator==(const Pins &, const Pins &) = default;
};

// How often rules fire in a locale. A plain value, put together from parts.
struct Rates
{
    int pairs = 0;
    QHash<QString, int> fired; // pairs, by "rule" and by "rule:variant"

    void count(const article::Findings &findings); // of one pair
    void merge(const Rates &other);
};

// Runs checks over pairs of texts. Immutable: any thread, several at once.
class Checker
{
public:
    // Rules by name; an empty list takes all but those that run only by name. Usage error for a
    // name that no rule has, `where` = that name.
    [[nodiscard]] static Result<std::shared_ptr<const Checker>>
    create(const QStringList &only = {}, const TermTablePtr &terms = {});
    // The same rules with the terms of a glossary.
    [[nodiscard]] std::shared_ptr<const Checker> withTerms(const TermTablePtr &terms) const;

    // Rules that run, in order.
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    // Every rule there is, in order; titles in the interface's language.
    [[nodiscard]] static QList<Rule> allRules();

    void observe(const TextPair &texts, Observations &observations) const;
    // Findings of a pair in the order of the rules, each side's faults once.
    [[nodiscard]] article::Findings check(const TextPair &texts, const Learned &learned) const;

    // Turns what is too frequent in a locale into advice: rules, and variants of them, that fire on
    // more than 3 % of at least 200 pairs, unless they are always wrong or a pin says otherwise.
    void settle(article::Findings &findings, const Rates &rates, const Pins &pins = {}) const;

private:
    Checker() = default;
    Checks m_checks;
    QList<Rule> m_rules;
};

using CheckerPtr = std::shared_ptr<const Checker>;

} // namespace diglot::checks
