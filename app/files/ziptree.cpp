// SPDX-License-Identifier: Apache-2.0
#include "app/files/ziptree.h"

#include "app/files/archivefile.h"
#include "app/files/entrytable.h"

#include <QCoreApplication>

#include <mutex>
#include <vector>

#include <sys/stat.h>
#include <zip.h>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { (void)zip_fclose(file); }
};
using Handle = std::unique_ptr<zip_t, Discard>;
using Part = std::unique_ptr<zip_file_t, Discard>;

// A handle is used by one thread at a time: each opens the archive's directory for itself.
Result<Handle> openHandle(const ArchiveFile &file)
{
    int code = 0;
    Handle handle(zip_open(file.descriptorPath().constData(), ZIP_RDONLY, &code));
    if (handle)
        return handle;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString message = QString::fromLocal8Bit(zip_error_strerror(&error));
    zip_error_fini(&error);
    const bool damaged = code != ZIP_ER_READ && code != ZIP_ER_OPEN && code != ZIP_ER_MEMORY;
    return Error{damaged ? ErrorCode::Syntax : ErrorCode::Io,
                 damaged ? Text::tr("The zip archive is damaged or none: %1.").arg(message)
                         : Text::tr("The archive cannot be read: %1.").arg(message),
                 file.path()};
}

bool isLinkOrDevice(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0 ||
        system != ZIP_OPSYS_UNIX)
        return false;
    const mode_t type = (attributes >> 16) & S_IFMT;
    return type != 0 && type != S_IFREG;
}

class ZipTree final : public FileTree
{
public:
    explicit ZipTree(ArchiveFile file)
        : m_file(std::move(file))
    {}

    Result<void> readDirectory();

    [[nodiscard]] QString root() const override { return m_file.path(); }
    [[nodiscard]] QString namedFolder() const override { return m_file.namedFolder(); }
    [[nodiscard]] bool isReplaced() const override { return m_file.isReplaced(); }
    [[nodiscard]] QList<WatchedPlace> watched(const QStringList &) const override
    {
        return {m_file.watched()};
    }
    [[nodiscard]] Result<Listing> list(const QStringList &dotNames,
                                       const std::atomic_bool &cancel) const override
    {
        if (cancel)
            return Error{ErrorCode::Cancelled, Text::tr("Reading the archive was cancelled."), {}};
        return m_table.list(dotNames);
    }
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const override;

private:
    void take(zip_t *archive, const zip_stat_t &status);
    [[nodiscard]] Result<QByteArray> readEntry(zip_t *archive, const EntryTable::Entry &entry,
                                               const QString &path) const;

    ArchiveFile m_file;
    EntryTable m_table;
    qint64 m_claimed = 0; // bytes that all entries say they unpack to
    int m_encrypted = 0;
    mutable std::mutex m_mutex; // for m_idle
    mutable std::vector<Handle> m_idle;
};

Result<void> ZipTree::readDirectory()
{
    Result<Handle> handle = openHandle(m_file);
    if (!handle)
        return handle.error();
    const zip_int64_t count = zip_get_num_entries(handle->get(), 0);
    if (count > EntryTable::maxEntries)
        return Error{ErrorCode::Limit, Text::tr("The archive has too many entries."),
                     m_file.path()};
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        zip_stat_t status;
        if (zip_stat_index(handle->get(), index, 0, &status) == 0)
            take(handle->get(), status);
    }
    m_table.close();
    if (m_encrypted > 0 && m_table.size() == 0)
        return Error{ErrorCode::Unsupported,
                     Text::tr("The archive is encrypted. Unpack it with its password and open the "
                              "folder."),
                     m_file.path()};
    if (m_claimed > m_file.honestBytes())
        return Error{ErrorCode::Limit,
                     Text::tr("The archive claims to unpack to more than any honest one of its "
                              "size."),
                     m_file.path()};
    m_idle.push_back(std::move(*handle));
    return {};
}

void ZipTree::take(zip_t *archive, const zip_stat_t &status)
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_INDEX;
    constexpr qint64 second = 1'000'000'000;
    if ((status.valid & needed) != needed)
        return;
    const QByteArray name(status.name);
    if (name.endsWith('/'))
        return; // a folder; those that count hold files
    if (status.size > zip_uint64_t(m_file.honestBytes()))
        return m_table.skip(name, Text::tr("The entry was left out: its size cannot be true."));
    if (isLinkOrDevice(archive, status.index))
        return m_table.skip(name, Text::tr("The entry was left out: it is a link or a device."));
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE) {
        ++m_encrypted;
        return m_table.skip(name, Text::tr("The entry was left out: it is encrypted."));
    }
    if (m_claimed <= m_file.honestBytes()) // no further, so that it cannot overflow
        m_claimed += qint64(status.size);
    const qint64 time = (status.valid & ZIP_STAT_MTIME) ? qint64(status.mtime) : 0;
    const qint64 digits = (status.valid & ZIP_STAT_CRC) ? qint64(status.crc) % second : 0;
    m_table.add(name, qint64(status.size), time * second + digits, status.index);
}

Result<QByteArray> ZipTree::read(const QString &path, qint64 limit) const
{
    const EntryTable::Entry *entry = m_table.find(path);
    if (!entry)
        return Error{ErrorCode::NotFound, Text::tr("The archive has no such file."), path};
    if (entry->size > limit)
        return Error{ErrorCode::Limit, Text::tr("The file is too large to be read."), path};
    Handle handle;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            handle = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!handle) {
        Result<Handle> opened = openHandle(m_file);
        if (!opened)
            return opened.error();
        handle = std::move(*opened);
    }
    Result<QByteArray> bytes = readEntry(handle.get(), *entry, path);
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(handle));
    return bytes;
}

Result<QByteArray> ZipTree::readEntry(zip_t *archive, const EntryTable::Entry &entry,
                                      const QString &path) const
{
    const auto damaged = [&path](const char *message) {
        return Error{ErrorCode::Syntax,
                     Text::tr("The entry of the archive is damaged: %1.")
                         .arg(QString::fromLocal8Bit(message)),
                     path};
    };
    const Part part(zip_fopen_index(archive, entry.key, 0));
    if (!part) {
        const zip_error_t *error = zip_get_error(archive);
        if (zip_error_code_zip(error) == ZIP_ER_COMPNOTSUPP)
            return Error{ErrorCode::Unsupported,
                         Text::tr("The file is packed by a method that cannot be unpacked here."),
                         path};
        return damaged(zip_error_strerror(zip_get_error(archive)));
    }
    // One byte more than it claims, so that its end is reached and its checksum looked at.
    QByteArray bytes(qsizetype(entry.size) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const zip_int64_t got =
            zip_fread(part.get(), bytes.data() + filled, zip_uint64_t(bytes.size() - filled));
        if (got < 0)
            return damaged(zip_file_strerror(part.get()));
        if (got == 0)
            break;
        filled += qsizetype(got);
    }
    if (filled != entry.size)
        return damaged("size");
    bytes.truncate(filled);
    return bytes;
}

} // namespace

Result<std::unique_ptr<FileTree>> openZip(const QString &path)
{
    Result<ArchiveFile> file = ArchiveFile::open(path);
    if (!file)
        return file.error();
    auto tree = std::make_unique<ZipTree>(std::move(*file));
    if (Result<void> done = tree->readDirectory(); !done)
        return done.error();
    return std::unique_ptr<FileTree>(std::move(tree));
}

} // namespace diglot::files
