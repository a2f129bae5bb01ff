// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paneltabs.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

constexpr int WidestGap = 9;
constexpr int LeastGap = 4;
constexpr int Line = 2; // under the chosen tab, and of the frame of one that has the keyboard
constexpr int Above = 9;
constexpr int Below = 7;
constexpr int LeastWords = 12;

QFont chosenFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PanelTabs::PanelTabs(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone); // cut here, by what each tab can spare
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

int PanelTabs::widthOfWords(int index) const
{
    return QFontMetrics(chosenFont(font())).horizontalAdvance(tabText(index)) + 1;
}

int PanelTabs::gap() const
{
    int words = 0;
    int shown = 0;
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        words += widthOfWords(i);
        ++shown;
    }
    return shown == 0 ? WidestGap : qBound(LeastGap, (width() - words) / (2 * shown), WidestGap);
}

QSize PanelTabs::tabSizeHint(int index) const
{
    const int between = gap();
    int all = 0;
    int others = 0; // words that can be cut
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        all += widthOfWords(i) + 2 * between;
        others += i == currentIndex() ? 0 : widthOfWords(i);
    }
    int words = widthOfWords(index);
    const int tooMuch = all - width();
    if (tooMuch > 0 && index != currentIndex() && others > 0) // rounded up, so that all fit
        words = qMax(LeastWords, words - (words * tooMuch + others - 1) / others);
    return {words + 2 * between, fontMetrics().height() + Above + Below + Line};
}

QSize PanelTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QSize PanelTabs::sizeHint() const
{
    int wide = 0;
    for (int i = 0; i < count(); ++i)
        wide += isTabVisible(i) ? widthOfWords(i) + 2 * WidestGap : 0;
    return {wide, minimumSizeHint().height()};
}

QSize PanelTabs::minimumSizeHint() const
{
    return {2 * (LeastGap + LeastWords), fontMetrics().height() + Above + Below + Line};
}

QRect PanelTabs::placeOfWords(int index) const
{
    const int between = gap();
    return tabRect(index).adjusted(between, Above, -between, -Below - Line);
}

bool PanelTabs::isCut(int index) const
{
    const bool chosen = index == currentIndex();
    const QFontMetrics metrics(chosen ? chosenFont(font()) : font());
    return metrics.horizontalAdvance(tabText(index)) > placeOfWords(index).width();
}

bool PanelTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTabBar::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = tabAt(help->pos());
    if (index < 0 || !tabToolTip(index).isEmpty() || !isCut(index))
        return QTabBar::event(event);
    QToolTip::showText(help->globalPos(), tabText(index), this, tabRect(index));
    return true;
}

void PanelTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i))
            paintTab(&painter, i);
    }
}

void PanelTabs::paintTab(QPainter *painter, int index) const
{
    const Theme &theme = Theme::current();
    const bool chosen = index == currentIndex();
    const bool pointed =
        underMouse() && tabRect(index).contains(mapFromGlobal(QCursor::pos())) && isEnabled();
    const QRect words = placeOfWords(index);
    painter->setFont(chosen ? chosenFont(font()) : font());
    painter->setPen(theme.color(chosen || pointed ? "text"_L1 : "muted"_L1));
    painter->drawText(
        words, Qt::AlignCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(tabText(index), Qt::ElideRight, words.width()));
    if (chosen)
        painter->fillRect(words.left(), height() - Line, words.width(), Line,
                          theme.color("accent"_L1));
    if (!chosen || !hasFocus())
        return;
    painter->setPen(QPen(theme.color("accent"_L1), Line));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(words).adjusted(-3, -3, 3, 3), 5, 5);
}

} // namespace diglot::ui::widgets
