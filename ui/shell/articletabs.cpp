// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/articletabs.h"

#include "ui/shell/badgebar.h"
#include "ui/shell/findbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keytip.h"
#include "ui/widgets/linklabel.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using reader::ReaderView;

namespace {

constexpr int LeastTabs = 60;

// As wide as its tabs: the usual bar keeps room for arrows, a gap behind one short name.
class TabStrip final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    QSize minimumSizeHint() const override
    {
        return {LeastTabs, QTabBar::minimumSizeHint().height()};
    }
};

} // namespace

ArticleTabs::ArticleTabs(workspace::Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_strip(new QWidget(this))
    , m_bar(new TabStrip(this))
    , m_add(new QToolButton(this))
    , m_badges(new BadgeBar(this))
    , m_find(new FindBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::LinkLabel(this))
{
    build();
    connect(m_bar, &QTabBar::currentChanged, this, &ArticleTabs::showTab);
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int index) {
        if (isCoveredBy(m_cover) && index >= 0 && index == m_bar->currentIndex())
            showTab(index);
    });
    connect(m_bar, &QTabBar::tabMoved, this, &ArticleTabs::moveTab);
    connect(m_add, &QToolButton::clicked, this, &ArticleTabs::newTabRequested);
    connect(m_empty, &QLabel::linkActivated, this, &ArticleTabs::newTabRequested);
    connect(this, &ArticleTabs::pageShown, m_badges, &BadgeBar::setPage);
    connectFind();
    retranslate();
}

ArticleTabs::~ArticleTabs()
{
    for (const Tab &tab : m_tabs)
        delete tab.view;
}

void ArticleTabs::build()
{
    setObjectName(u"articleArea"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setObjectName(u"tabBar"_s);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setDrawBase(false);
    m_bar->setIconSize({12, 12});
    m_add->setObjectName(u"newTabButton"_s);
    m_add->setIcon(widgets::icon("plus"_L1));
    widgets::tellKeyOf(m_add, "newTab"_L1);
    m_add->setIconSize({14, 14});
    m_stack->setObjectName(u"articleStack"_s);
    m_stack->setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_stack);
    m_empty->setObjectName(u"emptyArea"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("tone", u"muted"_s);
    m_stack->addWidget(m_empty);

    m_strip->setObjectName(u"tabStrip"_s);
    m_strip->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(6, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_bar, 0, Qt::AlignBottom);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_badges);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_find);
}

void ArticleTabs::connectFind()
{
    connect(m_find, &FindBar::textChanged, this, [this](const QString &text) {
        if (view())
            view()->find(text);
    });
    connect(m_find, &FindBar::stepRequested, this, [this](int direction) {
        if (view())
            view()->findStep(direction);
    });
    connect(m_find, &FindBar::closed, this, &ArticleTabs::focusArticle);
}

void ArticleTabs::start()
{
    if (m_started)
        return;
    m_started = true;
    m_profile = reader::makeProfile(m_workspace);
    if (!m_tabs.isEmpty())
        showTab(m_bar->currentIndex());
    if (m_stack->hasFocus())
        focusArticle();
}

void ArticleTabs::open(const article::Address &address, bool inNewTab)
{
    const int index = m_bar->currentIndex();
    if (inNewTab || index < 0) {
        addTab(address, QString());
        m_bar->setCurrentIndex(m_bar->count() - 1);
        if (index < 0)
            showTab(0);
    } else if (auto *shown = view()) {
        if (isCovered())
            showTab(index);
        shown->open(address);
    } else {
        m_tabs[index] = {nullptr, address};
        showTab(index);
    }
}

void ArticleTabs::openAt(const article::Address &address, const reader::Place &place)
{
    const auto library = m_workspace->library();
    addTab(address, library ? library->titleOf(address.article, address.locale) : QString());
    m_tabs.last().place = place;
    const bool first = m_bar->count() == 1;
    m_bar->setCurrentIndex(m_bar->count() - 1);
    if (first)
        showTab(0);
    focusArticle();
}

