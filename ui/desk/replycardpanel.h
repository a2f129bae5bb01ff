// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace diglot::ui::desk {

class ReplyCard;

// The reply card as a list: read, put in order, copied, cleared.
class ReplyCardPanel final : public QWidget
{
    Q_OBJECT

public:
    ReplyCardPanel(ReplyCard *card, QWidget *parent = nullptr);

    // Said where the card is empty: how something gets onto it.
    void setKeys(const QKeySequence &sentence, const QKeySequence &step);

signals:
    void copyRequested();
    // The article that a piece came from is wanted.
    void articleChosen(const diglot::article::ArticleId &article);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // keys of the list

private:
    void build();
    void refresh();
    void retranslate();
    void adapt();
    void moveCurrent(int by);
    void removeCurrent();

    ReplyCard *m_card;
    QLabel *m_head;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_copy;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QToolButton *m_clear;
    QKeySequence m_sentenceKey;
    QKeySequence m_stepKey;
};

} // namespace diglot::ui::desk
