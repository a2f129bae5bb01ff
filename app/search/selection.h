// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/ranking.h"

namespace diglot::search {

// Which editions a filter lets through (`shown`), and which may find them (`looked`): every
// edition of an article that has one of the first. By index; both empty: all.
struct Accepted
{
    std::vector<char> shown;
    std::vector<char> looked;

    [[nodiscard]] bool isShown(int edition) const
    {
        return shown.empty() || shown[size_t(edition)] != 0;
    }
};
[[nodiscard]] Accepted acceptedBy(const EditionTable &table, const article::SearchFilter &filter);

// An article that was found, with the edition that is shown and the section that matched best.
struct Found
{
    int shown = -1;
    Ranker::Best best;
    QList<LocaleTag> locales;
};

// Makes articles of the editions that matched, and picks the best. All but the table must not
// change meanwhile.
class Selection
{
public:
    Selection(const EditionTable &table, const Accepted &accepted, const LocaleTag &reading);

    void add(const std::vector<Ranker::Match> &matches);
    // Everything that the filter lets through, by title, but for the articles that are excluded
    // (see Ranker::excludedArticles()).
    void addAccepted(const std::vector<char> &excluded);

    // Whether an edition's article is among those that were added.
    [[nodiscard]] bool hasArticleOf(int edition) const
    {
        return m_places[size_t(m_table.facts()[size_t(edition)].article)] >= 0;
    }
    [[nodiscard]] int count() const { return int(m_articles.size()); }
    [[nodiscard]] article::Facets facets() const;
    // The best articles, in order. Without a ranker, the first that were added.
    [[nodiscard]] std::vector<Found> best(Ranker *ranker, int limit) const;

private:
    struct Article
    {
        int number = 0;
        int first = -1; // index into m_matches; the others follow in m_next
        double bound = 0;
    };
    [[nodiscard]] Found evaluated(const Article &article, Ranker *ranker, double least) const;
    [[nodiscard]] int shownOf(const Article &article) const;
    void addLocales(Found &found) const;
    [[nodiscard]] double weightOf(int edition) const;
    [[nodiscard]] bool before(const Ranker::Best &a, const Ranker::Best &b) const;

    const EditionTable &m_table;
    const Accepted &m_accepted;
    LocaleTag m_locale; // in which is read
    int m_reading;      // the same by number, -1 for none
    std::vector<Ranker::Match> m_matches;
    std::vector<int> m_next;
    std::vector<int> m_places; // article → index into m_articles, -1
    std::vector<Article> m_articles;
};

} // namespace diglot::search
