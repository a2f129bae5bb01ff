// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot::article {

// One line of a table of contents, as written. A node may have both a link and children.
struct TocNode
{
    QString name;
    QString href;        // as written, may hold "?toc=" or "#anchor"; empty for a mere heading
    QString displayName; // extra words by which a filter finds it
    QString file;        // library path of the file it stands in: `href` is relative to that
    int line = 0;
    QList<TocNode> children;
};

} // namespace diglot::article
