// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/includes.h"

#include "app/parse/documentparser.h"
#include "app/parse/markdown.h"
#include "app/workspace/linkresolver.h"

#include <QCoreApplication>
#include <QDir>

#include <optional>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Block;
using article::Document;
using article::Inline;

namespace {

constexpr int maxLevels = 16;
constexpr int maxFiles = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentLoader)
};

void renumber(QList<Inline> &inlines, int offset)
{
    for (Inline &node : inlines) {
        if (node.kind == Inline::Kind::Segment)
            node.segment += offset;
        node.unit.clear();
        renumber(node.children, offset);
    }
}

// Makes blocks of an included file part of another document. Their units are those of the
// included file and cannot be judged here.
void renumber(QList<Block> &blocks, int offset)
{
    for (Block &block : blocks) {
        block.unit.clear();
        renumber(block.inlines, offset);
        renumber(block.children, offset);
    }
}

int lastLeaf(const QList<Block> &blocks)
{
    int last = -1;
    for (const Block &block : blocks)
        last = qMax(last, qMax(block.leaf, lastLeaf(block.children)));
    return last;
}

// All text of the blocks as one line.
void flatten(QList<Inline> &out, const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (!block.inlines.isEmpty()) {
            if (!out.isEmpty())
                out.append({.kind = Inline::Kind::SoftBreak,
                            .text = {},
                            .url = {},
                            .title = {},
                            .unit = {},
                            .children = {}});
            out += block.inlines;
        }
        flatten(out, block.children);
    }
}

class Includer
{
public:
    Includer(Document &document, const article::Library &library, const FileReader &read)
        : m_document(document)
        , m_library(library)
        , m_read(read)
        , m_nextLeaf(lastLeaf(document.blocks) + 1)
    {}

    void run(const QString &file)
    {
        m_stack.append(file);
        QList<Block> blocks = std::move(m_document.blocks);
        expand(blocks);
        m_document.blocks = std::move(blocks);
        // Only the document's own: those of included files were expanded with their file.
        for (int i = 0; i < m_document.segments.size(); ++i) {
            if (m_document.segments.at(i).file.isEmpty())
                expandSegment(i);
        }
    }

private:
    struct Included
    {
        Document document;
        QString file; // against which its links are resolved
        bool fromOverlay = false;
    };

    std::optional<Included> load(const QString &url, int line)
    {
        const QString from = m_stack.last();
        const auto refuse = [&](const QString &message) {
            m_document.problems.append({m_stack.size() > 1 ? from : QString(), line, message});
            return std::nullopt;
        };
        const FileReference found = resolveFile(m_library, from, url);
        if (found.path.isEmpty())
            return refuse(Text::tr("The included file is missing: %1").arg(url));
        if (m_stack.contains(found.path))
            return refuse(Text::tr("The included file includes itself: %1").arg(url));
        if (m_stack.size() > maxLevels || ++m_files > maxFiles)
            return refuse(Text::tr("Too many files are included here: %1").arg(url));
        const auto bytes = m_read(found.path, found.inOverlay);
        if (!bytes)
            return refuse(bytes.error().what);
        auto parsed = parse::parseDocument(*bytes, found.path.section(u'/', -1));
        if (!parsed)
            return refuse(parsed.error().what);
        for (Problem problem : std::as_const(parsed->problems)) {
            problem.file = found.path;
            m_document.problems.append(problem);
        }
        // Links of a file in the overlay folder are looked up as if it lay in the library.
        QString file = found.path;
        if (found.inOverlay)
            file = url.startsWith(u'~') || url.startsWith(u'/')
                       ? from
                       : QDir::cleanPath(from.section(u'/', 0, -2) + u'/' + url);
        return Included{std::move(*parsed), file, found.fromOverlay};
    }

    // The blocks of an included file as part of this document.
    QList<Block> adopt(Included &included)
    {
        const int offset = int(m_document.segments.size());
        QList<Block> blocks = std::move(included.document.blocks);
        renumber(blocks, offset);
        for (article::Segment &segment : included.document.segments) {
            segment.file = included.file;
            if (segment.leaf >= 0)
                segment.leaf += m_nextLeaf;
        }
        m_document.segments += included.document.segments;
        m_nextLeaf = parse::numberLeaves(blocks, m_nextLeaf);
        m_stack.append(included.file);
        expand(blocks);
        for (qsizetype i = 0; i < included.document.segments.size(); ++i)
            expandSegment(offset + int(i));
        m_stack.removeLast();
        return blocks;
    }

    void expand(QList<Block> &blocks)
    {
        for (Block &block : blocks) {
            if (block.kind == Block::Kind::Include && block.children.isEmpty()) {
                if (auto included = load(block.url, block.line)) {
                    block.text = included->file;
                    block.notLocalized = included->fromOverlay;
                    block.children = adopt(*included);
                }
                continue;
            }
            expand(block.inlines, block.line);
            expand(block.children);
        }
    }

    static bool hasInclude(const QList<Inline> &nodes)
    {
        for (const Inline &node : nodes) {
            if (node.kind == Inline::Kind::Include || hasInclude(node.children))
                return true;
        }
        return false;
    }

    void expand(QList<Inline> &nodes, int line)
    {
        if (!hasInclude(nodes))
            return;
        QList<Inline> out;
        for (Inline &node : nodes) {
            expand(node.children, line);
            auto included =
                node.kind == Inline::Kind::Include ? load(node.url, line) : std::nullopt;
            if (included) {
                QList<Inline> text;
                flatten(text, adopt(*included));
                out += text;
            } else {
                out.append(node);
            }
        }
        nodes = out;
    }

    // A sentence that is an include: both its sides include the same file, each takes its side.
    void expandSegment(int index)
    {
        for (const article::Side side : {article::Side::Target, article::Side::Source}) {
            QList<Inline> nodes = m_document.segments.at(index).inlines(side);
            if (!hasInclude(nodes))
                continue;
            nodes = expandedSide(nodes, side, 0);
            article::Segment &segment = m_document.segments[index];
            (side == article::Side::Target ? segment.targetInlines : segment.sourceInlines) = nodes;
        }
    }

    QList<Inline> expandedSide(const QList<Inline> &nodes, article::Side side, int line)
    {
        QList<Inline> out;
        for (Inline node : nodes) {
            node.children = expandedSide(node.children, side, line);
            auto included =
                node.kind == Inline::Kind::Include ? load(node.url, line) : std::nullopt;
            if (!included) {
                out.append(node);
                continue;
            }
            QList<Inline> text;
            flatten(text, included->document.blocks);
            out += spoken(text, included->document, side);
        }
        return out;
    }

    static QList<Inline> spoken(const QList<Inline> &nodes, const Document &document,
                                article::Side side)
    {
        QList<Inline> out;
        for (Inline node : nodes) {
            if (node.kind == Inline::Kind::Segment) {
                out += document.segments.at(node.segment).inlines(side);
            } else {
                node.children = spoken(node.children, document, side);
                node.unit.clear();
                out.append(node);
            }
        }
        return out;
    }

    Document &m_document;
    const article::Library &m_library;
    const FileReader &m_read;
    QStringList m_stack; // files that are being included, the document's own first
    int m_nextLeaf;
    int m_files = 0;
};

} // namespace

void expandIncludes(Document &document, const article::Library &library, const QString &file,
                    const FileReader &read)
{
    Includer(document, library, read).run(file);
}

} // namespace diglot::workspace
