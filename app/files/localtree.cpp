// SPDX-License-Identifier: Apache-2.0
#include "app/files/localtree.h"

#include "app/files/beneath.h"
#include "app/files/replacing.h"
#include "app/files/walker.h"

#include <QCoreApplication>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace diglot::files {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileTree)
};

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

Error fault(ErrorCode code, const QString &what, const QString &path)
{
    return {code, what, path};
}

// All bytes of an open regular file; stops above the limit, so that a file that grows meanwhile
// cannot fill the memory.
Result<QByteArray> readAll(int fd, qint64 size, qint64 limit, const QString &path)
{
    QByteArray bytes(qsizetype(size) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        if (filled == bytes.size())
            bytes.resize(qMin(qsizetype(limit) + 1, bytes.size() * 2));
        const ssize_t got = ::read(fd, bytes.data() + filled, size_t(bytes.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (const int error = errno; got < 0)
            return fault(ErrorCode::Io,
                         Text::tr("The file cannot be read: %1.").arg(systemText(error)), path);
        filled += got;
        if (filled > limit)
            return fault(ErrorCode::Limit, Text::tr("The file is too large to be read."), path);
        if (got == 0)
            break;
    }
    bytes.truncate(filled);
    return bytes;
}

// A folder of the file system, or one file in it.
class LocalTree final : public FileTree
{
public:
    // `single` is the name of the only file, empty for the whole folder.
    LocalTree(Descriptor fd, QByteArray root, QByteArray single)
        : m_fd(std::move(fd))
        , m_root(std::move(root))
        , m_single(std::move(single))
    {}

    [[nodiscard]] QString root() const override { return QString::fromUtf8(m_root); }
    [[nodiscard]] QString namedFolder() const override { return placeOfVersion(root()); }
    [[nodiscard]] QString singleFile() const override { return QString::fromUtf8(m_single); }
    [[nodiscard]] QString localPath(const QString &path) const override
    {
        return root() + u'/' + path;
    }
    [[nodiscard]] QList<WatchedPlace> watched(const QStringList &folders) const override
    {
        QList<WatchedPlace> places;
        for (const QString &folder : folders)
            places.append({folder == u"." ? root() : root() + u'/' + folder, folder, {}});
        return places;
    }

    [[nodiscard]] Result<Listing> list(const QStringList &dotNames,
                                       const std::atomic_bool &cancel) const override
    {
        if (m_single.isEmpty())
            return Walker(m_fd.get(), m_root, dotNames, cancel).run();
        struct stat status;
        if (fstatat(m_fd.get(), m_single.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return fault(ErrorCode::NotFound, Text::tr("The file does not exist any more."),
                         QString::fromUtf8(m_single));
        constexpr qint64 nanoseconds = 1'000'000'000;
        Listing listing;
        listing.folders = {QStringLiteral(".")};
        listing.entries = {{QString::fromUtf8(m_single), status.st_size,
                            status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec}};
        return listing;
    }

    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const override
    {
        const QByteArray utf8 = path.toUtf8();
        if (!m_single.isEmpty() && utf8 != m_single)
            return fault(ErrorCode::NotFound, Text::tr("Only one file is open."), path);
        Opened opened = openBeneath(m_fd.get(), m_root, utf8);
        switch (opened.failure) {
        case OpenFailure::None:
            break;
        case OpenFailure::NotFound:
            return fault(ErrorCode::NotFound, Text::tr("The file does not exist."), path);
        case OpenFailure::LeavesTree:
            return fault(ErrorCode::Unsupported,
                         Text::tr("The path leads out of the folder and was not read."), path);
        case OpenFailure::Io:
            return fault(ErrorCode::Io,
                         Text::tr("The file cannot be read: %1.").arg(systemText(opened.error)),
                         path);
        }
        struct stat status;
        if (fstat(opened.fd.get(), &status) != 0 || !S_ISREG(status.st_mode))
            return fault(ErrorCode::Unsupported, Text::tr("This is not a regular file."), path);
        if (status.st_size > limit)
            return fault(ErrorCode::Limit, Text::tr("The file is too large to be read."), path);
        return readAll(opened.fd.get(), status.st_size, limit, path);
    }

private:
    Descriptor m_fd;
    QByteArray m_root;
    QByteArray m_single;
};

} // namespace

Result<std::unique_ptr<FileTree>> openLocal(const QString &path)
{
    char buffer[PATH_MAX];
    if (path.isEmpty() || path.contains(QChar(0)) || !realpath(path.toUtf8().constData(), buffer)) {
        const int error = errno;
        const bool absent = path.isEmpty() || error == ENOENT || error == ENOTDIR;
        return fault(
            absent ? ErrorCode::NotFound : ErrorCode::Io,
            absent ? Text::tr("There is no such folder or file.")
                   : Text::tr("The folder or file cannot be opened: %1.").arg(systemText(error)),
            path);
    }
    QByteArray root(buffer);
    QByteArray single;
    struct stat status;
    if (stat(root.constData(), &status) != 0)
        return fault(ErrorCode::Io, Text::tr("The folder or file cannot be opened."), path);
    if (S_ISREG(status.st_mode)) {
        const qsizetype slash = root.lastIndexOf('/');
        single = root.mid(slash + 1);
        root.truncate(qMax<qsizetype>(slash, 1));
    } else if (!S_ISDIR(status.st_mode)) {
        return fault(ErrorCode::Unsupported, Text::tr("This is neither a folder nor a file."),
                     path);
    }
    const int flags = O_DIRECTORY | O_CLOEXEC | (single.isEmpty() ? O_RDONLY : O_PATH);
    Descriptor fd(::open(root.constData(), flags));
    if (const int error = errno; !fd.isValid())
        return fault(ErrorCode::Io,
                     Text::tr("The folder cannot be opened: %1.").arg(systemText(error)), path);
    return std::unique_ptr<FileTree>(new LocalTree(std::move(fd), root, single));
}

} // namespace diglot::files
