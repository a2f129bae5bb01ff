// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/replycardpanel.h"

#include "ui/desk/replycard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::desk {

namespace {

constexpr int LongestPreview = 240;
constexpr int TextEdge = 3;   // that the style keeps around a text
constexpr int CardEdges = 48; // margins, padding, border and spacing of the style sheet

QToolButton *makeButton(const QString &name, QLatin1StringView icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(widgets::icon(icon));
    button->setIconSize({16, 16});
    button->setFixedSize(30, 30);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// The style measures lines as wide as the whole list, and draws them inside of the card's edges.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inside = option;
        inside.rect.setWidth(option.rect.width() - CardEdges);
        return QStyledItemDelegate::sizeHint(inside, index);
    }

    // The last line says where the piece is from; it is quieter than the piece.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = index.data().toString(); // the option has other line ends
        const QStyle *style = item.widget->style();
        const QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        item.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const int line = widgets::lineHeight(item.font);
        const auto &theme = widgets::Theme::current();
        const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const QString piece = text.section(u'\n', 0, 0);
        const bool mirrored = piece.isRightToLeft();
        painter->setFont(item.font);
        painter->setPen(theme.color("text"_L1));
        painter->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(
            rect.adjusted(TextEdge, 0, -TextEdge, -line),
            int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop) |
                Qt::TextWordWrap,
            piece);
        painter->setLayoutDirection(option.direction);
        painter->setPen(theme.color("muted"_L1));
        painter->drawText(QRect(rect.left() + TextEdge, rect.bottom() - line,
                                rect.width() - 2 * TextEdge, line + 1),
                          int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          item.fontMetrics.elidedText(text.section(u'\n', 1), Qt::ElideRight,
                                                      rect.width() - 2 * TextEdge));
    }
};

} // namespace

ReplyCardPanel::ReplyCardPanel(ReplyCard *card, QWidget *parent)
    : QWidget(parent)
    , m_card(card)
    , m_head(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_up(makeButton(u"replyCardUp"_s, "up"_L1, this))
    , m_down(makeButton(u"replyCardDown"_s, "down"_L1, this))
    , m_remove(makeButton(u"replyCardRemove"_s, "close"_L1, this))
    , m_clear(new QToolButton(this))
{
    build();
    connect(card, &ReplyCard::changed, this, &ReplyCardPanel::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReplyCardPanel::adapt);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (row < m_card->pieces().size())
            emit articleChosen(m_card->pieces().at(row).article);
    });
    // Dragging moves the rows of the list; the card follows.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                const int place = to > from ? to - 1 : to;
                QMetaObject::invokeMethod(
                    this,
                    [this, from, place] {
                        m_card->move(from, place);
                        m_list->setCurrentRow(place);
                    },
                    Qt::QueuedConnection);
            });
    connect(m_copy, &QPushButton::clicked, this, &ReplyCardPanel::copyRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, this, &ReplyCardPanel::removeCurrent);
    connect(m_clear, &QToolButton::clicked, m_card, &ReplyCard::clear);
    retranslate();
    refresh();
}

void ReplyCardPanel::build()
{
    setObjectName(u"replyCardPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_head->setObjectName(u"replyCardHead"_s);
    m_head->setProperty("tone", u"muted"_s);
    m_list->setObjectName(u"replyCardList"_s);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(3);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->installEventFilter(this);
    m_empty->setObjectName(u"replyCardEmpty"_s);
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_copy->setObjectName(u"replyCardCopy"_s);
    m_copy->setProperty("primary", true);
    m_clear->setObjectName(u"replyCardClear"_s);
    m_clear->setProperty("flatText", true);
    m_clear->setFixedHeight(30);
    m_clear->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(2);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_clear);
    auto *copy = new QVBoxLayout;
    copy->setContentsMargins(12, 0, 12, 12);
    copy->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setContentsMargins(14, 10, 14, 6);
    m_empty->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addLayout(copy);
    setFocusProxy(m_list);
}

void ReplyCardPanel::setKeys(const QKeySequence &sentence, const QKeySequence &step)
{
    m_sentenceKey = sentence;
    m_stepKey = step;
    retranslate();
}

void ReplyCardPanel::refresh()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const workspace::Handover &piece : m_card->pieces()) {
        QString preview = workspace::clipboardTexts(piece.html).text.simplified();
        if (preview.size() > LongestPreview)
            preview = preview.left(LongestPreview) + u'…';
        // The title comes last: a line that is too long loses its end, and never a doubt.
        QStringList facts{piece.locale.toString()};
        if (piece.machine)
            facts << tr("machine translation");
        if (piece.behind)
            facts << tr("behind its source");
        facts << u'\u2068' + piece.title + u'\u2069';
        auto *item = new QListWidgetItem(preview + u'\n' + facts.join(u" · "_s), m_list);
        item->setToolTip(tr("Press Enter to open the article"));
    }
    m_list->setCurrentRow(qMin(qMax(0, current), m_list->count() - 1));
    retranslate();
}

void ReplyCardPanel::adapt()
{
    const int row = m_list->currentRow();
    const int count = m_list->count();
    m_empty->setVisible(count == 0);
    m_head->setVisible(count > 0); // what to do says enough of an empty card
    m_list->setVisible(count > 0);
    m_copy->setEnabled(count > 0);
    for (auto *button : {m_up, m_down, m_remove, m_clear})
        button->setVisible(count > 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_remove->setEnabled(row >= 0);
}

void ReplyCardPanel::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row + by < 0 || row + by >= m_list->count())
        return;
    m_card->move(row, row + by);
    m_list->setCurrentRow(row + by);
}

void ReplyCardPanel::removeCurrent()
{
    m_card->remove(m_list->currentRow());
}

void ReplyCardPanel::retranslate()
{
    m_head->setText(tr("%n piece(s) on the reply card", nullptr, m_list->count()));
    m_list->setAccessibleName(tr("Reply card"));
    m_empty->setText(tr("Gather what the customer needs: choose a sentence in an article and press "
                        "%1, or %2 for the whole step. Pieces of several articles become one "
                        "reply in the customer's language.")
                         .arg(m_sentenceKey.toString(QKeySequence::NativeText),
                              m_stepKey.toString(QKeySequence::NativeText)));
    m_copy->setText(tr("Copy the reply"));
    m_copy->setToolTip(tr("Copy all pieces in this order"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take all pieces off the card"));
    const auto name = [](QToolButton *button, const QString &text, const QString &keys) {
        button->setToolTip(text + u" ("_s + keys + u')');
        button->setAccessibleName(text);
    };
    name(m_up, tr("Move up"), u"Alt+↑"_s);
    name(m_down, tr("Move down"), u"Alt+↓"_s);
    name(m_remove, tr("Take off the card"), u"Del"_s);
    adapt();
}

bool ReplyCardPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() == Qt::AltModifier &&
                       (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool removes = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
    if (!moves && !removes)
        return QWidget::eventFilter(watched, event);
    event->accept(); // in the list they are its own, not the window's
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (moves)
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else
        removeCurrent();
    return true;
}

void ReplyCardPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::desk
