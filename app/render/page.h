// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/article/document.h"
#include "app/core/localetag.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace diglot::render {

// What a link or picture of an article leads to; found by the workspace, drawn by the page.
struct Target
{
    enum class Kind : quint8 {
        Article,      // url: diglot://article/…
        External,     // url: absolute http(s) or mailto address; asked about before it opens
        Picture,      // url: diglot://asset/… or a data: address
        NotLocalized, // as Article or Picture, but taken from the English overlay
        Missing       // neither here nor in the overlay; url empty
    };
    Kind kind = Kind::Missing;
    QString url;
    QString note; // translated sentence for a mark or tooltip ("Not localized: …"), may be empty
};

// Answers for the page what its addresses mean. Called on the thread that renders.
class Resolver
{
public:
    virtual ~Resolver() = default;
    // `href` and `src` as written in the article; `file` is Segment::file or the edition's path.
    [[nodiscard]] virtual Target link(const QString &href, const QString &file) const = 0;
    [[nodiscard]] virtual Target picture(const QString &src, const QString &file) const = 0;
};

// One language of the page.
struct Column
{
    article::DocumentPtr document;
    article::Side side = article::Side::Target;
    LocaleTag locale;
    QString file; // library path of the edition
};

// Two columns joined: which row of the one faces which of the other, which segments are pairs.
// Rows are top-level blocks, lists split into their items.
struct Row
{
    QList<int> left; // indexes into topBlocks(left document), empty: nothing faces the right
    QList<int> right;
};

struct PageInput
{
    article::View view = article::View::Facing;
    Column target;                      // what is read
    Column other;                       // its source, or a second edition; document may be null
    QByteArray markdown;                // the file's bytes, for View::Source
    const Resolver *resolver = nullptr; // not owned, outlives the call
    QString title;                      // of the document, for <title>
    bool selfContained = false;         // style sheets inside, no diglot: addresses (command line)
    QString theme;                      // "light", "dark", or empty: as the system says
};

struct OutlineEntry
{
    int level = 1;
    QString text;   // in the reading language
    QString anchor; // id of the heading's element in the page
};

struct Page
{
    QByteArray html; // UTF-8, complete document
    QList<OutlineEntry> outline;
    int pairs = 0;     // segments that have a counterpart in the other column
    int unpaired = 0;  // segments of the reading column without one
    Problems problems; // what the page had to leave out
};

// Renders a page. Pure: no files, no clock. Any thread.
//
// The document's structure is a contract with resources/page/page.js and page.css:
//   <html lang dir data-view data-theme>   <head> begins with the CSP meta element
//   <main class="page VIEW">
//     <div class="row" data-row="I">          one a block; list items are rows of their own
//       <div class="cell s" lang dir>…        source or second locale (left by default)
//       <div class="cell t" lang dir>…        reading locale
//   <span class="seg" data-n="104" data-p="17"> one segment of one side; both sides of a pair have
//                                             the same data-p; without a partner: class "alone"
//   data-b="L"  on every leaf block element (p, h1…h6, tr, pre, li lead): the same L on both sides
//   <a class="ext|int|missing" href>, <img class="missing|overlay">, <div class="alert note">, …
// Reading and source views have one cell a row; interleaved has both sentences inside one cell.
// Every segment is, or lies in, an element of class "s" or "t": that is how its side is known.
//
// What page.js sets and page.css obeys:
//   html[data-sides="target-first"]  the reading locale's column comes first
//   main style --left, --right       widths of the two columns, in fr:
//                                    grid-template-columns: minmax(0, var(--left, 1fr)) minmax(…)
//   .seg.on, .seg.pin                lit up (pointed at, focused, selected), held by a click
// resources/page/reader.css, added by page.js, holds what only the window needs: divider, one-sided
// selection, the flash of a place that was jumped to.
[[nodiscard]] Page renderPage(const PageInput &input);

} // namespace diglot::render
