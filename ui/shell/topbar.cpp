// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/topbar.h"

#include "ui/library/localebutton.h"
#include "ui/library/localeswitcher.h"
#include "ui/library/replybutton.h"
#include "ui/shell/actions.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int LongestHistoryMenu = 15;
constexpr int WidestPath = 480;
constexpr int Height = 48;
constexpr int WidthForTrail = 1180;
constexpr int RoomForSearch = 90; // more than the field cannot do without

QToolButton *makeButton(const QString &name, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(30, 30);
    if (action)
        button->setDefaultAction(action);
    return button;
}

} // namespace

TopBar::TopBar(Actions *actions, QWidget *searchField, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_menuButton(makeButton(u"menuButton"_s, nullptr, this))
    , m_back(makeButton(u"backButton"_s, (*actions)[ActionId::Back], this))
    , m_forward(makeButton(u"forwardButton"_s, (*actions)[ActionId::Forward], this))
    , m_search(searchField)
    , m_trail(new widgets::ElidedLabel(this))
    , m_switcher(new library::LocaleSwitcher(this))
    , m_reply(new library::ReplyButton(this))
    , m_views(new widgets::SegmentedControl(this))
    , m_viewButton(new library::LocaleButton(this))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Height);
    m_menuButton->setIcon(widgets::icon("menu"_L1));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    m_menuButton->setMenu(menu);
    m_menuButton->setShortcut(QKeySequence(Qt::Key_F10));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_trail->setObjectName(u"trail"_s);
    m_trail->setProperty("tone", u"muted"_s);
    for (auto *button : {m_back, m_forward}) {
        auto *history = new QMenu(button);
        const int direction = button == m_back ? -1 : 1;
        button->setMenu(history);
        button->setPopupMode(QToolButton::DelayedPopup);
        connect(history, &QMenu::aboutToShow, this,
                [this, history, direction] { fillHistory(history, direction); });
    }
    const auto add = [this](article::View view, const QString &name, QLatin1StringView action) {
        m_views->addSegment(int(view), name);
        m_views->tellKeyOf(int(view), action);
    };
    add(article::View::Reading, u"viewReading"_s, "actionViewReading"_L1);
    add(article::View::Facing, u"viewFacing"_s, "actionViewFacing"_L1);
    add(article::View::Interleaved, u"viewInterleaved"_s, "actionViewInterleaved"_L1);
    add(article::View::Source, u"viewSource"_s, "actionViewSource"_L1);
    connect(m_views, &widgets::SegmentedControl::chosen, this,
            [this](int id) { emit viewChosen(article::View(id)); });

    makeViewButton();
    m_reply->setFixedHeight(32);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 12, 0);
    layout->setSpacing(2);
    layout->addWidget(m_menuButton);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(8);
    layout->addWidget(m_search, 3);
    layout->addSpacing(10);
    layout->addWidget(m_trail, 2);
    layout->addSpacing(10);
    layout->addWidget(m_switcher);
    layout->addSpacing(6);
    layout->addWidget(m_reply);
    layout->addSpacing(8);
    layout->addWidget(m_views);
    layout->addWidget(m_viewButton);
    layout->addStretch(); // without a library the menu stands alone, and where it always stands
    setTabOrder(m_forward, m_search); // where it stands, not where it was made
    retranslate();
}

void TopBar::makeViewButton()
{
    m_viewButton->setObjectName(u"viewButton"_s);
    m_viewButton->setFixedHeight(32);
    auto *menu = new QMenu(m_viewButton);
    for (const auto id : {ActionId::ViewReading, ActionId::ViewFacing, ActionId::ViewInterleaved,
                          ActionId::ViewSource})
        menu->addAction((*m_actions)[id]);
    m_viewButton->setMenu(menu);
    m_viewButton->hide();
}

