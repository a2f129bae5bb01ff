// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot::article {

// One inline node. Which fields mean something depends on the kind; all others are empty.
struct Inline
{
    enum class Kind : quint8 {
        Text,          // text: literal characters, entities and escapes already resolved
        Code,          // text: literal characters of a code span
        Emphasis,      // children
        Strong,        // children
        Strikethrough, // children
        Link,          // url, title, children; url as written in the file, entities resolved
        Image,         // url, title, children = alternative text; unit = its unit id, if it is one
        Html,          // text: one raw tag or comment exactly as written (untrusted)
        NoLocalize,    // text: a name that must not be translated (:::no-loc)
        Include,       // url: the file, text: its title; expanded by the workspace
        SoftBreak,
        HardBreak,
        Segment // segment: index into Document::segments
    };

    Kind kind = Kind::Text;
    QString text;
    QString url;
    QString title;
    QString unit;
    int segment = -1;
    QList<Inline> children;
};

// Characters of the nodes as a reader sees them: markup dropped, breaks as one blank, images by
// their alternative text, raw tags dropped. Segments are left out: resolve them first.
[[nodiscard]] QString plainText(const QList<Inline> &inlines);

} // namespace diglot::article
