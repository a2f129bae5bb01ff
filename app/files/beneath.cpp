// SPDX-License-Identifier: Apache-2.0
#include "app/files/beneath.h"

#include <QList>

#include <cerrno>
#include <climits>
#include <cstdlib>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace diglot::files {

namespace {

constexpr int openFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

// A path that can only lead downwards as written: no empty, "." or ".." part, no NUL.
bool isPlainPath(const QByteArray &path)
{
    if (path.isEmpty() || path.contains('\0'))
        return false;
    const QList<QByteArray> parts = path.split('/');
    for (const QByteArray &part : parts) {
        if (part.isEmpty() || part == "." || part == "..")
            return false;
    }
    return true;
}

// The same walk as openat2 does, for kernels and sandboxes that do not have it.
int openByParts(int rootFd, const QByteArray &path, int flags)
{
    const QList<QByteArray> parts = path.split('/');
    Descriptor folder;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const int from = folder.isValid() ? folder.get() : rootFd;
        const int fd =
            openat(from, parts.at(i).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0)
            return -1;
        folder = Descriptor(fd);
    }
    const int from = folder.isValid() ? folder.get() : rootFd;
    return openat(from, parts.last().constData(), flags | O_NOFOLLOW);
}

int openWithoutLinks(int rootFd, const QByteArray &path, int flags)
{
    if (path == ".")
        return openat(rootFd, ".", flags);
    open_how how = {};
    how.flags = static_cast<__u64>(flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const long fd = syscall(SYS_openat2, rootFd, path.constData(), &how, sizeof how);
    if (fd >= 0 || (errno != ENOSYS && errno != EPERM))
        return static_cast<int>(fd);
    return openByParts(rootFd, path, flags);
}

OpenFailure failureOf(int error)
{
    return error == ENOENT || error == ENOTDIR ? OpenFailure::NotFound : OpenFailure::Io;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        close(m_fd);
}

QByteArray resolvedBeneath(const QByteArray &root, const QByteArray &path, int *error)
{
    char buffer[PATH_MAX];
    *error = 0;
    if (!realpath(QByteArray(root + '/' + path).constData(), buffer)) {
        *error = errno;
        return {};
    }
    const QByteArray real(buffer);
    if (real == root)
        return "."; // a link to the tree itself
    const QByteArray prefix = root.endsWith('/') ? root : root + '/';
    return real.startsWith(prefix) ? real.mid(prefix.size()) : QByteArray();
}

Opened openBeneath(int rootFd, const QByteArray &root, const QByteArray &path, bool directory)
{
    Opened result;
    if (path != "." && !isPlainPath(path)) {
        result.failure = OpenFailure::LeavesTree;
        return result;
    }
    const int flags = openFlags | (directory ? O_DIRECTORY : 0);
    int fd = openWithoutLinks(rootFd, path, flags);
    if (fd < 0 && (errno == ELOOP || errno == ENOTDIR)) { // perhaps a link on the way
        const QByteArray real = resolvedBeneath(root, path, &result.error);
        if (real.isEmpty()) {
            result.failure = result.error == 0 ? OpenFailure::LeavesTree : failureOf(result.error);
            return result;
        }
        fd = openWithoutLinks(rootFd, real, flags);
    }
    if (fd < 0) {
        result.error = errno;
        result.failure = failureOf(result.error);
        return result;
    }
    result.fd = Descriptor(fd);
    return result;
}

} // namespace diglot::files
