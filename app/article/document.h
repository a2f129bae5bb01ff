// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/block.h"
#include "app/article/frontmatter.h"
#include "app/article/segment.h"
#include "app/core/problem.h"

#include <memory>

namespace diglot::article {

// One parsed edition: what stands in its file, language by language over one skeleton. A plain
// value; shared between threads as DocumentPtr and never changed after parsing.
struct Document
{
    enum class Kind : quint8 { Markdown, Faq, Landing, Hub };

    Kind kind = Kind::Markdown;
    FrontMatter frontMatter; // of a YAML article: its `metadata`
    QString title;           // front matter's title, else the first heading's target text
    bool bilingual = false;  // holds at least one segment
    QList<Block> blocks;
    QList<Segment> segments; // in file order, numbers strictly ascending within one file
    QList<Unit> units;
    int pictures = 0;  // in the source's text, in segments and outside: what "alt:N" counts
    Problems problems; // `file` is empty: the caller knows which file it was

    // "Applies to" and roles, read from the source texts where there are any (format.md).
    QStringList appliesTo;
    QStringList roles;
    // The same items as the target says them, empty where counts differ.
    QStringList appliesToTarget;
    QStringList rolesTarget;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace diglot::article
