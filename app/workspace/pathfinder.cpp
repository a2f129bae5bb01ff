// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/pathfinder.h"

#include "app/article/address.h"
#include "app/workspace/localeroots.h"
#include "app/workspace/overlay.h"

#include <QUrl>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::ArticleId;
using article::Docset;
using article::Edition;
using article::LocaleRoot;

namespace {

constexpr int maxHops = 8;
// Redirections are tried in every root that has the docset; many roots times many hops are a lot.
constexpr int maxFollowed = 100;

// The site that absolute addresses of published documentation sets are relative to, under both of
// its names.
constexpr QLatin1StringView publicSite("https://learn.microsoft.com");
bool isPublicHost(const QString &host)
{
    return host == "learn.microsoft.com"_L1 || host == "docs.microsoft.com"_L1;
}

// The letters before the first colon, if that is a scheme by RFC 3986.
QString schemeOf(const QString &href)
{
    const qsizetype colon = href.indexOf(u':');
    if (colon < 1 || !href.at(0).isLetter())
        return {};
    const bool valid = std::all_of(href.cbegin(), href.cbegin() + colon, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    });
    return valid ? href.left(colon).toLower() : QString();
}

// "a/./b/../c" → "a/c"; nothing if it climbs above its beginning.
std::optional<QString> normalized(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        if (part.isEmpty() || part == u".")
            continue;
        if (part != u"..") {
            parts.append(part);
        } else if (parts.isEmpty()) {
            return std::nullopt;
        } else {
            parts.removeLast();
        }
    }
    return parts.join(u'/');
}

// The file names that an address may mean: itself, a public address without its ending, a folder.
QStringList formsOf(const QString &path)
{
    static constexpr QLatin1StringView endings[] = {".md"_L1, ".yml"_L1, "/index.md"_L1,
                                                    "/index.yml"_L1};
    if (path.isEmpty())
        return {u"index.md"_s, u"index.yml"_s};
    QStringList forms{path};
    for (QLatin1StringView ending : endings)
        forms.append(path + ending);
    return forms;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

} // namespace

// An address taken apart.
struct PathFinder::Wanted
{
    QString path;   // decoded, with "/" only
    QString anchor; // decoded
    QString asWritten;
};

Destination PathFinder::find(const QString &file, const QString &href) const
{
    m_followed = 0;
    return follow(file, href.trimmed(), 0);
}

Destination PathFinder::follow(const QString &file, const QString &href, int hops) const
{
    Wanted wanted;
    wanted.asWritten = href;
    const QString scheme = schemeOf(href);
    QString rest = href;
    if (scheme == "http"_L1 || scheme == "https"_L1 || href.startsWith("//"_L1)) {
        const QUrl url(scheme.isEmpty() ? "https:"_L1 + href : href);
        if (!url.isValid() || url.host().isEmpty())
            return {};
        Destination web;
        web.kind = Destination::Kind::Web;
        web.url = article::webAddress(url);
        if (!isPublicHost(url.host()))
            return web;
        rest = url.path(QUrl::FullyEncoded);
        if (url.hasFragment())
            rest += u'#' + url.fragment(QUrl::FullyEncoded);
        wanted.asWritten = web.url;
    } else if (scheme == "mailto"_L1) {
        Destination mail;
        mail.kind = Destination::Kind::Web;
        mail.url = href;
        return mail;
    } else if (!scheme.isEmpty()) {
        return {};
    }
    const qsizetype hash = rest.indexOf(u'#');
    if (hash >= 0)
        wanted.anchor = QUrl::fromPercentEncoding(rest.sliced(hash + 1).toUtf8());
    rest = rest.left(hash).section(u'?', 0, 0);
    wanted.path = QUrl::fromPercentEncoding(rest.toUtf8());
    wanted.path.replace(u'\\', u'/');
    if (wanted.path.contains(QChar(0)))
        return {};

    Destination found =
        wanted.path.startsWith(u'/') ? absolute(file, wanted, hops) : relative(file, wanted, hops);
    if (!wanted.anchor.isEmpty() && found.kind != Destination::Kind::Web)
        found.anchor = wanted.anchor;
    return found;
}

Destination PathFinder::relative(const QString &file, const Wanted &wanted, int hops) const
{
    if (wanted.path.isEmpty()) // "#anchor" alone: the same file
        return ownFile(file).value_or(Destination());
    QStringList folders{folderOf(file)};
    QString path = wanted.path;
    if (path.startsWith("~/"_L1)) {
        path = path.sliced(2);
        folders = docsetFolders(file, QString());
    }
    Destination best;
    for (const QString &folder : std::as_const(folders)) {
        const auto whole = normalized(folder + path);
        if (!whole)
            continue;
        const Destination found = locate(*whole, hops);
        if (found.kind != Destination::Kind::Nowhere && !found.fromOverlay)
            return found;
        if (best.kind == Destination::Kind::Nowhere)
            best = found;
    }
    return best;
}

