// SPDX-License-Identifier: Apache-2.0
#include "app/files/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr size_t blockSize = 64 * 1024;
constexpr qint64 harmless = 64 * 1024 * 1024; // bytes, whatever they were packed to

struct Free
{
    void operator()(archive *reader) const { (void)archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Free>;

QString messageOf(archive *reader)
{
    const char *text = archive_error_string(reader);
    return text ? QString::fromLocal8Bit(text) : QString();
}

// Opens it; a null pointer where it is no zip archive.
Reader openReader(const QString &path)
{
    Reader reader(archive_read_new());
    (void)archive_read_support_format_zip(reader.get());
    const QByteArray name = QFile::encodeName(path);
    if (archive_read_open_filename(reader.get(), name.constData(), blockSize) != ARCHIVE_OK)
        return nullptr;
    return reader;
}

QString nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    return name ? QString::fromUtf8(name) : QString();
}

class PartStream final : public QIODevice
{
public:
    PartStream(Reader reader, qint64 limit, const QString &where)
        : m_reader(std::move(reader))
        , m_left(limit)
        , m_where(where)
    {}

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && QIODevice::atEnd(); }
    [[nodiscard]] const Result<void> &status() const { return m_status; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_ended)
            return -1;
        if (size == 0)
            return 0;
        const la_ssize_t got = archive_read_data(m_reader.get(), data, size_t(size));
        m_ended = got <= 0;
        if (got < 0) {
            fail({ErrorCode::Syntax,
                  Words::tr("The archive is damaged: %1").arg(messageOf(m_reader.get())), m_where});
            return -1;
        }
        m_left -= got;
        if (m_left < 0) {
            fail({ErrorCode::Limit,
                  Words::tr("A part of the archive unpacks to more than any honest one."),
                  m_where});
            return -1;
        }
        return m_ended ? -1 : qint64(got);
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void fail(const Error &error)
    {
        m_ended = true;
        m_status = error;
        setErrorString(error.what);
    }

    Reader m_reader;
    qint64 m_left;
    QString m_where;
    bool m_ended = false;
    Result<void> m_status;
};

} // namespace

Result<ZipArchive> ZipArchive::open(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Words::tr("There is no such file."), path};
    if (!info.isFile() || !info.isReadable())
        return Error{ErrorCode::Io, Words::tr("The file cannot be read."), path};
    ZipArchive zip;
    zip.m_path = path;
    zip.m_limits = limits;
    zip.m_size = info.size();
    const Reader reader = openReader(path);
    archive_entry *entry = nullptr;
    int status = reader ? archive_read_next_header(reader.get(), &entry) : ARCHIVE_FATAL;
    for (; status == ARCHIVE_OK || status == ARCHIVE_WARN;
         status = archive_read_next_header(reader.get(), &entry)) {
        if (zip.m_names.size() >= limits.parts)
            return Error{ErrorCode::Limit, Words::tr("The archive has too many parts."), path};
        zip.m_names.append(nameOf(entry));
    }
    if (status != ARCHIVE_EOF || zip.m_names.isEmpty())
        return Error{ErrorCode::Unsupported, Words::tr("The file is no zip archive."), path};
    return zip;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name) const
{
    const QString where = m_path + u':' + name;
    Reader reader = openReader(m_path);
    archive_entry *entry = nullptr;
    while (reader && archive_read_next_header(reader.get(), &entry) >= ARCHIVE_WARN) {
        if (nameOf(entry) != name)
            continue;
        const qint64 limit = qMin(m_limits.bytes, qMax(harmless, m_limits.ratio * m_size));
        std::unique_ptr<QIODevice> stream =
            std::make_unique<PartStream>(std::move(reader), limit, where);
        (void)stream->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return stream;
    }
    return Error{ErrorCode::NotFound, Words::tr("The archive has no such part."), where};
}

Result<void> ZipArchive::failure(const QIODevice &stream)
{
    const auto *part = dynamic_cast<const PartStream *>(&stream);
    return part ? part->status() : Result<void>();
}

} // namespace diglot::files
