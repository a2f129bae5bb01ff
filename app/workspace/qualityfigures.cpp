// SPDX-License-Identifier: Apache-2.0
// Adds up the figures of a library's editions, for all of it and for its parts.
#include "app/workspace/libraryquality.h"

namespace diglot::workspace {

using article::Translation;

namespace {

void add(const QualityFigures &some, QualityFigures &sum)
{
    sum.files += some.files;
    sum.behind += some.behind;
    sum.texts += some.texts;
    sum.approved += some.approved;
    sum.needsWork += some.needsWork;
    sum.rejected += some.rejected;
    sum.outdated += some.outdated;
    sum.flagged += some.flagged;
    sum.inconsistent += some.inconsistent;
    sum.proposals += some.proposals;
    sum.changed += some.changed;
    sum.longest += some.longest;
    for (auto rule = some.byRule.cbegin(); rule != some.byRule.cend(); ++rule)
        sum.byRule[rule.key()] += rule.value();
    sum.judged += some.judged;
}

} // namespace

std::optional<double> QualityFigures::effort() const
{
    return longest > 0 ? std::optional(double(changed) / double(longest)) : std::nullopt;
}

QualityFigures figuresOf(const LibraryQuality &quality, const QualityFilter &filter)
{
    QualityFigures figures;
    for (int i = 0; i < quality.editions.size(); ++i) {
        if (filter.holds(quality.editions.at(i)))
            add(quality.figures.at(i), figures);
    }
    return figures;
}

QList<QualityGroup> groupsOf(const LibraryQuality &quality, QualityBy by,
                             const QualityFilter &filter)
{
    QMap<std::pair<int, LocaleTag>, QualityGroup> groups;
    for (int i = 0; i < quality.editions.size(); ++i) {
        const QualityEdition &edition = quality.editions.at(i);
        if (!filter.holds(edition) || edition.texts == 0)
            continue;
        QualityFilter group = filter;
        std::pair<int, LocaleTag> key{0, {}};
        if (by == QualityBy::Docset)
            key.first = group.docset = edition.docset;
        if (by == QualityBy::Locale)
            key.second = group.locale = edition.locale;
        if (by == QualityBy::Translation) {
            group.translation = edition.translation;
            // Machine, human, and what does not say.
            key.first = edition.translation == Translation::None ? 3 : int(edition.translation);
        }
        QualityGroup &found = groups[key];
        found.filter = group;
        add(quality.figures.at(i), found.figures);
    }
    return groups.values();
}

} // namespace diglot::workspace
