// SPDX-License-Identifier: Apache-2.0
#include "app/checks/inventory.h"

namespace diglot::checks {

using namespace Qt::StringLiterals;

void InventoryCheck::check(const Pair &pair, const Learned &, Report &report) const
{
    if (!pair.isComparable())
        return;
    const QList<Item> inSource = items(pair.source(), pair.sourceProfile());
    const QList<Item> inTarget = items(pair.target(), pair.targetProfile());
    if (inSource.isEmpty() && inTarget.isEmpty())
        return;
    Differences found = differences(inSource, inTarget);
    forgive(pair, found);
    if (found.missing.isEmpty() && found.added.isEmpty())
        return;
    const Messages texts = messages();
    const bool changed = !found.missing.isEmpty() && !found.added.isEmpty();
    const QString variant = changed                   ? u"changed"_s
                            : found.missing.isEmpty() ? u"added"_s
                                                      : u"missing"_s;
    const QString message = changed ? texts.changed.arg(listed(found.missing), listed(found.added))
                            : found.missing.isEmpty() ? texts.added.arg(listed(found.added))
                                                      : texts.missing.arg(listed(found.missing));
    article::Finding &finding = report.add(message, variant);
    if (!found.missing.isEmpty()) {
        const Item &item = found.missing.first();
        finding.source = rangeOfText(pair.source(), item.from, item.to);
    }
    if (!found.added.isEmpty()) {
        const Item &item = found.added.first();
        finding.target = rangeOfText(pair.target(), item.from, item.to);
    }
    if (found.missing.size() == 1 && found.added.size() == 1 &&
        isMendable(found.missing.first(), found.added.first())) {
        const Item &right = found.missing.first();
        finding.fix = article::Fix{*finding.target,
                                   pair.source().text.mid(right.from, right.to - right.from)};
    }
}

} // namespace diglot::checks
