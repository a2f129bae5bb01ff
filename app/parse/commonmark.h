// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <memory>

struct cmark_node;

namespace diglot::parse {

// What cmark-gfm looks for: whole blocks with tables, or running text only. Strikethrough always;
// never the autolink extension (cubic on "www._", feasibility.md 2.1).
enum class Dialect : quint8 { Blocks, Inlines };

struct TreeDeleter
{
    void operator()(cmark_node *document) const;
};
using Tree = std::unique_ptr<cmark_node, TreeDeleter>;

// Parses UTF-8 into cmark-gfm's tree. Never null. cmark-gfm 0.29.0.gfm.6 keeps its tables of
// special characters in globals, so that only one thread at a time is inside of it; reading and
// freeing the tree needs no lock. Callers bound size and nesting (skeleton.h).
[[nodiscard]] Tree parseCommonMark(QByteArrayView text, Dialect dialect);

// Appends `text` with its HTML entities resolved, as cmark-gfm does in running text.
[[nodiscard]] QByteArray resolveEntities(QByteArrayView text);

} // namespace diglot::parse
