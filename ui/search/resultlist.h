// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/search/resultcard.h"

#include <QListView>

class QTimer;

namespace diglot::ui::search {

// The list under the search field. The keyboard may stay in the field: move() walks the rows for
// it.
class ResultList final : public QListView
{
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    [[nodiscard]] ResultModel *results() const { return m_model; }
    // Shows other rows. The first one that can be chosen becomes the current one, or, with
    // `keepPlace`, the one that is the same as before: but where nobody has moved to it, a command
    // or title that was first gives way to the articles that come.
    void setRows(const QList<ResultRow> &rows, bool keepPlace);
    // Loads the fonts for results in these locales whenever there is nothing else to do, in place
    // of those that were expected before. A font for Chinese takes ten milliseconds and more, which
    // the first letter typed would wait for.
    void expect(const QList<LocaleTag> &locales);
    [[nodiscard]] const ResultRow &currentRow() const { return m_model->row(currentIndex()); }
    [[nodiscard]] int cardWidth() const;
    void move(int direction);     // by rows that can be chosen
    void movePage(int direction); // by as many as fit
    // Puts the current row on the clipboard: of a segment source and target, parted by a tab, so
    // that tables take them as two cells; of an article its title.
    void copy() const;

signals:
    void chosen(const diglot::ui::search::ResultRow &row, Qt::KeyboardModifiers modifiers);
    void removalRequested(const diglot::ui::search::ResultRow &row); // Delete on a kept search
    void left();                                                     // Up from the first row, Esc
    void typed(const QString &text); // letters typed into the list belong into the field

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void expectNext();

    ResultModel *m_model;
    QTimer *m_idle;
    QList<LocaleTag> m_expected;
    bool m_moved = false; // the current row is not simply the first one
};

} // namespace diglot::ui::search
