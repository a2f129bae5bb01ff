// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangerows.h"

#include "app/workspace/contentsnames.h"

#include <QHash>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Block;
using article::Inline;
using exchange::Row;

namespace {

QString blockName(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Heading:
        return u"heading"_s;
    case Block::Kind::TableCell:
        return u"table-cell"_s;
    case Block::Kind::Item:
        return u"list-item"_s;
    case Block::Kind::Alert:
        return u"alert"_s;
    case Block::Kind::Quote:
        return u"quote"_s;
    case Block::Kind::Tab:
        return u"tab"_s;
    case Block::Kind::Code:
        return u"code"_s;
    case Block::Kind::Html:
        return u"html"_s;
    case Block::Kind::Raw:
        return u"raw"_s;
    default:
        return u"paragraph"_s;
    }
}

// Whether a block of this kind says more of its paragraphs than that they are such.
bool names(Block::Kind kind)
{
    return kind == Block::Kind::Item || kind == Block::Kind::Alert || kind == Block::Kind::Quote;
}

QString unitName(const QString &id)
{
    const QString kind = id.section(u':', 0, 0);
    if (kind == u"alt")
        return u"alternative-text"_s;
    return kind == u"yaml" ? u"value"_s : kind; // title, description
}

struct Context
{
    QString block;
    QString section;
};

// Walks the skeleton once and finds out where everything stands.
class Surroundings
{
public:
    explicit Surroundings(const article::Document &document)
        : m_document(document)
    {
        blocks(document.blocks, u"paragraph"_s);
    }

    [[nodiscard]] Context ofSegment(int index) const { return m_segments.value(index); }
    [[nodiscard]] Context ofUnit(const QString &id) const { return m_units.value(id); }
    // Units that stand before a segment and behind the one before it.
    [[nodiscard]] QStringList before(int segment) const { return m_before.value(segment); }

private:
    void blocks(const QList<Block> &list, const QString &above)
    {
        for (const Block &block : list) {
            const bool paragraph = block.kind == Block::Kind::Paragraph;
            m_block = paragraph ? above : blockName(block.kind);
            if (block.kind == Block::Kind::Heading)
                m_section = heading(block.inlines);
            if (!block.unit.isEmpty())
                m_units.insert(block.unit, {u"value"_s, m_section});
            inlines(block.inlines);
            blocks(block.children, names(block.kind) ? blockName(block.kind) : above);
        }
    }

    void inlines(const QList<Inline> &list)
    {
        for (const Inline &node : list) {
            if (node.segment >= 0 && node.kind == Inline::Kind::Segment) {
                m_segments.insert(node.segment, {m_block, m_section});
                if (!m_waiting.isEmpty())
                    m_before[node.segment] = std::exchange(m_waiting, {});
            } else if (!node.unit.isEmpty()) {
                m_units.insert(node.unit, {u"alternative-text"_s, m_section});
                m_waiting.append(node.unit);
            }
            inlines(node.children);
        }
    }

    // In the source's language, where the heading is of segments.
    QString heading(const QList<Inline> &list) const
    {
        QString text;
        for (const Inline &node : list) {
            if (node.kind == Inline::Kind::Segment && node.segment >= 0 &&
                node.segment < m_document.segments.size())
                text += article::plainText(m_document.segments.at(node.segment).sourceInlines);
            else
                text += article::plainText({node});
        }
        return text.simplified();
    }

    const article::Document &m_document;
    QString m_block;
    QString m_section;
    QStringList m_waiting;
    QHash<int, Context> m_segments;
    QHash<QString, Context> m_units;
    QHash<int, QStringList> m_before;
};

class RowMaker
{
public:
    RowMaker(const article::Edition &edition, const article::Document &document)
        : m_edition(edition)
        , m_document(document)
        , m_surroundings(document)
    {
        for (int i = 0; i < document.units.size(); ++i)
            m_units.insert(document.units.at(i).id, i);
    }

    QList<Row> make()
    {
        m_rows.reserve(m_document.segments.size() + m_document.units.size());
        for (const QString &id : {u"title"_s, u"description"_s})
            unit(id);
        for (int i = 0; i < m_document.segments.size(); ++i) {
            const QStringList before = m_surroundings.before(i);
            for (const QString &id : before)
                unit(id);
            if (m_document.segments.at(i).file.isEmpty())
                segment(i);
        }
        for (const article::Unit &each : m_document.units)
            unit(each.id);
        return std::move(m_rows);
    }

private:
    Row rowIn(const Context &context) const
    {
        Row row;
        row.text.place.docset = m_edition.docset;
        row.text.place.key = m_edition.key;
        row.text.place.locale = m_edition.locale;
        row.block = context.block;
        row.section = context.section;
        return row;
    }

    // Each once.
    void unit(const QString &id)
    {
        const int index = m_units.value(id, -1);
        if (index < 0)
            return;
        m_units.remove(id);
        const article::Unit &unit = m_document.units.at(index);
        if (id == u"keywords")
            return;
        Context context = m_surroundings.ofUnit(id);
        if (context.block.isEmpty())
            context.block = unitName(id);
        Row row = rowIn(context);
        row.id = id;
        row.text.place.unit = id;
        row.text.source = unit.source;
        row.text.target = unit.target;
        row.line = unit.line;
        row.markdown = id.startsWith("yaml:"_L1);
        m_rows.append(row);
    }

    void segment(int index)
    {
        const article::Segment &segment = m_document.segments.at(index);
        Row row = rowIn(m_surroundings.ofSegment(index));
        row.id = segment.id;
        row.text.place.number = segment.number;
        row.text.source = segment.source;
        row.text.target = segment.target;
        row.leaf = segment.leaf;
        row.sourceInlines = segment.sourceInlines;
        row.targetInlines = segment.targetInlines;
        m_rows.append(row);
    }

    const article::Edition &m_edition;
    const article::Document &m_document;
    const Surroundings m_surroundings;
    QHash<QString, int> m_units; // those that have no row yet
    QList<Row> m_rows;
};

} // namespace

QList<Row> exchangeRows(const article::Edition &edition, const article::Document &document)
{
    return RowMaker(edition, document).make();
}

QList<Row> contentsRows(const article::Library &library, const article::Edition &contents)
{
    QList<Row> rows;
    for (const ContentsName &name : contentsAt(library, contents.path)) {
        Row row;
        row.text = judgedText(name, contents);
        row.id = name.unit;
        row.block = u"contents"_s;
        row.line = name.line;
        row.markdown = false;
        rows.append(row);
    }
    return rows;
}

QStringList includedFiles(const article::Document &document)
{
    QStringList files;
    for (const article::Segment &segment : document.segments) {
        if (!segment.file.isEmpty() && !files.contains(segment.file))
            files.append(segment.file);
    }
    return files;
}

} // namespace diglot::workspace
