// SPDX-License-Identifier: Apache-2.0
#include "app/search/editiontable.h"

#include "app/search/folding.h"
#include "app/search/schema.h"

#include <algorithm>

namespace diglot::search {

namespace {

bool anyContains(const QStringList &values, const QStringList &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&values](const QString &part) {
        return std::any_of(values.cbegin(), values.cend(), [&part](const QString &value) {
            return value.contains(part, Qt::CaseInsensitive);
        });
    });
}

bool passes(const EditionRow &row, const article::SearchFilter &filter)
{
    if (!filter.locales.isEmpty() && !filter.locales.contains(row.locale))
        return false;
    if (!filter.docsets.isEmpty() && !filter.docsets.contains(row.docset, Qt::CaseInsensitive))
        return false;
    if (!filter.topics.isEmpty() && !filter.topics.contains(row.topic, Qt::CaseInsensitive))
        return false;
    if (!filter.products.isEmpty() && !anyContains(row.products, filter.products))
        return false;
    if (!filter.roles.isEmpty() && !anyContains(row.roles, filter.roles))
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
        row.products = splitList(rows.text(9));
        row.roles = splitList(rows.text(10));
        row.translation = article::Translation(qBound(qint64(0), rows.integer(11), qint64(2)));
        row.behind = rows.integer(12) != 0;
        row.year = int(rows.integer(13));
        const auto known = m_articles.constFind(row.name);
        row.article = known == m_articles.cend() ? int(m_articles.size()) : *known;
        m_articles.insert(row.name, row.article);
        m_byArticle.resize(size_t(m_articles.size()));
        m_byArticle[size_t(row.article)].push_back(int(m_editions.size()));
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
    facts.docset = numberOf(row.docset);
    facts.topic = row.topic.isEmpty() ? -1 : numberOf(row.topic);
    facts.year = row.year > 0 ? numberOf(QString::number(row.year)) : -1;
    facts.products = quint32(m_lists.size());
    for (const QString &product : row.products)
        m_lists.push_back(numberOf(product));
    facts.roles = quint32(m_lists.size());
    for (const QString &role : row.roles)
        m_lists.push_back(numberOf(role));
    facts.rolesEnd = quint32(m_lists.size());
    facts.translation = row.translation;
    facts.behind = row.behind;
    return facts;
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
    for (size_t i = 0; i < alive.size(); ++i)
        m_editions[i].alive = m_facts[i].alive = alive[i] != 0;
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
    Statement rows = database.prepare("SELECT id, edition, length FROM section WHERE id > ?");
    rows.bind(1, lastSection());
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        const auto edition = m_byId.constFind(rows.integer(1));
        if (edition == m_byId.cend() || id < 0 || id > qint64(m_sections.size()) + (1 << 24))
            continue; // a damaged row
        if (qint64(m_sections.size()) <= id)
            m_sections.resize(size_t(id) + 1);
        m_sections[size_t(id)] = {*edition, int(rows.integer(2))};
        ++m_sectionCount;
        m_words += rows.integer(2);
    }
    return database.check();
}

std::vector<char> EditionTable::accepted(const article::SearchFilter &filter) const
{
    std::vector<char> result;
    if (filter.isEmpty())
        return result;
    for (const EditionRow &row : m_editions)
        result.push_back(row.alive && passes(row, filter) ? 1 : 0);
    return result;
}

} // namespace diglot::search
