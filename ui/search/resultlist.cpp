// SPDX-License-Identifier: Apache-2.0
#include "ui/search/resultlist.h"

#include "ui/widgets/ownreturn.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>

namespace diglot::ui::search {

namespace {

constexpr int CardsKept = 400;
constexpr int CardsAtOnce = 4; // laid out in one go: the window answers between them

// Draws the cards and keeps them until rows, width or font change.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    ResultDelegate(const ResultList *list, const ResultModel *model)
        : m_list(list)
        , m_model(model)
    {
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_cards.clear(); });
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {m_list->cardWidth(), card(index).height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        card(index).draw(*painter, option.rect, index == m_list->currentIndex(),
                         option.state.testFlag(QStyle::State_MouseOver));
        painter->restore();
    }

private:
    const ResultCard &card(const QModelIndex &index) const
    {
        const int width = m_list->cardWidth();
        if (width != m_width || m_list->font() != m_font || m_cards.size() > CardsKept) {
            m_cards.clear();
            m_width = width;
            m_font = m_list->font();
        }
        auto &card = m_cards[index.row()];
        if (!card)
            card = std::make_shared<ResultCard>(m_model->row(index), m_font, width,
                                                m_list->layoutDirection());
        return *card;
    }

    const ResultList *m_list;
    const ResultModel *m_model;
    mutable QHash<int, std::shared_ptr<ResultCard>> m_cards;
    mutable int m_width = 0;
    mutable QFont m_font;
};

// Whether two rows stand for the same thing.
bool isSame(const ResultRow &a, const ResultRow &b)
{
    return a.kind == b.kind && a.text == b.text && a.hit.article == b.hit.article &&
           a.suggestion.article == b.suggestion.article && a.suggestion.text == b.suggestion.text &&
           a.line.article == b.line.article && a.line.number == b.line.number;
}

} // namespace

ResultList::ResultList(QWidget *parent)
    : QListView(parent)
    , m_model(new ResultModel(this))
    , m_idle(new QTimer(this))
{
    setModel(m_model);
    connect(m_idle, &QTimer::timeout, this, &ResultList::expectNext);
    widgets::keepReturn(this);
    auto *delegate = new ResultDelegate(this, m_model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(CardsAtOnce);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
}

// The room beside a scroll bar, whether there is one or not: lines do not jump when it comes.
int ResultList::cardWidth() const
{
    return width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
}

void ResultList::expect(const QList<LocaleTag> &locales)
{
    m_expected = locales;
    m_idle->start(0);
}

// A card loads what its own fonts lack for its texts.
void ResultList::expectNext()
{
    if (m_expected.isEmpty()) {
        m_idle->stop();
        return;
    }
    ResultRow row;
    row.kind = ResultRow::Kind::Hit;
    row.hit.locale = m_expected.takeFirst();
    row.hit.title = row.hit.snippet = row.detail = row.hit.locale.nativeName();
    const ResultCard card(row, font(), cardWidth(), layoutDirection());
}

void ResultList::setRows(const QList<ResultRow> &rows, bool keepPlace)
{
    const ResultRow before = currentRow();
    const bool isArticle = before.kind == ResultRow::Kind::Hit;
    const bool keepsRow = keepPlace && currentIndex().isValid() && (m_moved || isArticle);
    m_moved = m_moved && keepsRow;
    m_model->setRows(rows);
    QModelIndex current = m_model->step({}, 1);
    for (int i = 0; keepsRow && i < rows.size(); ++i) {
        if (rows.at(i).kind != ResultRow::Kind::Header && isSame(rows.at(i), before)) {
            current = m_model->index(i);
            break;
        }
    }
    setBatchSize(CardsAtOnce + qMax(0, current.row())); // what is chosen has to have a place
    setCurrentIndex(current);
    if (!keepPlace)
        verticalScrollBar()->setValue(0);
}

void ResultList::move(int direction)
{
    const QModelIndex next = m_model->step(currentIndex(), direction);
    m_moved = true;
    setCurrentIndex(next);
    // The header above the first row comes into view with it.
    if (m_model->step({}, 1) == next)
        scrollToTop();
    else
        scrollTo(next);
    viewport()->update();
}

void ResultList::movePage(int direction)
{
    const int room = viewport()->height();
    int walked = 0;
    QModelIndex at = currentIndex();
    while (walked < room) {
        const QModelIndex next = m_model->step(at, direction);
        if (next == at)
            break;
        walked += visualRect(next).height();
        at = next;
    }
    m_moved = true;
    setCurrentIndex(at);
    scrollTo(at);
    viewport()->update();
}

void ResultList::copy() const
{
    const ResultRow &row = currentRow();
    const bool isPair = row.kind == ResultRow::Kind::Segment || row.kind == ResultRow::Kind::Place;
    const QString text = isPair ? row.line.source + u'\t' + row.line.target : row.text;
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// The key of the window copies what is selected in the page.
bool ResultList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit chosen(currentRow(), event->modifiers());
        return;
    case Qt::Key_Delete:
        emit removalRequested(currentRow());
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const auto before = currentIndex();
        move(event->key() == Qt::Key_Down ? 1 : -1);
        if (event->key() == Qt::Key_Up && currentIndex() == before)
            emit left();
        return;
    }
    default:
        break;
    }
    const QString text = event->text();
    const bool letters = !text.isEmpty() && text.at(0).isPrint() &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (letters)
        emit typed(text);
    else
        QListView::keyPressEvent(event);
}

void ResultList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool opens = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!opens || !index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    m_moved = true;
    setCurrentIndex(index);
    const bool newTab = event->button() == Qt::MiddleButton;
    emit chosen(m_model->row(index), newTab ? Qt::ControlModifier : event->modifiers());
}

} // namespace diglot::ui::search
