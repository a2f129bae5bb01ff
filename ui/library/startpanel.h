// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace diglot::ui::library {

// What the window shows while no library is open: recent ones, a folder of one's own, the sample.
class StartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPanel(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths); // absolute, newest first
    void setFailure(const QString &sentence); // why opening failed; empty hides it

signals:
    void openFolderRequested();
    void openSampleRequested();
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_failure;
    QPushButton *m_open;
    QPushButton *m_sample;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_hint;
};

} // namespace diglot::ui::library
