// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/place.h"

#include <QObject>

namespace diglot::ui::reader {

// What page.js tells the window, over a channel that only the application's own script world
// sees. `load` is the number given to the script when its page was loaded: what a page that has
// been left still says is dropped by it.
class Bridge final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void setLoad(int load) { m_load = load; }

public slots:
    void reportPlace(int load, int segment, double offset, int row, double part, double share);
    void reportHeading(int load, const QString &anchor);
    void reportSelected(int load, int number);
    void reportHeld(int load, int number);         // 0: none any more
    void reportLink(int load, const QString &url); // empty: none has the focus any more
    void reportSplit(int load, double share);
    void reportPainted(int load);
    void reportMarks(int load, int current, int total);

signals:
    void placeChanged(const diglot::ui::reader::Place &place);
    void headingChanged(const QString &anchor);
    void selected(int number);
    void heldChanged(int number);
    void linkFocused(const QString &url);
    void splitChanged(double share);
    void painted();
    void marksChanged(int current, int total);

private:
    int m_load = 0;
};

} // namespace diglot::ui::reader
