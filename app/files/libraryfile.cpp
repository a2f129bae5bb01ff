// SPDX-License-Identifier: Apache-2.0
#include "app/files/libraryfile.h"

#include "app/files/entrytable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LibraryFile)
};

constexpr qint64 maxBytes = 1024 * 1024;
constexpr int maxSources = 256;
constexpr int version = 1;

Error wrong(const QString &what, const QString &path)
{
    return {ErrorCode::Syntax, Text::tr("The library file is not understood: %1").arg(what), path};
}

Result<LibrarySource> sourceFrom(const QJsonObject &object, const QString &path)
{
    LibrarySource source;
    source.path = object.value("path"_L1).toString();
    source.group = object.value("group"_L1).toString();
    if (source.path.isEmpty() || source.path.contains(QChar(0)))
        return wrong(Text::tr("a source has no path."), path);
    if (source.path.endsWith(libraryFileEnding, Qt::CaseInsensitive))
        return wrong(Text::tr("a library file cannot hold another one."), path);
    QString why;
    if (!source.group.isEmpty() && !EntryTable::cleanName(source.group.toUtf8(), &why))
        return wrong(Text::tr("\"%1\" cannot be the name of a group.").arg(source.group), path);
    source.path = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(source.path));
    return source;
}

} // namespace

Result<QList<LibrarySource>> readLibraryFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QFileInfo::exists(path) ? ErrorCode::Io : ErrorCode::NotFound,
                     Text::tr("The library file cannot be read: %1.").arg(file.errorString()),
                     path};
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return Error{ErrorCode::Limit, Text::tr("The library file is too large."), path};
    QJsonParseError fault;
    const QJsonObject whole = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return wrong(fault.errorString(), path);
    const int found = whole.value("diglot-library"_L1).toInt();
    if (found < 1)
        return wrong(Text::tr("\"diglot-library\" is missing."), path);
    if (found > version)
        return Error{ErrorCode::Unsupported,
                     Text::tr("The library file was written by a later version of the program."),
                     path};
    const QJsonArray list = whole.value("sources"_L1).toArray();
    if (list.isEmpty())
        return wrong(Text::tr("it names no source."), path);
    if (list.size() > maxSources)
        return Error{ErrorCode::Limit, Text::tr("The library file names too many sources."), path};
    QList<LibrarySource> sources;
    for (const auto &value : list) {
        Result<LibrarySource> source = sourceFrom(value.toObject(), path);
        if (!source)
            return source.error();
        sources.append(std::move(*source));
    }
    return sources;
}

Result<void> writeLibraryFile(const QString &path, const QList<LibrarySource> &sources)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    QJsonArray list;
    for (const LibrarySource &source : sources) {
        const QString relative = folder.relativeFilePath(source.path);
        QJsonObject object{{u"path"_s, relative.startsWith(".."_L1) ? source.path : relative}};
        if (!source.group.isEmpty())
            object.insert("group"_L1, source.group);
        list.append(object);
    }
    const QJsonObject whole{{u"diglot-library"_s, version}, {u"sources"_s, list}};
    const QByteArray bytes = QJsonDocument(whole).toJson();
    QSaveFile file(path);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Io,
                     Text::tr("The library file cannot be written: %1.").arg(file.errorString()),
                     path};
    return {};
}

} // namespace diglot::files
