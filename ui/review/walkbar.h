// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace diglot::ui::review {

// Where one is in a sample that is being judged, article after article.
class WalkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WalkBar(QWidget *parent = nullptr);

    // From 0; nothing is walked over where there are no texts.
    void setPlace(int at, int texts);
    [[nodiscard]] bool isWalking() const { return m_texts > 0; }

signals:
    void stepped(int direction); // 1 or -1
    void ended();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_end;
    int m_at = 0;
    int m_texts = 0;
};

} // namespace diglot::ui::review
