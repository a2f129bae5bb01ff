// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/core/result.h"

#include <QByteArray>

namespace diglot::parse {

// Sizes above which a file is refused, because cmark-gfm needs seconds and hundreds of megabytes
// for some inputs (research/feasibility.md 2.1).
inline constexpr qint64 maxArticleBytes = 8 * 1024 * 1024;
inline constexpr int maxTableColumns = 64;

// Parses one file of a library. `name` is its file name (decides between Markdown and YAML).
// UTF-8 is expected; broken sequences become U+FFFD and are reported. Small faults are collected
// in Document::problems; an Error comes only for files over maxArticleBytes (Limit), YAML that
// cannot be read at all (Syntax) and YAML that is no article (Unsupported).
// May be called from several threads at once; never call it on the window's thread.
//
// Leaves (Block::leaf, Segment::leaf) are numbered from 0 in preorder: headings, paragraphs, table
// cells, code, raw HTML, rules, videos, includes, raw text, and the label of a tab before its
// content. Comments are dropped and take no number. Every segment stands in the tree exactly once:
// where its side alone can be shown (code, tags, titles of links) the target's text is put in and
// the segment's node is among the children; code and raw text that hold segments have pieces in
// `inlines` beside their `text`.
[[nodiscard]] Result<article::Document> parseDocument(const QByteArray &bytes, const QString &name);

// Only the front matter, quickly. Of a YAML article: its `metadata`, with its `title` where the
// metadata holds none. Never fails: a broken one has the entries that could be read and a problem.
struct FrontMatterResult
{
    article::FrontMatter frontMatter;
    int bodyBegin = 0; // byte offset of the text behind it
    Problems problems;
};
[[nodiscard]] FrontMatterResult parseFrontMatter(const QByteArray &bytes);

} // namespace diglot::parse
