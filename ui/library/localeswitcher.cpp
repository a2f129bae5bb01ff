// SPDX-License-Identifier: Apache-2.0
#include "ui/library/localeswitcher.h"

#include "ui/library/localebutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

// What a menu says: the language first, because that is what a person looks for. The isolate keeps
// the tag in its place beside a name written from right to left.
QString menuText(const LocaleTag &locale)
{
    return u"\u2068%1\u2069  %2"_s.arg(locale.nativeName(), locale.toString());
}

} // namespace

LocaleSwitcher::LocaleSwitcher(QWidget *parent)
    : QFrame(parent)
    , m_with(new LocaleButton(this))
    , m_swap(new QToolButton(this))
    , m_reading(new LocaleButton(this))
    , m_withMenu(new QMenu(this))
    , m_readingMenu(new QMenu(this))
{
    setObjectName(u"localeSwitcher"_s);
    m_with->setObjectName(u"withButton"_s);
    m_swap->setObjectName(u"swapSidesButton"_s);
    m_reading->setObjectName(u"localeButton"_s);
    m_swap->setIcon(widgets::icon("swap"_L1));
    m_with->setMenu(m_withMenu);
    m_reading->setMenu(m_readingMenu);
    m_swap->setFocusPolicy(Qt::TabFocus);
    widgets::tellKeyOf(m_reading, "chooseLocale"_L1);
    widgets::tellKeyOf(m_with, "chooseWith"_L1);
    widgets::tellKeyOf(m_swap, "swapSides"_L1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_with);
    layout->addWidget(m_swap);
    layout->addWidget(m_reading);
    setFixedHeight(32);
    connect(m_swap, &QToolButton::clicked, this, &LocaleSwitcher::swapRequested);
    connect(m_withMenu, &QMenu::aboutToShow, this, &LocaleSwitcher::fillWithMenu);
    connect(m_readingMenu, &QMenu::aboutToShow, this, &LocaleSwitcher::fillReadingMenu);
    refresh();
}

void LocaleSwitcher::setLibrary(const article::LibraryPtr &library)
{
    m_library = library;
    m_counts = library ? library->localeCounts() : QMap<LocaleTag, int>();
    refresh();
}

void LocaleSwitcher::setState(const LocaleTag &reading, const LocaleTag &with,
                              const article::ArticleId &article)
{
    m_readingLocale = reading;
    m_withLocale = with;
    m_article = article;
    refresh();
}

void LocaleSwitcher::setSourceFirst(bool first)
{
    if (first == m_sourceFirst)
        return;
    m_sourceFirst = first;
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->removeWidget(m_with);
    row->removeWidget(m_reading);
    row->insertWidget(first ? 0 : 1, m_with);
    row->insertWidget(first ? 2 : 0, m_reading);
}

void LocaleSwitcher::setCompact(bool compact)
{
    m_with->setCompact(compact);
    m_reading->setCompact(compact);
}

int LocaleSwitcher::widthFor(bool compact) const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + margins.right() + m_with->widthFor(compact) +
           m_swap->sizeHint().width() + m_reading->widthFor(compact);
}

void LocaleSwitcher::openReadingMenu()
{
    m_reading->showMenu();
}

void LocaleSwitcher::openWithMenu()
{
    m_with->showMenu();
}

void LocaleSwitcher::refresh()
{
    setEnabled(m_library != nullptr);
    const QString count = QLocale().toString(m_counts.value(m_readingLocale));
    if (m_readingLocale.isValid())
        m_reading->setLocaleText(m_readingLocale.nativeName(),
                                 m_readingLocale.toString() + u" · "_s + count, true);
    else
        m_reading->setLocaleText(tr("Language"), {}, true);
    m_reading->setToolTip(tr("Language you read in"));
    m_reading->setAccessibleName(tr("Language you read in: %1").arg(menuText(m_readingLocale)));
    // The source texts are English unless a second locale is chosen; English itself has none.
    const LocaleTag source = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
    const LocaleTag beside = m_withLocale.isValid()      ? m_withLocale
                             : m_readingLocale == source ? LocaleTag()
                                                         : source;
    if (beside.isValid())
        m_with->setLocaleText(beside.nativeName(), beside.toString(), false);
    else
        m_with->setLocaleText(tr("Source texts"), {}, false);
    m_with->setToolTip(tr("What stands beside it"));
    m_with->setAccessibleName(tr("What stands beside it: %1").arg(m_with->text()));
    m_swap->setToolTip(tr("Swap the sides"));
    m_swap->setAccessibleName(tr("Swap the sides"));
}

QString LocaleSwitcher::lineOf(const LocaleTag &locale) const
{
    const QString articles = tr("%Ln article(s)", nullptr, m_counts.value(locale));
    const bool lacks = m_article.isValid() && m_library && !m_library->edition(m_article, locale);
    const QString right = lacks ? tr("%1, not this one").arg(articles) : articles;
    return menuText(locale) + u'\t' + right;
}

void LocaleSwitcher::fillReadingMenu()
{
    m_readingMenu->clear();
    auto *group = new QActionGroup(m_readingMenu);
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        auto *action = m_readingMenu->addAction(lineOf(it.key()));
        action->setCheckable(true);
        action->setChecked(it.key() == m_readingLocale);
        action->setData(it.key().toString());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, tag = it.key()] { emit readingChosen(tag); });
        if (action->isChecked())
            m_readingMenu->setActiveAction(action);
    }
}

void LocaleSwitcher::fillWithMenu()
{
    m_withMenu->clear();
    auto *group = new QActionGroup(m_withMenu);
    auto *source = m_withMenu->addAction(tr("Source texts of the translation"));
    source->setCheckable(true);
    source->setChecked(!m_withLocale.isValid());
    source->setData(QString());
    group->addAction(source);
    connect(source, &QAction::triggered, this, [this] { emit withChosen(LocaleTag()); });
    m_withMenu->addSeparator();
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.key() == m_readingLocale)
            continue;
        auto *action = m_withMenu->addAction(lineOf(it.key()));
        action->setCheckable(true);
        action->setChecked(it.key() == m_withLocale);
        action->setData(it.key().toString());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, tag = it.key()] { emit withChosen(tag); });
    }
}

void LocaleSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace diglot::ui::library
