// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QTest>
#include <QWidget>

namespace diglot::test {

// Counts how often a widget is asked to be laid out.
class Layouts final : public QObject
{
public:
    explicit Layouts(QWidget *widget) { widget->installEventFilter(this); }

    [[nodiscard]] int during(int ms)
    {
        m_count = 0;
        QTest::qWait(ms);
        return m_count;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace diglot::test
