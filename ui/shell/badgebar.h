// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

namespace diglot::ui::shell {

// What a reader must know of the article before trusting it, in one line under the tabs:
// translation, behind, roles, products, date. Hidden where there is nothing to say.
class BadgeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeBar(QWidget *parent = nullptr);

    void setPage(const workspace::ArticlePagePtr &page); // null clears

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    workspace::ArticlePagePtr m_page;
};

} // namespace diglot::ui::shell
