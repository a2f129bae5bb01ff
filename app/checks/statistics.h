// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace diglot::checks {

// What one pass over the texts of a locale has counted. Gathered in parts on several threads and
// put together; a plain value.
class Observations
{
public:
    // A form that a feature was seen in: "percent" in "blank".
    void count(const QString &feature, const QString &form) { ++m_forms[feature][form]; }
    // ln(target letters / source letters) of a pair whose source has so many letters.
    void addLength(int sourceLetters, double logRatio);
    void addPair() { ++m_pairs; }
    void merge(const Observations &other);

    [[nodiscard]] int pairs() const { return m_pairs; }

private:
    friend class Learned;
    int m_pairs = 0;
    QHash<QString, QHash<QString, int>> m_forms;
    QHash<int, QList<float>> m_lengths; // by the logarithm of the source's length
};

// What is usual in a locale, drawn from its observations.
class Learned
{
public:
    Learned() = default;
    explicit Learned(const Observations &observations);

    [[nodiscard]] int pairs() const { return m_pairs; }
    [[nodiscard]] int total(const QString &feature) const;
    // Share of a form among all of its feature, 0 where nothing was seen.
    [[nodiscard]] double share(const QString &feature, const QString &form) const;
    // The form in which a feature nearly always (nine in ten, of fifty at least) stands, or an
    // empty string.
    [[nodiscard]] QString dominant(const QString &feature) const;

    struct Spread
    {
        double median = 0;
        double deviation = 0; // 1.4826 · median absolute deviation
        bool known = false;   // learned from enough texts
    };
    // How long targets of sources with so many letters are.
    [[nodiscard]] Spread length(int sourceLetters) const;

private:
    int m_pairs = 0;
    QHash<QString, QHash<QString, int>> m_forms;
    QHash<int, Spread> m_lengths;
    Spread m_allLengths; // of sources of any length, for bins that hold too few
};

} // namespace diglot::checks
