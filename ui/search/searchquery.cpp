// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchquery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace diglot::ui::search {

using namespace Qt::StringLiterals;
using article::SearchFilter;
using article::Side;
using article::Translation;

namespace {

constexpr auto Behind = "behind"_L1;
constexpr auto Current = "current"_L1;
constexpr auto Machine = "machine"_L1;
constexpr auto Human = "human"_L1;
constexpr auto Source = "source"_L1;
constexpr auto Target = "target"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchFilters)
};

QStringList *listOf(SearchFilter &filter, Facet facet)
{
    switch (facet) {
    case Facet::Docset:
        return &filter.docsets;
    case Facet::Product:
        return &filter.products;
    case Facet::Role:
        return &filter.roles;
    case Facet::Topic:
        return &filter.topics;
    default:
        return nullptr;
    }
}

void toggleQuality(SearchFilter &filter, const QString &value)
{
    if (value == Behind || value == Current) {
        const bool wanted = value == Behind;
        filter.behind = filter.behind == wanted ? std::nullopt : std::optional(wanted);
        return;
    }
    const auto wanted = value == Machine ? Translation::Machine : Translation::Human;
    filter.translation = filter.translation == wanted ? std::nullopt : std::optional(wanted);
}

void toggleYear(SearchFilter &filter, int year)
{
    const bool chosen = filter.afterYear == year - 1 && filter.beforeYear == year + 1;
    filter.afterYear = chosen ? 0 : year - 1;
    filter.beforeYear = chosen ? 0 : year + 1;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray()) {
        if (one.isString() && !one.toString().isEmpty())
            list << one.toString();
    }
    return list;
}

} // namespace

QStringList chosenValues(const SearchQuery &query, Facet facet)
{
    SearchFilter filter = query.filter;
    QStringList values;
    switch (facet) {
    case Facet::Locale:
        for (const LocaleTag &locale : filter.locales)
            values << locale.toString();
        break;
    case Facet::Quality:
        if (filter.translation == Translation::Machine)
            values << Machine;
        if (filter.translation == Translation::Human)
            values << Human;
        if (filter.behind)
            values << (*filter.behind ? Behind : Current);
        break;
    case Facet::Year:
        if (filter.afterYear > 0)
            values << QString::number(filter.afterYear + 1);
        break;
    case Facet::Side:
        if (query.side)
            values << (*query.side == Side::Source ? Source : Target);
        break;
    default:
        values = *listOf(filter, facet);
    }
    return values;
}

void toggleValue(SearchQuery &query, Facet facet, const QString &value)
{
    if (auto *list = listOf(query.filter, facet)) {
        if (list->removeAll(value) == 0)
            list->append(value);
        return;
    }
    if (facet == Facet::Quality) {
        toggleQuality(query.filter, value);
    } else if (facet == Facet::Year) {
        toggleYear(query.filter, value.toInt());
    } else if (facet == Facet::Side) {
        const Side wanted = value == Source ? Side::Source : Side::Target;
        query.side = query.side == wanted ? std::nullopt : std::optional(wanted);
    } else if (const auto locale = LocaleTag::fromString(value)) {
        if (query.filter.locales.removeAll(*locale) == 0)
            query.filter.locales.append(*locale);
    }
}

bool nameBySource(SearchQuery &query, const QHash<QString, QString> &sources)
{
    const SearchQuery before = query;
    for (QStringList *names : {&query.filter.products, &query.filter.roles}) {
        for (QString &name : *names)
            name = sources.value(name, name);
        names->removeDuplicates();
    }
    return query != before;
}

void clearFacet(SearchQuery &query, Facet facet)
{
    for (const QString &value : chosenValues(query, facet))
        toggleValue(query, facet, value);
}

QList<std::pair<QString, int>> foundValues(const article::SearchResult &result, Facet facet)
{
    const article::Facets &facets = result.facets;
    QMap<QString, int> counts;
    switch (facet) {
    case Facet::Locale:
        counts = facets.locales;
        break;
    case Facet::Docset:
        counts = facets.docsets;
        break;
    case Facet::Product:
        counts = facets.products;
        break;
    case Facet::Role:
        counts = facets.roles;
        break;
    case Facet::Topic:
        counts = facets.topics;
        break;
    case Facet::Quality:
        counts = facets.translations;
        if (facets.behind > 0)
            counts.insert(Behind, facets.behind);
        if (facets.behind > 0 && facets.current > 0)
            counts.insert(Current, facets.current);
        break;
    case Facet::Year:
        counts = facets.years;
        break;
    case Facet::Side:
        break; // not counted: both are always offered
    }
    counts.remove(QString());
    QList<std::pair<QString, int>> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.append({it.key(), it.value()});
    std::stable_sort(values.begin(), values.end(), [facet](const auto &a, const auto &b) {
        return facet == Facet::Year ? a.first > b.first : a.second > b.second;
    });
    return values;
}

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Locale:
        return Text::tr("Language");
    case Facet::Docset:
        return Text::tr("Documentation set");
    case Facet::Product:
        return Text::tr("Applies to");
    case Facet::Role:
        return Text::tr("Role");
    case Facet::Topic:
        return Text::tr("Kind of article");
    case Facet::Quality:
        return Text::tr("Translation");
    case Facet::Year:
        return Text::tr("Year");
    case Facet::Side:
        break;
    }
    return Text::tr("Side");
}

