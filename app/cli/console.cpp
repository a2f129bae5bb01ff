// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enoughToWrite = 64 * 1024;

// Zero, or the errno with which it ended.
int writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(fd, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            written += count;
    }
    return 0;
}

// "file:line: message"
QString located(const Problem &problem)
{
    QString place = problem.file;
    if (problem.line > 0)
        place += u':' + QString::number(problem.line);
    return place.isEmpty() ? problem.message : place + u": "_s + problem.message;
}

} // namespace

Console::Console(int out, int err)
    : m_out(out)
    , m_err(err)
{}

bool Console::write(const QByteArray &bytes)
{
    if (m_state != State::Open)
        return false;
    m_pending += bytes;
    return m_pending.size() < enoughToWrite || flush();
}

bool Console::flush()
{
    if (m_state != State::Open)
        return false;
    const int fault = writeAll(m_out, m_pending);
    m_pending.clear();
    if (fault == EPIPE) {
        m_state = State::ReaderGone;
    } else if (fault != 0) {
        m_state = State::Failed;
        m_failure = QString::fromLocal8Bit(std::strerror(fault));
    }
    return m_state == State::Open;
}

void Console::warn(const Problem &problem)
{
    errorLine(u"warning: "_s + located(problem));
}

void Console::note(const Problem &problem)
{
    errorLine(located(problem));
}

void Console::error(const Error &error)
{
    errorLine(error.toLine());
}

int Console::finish(int code)
{
    flush();
    if (m_state != State::Failed)
        return code;
    errorLine(u"standard output: %1; nothing more was written, the output is incomplete"_s.arg(
        m_failure));
    return Failed;
}

void Console::errorLine(const QString &line)
{
    // Where standard error itself is lost there is nobody left to tell.
    (void)writeAll(m_err, ("diglot-cli: "_L1 + printable(line) + u'\n').toUtf8());
}

QString printable(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            line += u' ';
        else if (c.category() == QChar::Other_Control)
            line += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line.trimmed();
}

} // namespace diglot::cli
