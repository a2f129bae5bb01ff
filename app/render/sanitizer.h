// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/html.h"

#include <QList>
#include <QString>

namespace diglot::render {

// A piece of an article's raw HTML: either tags and text as written (untrusted), or finished HTML
// of the page that stands between them and is carried through unseen.
struct RawPiece
{
    bool raw = true;
    bool block = false; // finished piece: a block, closes an open <p>
    QString text;       // raw text
    Fragment fragment;  // finished piece
    QString plain;      // finished piece as text, for attributes
};

// Answers of the page to raw elements that lead somewhere.
class RawHost
{
public:
    virtual ~RawHost() = default;
    // A link as attributes with a leading blank (` class="ext" href="…"`); one without " href="
    // leads nowhere.
    [[nodiscard]] virtual QString linkAttributes(const QString &href, const QString &title) = 0;
    // The whole element for a picture.
    [[nodiscard]] virtual QString picture(const QString &src, const QString &alt,
                                          const QString &extraAttributes) = 0;
    // ` id="…"`, or nothing if the page has this anchor already.
    [[nodiscard]] virtual QString idAttribute(const QString &name) = 0;
    // Attributes of the next row of a raw table, by which it is levelled with the other side.
    [[nodiscard]] virtual QString rowAttributes() = 0;
    // Something had to be left out; `what` is an element's name.
    virtual void leftOut(const QString &what) = 0;
};

struct RawContext
{
    bool insideLink = false; // no further link may be opened
    bool phrasing = false;   // block elements are dropped, their content stays
};

// Rebuilds untrusted HTML from an allow list of elements and attributes. The result is well
// formed whatever the input: nothing of it can end an element around it. Every finished piece
// occurs in it at most once, one that holds a segment exactly once. Unknown elements are shown as
// the text they were written as; script, style, frames, objects, SVG and MathML are dropped with
// their text.
[[nodiscard]] Fragment sanitize(const QList<RawPiece> &pieces, const RawContext &context,
                                RawHost &host);

} // namespace diglot::render
