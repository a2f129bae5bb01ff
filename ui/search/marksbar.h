// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace diglot::ui::widgets {
class ElidedLabel;
}

namespace diglot::ui::search {

// Says which words of a search are marked in the article, and walks them. Hidden without any.
class MarksBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksBar(QWidget *parent = nullptr);

    void setWords(const QString &query);
    void setPlace(int current, int total); // current from 1

signals:
    void stepRequested(int direction);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    widgets::ElidedLabel *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QString m_query;
    int m_current = 0;
    int m_total = 0;
};

} // namespace diglot::ui::search
