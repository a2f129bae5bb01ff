// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/findbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(u"findField"_s);
    m_field->setMaximumWidth(360);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("tone", u"muted"_s);
    m_previous->setObjectName(u"findPreviousButton"_s);
    m_previous->setIcon(widgets::icon("up"_L1));
    m_next->setObjectName(u"findNextButton"_s);
    widgets::tellKeyOf(m_previous, "findPrevious"_L1);
    widgets::tellKeyOf(m_next, "findNext"_L1);
    m_next->setIcon(widgets::icon("down"_L1));
    m_close->setObjectName(u"findCloseButton"_s);
    m_close->setIcon(widgets::icon("close"_L1));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(8);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    retranslate();
    hide();
}

void FindBar::open()
{
    const bool wasHidden = isHidden();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (wasHidden && !m_field->text().isEmpty())
        emit textChanged(m_field->text());
}

QString FindBar::text() const
{
    return isHidden() ? QString() : m_field->text();
}

void FindBar::setResult(int current, int total)
{
    m_current = current;
    m_total = total;
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (total == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(
            tr("%1 of %2").arg(QLocale().toString(current), QLocale().toString(total)));
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

void FindBar::dismiss()
{
    hide();
    emit textChanged(QString());
    emit closed();
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_previous->setToolTip(tr("Previous one"));
    m_previous->setAccessibleName(tr("Previous one"));
    m_next->setToolTip(tr("Next one"));
    m_next->setAccessibleName(tr("Next one"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the find bar"));
    setResult(m_current, m_total);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
