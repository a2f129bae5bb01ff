// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>

#include <sys/syscall.h>
#include <unistd.h>

namespace diglot::test {

// A disk that takes its time: while one of these lives, nobody's bytes come to rest on it. Threads
// wait for it where they ask for that, as QSaveFile and SQLite do. The program's first thread, the
// window's, does not, or the test would never end: it is counted. Include it in one file of a
// program, whose fdatasync() is then the one below.
class HeldDisk
{
public:
    HeldDisk()
    {
        const std::scoped_lock lock(state().mutex);
        state().held = true;
        state().windowsWaits = 0;
    }
    ~HeldDisk() { release(); }
    HeldDisk(const HeldDisk &) = delete;
    HeldDisk &operator=(const HeldDisk &) = delete;

    void release()
    {
        const std::scoped_lock lock(state().mutex);
        state().held = false;
        state().released.notify_all();
    }

    // Whether a thread waits now.
    [[nodiscard]] bool isWaitedFor() const
    {
        const std::scoped_lock lock(state().mutex);
        return state().waiting > 0;
    }

    // How often the window's thread would have had to wait since this was made.
    [[nodiscard]] int windowsWaits() const
    {
        const std::scoped_lock lock(state().mutex);
        return state().windowsWaits;
    }

    static void pass()
    {
        std::unique_lock lock(state().mutex);
        if (::gettid() == ::getpid()) {
            state().windowsWaits += state().held;
            return;
        }
        ++state().waiting;
        state().released.wait(lock, [] { return !state().held; });
        --state().waiting;
    }

private:
    struct State
    {
        std::mutex mutex; // guards the rest
        std::condition_variable released;
        bool held = false;
        int waiting = 0;
        int windowsWaits = 0;
    };
    static State &state()
    {
        static State one;
        return one;
    }
};

} // namespace diglot::test

// In place of the C library's, for Qt's libraries too.
extern "C" [[gnu::visibility("default")]] int fdatasync(int file)
{
    diglot::test::HeldDisk::pass();
    return int(::syscall(SYS_fdatasync, file));
}
