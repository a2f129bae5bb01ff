// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/searchtext.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Block;
using article::Document;
using article::Inline;
using article::Segment;
using article::Side;

namespace {

QString oneLine(const QList<Inline> &inlines)
{
    return article::plainText(inlines).simplified();
}

search::PieceText pieceOf(const Segment &segment)
{
    search::PieceText piece;
    piece.number = segment.number;
    piece.target = oneLine(segment.targetInlines);
    piece.source = oneLine(segment.sourceInlines);
    if (piece.target != segment.target)
        piece.targetMarkdown = segment.target;
    if (piece.source != segment.source)
        piece.sourceMarkdown = segment.source;
    return piece;
}

class Extractor
{
public:
    Extractor(const Document &document, search::EditionText &out)
        : m_document(document)
        , m_out(out)
        , m_taken(size_t(document.segments.size()))
    {
        m_out.sections.emplaceBack();
    }

    void run()
    {
        blocks(m_document.blocks);
        // Segments that stand in no block, such as those of the front matter.
        for (qsizetype i = 0; i < m_document.segments.size(); ++i) {
            if (!m_taken[size_t(i)])
                m_out.sections.first().pieces.append(pieceOf(m_document.segments[i]));
        }
        m_out.sections.removeIf([](const search::SectionText &section) {
            return section.pieces.isEmpty() && section.heading.isEmpty();
        });
    }

private:
    void blocks(const QList<Block> &list)
    {
        for (const Block &block : list) {
            if (block.kind == Block::Kind::Heading)
                heading(block);
            inlines(block.inlines);
            flush();
            if (block.kind == Block::Kind::Code || block.kind == Block::Kind::Raw)
                text(block.text.simplified());
            if (block.kind == Block::Kind::Include && !block.text.isEmpty() &&
                !m_out.includes.contains(block.text))
                m_out.includes.append(block.text);
            blocks(block.children);
        }
    }

    void heading(const Block &block)
    {
        search::SectionText section;
        section.anchor = block.anchors.value(0);
        section.heading = side(block.inlines, Side::Target).simplified();
        section.headingSource = side(block.inlines, Side::Source).simplified();
        m_out.sections.append(std::move(section));
    }

    QString side(const QList<Inline> &list, Side which) const
    {
        QString text;
        for (const Inline &node : list) {
            if (node.kind == Inline::Kind::Segment)
                text += article::plainText(m_document.segments.value(node.segment).inlines(which));
            else if (node.children.isEmpty())
                text += article::plainText({node});
            else
                text += side(node.children, which);
        }
        return text;
    }

    void inlines(const QList<Inline> &list)
    {
        for (const Inline &node : list) {
            if (node.kind == Inline::Kind::Segment)
                segment(node.segment);
            else if (node.children.isEmpty())
                m_loose += article::plainText({node});
            else
                inlines(node.children);
        }
    }

    void segment(int index)
    {
        if (index < 0 || index >= m_document.segments.size() || m_taken[size_t(index)])
            return;
        m_taken[size_t(index)] = true;
        flush();
        const Segment &found = m_document.segments[index];
        if (!found.file.isEmpty() && !m_out.includes.contains(found.file))
            m_out.includes.append(found.file);
        m_out.sections.last().pieces.append(pieceOf(found));
    }

    // Ends a stretch of text that is no segment.
    void flush()
    {
        text(m_loose.simplified());
        m_loose.clear();
    }

    void text(const QString &found)
    {
        const bool words = std::any_of(found.cbegin(), found.cend(), [](QChar c) {
            return c.isLetterOrNumber() || c.isSurrogate();
        });
        if (!words)
            return;
        search::PieceText piece;
        piece.target = found;
        m_out.sections.last().pieces.append(std::move(piece));
    }

    const Document &m_document;
    search::EditionText &m_out;
    std::vector<bool> m_taken;
    QString m_loose;
};

QList<search::FactName> named(const QStringList &sources, const QStringList &targets)
{
    QList<search::FactName> names;
    for (qsizetype i = 0; i < sources.size(); ++i)
        names.append({sources.at(i), targets.value(i)});
    return names;
}

} // namespace

search::EditionText searchText(const article::Edition &edition, const Document &document,
                               const QString &titleSource)
{
    search::EditionText text;
    text.edition = edition;
    text.topic = document.frontMatter.value(u"ms.topic");
    text.products = named(document.appliesTo, document.appliesToTarget);
    for (const QStringView service : {u"ms.service", u"ms.prod"}) {
        if (const QString name = document.frontMatter.value(service); !name.isEmpty())
            text.products.append({name, {}});
    }
    text.roles = named(document.roles, document.rolesTarget);
    Extractor(document, text).run();
    text.titleSource = titleSource;
    const auto heading =
        std::find_if(text.sections.cbegin(), text.sections.cend(),
                     [](const search::SectionText &section) { return !section.heading.isEmpty(); });
    if (titleSource.isEmpty() && heading != text.sections.cend())
        text.titleSource = heading->headingSource;
    if (!edition.description.isEmpty()) {
        if (text.sections.isEmpty())
            text.sections.emplaceBack();
        search::PieceText description;
        description.target = edition.description;
        text.sections.first().pieces.append(std::move(description));
    }
    return text;
}

} // namespace diglot::workspace
