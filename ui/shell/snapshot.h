// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSize>
#include <QTimer>

namespace diglot::ui::reader {
class ReaderView;
}

namespace diglot::ui::shell {

class MainWindow;

// Writes a picture of the window as soon as it shows what it was asked for: the painted article, or
// the reason why there is none.
class Snapshot final : public QObject
{
    Q_OBJECT

public:
    // Ends without what was asked for when nothing goes on for so long.
    static constexpr int StandstillMs = 30000;
    Snapshot(MainWindow *window, const QString &file, int standstillMs = StandstillMs);

    // What the picture waits for goes on: "reading", "indexing". Said on the error stream where it
    // takes long.
    void goOn(const char *what, int done, int total);

signals:
    // 0, or 3 if the library could not be opened (the picture says why) or the file not written.
    void finished(int exitCode);

private:
    [[nodiscard]] bool isBusy() const;
    void takeWhenPainted();
    [[nodiscard]] bool isPainted(reader::ReaderView *view) const;
    void take();

    MainWindow *m_window;
    QString m_file;
    QTimer m_settle; // after the last sign of change
    QSize m_painted; // of the page when it was painted last
    QTimer m_limit;  // since the last sign of life; whatever is on the window is the picture
    QElapsedTimer m_told;
    int m_exitCode = 0;
    int m_looks = 0;
    bool m_busy = false;
};

} // namespace diglot::ui::shell
