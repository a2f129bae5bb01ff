// SPDX-License-Identifier: Apache-2.0
#include "app/files/checksums.h"

#include "app/files/archivefile.h"
#include "app/files/entrytable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Update)
};

constexpr auto manifestName = "SHA256SUMS"_L1;
constexpr qint64 maxManifestBytes = 64 * 1024 * 1024;
constexpr qint64 maxFileBytes = qint64(2) << 30;
constexpr qsizetype digits = 64;

struct Line
{
    QByteArray sum; // lower-case hexadecimal
    QString path;
};

bool isSum(const QByteArray &text)
{
    return text.size() == digits && QByteArray::fromHex(text).toHex() == text;
}

// "<sum>  path" or "<sum> *path"; a sum alone stands for the archive beside it.
Result<QList<Line>> parse(const QByteArray &bytes, const QString &where)
{
    QList<Line> lines;
    int number = 0;
    for (QByteArray text : bytes.split('\n')) {
        ++number;
        if (text.endsWith('\r'))
            text.chop(1);
        if (text.trimmed().isEmpty() || text.startsWith('#'))
            continue;
        const Line line{text.left(digits).toLower(),
                        QString::fromUtf8(text.mid(digits + 2)).trimmed()};
        const bool spaced =
            text.size() == digits || (text.size() > digits + 2 && text.at(digits) == ' ' &&
                                      (text.at(digits + 1) == ' ' || text.at(digits + 1) == '*'));
        if (!isSum(line.sum) || !spaced)
            return Error{ErrorCode::Syntax, Text::tr("The list of checksums is not understood."),
                         where + u':' + QString::number(number)};
        lines.append(line);
    }
    return lines;
}

Error differs(const QString &where)
{
    return {ErrorCode::Conflict,
            Text::tr("The file is not the one that the list of checksums names. Nothing was "
                     "changed."),
            where};
}

Result<QByteArray> sumOfFile(const QString &path, const std::atomic_bool &cancel)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), path};
    constexpr qint64 block = 1024 * 1024;
    while (!file.atEnd()) {
        if (cancel)
            return Error{ErrorCode::Cancelled, Text::tr("The update was cancelled."), {}};
        const QByteArray bytes = file.read(block);
        if (bytes.isEmpty())
            return Error{ErrorCode::Io, file.errorString(), path};
        hash.addData(bytes);
    }
    return hash.result().toHex();
}

Result<Vouched> verifyInside(const FileTree &tree, const std::atomic_bool &cancel)
{
    const Result<QByteArray> bytes = tree.read(manifestName, maxManifestBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Vouched();
    if (!bytes)
        return bytes.error();
    const Result<QList<Line>> lines = parse(*bytes, manifestName);
    if (!lines)
        return lines.error();
    for (const Line &line : *lines) {
        if (cancel)
            return Error{ErrorCode::Cancelled, Text::tr("The update was cancelled."), {}};
        QString why;
        const auto path = EntryTable::cleanName(line.path.toUtf8(), &why);
        if (!path)
            return Error{ErrorCode::Syntax, Text::tr("The list of checksums is not understood."),
                         line.path};
        const Result<QByteArray> content = tree.read(QString::fromUtf8(*path), maxFileBytes);
        if (!content && content.error().code != ErrorCode::NotFound)
            return content.error();
        if (!content ||
            QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex() != line.sum)
            return differs(line.path);
    }
    return Vouched(int(lines->size()));
}

Result<Vouched> verifyBeside(const QString &archive, const std::atomic_bool &cancel)
{
    const QFileInfo info(archive);
    for (const QString &name :
         {info.filePath() + u".sha256"_s, info.path() + u'/' + manifestName}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > maxManifestBytes)
            continue;
        const Result<QList<Line>> lines = parse(file.readAll(), name);
        if (!lines)
            return lines.error();
        for (const Line &line : *lines) {
            if (!line.path.isEmpty() && line.path.section(u'/', -1) != info.fileName())
                continue;
            const Result<QByteArray> sum = sumOfFile(archive, cancel);
            if (!sum)
                return sum.error();
            if (*sum != line.sum)
                return differs(archive);
            return Vouched(1);
        }
    }
    return Vouched();
}

} // namespace

Result<Vouched> verify(const FileTree &tree, const QString &path, const std::atomic_bool &cancel)
{
    const bool isArchive = QFileInfo(path).isFile() && archiveKind(path) != ArchiveKind::None;
    const Result<Vouched> beside = isArchive ? verifyBeside(path, cancel) : Vouched();
    if (!beside)
        return beside;
    const Result<Vouched> inside = verifyInside(tree, cancel);
    if (!inside || *inside)
        return inside;
    return beside;
}

} // namespace diglot::files
