// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/hit.h"

#include <QJsonObject>
#include <QStringList>

namespace diglot::ui::search {

// The values by which results can be narrowed, in the order in which they are offered.
enum class Facet : quint8 { Locale, Docset, Product, Role, Topic, Quality, Year, Side };

// What a person searches for: the field's text and the filters beside it.
struct SearchQuery
{
    QString text;
    article::SearchFilter filter;
    std::optional<article::Side> side;

    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && filter.isEmpty() && !side;
    }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

// The values chosen of a facet, as they stand in article::Facets: tags, names, "machine", "human",
// "behind", "current", a year, "source", "target".
[[nodiscard]] QStringList chosenValues(const SearchQuery &query, Facet facet);
// Adds a value or takes it away; of quality, year and side only one value of a kind can be chosen.
void toggleValue(SearchQuery &query, Facet facet, const QString &value);
// Puts products and roles by what their source calls them; whether that changed anything.
bool nameBySource(SearchQuery &query, const QHash<QString, QString> &sources);
void clearFacet(SearchQuery &query, Facet facet);
// The values found of a facet with their counts, most first; years newest first.
[[nodiscard]] QList<std::pair<QString, int>> foundValues(const article::SearchResult &result,
                                                         Facet facet);

// What a person reads of a facet and of a value.
[[nodiscard]] QString facetName(Facet facet);
[[nodiscard]] QString valueName(Facet facet, const QString &value);

// Words without the restrictions that the text itself holds: no quotes, no "name:".
[[nodiscard]] QString withoutSyntax(const QString &text);

[[nodiscard]] QJsonObject toJson(const SearchQuery &query);
// Anything that is not understood is left out.
[[nodiscard]] SearchQuery queryFromJson(const QJsonObject &object);

} // namespace diglot::ui::search