namespace {

// Kinds of articles by the words that authors of documentation agree on; others as they stand.
QString topicName(const QString &topic)
{
    const QHash<QString, QString> names{
        {u"article"_s, Text::tr("Article")},
        {u"conceptual"_s, Text::tr("Concept")},
        {u"faq"_s, Text::tr("Questions and answers")},
        {u"how-to"_s, Text::tr("How-to guide")},
        {u"hub-page"_s, Text::tr("Hub page")},
        {u"landing-page"_s, Text::tr("Landing page")},
        {u"overview"_s, Text::tr("Overview")},
        {u"quickstart"_s, Text::tr("Quickstart")},
        {u"reference"_s, Text::tr("Reference")},
        {u"troubleshooting"_s, Text::tr("Troubleshooting")},
        {u"tutorial"_s, Text::tr("Tutorial")},
    };
    return names.value(topic.toLower(), topic);
}

} // namespace

QString valueName(Facet facet, const QString &value)
{
    if (facet == Facet::Topic)
        return topicName(value);
    if (facet == Facet::Locale) {
        const auto locale = LocaleTag::fromString(value);
        return locale ? u"%1 · %2"_s.arg(locale->nativeName(), value) : value;
    }
    if (value == Machine)
        return Text::tr("Machine translation");
    if (value == Human)
        return Text::tr("Human translation");
    if (value == Behind)
        return Text::tr("Behind its source");
    if (value == Current)
        return Text::tr("Not behind its source");
    if (facet == Facet::Side)
        return value == Source ? Text::tr("Source texts only") : Text::tr("Translations only");
    return value;
}

QString withoutSyntax(const QString &text)
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QString value = u"(\"[^\"]*\"?|\\S*)"_s;
    static const QRegularExpression name(
        u"(^|\\s)-?(role|product|docset|topic|locale|key|type|before|after|side)[:：]"_s + value,
        anyCase);
    static const QRegularExpression title(u"(^|\\s)title[:：]"_s, anyCase);
    static const QRegularExpression excluded(u"(^|\\s)-(title[:：])?(?=[\"\\p{L}\\p{N}])"_s + value,
                                             anyCase);
    QString plain = text;
    plain.replace(name, u" "_s);
    plain.replace(excluded, u" "_s);
    plain.replace(title, u" "_s); // its words are searched for everywhere instead
    plain.remove(u'"');
    return plain.simplified();
}

QJsonObject toJson(const SearchQuery &query)
{
    QJsonObject object{{u"text"_s, query.text}};
    const QList<std::pair<QString, Facet>> names{
        {u"locales"_s, Facet::Locale},   {u"docsets"_s, Facet::Docset},
        {u"products"_s, Facet::Product}, {u"roles"_s, Facet::Role},
        {u"topics"_s, Facet::Topic},     {u"quality"_s, Facet::Quality},
        {u"year"_s, Facet::Year},        {u"side"_s, Facet::Side}};
    for (const auto &[name, facet] : names) {
        const QStringList values = chosenValues(query, facet);
        if (!values.isEmpty())
            object.insert(name, QJsonArray::fromStringList(values));
    }
    return object;
}

SearchQuery queryFromJson(const QJsonObject &object)
{
    SearchQuery query;
    query.text = object.value(u"text"_s).toString();
    const auto take = [&](const QString &name, Facet facet, const QStringList &known = {}) {
        for (const QString &value : strings(object.value(name))) {
            if (known.isEmpty() || known.contains(value))
                toggleValue(query, facet, value);
        }
    };
    take(u"locales"_s, Facet::Locale);
    take(u"docsets"_s, Facet::Docset);
    take(u"products"_s, Facet::Product);
    take(u"roles"_s, Facet::Role);
    take(u"topics"_s, Facet::Topic);
    take(u"quality"_s, Facet::Quality, {Machine, Human, Behind, Current});
    take(u"side"_s, Facet::Side, {Source, Target});
    const int year = strings(object.value(u"year"_s)).value(0).toInt();
    if (year > 1)
        toggleYear(query.filter, year);
    return query;
}

} // namespace diglot::ui::search
