// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"

#include <QHash>

namespace diglot::workspace {

// A point of a file: both from 1, the column in code points.
struct FilePoint
{
    int line = 1;
    int column = 1;
};

// Where in their file the segments of an edition are.
class SegmentPlaces
{
public:
    SegmentPlaces() = default;
    // Of the bytes of a Markdown file. In the few files with damaged quotes (format of the
    // localization tool) columns count the repaired text.
    explicit SegmentPlaces(const QByteArray &bytes);

    struct Extent
    {
        FilePoint from;
        FilePoint to;
    };
    // Where a finding stands: its part of the target, else of the source, else the whole target.
    [[nodiscard]] std::optional<Extent> find(int number, const article::Finding &finding) const;

    // The same for a stretch of the target.
    [[nodiscard]] std::optional<Extent> findTarget(int number, const article::Range &range) const;

private:
    struct Place
    {
        FilePoint target; // where its text begins
        FilePoint source;
        QString targetText;
        QString sourceText;
    };
    QHash<int, Place> m_places; // by number
};

} // namespace diglot::workspace