void ArticleTabs::addTab(const article::Address &address, const QString &title)
{
    m_tabs.append({nullptr, address});
    const QSignalBlocker blocked(m_bar); // the first tab becomes the current one by itself
    const int index = m_bar->addTab(QString());
    m_bar->setTabText(index,
                      widgets::isolated(title.isEmpty() ? address.article.key.section(u'/', -1)
                                                        : QString(title).replace(u'&', u"&&"_s)));
    addCloseButton(index);
    emit sessionChanged();
}

void ArticleTabs::addCloseButton(int index)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(u"tabClose"_s);
    button->setIcon(widgets::icon("close"_L1));
    button->setIconSize({12, 12});
    button->setFixedSize(18, 18);
    widgets::tellKeyOf(button, "closeTab"_L1);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+W is the keyboard's way
    m_bar->setTabButton(index, QTabBar::RightSide, button);
    retranslate();
    // Tabs move: which one it is, is asked when it is pressed.
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < m_bar->count(); ++i) {
            if (m_bar->tabButton(i, QTabBar::RightSide) == button) {
                closeTab(i);
                return;
            }
        }
    });
}

void ArticleTabs::restore(const Session &session)
{
    clear();
    const auto library = m_workspace->library();
    for (const auto &address : session.tabs) {
        addTab(address, library ? library->titleOf(address.article, address.locale) : QString());
        m_tabs.last().place = session.places.value(placeKey(address));
    }
    if (m_tabs.isEmpty())
        return;
    {
        const QSignalBlocker blocked(m_bar);
        m_bar->setCurrentIndex(session.current);
    }
    showTab(m_bar->currentIndex());
}

Session ArticleTabs::session() const
{
    Session session;
    for (const Tab &tab : m_tabs) {
        const bool shown = tab.view && tab.view->address().isValid();
        session.tabs.append(shown ? tab.view->address() : tab.pending);
        reader::Place place = shown ? tab.view->place() : tab.place;
        // A page that is still being loaded is where it was last time.
        if (shown && place == reader::Place{} && tab.view->historyPosition() == 0)
            place = tab.place;
        if (place != reader::Place{})
            session.places.insert(placeKey(session.tabs.last()), place);
    }
    session.current = qMax(0, m_bar->currentIndex());
    return session;
}

void ArticleTabs::clear()
{
    {
        const QSignalBlocker blocked(m_bar);
        while (m_bar->count() > 0)
            m_bar->removeTab(0);
    }
    for (const Tab &tab : m_tabs)
        delete tab.view;
    m_tabs.clear();
    showTab(-1);
}

ReaderView *ArticleTabs::view() const
{
    return m_tabs.value(m_bar->currentIndex()).view;
}

article::Address ArticleTabs::address() const
{
    const Tab tab = m_tabs.value(m_bar->currentIndex());
    return tab.view && tab.view->address().isValid() ? tab.view->address() : tab.pending;
}

void ArticleTabs::setLocale(const LocaleTag &locale)
{
    for (Tab &tab : m_tabs)
        tab.pending.locale = locale;
    if (view())
        view()->setLocale(locale);
    else
        emit addressChanged(address());
}

void ArticleTabs::setWith(const LocaleTag &with)
{
    for (Tab &tab : m_tabs)
        tab.pending.with = with;
    if (view())
        view()->setWith(with);
}

void ArticleTabs::setView(article::View layout)
{
    for (Tab &tab : m_tabs)
        tab.pending.view = layout;
    if (view())
        view()->setView(layout);
}

void ArticleTabs::setAppearance(const reader::Appearance &appearance)
{
    m_appearance = appearance;
    for (const Tab &tab : m_tabs) {
        if (tab.view)
            tab.view->setAppearance(appearance);
    }
}

void ArticleTabs::reloadArticle(const article::ArticleId &article)
{
    for (const Tab &tab : m_tabs) {
        if (tab.view && tab.view->address().article == article)
            tab.view->reload();
    }
}

