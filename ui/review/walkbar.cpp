// SPDX-License-Identifier: Apache-2.0
#include "ui/review/walkbar.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

WalkBar::WalkBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_end(new QToolButton(this))
{
    setObjectName(u"walkBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_label->setObjectName(u"walkPlace"_s);
    m_previous->setObjectName(u"walkPrevious"_s);
    m_previous->setIcon(widgets::icon("up"_L1));
    m_next->setObjectName(u"walkNext"_s);
    m_next->setIcon(widgets::icon("down"_L1));
    m_end->setObjectName(u"walkEnd"_s);
    m_end->setIcon(widgets::icon("close"_L1));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 12, 2);
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_end);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_end, &QToolButton::clicked, this, &WalkBar::ended);
    retranslate();
    hide();
}

void WalkBar::setPlace(int at, int texts)
{
    m_at = at;
    m_texts = texts;
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < texts);
    setVisible(texts > 0);
    retranslate();
}

void WalkBar::retranslate()
{
    m_label->setText(
        tr("Sample: %1 of %2").arg(QLocale().toString(m_at + 1), QLocale().toString(m_texts)));
    m_previous->setToolTip(tr("Previous sentence of the sample"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next sentence of the sample"));
    m_next->setAccessibleName(m_next->toolTip());
    m_end->setToolTip(tr("End judging the sample"));
    m_end->setAccessibleName(m_end->toolTip());
}

void WalkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
