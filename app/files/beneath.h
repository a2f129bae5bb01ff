// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <utility>

namespace diglot::files {

// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept
        : m_fd(other.release())
    {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd = -1;
};

// Why openBeneath() gave no descriptor.
enum class OpenFailure { None, NotFound, LeavesTree, Io };

struct Opened
{
    Descriptor fd;
    OpenFailure failure = OpenFailure::None;
    int error = 0; // errno of the last try
};

// Opens `path` (relative, "/" separated) read-only beneath the folder that `rootFd` stands for and
// whose canonical absolute path is `root`. The kernel walks the path without following a single
// link; a path with links is resolved first and only then walked so, and only if it lies in the
// root. Never blocks on a pipe. `directory`: open only a folder.
[[nodiscard]] Opened openBeneath(int rootFd, const QByteArray &root, const QByteArray &path,
                                 bool directory = false);

// `path` with all links resolved, relative to `root`; empty if it leads out of it or nowhere (then
// `error` is set). "." for the root itself.
[[nodiscard]] QByteArray resolvedBeneath(const QByteArray &root, const QByteArray &path,
                                         int *error);

} // namespace diglot::files
