// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/workspace/docsets.h"

#include <QSet>

#include <utility>

namespace diglot::workspace {

// Puts the tables of contents of one root together: each docset's own, with the contents files that
// a node's link names put in the node's place; a docset "" is added for contents files outside all
// docsets that no other one names. `tocs` are the library paths of the root's contents files.
class ContentsBuilder
{
public:
    ContentsBuilder(const article::Library &library, const FactsOf &factsOf)
        : m_library(library)
        , m_factsOf(factsOf)
    {}

    void addContents(article::LocaleRoot &root, const DocsetMap &docsets, const QStringList &tocs);
    [[nodiscard]] Problems takeProblems() { return std::exchange(m_problems, {}); }

private:
    [[nodiscard]] QString ownToc(const article::LocaleRoot &root, const QString &folder) const;
    [[nodiscard]] QString breadcrumbName(const article::LocaleRoot &root,
                                         const article::Docset &docset, const QString &file) const;
    [[nodiscard]] QList<article::TocNode> splice(const QString &path, int level);
    void place(article::TocNode &node, const QString &path, int level);
    [[nodiscard]] QString contentsFile(const QString &from, const QString &href) const;

    const article::Library &m_library;
    const FactsOf &m_factsOf;
    QStringList m_open;   // contents files from the docset's own down to the present one
    QSet<QString> m_used; // contents files that have a place
    int m_nodes = 0;
    Problems m_problems;
};

} // namespace diglot::workspace
