// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/workspace.h"

#include <QScrollArea>

class QVBoxLayout;

namespace diglot::ui::shell {

// About this article: everything that its front matter and its place in the library say of it, as
// text that can be selected and copied. The texts are made when the panel is seen.
class AboutPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AboutPanel(QWidget *parent = nullptr);

    // `library` gives names and the file's folder. A null page clears.
    void setPage(const workspace::ArticlePagePtr &page, const article::LibraryPtr &library);

    // Who verified the article and when; empty for nobody.
    void setVerified(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void changed();
    void rebuild();
    void addFacts(QVBoxLayout *layout);
    void addEdition(QVBoxLayout *layout, const article::Edition &edition,
                    const article::Document &document);
    void addOther(QVBoxLayout *layout);
    void addOrigin(QVBoxLayout *layout);
    void addFrontMatter(QVBoxLayout *layout);

    workspace::ArticlePagePtr m_page;
    article::LibraryPtr m_library;
    QString m_verified;
    bool m_outdated = true;
};

} // namespace diglot::ui::shell
