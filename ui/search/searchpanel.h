// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/search/searchquery.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace diglot::ui::search {

class FilterBar;
class ResultList;

// What stands under the field: what the search has to say, filters, and the list.
class SearchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent = nullptr);

    [[nodiscard]] ResultList *list() const { return m_list; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    // One sentence over the results; links in it are chosen by linkChosen. Empty hides it.
    void setNote(const QString &html);
    // What stands in place of a list that is empty; the list is shown where it is empty.
    void setEmptyText(const QString &html);
    // How many were found, and whether the search is kept; nothing while `count` is negative.
    void setSummary(int count, bool saved);
    void showFilters(bool shown);

signals:
    void linkChosen(const QString &link);
    void saveToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_count;
    QToolButton *m_save;
    QLabel *m_note;
    FilterBar *m_filters;
    ResultList *m_list;
    QLabel *m_empty;
    int m_found = -1;
    bool m_saved = false;
};

} // namespace diglot::ui::search
