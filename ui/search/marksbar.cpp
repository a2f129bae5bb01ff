// SPDX-License-Identifier: Apache-2.0
#include "ui/search/marksbar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::search {

MarksBar::MarksBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new widgets::ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"marksBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(u"marksCount"_s);
    m_count->setProperty("tone", u"muted"_s);
    m_previous->setObjectName(u"marksPreviousButton"_s);
    m_next->setObjectName(u"marksNextButton"_s);
    widgets::tellKeyOf(m_previous, "findPrevious"_L1);
    widgets::tellKeyOf(m_next, "findNext"_L1);
    m_close->setObjectName(u"marksCloseButton"_s);
    m_previous->setIcon(widgets::icon("up"_L1));
    m_next->setIcon(widgets::icon("down"_L1));
    m_close->setIcon(widgets::icon("close"_L1));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 8, 2);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    for (auto *button : {m_previous, m_next, m_close}) {
        button->setIconSize({14, 14});
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &MarksBar::closeRequested);
    hide();
    retranslate();
}

void MarksBar::setWords(const QString &query)
{
    m_query = query;
    retranslate();
}

void MarksBar::setPlace(int current, int total)
{
    m_current = current;
    m_total = total;
    setVisible(total > 0);
    retranslate();
}

void MarksBar::retranslate()
{
    const QLocale numbers;
    setAccessibleName(tr("Words that the search found"));
    m_words->setFullText(tr("Marked: %1").arg(u'\u2068' + m_query + u'\u2069'));
    m_count->setText(tr("%1 of %2").arg(numbers.toString(m_current), numbers.toString(m_total)));
    m_previous->setToolTip(tr("Previous marked word"));
    m_next->setToolTip(tr("Next marked word"));
    m_close->setToolTip(tr("Take the marks away (Esc)"));
    for (auto *button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
}

void MarksBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::search
