// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"
#include "ui/widgets/ownreturn.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::search {

namespace {

constexpr int Height = 32;
constexpr int LikedWidth = 420;
constexpr int LeastWidth = 150;
constexpr int HintGap = 6;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_sign(addAction(widgets::icon("find"_L1), LeadingPosition))
    , m_help(addAction(widgets::icon("help"_L1), TrailingPosition))
    , m_hint(new QLabel(this))
{
    setObjectName(u"searchField"_s);
    widgets::keepReturn(this);
    setFixedHeight(Height);
    setMaxLength(1000);
    m_help->setVisible(false);
    for (auto *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_help)
            widgets::tellKeyOf(button, "searchHelp"_L1);
    }
    m_hint->setProperty("kbd", true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_sign, &QAction::triggered, this, &SearchField::takeFocus);
    connect(m_help, &QAction::triggered, this, &SearchField::helpRequested);
    connect(this, &QLineEdit::textChanged, this, &SearchField::placeHint);
    retranslate();
}

void SearchField::setKeyHint(const QKeySequence &key)
{
    m_key = key;
    m_hint->setText(key.toString(QKeySequence::NativeText).replace(u'+', u' '));
    placeHint();
}

void SearchField::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize SearchField::sizeHint() const
{
    return {LikedWidth, Height};
}

QSize SearchField::minimumSizeHint() const
{
    return {LeastWidth, Height};
}

void SearchField::placeHint()
{
    const bool rests = !hasFocus() && text().isEmpty() && !m_key.isEmpty();
    m_help->setVisible(hasFocus() || !text().isEmpty());
    m_hint->setVisible(rests);
    m_hint->adjustSize();
    const int room = rests ? m_hint->width() + HintGap : 0;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    const int x = isRightToLeft() ? HintGap + 2 : width() - m_hint->width() - HintGap - 2;
    m_hint->move(x, (height() - m_hint->height()) / 2);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        emit moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!plain)
            break;
        emit pageRequested(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted(event->modifiers());
        return;
    case Qt::Key_Escape:
        emit cancelled();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    placeHint();
    emit entered();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    placeHint();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search everything, in any language"));
    setAccessibleName(tr("Search the library"));
    setAccessibleDescription(tr("Results follow each letter. Arrow keys choose, Enter opens."));
    m_sign->setText(tr("Search the library"));
    m_help->setText(tr("What one can type here"));
    m_help->setToolTip(tr("What one can type here"));
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        placeHint();
    QLineEdit::changeEvent(event);
}

} // namespace diglot::ui::search
