// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <memory>

struct cmark_node;

namespace diglot::parse {

// What cmark-gfm looks for: whole blocks with tables, or running text only. Strikethrough always;
// never the autolink extension (cubic on "www._", feasibility.md 2.1).
enum class Dialect : quint8 { Blocks, Inlines };

class Arena;

// A parsed document; frees all of its nodes. Nothing may be added to it: its memory is closed.
class Tree
{
public:
    Tree(cmark_node *document, std::unique_ptr<Arena> memory);
    Tree(Tree &&) noexcept;
    Tree &operator=(Tree &&) noexcept;
    ~Tree();

    [[nodiscard]] cmark_node *get() const { return m_document; }
    [[nodiscard]] cmark_node *operator->() const { return m_document; }

private:
    cmark_node *m_document;
    std::unique_ptr<Arena> m_memory;
};

// Parses UTF-8 into cmark-gfm's tree, never null. cmark-gfm 0.29.0.gfm.6 keeps its tables of
// special characters in globals, so that only one thread at a time is inside of it; reading and
// freeing the tree needs no lock. Callers bound size and nesting (skeleton.h).
[[nodiscard]] Tree parseCommonMark(QByteArrayView text, Dialect dialect);

// Appends `text` with its HTML entities resolved, as cmark-gfm does in running text.
[[nodiscard]] QByteArray resolveEntities(QByteArrayView text);

} // namespace diglot::parse
