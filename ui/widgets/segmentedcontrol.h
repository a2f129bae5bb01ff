// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace diglot::ui::widgets {

// A row of mutually exclusive buttons in one frame. Left and Right walk between them; each is a
// radio button for assistive technology.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    // Adds a segment at the end; `id` must be new. `objectName` is the button's.
    void addSegment(int id, const QString &objectName);
    void tellKeyOf(int id, QLatin1StringView action); // see keytip.h
    void setText(int id, const QString &text, const QString &toolTip);
    [[nodiscard]] QString text(int id) const; // empty for an unknown one
    void setCurrent(int id);                  // does not emit
    [[nodiscard]] int current() const;        // -1 before the first setCurrent

signals:
    void chosen(int id); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QList<QAbstractButton *> m_buttons;
};

} // namespace diglot::ui::widgets
