// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/inline.h"
#include "app/parse/constructs.h"

#include <QByteArrayView>
#include <QList>

#include <vector>

struct cmark_node;

namespace diglot::parse {

// Emphasis and links nested deeper than this are flattened into text.
inline constexpr int maxInlineDepth = 60;

// Turns cmark-gfm's inline nodes and the texts of the skeleton into article::Inline. Each segment
// is given out once, in a node of its own; where a text alone is possible (code, addresses, tags)
// the target text is put in and the segment's node is kept among the children.
class InlineConverter
{
public:
    // `segmentTexts` are the target texts by index; both outlive the converter.
    InlineConverter(const std::vector<Construct> &constructs,
                    const QList<QByteArrayView> &segmentTexts);

    // What a line break inside a segment was replaced by before parsing, 0 for nothing.
    void setBreakCharacter(char16_t character) { m_break = character; }

    [[nodiscard]] QList<article::Inline> convertChildren(cmark_node *parent);

    // Characters without Markdown: atoms become nodes, addresses become links if `links`.
    void appendText(QList<article::Inline> &out, QByteArrayView text, bool links);
    // Raw HTML cut into tags, comments (dropped) and text between them.
    void appendHtml(QList<article::Inline> &out, QByteArrayView html);
    // Text with its atoms filled in by target texts; their segments are appended to `hidden`.
    [[nodiscard]] QString resolve(QByteArrayView text, QList<article::Inline> *hidden);
    void appendConstruct(QList<article::Inline> &out, const Construct &construct);

    // Which segments have been given out.
    [[nodiscard]] const std::vector<bool> &taken() const { return m_taken; }

private:
    void append(QList<article::Inline> &out, cmark_node *node, int depth);
    void appendChildren(QList<article::Inline> &out, cmark_node *parent, int depth);
    void appendContainer(QList<article::Inline> &out, cmark_node *node, article::Inline::Kind kind,
                         int depth);
    void appendLink(QList<article::Inline> &out, cmark_node *node, article::Inline::Kind kind,
                    int depth);
    void appendCode(QList<article::Inline> &out, QByteArrayView literal);
    void appendTag(QList<article::Inline> &out, QByteArrayView tag);
    void appendPlain(QList<article::Inline> &out, QString text);
    void appendBrokenText(QList<article::Inline> &out, const QString &text, bool links);
    void appendSegment(QList<article::Inline> &out, int segment);
    [[nodiscard]] bool take(int segment);

    const std::vector<Construct> &m_constructs;
    const QList<QByteArrayView> &m_segmentTexts;
    std::vector<bool> m_taken;
    char16_t m_break = 0;
    int m_links = 0; // open links: addresses inside of one are no links
};

} // namespace diglot::parse
