// SPDX-License-Identifier: Apache-2.0
#include "app/files/archivefile.h"

#include "app/files/replacing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr QLatin1StringView tarEndings[] = {".tar.zst"_L1, ".tar.bz2"_L1, ".tar.gz"_L1,
                                            ".tar.xz"_L1,  ".tzst"_L1,    ".tbz2"_L1,
                                            ".tgz"_L1,     ".txz"_L1,     ".tar"_L1};

// Articles pack to a third or a tenth of their size; a thousandth is what a bomb packs to.
constexpr qint64 harmlessBytes = 256 * 1024 * 1024;
constexpr qint64 honestRatio = 200;

QLatin1StringView tarEnding(const QString &path)
{
    for (const QLatin1StringView ending : tarEndings) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return ending;
    }
    return {};
}

} // namespace

ArchiveKind archiveKind(const QString &path)
{
    const QString name = placeOfVersion(path);
    if (!tarEnding(name).isEmpty())
        return ArchiveKind::Tar;
    if (name.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return ArchiveKind::Zip;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ArchiveKind::None;
    const QByteArray begin = file.read(4);
    return begin == "PK\003\004" || begin == "PK\005\006" ? ArchiveKind::Zip : ArchiveKind::None;
}

QString withoutArchiveEnding(const QString &path)
{
    if (path.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return path.chopped(4);
    return path.chopped(tarEnding(path).size());
}

QString ArchiveFile::namedFolder() const
{
    return withoutArchiveEnding(placeOfVersion(path()));
}

Result<ArchiveFile> ArchiveFile::open(const QString &path)
{
    const auto fault = [&path](ErrorCode code, int error) {
        return Error{code,
                     Text::tr("The archive cannot be opened: %1.")
                         .arg(QString::fromLocal8Bit(std::strerror(error))),
                     path};
    };
    char buffer[PATH_MAX];
    if (!realpath(path.toUtf8().constData(), buffer)) {
        const int error = errno;
        return fault(error == ENOENT || error == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Io,
                     error);
    }
    ArchiveFile file;
    file.m_path = buffer;
    file.m_fd = Descriptor(::open(buffer, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.m_fd.isValid() || fstat(file.m_fd.get(), &file.m_status) != 0)
        return fault(ErrorCode::Io, errno);
    if (!S_ISREG(file.m_status.st_mode))
        return Error{ErrorCode::Unsupported, Text::tr("This is not a regular file."), path};
    return file;
}

QByteArray ArchiveFile::descriptorPath() const
{
    return "/proc/self/fd/" + QByteArray::number(m_fd.get());
}

qint64 ArchiveFile::modified() const
{
    constexpr qint64 second = 1'000'000'000;
    return m_status.st_mtim.tv_sec * second + m_status.st_mtim.tv_nsec;
}

bool ArchiveFile::isReplaced() const
{
    struct stat now = {};
    return stat(m_path.constData(), &now) != 0 || now.st_dev != m_status.st_dev ||
           now.st_ino != m_status.st_ino || now.st_size != m_status.st_size ||
           now.st_mtim.tv_sec != m_status.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != m_status.st_mtim.tv_nsec;
}

WatchedPlace ArchiveFile::watched() const
{
    const QFileInfo info(path());
    return {info.path(), u"."_s, {info.fileName()}};
}

qint64 ArchiveFile::honestBytes() const
{
    return qMax(harmlessBytes, m_status.st_size * honestRatio);
}

} // namespace diglot::files