void ArticleTabs::reloadAll()
{
    for (const Tab &tab : m_tabs) {
        if (tab.view)
            tab.view->reload();
    }
}

QStringList ArticleTabs::titles() const
{
    QStringList titles;
    for (int i = 0; i < m_bar->count(); ++i)
        titles << m_bar->tabText(i);
    return titles;
}

void ArticleTabs::showTabAt(int index)
{
    m_bar->setCurrentIndex(index);
    focusArticle();
}

void ArticleTabs::closeCurrent()
{
    closeTab(m_bar->currentIndex());
}

void ArticleTabs::closeTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    const Tab tab = m_tabs.takeAt(index);
    const bool shown = tab.view && tab.view->address().isValid();
    const auto address = shown ? tab.view->address() : tab.pending;
    const auto place = shown ? tab.view->place() : tab.place;
    delete tab.view;
    emit tabClosed(address, m_bar->tabText(index), place);
    {
        const QSignalBlocker blocked(m_bar);
        m_bar->removeTab(index);
    }
    showTab(m_bar->currentIndex());
}

void ArticleTabs::moveTab(int from, int to)
{
    m_tabs.move(from, to);
    emit sessionChanged();
}

void ArticleTabs::step(int direction)
{
    if (const int count = m_bar->count(); count > 1)
        m_bar->setCurrentIndex((m_bar->currentIndex() + direction + count) % count);
}

void ArticleTabs::setStripVisible(bool visible)
{
    m_strip->setVisible(visible);
}

void ArticleTabs::focusArticle()
{
    // Before the engine runs, the place where the article will stand keeps the keyboard.
    if (view())
        view()->setFocus(Qt::OtherFocusReason);
    else
        m_stack->setFocus(Qt::OtherFocusReason);
}

void ArticleTabs::showTab(int index)
{
    m_bar->setVisible(m_bar->count() > 0); // without tabs it would still take its room
    emit sessionChanged();
    if (index < 0 || index >= m_tabs.size()) {
        m_stack->setCurrentWidget(m_home ? m_home : m_empty);
        emit addressChanged({});
        emit pageShown(nullptr);
        emit historyChanged();
        if (m_home)
            emit homeShown();
        return;
    }
    if (!m_started) { // the window shows the address already; its page comes after the first paint
        emit addressChanged(m_tabs.at(index).pending);
        return;
    }
    Tab &tab = m_tabs[index];
    const bool fresh = !tab.view;
    if (fresh)
        tab.view = makeView();
    ReaderView *view = tab.view;
    m_stack->setCurrentWidget(view);
    m_stack->setFocusProxy(view);
    if (fresh) {
        view->openAt(tab.pending, tab.place);
    } else {
        // What was chosen for the window while another tab was shown.
        const auto wanted = tab.pending;
        if (view->address().locale != wanted.locale)
            view->setLocale(wanted.locale);
        if (view->address().with != wanted.with)
            view->setWith(wanted.with);
        if (view->address().view != wanted.view)
            view->setView(wanted.view);
    }
    emit addressChanged(address());
    emit pageShown(view->page());
    emit historyChanged();
    if (!m_find->text().isEmpty())
        view->find(m_find->text());
}

int ArticleTabs::indexOf(const ReaderView *view) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).view == view)
            return i;
    }
    return -1;
}

void ArticleTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Open articles"));
    m_add->setToolTip(tr("New tab"));
    m_add->setAccessibleName(tr("New tab"));
    m_empty->setText(tr("No article is open. Choose one in the contents, or "
                        "<a href=\"#\">open the first one</a>."));
    for (int i = 0; i < m_bar->count(); ++i) {
        m_bar->tabButton(i, QTabBar::RightSide)->setToolTip(tr("Close the tab"));
        m_bar->tabButton(i, QTabBar::RightSide)->setAccessibleName(tr("Close the tab"));
    }
}

void ArticleTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
