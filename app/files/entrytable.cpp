// SPDX-License-Identifier: Apache-2.0
#include "app/files/entrytable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace diglot::files {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr qsizetype maxNameBytes = 4096;
constexpr qsizetype maxPartBytes = 255;

// A name for people, whatever its bytes are.
QString shown(const QByteArray &name)
{
    QString text = QString::fromUtf8(name.left(maxNameBytes));
    text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    return text;
}

// The folders that a path lies in, the outermost first.
QList<QByteArray> foldersOf(const QByteArray &path)
{
    QList<QByteArray> folders;
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.append(path.left(slash));
    return folders;
}

// As in a walk over a folder: a name that begins with "." hides what is below it too.
bool isHidden(const QByteArray &path, const QSet<QByteArray> &dotNames)
{
    if (!path.startsWith('.') && !path.contains("/."))
        return false;
    const QList<QByteArray> parts = path.split('/');
    return std::any_of(parts.cbegin(), parts.cend(), [&dotNames](const QByteArray &part) {
        return part.startsWith('.') && !dotNames.contains(part);
    });
}

} // namespace

std::optional<QByteArray> EntryTable::cleanName(QByteArray name, QString *why)
{
    name.replace('\\', '/'); // as some programs on Windows write it
    while (name.startsWith("./"))
        name.remove(0, 2);
    if (name.contains('\0') || !QUtf8StringView(name).isValidUtf8()) {
        *why = Text::tr("The entry was left out: its name is not UTF-8.");
        return std::nullopt;
    }
    const QList<QByteArray> parts = name.split('/');
    if (parts.size() > maxDepth || name.size() > maxNameBytes) {
        *why = Text::tr("The entry was left out: it is nested too deeply or its name is too long.");
        return std::nullopt;
    }
    const bool plain = std::all_of(parts.cbegin(), parts.cend(), [](const QByteArray &part) {
        return !part.isEmpty() && part != "." && part != ".." && part.size() <= maxPartBytes;
    });
    if (!plain) {
        *why = Text::tr("The entry was left out: its name would lead out of the library.");
        return std::nullopt;
    }
    return name;
}

void EntryTable::add(const QByteArray &name, qint64 size, qint64 modified, quint64 key)
{
    QString why;
    const std::optional<QByteArray> path = cleanName(name, &why);
    if (!path)
        return skip(name, why);
    if (m_names.contains(*path))
        return skip(name, Text::tr("The entry was left out: there is another of that name."));
    m_names.insert(*path);
    m_entries.push_back({*path, size, modified, key});
}

void EntryTable::skip(const QByteArray &name, const QString &why)
{
    m_skipped.append({shown(name), 0, why});
}

void EntryTable::close()
{
    m_names.clear();
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.path < b.path; });
    QSet<QByteArray> folders;
    for (const Entry &entry : m_entries) {
        for (const QByteArray &folder : foldersOf(entry.path))
            folders.insert(folder);
    }
    const auto isFolderToo = [&](const Entry &entry) {
        if (!folders.contains(entry.path))
            return false;
        skip(entry.path, Text::tr("The entry was left out: there is a folder of that name."));
        return true;
    };
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), isFolderToo),
                    m_entries.end());
}

Listing EntryTable::list(const QStringList &dotNames) const
{
    QSet<QByteArray> shownNames;
    for (const QString &name : dotNames)
        shownNames.insert(name.toUtf8());
    Listing listing;
    listing.skipped = m_skipped;
    listing.entries.reserve(qsizetype(m_entries.size()));
    QSet<QByteArray> folders;
    QByteArray last; // most files lie in the folder of the one before
    for (const Entry &entry : m_entries) {
        if (isHidden(entry.path, shownNames))
            continue;
        listing.entries.append({QString::fromUtf8(entry.path), entry.size, entry.modified});
        const QByteArray folder = entry.path.left(entry.path.lastIndexOf('/') + 1);
        if (folder == last)
            continue;
        last = folder;
        for (const QByteArray &each : foldersOf(entry.path))
            folders.insert(each);
    }
    listing.folders.append(QStringLiteral("."));
    for (const QByteArray &folder : std::as_const(folders))
        listing.folders.append(QString::fromUtf8(folder));
    listing.folders.sort();
    return listing;
}

const EntryTable::Entry *EntryTable::find(const QString &path) const
{
    const QByteArray wanted = path.toUtf8();
    const auto found = std::lower_bound(
        m_entries.cbegin(), m_entries.cend(), wanted,
        [](const Entry &entry, const QByteArray &name) { return entry.path < name; });
    return found != m_entries.cend() && found->path == wanted ? &*found : nullptr;
}

} // namespace diglot::files