// Decides by what the parts need in this language, not by fixed widths.
void TopBar::adapt()
{
    if (!m_reading)
        return;
    if (m_compact) {
        m_reply->setCompact(true);
        m_views->hide();
        m_viewButton->hide();
        return;
    }
    const int others = layout()->minimumSize().width() -
                       (m_views->isHidden() ? 0 : m_views->sizeHint().width()) -
                       (m_viewButton->isHidden() ? 0 : m_viewButton->sizeHint().width()) -
                       (m_reply->isHidden() ? 0 : m_reply->sizeHint().width()) -
                       (m_switcher->isHidden() ? 0 : m_switcher->minimumSizeHint().width());
    const int room = width() - others - RoomForSearch;
    const int languages = m_switcher->widthFor(false) + m_reply->widthFor(false);
    const bool asButton = languages + m_views->sizeHint().width() > room;
    const int views = (asButton ? m_viewButton->sizeHint() : m_views->sizeHint()).width();
    const bool tagsOnly = asButton && languages + views > room;
    m_reply->setCompact(tagsOnly);
    m_switcher->setCompact(
        asButton && m_switcher->widthFor(false) + m_reply->widthFor(tagsOnly) + views > room);
    m_views->setVisible(!asButton);
    m_viewButton->setVisible(asButton);
}

void TopBar::showViewName()
{
    const QString name = m_views->text(m_views->current());
    m_viewButton->setLocaleText(name, {}, true);
    m_viewButton->setAccessibleName(tr("View: %1").arg(name));
}

void TopBar::setTrail(const QStringList &names)
{
    QStringList isolated; // names keep their own direction, the trail keeps the interface's
    for (const QString &name : names)
        isolated << u'\u2068' + name + u'\u2069';
    m_trail->setPath(isolated, u"  ›  "_s);
}

void TopBar::setView(article::View view)
{
    m_views->setCurrent(int(view));
    showViewName();
    adapt();
}

void TopBar::setHistory(const QStringList &titles, int position)
{
    m_titles = titles;
    m_position = position;
}

void TopBar::setRecent(const QStringList &paths)
{
    m_recent = paths;
}

void TopBar::setCompact(bool compact)
{
    m_compact = compact;
    setReading(m_reading);
}

void TopBar::setReading(bool reading)
{
    m_reading = reading;
    m_switcher->setVisible(reading && !m_compact);
    m_reply->setVisible(reading);
    m_views->setVisible(reading);
    m_viewButton->setVisible(false);
    m_search->setVisible(reading);
    m_back->setVisible(reading);
    m_forward->setVisible(reading && !m_compact);
    adapt();
}

void TopBar::fillMenu(QMenu *menu)
{
    m_actions->fillMenu(menu);
    auto *first = menu->actions().first()->menu();
    auto *recent = new QMenu(tr("Open a recent library"), first);
    recent->setObjectName(u"recentMenu"_s);
    recent->setEnabled(!m_recent.isEmpty());
    for (const QString &path : std::as_const(m_recent)) {
        QString text = fontMetrics().elidedText(QFileInfo(path).fileName() + u'\t' +
                                                    QDir::toNativeSeparators(path),
                                                Qt::ElideMiddle, WidestPath);
        connect(recent->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, path] { emit recentChosen(path); });
    }
    first->insertMenu((*m_actions)[ActionId::NewTab], recent);
}

void TopBar::fillHistory(QMenu *menu, int direction)
{
    menu->clear();
    int lines = 0;
    for (int i = m_position + direction;
         i >= 0 && i < m_titles.size() && lines < LongestHistoryMenu; i += direction, ++lines) {
        QString title = m_titles.at(i);
        connect(menu->addAction(title.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, i] { emit historyChosen(i); });
    }
}

void TopBar::retranslate()
{
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_trail->setAccessibleDescription(tr("Place in the contents"));
    m_views->setAccessibleName(tr("View"));
    m_views->setText(int(article::View::Reading), tr("Reading"), tr("One language, for reading"));
    m_views->setText(int(article::View::Facing), tr("Facing"), tr("Two languages side by side"));
    m_views->setText(int(article::View::Interleaved), tr("Interleaved"),
                     tr("Sentence under sentence"));
    m_views->setText(int(article::View::Source), tr("Source"), tr("The Markdown as it is written"));
    for (auto *button : {m_back, m_forward}) {
        const auto *action = button->defaultAction();
        button->setToolTip(action->text());
        widgets::tellKeyOf(button,
                           action == (*m_actions)[ActionId::Back] ? "back"_L1 : "forward"_L1);
        button->setAccessibleName(action->text());
    }
    m_viewButton->setToolTip(tr("View"));
    showViewName();
    adapt();
}

bool TopBar::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a part says something longer or shorter
        adapt();
    return taken;
}

// Where there is room for it, the place in the contents stands beside the field.
void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_trail->setVisible(!m_compact && width() >= WidthForTrail);
    adapt();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
