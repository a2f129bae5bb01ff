// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/keytip.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

constexpr qreal Radius = 8;

// A radio button drawn as a part of the frame around all of them.
class Segment final : public QRadioButton
{
public:
    explicit Segment(QWidget *parent)
        : QRadioButton(parent)
    {
        setCursor(Qt::ArrowCursor);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 24, 32};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        const QRectF whole(mapFromParent(QPoint(0, 0)), parentWidget()->size());
        frame.addRoundedRect(whole.adjusted(1, 1, -1, -1), Radius - 1, Radius - 1);
        painter.setClipPath(frame);
        if (isChecked())
            painter.fillRect(rect(), theme.color("accent"_L1));
        else if (underMouse())
            painter.fillRect(rect(), theme.color("accent-soft"_L1));
        if (hasFocus()) {
            const auto ring = isChecked() ? "on-accent"_L1 : "accent"_L1;
            painter.setPen(QPen(theme.color(ring), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 4, -3, -4), 5, 5);
        }
        painter.setPen(theme.color(isChecked() ? "on-accent"_L1 : "muted"_L1));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::addSegment(int id, const QString &objectName)
{
    auto *segment = new Segment(this);
    segment->setObjectName(objectName);
    m_group->addButton(segment, id);
    m_buttons.append(segment);
    layout()->addWidget(segment);
}

void SegmentedControl::tellKeyOf(int id, QLatin1StringView action)
{
    widgets::tellKeyOf(m_group->button(id), action);
}

void SegmentedControl::setText(int id, const QString &text, const QString &toolTip)
{
    auto *button = m_group->button(id);
    Q_ASSERT(button);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->updateGeometry();
}

QString SegmentedControl::text(int id) const
{
    const auto *button = m_group->button(id);
    return button ? button->text() : QString();
}

void SegmentedControl::setCurrent(int id)
{
    if (auto *button = m_group->button(id))
        button->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color("line-strong"_L1));
    painter.setBrush(theme.color("surface"_L1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.setPen(theme.color("line"_L1));
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        const auto left = qMin(m_buttons.at(i)->x(), m_buttons.at(i - 1)->x());
        const auto edge = left + m_buttons.at(m_buttons.at(i)->x() == left ? i : i - 1)->width();
        painter.drawLine(QPointF(edge - 0.5, 1), QPointF(edge - 0.5, height() - 1));
    }
}

} // namespace diglot::ui::widgets
