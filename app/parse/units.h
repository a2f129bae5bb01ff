// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/frontmatter.h"
#include "app/article/segment.h"
#include "app/core/result.h"

#include <QByteArray>

namespace diglot::parse {

// The units of one file.
struct FileUnits
{
    QList<article::Unit> units;
    int pictures = 0; // as Document::pictures
};

// Texts of the front matter that are translated without a source: title, description, keywords.
[[nodiscard]] QList<article::Unit> frontMatterUnits(const article::FrontMatter &frontMatter);

// The units as parseDocument() has them, without their sources; of a Markdown file without pictures
// many times as fast. `name` is the file's name. Errors as parseDocument().
[[nodiscard]] Result<FileUnits> parseUnits(const QByteArray &bytes, const QString &name);

// Whether two states of a file of this name have the same units, told without parsing them. True is
// sure; false may come where other text beside pictures has changed.
[[nodiscard]] bool haveSameUnits(const QByteArray &before, const QByteArray &after,
                                 const QString &name);

// Gives units the English text that stands under the same id. Pictures are counted through the
// file, so the numbers of their texts mean the same only where there are as many.
void addSources(FileUnits &units, const FileUnits &english);

} // namespace diglot::parse
