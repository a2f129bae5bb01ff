// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/hit.h"
#include "app/search/database.h"

#include <QHash>
#include <QSet>

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
    QStringList products;
    QStringList roles;
    article::Translation translation = article::Translation::None;
    bool behind = false;
    int year = 0;
    // The same by number, for counting; see EditionTable::nameOf().
    int localeName = 0;
    int docsetName = 0;
    int topicName = 0;
    QList<int> productNames;
    QList<int> roleNames;
};

// The editions and sections of an index as one transaction sees them. One thread at a time.
class EditionTable
{
public:
    // Brings the table up to the state of the database; reads only what is new. Errors as
    // Database::check().
    [[nodiscard]] Result<void> refresh(Database &database);

    [[nodiscard]] const std::vector<EditionRow> &editions() const { return m_editions; }
    // Index into editions() of a section, -1 for none.
    [[nodiscard]] int editionOf(qint64 section) const
    {
        return section >= 0 && section < qint64(m_sections.size())
                   ? m_sections[size_t(section)].edition
                   : -1;
    }
    [[nodiscard]] int lengthOf(qint64 section) const { return m_sections[size_t(section)].length; }
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
    [[nodiscard]] qint64 lastSection() const { return qint64(m_sections.size()) - 1; }

    // Which editions the filter lets through, by index; empty: all.
    [[nodiscard]] std::vector<char> accepted(const article::SearchFilter &filter) const;

private:
    struct SectionRow
    {
        int edition = -1;
        int length = 0;
    };
    [[nodiscard]] Result<void> readEditions(Database &database);
    [[nodiscard]] Result<void> readSections(Database &database);
    [[nodiscard]] Result<void> dropGone(Database &database);
    [[nodiscard]] int numberOf(const QString &name);

    QStringList m_names;
    QHash<QString, int> m_nameNumbers;
    std::vector<std::vector<int>> m_byArticle;
    std::vector<EditionRow> m_editions;
    std::vector<SectionRow> m_sections; // by id
    QHash<qint64, int> m_byId;          // → index into m_editions
    QHash<article::ArticleId, int> m_articles;
    QSet<QString> m_languages;
    qint64 m_lastEdition = 0;
    qint64 m_alive = 0;
    qint64 m_sectionCount = 0;
    qint64 m_words = 0;
};

} // namespace diglot::search
