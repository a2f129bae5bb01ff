// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bartable.h"

#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

constexpr int RowHeight = 30;
constexpr int BarHeight = 12;
constexpr int BarPad = 10;
constexpr int LeastBar = 70;
constexpr int LeastName = 110;
constexpr int CellPad = 8;
constexpr int LeastRows = 3;
constexpr double MostNameShare = 0.38;

// The stretches of a bar within its cell, from its beginning on; the last one is what is left.
QList<QRectF> stretchesOf(const BarRow &row, const QRect &cell, bool rightToLeft)
{
    const QRectF all(cell.left() + BarPad, cell.center().y() - BarHeight / 2.0 + 0.5,
                     qMax(0, cell.width() - 2 * BarPad), BarHeight);
    QList<QRectF> stretches;
    double from = 0;
    const auto add = [&](double length) {
        const double left = rightToLeft ? all.right() - from - length : all.left() + from;
        stretches.append({left, all.top(), length, all.height()});
        from += length;
    };
    for (const double part : row.parts) {
        const double length = row.whole > 0 ? all.width() * part / row.whole : 0;
        // What is there can be seen and hit, however little it is.
        add(part > 0 ? std::min(std::max(length, 3.0), all.width() - from) : 0);
    }
    add(std::max(0.0, all.width() - from));
    return stretches;
}

int linesOf(const QString &text, int width, const QFontMetrics &metrics)
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return std::max(1, metrics.boundingRect(room, Qt::TextWordWrap, text).height() /
                           std::max(1, metrics.lineSpacing()));
}

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &word : text.split(u' '))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

} // namespace

class BarTable::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : FirstValue + int(valueHeads.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const BarRow &row = rows.at(index.row());
        const int column = index.column();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column >= FirstValue ? Qt::AlignRight : Qt::AlignLeft));
        if (role == Qt::FontRole && row.isSum) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        if (role == Qt::ToolTipRole && column == Name)
            return row.name;
        if (role == Qt::AccessibleTextRole)
            return spoken(row, column);
        if (role != Qt::DisplayRole || column == Bar)
            return {};
        return column == Name ? row.name : row.values.value(column - FirstValue);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | Qt::TextWordWrap |
                       (section >= FirstValue ? Qt::AlignRight : Qt::AlignLeft));
        return role == Qt::DisplayRole ? QVariant(headOf(section)) : QVariant();
    }

    // The different ones of a column; a long table has few.
    QSet<QString> valuesOf(int column) const
    {
        QSet<QString> values;
        for (const BarRow &row : rows)
            values.insert(row.values.value(column));
        return values;
    }

    QString headOf(int column) const
    {
        if (column < FirstValue)
            return column == Name ? nameHead : barHead;
        return valueHeads.value(column - FirstValue);
    }

    // "ru-RU, Approved: 12 %", so that a cell says what it is without its head.
    QString spoken(const BarRow &row, int column) const
    {
        if (column == Name)
            return row.name;
        if (column >= FirstValue)
            return u"%1, %2: %3"_s.arg(row.name, headOf(column),
                                       row.values.value(column - FirstValue));
        QStringList words;
        for (int i = 0; i < parts.size(); ++i)
            words << partText(row, i);
        return u"%1, %2"_s.arg(row.name, words.join(u", "_s));
    }

    QString partText(const BarRow &row, int part) const
    {
        return u"%1: %2"_s.arg(parts.at(part).name, QLocale().toString(row.parts.value(part)));
    }

    void reset(const std::function<void()> &change)
    {
        beginResetModel();
        change();
        endResetModel();
    }

    QList<BarPart> parts;
    QList<BarRow> rows;
    QString nameHead;
    QString barHead;
    QStringList valueHeads;
};

class BarTable::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Model *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const BarRow &row = m_model->rows.at(index.row());
        if (row.isSum)
            painter->fillRect(option.rect, theme.color("source-surface"_L1));
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color("accent-soft"_L1));
        painter->setPen(theme.color("line"_L1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == Bar)
            paintBar(painter, option, row);
        else
            paintText(painter, option, index);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.color("accent"_L1), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
    }

private:
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const BarRow &row) const
    {
        const Theme &theme = Theme::current();
        const auto stretches = stretchesOf(row, option.rect, option.direction == Qt::RightToLeft);
        painter->save();
        painter->setPen(Qt::NoPen);
        for (int i = 0; i < stretches.size(); ++i) {
            const bool left = i == stretches.size() - 1;
            if (stretches.at(i).width() <= 0)
                continue;
            painter->setBrush(theme.color(left ? "line"_L1 : m_model->parts.at(i).color));
            painter->drawRect(stretches.at(i).adjusted(0, 0, left ? 0 : -1, 0));
        }
        painter->restore();
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const bool name = index.column() == Name;
        QFont font = option.font;
        if (const QVariant own = index.data(Qt::FontRole); own.isValid())
            font.setWeight(own.value<QFont>().weight());
        painter->setFont(font);
        const bool nothing = !name && index.data().toString() == u"–"_s;
        painter->setPen(Theme::current().color(nothing ? "muted"_L1 : "text"_L1));
        const QRect inside = option.rect.adjusted(CellPad, 0, -CellPad, 0);
        const QString text =
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, inside.width());
        const auto alignment = QStyle::visualAlignment(
            option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        painter->drawText(inside, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    }

    const Model *m_model;
};

