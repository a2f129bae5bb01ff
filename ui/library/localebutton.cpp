// SPDX-License-Identifier: Apache-2.0
#include "ui/library/localebutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

constexpr int Padding = 10;
constexpr int Gap = 6;
constexpr int ArrowSize = 12;
constexpr int LongestCut = 90;

} // namespace

LocaleButton::LocaleButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void LocaleButton::setLocaleText(const QString &name, const QString &detail, bool strong)
{
    m_name = name;
    m_detail = detail;
    m_strong = strong;
    setText(detail.isEmpty() ? name : name + u' ' + detail);
    updateGeometry();
    update();
}

void LocaleButton::setShortText(const QString &text)
{
    m_short = text;
    updateGeometry();
    update();
}

void LocaleButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return; // whoever asks again at every layout must not cause the next one
    m_compact = compact;
    updateGeometry();
    update();
}

QString LocaleButton::shownName(bool compact) const
{
    if (!compact)
        return m_name;
    if (!m_short.isEmpty())
        return m_short;
    return m_detail.isEmpty()
               ? QFontMetrics(nameFont()).elidedText(m_name, Qt::ElideRight, LongestCut)
               : m_detail.section(u' ', 0, 0);
}

QFont LocaleButton::nameFont() const
{
    QFont bold = font();
    bold.setWeight(m_strong ? QFont::DemiBold : QFont::Normal);
    return bold;
}

QFont LocaleButton::detailFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.87);
    return small;
}

int LocaleButton::widthFor(bool compact) const
{
    int width = 2 * Padding + QFontMetrics(nameFont()).horizontalAdvance(shownName(compact));
    if (!m_detail.isEmpty() && !compact)
        width += Gap + QFontMetrics(detailFont()).horizontalAdvance(m_detail);
    if (m_strong)
        width += Gap + ArrowSize;
    return width;
}

QSize LocaleButton::sizeHint() const
{
    return {widthFor(m_compact), 28};
}

void LocaleButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const auto &theme = widgets::Theme::current();
    const auto direction = layoutDirection();
    const auto visual = [this, direction](int x, int width) {
        return QStyle::visualRect(direction, rect(), QRect(x, 0, width, height()));
    };
    const QFontMetrics name(nameFont());
    const QFontMetrics detail(detailFont());
    int x = Padding;
    painter.setFont(nameFont());
    painter.setPen(theme.color("text"_L1));
    const QString shown = shownName(m_compact);
    painter.drawText(visual(x, name.horizontalAdvance(shown)), Qt::AlignCenter, shown);
    x += name.horizontalAdvance(shown) + Gap;
    if (!m_detail.isEmpty() && !m_compact) {
        painter.setFont(detailFont());
        painter.setPen(theme.color("muted"_L1));
        painter.drawText(visual(x, detail.horizontalAdvance(m_detail)),
                         int(Qt::AlignCenter) | Qt::TextForceLeftToRight, m_detail);
        x += detail.horizontalAdvance(m_detail) + Gap;
    }
    if (m_strong) {
        const QRect place = visual(x, ArrowSize);
        painter.drawPixmap(
            place.x(), (height() - ArrowSize) / 2 + 1,
            widgets::iconPixmap("down"_L1, ArrowSize, theme.color("text"_L1), devicePixelRatioF()));
    }
}

} // namespace diglot::ui::library
