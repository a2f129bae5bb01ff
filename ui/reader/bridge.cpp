// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/bridge.h"

namespace diglot::ui::reader {

// The page's script can only pass plain values, one argument each.
// NOLINTNEXTLINE(readability-function-size)
void Bridge::reportPlace(int load, int segment, double offset, int row, double part, double share)
{
    if (load == m_load)
        emit placeChanged(Place{segment, offset, row, part, share});
}

void Bridge::reportHeading(int load, const QString &anchor)
{
    if (load == m_load)
        emit headingChanged(anchor);
}

void Bridge::reportSelected(int load, int number)
{
    if (load == m_load)
        emit selected(number);
}

void Bridge::reportHeld(int load, int number)
{
    if (load == m_load)
        emit heldChanged(number);
}

void Bridge::reportLink(int load, const QString &url)
{
    if (load == m_load)
        emit linkFocused(url);
}

void Bridge::reportSplit(int load, double share)
{
    if (load == m_load)
        emit splitChanged(share);
}

void Bridge::reportMarks(int load, int current, int total)
{
    if (load == m_load)
        emit marksChanged(current, total);
}

void Bridge::reportPainted(int load)
{
    if (load == m_load)
        emit painted();
}

} // namespace diglot::ui::reader
