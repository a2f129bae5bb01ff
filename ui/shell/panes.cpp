// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/panes.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QResizeEvent>

#include <array>

namespace diglot::ui::shell {

namespace {

constexpr int Contents = 0;
constexpr int Article = 1;
constexpr int Side = 2;
// Below these widths of the window there is no room for two columns of text beside the panel.
constexpr std::array NarrowestWindow{860, 0, 1180};
constexpr std::array FirstWidths{250, 800, 318};
constexpr std::array LeastWidths{180, 320, 220};
constexpr quint32 Magic = 0x44475031; // "DGP1"

} // namespace

Panes::Panes(QWidget *contents, QWidget *article, QWidget *side, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("panes"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(contents);
    addWidget(article);
    addWidget(side);
    for (int i = 0; i < count(); ++i) {
        widget(i)->setMinimumWidth(LeastWidths.at(size_t(i)));
        setStretchFactor(i, i == Article ? 1 : 0);
    }
    setSizes({FirstWidths.begin(), FirstWidths.end()});
}

void Panes::setActions(QAction *toggleContents, QAction *toggleSide)
{
    m_actions[Contents] = toggleContents;
    m_actions[Side] = toggleSide;
    for (const int pane : {Contents, Side}) {
        m_actions[pane]->setChecked(widget(pane)->isVisibleTo(this));
        connect(m_actions[pane], &QAction::triggered, this,
                [this, pane](bool wanted) { toggle(pane, wanted); });
    }
}

void Panes::toggle(int pane, bool wanted)
{
    if (m_single) {
        for (int i = 0; i < count(); ++i)
            widget(i)->setVisible(wanted ? i == pane : i == Article);
        for (const int outer : {Contents, Side})
            m_actions[outer]->setChecked(wanted && outer == pane);
        return;
    }
    m_wanted[pane] = wanted;
    setShown(pane, wanted);
    if (width() >= NarrowestWindow[Side])
        return;
    // Without room for both, the one that was asked for takes the other's place and gives it back.
    const int other = pane == Side ? Contents : Side;
    setShown(other, !wanted && other == Contents && m_wanted[Contents] &&
                        width() >= NarrowestWindow[Contents]);
    if (wanted)
        widen(pane);
}

// The splitter gave it what was left beside the other one, which has gone.
void Panes::widen(int pane)
{
    QList<int> all = sizes();
    const int lacking = FirstWidths.at(size_t(pane)) - all.at(pane);
    if (lacking <= 0)
        return;
    all[pane] += lacking;
    all[Article] -= lacking;
    setSizes(all);
}

void Panes::setShown(int pane, bool shown)
{
    widget(pane)->setVisible(shown);
    if (m_actions[pane])
        m_actions[pane]->setChecked(shown);
}

void Panes::setSingle(bool single)
{
    m_single = single;
    for (int i = 0; i < count(); ++i)
        widget(i)->setMinimumWidth(single ? 0 : LeastWidths.at(size_t(i)));
    if (single)
        toggle(Contents, false);
    else
        widget(Article)->show();
    adapt(width());
}

void Panes::adapt(int width)
{
    if (m_single)
        return;
    for (const int pane : {Contents, Side})
        setShown(pane, m_wanted[pane] && width >= NarrowestWindow.at(size_t(pane)));
}

void Panes::resizeEvent(QResizeEvent *event)
{
    // Only a change of width counts: a panel that was asked for in a narrow window stays.
    if (event->oldSize().width() != event->size().width())
        adapt(event->size().width());
    QSplitter::resizeEvent(event);
}

QByteArray Panes::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << Magic << m_wanted[Contents] << m_wanted[Side] << saveState();
    return bytes;
}

void Panes::restore(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 magic = 0;
    bool contents = true;
    bool side = true;
    QByteArray sizes;
    stream >> magic >> contents >> side >> sizes;
    if (stream.status() != QDataStream::Ok || magic != Magic)
        return;
    m_wanted[Contents] = contents;
    m_wanted[Side] = side;
    restoreState(sizes);
    setHandleWidth(1);
    adapt(width());
}

void Panes::step(int direction)
{
    int pane = Article;
    for (int i = 0; i < count(); ++i) {
        const auto *focus = QApplication::focusWidget();
        if (focus && (focus == widget(i) || widget(i)->isAncestorOf(focus)))
            pane = i;
    }
    for (int tries = 0; tries < count(); ++tries) {
        pane = (pane + direction + count()) % count();
        if (!widget(pane)->isVisibleTo(this))
            continue;
        // The pane's own focus proxy says where in it the keyboard belongs.
        widget(pane)->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace diglot::ui::shell
