// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace diglot::ui::desk {

// Says for some seconds, over the lower edge of a widget, what has just happened. It takes neither
// the keyboard nor a place in the layout, and is read out by readers of the screen.
class CopyNotice final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Done, Warning, Failed };

    explicit CopyNotice(QWidget *over); // becomes its child

    // `text` is plain; `details` are further sentences, may be empty.
    void say(const QString &text, const QStringList &details, Tone tone);
    [[nodiscard]] QString text() const;                 // what was said last, with its details
    [[nodiscard]] int count() const { return m_count; } // how often something was said

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override; // takes it away

private:
    void place();

    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_details;
    QTimer m_timer;
    int m_count = 0;
};

} // namespace diglot::ui::desk
