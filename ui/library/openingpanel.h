// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace diglot::ui::library {

// Shows that a library is being opened and lets the person stop it.
class OpeningPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPanel(QWidget *parent = nullptr);

    void setPath(const QString &path);     // resets the progress
    void setProgress(int done, int total); // files; total 0: not yet known
    void setUnpacked(int percent);         // of an archive, before its files are counted

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_path;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
    int m_done = 0;
    int m_total = 0;
    int m_unpacked = -1; // percent; -1: nothing is being unpacked
};

} // namespace diglot::ui::library
