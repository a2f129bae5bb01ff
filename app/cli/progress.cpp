// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress.h"

#include <cstdio>

#include <unistd.h>

namespace diglot::cli {

constexpr int msBetweenLines = 100;

Progress::Progress()
    : m_terminal(isatty(STDERR_FILENO) == 1)
{
    m_since.start();
}

Progress::~Progress()
{
    clear();
}

void Progress::show(int done, int total)
{
    if (!m_terminal || m_since.elapsed() < msBetweenLines)
        return;
    m_since.restart();
    m_drawn = true;
    (void)std::fprintf(stderr, "\r\x1b[K%d of %d files", done, total);
    (void)std::fflush(stderr);
}

void Progress::clear()
{
    if (!m_drawn)
        return;
    m_drawn = false;
    (void)std::fputs("\r\x1b[K", stderr);
    (void)std::fflush(stderr);
}

} // namespace diglot::cli
