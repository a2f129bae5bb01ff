// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/hit.h"
#include "app/search/database.h"
#include "app/search/namebook.h"

#include <QHash>
#include <QSet>

#include <span>
#include <utility>
#include <vector>

namespace diglot::search {

// What ranking and filters need of an edition, in memory.
struct EditionRow
{
    qint64 id = 0;
    int article = -1; // the same for all its editions
    bool alive = true;
    article::ArticleId name;
    LocaleTag locale;
    QString path;
    QString docset;
    QString title;
    QString titleSource;
    QString foldedTitle;
    QString foldedSource;
    QString topic;
    QList<FactName> products;
    QList<FactName> roles;
    article::Translation translation = article::Translation::None;
    bool behind = false;
    int year = 0;
};

// What a filter can ask for. By number: of EditionTable::nameOf() for locale, docset, topic and
// year, of EditionTable::book() for product and role; article::Translation; 1 behind, 0 not.
struct FacetValue
{
    enum class Kind : quint8 { Locale, Docset, Product, Role, Topic, Year, Translation, Behind };
    Kind kind = Kind::Locale;
    int number = 0;
};

// What is asked of every edition that matches, in little memory: names by number, see
// EditionTable::nameOf().
struct EditionFacts
{
    int article = -1; // as EditionRow
    int locale = 0;
    quint32 products = 0; // begin in EditionTable::lists(), by their numbers; roles follow
    quint32 roles = 0;
    quint32 rolesEnd = 0; // the numbers of its facetValues() follow
    quint32 valuesEnd = 0;
    article::Translation translation = article::Translation::None;
    bool behind = false;
    bool alive = true;
};

// The editions and sections of an index as one transaction sees them. One thread at a time.
class EditionTable
{
public:
    // Brings the table up to the state of the database; reads only what is new. Errors as
    // Database::check().
    [[nodiscard]] Result<void> refresh(Database &database);

    [[nodiscard]] const std::vector<EditionRow> &editions() const { return m_editions; }
    // Of each of editions().
    [[nodiscard]] const std::vector<EditionFacts> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<int> &lists() const { return m_lists; }
    // Everything that one of the editions is or was, each once.
    [[nodiscard]] const std::vector<FacetValue> &facetValues() const { return m_values; }
    // Of one edition, and of all living editions of an article, each once, by index.
    [[nodiscard]] std::span<const int> valuesOf(const EditionFacts &edition) const
    {
        return {m_lists.begin() + edition.rolesEnd, m_lists.begin() + edition.valuesEnd};
    }
    [[nodiscard]] std::span<const int> valuesOf(int article) const
    {
        const Part &part = m_articleValues[size_t(article)];
        return {m_lists.begin() + part.begin, m_lists.begin() + part.end};
    }
    // Of the products and roles of all editions.
    [[nodiscard]] const NameBook &book() const { return m_book; }
    // Index into editions() of a section, -1 for none.
    [[nodiscard]] int editionOf(qint64 section) const
    {
        return section >= 0 && section < qint64(m_sections.size())
                   ? m_sections[size_t(section)].edition
                   : -1;
    }
    [[nodiscard]] int lengthOf(qint64 section) const { return m_sections[size_t(section)].length; }
    // The same for sections that hold the same words at the same places.
    [[nodiscard]] qint64 textsOf(qint64 section) const { return m_texts[size_t(section)]; }
    [[nodiscard]] qint64 sectionCount() const { return m_sectionCount; }
    [[nodiscard]] double averageLength() const
    {
        return m_sectionCount > 0 ? double(m_words) / double(m_sectionCount) : 1;
    }
    // Languages of the editions ("ru", "zh").
    [[nodiscard]] const QSet<QString> &languages() const { return m_languages; }
    [[nodiscard]] int articleCount() const { return int(m_articles.size()); }
    // All its editions, also those gone.
    [[nodiscard]] const std::vector<int> &editionsOf(int article) const
    {
        return m_byArticle[size_t(article)];
    }
    [[nodiscard]] int nameCount() const { return int(m_names.size()); }
    [[nodiscard]] const QString &nameOf(int number) const { return m_names[number]; }
    // -1 for a name that no edition has.
    [[nodiscard]] int numberOfName(const QString &name) const
    {
        return m_nameNumbers.value(name, -1);
    }
    [[nodiscard]] qint64 lastSection() const { return qint64(m_sections.size()) - 1; }

    // Which editions the filter lets through, by index; empty: all.
    [[nodiscard]] std::vector<char> accepted(const article::SearchFilter &filter) const;

private:
    struct SectionRow
    {
        int edition = -1;
        int length = 0;
    };
    struct Part // of m_lists
    {
        quint32 begin = 0;
        quint32 end = 0;
    };
    [[nodiscard]] Result<void> readEditions(Database &database);
    [[nodiscard]] Result<void> readSections(Database &database);
    [[nodiscard]] Result<void> dropGone(Database &database);
    [[nodiscard]] int numberOf(const QString &name);
    [[nodiscard]] EditionFacts factsOf(const EditionRow &row);
    void spread(std::vector<char> &editions) const; // to all of an article
    [[nodiscard]] std::vector<char> passing(const article::Restriction &filter) const;
    void addNames(const QList<FactName> &names, const LocaleTag &locale);
    void addValue(FacetValue::Kind kind, int number);
    void addValues(const EditionRow &row, const EditionFacts &facts);
    void uniteValues();
    void forget(EditionRow &row);

    QStringList m_names;
    QHash<QString, int> m_nameNumbers;
    std::vector<std::vector<int>> m_byArticle;
    std::vector<EditionRow> m_editions;
    std::vector<EditionFacts> m_facts;
    std::vector<int> m_lists;
    std::vector<FacetValue> m_values;
    QHash<std::pair<int, int>, int> m_valueNumbers; // kind and number → index into m_values
    std::vector<Part> m_articleValues;
    std::vector<char> m_changed; // articles whose values are to be united again
    NameBook m_book;
    std::vector<SectionRow> m_sections; // by id
    std::vector<qint64> m_texts;        // likewise
    QHash<qint64, int> m_byId;          // → index into m_editions
    QHash<article::ArticleId, int> m_articles;
    QSet<QString> m_languages;
    qint64 m_lastEdition = 0;
    qint64 m_alive = 0;
    qint64 m_sectionCount = 0;
    qint64 m_words = 0;
};

} // namespace diglot::search
