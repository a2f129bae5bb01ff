// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/article/mark.h"
#include "app/workspace/documentloader.h"

#include <optional>

namespace diglot::workspace {

// Finds what marks are about in a library, wherever its files have moved. A value of one thread;
// the library and the loader outlive it.
class MarkPlaces
{
public:
    MarkPlaces(const article::Library &library, const DocumentLoader &loader)
        : m_library(library)
        , m_loader(loader)
    {}

    // The article: by docset and key, else by key alone, else where a redirection leads, else the
    // one with the same ms.assetid. Invalid: the library has none. The last one reads the heads of
    // the editions in the mark's locale, once.
    [[nodiscard]] article::ArticleId articleOf(const article::TextPlace &place,
                                               const QString &assetId = {}) const;

private:
    [[nodiscard]] article::ArticleId byKey(const article::TextPlace &place) const;
    [[nodiscard]] article::ArticleId byRedirection(const article::TextPlace &place) const;
    [[nodiscard]] article::ArticleId byAsset(const LocaleTag &locale, const QString &assetId) const;

    const article::Library &m_library;
    const DocumentLoader &m_loader;
    mutable QHash<LocaleTag, QHash<QString, article::ArticleId>> m_assets; // by locale, then id
};

// The ms.assetid in a file's front matter, in lower case; empty for none.
[[nodiscard]] QString assetIdIn(const QByteArray &bytes);

// Where sentences that are marked in an edition are now.
struct SentencePlace
{
    int number = 0; // 0: the sentence is gone
    article::TextState state = article::TextState::Gone;
};
// In the order of `marked`; `texts` are the edition's own, in file order.
[[nodiscard]] QList<SentencePlace> sentencePlaces(const QList<article::JudgedText> &marked,
                                                  const QList<article::JudgedText> &texts);

} // namespace diglot::workspace
