// SPDX-License-Identifier: Apache-2.0
#include "ui/review/keybutton.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int Side = 11; // between the frame and what it holds
constexpr int Gap = 8;
constexpr int KeyPad = 5;

} // namespace

KeyButton::KeyButton(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
}

void KeyButton::setTextAndKey(const QString &text, const QKeySequence &key)
{
    m_key = key.toString(QKeySequence::NativeText);
    m_key.replace("Return"_L1, u"↵"_s).replace(u'+', u' ');
    setText(text);
    setToolTip(key.isEmpty() ? text
                             : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    updateGeometry();
}

QFont KeyButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    return small;
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty() ? 0
                           : Gap + QFontMetrics(keyFont()).horizontalAdvance(m_key) + 2 * KeyPad;
}

QSize KeyButton::sizeHint() const
{
    return {2 * Side + fontMetrics().horizontalAdvance(text()) + keyWidth(),
            qMax(30, QPushButton::sizeHint().height())};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    // The style sheet's colours reach the palette of the option only while it draws.
    const bool primary = property("primary").toBool() && isEnabled();
    const QColor ink = primary
                           ? palette().color(QPalette::HighlightedText)
                           : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                             QPalette::ButtonText);
    painter.setPen(ink);
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int left = (width() - textWidth - keyWidth()) / 2;
    const QRect whole = rect();
    const QRect words(left, 0, textWidth + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), whole, words), Qt::AlignCenter, text());
    if (m_key.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont());
    const int keyHeight = QFontMetrics(keyFont()).height() + 2;
    const QRect key = QStyle::visualRect(
        layoutDirection(), whole,
        QRect(left + textWidth + Gap, (height() - keyHeight) / 2, keyWidth() - Gap, keyHeight));
    QColor frame = ink;
    frame.setAlphaF(0.55F);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.drawText(key, Qt::AlignCenter, m_key);
}

} // namespace diglot::ui::review
