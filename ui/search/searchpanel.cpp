// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchpanel.h"

#include "ui/search/filterbar.h"
#include "ui/search/resultlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"
#include "ui/widgets/linklabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::search {

namespace {

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new widgets::LinkLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->hide();
    return label;
}

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_save(new QToolButton(this))
    , m_note(makeText(u"searchNote"_s, this))
    , m_filters(new FilterBar(this))
    , m_list(new ResultList(this))
    , m_empty(makeText(u"searchEmpty"_s, this))
{
    setObjectName(u"searchPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(u"resultCount"_s);
    m_count->setProperty("tone", u"muted"_s);
    m_save->setObjectName(u"saveSearchButton"_s);
    m_save->setIcon(widgets::icon("star"_L1));
    m_save->setIconSize({14, 14});
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setProperty("flatText", true);
    widgets::tellKeyOf(m_save, "saveSearch"_L1);
    m_list->setObjectName(u"resultList"_s);
    m_empty->setAlignment(Qt::AlignTop);
    setFocusProxy(m_list);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 6, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_save);
    m_note->setContentsMargins(14, 6, 14, 6);
    m_empty->setContentsMargins(14, 14, 14, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_filters);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    connect(m_note, &QLabel::linkActivated, this, &SearchPanel::linkChosen);
    connect(m_empty, &QLabel::linkActivated, this, &SearchPanel::linkChosen);
    connect(m_save, &QToolButton::clicked, this, &SearchPanel::saveToggled);
    retranslate();
}

void SearchPanel::setNote(const QString &html)
{
    m_note->setText(html);
    m_note->setVisible(!html.isEmpty());
}

void SearchPanel::setEmptyText(const QString &html)
{
    m_empty->setText(html);
    m_empty->setVisible(!html.isEmpty());
}

void SearchPanel::setSummary(int count, bool saved)
{
    m_found = count;
    m_saved = saved;
    retranslate();
}

void SearchPanel::showFilters(bool shown)
{
    m_filters->setVisible(shown);
}

void SearchPanel::retranslate()
{
    m_list->setAccessibleName(tr("Results"));
    m_count->setVisible(m_found >= 0);
    m_save->setVisible(m_found >= 0);
    m_count->setText(tr("%Ln article(s)", "found by a search", qMax(0, m_found)));
    m_save->setText(m_saved ? tr("Saved") : tr("Save"));
    m_save->setToolTip(m_saved ? tr("Do not keep this search any longer") : tr("Keep this search"));
    m_save->setAccessibleName(m_save->toolTip());
}

void SearchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::search
