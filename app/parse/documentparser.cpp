// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"

#include "app/parse/bilingualtext.h"
#include "app/parse/blockconverter.h"
#include "app/parse/blockjoin.h"
#include "app/parse/commonmark.h"
#include "app/parse/facts.h"
#include "app/parse/finish.h"
#include "app/parse/segmentinlines.h"
#include "app/parse/textrepair.h"
#include "app/parse/units.h"
#include "app/parse/yamlarticle.h"

#include <QCoreApplication>

#include <algorithm>

namespace diglot::parse {

using article::Block;
using article::Document;
using article::Segment;
using article::Side;
using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(diglot::parse)
};

QByteArrayView part(const QByteArray &text, int begin, int end)
{
    return QByteArrayView(text).sliced(begin, end - begin);
}

// The segments with their texts; `targets` and `sources` are views of `text` by index.
QList<Segment> makeSegments(const BilingualText &text, QList<QByteArrayView> &targets,
                            QList<QByteArrayView> &sources)
{
    QList<Segment> segments;
    segments.reserve(text.segments.size());
    targets.reserve(text.segments.size());
    sources.reserve(text.segments.size());
    for (const SegmentSpan &span : text.segments) {
        targets.append(part(text.text, span.targetBegin, span.targetEnd));
        sources.append(part(text.text, span.sourceBegin, span.sourceEnd));
        Segment segment;
        segment.id = QString::fromLatin1(span.id);
        segment.number = span.number;
        segment.target = QString::fromUtf8(targets.last());
        segment.source = QString::fromUtf8(sources.last());
        segments.append(std::move(segment));
    }
    return segments;
}

// Reports where tags of segments stand that begin none, and where the numbers do not ascend, as
// they do in every file that the localization tool wrote. The first ones tell enough.
void reportSegments(Document &document, const BilingualText &text)
{
    constexpr qsizetype mostReported = 20;
    int line = 1;
    qsizetype counted = 0;
    const auto lineOf = [&](int offset) {
        line += int(part(text.text, int(counted), offset).count('\n'));
        counted = offset;
        return line;
    };
    for (const int offset : text.malformed.first(std::min(text.malformed.size(), mostReported))) {
        document.problems.append(
            {{},
             lineOf(offset),
             Messages::tr("Here begins a sentence whose tags are damaged; it is shown as plain "
                          "text.")});
    }
    const auto fall = std::adjacent_find(
        text.segments.cbegin(), text.segments.cend(),
        [](const SegmentSpan &a, const SegmentSpan &b) { return a.number >= b.number; });
    if (fall == text.segments.cend())
        return;
    line = 1;
    counted = 0;
    const SegmentSpan &second = *std::next(fall);
    document.problems.append({{},
                              lineOf(second.begin),
                              Messages::tr("The sentence numbers do not ascend: %1 comes after %2.")
                                  .arg(second.number)
                                  .arg(fall->number)});
}

// Parses one side of all segments; a sentence that is refused is reported.
void parseSide(Document &document, const QList<QByteArrayView> &texts, Side side)
{
    QList<qsizetype> refused;
    QList<QList<article::Inline>> inlines = parseInlines(texts, &refused);
    for (qsizetype i = 0; i < inlines.size(); ++i) {
        Segment &segment = document.segments[i];
        (side == Side::Source ? segment.sourceInlines : segment.targetInlines) =
            std::move(inlines[i]);
    }
    for (const qsizetype i : std::as_const(refused)) {
        document.problems.append(
            {{},
             0,
             Messages::tr("Sentence %1 is too long or has too many marks to be parsed and is shown "
                          "as it stands.")
                 .arg(document.segments[i].number)});
    }
}

// Target text of the first heading, looked for in containers too; empty if there is none.
QString firstHeading(const QList<Block> &blocks, const QList<Segment> &segments)
{
    for (const Block &block : blocks) {
        const QString text = block.kind == Block::Kind::Heading
                                 ? sideText(block.inlines, segments, Side::Target)
                                 : firstHeading(block.children, segments);
        if (!text.isEmpty())
            return text.trimmed();
    }
    return {};
}

Document parseMarkdown(const QByteArray &bytes)
{
    Document document;
    const QByteArray valid = validUtf8(bytes, document.problems);
    FrontMatterResult head = parseFrontMatter(valid);
    document.frontMatter = std::move(head.frontMatter);
    document.problems.append(head.problems);
    document.units = frontMatterUnits(document.frontMatter);

    const BilingualText text = BilingualText::split(valid);
    QList<QByteArrayView> targets;
    QList<QByteArrayView> sources;
    document.segments = makeSegments(text, targets, sources);
    document.bilingual = !document.segments.isEmpty();
    reportSegments(document, text);
    parseSide(document, sources, Side::Source);
    parseSide(document, targets, Side::Target);

    const Skeleton skeleton = buildSkeleton(text);
    document.problems.append(skeleton.problems);
    InlineConverter inlines(skeleton.constructs, targets);
    const Tree tree = parseCommonMark(skeleton.text, Dialect::Blocks);
    document.blocks = BlockConverter(skeleton, inlines).convert(tree.get());
    joinBlocks(document.blocks, skeleton, document.segments);
    finishDocument(document, inlines.taken());

    document.title = document.frontMatter.value(u"title");
    if (document.title.isEmpty())
        document.title = firstHeading(document.blocks, document.segments);
    return document;
}

} // namespace

Result<Document> parseDocument(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maxArticleBytes) {
        return Error{ErrorCode::Limit,
                     Messages::tr("The file has more than %1 MiB and is not shown.")
                         .arg(maxArticleBytes / (1024 * 1024)),
                     {}};
    }
    const bool yaml = isYamlFile(bytes, name);
    Result<Document> document = yaml ? parseYamlArticle(bytes) : parseMarkdown(bytes);
    if (!document)
        return document;
    if (yaml)
        document->units += frontMatterUnits(document->frontMatter);
    readFacts(*document);
    return document;
}

} // namespace diglot::parse
