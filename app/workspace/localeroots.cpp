// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/localeroots.h"

#include "app/workspace/filefacts.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::LocaleRoot;

namespace {

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? u"."_s : path.left(slash);
}

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

// A bare language is a locale only among its like: "it" beside "media" is a subject, beside "de"
// and "fr-FR" a language.
bool standsAmongLocales(const QString &folder, const QMap<QString, QStringList> &children)
{
    const QStringList siblings = children.value(parentOf(folder));
    return std::any_of(siblings.cbegin(), siblings.cend(), [&](const QString &sibling) {
        return sibling != folder && localeOfFolderName(nameOf(sibling)).isValid();
    });
}

// Name of a repository without its locale: "docs" of "docs.ru-ru", nothing of "ru-RU".
QString stemOf(const QString &rootPath)
{
    const QString name = nameOf(rootPath);
    if (!localeOfFolderName(name).isValid())
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.left(dot);
}

} // namespace

LocaleTag localeOfFolderName(const QString &name)
{
    const auto whole = LocaleTag::fromString(name);
    if (whole && (whole->hasRegionOrScript() || name.size() == 2))
        return *whole;
    const qsizetype dot = name.lastIndexOf(u'.');
    const auto suffix =
        dot > 0 ? LocaleTag::fromString(QStringView(name).sliced(dot + 1)) : std::nullopt;
    return suffix && suffix->hasRegionOrScript() ? *suffix : LocaleTag();
}

QList<LocaleRoot> findLocaleRoots(const files::Listing &listing, const QString &folder)
{
    QSet<QString> published;
    for (const files::FileEntry &entry : listing.entries) {
        if (entry.path == publishFileName)
            published.insert(u"."_s);
        else if (entry.path.endsWith(u'/' + publishFileName))
            published.insert(parentOf(entry.path));
    }
    QMap<QString, QStringList> children;
    for (const QString &path : listing.folders) {
        if (path != u".")
            children[parentOf(path)].append(path);
    }

    LocaleRoot own{u"."_s, u"."_s, {}, {}, {}};
    const QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = parts.size(); i-- > 0 && !own.locale.isValid();) {
        const LocaleTag tag = localeOfFolderName(parts.at(i));
        if (tag.isValid() && (tag.hasRegionOrScript() || i == parts.size() - 1))
            own.locale = tag;
    }
    QList<LocaleRoot> roots{own};
    for (const QString &path : listing.folders) {
        if (path == u".")
            continue;
        LocaleTag tag = localeOfFolderName(nameOf(path));
        if (tag.isValid() && !tag.hasRegionOrScript() && !standsAmongLocales(path, children))
            tag = {};
        if (tag.isValid() || published.contains(path))
            roots.append({path, parentOf(path), tag, {}, {}});
    }
    std::sort(roots.begin(), roots.end(),
              [](const LocaleRoot &a, const LocaleRoot &b) { return a.path < b.path; });
    return roots;
}

void separateCollections(QList<LocaleRoot> &roots)
{
    QSet<QString> crowded;
    QSet<std::pair<QString, QString>> seen;
    for (const LocaleRoot &root : std::as_const(roots)) {
        const auto key = std::pair(root.collection, root.locale.toString());
        if (root.path != u"." && seen.contains(key))
            crowded.insert(root.collection);
        if (root.path != u".")
            seen.insert(key);
    }
    for (LocaleRoot &root : roots) {
        const QString stem = stemOf(root.path);
        if (root.path == u"." || stem.isEmpty() || !crowded.contains(root.collection))
            continue;
        root.collection = root.collection == u"." ? stem : root.collection + u'/' + stem;
    }
}

RootFinder::RootFinder(const QList<LocaleRoot> &roots)
{
    for (qsizetype i = 0; i < roots.size(); ++i)
        m_indexes.insert(roots.at(i).path, int(i));
}

int RootFinder::rootOf(const QString &path) const
{
    QString folder = parentOf(path);
    while (folder != u".") {
        const auto found = m_indexes.constFind(folder);
        if (found != m_indexes.cend())
            return *found;
        folder = parentOf(folder);
    }
    return m_indexes.value(u"."_s, -1);
}

QString pathInRoot(const LocaleRoot &root, const QString &path)
{
    return root.path == u"." ? path : path.sliced(root.path.size() + 1);
}

QString libraryPath(const QString &rootPath, const QString &pathInRoot)
{
    if (rootPath == u".")
        return pathInRoot;
    return pathInRoot == u"." ? rootPath : rootPath + u'/' + pathInRoot;
}

} // namespace diglot::workspace
