// SPDX-License-Identifier: Apache-2.0
#include "app/files/unpacking.h"

#include "app/files/entrytable.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <cerrno>
#include <cstring>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace diglot::files {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr size_t blockBytes = 256 * 1024;
constexpr qint64 roomLeft = 256 * 1024 * 1024; // bytes that others keep on the disk
constexpr qint64 roomStep = 16 * 1024 * 1024;  // how often the disk is asked

struct Free
{
    void operator()(archive *reader) const { (void)archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Free>;

class Unpacker
{
public:
    Unpacker(const ArchiveFile &file, const QString &folder, const TreeOptions &options)
        : m_file(file)
        , m_folder(folder)
        , m_options(options)
    {}

    Result<Problems> run();

private:
    Result<void> open();
    Result<void> take(archive_entry *entry);
    Result<void> write(const QByteArray &path);
    Result<void> copy(int fd, const QByteArray &path);
    Result<void> checkRoom();
    void skip(const QByteArray &name, const QString &why)
    {
        m_skipped.append({QString::fromUtf8(name), 0, why});
    }
    [[nodiscard]] bool isCancelled() const { return m_options.cancel && *m_options.cancel; }
    [[nodiscard]] Error damaged() const
    {
        const char *text = archive_error_string(m_reader.get());
        return {ErrorCode::Syntax,
                Text::tr("The tar archive is damaged or none: %1.")
                    .arg(text ? QString::fromLocal8Bit(text) : QString()),
                m_file.path()};
    }
    [[nodiscard]] Error ioError(int error) const
    {
        return {ErrorCode::Io,
                Text::tr("The archive cannot be unpacked: %1.")
                    .arg(QString::fromLocal8Bit(std::strerror(error))),
                m_folder};
    }

    const ArchiveFile &m_file;
    QString m_folder;
    const TreeOptions &m_options;
    Descriptor m_root;
    Reader m_reader;
    QSet<QByteArray> m_made; // folders and files
    qint64 m_written = 0;
    qint64 m_asked = 0; // m_written when the disk was asked last
    qsizetype m_entries = 0;
    Problems m_skipped;
};

Result<void> Unpacker::open()
{
    m_root = Descriptor(::open(m_folder.toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!m_root.isValid())
        return ioError(errno);
    m_reader.reset(archive_read_new());
    (void)archive_read_support_format_tar(m_reader.get());
    (void)archive_read_support_filter_gzip(m_reader.get());
    (void)archive_read_support_filter_bzip2(m_reader.get());
    (void)archive_read_support_filter_xz(m_reader.get());
    (void)archive_read_support_filter_zstd(m_reader.get());
    if (archive_read_open_filename(m_reader.get(), m_file.descriptorPath().constData(),
                                   blockBytes) != ARCHIVE_OK)
        return damaged();
    return {};
}

Result<Problems> Unpacker::run()
{
    if (auto done = open(); !done)
        return done.error();
    while (true) {
        if (isCancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Unpacking was cancelled."), {}};
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(m_reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status < ARCHIVE_WARN)
            return damaged();
        if (++m_entries > EntryTable::maxEntries)
            return Error{ErrorCode::Limit, Text::tr("The archive has too many entries."),
                         m_file.path()};
        if (auto done = take(entry); !done)
            return done.error();
        if (m_options.progress)
            m_options.progress(archive_filter_bytes(m_reader.get(), -1), m_file.size());
    }
    if (m_entries == 0 && archive_format(m_reader.get()) == ARCHIVE_FORMAT_EMPTY)
        return damaged();
    return m_skipped;
}

Result<void> Unpacker::take(archive_entry *entry)
{
    const char *written = archive_entry_pathname(entry);
    QByteArray name(written);
    while (name.endsWith('/'))
        name.chop(1);
    if (archive_entry_filetype(entry) == AE_IFDIR)
        return {}; // folders are made for the files in them
    QString why;
    const std::optional<QByteArray> path = EntryTable::cleanName(name, &why);
    if (!path) {
        skip(name, why);
    } else if (archive_entry_hardlink(entry) || archive_entry_filetype(entry) != AE_IFREG) {
        skip(name, Text::tr("The entry was left out: it is a link or a device."));
    } else if (m_made.contains(*path)) {
        skip(name, Text::tr("The entry was left out: there is another of that name."));
    } else {
        return write(*path);
    }
    return {};
}

// Nothing but folders and files of ours lie in the folder, so that no part of the path can be a
// link.
Result<void> Unpacker::write(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const QByteArray folder = path.left(slash);
        if (m_made.contains(folder))
            continue;
        if (mkdirat(m_root.get(), folder.constData(), 0700) != 0)
            return ioError(errno);
        m_made.insert(folder);
    }
    const Descriptor fd(openat(m_root.get(), path.constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isValid()) {
        if (errno != ENOTDIR) // "a" was a file before "a/b" came
            return ioError(errno);
        skip(path, Text::tr("The entry was left out: there is a file of its folder's name."));
        return {};
    }
    m_made.insert(path);
    // With the time of now: archives whose files all bear one time would hide that they changed.
    return copy(fd.get(), path);
}

Result<void> Unpacker::copy(int fd, const QByteArray &path)
{
    QByteArray buffer(qsizetype(blockBytes), Qt::Uninitialized);
    while (true) {
        if (isCancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Unpacking was cancelled."), {}};
        const la_ssize_t got =
            archive_read_data(m_reader.get(), buffer.data(), size_t(buffer.size()));
        if (got < 0)
            return damaged();
        if (got == 0)
            return {};
        m_written += got;
        if (m_written > m_file.honestBytes())
            return Error{ErrorCode::Limit,
                         Text::tr("The archive unpacks to more than any honest one of its size."),
                         m_file.path() + u':' + QString::fromUtf8(path)};
        if (auto done = checkRoom(); !done)
            return done;
        for (la_ssize_t done = 0; done < got;) {
            const ssize_t put = ::write(fd, buffer.constData() + done, size_t(got - done));
            if (put < 0 && errno != EINTR)
                return ioError(errno);
            done += qMax<ssize_t>(put, 0);
        }
    }
}

Result<void> Unpacker::checkRoom()
{
    if (m_written - m_asked < roomStep)
        return {};
    m_asked = m_written;
    struct statvfs disk = {};
    if (fstatvfs(m_root.get(), &disk) == 0 &&
        qint64(disk.f_bavail) * qint64(disk.f_frsize) < roomLeft)
        return Error{ErrorCode::Limit,
                     Text::tr("The archive cannot be unpacked: the disk has no room for it."),
                     m_folder};
    return {};
}

} // namespace

Result<Problems> unpackTar(const ArchiveFile &archive, const QString &folder,
                           const TreeOptions &options)
{
    return Unpacker(archive, folder, options).run();
}

} // namespace diglot::files
