// SPDX-License-Identifier: Apache-2.0
#include "app/checks/differences.h"

#include <QHash>
#include <QStringList>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 4;
constexpr qsizetype longestListed = 60;

QList<Item> notIn(const QList<Item> &items, const QList<Item> &others)
{
    QHash<QString, int> left;
    for (const Item &item : others)
        ++left[item.value];
    QList<Item> result;
    for (const Item &item : items) {
        if (left[item.value]-- <= 0)
            result.append(item);
    }
    return result;
}

} // namespace

Differences differences(const QList<Item> &source, const QList<Item> &target)
{
    return {notIn(source, target), notIn(target, source)};
}

QString listed(const QList<Item> &items)
{
    QStringList parts;
    for (const Item &item : items) {
        if (parts.size() == mostListed)
            return parts.join(u", "_s) + u", …"_s;
        const bool cut = item.value.size() > longestListed;
        parts += cut ? item.value.left(longestListed) + u'…' : item.value;
    }
    return parts.join(u", "_s);
}

} // namespace diglot::checks
