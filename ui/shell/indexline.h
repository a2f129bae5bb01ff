// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace diglot::ui::shell {

// The part of the status line that says how far the index is, or how large.
class IndexLine final : public QWidget
{
    Q_OBJECT

public:
    explicit IndexLine(QWidget *parent = nullptr);

    void setProgress(int done, int total); // editions
    void setSize(qint64 bytes);            // ends the progress
    void setFailure(const QString &text);  // ends it too

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_text;
    QProgressBar *m_bar;
    int m_done = 0;
    int m_total = 0;
    qint64 m_bytes = 0;
    QString m_failure;
};

} // namespace diglot::ui::shell
