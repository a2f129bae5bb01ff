// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/searchservice.h"
#include "ui/search/searchdesk.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace diglot::ui::search {

class ResultList;

// Every segment that holds a term, source over translation, equal pairs once with all their places,
// in the order of the translations: how a term was translated everywhere.
class ConcordancePanel final : public QWidget
{
    Q_OBJECT

public:
    ConcordancePanel(workspace::SearchService *service, QWidget *parent = nullptr);

    void setLibrary(const article::LibraryPtr &library);
    // Looks a term up in a language (invalid: in all) and takes the keyboard.
    void look(const QString &term, const LocaleTag &locale);
    void focusField();
    [[nodiscard]] ResultList *list() const { return m_list; }
    [[nodiscard]] bool isSettled() const { return m_answered; }

signals:
    void opened(const diglot::ui::search::SearchTarget &target);
    void released(); // Esc

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Lines with the same texts.
    struct Pair
    {
        QList<article::ConcordanceLine> lines;
    };
    void build();
    void connectAll();
    void ask();
    void take(const QList<article::ConcordanceLine> &lines);
    void showPairs(bool keepPlace);
    void choose(const ResultRow &row, Qt::KeyboardModifiers modifiers);
    void retranslate();
    void addPlaces(const Pair &pair, QList<ResultRow> &rows) const;
    [[nodiscard]] ResultRow headerOf(const LocaleTag &locale) const;
    [[nodiscard]] ResultRow rowOf(const Pair &pair, const article::ConcordanceLine &line) const;
    [[nodiscard]] QString titleOf(const article::ConcordanceLine &line) const;
    [[nodiscard]] QString nameOf(const article::ConcordanceLine &line) const;

    workspace::SearchService *m_service;
    article::LibraryPtr m_library;
    QLineEdit *m_field;
    QComboBox *m_locale;
    QCheckBox *m_exact;
    QLabel *m_summary;
    ResultList *m_list;
    QTimer m_later; // between letters
    QList<Pair> m_pairs;
    qsizetype m_lines = 0;
    qsizetype m_shown = 0; // pairs
    int m_number = 0;
    bool m_answered = true;
};

} // namespace diglot::ui::search
