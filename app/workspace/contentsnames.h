// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/article/verdict.h"

namespace diglot::workspace {

// A name in the contents of a docset, against the one of en-US that leads to the same.
struct ContentsName
{
    QString unit;   // "toc:" and the indexes of the nodes down to it, "toc:0/2"
    QString source; // empty where en-US has no such line
    QString target;
    int line = 0; // 1-based in the docset's own file of contents; 0 if it stands in another one
    QString href; // as written
    QString file; // library path that `href` is relative to
};

// Every name in the contents of a root's docset, in their order. Empty for en-US itself, and where
// there are no English contents to compare with.
[[nodiscard]] QList<ContentsName> contentsNames(const article::Library &library,
                                                const article::LocaleRoot &root,
                                                const article::Docset &docset);

// The same as texts that can be judged, of the docset whose contents lie at a path of the library;
// empty for any other path.
[[nodiscard]] QList<ContentsName> contentsAt(const article::Library &library, const QString &path);
[[nodiscard]] article::JudgedText judgedText(const ContentsName &name,
                                             const article::Edition &contents);

// The names that lead to an article, as texts that can be judged.
[[nodiscard]] QList<article::JudgedText> contentsTextsOf(const article::Library &library,
                                                         const article::Edition &edition);

} // namespace diglot::workspace
