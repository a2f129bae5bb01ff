// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/inline.h"

namespace diglot::article {

enum class Side : quint8 { Source, Target };

// One sentence with its translation. Texts are Markdown exactly as in the file (after the repair
// of damaged quotes); ranges into them are counted in Unicode code points.
struct Segment
{
    QString id;     // as in the file, "6713d-104"; never an identity across files
    int number = 0; // the digits of the id; with the article key the identity in one commit
    QString target;
    QString source;
    QList<Inline> targetInlines;
    QList<Inline> sourceInlines;
    int leaf = -1; // Block::leaf of the block that holds it
    QString file;  // empty, or the included file (path in the library) that it comes from

    [[nodiscard]] const QString &text(Side side) const
    {
        return side == Side::Source ? source : target;
    }
    [[nodiscard]] const QList<Inline> &inlines(Side side) const
    {
        return side == Side::Source ? sourceInlines : targetInlines;
    }
};

// A text without a segment that can be judged too: title, description, keywords, an alternative
// text ("alt:0"), a contents name ("toc:0/2"), a value of a YAML article ("yaml:sections/0/name").
struct Unit
{
    QString id;
    QString target;
    QString source; // from the en-US edition; empty where there is none
    int line = 0;
};

} // namespace diglot::article
