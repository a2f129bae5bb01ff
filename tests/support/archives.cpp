// SPDX-License-Identifier: Apache-2.0
#include "tests/support/archives.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

namespace diglot::test {

using namespace Qt::StringLiterals;

namespace {

template<class T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

// The fields that the header before an entry and its line in the directory share.
void putCommon(QByteArray &out, const ArchiveEntry &entry)
{
    put<quint16>(out, 20); // version needed
    put<quint16>(out, quint16(entry.flags | (entry.utf8Name ? 0x800 : 0)));
    put<quint16>(out, entry.method);
    put<quint32>(out, 0x56a10000); // a day in 2023
    put<quint32>(out, crc32(entry.bytes));
    put<quint32>(out, quint32(entry.bytes.size()));
    put<quint32>(out, quint32(entry.claimedSize < 0 ? entry.bytes.size() : entry.claimedSize));
    put<quint16>(out, quint16(entry.name.size()));
    put<quint16>(out, 0); // extra
}

constexpr qsizetype MostIn16Bits = 0xffff;

// The end of the directory in the 64-bit form, and where it stands.
void putLargeEnd(QByteArray &out, qsizetype entries, qsizetype directory, quint32 start)
{
    const auto end = quint64(out.size());
    put<quint32>(out, 0x06064b50);
    put<quint64>(out, 44);          // bytes that follow
    put<quint16>(out, 3 << 8 | 45); // made by Unix
    put<quint16>(out, 45);          // version needed
    put<quint64>(out, 0);           // disks
    put<quint64>(out, quint64(entries));
    put<quint64>(out, quint64(entries));
    put<quint64>(out, quint64(directory));
    put<quint64>(out, start);
    put<quint32>(out, 0x07064b50);
    put<quint32>(out, 0); // disk
    put<quint64>(out, end);
    put<quint32>(out, 1); // disks
}

} // namespace

QByteArray zipOf(const QList<ArchiveEntry> &entries)
{
    QByteArray out;
    QByteArray directory;
    for (const ArchiveEntry &entry : entries) {
        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, 3 << 8 | 20); // made by Unix
        putCommon(directory, entry);
        put<quint16>(directory, 0); // comment
        put<quint16>(directory, 0); // disk
        put<quint16>(directory, 0);
        put<quint32>(directory, entry.unixMode << 16);
        put<quint32>(directory, quint32(out.size()));
        directory += entry.name;
        put<quint32>(out, 0x04034b50);
        putCommon(out, entry);
        out += entry.name + entry.bytes;
    }
    const auto start = quint32(out.size());
    out += directory;
    if (entries.size() > MostIn16Bits)
        putLargeEnd(out, entries.size(), directory.size(), start);
    const auto count = quint16(qMin(entries.size(), MostIn16Bits));
    put<quint32>(out, 0x06054b50);
    put<quint32>(out, 0); // disks
    put<quint16>(out, count);
    put<quint16>(out, count);
    put<quint32>(out, quint32(directory.size()));
    put<quint32>(out, start);
    put<quint16>(out, 0);
    return out;
}

namespace {

bool writeData(archive *out, const ArchiveEntry &entry)
{
    const QByteArray zeros(1024 * 1024, '\0');
    for (qint64 left = entry.hole; left > 0; left -= zeros.size()) {
        const qint64 step = qMin<qint64>(left, zeros.size());
        if (archive_write_data(out, zeros.constData(), size_t(step)) != step)
            return false;
    }
    return archive_write_data(out, entry.bytes.constData(), size_t(entry.bytes.size())) ==
           entry.bytes.size();
}

} // namespace

bool writeTar(const QString &path, const QList<ArchiveEntry> &entries, const QByteArray &filter)
{
    archive *out = archive_write_new();
    archive_write_set_format_pax_restricted(out);
    bool fine =
        filter.isEmpty() || archive_write_add_filter_by_name(out, filter.constData()) == ARCHIVE_OK;
    fine =
        fine && archive_write_open_filename(out, QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const ArchiveEntry &each : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, each.name.constData());
        archive_entry_set_mode(entry, each.unixMode);
        archive_entry_set_mtime(entry, each.time, 0);
        archive_entry_set_size(entry, each.hole + each.bytes.size());
        if (each.hole > 0)
            archive_entry_sparse_add_entry(entry, each.hole, each.bytes.size());
        if ((each.unixMode & AE_IFMT) == AE_IFLNK)
            archive_entry_set_symlink(entry, each.link.constData());
        else if (!each.link.isEmpty())
            archive_entry_set_hardlink(entry, each.link.constData());
        fine = fine && archive_write_header(out, entry) >= ARCHIVE_WARN &&
               (each.bytes.isEmpty() || writeData(out, each));
        archive_entry_free(entry);
    }
    fine = archive_write_close(out) == ARCHIVE_OK && fine;
    archive_write_free(out);
    return fine;
}

QList<ArchiveEntry> entriesOf(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(folder).relativeFilePath(files.next()));
    paths.sort();
    QList<ArchiveEntry> entries;
    for (const QString &path : std::as_const(paths)) {
        QFile file(QDir(folder).filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ArchiveEntry entry;
        entry.name = path.toUtf8();
        entry.bytes = file.readAll();
        entries.append(entry);
    }
    return entries;
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray GitRepository::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_SYSTEM"_s, u"/dev/null"_s);
    for (const auto *who : {"AUTHOR", "COMMITTER"}) {
        environment.insert(u"GIT_%1_NAME"_s.arg(QLatin1StringView(who)), u"Test"_s);
        environment.insert(u"GIT_%1_EMAIL"_s.arg(QLatin1StringView(who)), u"t@example.org"_s);
    }
    git.setProcessEnvironment(environment);
    git.setWorkingDirectory(m_folder);
    git.start(u"git"_s, arguments);
    git.write(input);
    git.closeWriteChannel();
    if (git.waitForFinished(60'000) && git.exitStatus() == QProcess::NormalExit &&
        git.exitCode() == 0) {
        const QByteArray out = git.readAllStandardOutput().trimmed();
        return out.isNull() ? QByteArray("") : out;
    }
    qWarning() << "git" << arguments << git.readAllStandardError() << git.errorString();
    return {};
}

bool GitRepository::commitAll(const QString &message) const
{
    return !run({u"add"_s, u"-A"_s, u"-f"_s}).isNull() &&
           !run({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message}).isNull();
}

} // namespace diglot::test
