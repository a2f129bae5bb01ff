// SPDX-License-Identifier: Apache-2.0
#include "app/parse/facts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

using article::Block;
using article::Document;
using article::Inline;
using article::Side;

// The facts stand at the top of an article; further down the same words begin mere sentences.
constexpr int blocksLookedAt = 12;

enum class Fact : quint8 { None, AppliesTo, Roles };

// A line of the article in both languages.
struct Line
{
    QString source;
    QString target;
    QString sourceStrong; // the bold words with which it begins, mostly the label
    QString targetStrong;
};

// What a line that begins with a label says behind it.
struct Labelled
{
    Fact fact = Fact::None;
    QString rest;
};

QList<Inline> resolved(const QList<Inline> &inlines, const Document &document, Side side)
{
    QList<Inline> result;
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::Segment && node.segment >= 0 &&
            node.segment < document.segments.size()) {
            result.append(document.segments[node.segment].inlines(side));
        } else if (node.children.isEmpty()) {
            result.append(node);
        } else {
            Inline copy = node;
            copy.children = resolved(node.children, document, side);
            result.append(std::move(copy));
        }
    }
    return result;
}

// The bold words that stand first, empty if others do.
QString leadingStrong(const QList<Inline> &inlines)
{
    const auto first = std::find_if(inlines.cbegin(), inlines.cend(), [](const Inline &node) {
        return node.kind != Inline::Kind::Text || !node.text.trimmed().isEmpty();
    });
    return first != inlines.cend() && first->kind == Inline::Kind::Strong
               ? article::plainText({*first}).trimmed()
               : QString();
}

Line readLine(const QList<Inline> &inlines, const Document &document)
{
    const QList<Inline> source = resolved(inlines, document, Side::Source);
    const QList<Inline> target = resolved(inlines, document, Side::Target);
    return {article::plainText(source).trimmed(), article::plainText(target).trimmed(),
            leadingStrong(source), leadingStrong(target)};
}

// The lines of a paragraph: breaks part them.
QList<Line> readLines(const Block &block, const Document &document)
{
    QList<Line> lines;
    QList<Inline> current;
    for (const Inline &node : block.inlines) {
        if (node.kind == Inline::Kind::SoftBreak || node.kind == Inline::Kind::HardBreak) {
            lines.append(readLine(current, document));
            current.clear();
        } else {
            current.append(node);
        }
    }
    lines.append(readLine(current, document));
    return lines;
}

Labelled readLabel(const Line &line)
{
    static const QRegularExpression label(
        uR"(^(?:(applies\s+to)|(?:appropriate|applicable|affected)\s+(?:roles?|users?)(?:\s+to\s+perform\s+this\s+task)?)(?![\w])\s*([:：\-–—|]*)\s*(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption |
            QRegularExpression::DotMatchesEverythingOption);
    const auto match = label.match(line.source);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(3);
    // Without a mark behind it a label is bold or has items: else a sentence begins with it.
    if (match.capturedLength(2) == 0 && !rest.isEmpty() && line.sourceStrong.isEmpty() &&
        !rest.contains(u'|'))
        return {};
    return {match.capturedLength(1) > 0 ? Fact::AppliesTo : Fact::Roles, rest};
}

QString trimmedItem(QString item)
{
    item = item.simplified();
    while (!item.isEmpty() && QStringView(u".,;。，；").contains(item.back()))
        item.chop(1);
    return item.trimmed();
}

