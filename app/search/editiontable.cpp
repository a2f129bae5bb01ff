// SPDX-License-Identifier: Apache-2.0
#include "app/search/editiontable.h"

#include "app/core/localerange.h"
#include "app/search/folding.h"
#include "app/search/schema.h"

#include <algorithm>
#include <utility>

namespace diglot::search {

namespace {

// But for products and roles.
bool passes(const EditionRow &row, const article::Restriction &filter)
{
    const auto isOf = [&row](const LocaleTag &range) { return covers(range, row.locale); };
    if (!filter.locales.isEmpty() &&
        std::none_of(filter.locales.cbegin(), filter.locales.cend(), isOf))
        return false;
    if (!filter.docsets.isEmpty() && !filter.docsets.contains(row.docset, Qt::CaseInsensitive))
        return false;
    if (!filter.topics.isEmpty() && !filter.topics.contains(row.topic, Qt::CaseInsensitive))
        return false;
    if (!filter.key.isEmpty() && !row.name.key.contains(filter.key, Qt::CaseInsensitive))
        return false;
    if (filter.translation && row.translation != *filter.translation)
        return false;
    if (filter.behind && row.behind != *filter.behind)
        return false;
    if (filter.afterYear > 0 && row.year <= filter.afterYear)
        return false;
    return filter.beforeYear == 0 || (row.year > 0 && row.year < filter.beforeYear);
}

} // namespace

Result<void> EditionTable::refresh(Database &database)
{
    if (auto done = readEditions(database); !done)
        return done;
    if (auto done = dropGone(database); !done)
        return done;
    uniteValues();
    return readSections(database);
}

Result<void> EditionTable::readEditions(Database &database)
{
    Statement rows = database.prepare(
        "SELECT id, collection, key, locale, path, docset, title, titlesource, topic, products,"
        " roles, translation, behind, year FROM edition WHERE id > ? ORDER BY id");
    rows.bind(1, m_lastEdition);
    while (rows.next()) {
        EditionRow row;
        row.id = rows.integer(0);
        row.name = {rows.text(1), rows.text(2)};
        row.locale = LocaleTag::fromString(rows.text(3)).value_or(LocaleTag());
        row.path = rows.text(4);
        row.docset = rows.text(5);
        row.title = rows.text(6);
        row.titleSource = rows.text(7);
        row.foldedTitle = folded(row.title);
        row.foldedSource = folded(row.titleSource);
        row.topic = rows.text(8);
        row.products = splitNames(rows.text(9));
        row.roles = splitNames(rows.text(10));
        row.translation = article::Translation(qBound(qint64(0), rows.integer(11), qint64(2)));
        row.behind = rows.integer(12) != 0;
        row.year = int(rows.integer(13));
        const auto known = m_articles.constFind(row.name);
        row.article = known == m_articles.cend() ? int(m_articles.size()) : *known;
        m_articles.insert(row.name, row.article);
        m_byArticle.resize(size_t(m_articles.size()));
        m_byArticle[size_t(row.article)].push_back(int(m_editions.size()));
        m_changed.resize(m_byArticle.size());
        m_changed[size_t(row.article)] = 1;
        m_languages.insert(row.locale.language());
        m_byId.insert(row.id, int(m_editions.size()));
        m_lastEdition = row.id;
        ++m_alive;
        m_facts.push_back(factsOf(row));
        m_editions.push_back(std::move(row));
    }
    return database.check();
}

EditionFacts EditionTable::factsOf(const EditionRow &row)
{
    EditionFacts facts;
    facts.article = row.article;
    facts.locale = numberOf(row.locale.toString());
    facts.products = quint32(m_lists.size());
    addNames(row.products, row.locale);
    facts.roles = quint32(m_lists.size());
    addNames(row.roles, row.locale);
    facts.rolesEnd = quint32(m_lists.size());
    addValues(row, facts);
    facts.valuesEnd = quint32(m_lists.size());
    facts.translation = row.translation;
    facts.behind = row.behind;
    return facts;
}

void EditionTable::addValue(FacetValue::Kind kind, int number)
{
    const std::pair name(int(kind), number);
    auto known = m_valueNumbers.constFind(name);
    if (known == m_valueNumbers.cend()) {
        known = m_valueNumbers.insert(name, int(m_values.size()));
        m_values.push_back({kind, number});
    }
    m_lists.push_back(*known);
}

void EditionTable::addValues(const EditionRow &row, const EditionFacts &facts)
{
    using Kind = FacetValue::Kind;
    addValue(Kind::Locale, facts.locale);
    addValue(Kind::Docset, numberOf(row.docset));
    for (quint32 i = facts.products; i < facts.roles; ++i)
        addValue(Kind::Product, m_lists[i]);
    for (quint32 i = facts.roles; i < facts.rolesEnd; ++i)
        addValue(Kind::Role, m_lists[i]);
    if (!row.topic.isEmpty())
        addValue(Kind::Topic, numberOf(row.topic));
    if (row.year > 0)
        addValue(Kind::Year, numberOf(QString::number(row.year)));
    addValue(Kind::Translation, int(row.translation));
    addValue(Kind::Behind, row.behind ? 1 : 0);
}

// What a search counts for thousands of articles lies together.
void EditionTable::uniteValues()
{
    m_articleValues.resize(m_byArticle.size());
    for (size_t article = 0; article < m_changed.size(); ++article) {
        if (std::exchange(m_changed[article], 0) == 0)
            continue;
        std::vector<int> values;
        for (const int edition : m_byArticle[article]) {
            const EditionFacts &facts = m_facts[size_t(edition)];
            const std::span<const int> own = valuesOf(facts);
            if (facts.alive)
                values.insert(values.end(), own.begin(), own.end());
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        const auto begin = quint32(m_lists.size());
        m_lists.insert(m_lists.end(), values.begin(), values.end());
        m_articleValues[article] = {begin, quint32(m_lists.size())};
    }
}

// Each once, also where the edition names it twice.
void EditionTable::addNames(const QList<FactName> &names, const LocaleTag &locale)
{
    const auto begin = qsizetype(m_lists.size());
    for (const FactName &name : names) {
        const int number = m_book.add(name, locale);
        if (std::find(m_lists.cbegin() + begin, m_lists.cend(), number) == m_lists.cend())
            m_lists.push_back(number);
    }
}

// What is gone has no say any more in what a product or role is called.
void EditionTable::forget(EditionRow &row)
{
    row.alive = false;
    for (const auto *names : {&row.products, &row.roles}) {
        for (const FactName &name : *names)
            m_book.remove(name, row.locale);
    }
}

int EditionTable::numberOf(const QString &name)
{
    const auto known = m_nameNumbers.constFind(name);
    if (known != m_nameNumbers.cend())
        return *known;
    const int number = int(m_names.size());
    m_names.append(name);
    m_nameNumbers.insert(name, number);
    return number;
}

Result<void> EditionTable::dropGone(Database &database)
{
    Statement count = database.prepare("SELECT count(*) FROM edition");
    if (!count.next())
        return database.check();
    if (count.integer(0) == m_alive)
        return {};
    std::vector<char> alive(m_editions.size());
    Statement ids = database.prepare("SELECT id FROM edition");
    while (ids.next())
        alive[size_t(m_byId.value(ids.integer(0)))] = 1;
    // An interrupted walk must not count anything as gone.
    if (auto fine = database.check(); !fine)
        return fine;
    m_alive = std::count(alive.cbegin(), alive.cend(), char(1));
    for (size_t i = 0; i < alive.size(); ++i) {
        if (m_editions[i].alive && alive[i] == 0) {
            forget(m_editions[i]);
            m_changed[size_t(m_editions[i].article)] = 1;
        }
        m_facts[i].alive = m_editions[i].alive;
    }
    for (SectionRow &section : m_sections) {
        if (section.edition >= 0 && !m_editions[size_t(section.edition)].alive) {
            section.edition = -1;
            --m_sectionCount;
            m_words -= section.length;
        }
    }
    return {};
}

Result<void> EditionTable::readSections(Database &database)
{
    Statement rows =
        database.prepare("SELECT id, edition, length, texts FROM section WHERE id > ?");
    rows.bind(1, lastSection());
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        const auto edition = m_byId.constFind(rows.integer(1));
        if (edition == m_byId.cend() || id < 0 || id > qint64(m_sections.size()) + (1 << 24))
            continue; // a damaged row
        if (qint64(m_sections.size()) <= id)
            m_sections.resize(size_t(id) + 1);
        m_sections[size_t(id)] = {*edition, int(rows.integer(2))};
        m_texts.resize(m_sections.size());
        m_texts[size_t(id)] = rows.integer(3);
        ++m_sectionCount;
        m_words += rows.integer(2);
    }
    return database.check();
}

std::vector<char> EditionTable::accepted(const article::SearchFilter &filter) const
{
    if (filter.isEmpty())
        return {};
    std::vector<char> result = passing(filter);
    for (const article::Restriction &one : filter.also) {
        const std::vector<char> more = passing(one);
        for (size_t i = 0; i < result.size(); ++i)
            result[i] = result[i] != 0 && more[i] != 0 ? 1 : 0;
    }
    for (const article::Restriction &one : filter.without) {
        std::vector<char> gone = passing(one);
        // A translation need not repeat whom and what its article is for.
        if (!one.products.isEmpty() || !one.roles.isEmpty() || !one.topics.isEmpty())
            spread(gone);
        for (size_t i = 0; i < result.size(); ++i)
            result[i] = result[i] != 0 && gone[i] == 0 ? 1 : 0;
    }
    return result;
}

void EditionTable::spread(std::vector<char> &editions) const
{
    for (const std::vector<int> &siblings : m_byArticle) {
        if (std::any_of(siblings.cbegin(), siblings.cend(),
                        [&editions](int one) { return editions[size_t(one)] != 0; })) {
            for (const int one : siblings)
                editions[size_t(one)] = 1;
        }
    }
}

std::vector<char> EditionTable::passing(const article::Restriction &filter) const
{
    std::vector<char> result;
    const std::vector<char> products = m_book.holding(filter.products, filter.wholeNames);
    const std::vector<char> roles = m_book.holding(filter.roles, filter.wholeNames);
    const auto has = [this](quint32 begin, quint32 end, const std::vector<char> &wanted) {
        return std::any_of(m_lists.cbegin() + begin, m_lists.cbegin() + end,
                           [&wanted](int number) { return wanted[size_t(number)] != 0; });
    };
    for (size_t i = 0; i < m_editions.size(); ++i) {
        const EditionFacts &facts = m_facts[i];
        const bool accepted =
            facts.alive && passes(m_editions[i], filter) &&
            (filter.products.isEmpty() || has(facts.products, facts.roles, products)) &&
            (filter.roles.isEmpty() || has(facts.roles, facts.rolesEnd, roles));
        result.push_back(accepted ? 1 : 0);
    }
    return result;
}

} // namespace diglot::search
