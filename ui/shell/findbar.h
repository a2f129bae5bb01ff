// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace diglot::ui::shell {

// Finds words in both sides of the shown article as one types.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(); // shows itself with the last words selected
    [[nodiscard]] QString text() const;
    void setResult(int current, int total); // current from 1, 0 for none

signals:
    void textChanged(const QString &text); // empty when the bar is closed
    void stepRequested(int direction);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void dismiss();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = 0;
    int m_total = 0;
};

} // namespace diglot::ui::shell
