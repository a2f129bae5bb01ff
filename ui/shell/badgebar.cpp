// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/badgebar.h"

#include "app/article/readingtime.h"
#include "ui/shell/editionfacts.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using widgets::Badge;

namespace {

constexpr int Before = 22;
constexpr int After = 16;
constexpr int Around = 8; // above, below and between
constexpr int WidestName = 240;
constexpr int NarrowestName = 100;
constexpr int NarrowestState = 48;
constexpr int Step = 4;

QString numberOf(qsizetype rest)
{
    return u'+' + QLocale().toString(rest);
}

} // namespace

BadgeBar::BadgeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"badgeBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void BadgeBar::setPage(const workspace::ArticlePagePtr &page)
{
    m_page = page;
    rebuild();
}

void BadgeBar::rebuild()
{
    qDeleteAll(std::exchange(m_states, {}));
    qDeleteAll(std::exchange(m_names, {}));
    delete std::exchange(m_rest, nullptr);
    delete std::exchange(m_facts, nullptr);
    if (m_page) {
        addStates();
        if (m_page->document) {
            const auto &document = *m_page->document;
            addNames(asRead(document.roles, document.rolesTarget), document.roles,
                     tr("For the role: %1"));
            addNames(asRead(document.appliesTo, document.appliesToTarget), document.appliesTo,
                     tr("Applies to: %1"));
        }
        addFacts();
    }
    setVisible(!m_states.isEmpty() || !m_names.isEmpty() || m_facts);
    updateGeometry();
    if (isVisible())
        arrange();
}

void BadgeBar::addStates()
{
    const auto &edition = m_page->edition;
    const auto add = [this](Badge::Kind kind, const QString &text, const QString &toolTip) {
        m_states << new Badge(kind, text, this);
        m_states.last()->setToolTip(toolTip.isEmpty() ? text : toolTip);
    };
    if (edition.translation == article::Translation::Machine)
        add(Badge::Kind::Machine, tr("Machine translation"), {});
    else if (edition.translation == article::Translation::Human)
        add(Badge::Kind::Human, tr("Human translation"), {});
    if (edition.isBehind())
        add(Badge::Kind::Behind, tr("Behind its source"), freshnessSentence(edition));
    if (m_page->otherMissing)
        add(Badge::Kind::Behind, tr("Not in %1").arg(m_page->address.with.nativeName()),
            tr("This article does not exist in the language that should stand beside it. Its "
               "source texts stand there."));
}

void BadgeBar::addNames(const QStringList &names, const QStringList &sources, const QString &tip)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_names << new Badge(Badge::Kind::Plain, names.at(i), this);
        const QString source = tip.arg(sources.at(i));
        m_names.last()->setToolTip(names.at(i) == sources.at(i) ? source
                                                                : names.at(i) + u'\n' + source);
    }
}

void BadgeBar::addFacts()
{
    QStringList facts{dateSentence(m_page->edition)};
    if (const int minutes = m_page->document ? article::readingMinutes(*m_page->document) : 0;
        minutes > 0)
        facts << tr("%n minute(s) to read", nullptr, minutes);
    facts.removeAll(QString());
    if (facts.isEmpty())
        return;
    m_facts = new QLabel(facts.join(u" · "_s), this);
    m_facts->setProperty("tone", u"muted"_s);
}

QSize BadgeBar::sizeHint() const
{
    int height = 0;
    for (const auto *badge : m_states + m_names)
        height = qMax(height, badge->sizeHint().height());
    if (m_facts)
        height = qMax(height, m_facts->sizeHint().height());
    return {widthWith(m_names.size(), {WidestName}, true), height + 2 * Around};
}

QSize BadgeBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int BadgeBar::widthWith(qsizetype names, const Widest &widest, bool facts) const
{
    int width = Before + After - Around;
    for (const auto *badge : m_states)
        width += qMin(badge->sizeHint().width(), widest.state) + Around;
    for (qsizetype i = 0; i < names; ++i)
        width += qMin(m_names.at(i)->sizeHint().width(), widest.name) + Around;
    if (names < m_names.size())
        width += Badge(Badge::Kind::Plain, numberOf(m_names.size())).sizeHint().width() + Around;
    if (facts && m_facts)
        width += m_facts->sizeHint().width() + Around;
    return width;
}

// Gives way in this order: long names, names but the first, the date, the last names, long states.
void BadgeBar::arrange()
{
    qsizetype names = m_names.size();
    bool facts = m_facts;
    const auto isTooWide = [&] { return widthWith(names, {NarrowestName}, facts) > width(); };
    while (names > 1 && isTooWide())
        --names;
    facts = facts && !isTooWide();
    while (names > 0 && isTooWide())
        --names;
    Widest widest{WidestName};
    while (widest.name > NarrowestName && widthWith(names, widest, facts) > width())
        widest.name -= Step;
    if (widthWith(names, widest, facts) > width())
        widest.state = WidestName;
    while (widest.state > NarrowestState && widthWith(names, widest, facts) > width())
        widest.state -= Step;
    showRest(names);
    int x = Before;
    const auto place = [&](QWidget *widget, int most) {
        const QSize size = widget->sizeHint();
        const QRect at(x, (height() - size.height()) / 2, qMin(size.width(), most), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
        widget->show();
        x += at.width() + Around;
    };
    for (auto *badge : std::as_const(m_states))
        place(badge, widest.state);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (i < names)
            place(m_names.at(i), widest.name);
        else
            m_names.at(i)->hide();
    }
    if (m_rest)
        place(m_rest, m_rest->sizeHint().width());
    if (facts)
        place(m_facts, m_facts->sizeHint().width());
    else if (m_facts)
        m_facts->hide();
}

void BadgeBar::showRest(qsizetype from)
{
    delete std::exchange(m_rest, nullptr);
    if (from >= m_names.size())
        return;
    QStringList rest;
    for (qsizetype i = from; i < m_names.size(); ++i)
        rest << m_names.at(i)->text();
    m_rest = new Badge(Badge::Kind::Plain, numberOf(rest.size()), this);
    m_rest->setToolTip(rest.join(u'\n'));
    m_rest->setAccessibleName(rest.join(u", "_s));
}

void BadgeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BadgeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void BadgeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
