// SPDX-License-Identifier: Apache-2.0
#include "app/files/tartree.h"

#include "app/files/archivefile.h"
#include "app/files/localtree.h"
#include "app/files/unpacking.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <unistd.h>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr auto filesName = "files"_L1;      // folder of what was unpacked
constexpr auto leftOutName = "left-out"_L1; // what was not, as JSON
constexpr auto partEnding = ".part-"_L1;
constexpr qint64 abandonedHours = 24;

class TarTree final : public FileTree
{
public:
    ArchiveFile archive;
    Problems leftOut;
    std::unique_ptr<QTemporaryDir> temporary; // where nothing is kept
    std::unique_ptr<FileTree> inner;

    explicit TarTree(ArchiveFile file)
        : archive(std::move(file))
    {}

    [[nodiscard]] QString root() const override { return archive.path(); }
    [[nodiscard]] QString namedFolder() const override { return archive.namedFolder(); }
    [[nodiscard]] bool isReplaced() const override { return archive.isReplaced(); }
    [[nodiscard]] QString localPath(const QString &path) const override
    {
        return inner->localPath(path);
    }
    [[nodiscard]] QList<WatchedPlace> watched(const QStringList &) const override
    {
        return {archive.watched()};
    }
    [[nodiscard]] Result<Listing> list(const QStringList &dotNames,
                                       const std::atomic_bool &cancel) const override
    {
        Result<Listing> listing = inner->list(dotNames, cancel);
        if (listing)
            listing->skipped += leftOut;
        return listing;
    }
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const override
    {
        return inner->read(path, limit);
    }
};

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().left(24));
}

// Beginning of the names of all that an archive was ever unpacked to.
QString stemOf(const ArchiveFile &archive)
{
    return hexHash(archive.path().toUtf8()) + u'-';
}

QString nameOf(const ArchiveFile &archive)
{
    return stemOf(archive) + QString::number(archive.size(), 36) + u'-' +
           QString::number(archive.modified(), 36);
}

QByteArray toJson(const Problems &problems)
{
    QJsonArray lines;
    for (const Problem &problem : problems)
        lines.append(QJsonArray{problem.file, problem.message});
    return QJsonDocument(lines).toJson(QJsonDocument::Compact);
}

Problems fromJson(const QString &file)
{
    QFile in(file);
    Problems problems;
    if (!in.open(QIODevice::ReadOnly))
        return problems;
    const QJsonArray lines = QJsonDocument::fromJson(in.readAll()).array();
    for (const auto &line : lines) {
        const QJsonArray pair = line.toArray();
        problems.append({pair.at(0).toString(), 0, pair.at(1).toString()});
    }
    return problems;
}

// Earlier states of the archive, and what attempts that were ended long ago left behind.
void clearAway(const QDir &cache, const ArchiveFile &archive)
{
    const QString present = nameOf(archive);
    const QDateTime abandoned = QDateTime::currentDateTimeUtc().addSecs(-abandonedHours * 3600);
    const QFileInfoList found = cache.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : found) {
        const bool part = info.fileName().contains(partEnding);
        const bool earlier =
            info.fileName().startsWith(stemOf(archive)) && info.fileName() != present && !part;
        if (earlier || (part && info.lastModified() < abandoned))
            QDir(info.filePath()).removeRecursively();
    }
}

Result<Problems> unpackInto(const ArchiveFile &archive, const QDir &folder,
                            const TreeOptions &options)
{
    if (!folder.mkpath(filesName))
        return Error{ErrorCode::Io, Text::tr("The folder cannot be made."), folder.path()};
    Result<Problems> leftOut = unpackTar(archive, folder.filePath(filesName), options);
    if (!leftOut)
        return leftOut;
    const QByteArray json = toJson(*leftOut);
    QFile out(folder.filePath(leftOutName));
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size() || !out.flush())
        return Error{ErrorCode::Io, out.errorString(), out.fileName()};
    (void)syncfs(out.handle()); // a folder that has its name must have its bytes
    return leftOut;
}

// The folder that holds the archive's files, complete. Two programs may unpack at once: each into
// a folder of its own, and the first one to finish has made it.
Result<QString> unpackedFolder(const ArchiveFile &archive, const TreeOptions &options)
{
    const QDir cache(options.cacheFolder + "/archives"_L1);
    const QString whole = cache.filePath(nameOf(archive));
    if (QFileInfo::exists(whole))
        return whole;
    if (!cache.mkpath(u"."_s))
        return Error{ErrorCode::Io, Text::tr("The folder cannot be made."), cache.path()};
    clearAway(cache, archive);
    QTemporaryDir part(whole + partEnding + "XXXXXX"_L1);
    if (!part.isValid())
        return Error{ErrorCode::Io, part.errorString(), cache.path()};
    const Result<Problems> leftOut = unpackInto(archive, QDir(part.path()), options);
    if (!leftOut)
        return leftOut.error();
    if (QDir().rename(part.path(), whole))
        part.setAutoRemove(false);
    else if (!QFileInfo::exists(whole))
        return Error{ErrorCode::Io, Text::tr("The unpacked archive cannot be put in its place."),
                     whole};
    return whole;
}

} // namespace

Result<std::unique_ptr<FileTree>> openTar(const QString &path, const TreeOptions &options)
{
    Result<ArchiveFile> file = ArchiveFile::open(path);
    if (!file)
        return file.error();
    auto tree = std::make_unique<TarTree>(std::move(*file));
    QString folder;
    if (options.cacheFolder.isEmpty()) {
        tree->temporary = std::make_unique<QTemporaryDir>();
        folder = tree->temporary->path();
        Result<Problems> leftOut = unpackInto(tree->archive, QDir(folder), options);
        if (!leftOut)
            return leftOut.error();
        tree->leftOut = std::move(*leftOut);
    } else {
        Result<QString> whole = unpackedFolder(tree->archive, options);
        if (!whole)
            return whole.error();
        folder = *whole;
        tree->leftOut = fromJson(folder + u'/' + leftOutName);
    }
    Result<std::unique_ptr<FileTree>> inner = openLocal(folder + u'/' + filesName);
    if (!inner)
        return inner.error();
    tree->inner = std::move(*inner);
    return std::unique_ptr<FileTree>(std::move(tree));
}

} // namespace diglot::files
