// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/inline.h"

#include <QStringList>

namespace diglot::article {

enum class AlertKind : quint8 { Note, Tip, Important, Warning, Caution };

// One node of the skeleton: the block structure that source and target share. Leaf blocks hold
// inlines or text, containers hold children.
struct Block
{
    enum class Kind : quint8 {
        Heading,     // level 1..6, anchors, inlines
        Paragraph,   // inlines
        BulletList,  // children = Item; tight
        OrderedList, // children = Item; start, tight
        Item,        // children
        Quote,       // children
        Alert,       // alert, children (the label line is not among them)
        Table,       // children = TableRow; alignments, one a column
        TableRow,    // children = TableCell; header
        TableCell,   // inlines
        Code,        // text, info (the fence's language word, may be empty)
        Html,        // inlines: raw pieces (Inline::Html) with segments between them (untrusted)
        Rule,
        Video,           // url
        Include,         // url, info = title; after expansion by the workspace: children, and
                         // text = path in the library against which their links are resolved
        Division,        // info = class names (checklist, nextstepaction, …); children
        TabGroup,        // children = Tab
        Tab,             // info = tab id, inlines = its label, children
        Row,             // children = Column (:::row:::)
        Column,          // level = span, children
        FrontMatterUnit, // a value of a YAML article: unit, children (its Markdown) or inlines
        Raw              // text that could not be parsed, shown as it stands; info = reason
    };

    Kind kind = Kind::Paragraph;
    AlertKind alert = AlertKind::Note;
    bool tight = true;
    bool header = false;
    bool notLocalized = false; // Include, after expansion: the file is from the English overlay
    int level = 0;
    int start = 1;
    int line = 0;  // 1-based line of the file where it begins, 0 if unknown
    int leaf = -1; // 0-based preorder index among the skeleton's leaf blocks, -1 for containers
    QString text;
    QString info;
    QString url;
    QString unit;        // id of the unit that this block shows ("yaml:title"), else empty
    QStringList anchors; // names by which links reach this block, first wins
    QList<Qt::Alignment> alignments;
    QList<Inline> inlines;
    QList<Block> children;
};

// Whether a list goes on with the numbers of another one: behind a picture, a note or a table,
// which end a list in Markdown, steps begin with the number that is next.
[[nodiscard]] inline bool goesOn(const Block &list, const Block &before)
{
    return list.kind == Block::Kind::OrderedList && before.kind == Block::Kind::OrderedList &&
           before.start < list.start && list.start == before.start + before.children.size();
}

} // namespace diglot::article
