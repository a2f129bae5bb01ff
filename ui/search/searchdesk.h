// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/searchservice.h"
#include "ui/search/resultmodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace diglot::ui::search {

class SearchField;
class SearchHistory;
class SearchPanel;

// What is to be opened: an article at a passage, with the words that found it.
struct SearchTarget
{
    article::ArticleId article;
    LocaleTag locale;
    QString anchor;
    int segment = 0;
    article::SearchRequest words; // to be marked; an empty query marks nothing
    QString passage;              // a text of the page that shows why it was found; may be empty
    bool newTab = false;
};

// Makes one search of field, panel, history and index: asks with every letter, shows what comes
// back, and says what the person chose. Lives on the window's thread and never waits.
class SearchDesk final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        // The place of an article in the contents, from the docset down.
        std::function<QStringList(const article::ArticleId &)> placeOf;
        // What is found beside articles and headings, best first: commands, settings, languages,
        // tabs, marks; of kind Command.
        std::function<QList<ResultRow>(const QString &words)> others;
        // The article that a pasted address, path or id names.
        std::function<std::optional<article::Hit>(const QString &text)> pasted;
        // What of the customer's language an article lacks, a few letters; empty for nothing.
        std::function<QString(const article::ArticleId &)> lacking;
    };

    SearchDesk(workspace::SearchService *service, SearchHistory *history, SearchField *field,
               SearchPanel *panel, QObject *parent = nullptr);
    ~SearchDesk() override;

    void setSurroundings(const Surroundings &surroundings);
    void setReading(const LocaleTag &locale); // in which titles and passages are shown
    void reset();                             // another library: nothing has been searched
    // The customer's products: every search is narrowed to them until they are taken away.
    void setProducts(const QStringList &products);
    void setQuery(const SearchQuery &query);
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    // The index has grown or is whole: what is shown is asked for again.
    void indexGrew();
    void setIndexing(bool running);
    void toggleSaved();
    void retranslate();

signals:
    void panelWanted(); // there is something to see in the panel
    void opened(const diglot::ui::search::SearchTarget &target);
    void commandChosen(int id);
    void released();                                   // Esc: the keyboard goes back to the article
    void productsChanged(const QStringList &products); // the person chose others, or none
    void answered(); // what stands in the panel is of the present query

private:
    // What has come back for the newest question, or for the one before it while that is open.
    struct Answer
    {
        article::SearchResult result;
        bool hasResult = false;
        QList<article::Suggestion> suggestions;
        QList<article::Completion> completions;
        QString completed; // what stood in the field when they were asked for
        std::optional<Error> error;
        int limit = 0; // hits asked for
    };

    void edit(const QString &text);
    void ask(bool keepPlace);
    void askSuggestions(int number);
    void askCompletions(int number);
    void askResult(int number, int limit, bool keepPlace);
    void askFacet(Facet facet);
    void show(bool keepPlace);
    void showResult(bool keepPlace);
    void showNotes();
    void showPast();
    void showCommands();
    void showMore();
    [[nodiscard]] QList<ResultRow> pastedRows() const;
    [[nodiscard]] ResultRow hitRow(const article::Hit &hit) const;
    [[nodiscard]] QList<ResultRow> resultRows() const;
    [[nodiscard]] QList<ResultRow> suggestionRows() const;
    [[nodiscard]] QList<ResultRow> completionRows() const;
    [[nodiscard]] QList<ResultRow> otherRows() const;
    [[nodiscard]] QString placeOf(const article::ArticleId &article) const;
    [[nodiscard]] article::SearchRequest request(int limit) const;
    [[nodiscard]] bool suggestsOnly() const;
    [[nodiscard]] bool lacksValue() const;
    [[nodiscard]] bool asksNothing() const;
    [[nodiscard]] bool asksCommands() const;
    [[nodiscard]] QList<ResultRow> commandRows() const;
    void keepProducts();
    void nameBySource(const article::SearchResult &result);
    void choose(const ResultRow &chosen, Qt::KeyboardModifiers modifiers);
    void complete(const ResultRow &row);
    void open(SearchTarget target, Qt::KeyboardModifiers modifiers);
    void follow(const QString &link);
    void connectField();
    void connectPanel();

    workspace::SearchService *m_service;
    SearchHistory *m_history;
    SearchField *m_field;
    SearchPanel *m_panel;
    Surroundings m_surroundings;
    LocaleTag m_reading;
    SearchQuery m_query;
    QStringList m_products;
    bool m_asTyped = false;
    bool m_indexing = false;
    int m_number = 0; // of the newest question
    Answer m_answer;
    QTimer m_again; // while the index grows
    QTimer m_vain;  // nothing was found, and nothing else is being typed
};

} // namespace diglot::ui::search
