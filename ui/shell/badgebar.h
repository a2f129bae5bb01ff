// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

class QLabel;

namespace diglot::ui::widgets {
class Badge;
}

namespace diglot::ui::shell {

// What a reader must know of the article before trusting it, in one line under the tabs:
// translation, behind, roles, products, date. Long names are cut, and where there is no room for
// all roles and products the rest stand as their number. Hidden where there is nothing to say.
class BadgeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeBar(QWidget *parent = nullptr);

    void setPage(const workspace::ArticlePagePtr &page); // null clears
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addStates();
    void addNames(const QStringList &names, const QStringList &sources, const QString &tip);
    void addFacts();
    // None is wider than that.
    struct Widest
    {
        int name = 0;
        int state = QWIDGETSIZE_MAX;
    };
    // How much room the line takes with so many of the names.
    [[nodiscard]] int widthWith(qsizetype names, const Widest &widest, bool facts) const;
    void arrange();
    void showRest(qsizetype from);

    workspace::ArticlePagePtr m_page;
    QList<widgets::Badge *> m_states;
    QList<widgets::Badge *> m_names;  // of roles and products
    widgets::Badge *m_rest = nullptr; // the number of those that have no room
    QLabel *m_facts = nullptr;
};

} // namespace diglot::ui::shell
