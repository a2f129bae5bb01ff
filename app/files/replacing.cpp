// SPDX-License-Identifier: Apache-2.0
#include "app/files/replacing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Update)
};

constexpr QLatin1StringView beforeEnding = ".diglot-before"_L1;

constexpr qint64 maxFileBytes = qint64(2) << 30;

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("The update was cancelled."), {}};
}

Error io(const QString &message, const QString &where)
{
    return {ErrorCode::Io, Text::tr("The library cannot be replaced: %1.").arg(message), where};
}

QString sibling(const QString &path, QLatin1StringView ending)
{
    const QFileInfo info(path);
    return info.path() + "/."_L1 + info.fileName() + ending;
}

void removeAny(const QString &path)
{
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

// Both change places in one step where the file system can do that, else in two.
bool exchange(const QString &a, const QString &b)
{
    const QByteArray one = QFile::encodeName(a);
    const QByteArray other = QFile::encodeName(b);
    if (renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    const QByteArray aside = other + ".aside";
    if (rename(other.constData(), aside.constData()) != 0)
        return false;
    if (rename(one.constData(), other.constData()) != 0) {
        (void)rename(aside.constData(), other.constData());
        return false;
    }
    return rename(aside.constData(), one.constData()) == 0;
}

Result<void> copyFile(const FileTree &tree, const QString &path, const QDir &folder)
{
    const Result<QByteArray> bytes = tree.read(path, maxFileBytes);
    if (!bytes)
        return bytes.error();
    const QString target = folder.filePath(path);
    QFile out(target);
    if (!QDir().mkpath(QFileInfo(target).path()) || !out.open(QIODevice::WriteOnly) ||
        out.write(*bytes) != bytes->size() || !out.flush())
        return io(out.errorString(), target);
    return {};
}

void syncToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)syncfs(fd);
    ::close(fd);
}

} // namespace

Replacement::Replacement(QString place, QString staged)
    : m_place(std::move(place))
    , m_staged(std::move(staged))
{}

Replacement::Replacement(Replacement &&other) noexcept
    : m_place(std::exchange(other.m_place, {}))
    , m_staged(std::exchange(other.m_staged, {}))
{}

Replacement::~Replacement()
{
    if (!m_staged.isEmpty())
        removeAny(m_staged);
}

Result<Replacement> Replacement::ofFolder(const QString &folder, const FileTree &tree,
                                          const TreeOptions &options)
{
    const std::atomic_bool never = false;
    const std::atomic_bool &cancel = options.cancel ? *options.cancel : never;
    const Result<Listing> listing = tree.list({u".openpublishing.publish.config.json"_s,
                                               u".openpublishing.redirection.json"_s, u".diglot"_s},
                                              cancel);
    if (!listing)
        return listing.error();
    QTemporaryDir made(sibling(folder, ".diglot-new-XXXXXX"_L1));
    if (!made.isValid())
        return io(made.errorString(), folder);
    made.setAutoRemove(false);
    Replacement replacement(folder, made.path());
    const QDir target(made.path());
    qint64 done = 0;
    for (const FileEntry &entry : listing->entries) {
        if (cancel)
            return cancelled();
        if (auto copied = copyFile(tree, entry.path, target); !copied)
            return copied.error();
        if (options.progress)
            options.progress(++done, listing->entries.size());
    }
    QFile::setPermissions(made.path(), QFileInfo(folder).permissions());
    syncToDisk(made.path());
    return replacement;
}

Result<Replacement> Replacement::ofArchive(const QString &archive, const QString &from,
                                           const TreeOptions &options)
{
    QFile in(from);
    QTemporaryFile out(sibling(archive, ".diglot-new-XXXXXX"_L1));
    if (!in.open(QIODevice::ReadOnly))
        return io(in.errorString(), from);
    if (!out.open())
        return io(out.errorString(), archive);
    constexpr qint64 block = 1024 * 1024;
    while (!in.atEnd()) {
        if (options.cancel && *options.cancel)
            return cancelled();
        const QByteArray bytes = in.read(block);
        if (bytes.isEmpty() || out.write(bytes) != bytes.size())
            return io(bytes.isEmpty() ? in.errorString() : out.errorString(), archive);
        if (options.progress)
            options.progress(in.pos(), in.size());
    }
    if (!out.flush())
        return io(out.errorString(), archive);
    out.setPermissions(QFileInfo(archive).permissions());
    (void)fsync(out.handle());
    out.setAutoRemove(false);
    return Replacement(archive, out.fileName());
}

Result<void> Replacement::putInPlace()
{
    if (!exchange(m_staged, m_place))
        return io(QString::fromLocal8Bit(std::strerror(errno)), m_place);
    const QString before = versionBefore(m_place);
    removeAny(before);
    if (!QFile::rename(m_staged, before))
        removeAny(m_staged);
    m_staged.clear();
    return {};
}

QString versionBefore(const QString &path)
{
    return sibling(path, beforeEnding);
}

QString placeOfVersion(const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const bool isVersion =
        path.endsWith(beforeEnding) && QStringView(path).sliced(name).startsWith(u'.');
    return isVersion ? path.left(name) + path.sliced(name + 1).chopped(beforeEnding.size()) : path;
}

Result<void> swapWithVersionBefore(const QString &path)
{
    const QString before = versionBefore(path);
    if (!QFileInfo::exists(before))
        return Error{ErrorCode::NotFound, Text::tr("No version before this one is kept."), path};
    if (!exchange(before, path))
        return io(QString::fromLocal8Bit(std::strerror(errno)), path);
    return {};
}

} // namespace diglot::files
