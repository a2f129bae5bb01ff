// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/workspace/seen.h"

#include <QSet>

#include <optional>

namespace diglot::ui::desk {

// An article on the start page.
struct StartArticle
{
    article::ArticleId article;
    LocaleTag locale;
    QString title;
    QDate date; // of what is said of it; may be invalid
    bool isNew = false;
};

// The articles that alone are wanted; nothing: all are.
using OnlyArticles = std::optional<QSet<article::ArticleId>>;

// How a language covers a library.
struct Coverage
{
    int articles = 0; // that it has
    int total = 0;    // that any language has
    int machine = 0;
    int behind = 0;
};

[[nodiscard]] Coverage coverageOf(const article::Library &library, const LocaleTag &locale,
                                  const OnlyArticles &only = {});

// The articles of a locale that were handed off last, or dated last where no handoff is known;
// newest first, those without a date left out.
[[nodiscard]] QList<StartArticle> newestArticles(const article::Library &library,
                                                 const LocaleTag &locale, int limit,
                                                 const OnlyArticles &only = {});

// The news of one locale: new articles first, then changed ones, by title.
[[nodiscard]] QList<StartArticle> newsIn(const article::Library &library,
                                         const workspace::LibraryNews &news,
                                         const LocaleTag &locale, const OnlyArticles &only = {});

} // namespace diglot::ui::desk