BarTable::BarTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setProperty("chart", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowHeight);
    verticalHeader()->setMinimumSectionSize(RowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentIdChanged(currentId()); });
}

void BarTable::setParts(const QList<BarPart> &parts)
{
    m_model->reset([&] { m_model->parts = parts; });
}

void BarTable::setHeads(const QString &name, const QString &bar, const QStringList &values)
{
    m_model->reset([&] {
        m_model->nameHead = name;
        m_model->barHead = bar;
        m_model->valueHeads = values;
    });
    fitColumns();
}

void BarTable::setRows(const QList<BarRow> &rows)
{
    const QString id = currentId();
    const int column = std::max(0, currentIndex().column());
    const int scrolled = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    const QSignalBlocker quiet(this);
    m_model->reset([&] { m_model->rows = rows; });
    fitColumns();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).id == id)
            setCurrentIndex(m_model->index(row, column));
    }
    verticalScrollBar()->setValue(scrolled);
    updateGeometry();
}

QList<BarRow> BarTable::rows() const
{
    return m_model->rows;
}

QString BarTable::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->rows.at(index.row()).id : QString();
}

void BarTable::setCurrentId(const QString &id)
{
    for (int row = 0; row < m_model->rows.size(); ++row) {
        if (m_model->rows.at(row).id == id)
            setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    }
}

QRect BarTable::partRect(int row, int part) const
{
    const QRect cell = visualRect(m_model->index(row, Bar));
    const auto stretches = stretchesOf(m_model->rows.at(row), cell, isRightToLeft());
    return stretches.at(part < 0 ? stretches.size() - 1 : part).toAlignedRect();
}

// Figures take what they need, the name up to a share of the rest, the bar what is left.
void BarTable::fitColumns()
{
    const QFontMetrics metrics(fontMetrics());
    int figures = 0;
    for (int column = FirstValue; column < m_model->columnCount(); ++column) {
        const QString head = m_model->headOf(column);
        int width = longestWord(head, metrics);
        for (const QString &value : m_model->valuesOf(column - FirstValue))
            width = std::max(width, metrics.horizontalAdvance(value));
        setColumnWidth(column, width + 2 * CellPad + 2);
        figures += columnWidth(column);
    }
    const QString &barHead = m_model->barHead; // on two lines at the most, as a rule
    const int leastBar =
        std::max(LeastBar, 2 * CellPad + std::max(longestWord(barHead, metrics),
                                                  metrics.horizontalAdvance(barHead) * 3 / 5));
    const int room = viewport()->width() - figures;
    const int most =
        std::max(LeastName, std::min(room - leastBar, int(viewport()->width() * MostNameShare)));
    int name = LeastName;
    // Measures no more than it takes: a long table soon has a name that is as wide as any may be.
    for (auto row = m_model->rows.cbegin(); row != m_model->rows.cend() && name < most; ++row)
        name = std::max(name, metrics.horizontalAdvance(row->name) * 11 / 10 + 2 * CellPad);
    name = std::min(name, most);
    setColumnWidth(Name, name);
    setColumnWidth(Bar, std::max(leastBar, room - name));
    int lines = 1;
    for (int column = 0; column < m_model->columnCount(); ++column)
        lines = std::max(
            lines, linesOf(m_model->headOf(column), columnWidth(column) - 2 * CellPad, metrics));
    horizontalHeader()->setFixedHeight(metrics.height() * lines + 10);
    updateGeometry(); // what has no room beside each other is scrolled to, below the rows
}

int BarTable::barRoom() const
{
    return horizontalHeader()->length() > width() ? horizontalScrollBar()->sizeHint().height() : 0;
}

int BarTable::partAt(const QModelIndex &index, const QPoint &point) const
{
    if (index.column() != Bar)
        return -1;
    const BarRow &row = m_model->rows.at(index.row());
    const auto stretches = stretchesOf(row, visualRect(index), isRightToLeft());
    for (int i = 0; i < m_model->parts.size(); ++i) {
        if (point.x() >= stretches.at(i).left() && point.x() < stretches.at(i).right())
            return i;
    }
    return -1;
}

void BarTable::choose(const QModelIndex &index, int part)
{
    if (index.isValid())
        emit chosen(QString(m_model->rows.at(index.row()).id), index.column(), part);
}

QSize BarTable::sizeHint() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), horizontalHeader()->height() + rows + barRoom() + 2};
}

QSize BarTable::minimumSizeHint() const
{
    const int rows = std::min(m_model->rowCount(), LeastRows) * RowHeight;
    return {QTableView::minimumSizeHint().width(),
            horizontalHeader()->height() + rows + barRoom() + 2};
}

void BarTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void BarTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        choose(currentIndex(), -1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void BarTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::PointingHandCursor
                                                          : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void BarTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        choose(index, partAt(index, event->pos()));
}

void BarTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

bool BarTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const int part = index.isValid() ? partAt(index, help->pos()) : -1;
        if (part >= 0) {
            QToolTip::showText(help->globalPos(),
                               m_model->partText(m_model->rows.at(index.row()), part), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

} // namespace diglot::ui::widgets
