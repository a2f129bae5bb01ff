// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/markservice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace diglot::ui::marks {

// Where a note is written, below the article: with every pause in typing it is kept, there is
// nothing to confirm. A note without words is none: it is taken away.
class NotePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NotePanel(workspace::MarkService *service, QWidget *parent = nullptr);
    ~NotePanel() override;

    enum class Keyboard : quint8 { Take, Leave };
    // Shows a note, new (without an id) or kept.
    void edit(const article::Mark &mark, Keyboard keyboard);
    [[nodiscard]] const article::Mark &mark() const { return m_mark; }
    void dismiss(); // what was written is kept

signals:
    void closed();
    void failed(const QString &text); // a sentence for a person

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showAbout();
    void write();

    workspace::MarkService *m_service;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QToolButton *m_remove;
    QToolButton *m_close;
    QTimer m_pause;
    article::Mark m_mark;
    int m_note = 0;         // counts the notes that were shown: late answers are told by it
    bool m_writing = false; // a new note is being kept: its id is not known yet
};

} // namespace diglot::ui::marks
