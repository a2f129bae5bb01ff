// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "ui/widgets/rowfitter.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

using namespace diglot::ui::widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 100'000;

// Long texts of many lengths.
class Texts final : public QAbstractTableModel
{
public:
    explicit Texts(int rows)
        : m_rows(rows)
    {}

    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return u"Row %1. "_s.arg(index.row()) +
               u"A sentence of some length. "_s.repeated(index.row() * 7 % 40);
    }

private:
    int m_rows;
};

class Measuring final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return QStyledItemDelegate::sizeHint(option, index);
    }

    mutable int measured = 0;
};

class Table final : public QTableView
{
public:
    using QTableView::sizeHintForRow;
};

struct Shown
{
    explicit Shown(int rows)
        : model(rows)
    {
        table.setModel(&model);
        table.setItemDelegate(&delegate);
        table.setWordWrap(true);
        table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        table.verticalHeader()->hide();
        new RowFitter(&table, 3);
        table.resize(700, 400);
        table.show();
    }

    // Whether every row in view is as high as its texts.
    [[nodiscard]] bool isFitted() const
    {
        int seen = 0;
        for (int row = table.rowAt(0); row >= 0 && row < model.rowCount({}); ++row, ++seen) {
            if (table.rowViewportPosition(row) > table.viewport()->height())
                break;
            if (table.rowHeight(row) !=
                qMax(table.sizeHintForRow(row), table.verticalHeader()->minimumSectionSize()))
                return false;
        }
        return seen > 0;
    }
    [[nodiscard]] bool isWhole(int row) const
    {
        return table.viewport()->rect().contains(table.visualRect(model.index(row, 0)));
    }

    Texts model;
    Measuring delegate;
    Table table;
};

} // namespace

class TestRowFitter final : public QObject
{
    Q_OBJECT

private slots:
    void fitsWhatIsSeen_data();
    void fitsWhatIsSeen();
    void measuresNoMore();
    void showsTheCurrentRowWhole();
    void followsTheWidth();
    void beginsAnewWithOtherRows();
};

void TestRowFitter::fitsWhatIsSeen_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a few") << 40;
    QTest::newRow("many") << Many;
}

void TestRowFitter::fitsWhatIsSeen()
{
    QFETCH(const int, rows);
    const Shown shown(rows);
    if (rows == 0) {
        QTest::qWait(0);
        QCOMPARE(shown.table.verticalScrollBar()->maximum(), 0);
        return;
    }
    QTRY_VERIFY(shown.isFitted());
    QCOMPARE(shown.table.verticalScrollBar()->value(), 0);
    auto *bar = shown.table.verticalScrollBar();
    for (const int part : {2, 3, 1}) {
        bar->setValue(bar->maximum() / part);
        QTRY_VERIFY(shown.isFitted());
    }
}

void TestRowFitter::measuresNoMore()
{
    const Shown shown(Many);
    QTRY_VERIFY(shown.isFitted());
    QVERIFY2(shown.delegate.measured < 1000, qPrintable(QString::number(shown.delegate.measured)));
}

void TestRowFitter::showsTheCurrentRowWhole()
{
    Shown shown(Many);
    QTRY_VERIFY(shown.isFitted());
    for (const int row : {Many - 1, Many / 2 + 5, 17, 0}) {
        shown.table.setCurrentIndex(shown.model.index(row, 0));
        QTRY_VERIFY(shown.isFitted() && shown.isWhole(row));
    }
    // It stays where it is when the reader's eye is on it.
    const int row = Many / 2;
    shown.table.setCurrentIndex(shown.model.index(row, 0));
    QTRY_VERIFY(shown.isFitted() && shown.isWhole(row));
    const int stood = shown.table.rowViewportPosition(row);
    shown.table.resize(500, 400);
    QTRY_VERIFY(shown.isFitted());
    QCOMPARE(shown.table.rowViewportPosition(row), stood);
}

void TestRowFitter::followsTheWidth()
{
    Shown shown(40);
    QTRY_VERIFY(shown.isFitted());
    const int wide = shown.table.rowHeight(1);
    shown.table.resize(350, 400);
    QTRY_VERIFY(shown.isFitted() && shown.table.rowHeight(1) > wide);
    shown.table.resize(700, 400);
    QTRY_COMPARE(shown.table.rowHeight(1), wide);
}

void TestRowFitter::beginsAnewWithOtherRows()
{
    Shown shown(Many);
    QTRY_VERIFY(shown.isFitted());
    shown.model.setRows(3);
    QTRY_VERIFY(shown.isFitted());
    shown.model.setRows(Many);
    QTRY_VERIFY(shown.isFitted());
    QCOMPARE(shown.table.rowAt(0), 0);
}

QTEST_MAIN(TestRowFitter)
#include "tst_rowfitter.moc"
