// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/seen.h"

#include "app/core/logging.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 256LL << 20;
constexpr qint64 OneLookSeconds = 12LL * 3600;
constexpr int MarkBytes = 8;

using Marks = QHash<QString, QByteArray>; // path of an edition → digest of its facts

// By what an edition is seen to be another one. Times of files are left out: a copy has new ones.
QByteArray markOf(const article::Edition &edition)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &part : {edition.title, edition.sourceHash, edition.sourceCommit,
                                edition.handedOff.toString(Qt::ISODate)}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    hash.addData(QByteArray::number(edition.size) + ' ' + QByteArray::number(edition.segments));
    return hash.result().left(MarkBytes);
}

struct Seen
{
    QDateTime when;
    Marks marks;
    // The last news, by path.
    QDateTime since;
    QDateTime found;
    QStringList added;
    QStringList changed;
    int gone = 0;
};

QString fileOf(const QString &folder, const QString &library)
{
    const auto name = QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex();
    return folder + u'/' + QString::fromLatin1(name) + ".seen"_L1;
}

QStringList stringsOf(const QCborValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray())
        list << one.toString();
    return list;
}

std::optional<Seen> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return std::nullopt;
    // Of a map that ends too early a key may be there without its value: asked for that, Qt 6.4
    // reads behind the map's end.
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(file.readAll(), &error).toMap();
    if (error.error != QCborError::NoError || map.value(u"version"_s).toInteger() != Version)
        return std::nullopt;
    Seen seen;
    const auto time = [&map](const QString &name) {
        return QDateTime::fromString(map.value(name).toString(), Qt::ISODate);
    };
    seen.when = time(u"when"_s);
    seen.since = time(u"since"_s);
    seen.found = time(u"found"_s);
    const QCborMap marks = map.value(u"marks"_s).toMap();
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        seen.marks.insert(it.key().toString(), it.value().toByteArray());
    seen.added = stringsOf(map.value(u"added"_s));
    seen.changed = stringsOf(map.value(u"changed"_s));
    seen.gone = int(map.value(u"gone"_s).toInteger());
    return seen.when.isValid() ? std::optional(seen) : std::nullopt;
}

void write(const QString &path, const Seen &seen)
{
    QCborMap marks;
    for (auto it = seen.marks.cbegin(); it != seen.marks.cend(); ++it)
        marks.insert(it.key(), it.value());
    QCborMap map;
    map.insert(u"version"_s, Version);
    map.insert(u"when"_s, seen.when.toUTC().toString(Qt::ISODate));
    map.insert(u"since"_s, seen.since.toUTC().toString(Qt::ISODate));
    map.insert(u"found"_s, seen.found.toUTC().toString(Qt::ISODate));
    map.insert(u"added"_s, QCborArray::fromStringList(seen.added));
    map.insert(u"changed"_s, QCborArray::fromStringList(seen.changed));
    map.insert(u"gone"_s, seen.gone);
    map.insert(u"marks"_s, marks);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = QCborValue(map).toCbor();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qCInfo(lcWorkspace) << "not written:" << path << file.errorString();
}

// What differs between two states, by path.
struct Difference
{
    QStringList added;
    QStringList changed;
    int gone = 0;
};

Difference difference(const Marks &before, const Marks &after)
{
    Difference found;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend())
            found.added << it.key();
        else if (*old != *it)
            found.changed << it.key();
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        found.gone += after.contains(it.key()) ? 0 : 1;
    found.added.sort();
    found.changed.sort();
    return found;
}

void take(const Difference &found, const QDateTime &now, Seen *seen)
{
    const bool sameLook = seen->found.isValid() && seen->found.secsTo(now) < OneLookSeconds;
    if (!sameLook) {
        seen->since = seen->when;
        seen->added.clear();
        seen->changed.clear();
        seen->gone = 0;
    }
    seen->found = now;
    seen->added += found.added;
    for (const QString &path : found.changed) {
        if (!seen->added.contains(path) && !seen->changed.contains(path))
            seen->changed << path;
    }
    seen->gone += found.gone;
}

QList<EditionName> namesOf(const article::Library &library, const QStringList &paths)
{
    QList<EditionName> names;
    for (const QString &path : paths) {
        if (const auto *edition = library.editionAt(path))
            names.append({{edition->collection, edition->key}, edition->locale});
    }
    return names;
}

} // namespace

LibraryNews newsOf(const article::Library &library, const QString &folder, const QDateTime &now)
{
    Marks marks;
    marks.reserve(library.editions.size());
    for (const auto &edition : library.editions)
        marks.insert(edition.path, markOf(edition));
    const QString path = folder.isEmpty() ? QString() : fileOf(folder, library.folder);
    const auto before = path.isEmpty() ? std::nullopt : read(path);
    Seen seen = before.value_or(Seen());
    if (before) {
        const Difference found = difference(before->marks, marks);
        if (!found.added.isEmpty() || !found.changed.isEmpty() || found.gone > 0)
            take(found, now, &seen);
    }
    seen.when = now;
    seen.marks = marks;
    if (!path.isEmpty())
        write(path, seen);
    LibraryNews news;
    news.added = namesOf(library, seen.added);
    news.changed = namesOf(library, seen.changed);
    news.gone = seen.gone;
    if (!news.isEmpty())
        news.since = seen.since;
    return news;
}

} // namespace diglot::workspace
