// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/block.h"
#include "app/parse/inlineconverter.h"
#include "app/parse/skeleton.h"

#include <QList>

struct cmark_node;

namespace diglot::parse {

// Block::leaf of a construct that waits to be joined with its siblings (rows, columns):
// constructLeaf - index. Only between BlockConverter and joinBlocks().
inline constexpr int constructLeaf = -2;

// Turns cmark-gfm's tree of a skeleton into blocks. Rows, columns and tabs are still flat:
// blockpasses.h joins them.
class BlockConverter
{
public:
    BlockConverter(const Skeleton &skeleton, InlineConverter &inlines);

    [[nodiscard]] QList<article::Block> convert(cmark_node *document);

private:
    void appendChildren(QList<article::Block> &out, cmark_node *parent);
    void append(QList<article::Block> &out, cmark_node *node);
    void appendInlineBlock(QList<article::Block> &out, cmark_node *node, article::Block::Kind kind);
    void appendList(QList<article::Block> &out, cmark_node *node);
    void appendTable(QList<article::Block> &out, cmark_node *node);
    void appendCode(QList<article::Block> &out, cmark_node *node);
    void appendHtml(QList<article::Block> &out, cmark_node *node);
    void appendQuote(QList<article::Block> &out, cmark_node *node);
    void appendConstruct(QList<article::Block> &out, int index);
    void appendReparsed(QList<article::Block> &out, QByteArrayView markdown, int line);
    [[nodiscard]] article::Block makeBlock(article::Block::Kind kind, cmark_node *node) const;
    [[nodiscard]] int fileLine(cmark_node *node) const;
    [[nodiscard]] int blockConstruct(QByteArrayView html) const;

    const Skeleton &m_skeleton;
    InlineConverter &m_inlines;
    int m_reparsedLine = 0; // of a code block that is read as text, else 0
};

} // namespace diglot::parse
