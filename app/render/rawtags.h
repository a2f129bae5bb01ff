// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot::render {

// A tag in raw HTML, found without building a tree.
struct RawTag
{
    QString name; // lower case
    bool closing = false;
};

// The tags of a piece of raw HTML in order. Comments are skipped, void and self-closed elements
// left out.
[[nodiscard]] QList<RawTag> scanTags(QStringView html);

// Whether elements of this name are followed over several blocks of an article: containers and
// formatting, not those whose end tag may be left out anyway, such as <p>.
[[nodiscard]] bool spansBlocks(const QString &name);

// Whether a parser can build the tree in reasonable time and memory: not too many tags, none open
// too deeply (formatting elements are reopened in every block, so depth costs squares).
[[nodiscard]] bool isWithinTreeLimits(QStringView html);

} // namespace diglot::render
