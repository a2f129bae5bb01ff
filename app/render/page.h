// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/article/document.h"
#include "app/article/edition.h"
#include "app/core/localetag.h"

#include <QByteArray>
#include <QHash>
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
    QString name{}; // of Article: its title, for pages from which no link can lead there
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
    // What its head says where two editions face each other.
    article::Translation translation = article::Translation::None;
    bool behind = false;
};

// One row of the page: indexes into topBlocks() of the two documents (toprows.h). Empty on one
// side: nothing there faces the other.
struct Row
{
    QList<int> other;
    QList<int> target;
};

// Two editions joined: which row of the one faces which of the other, which segments are pairs.
struct Join
{
    QList<Row> rows;          // every top block of either document exactly once
    QHash<int, int> segments; // index in the target document → index in the other one
};

// A stretch of PageInput::markdown that belongs to a segment; offsets in bytes.
struct MarkdownSpan
{
    int begin = 0;
    int end = 0;
    article::Side side = article::Side::Target;
    int segment = -1; // index in Document::segments
};

struct PageInput
{
    article::View view = article::View::Facing;
    Column target;                      // what is read
    Column other;                       // its source, or a second edition; document may be null
    Join join;                          // when `other` is a document of its own, else empty
    QByteArray markdown;                // the file's text in UTF-8, for View::Source
    QList<MarkdownSpan> spans;          // the segments in it, ascending, not overlapping
    int bodyBegin = 0;                  // offset behind the front matter in it
    const Resolver *resolver = nullptr; // not owned, outlives the call
    QString title;                      // of the document, for <title>
    bool selfContained = false;         // style sheets inside, no diglot: addresses (command line)
    QString theme;                      // "light", "dark", or empty: as the system says
    QString part; // not empty: only the page's element, with this id, for a book (bookframe.h)
};

struct OutlineEntry
{
    int level = 1;
    QString text;   // in the reading language
    QString anchor; // id of the heading's element in the page ("a-…" or "h-…", see below)
    int line = 0;   // 1-based, of the file: of the heading or of what includes it; 0 if unknown
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
//     <div class="heads">                   facing only: <div class="head s|t" lang dir>name</div>
//                                             with <span class="state machine|human|behind"> in it
//     <div class="row" data-row="I">          one a block; list items are rows of their own
//       <div class="cell s" lang dir>…        source or second locale (left by default)
//       <div class="cell t" lang dir>…        reading locale
//     A row without a partner has an empty cell of class "none" on that side.
//   <span class="seg" data-n="104" data-p="17"> one segment of one side; both sides of a pair have
//                                             the same data-p; without a partner: class "alone"
//     Segments of included files have data-i, their index in the document, in place of data-n:
//     their numbers are not the article's.
//     In the interleaved view also class "s" or "t": <span class="duo">seg s, seg t</span>.
//   data-b="L"  on every leaf block element (p, h1…h6, tr, pre, li lead): the same L on both sides;
//               rows of raw HTML tables have "L.ROW"
//   <a class="ext|int|missing" href>, <img class="overlay">, <div class="alert note">, …
//     "int odd": it leads there, and its title says what is wrong with the address.
//     A picture that is nowhere: <span class="img missing">alternative text</span>.
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
//
// Ids: an anchor x of the article is the element with the id "a-x", once in the page, on the
// reading side where both have it; headings of that side whose anchor is taken or missing have
// "h-N". The page has no other ids. Links keep the article's own anchor ("diglot://article/…#x");
// in a self-contained page they are "#a-x". In a part of a book all ids begin with the part's.
//
// View::Source: <div class="line" data-line="N"> in one cell; segments are spans "seg s" and
// "seg t" there (repeated on each line that they touch), front matter lines have class "dim". A
// line on which headings begin has the id of the first, and the outline names it for all of them.
[[nodiscard]] Page renderPage(const PageInput &input);

// One segment of a column by itself, as it stands in a page (class "seg", data-n): for a page that
// is shown already. `resolver` as PageInput::resolver. Empty for an index out of range. Any thread.
[[nodiscard]] QString renderSegment(const Column &column, int segment, const Resolver *resolver);

// A file of resources/page ("tokens.css", "page.css"), or nothing for an unknown name. The same
// is compiled in as ":/diglot/page/NAME".
[[nodiscard]] QByteArray pageFile(const QString &name);

} // namespace diglot::render
