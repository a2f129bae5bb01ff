// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/compactmode.h"

#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/panes.h"
#include "ui/shell/topbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr QSize CompactSize(400, 640);
constexpr QSize LeastCompact(340, 320);
// What is done with an article on the phone, in the order of the bar.
constexpr std::array BarActions{ActionId::CopySteps,  ActionId::AddSentence,
                                ActionId::PinArticle, ActionId::BookmarkArticle,
                                ActionId::AddNote,    ActionId::Find};
// What else is copied, behind the first button.
constexpr std::array CopyActions{ActionId::CopySteps, ActionId::CopySentence, ActionId::CopySection,
                                 ActionId::CopyTable, ActionId::CopyArticle,  ActionId::CopyLink,
                                 ActionId::CopyCard,  ActionId::Copy};
constexpr int WithMenu = 46; // width of a button that has a menu too

} // namespace

CompactMode::CompactMode(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_least(parts.window->minimumSize())
{
    makeBar();
    connect((*parts.actions)[ActionId::Compact], &QAction::triggered, this, &CompactMode::set);
}

void CompactMode::makeBar()
{
    m_bar = new QWidget(m_parts.window);
    m_bar->setObjectName(u"compactBar"_s);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(10, 3, 12, 3);
    row->setSpacing(2);
    const auto add = [this, row](ActionId id) {
        auto *button = new QToolButton(m_bar);
        auto *action = (*m_parts.actions)[id];
        button->setObjectName(u"compact-"_s + action->objectName());
        button->setDefaultAction(action);
        button->setIconSize({16, 16});
        button->setFixedSize(30, 30);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    for (const ActionId id : BarActions) {
        auto *button = add(id);
        if (id != ActionId::CopySteps)
            continue;
        auto *menu = new QMenu(button);
        for (const ActionId copy : CopyActions)
            menu->addAction((*m_parts.actions)[copy]);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->setFixedWidth(WithMenu);
    }
    row->addStretch();
    add(ActionId::Compact);
    m_bar->hide();
    m_parts.layout->insertWidget(1, m_bar);
}

QString CompactMode::placeKey(bool compact) const
{
    return (compact ? u"compact-window"_s : u"window"_s) + m_parts.windowName;
}

void CompactMode::keepPlace()
{
    auto *settings = m_parts.settings;
    settings->setState(placeKey(m_on), m_parts.window->saveGeometry());
    settings->setState(u"compact"_s + m_parts.windowName, m_on ? "on"_ba : QByteArray());
}

void CompactMode::restore()
{
    m_parts.window->restoreGeometry(m_parts.settings->state(placeKey(false)));
    if (!m_parts.settings->state(u"compact"_s + m_parts.windowName).isEmpty())
        set(true);
}

void CompactMode::set(bool on)
{
    (*m_parts.actions)[ActionId::Compact]->setChecked(on);
    if (on == m_on)
        return;
    if (m_parts.window->isVisible())
        keepPlace(); // of the shape that is left
    m_on = on;
    auto *window = m_parts.window;
    const bool visible = window->isVisible();
    m_parts.top->setCompact(on);
    m_parts.tabs->setStripVisible(!on);
    m_parts.panes->setSingle(on);
    m_bar->setVisible(on);
    window->setMinimumSize(on ? LeastCompact : m_least);
    window->setWindowFlag(Qt::WindowStaysOnTopHint, on);
    if (!window->restoreGeometry(m_parts.settings->state(placeKey(on))) && on)
        window->resize(CompactSize);
    if (visible) {
        window->show(); // other flags make the system's window anew
        window->activateWindow();
        keepPlace();
    }
}

} // namespace diglot::ui::shell
