// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/workspace/filefacts.h"

#include <functional>

namespace diglot::workspace {

// Looks up the facts of a library path; null if the file was not read.
using FactsOf = std::function<const FileFacts *(const QString &path)>;

// The docsets of one locale root and what they leave out.
class DocsetMap
{
public:
    // `configs` are the library paths of the docfx.json files of this root.
    DocsetMap(const article::LocaleRoot &root, const QStringList &configs, const FactsOf &factsOf);

    // Without contents, ordered by folder.
    [[nodiscard]] const QList<article::Docset> &docsets() const { return m_docsets; }
    // The innermost docset's folder for a path relative to the root, "" for none.
    [[nodiscard]] QString docsetOf(const QString &path) const;
    // Path in the root of the contents that name a docset among others, without a look whether it
    // is there; empty if its configuration names none of its own.
    [[nodiscard]] QString breadcrumb(const QString &folder) const;
    // Whether the file is kept out of the articles: by its name (README, contents…), by lying in
    // an "includes" folder, or by its docset's exclude patterns.
    [[nodiscard]] bool excludes(const QString &path) const;

private:
    QList<article::Docset> m_docsets;
    QHash<QString, QStringList> m_exclude; // docset folder → patterns
    QHash<QString, QString> m_breadcrumbs; // docset folder → path in the root
};

} // namespace diglot::workspace
