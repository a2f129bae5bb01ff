// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/html.h"
#include "app/render/page.h"
#include "app/render/sanitizer.h"
#include "app/render/toprows.h"

#include <QHash>
#include <QSet>

namespace diglot::render {

// What all columns of one page share while it is written.
struct PageState
{
    const Resolver *resolver = nullptr; // may be null: only web addresses lead anywhere
    bool selfContained = false;
    QString idPrefix;  // of all ids: a book has many pages
    QSet<QString> ids; // anchors that the page has
    QList<OutlineEntry> outline;
    Problems problems;
    int headings = 0; // generated ids so far
};

// One language as it is spoken on the page.
struct Voice
{
    const article::Document *document = nullptr;
    article::Side side = article::Side::Target;
    LocaleTag locale;
    QString file;
    QList<int> pairs;         // segment → data-p
    QList<bool> alone;        // segment → has no partner
    QHash<int, int> leaves;   // leaf → data-b, where that differs
    QHash<QString, int> unit; // unit id → index in document->units
    bool reading = false;     // gives the outline
};

// Builds the voice of a column; pairs count from 0, all with a partner, leaves as they are.
[[nodiscard]] Voice makeVoice(const Column &column, bool reading);

// Writes the blocks of one column as HTML. In the interleaved view a second voice is heard above
// each sentence: `above` with the index of each segment's partner in it (-1: none).
class ColumnRenderer final : private RawHost
{
public:
    ColumnRenderer(PageState &page, const Voice &voice, const Voice *above = nullptr,
                   const QList<int> &partners = {});

    [[nodiscard]] QString topBlock(const TopBlock &top);
    // One segment by itself, with the attributes of the contract in page.h.
    [[nodiscard]] QString segment(int index);

private:
    // Where the text being written stands.
    struct Place
    {
        QString file;
        int line = 0; // of the outermost include that is being written, 0 outside of all
        bool insideLink = false;
        bool phrasing = false; // no block elements
        bool inText = true;    // pictures stand between words
    };

    // columnblocks.cpp
    [[nodiscard]] QString blocks(const QList<article::Block> &blocks);
    [[nodiscard]] QString block(const article::Block &block);
    // The element of one block; block() guards the depth.
    [[nodiscard]] QString ofKind(const article::Block &block);
    [[nodiscard]] QString heading(const article::Block &block);
    [[nodiscard]] QString paragraph(const article::Block &block, QLatin1StringView kind = {});
    [[nodiscard]] QString list(const article::Block &list, const article::Block *only, int number);
    [[nodiscard]] QString alert(const article::Block &block);
    [[nodiscard]] QString table(const article::Block &block);
    [[nodiscard]] QString tableRow(const article::Block &row, const article::Block &table);
    [[nodiscard]] QString code(const article::Block &block) const;
    [[nodiscard]] QString video(const article::Block &block);
    [[nodiscard]] QString include(const article::Block &block);
    [[nodiscard]] QString division(const article::Block &block);
    [[nodiscard]] QString unit(const article::Block &block);
    [[nodiscard]] QString htmlRun(const article::Block *first, int count);
    [[nodiscard]] bool isPictureAlone(const QList<article::Inline> &nodes) const;
    [[nodiscard]] QString foreign(const QString &content) const;
    [[nodiscard]] QString leafAttribute(int leaf) const;
    [[nodiscard]] QString anchorSpans(const QStringList &anchors);

    // columninlines.cpp
    [[nodiscard]] Fragment inlines(const QList<article::Inline> &nodes);
    [[nodiscard]] Fragment inlineNode(const article::Inline &node);
    [[nodiscard]] Fragment link(const article::Inline &node);
    [[nodiscard]] QString image(const article::Inline &node);
    [[nodiscard]] QString pictureWith(const QString &src, const QString &alt, const QString &extra,
                                      const QString &caption, const QString &unit);
    [[nodiscard]] Fragment segmentNode(int index);
    [[nodiscard]] Fragment spoken(const Voice &voice, int index, QLatin1StringView sideClass);
    [[nodiscard]] QString plain(const QList<article::Inline> &nodes) const;

    // RawHost
    QString linkAttributes(const QString &href, const QString &title) override;
    QString picture(const QString &src, const QString &alt, const QString &extra) override;
    // The id of a new anchor, remembered; empty where the name is or its id is taken.
    [[nodiscard]] QString newId(const QString &name);
    QString idAttribute(const QString &name) override;
    QString rowAttributes() override;
    void leftOut(const QString &what) override;

    PageState &m_page;
    const Voice &m_voice;
    const Voice *m_above;
    QList<int> m_partners;
    Place m_place;
    int m_depth = 0;
    int m_line = 0;     // of the block being written, for problems
    int m_rawLeaf = -1; // of the raw HTML being written, -1 inside other blocks
    int m_rawRow = 0;   // table rows in it so far
};

} // namespace diglot::render
