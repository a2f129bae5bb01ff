// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/docsets.h"

#include "app/workspace/glob.h"
#include "app/workspace/localeroots.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::Docset;

namespace {

// Folder names as configuration files write them: "./docs/" is "docs", "" is ".".
QString cleanFolder(QString folder)
{
    folder.replace(u'\\', u'/');
    while (folder.startsWith("./"_L1))
        folder.remove(0, 2);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder.isEmpty() ? u"."_s : folder;
}

bool isHousekeeping(QStringView name)
{
    static constexpr QLatin1StringView names[] = {"readme"_L1, "contributing"_L1, "license"_L1,
                                                  "license-code"_L1, "thirdpartynotices"_L1};
    const QStringView stem = name.first(name.lastIndexOf(u'.'));
    return std::any_of(std::begin(names), std::end(names), [stem](QLatin1StringView known) {
        return stem.compare(known, Qt::CaseInsensitive) == 0;
    });
}

// "/guide/breadcrumb/toc.json" is breadcrumb/toc.yml in the docset that is published as "guide".
QString breadcrumbFile(const Docset &docset, const QString &address)
{
    const QString base = u'/' + docset.basePath + u'/';
    if (docset.basePath.isEmpty() || !address.startsWith(base, Qt::CaseInsensitive) ||
        !address.endsWith(".json"_L1, Qt::CaseInsensitive))
        return {};
    const QString folder = docset.folder == u"." ? QString() : docset.folder + u'/';
    return folder + address.sliced(base.size()).chopped(5) + ".yml"_L1;
}

// A site of one's own spells addresses as its files; the shared one in lower case.
QString addressForm(const parse::DocfxConfig &docfx, const Docset &docset)
{
    QString site = docfx.siteUrl;
    while (site.endsWith(u'/'))
        site.chop(1);
    if (!site.isEmpty())
        return site + "/{file}.html"_L1;
    const QString host = !docfx.hostName.isEmpty()      ? docfx.hostName
                         : docset.publishName.isEmpty() ? QString()
                                                        : u"learn.microsoft.com"_s;
    const QStringList parts = docfx.dest.split(u'/', Qt::SkipEmptyParts);
    const QString base = parts.isEmpty() ? docset.basePath : parts.join(u'/');
    if (host.isEmpty() || base.isEmpty())
        return {};
    return "https://"_L1 + host + "/{locale}/"_L1 + base.toLower() + "/{path}"_L1;
}

} // namespace

DocsetMap::DocsetMap(const article::LocaleRoot &root, const QStringList &configs,
                     const FactsOf &factsOf)
{
    QHash<QString, parse::DocfxConfig> configurations; // docset folder →
    for (const QString &config : configs) {
        const QString inRoot = pathInRoot(root, config);
        Docset docset;
        docset.folder = cleanFolder(inRoot.left(inRoot.lastIndexOf(u'/') + 1));
        const FileFacts *facts = factsOf(config);
        if (const auto *docfx =
                facts ? std::get_if<parse::DocfxConfig>(&facts->content) : nullptr) {
            docset.basePath = docfx->dest.section(u'/', 0, 0, QString::SectionSkipEmpty);
            configurations.insert(docset.folder, *docfx);
            m_exclude.insert(docset.folder, docfx->exclude);
            docset.displayName = docfx->titleSuffix;
            m_breadcrumbs.insert(docset.folder, breadcrumbFile(docset, docfx->breadcrumbPath));
        }
        m_docsets.append(docset);
    }
    const FileFacts *facts = factsOf(libraryPath(root.path, publishFileName));
    const auto *publish = facts ? std::get_if<parse::PublishConfig>(&facts->content) : nullptr;
    for (Docset &docset : m_docsets) {
        for (const parse::PublishedDocset &published :
             publish ? publish->docsets : QList<parse::PublishedDocset>()) {
            if (cleanFolder(published.sourceFolder).compare(docset.folder, Qt::CaseInsensitive) ==
                0)
                docset.publishName = published.name;
        }
        const QString name = docset.folder.section(u'/', -1);
        if (docset.basePath.isEmpty() && name != u".")
            docset.basePath = name;
        docset.addressForm = addressForm(configurations.value(docset.folder), docset);
        if (docset.displayName.isEmpty())
            docset.displayName = name != u"."                    ? name
                                 : !docset.publishName.isEmpty() ? docset.publishName
                                                                 : docset.basePath;
    }
    std::sort(m_docsets.begin(), m_docsets.end(),
              [](const Docset &a, const Docset &b) { return a.folder < b.folder; });
}

QString DocsetMap::docsetOf(const QString &path) const
{
    QString best;
    for (const Docset &docset : m_docsets) {
        if (article::liesIn(path, docset.folder) &&
            (best.isEmpty() || best == u"." || docset.folder.size() > best.size()))
            best = docset.folder;
    }
    return best;
}

QString DocsetMap::breadcrumb(const QString &folder) const
{
    return m_breadcrumbs.value(folder);
}

bool DocsetMap::excludes(const QString &path) const
{
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    if (isHousekeeping(name) || path.startsWith("includes/"_L1, Qt::CaseInsensitive) ||
        path.contains("/includes/"_L1, Qt::CaseInsensitive))
        return true;
    const QString folder = docsetOf(path);
    const QStringList patterns = m_exclude.value(folder);
    const QStringView inDocset = folder.isEmpty() || folder == u"."
                                     ? QStringView(path)
                                     : QStringView(path).sliced(folder.size() + 1);
    return std::any_of(patterns.cbegin(), patterns.cend(), [inDocset](const QString &pattern) {
        return globMatches(pattern, inDocset);
    });
}

} // namespace diglot::workspace
