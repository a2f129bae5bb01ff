// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/render/page.h"
#include "app/workspace/documentloader.h"

namespace diglot::workspace {

// A rendered article with the facts that surround it in the window.
struct ArticlePage
{
    article::Address address;
    QString title;
    render::Page page;
    article::DocumentPtr document; // of the reading locale
    article::Edition edition;      // of the reading locale
    article::DocumentPtr other;    // of the edition beside it; null where its source texts stand
    article::Edition otherEdition; // of `other`
    QList<LocaleTag> locales;      // in which the article exists
    bool otherMissing = false;     // `with` was asked for and has no edition
};

struct PageOptions
{
    bool selfContained = false;
    QString theme;
    // The articles of the book that the page becomes a part of, numbered from 1; null: a page by
    // itself. Not owned.
    const QHash<article::ArticleId, int> *book = nullptr;
};

// Builds the page of an address. NotFound when the article or its edition in the reading locale
// does not exist (the error's sentence names the locales that have it); else as DocumentLoader.
[[nodiscard]] Result<ArticlePage> buildPage(const article::LibraryPtr &library,
                                            const DocumentLoader &loader,
                                            const article::Address &address,
                                            const PageOptions &options);

} // namespace diglot::workspace
