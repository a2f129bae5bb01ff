// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/steps.h"

namespace diglot::ui::desk {

using namespace Qt::StringLiterals;
using article::Block;
using article::Inline;
using article::Side;

namespace {

constexpr int DeepestNesting = 60;
constexpr qsizetype TitleLength = 60;

// Writes one side of a document's blocks.
class Writer
{
public:
    Writer(const article::Document &document, Side side)
        : m_document(document)
        , m_side(side)
    {}

    QString rich(const QList<Inline> &nodes, int depth = 0) const
    {
        QString out;
        for (const Inline &node : nodes)
            out += depth > DeepestNesting ? QString() : rich(node, depth + 1);
        return out;
    }

    QString blocks(const QList<Block> &list, int depth = 0) const
    {
        QString out;
        for (const Block &block : list)
            out += depth > DeepestNesting ? QString() : this->block(block, depth + 1);
        return out;
    }

    QString plain(const QList<Inline> &nodes, int depth = 0) const
    {
        QString out;
        for (const Inline &node : nodes) {
            if (depth > DeepestNesting)
                break;
            if (node.kind == Inline::Kind::Segment)
                out += plain(segment(node.segment), depth + 1).simplified() + u'\n';
            else if (node.children.isEmpty())
                out += article::plainText({node});
            else if (node.kind != Inline::Kind::Image)
                out += plain(node.children, depth + 1);
        }
        return out;
    }

    // The highest number of a segment of the article itself.
    int lastSegment(const QList<Inline> &nodes, int depth = 0) const
    {
        int last = 0;
        for (const Inline &node : nodes) {
            const bool known = node.segment >= 0 && node.segment < m_document.segments.size();
            if (known && m_document.segments.at(node.segment).file.isEmpty())
                last = qMax(last, m_document.segments.at(node.segment).number);
            if (depth < DeepestNesting)
                last = qMax(last, lastSegment(node.children, depth + 1));
        }
        return last;
    }

    int lastSegment(const QList<Block> &list, int depth = 0) const
    {
        int last = 0;
        for (const Block &block : list) {
            last = qMax(last, lastSegment(block.inlines));
            if (depth < DeepestNesting)
                last = qMax(last, lastSegment(block.children, depth + 1));
        }
        return last;
    }

    QString plainBlocks(const QList<Block> &list, int depth = 0) const
    {
        QString out;
        for (const Block &block : list) {
            if (depth > DeepestNesting || block.kind == Block::Kind::Code)
                continue;
            out += plain(block.inlines) + u'\n' + plainBlocks(block.children, depth + 1);
        }
        return out;
    }

private:
    QString rich(const Inline &node, int depth) const
    {
        const auto wrapped = [&](QLatin1StringView element) {
            return u"<%1>%2</%1>"_s.arg(element, rich(node.children, depth));
        };
        switch (node.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::NoLocalize:
            return node.text.toHtmlEscaped();
        case Inline::Kind::Code:
            return "<code>"_L1 + node.text.toHtmlEscaped() + "</code>"_L1;
        case Inline::Kind::Strong:
            return wrapped("b"_L1);
        case Inline::Kind::Emphasis:
            return wrapped("i"_L1);
        case Inline::Kind::Strikethrough:
            return wrapped("s"_L1);
        case Inline::Kind::Link:
            return rich(node.children, depth);
        case Inline::Kind::Segment:
            return rich(segment(node.segment), depth);
        case Inline::Kind::SoftBreak:
            return u" "_s;
        case Inline::Kind::HardBreak:
            return u"<br>"_s;
        default:
            return {}; // pictures and raw tags: the article shows them
        }
    }

