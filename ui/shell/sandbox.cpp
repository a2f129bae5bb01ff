// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sandbox.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

bool switchedOff()
{
    return qgetenv("QTWEBENGINE_DISABLE_SANDBOX") == "1" ||
           qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").split(' ').contains("--no-sandbox");
}

// These three run in the child between fork and _exit: only what is safe there.

bool writeAll(const char *file, const char *text)
{
    const int descriptor = open(file, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const size_t length = strlen(text);
    const bool written = write(descriptor, text, length) == ssize_t(length);
    close(descriptor);
    return written;
}

bool mapToItself(const char *file, unsigned id)
{
    std::array<char, 48> line{};
    (void)std::snprintf(line.data(), line.size(), "%u %u 1", id, id);
    return writeAll(file, line.data());
}

// What Chromium does. The second step is there for systems that grant a namespace and no power in
// it (AppArmor's restriction), where the first one alone succeeds.
[[noreturn]] void tryNamespaces()
{
    const unsigned user = geteuid();
    const unsigned group = getegid();
    const bool works = unshare(CLONE_NEWUSER) == 0 && writeAll("/proc/self/setgroups", "deny") &&
                       mapToItself("/proc/self/gid_map", group) &&
                       mapToItself("/proc/self/uid_map", user) &&
                       unshare(CLONE_NEWPID | CLONE_NEWNET) == 0;
    _exit(works ? 0 : 1);
}

// True where it could not be found out: then Chromium has the word.
bool hasNamespaces()
{
    const pid_t child = fork();
    if (child < 0)
        return true;
    if (child == 0)
        tryNamespaces();
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return true;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

QString sandboxTrouble()
{
    if (switchedOff())
        return {};
    if (geteuid() == 0)
        return u"started as root, the browser's sandbox cannot work: start it as another user, or "
               "set QTWEBENGINE_DISABLE_SANDBOX=1"_s;
    if (!hasNamespaces())
        return u"the browser's sandbox cannot work, because this system lets users make no "
               "namespaces: allow it (sysctl kernel.unprivileged_userns_clone=1, "
               "user.max_user_namespaces, or a profile of AppArmor for diglot), or set "
               "QTWEBENGINE_DISABLE_SANDBOX=1"_s;
    return {};
}

} // namespace diglot::ui::shell
