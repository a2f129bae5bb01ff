// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot::ui::reader {

// What of a page the person has hold of: the selected sentences, else the one that is held or has
// the focus. Without any, leaf and anchor are those at the top of the view.
struct Grip
{
    QList<int> numbers; // segments of the reading side, as article::pageNumber
    int leaf = -1;      // article::Block::leaf of the reading side, -1: unknown
    QString anchor;     // of the heading above; empty for none
    bool held = false;  // whether the person has hold of something at all
};

} // namespace diglot::ui::reader