    QString block(const Block &block, int depth) const
    {
        switch (block.kind) {
        case Block::Kind::BulletList:
        case Block::Kind::OrderedList: {
            const QString name = block.kind == Block::Kind::BulletList ? u"ul"_s : u"ol"_s;
            QString items;
            for (const Block &item : block.children)
                items += "<li>"_L1 + blocks(item.children, depth) + "</li>"_L1;
            return u"<%1>%2</%1>"_s.arg(name, items);
        }
        case Block::Kind::Code:
            return "<pre>"_L1 + block.text.toHtmlEscaped() + "</pre>"_L1;
        default:
            break;
        }
        const QString text = rich(block.inlines, depth).trimmed();
        return (text.isEmpty() ? QString() : "<p>"_L1 + text + "</p>"_L1) +
               blocks(block.children, depth);
    }

    QList<Inline> segment(int index) const
    {
        return index >= 0 && index < m_document.segments.size()
                   ? m_document.segments.at(index).inlines(m_side)
                   : QList<Inline>();
    }

    const article::Document &m_document;
    Side m_side;
};

class Finder
{
public:
    explicit Finder(const article::Document &document)
        : m_target(document, Side::Target)
        , m_source(document, Side::Source)
        , m_bilingual(document.bilingual)
    {}

    void look(const QList<Block> &blocks, int depth = 0)
    {
        if (depth > DeepestNesting)
            return;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Block &block = blocks.at(i);
            if (block.kind == Block::Kind::Heading)
                m_heading = m_target.plain(block.inlines).simplified();
            const qsizetype last =
                block.kind == Block::Kind::OrderedList ? lastOfCourse(blocks, i) : i;
            if (last > i || (block.kind == Block::Kind::OrderedList && block.children.size() > 1))
                take(blocks.mid(i, last - i + 1));
            else
                look(block.children, depth + 1);
            i = last;
        }
    }

    QList<StepList> lists;

private:
    // The last list, up to a heading, that goes on with the numbers of this one.
    static qsizetype lastOfCourse(const QList<Block> &blocks, qsizetype first)
    {
        qsizetype last = first;
        for (qsizetype i = first + 1; i < blocks.size(); ++i) {
            const Block &block = blocks.at(i);
            if (article::goesOn(block, blocks.at(last)))
                last = i;
            else if (block.kind == Block::Kind::Heading || block.kind == Block::Kind::OrderedList)
                break;
        }
        return last;
    }

    // Lists and what stands between them, which belongs to the step before it.
    void take(const QList<Block> &course)
    {
        StepList made;
        made.first = course.first().start;
        made.lastSegment = m_target.lastSegment(course);
        for (const Block &block : course) {
            if (block.kind != Block::Kind::OrderedList) {
                add(&made.steps.last(), {block});
                continue;
            }
            for (const Block &item : block.children) {
                made.steps.append(Step());
                add(&made.steps.last(), item.children);
            }
        }
        const QString begin = made.steps.first().targetPlain.section(u'\n', 0, 0);
        made.title = m_heading.isEmpty() ? begin.left(TitleLength) : m_heading;
        lists.append(made);
    }

    void add(Step *step, const QList<Block> &blocks) const
    {
        step->target += m_target.blocks(blocks);
        step->source += m_bilingual ? m_source.blocks(blocks) : QString();
        const QString spoken = m_target.plainBlocks(blocks);
        for (const QString &line : spoken.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.simplified().isEmpty())
                step->targetPlain += line.simplified() + u'\n';
        }
    }

    Writer m_target;
    Writer m_source;
    bool m_bilingual;
    QString m_heading;
};

} // namespace

QList<StepList> stepLists(const article::Document &document)
{
    Finder finder(document);
    finder.look(document.blocks);
    return finder.lists;
}

void faceWith(QList<StepList> *lists, const QList<StepList> &other)
{
    const bool same = lists->size() == other.size();
    for (qsizetype i = 0; i < lists->size(); ++i) {
        QList<Step> &steps = (*lists)[i].steps;
        for (qsizetype j = 0; j < steps.size(); ++j) {
            const bool fits = same && other.at(i).steps.size() == steps.size();
            steps[j].source = fits ? other.at(i).steps.at(j).target : QString();
        }
    }
}

} // namespace diglot::ui::desk
