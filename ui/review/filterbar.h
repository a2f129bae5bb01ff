// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/segmentmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::review {

// Which texts the list shows and in which order: typed, chosen from a menu, or kept under a name.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(settings::Settings *settings, widgets::Prompts *prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);
    void setError(const QString &sentence); // below the field; empty takes it away
    void setCounts(int shown, int all);
    void setRules(const QStringList &rules); // that found something in the article
    void focusField();
    [[nodiscard]] bool checksSpelling() const; // as it was chosen last

signals:
    void queryChanged(const QString &query); // with every letter
    void orderChosen(diglot::ui::review::SegmentModel::Order order);
    void left();      // Down, Enter or Escape in an empty field
    void allChosen(); // everything that the filter shows
    void spellingChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fillMenu();
    void addQueries(QMenu *menu);
    void addViews(QMenu *menu);
    void saveView();

    settings::Settings *m_settings;
    widgets::Prompts *m_prompts;
    QLineEdit *m_field;
    QToolButton *m_button;
    QMenu *m_menu;
    QLabel *m_note;
    QToolButton *m_chooseAll;
    QStringList m_rules;
    SegmentModel::Order m_order = SegmentModel::Order::Place;
    QString m_error;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace diglot::ui::review
