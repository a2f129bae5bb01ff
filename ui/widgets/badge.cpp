// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

constexpr int Padding = 9;
constexpr int SignSize = 12;
constexpr int SignGap = 4;

struct Look
{
    QLatin1StringView text;
    QLatin1StringView ground; // empty: a frame instead
    QLatin1StringView sign;
};

Look lookOf(Badge::Kind kind)
{
    switch (kind) {
    case Badge::Kind::Machine:
        return {"machine"_L1, "machine-soft"_L1, "machine"_L1};
    case Badge::Kind::Human:
        return {"human"_L1, "human-soft"_L1, "human"_L1};
    case Badge::Kind::Behind:
        return {"behind"_L1, "behind-soft"_L1, "behind"_L1};
    case Badge::Kind::Plain:
        break;
    }
    return {"muted"_L1, {}, {}};
}

} // namespace

Badge::Badge(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(text)
{
    QFont small = followingFont();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    small.setWeight(kind == Kind::Plain ? QFont::Normal : QFont::DemiBold);
    setFont(small);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const
{
    const int sign = lookOf(m_kind).sign.isEmpty() ? 0 : SignSize + SignGap;
    // One more: advances are rounded, and what is a fraction too long would be cut.
    return {fontMetrics().horizontalAdvance(m_text) + 1 + sign + 2 * Padding,
            fontMetrics().height() + 5};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(look.ground.isEmpty() ? theme.color("line-strong"_L1) : QColor(Qt::transparent));
    painter.setBrush(look.ground.isEmpty() ? QColor(Qt::transparent) : theme.color(look.ground));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    if (!look.sign.isEmpty()) {
        const auto place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                               {SignSize, SignSize}, inside);
        painter.drawPixmap(
            place, iconPixmap(look.sign, SignSize, theme.color(look.text), devicePixelRatioF()));
        if (isRightToLeft())
            inside.setRight(place.left() - SignGap);
        else
            inside.setLeft(place.right() + SignGap);
    }
    painter.setPen(theme.color(look.text));
    painter.drawText(inside, Qt::AlignCenter,
                     isolated(fontMetrics().elidedText(m_text, Qt::ElideRight, inside.width())));
}

} // namespace diglot::ui::widgets
