// SPDX-License-Identifier: Apache-2.0
#include "ui/review/comparedelegate.h"

#include "ui/review/differenceview.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int SideRoom = 8; // logical pixels on each side of a text
constexpr int LineRoom = 6; // above and below it

QTextCharFormat inColor(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace

CompareDelegate::CompareDelegate(const CompareModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), int(document(option, index)->size().height()) + 2 * LineRoom};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state.setFlag(QStyle::State_HasFocus, false); // the whole row is what is chosen
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    if (m_model->startsArticle(index) && index.row() > 0) {
        painter->setPen(widgets::Theme::current().color("line"_L1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    painter->translate(option.rect.topLeft() + QPoint(SideRoom, LineRoom));
    document(option, index)->drawContents(painter);
    painter->restore();
}

std::unique_ptr<QTextDocument> CompareDelegate::document(const QStyleOptionViewItem &option,
                                                         const QModelIndex &index) const
{
    auto text = std::make_unique<QTextDocument>();
    const LocaleTag locale = m_model->localeOf(index);
    text->setDefaultFont(widgets::localeFont(locale, option.font));
    text->setDocumentMargin(0);
    QTextOption layout;
    layout.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft =
        locale.isValid() ? locale.isRightToLeft() : option.direction == Qt::RightToLeft;
    layout.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    text->setDefaultTextOption(layout);
    QTextCursor cursor(text.get());
    const auto parts = m_model->parts(index);
    for (const article::DiffPart &part : parts)
        cursor.insertText(rightToLeft ? widgets::withIsolatedCodes(part.text) : part.text,
                          differenceFormat(part.kind));
    if (index.column() == CompareModel::Place) {
        writePlace(*text, index);
    } else if (parts.isEmpty()) {
        const auto color = index.data(Qt::ForegroundRole);
        cursor.insertText(index.data().toString(),
                          color.isValid() ? inColor(color.value<QColor>())
                                          : differenceFormat(article::DiffPart::Kind::Equal));
    }
    text->setTextWidth(qMax(1, option.rect.width() - 2 * SideRoom));
    return text;
}

// The title once for all rows of an article, which then stand as a group.
void CompareDelegate::writePlace(QTextDocument &document, const QModelIndex &index) const
{
    QTextCursor cursor(&document);
    const widgets::Theme &theme = widgets::Theme::current();
    if (m_model->startsArticle(index)) {
        QTextCharFormat title = inColor(theme.color("text"_L1));
        title.setFontWeight(QFont::DemiBold);
        cursor.insertText(widgets::isolated(m_model->titleOf(index)) + u'\n', title);
    }
    cursor.insertText(m_model->nameOf(index), inColor(theme.color("muted"_L1)));
}

} // namespace diglot::ui::review
