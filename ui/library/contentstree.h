// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

namespace diglot::ui::library {

// One line of the contents. Lines refer to each other by their index in ContentsTree::nodes.
struct ContentsNode
{
    enum class Kind : quint8 {
        Docset,   // a documentation set
        Heading,  // a line without a link, or whose link leads nowhere
        Article,  // leads to an article; may have children too
        External, // leads to a web address
        Folder    // gathers articles that stand in no table of contents
    };
    Kind kind = Kind::Heading;
    QString id;    // stays the same over a change of locale and a reload
    QString name;  // in the reading locale where it has one
    QString note;  // translated, muted beside the name: why it is unusual; usually empty
    QString words; // extra words by which the filter finds it
    article::ArticleId article;
    QString anchor;
    QString url;           // of External
    bool available = true; // whether the article has an edition in the reading locale
    int parent = 0;
    int row = 0; // among its parent's children
    QList<int> children;
};

// The contents of a library in one locale; node 0 is the invisible root.
struct ContentsTree
{
    QList<ContentsNode> nodes{ContentsNode()};

    [[nodiscard]] int find(const article::ArticleId &article) const; // first one, 0 for none
    [[nodiscard]] int findId(const QString &id) const;               // 0 for none
    // The first line in reading order that leads to an article, one available in the reading locale
    // before all others; an invalid id for an empty library.
    [[nodiscard]] article::ArticleId firstArticle() const;
    // Names from the docset down to the article; empty if it is not in the tree.
    [[nodiscard]] QStringList pathTo(const article::ArticleId &article) const;
};

// Builds the contents in memory; no file is touched. Where the reading locale has no table of
// contents for a docset, the source locale's (en-US), else another one's takes its place; names are
// then the titles of the reading locale's editions. Deeper than `MaxTocDepth` levels are cut.
[[nodiscard]] ContentsTree buildContents(const article::Library &library, const LocaleTag &reading);

inline constexpr int MaxTocDepth = 32;

} // namespace diglot::ui::library
