// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace diglot::ui::widgets {

// A part of every bar, for example what was approved.
struct BarPart
{
    QString name;
    QLatin1StringView color; // a colour of the theme
};

struct BarRow
{
    QString id; // the caller's own
    QString name;
    QList<double> parts; // lengths, as many as the table has parts
    double whole = 0;    // length of the whole bar; the rest of it is no part
    QStringList values;
    bool isSum = false; // of the others: set apart from them
};

// Rows with a name, a bar of several parts, and figures; a chart that can be read as a table,
// walked through with the keyboard, and read aloud. A click or Enter chooses a name, a part of a
// bar or a figure. Long names are cut in the middle, with the whole one as tool tip.
class BarTable final : public QTableView
{
    Q_OBJECT

public:
    enum Column { Name, Bar, FirstValue };

    explicit BarTable(QWidget *parent = nullptr);

    void setParts(const QList<BarPart> &parts);
    // Heads of the columns; as many values as the rows have.
    void setHeads(const QString &name, const QString &bar, const QStringList &values);
    // Keeps the current cell where a row with its id is there afterwards.
    void setRows(const QList<BarRow> &rows);
    [[nodiscard]] QList<BarRow> rows() const;
    [[nodiscard]] QString currentId() const; // empty for none
    void setCurrentId(const QString &id);
    // The stretch of a row's bar in the viewport; part -1 for what is left of it.
    [[nodiscard]] QRect partRect(int row, int part) const;
    // As high as its rows; it scrolls where there is less room.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // `part` is -1 for anything but a part of a bar.
    void chosen(const QString &id, int column, int part);
    void currentIdChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int barRoom() const; // of the scroll bar below the rows, where there is one
    void choose(const QModelIndex &index, int part);
    [[nodiscard]] int partAt(const QModelIndex &index, const QPoint &point) const;

    class Model;
    class Delegate;
    Model *m_model;
};

} // namespace diglot::ui::widgets
