// SPDX-License-Identifier: Apache-2.0
#include "ui/review/differenceview.h"

#include "ui/review/invisibles.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::DiffPart;
using widgets::Theme;

namespace {

// A text with its invisible characters between little brackets.
void insertVisibly(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    QTextCharFormat sign = format;
    sign.setForeground(Theme::current().color("muted"_L1));
    sign.setBackground(Theme::current().color("code"_L1));
    sign.setFontPointSize(cursor.document()->defaultFont().pointSizeF() * 0.75);
    for (const char32_t point : text.toUcs4()) {
        const QString letters = invisibleSign(point);
        if (letters.isEmpty())
            cursor.insertText(QString::fromUcs4(&point, 1), format);
        else
            cursor.insertText(u'[' + letters + u']', sign);
    }
}

} // namespace

QTextCharFormat differenceFormat(DiffPart::Kind kind)
{
    const Theme &theme = Theme::current();
    QTextCharFormat format;
    format.setForeground(theme.color("text"_L1));
    if (kind == DiffPart::Kind::Removed) {
        format.setForeground(theme.color("error"_L1));
        format.setFontStrikeOut(true);
    } else if (kind == DiffPart::Kind::Inserted) {
        format.setForeground(theme.color("human"_L1));
        format.setBackground(theme.color("human-soft"_L1));
        format.setFontUnderline(true);
    }
    return format;
}

QString differenceInWords(const QList<DiffPart> &parts)
{
    QStringList removed, inserted;
    for (const DiffPart &part : parts) {
        if (part.kind == DiffPart::Kind::Removed)
            removed << part.text;
        else if (part.kind == DiffPart::Kind::Inserted)
            inserted << part.text;
    }
    return removed.isEmpty() && inserted.isEmpty()
               ? QString()
               : DifferenceView::tr("Removed: %1. Inserted: %2.")
                     .arg(removed.join(u" … "_s), inserted.join(u" … "_s));
}

DifferenceView::DifferenceView(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(u"differenceView"_s);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus); // what it says is in the box's description too
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
}

void DifferenceView::setDifference(const QList<DiffPart> &parts, bool rightToLeft)
{
    if (m_parts == parts && m_rightToLeft == rightToLeft)
        return;
    m_parts = parts;
    m_rightToLeft = rightToLeft;
    fill();
}

void DifferenceView::setShowsInvisibles(bool on)
{
    m_invisibles = on;
    fill();
}

void DifferenceView::fill()
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeading);
    document()->setDefaultTextOption(option);
    document()->setDefaultFont(font());
    clear();
    QTextCursor cursor(document());
    for (const DiffPart &part : m_parts) {
        const QTextCharFormat format = differenceFormat(part.kind);
        if (m_invisibles)
            insertVisibly(cursor, part.text, format);
        else
            cursor.insertText(m_rightToLeft ? widgets::withIsolatedCodes(part.text) : part.text,
                              format);
    }
    setAccessibleDescription(differenceInWords(m_parts));
    updateGeometry();
}

QSize DifferenceView::sizeHint() const
{
    const int width = qMax(80, viewport()->width());
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return {width, qMax(fontMetrics().height(), int(std::ceil(copy->size().height()))) + 2};
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
    QTextEdit::changeEvent(event);
}

// Without the marks that keep codes together: they are for looking at alone.
QMimeData *DifferenceView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    QString text = textCursor().selection().toPlainText();
    if (m_rightToLeft && !m_invisibles)
        text.remove(u'\u2066').remove(u'\u2069');
    copied->setText(text);
    return copied;
}

void DifferenceView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        emit pressed();
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace diglot::ui::review
