// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace diglot::ui::shell {

class MainWindow;

// Writes a picture of the window as soon as it shows what it was asked for: the painted article, or
// the reason why there is none.
class Snapshot final : public QObject
{
    Q_OBJECT

public:
    Snapshot(MainWindow *window, const QString &file);

signals:
    // 0, or 3 if the library could not be opened (the picture says why) or the file not written.
    void finished(int exitCode);

private:
    void takeWhenPainted();
    void take();

    MainWindow *m_window;
    QString m_file;
    QTimer m_settle; // after the last sign of change
    QTimer m_limit;  // whatever is on the window by then is the picture
    int m_exitCode = 0;
    int m_looks = 0;
    bool m_busy = false;
};

} // namespace diglot::ui::shell
