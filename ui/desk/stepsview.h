// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"
#include "ui/desk/steps.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace diglot::ui::desk {

// An instruction step by step, for reading it out on the phone: one step at a time, large, in both
// languages, with what has been done ticked off. Space ticks the step and goes on, the arrow keys
// only go, Home and End lead to the ends, R begins anew, Esc leaves.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

    // Begins with the first step of the list at `chosen`, nothing ticked. `other`: the language of
    // Step::source, invalid for none.
    void setSteps(const QList<StepList> &lists, const LocaleTag &reading, const LocaleTag &other,
                  int chosen = 0);
    void setZoom(double factor);
    // What is read aloud: the text of the present step. Empty: the button is not pressed.
    void setSpeaking(bool speaking);

    [[nodiscard]] int step() const { return m_step; } // from 0
    [[nodiscard]] QSet<int> done() const { return m_done; }

signals:
    void closed();
    void speakRequested(const QStringList &sentences, const diglot::LocaleTag &locale);
    void silenceRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void layOut();
    void choose(int list);
    void go(int step);
    void tick(bool on);
    void showStep();
    void showMarks();
    void retranslate();
    [[nodiscard]] const StepList *list() const;

    QList<StepList> m_lists;
    LocaleTag m_reading;
    LocaleTag m_other;
    int m_list = 0;
    int m_step = 0;
    QSet<int> m_done;
    double m_zoom = 1.0;
    bool m_speaking = false;

    QComboBox *m_which;
    QToolButton *m_aloud;
    QToolButton *m_again;
    QToolButton *m_close;
    QLabel *m_number;
    QHBoxLayout *m_marks;
    QScrollArea *m_scroll;
    QLabel *m_target;
    QLabel *m_source;
    QPushButton *m_back;
    QPushButton *m_tick;
    QPushButton *m_next;
    QLabel *m_keys;
};

} // namespace diglot::ui::desk
