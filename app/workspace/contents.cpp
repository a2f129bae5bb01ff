// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/contents.h"

#include "app/workspace/localeroots.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::Docset;
using article::LocaleRoot;
using article::TocNode;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr int maxLevel = 32;
// Contents files that name each other crosswise could grow without end; real ones hold hundreds.
constexpr int maxNodes = 200'000;

QString nameOfDoor(const QList<TocNode> &nodes, const QString &basePath, int depth)
{
    if (depth >= maxLevel)
        return {};
    for (const TocNode &node : nodes) {
        const QStringList parts = node.href.split(u'/', Qt::SkipEmptyParts);
        const bool isDoor =
            node.href.startsWith(u'/') && !parts.isEmpty() &&
            parts.first().compare(basePath, Qt::CaseInsensitive) == 0 &&
            (parts.size() == 1 || (parts.size() == 2 && parts.last().startsWith("index"_L1)));
        const QString name = isDoor ? node.name : nameOfDoor(node.children, basePath, depth + 1);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

// The contents file that lies directly in a folder of the root, TOC.yml before TOC.md.
QString ContentsBuilder::ownToc(const LocaleRoot &root, const QString &folder) const
{
    const QString base = libraryPath(root.path, folder);
    const QString prefix = base == u"." ? QString() : base + u'/';
    const QString yaml = article::fileIn(m_library.files, prefix + "TOC.yml"_L1);
    return yaml.isEmpty() ? article::fileIn(m_library.files, prefix + "TOC.md"_L1) : yaml;
}

// What the breadcrumbs call a docset: their first line that leads to its front door.
QString ContentsBuilder::breadcrumbName(const LocaleRoot &root, const Docset &docset,
                                        const QString &file) const
{
    if (file.isEmpty())
        return {};
    const QString path = article::fileIn(m_library.files, libraryPath(root.path, file));
    const FileFacts *facts = path.isEmpty() ? nullptr : m_factsOf(path);
    const auto *toc = facts ? std::get_if<parse::Toc>(&facts->content) : nullptr;
    return toc ? nameOfDoor(toc->nodes, docset.basePath, 0) : QString();
}

void ContentsBuilder::addContents(LocaleRoot &root, const DocsetMap &docsets,
                                  const QStringList &tocs)
{
    m_used.clear();
    m_nodes = 0;
    root.docsets = docsets.docsets();
    for (Docset &docset : root.docsets) {
        const QString above = breadcrumbName(root, docset, docsets.breadcrumb(docset.folder));
        if (!above.isEmpty())
            docset.displayName = above;
        docset.tocPath = ownToc(root, docset.folder);
        if (docset.tocPath.isEmpty())
            continue;
        docset.toc = splice(docset.tocPath, 0);
        // One node above all others is the title of the whole.
        if (docset.toc.size() == 1 && !docset.toc.first().children.isEmpty())
            docset.displayName = docset.toc.first().name;
    }

    Docset rest;
    for (const QString &toc : tocs) {
        const QString inRoot = pathInRoot(root, toc);
        const QString folder = inRoot.left(qMax<qsizetype>(0, inRoot.lastIndexOf(u'/')));
        const bool isBreadcrumb = folder.endsWith("breadcrumb"_L1, Qt::CaseInsensitive);
        if (m_used.contains(toc) || isBreadcrumb || !docsets.docsetOf(inRoot).isEmpty())
            continue;
        QList<TocNode> nodes = splice(toc, folder.isEmpty() ? 0 : 1);
        if (folder.isEmpty()) {
            rest.toc.append(nodes);
            rest.tocPath = toc;
        } else if (!nodes.isEmpty()) {
            rest.toc.append(TocNode{folder, {}, {}, toc, 0, nodes});
        }
    }
    if (!rest.toc.isEmpty()) {
        rest.displayName = root.path == u"." ? m_library.name : root.path.section(u'/', -1);
        root.docsets.append(rest);
    }
}

QList<TocNode> ContentsBuilder::splice(const QString &path, int level)
{
    const FileFacts *facts = m_factsOf(path);
    const auto *toc = facts ? std::get_if<parse::Toc>(&facts->content) : nullptr;
    if (!toc)
        return {};
    m_used.insert(path);
    m_open.append(path);
    QList<TocNode> nodes = toc->nodes;
    for (TocNode &node : nodes)
        place(node, path, level);
    m_open.removeLast();
    return nodes;
}

void ContentsBuilder::place(TocNode &node, const QString &path, int level)
{
    node.file = path;
    const bool tooMany = ++m_nodes > maxNodes;
    if (level >= maxLevel || tooMany) {
        if (tooMany ? m_nodes == maxNodes + 1 : !node.children.isEmpty())
            m_problems.append({path, node.line,
                               tooMany
                                   ? Text::tr("The contents were cut: they hold too many lines.")
                                   : Text::tr("The contents were cut: they are nested deeper "
                                              "than 32 levels.")});
        node.children.clear();
        return;
    }
    for (TocNode &child : node.children)
        place(child, path, level + 1);
    const QString inner = contentsFile(path, node.href);
    if (inner.isEmpty())
        return;
    node.href.clear();
    if (m_open.contains(inner)) {
        m_problems.append(
            {path, node.line, Text::tr("The contents lead round in a circle; they were cut.")});
        return;
    }
    node.children = splice(inner, level + 1) + node.children;
}

// The contents file that a link names, itself or by its folder; empty if it is a link to an article
// or the file does not exist.
QString ContentsBuilder::contentsFile(const QString &from, const QString &href) const
{
    const auto isEnd = [](QChar c) { return c == u'#' || c == u'?'; };
    QString path(href.cbegin(), std::find_if(href.cbegin(), href.cend(), isEnd) - href.cbegin());
    path.replace(u'\\', u'/');
    const bool isFolder = path.endsWith(u'/');
    if (path.isEmpty() || (!isFolder && fileKind(path) != FileKind::Toc) || path.startsWith(u'/') ||
        path.contains(u':'))
        return {};
    path = QUrl::fromPercentEncoding(path.toUtf8());
    path = QDir::cleanPath(from.left(from.lastIndexOf(u'/') + 1) + path);
    if (!isFolder)
        return article::fileIn(m_library.files, path);
    const QString yaml = article::fileIn(m_library.files, path + "/TOC.yml"_L1);
    return yaml.isEmpty() ? article::fileIn(m_library.files, path + "/TOC.md"_L1) : yaml;
}

} // namespace diglot::workspace
