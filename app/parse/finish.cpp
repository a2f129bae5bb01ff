// SPDX-License-Identifier: Apache-2.0
#include "app/parse/finish.h"

#include "app/parse/htmltag.h"
#include "app/parse/markdown.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>

namespace diglot::parse {

using article::Block;
using article::Document;
using article::Inline;
using article::Segment;
using article::Side;
using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(diglot::parse)
};

// Takes anchors out of inlines; remembers for every open <a> whether its tag was taken away.
class AnchorTaker
{
public:
    explicit AnchorTaker(QStringList &names)
        : m_names(names)
    {}

    void take(QList<Inline> &inlines)
    {
        const auto isHtml = [](const Inline &node) { return node.kind == Inline::Kind::Html; };
        if (std::any_of(inlines.cbegin(), inlines.cend(), isHtml))
            inlines.removeIf([this](const Inline &node) { return takeTag(node); });
        for (Inline &node : inlines) {
            if (!node.children.isEmpty())
                take(node.children);
        }
    }

private:
    // Whether the node is an anchor's tag and nothing else.
    bool takeTag(const Inline &node)
    {
        if (node.kind != Inline::Kind::Html || node.text.isEmpty())
            return false;
        const AnchorTag tag = readAnchorTag(node.text);
        if (tag.closing) {
            if (!tag.isAnchor)
                return false;
            const bool taken = m_open.isEmpty() || m_open.last();
            if (!m_open.isEmpty())
                m_open.removeLast();
            return taken && node.children.isEmpty();
        }
        add(tag.name);
        add(tag.id);
        if (!tag.isAnchor)
            return false;
        if (!tag.selfClosing)
            m_open.append(!tag.leads);
        return !tag.leads && node.children.isEmpty();
    }

    void add(const QString &name)
    {
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
    }

    QStringList &m_names;
    QVarLengthArray<bool, 8> m_open;
};

void appendSideText(QString &out, const QList<Inline> &inlines, const QList<Segment> &segments,
                    Side side)
{
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::Segment) {
            if (node.segment >= 0 && node.segment < segments.size())
                out += article::plainText(segments[node.segment].inlines(side));
        } else if (node.children.isEmpty()) {
            out += article::plainText({node});
        } else if (node.kind != Inline::Kind::Html) {
            appendSideText(out, node.children, segments, side);
        }
    }
}

int countPictures(const QList<Inline> &inlines)
{
    int count = 0;
    for (const Inline &node : inlines)
        count += (node.kind == Inline::Kind::Image ? 1 : 0) + countPictures(node.children);
    return count;
}

class Finisher
{
public:
    enum class Alternatives : quint8 { AreUnits, AreText };

    Finisher(Document &document, std::vector<bool> placed, Alternatives alternatives)
        : m_document(document)
        , m_placed(std::move(placed))
        , m_alternatives(alternatives)
    {}

    void run()
    {
        if (!m_placed.empty() && !m_placed.front()) {
            Block block;
            insertMissing(block.inlines, 0, -1);
            m_document.blocks.prepend(std::move(block));
        }
        numberLeaves(m_document.blocks);
        walk(m_document.blocks);
    }

private:
    void walk(QList<Block> &blocks)
    {
        for (Block &block : blocks) {
            if (!block.inlines.isEmpty()) {
                AnchorTaker(block.anchors).take(block.inlines);
                visit(block.inlines, block);
            }
            if (block.kind == Block::Kind::Heading || block.kind == Block::Kind::Tab)
                addSlugs(block);
            walk(block.children);
        }
    }

    void visit(QList<Inline> &inlines, Block &block)
    {
        for (qsizetype i = 0; i < inlines.size(); ++i) {
            Inline &node = inlines[i];
            if (node.kind == Inline::Kind::Segment) {
                if (!isPlaced(node.segment + 1))
                    insertMissing(inlines, i + 1, node.segment);
                Segment &segment = m_document.segments[inlines[i].segment];
                segment.leaf = block.leaf;
                AnchorTaker(block.anchors).take(segment.sourceInlines);
                AnchorTaker(block.anchors).take(segment.targetInlines);
                m_document.pictures += countPictures(segment.sourceInlines);
                continue;
            }
            if (!node.children.isEmpty())
                visit(node.children, block);
            if (node.kind == Inline::Kind::Image && m_alternatives == Alternatives::AreUnits)
                nameAlternative(node, block.line);
        }
    }

    [[nodiscard]] bool isPlaced(int segment) const
    {
        return size_t(segment) >= m_placed.size() || m_placed[size_t(segment)];
    }

    void insertMissing(QList<Inline> &inlines, qsizetype at, int before)
    {
        for (int i = before + 1; !isPlaced(i); ++i) {
            Inline node;
            node.kind = Inline::Kind::Segment;
            node.segment = i;
            m_placed[size_t(i)] = true;
            inlines.insert(at++, std::move(node));
            m_document.problems.append(
                {{},
                 0,
                 Messages::tr("Sentence %1 stands where Markdown shows nothing; it is shown behind "
                              "the one before it.")
                     .arg(m_document.segments[i].number)});
        }
    }

    void nameAlternative(Inline &image, int line)
    {
        const int index = m_document.pictures++;
        const auto isSegment = [](const Inline &node) {
            return node.kind == Inline::Kind::Segment;
        };
        const QString text = article::plainText(image.children).trimmed();
        if (text.isEmpty() ||
            std::any_of(image.children.cbegin(), image.children.cend(), isSegment))
            return;
        image.unit = u"alt:"_s + QString::number(index);
        m_document.units.append({image.unit, text, {}, line});
    }

    void addSlugs(Block &block) const
    {
        for (const Side side : {Side::Source, Side::Target}) {
            const QString name = slug(sideText(block.inlines, m_document.segments, side));
            if (!name.isEmpty() && !block.anchors.contains(name))
                block.anchors.append(name);
        }
    }

    Document &m_document;
    std::vector<bool> m_placed;
    const Alternatives m_alternatives;
};

} // namespace

QString slug(const QString &text)
{
    QString out;
    const QString lower = text.toLower().trimmed();
    out.reserve(lower.size());
    for (const QChar c : lower) {
        if (c == u' ')
            out += u'-';
        else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-')
            out += c;
    }
    return out;
}

QString sideText(const QList<Inline> &inlines, const QList<Segment> &segments, Side side)
{
    QString out;
    appendSideText(out, inlines, segments, side);
    return out;
}

void finishDocument(Document &document, const std::vector<bool> &placed)
{
    Finisher(document, placed, Finisher::Alternatives::AreUnits).run();
}

void finishBlocks(QList<Block> &blocks)
{
    Document document;
    document.blocks = std::move(blocks);
    Finisher(document, {}, Finisher::Alternatives::AreText).run();
    blocks = std::move(document.blocks);
}

} // namespace diglot::parse
