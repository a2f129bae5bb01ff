// SPDX-License-Identifier: Apache-2.0
#include "app/files/walker.h"

#include "app/files/beneath.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace diglot::files {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileTree)
};

constexpr size_t maxDepth = 64;
// Links may make a folder appear again, but a few links that lead crosswise must not multiply it
// without end.
constexpr int maxLinkedTimes = 8;

struct CloseFolder
{
    void operator()(DIR *dir) const { closedir(dir); }
};

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

Walker::Walker(int rootFd, QByteArray root, const QStringList &dotNames,
               const std::atomic_bool &cancel)
    : m_rootFd(rootFd)
    , m_root(std::move(root))
    , m_cancel(cancel)
{
    for (const QString &name : dotNames)
        m_dotNames.insert(name.toUtf8());
}

Result<Listing> Walker::run()
{
    Opened opened = openBeneath(m_rootFd, m_root, ".", true);
    if (!opened.fd.isValid())
        return Error{ErrorCode::Io,
                     Text::tr("The folder cannot be read: %1.").arg(systemText(opened.error)),
                     QString::fromUtf8(m_root)};
    folder(opened.fd.release(), {});
    if (m_cancel)
        return Error{ErrorCode::Cancelled, Text::tr("Reading the folder was cancelled."), {}};

    std::sort(m_found.begin(), m_found.end(),
              [](const Found &a, const Found &b) { return a.path < b.path; });
    m_listing.entries.reserve(qsizetype(m_found.size()));
    for (const Found &found : m_found)
        m_listing.entries.append({QString::fromUtf8(found.path), found.size, found.modified});
    m_listing.folders.sort();
    return std::move(m_listing);
}

// Takes over `fd`. `path` is empty for the root, else it ends with "/".
void Walker::folder(int fd, const QByteArray &path)
{
    const std::unique_ptr<DIR, CloseFolder> dir(fdopendir(fd));
    struct stat status;
    if (!dir || fstat(fd, &status) != 0) {
        skip(path.chopped(path.endsWith('/') ? 1 : 0),
             Text::tr("The folder was skipped: it cannot be read."));
        if (!dir)
            close(fd);
        return;
    }
    m_open.emplace_back(status.st_dev, status.st_ino);
    m_listing.folders.append(path.isEmpty() ? QStringLiteral(".")
                                            : QString::fromUtf8(path.chopped(1)));
    while (!m_cancel) {
        errno = 0;
        const dirent *found = readdir(dir.get());
        if (!found) {
            if (const int error = errno; error != 0)
                skip(path,
                     Text::tr("The folder was not read to its end: %1.").arg(systemText(error)));
            break;
        }
        entry(dirfd(dir.get()), path, *found);
    }
    m_open.pop_back();
}

void Walker::entry(int folderFd, const QByteArray &path, const dirent &found)
{
    const QByteArray name(found.d_name);
    if (name == "." || name == ".." || (name.startsWith('.') && !m_dotNames.contains(name)))
        return;
    if (!QUtf8StringView(name).isValidUtf8()) {
        skip(path + name, Text::tr("The file was skipped: its name is not UTF-8."));
        return;
    }
    unsigned char type = found.d_type;
    struct stat status;
    if (type == DT_REG || type == DT_UNKNOWN) {
        if (fstatat(folderFd, found.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return; // gone since it was listed
        type = IFTODT(status.st_mode);
    }
    switch (type) {
    case DT_REG:
        file(path + name, status);
        break;
    case DT_DIR:
        subfolder(folderFd, path, found.d_name);
        break;
    case DT_LNK:
        link(path + name);
        break;
    default:
        skip(path + name, Text::tr("The entry was skipped: it is neither a file nor a folder."));
    }
}

void Walker::subfolder(int folderFd, const QByteArray &path, const char *name)
{
    if (m_open.size() >= maxDepth) {
        skip(path + name, Text::tr("The folder was skipped: it is nested too deeply."));
        return;
    }
    const int fd =
        openat(folderFd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        const int error = errno;
        skip(path + name,
             Text::tr("The folder was skipped: it cannot be read (%1).").arg(systemText(error)));
        return;
    }
    folder(fd, path + name + '/');
}

void Walker::link(const QByteArray &path)
{
    int error = 0;
    const QByteArray real = resolvedBeneath(m_root, path, &error);
    if (real.isEmpty()) {
        skip(path,
             error == 0
                 ? Text::tr("The link was skipped: it leads out of the folder.")
                 : Text::tr("The link was skipped: it leads nowhere (%1).").arg(systemText(error)));
        return;
    }
    Opened target;
    target.fd = Descriptor(openat(m_rootFd, real.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status;
    if (!target.fd.isValid() || fstat(target.fd.get(), &status) != 0)
        return; // gone since it was listed
    if (S_ISREG(status.st_mode)) {
        file(path, status);
        return;
    }
    const Identity identity(status.st_dev, status.st_ino);
    const bool circle = std::find(m_open.cbegin(), m_open.cend(), identity) != m_open.cend();
    if (!S_ISDIR(status.st_mode)) {
        skip(path, Text::tr("The link was skipped: it leads to what is no file or folder."));
    } else if (circle || m_open.size() >= maxDepth ||
               ++m_linked[quint64(status.st_ino)] > maxLinkedTimes) {
        skip(path, Text::tr("The link was skipped: it leads round in a circle."));
    } else if (target = openBeneath(m_rootFd, m_root, real, true); target.fd.isValid()) {
        folder(target.fd.release(), path + '/');
    } else {
        skip(path, Text::tr("The folder was skipped: it cannot be read (%1).")
                       .arg(systemText(target.error)));
    }
}

void Walker::file(const QByteArray &path, const struct stat &status)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    m_found.push_back(
        {path, status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec});
}

void Walker::skip(const QByteArray &path, const QString &why)
{
    m_listing.skipped.append({QString::fromUtf8(path), 0, why});
}

} // namespace diglot::files
