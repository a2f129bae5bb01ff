// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"

#include <QByteArray>

namespace diglot::cli {

// What the program ends with; part of the command line's contract.
enum ExitCode : int {
    Done = 0,
    Findings = 1, // differences or faults were found, as the verb defines them
    Usage = 2,    // wrong arguments, unknown article or locale
    Failed = 3    // a named input cannot be read, or output failed
};

// Standard output and standard error as the command line uses them: results as bytes on the one,
// one line for each error and warning on the other. A reader that goes away ("… | head") is no
// failure; a full disk is. Main thread only.
class Console
{
public:
    // The descriptors stay the caller's; tests give others than 1 and 2.
    explicit Console(int out = 1, int err = 2);

    // Results. Kept back until flush() or until 64 KiB are gathered. False: writing is of no use
    // any more, end quietly; finish() knows why.
    bool write(const QByteArray &bytes);
    bool flush();

    void warn(const Problem &problem);
    // A line on standard error that was asked for.
    void note(const Problem &problem);
    void error(const Error &error);

    // Flushes; gives `code`, or Failed with a line on standard error where output was lost.
    [[nodiscard]] int finish(int code);

private:
    enum class State { Open, ReaderGone, Failed };
    void errorLine(const QString &line);

    int m_out;
    int m_err;
    State m_state = State::Open;
    QString m_failure;
    QByteArray m_pending;
};

// One line for a terminal: line breaks become blanks, other control characters their escaped
// form, so that a file's name cannot drive the terminal.
[[nodiscard]] QString printable(const QString &text);

} // namespace diglot::cli
