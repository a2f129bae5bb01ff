// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot::checks {

// Something that both sides should have alike, with its place in whatever text it is from.
struct Item
{
    QString value;
    int from = 0;
    int to = 0;
};

struct Differences
{
    QList<Item> missing; // of the source, not in the target
    QList<Item> added;   // of the target, not in the source
};

// Compares as bags: each item is used once, order is free.
[[nodiscard]] Differences differences(const QList<Item> &source, const QList<Item> &target);

// The values of a few items for a message: "a", "b" and the like, apart by commas.
[[nodiscard]] QString listed(const QList<Item> &items);

} // namespace diglot::checks
