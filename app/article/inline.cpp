// SPDX-License-Identifier: Apache-2.0
#include "app/article/inline.h"

namespace diglot::article {

namespace {

void append(QString &out, const QList<Inline> &inlines)
{
    for (const Inline &node : inlines) {
        switch (node.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::Code:
        case Inline::Kind::NoLocalize:
            out += node.text;
            break;
        case Inline::Kind::SoftBreak:
        case Inline::Kind::HardBreak:
            out += u' ';
            break;
        case Inline::Kind::Html:
        case Inline::Kind::Include:
        case Inline::Kind::Segment:
            break;
        default:
            append(out, node.children);
        }
    }
}

} // namespace

QString plainText(const QList<Inline> &inlines)
{
    QString out;
    append(out, inlines);
    return out;
}

} // namespace diglot::article
