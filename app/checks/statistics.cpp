// SPDX-License-Identifier: Apache-2.0
#include "app/checks/statistics.h"

#include <algorithm>
#include <cmath>

namespace diglot::checks {

namespace {

constexpr int enoughForms = 50;
constexpr double dominantShare = 0.9;
constexpr int enoughLengths = 60;
// The median absolute deviation of a normal distribution times this is its standard deviation.
constexpr double toDeviation = 1.4826;

// Two bins each time the length doubles.
int binOf(int letters)
{
    return int(std::floor(2 * std::log2(qMax(1, letters))));
}

double median(QList<float> &values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return double(*middle);
}

Learned::Spread spreadOf(QList<float> values)
{
    Learned::Spread spread;
    spread.median = median(values);
    for (float &value : values)
        value = std::abs(value - float(spread.median));
    spread.deviation = toDeviation * median(values);
    spread.known = true;
    return spread;
}

} // namespace

void Observations::addLength(int sourceLetters, double logRatio)
{
    m_lengths[binOf(sourceLetters)].append(float(logRatio));
}

void Observations::merge(const Observations &other)
{
    m_pairs += other.m_pairs;
    for (auto feature = other.m_forms.cbegin(); feature != other.m_forms.cend(); ++feature) {
        QHash<QString, int> &forms = m_forms[feature.key()];
        for (auto form = feature->cbegin(); form != feature->cend(); ++form)
            forms[form.key()] += *form;
    }
    for (auto bin = other.m_lengths.cbegin(); bin != other.m_lengths.cend(); ++bin)
        m_lengths[bin.key()].append(*bin);
}

Learned::Learned(const Observations &observations)
    : m_pairs(observations.m_pairs)
    , m_forms(observations.m_forms)
{
    QList<float> all;
    for (auto bin = observations.m_lengths.cbegin(); bin != observations.m_lengths.cend(); ++bin) {
        all += *bin;
        if (bin->size() >= enoughLengths)
            m_lengths.insert(bin.key(), spreadOf(*bin));
    }
    if (all.size() >= enoughLengths)
        m_allLengths = spreadOf(all);
}

int Learned::total(const QString &feature) const
{
    int sum = 0;
    for (const int count : m_forms.value(feature))
        sum += count;
    return sum;
}

double Learned::share(const QString &feature, const QString &form) const
{
    const int all = total(feature);
    return all == 0 ? 0.0 : double(m_forms.value(feature).value(form)) / all;
}

QString Learned::dominant(const QString &feature) const
{
    const int all = total(feature);
    if (all < enoughForms)
        return {};
    const QHash<QString, int> forms = m_forms.value(feature);
    for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
        if (*form >= dominantShare * all)
            return form.key();
    }
    return {};
}

Learned::Spread Learned::length(int sourceLetters) const
{
    return m_lengths.value(binOf(sourceLetters), m_allLengths);
}

} // namespace diglot::checks