// "/partner-center/x" and "/ru-ru/partner-center/x": the first part names the docset by the folder
// under which it is published.
Destination PathFinder::absolute(const QString &file, const Wanted &wanted, int hops) const
{
    const auto path = normalized(wanted.path);
    QStringList parts = path.value_or(QString()).split(u'/');
    if (parts.size() > 1 && localeOfFolderName(parts.first()).hasRegionOrScript())
        parts.removeFirst();
    const QString name = parts.takeFirst();
    const LocaleRoot *root = rootHolding(file);
    Destination best;
    for (const QString &folder : docsetFolders(file, name)) {
        Destination found = locate(folder + parts.join(u'/'), hops);
        const LocaleRoot *other = found.path.isEmpty() ? root : rootHolding(found.path);
        if (other && other->locale != root->locale)
            found.fromOverlay = true;
        if (found.kind != Destination::Kind::Nowhere && !found.fromOverlay)
            return found;
        if (best.kind == Destination::Kind::Nowhere && !best.circle)
            best = found;
    }
    if (best.kind != Destination::Kind::Nowhere || best.circle || !root || !path)
        return best;
    const bool isUrl = !wanted.asWritten.startsWith(u'/');
    const bool published =
        std::any_of(root->docsets.cbegin(), root->docsets.cend(),
                    [](const Docset &docset) { return !docset.folder.isEmpty(); });
    if (!isUrl && !published)
        return locate(libraryPath(root->path, *path), hops);
    best.kind = Destination::Kind::Web;
    best.url = isUrl ? wanted.asWritten : publicSite + wanted.asWritten;
    return best;
}

// Folders (with "/" at the end, "" for the library) of the docsets of that name; without a name
// those that "~/" may mean in the file: its docset, its root, the folder below the root.
QStringList PathFinder::docsetFolders(const QString &file, const QString &name) const
{
    const LocaleRoot *own = rootHolding(file);
    if (!own)
        return {};
    const auto folderPath = [](const LocaleRoot &root, const QString &folder) {
        const QString path = libraryPath(root.path, folder);
        return path == u"." ? QString() : path + u'/';
    };
    QStringList folders;
    if (name.isEmpty()) {
        const QString inRoot = pathInRoot(*own, file);
        if (const Docset *docset = docsetHolding(*own, inRoot))
            folders.append(folderPath(*own, docset->folder));
        folders.append(folderPath(*own, u"."_s));
        if (inRoot.contains(u'/'))
            folders.append(folderPath(*own, inRoot.section(u'/', 0, 0)));
        return folders;
    }
    const auto addFrom = [&](const LocaleRoot &root) {
        for (const Docset &docset : root.docsets) {
            const QStringList known{docset.basePath, docset.folder, docset.publishName};
            if (!docset.folder.isEmpty() && known.contains(name, Qt::CaseInsensitive))
                folders.append(folderPath(root, docset.folder));
        }
    };
    addFrom(*own);
    for (const bool sameLocale : {true, false}) {
        for (const LocaleRoot &root : m_library.roots) {
            if (&root != own && (root.locale == own->locale) == sameLocale)
                addFrom(root);
        }
    }
    return folders;
}

Destination PathFinder::locate(const QString &path, int hops) const
{
    const LocaleRoot *root = rootHolding(path);
    return root ? locateIn(*root, pathInRoot(*root, path), hops) : Destination();
}

Destination PathFinder::locateIn(const LocaleRoot &root, const QString &inRoot, int hops) const
{
    const QStringList forms = formsOf(inRoot);
    for (const QString &form : forms) {
        if (auto found = ownFile(libraryPath(root.path, form)))
            return *found;
    }
    Destination found = redirected(root, forms, hops);
    if (found.kind != Destination::Kind::Nowhere || found.circle)
        return found;
    for (const QString &form : forms) {
        const ArticleId id{root.collection, form};
        if (m_library.articles.contains(id)) {
            found.kind = Destination::Kind::Article;
            found.article = id;
            return found;
        }
    }
    return inOverlay(root, forms);
}

std::optional<Destination> PathFinder::ownFile(const QString &path) const
{
    const QString spelled = article::fileIn(m_library.files, path);
    if (spelled.isEmpty())
        return std::nullopt;
    Destination found;
    found.kind = Destination::Kind::File;
    found.path = spelled;
    found.caseDiffers = spelled != path;
    if (const Edition *edition = m_library.editionAt(spelled))
        found.article = {edition->collection, edition->key};
    return found;
}

Destination PathFinder::redirected(const LocaleRoot &root, const QStringList &forms, int hops) const
{
    for (const QString &form : forms) {
        const QString source = form.toLower();
        const auto target = root.redirections.constFind(source);
        if (target == root.redirections.cend())
            continue;
        if (hops < maxHops && ++m_followed < maxFollowed)
            return follow(libraryPath(root.path, source), target->trimmed(), hops + 1);
        Destination circle; // a longer chain is one
        circle.circle = true;
        return circle;
    }
    return {};
}

Destination PathFinder::inOverlay(const LocaleRoot &root, const QStringList &forms) const
{
    for (const QString &form : forms) {
        for (const OverlayPath &candidate : overlayPaths(m_library, root, form)) {
            auto own = candidate.inFolder ? std::nullopt : ownFile(candidate.path);
            if (own) {
                own->fromOverlay = true;
                return *own;
            }
            if (!candidate.inFolder)
                continue;
            const QString spelled = article::fileIn(m_library.overlayFiles, candidate.path);
            if (spelled.isEmpty())
                continue;
            Destination found;
            found.kind = Destination::Kind::File;
            found.path = spelled;
            found.inOverlayFolder = true;
            found.fromOverlay = true;
            found.caseDiffers = spelled != candidate.path;
            return found;
        }
    }
    return {};
}

// Roots may nest: the longest one that the path lies in.
const LocaleRoot *PathFinder::rootHolding(const QString &path) const
{
    Edition edition;
    edition.path = path;
    return m_library.rootOf(edition);
}

} // namespace diglot::workspace
