// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/htmltree.h"
#include "app/render/page.h"

namespace diglot::render {

// An article's text as it is given away, to a mail or a ticket: structure and nothing else. The
// elements are p h1…h6 ul ol li dl dt dd table caption thead tbody tr th td blockquote pre code
// strong em s u sub sup kbd br hr a img, and one div or span around all with language and
// direction. Attributes: href, src (data: only), alt, start, colspan, rowspan, lang, dir; none is
// a class, a style, an id or an address of this program.

// Blocks of one language of a document, in HTML as above. `blocks` may be pieces of the document
// or copies; their segments are looked up in it. Links lead where `resolver` says; those that are
// nowhere become plain text, and so do pictures, by their alternative text in brackets.
[[nodiscard]] QString cleanHtml(const Column &column, const QList<article::Block> &blocks,
                                const Resolver &resolver);

// The same of one block's text alone, to be put into a sentence: no block around it. The block may
// stand alone in the Include that it is from.
[[nodiscard]] QString cleanPhrase(const Column &column, const article::Block &block,
                                  const Resolver &resolver);

// Fragments made as above, under each other. Ordered lists of one item that follow each other
// become one list, numbered anew from 1: steps that were picked one by one.
[[nodiscard]] QString joinedHtml(const QStringList &fragments);

// What stands in clean HTML as plain text: numbers and bullets of lists kept, items indented,
// cells of a table with tabs between, addresses of links in round brackets behind them.
[[nodiscard]] QString textOfHtml(const QString &html);

// … and as Markdown (CommonMark with tables and strikethrough), escaped so that it reads back as
// the same text.
[[nodiscard]] QString markdownOfHtml(const QString &html);

} // namespace diglot::render
