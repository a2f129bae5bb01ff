// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QAction;
class QLabel;

namespace diglot::ui::search {

// The one search field. The keyboard stays in it: arrows, page keys and Enter act on the list.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setKeyHint(const QKeySequence &key); // shown while the field rests
    void takeFocus();                         // selects what stands in it
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void entered(); // the keyboard came
    void moveRequested(int direction);
    void pageRequested(int direction);
    void accepted(Qt::KeyboardModifiers modifiers);
    void cancelled(); // Esc
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void placeHint();

    QAction *m_sign;
    QAction *m_help;
    QLabel *m_hint;
    QKeySequence m_key;
};

} // namespace diglot::ui::search
