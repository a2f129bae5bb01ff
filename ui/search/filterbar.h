// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/search/searchquery.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QToolButton;

namespace diglot::ui::widgets {
class FlowLayout;
}

namespace diglot::ui::search {

// The filters beside the results: a button a facet with its values and counts, and below them a
// chip for each value that is chosen. What could narrow nothing is not shown.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    // What was found, and what for.
    void setResult(const SearchQuery &query, const article::SearchResult &result);
    // The values that a facet would have if it were not restricted; asked for by facetWanted.
    void setFacet(Facet facet, const article::SearchResult &result);
    // What people call the documentation sets, by their folders.
    void setDocsetNames(const QHash<QString, QString> &names);

signals:
    void toggled(diglot::ui::search::Facet facet, const QString &value);
    void cleared();
    void facetWanted(diglot::ui::search::Facet facet); // its menu is open and it is restricted

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    // As `result` says it, where it does.
    [[nodiscard]] QString nameOf(Facet facet, const QString &value,
                                 const article::SearchResult &result) const;
    void fill(Facet facet, const article::SearchResult &result);
    void showChips();
    void addChip(const QString &text, const QString &name, const std::function<void()> &remove);

    QHash<int, QToolButton *> m_buttons;
    QWidget *m_row;
    QWidget *m_chips;
    widgets::FlowLayout *m_chipLayout;
    SearchQuery m_query;
    article::SearchResult m_result;
    QHash<QString, QString> m_docsetNames;
};

} // namespace diglot::ui::search