QStringList splitItems(const QString &text)
{
    static const QRegularExpression bar(u"[|｜]"_s);
    QStringList items;
    for (const QString &item : text.split(bar)) {
        if (const QString trimmed = trimmedItem(item); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

// What stands behind the label in the target, whose label can be any words: it ends at the first
// colon or dash, else with the bold words at the beginning.
QString behindTargetLabel(const Line &line)
{
    static const QRegularExpression mark(u"\\s*[:：]\\s*|\\s+[-–—]\\s+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = mark.match(line.target); match.hasMatch())
        return line.target.sliced(match.capturedEnd());
    if (line.targetStrong.isEmpty() || !line.target.startsWith(line.targetStrong))
        return {};
    QString rest = line.target.sliced(line.targetStrong.size()).trimmed();
    while (rest.startsWith(u'.') || rest.startsWith(u'。'))
        rest.remove(0, 1);
    return rest.trimmed();
}

bool isList(const Block &block)
{
    return block.kind == Block::Kind::BulletList || block.kind == Block::Kind::OrderedList;
}

class Reader
{
public:
    explicit Reader(Document &document)
        : m_document(document)
    {}

    void run()
    {
        // The texts of a YAML article lie in a unit each.
        QList<Block> blocks;
        for (const Block &block : std::as_const(m_document.blocks)) {
            if (blocks.size() >= blocksLookedAt)
                break;
            if (block.kind == Block::Kind::FrontMatterUnit)
                blocks.append(block.children);
            else
                blocks.append(block);
        }
        const qsizetype end = std::min<qsizetype>(blocks.size(), blocksLookedAt);
        for (qsizetype at = 0; at < end; ++at) {
            const Block &block = blocks[at];
            const bool heading = block.kind == Block::Kind::Heading;
            if (!heading && block.kind != Block::Kind::Paragraph)
                continue;
            const Block *next = at + 1 < blocks.size() ? &blocks[at + 1] : nullptr;
            if (!readBlock(block, next) && heading && block.level > 1)
                break;
        }
    }

private:
    // Whether the block held a label.
    bool readBlock(const Block &block, const Block *next)
    {
        bool found = false;
        const QList<Line> lines = readLines(block, m_document);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Labelled labelled = readLabel(lines[i]);
            if (labelled.fact == Fact::None)
                continue;
            found = true;
            if (!labelled.rest.isEmpty())
                take(labelled.fact, splitItems(labelled.rest),
                     splitItems(behindTargetLabel(lines[i])));
            else if (i + 1 == lines.size() && next)
                takeBelow(labelled.fact, *next);
        }
        return found;
    }

    // Items below a label that stands alone: a list, or a paragraph's first sentence.
    void takeBelow(Fact fact, const Block &block)
    {
        if (block.kind == Block::Kind::Paragraph && !block.inlines.isEmpty()) {
            const bool sentence = block.inlines.first().kind == Inline::Kind::Segment;
            const Line line =
                readLine(sentence ? block.inlines.first(1) : block.inlines, m_document);
            if (readLabel(line).fact == Fact::None)
                take(fact, splitItems(line.source), splitItems(line.target));
        } else if (isList(block)) {
            takeList(fact, block);
        }
    }

    void takeList(Fact fact, const Block &list)
    {
        QStringList source;
        QStringList target;
        for (const Block &item : list.children) {
            if (item.children.isEmpty())
                continue;
            const Line line = readLine(item.children.first().inlines, m_document);
            if (const QString words = trimmedItem(line.source); !words.isEmpty()) {
                source.append(words);
                if (const QString said = trimmedItem(line.target); !said.isEmpty())
                    target.append(said);
            }
        }
        take(fact, source, target);
    }

    // The first place that says it counts. In one language there is no second one to show.
    void take(Fact fact, const QStringList &source, const QStringList &target)
    {
        const bool roles = fact == Fact::Roles;
        QStringList &items = roles ? m_document.roles : m_document.appliesTo;
        if (!items.isEmpty())
            return;
        items = source;
        if (m_document.bilingual && source.size() == target.size())
            (roles ? m_document.rolesTarget : m_document.appliesToTarget) = target;
    }

    Document &m_document;
};

} // namespace

void readFacts(Document &document)
{
    document.appliesTo.clear();
    document.roles.clear();
    document.appliesToTarget.clear();
    document.rolesTarget.clear();
    Reader(document).run();
}

} // namespace diglot::parse
