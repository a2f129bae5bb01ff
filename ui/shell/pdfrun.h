// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace diglot::ui::shell {

class MainWindow;

// Writes the article that the window was opened at as PDF and ends the program.
class PdfRun final : public QObject
{
    Q_OBJECT

public:
    PdfRun(MainWindow *window, const QString &file);

signals:
    // 0, or 3 if library or article could not be read or the file not written.
    void finished(int exitCode);

private:
    void start();
    void fail(const QString &sentence);

    MainWindow *m_window;
    QString m_file;
};

} // namespace diglot::ui::shell
