// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/contentsnames.h"

#include "app/workspace/linkresolver.h"
#include "app/workspace/reviewtexts.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Docset;
using article::Edition;
using article::JudgedText;
using article::Library;
using article::LocaleRoot;
using article::TocNode;

namespace {

struct NamedNode
{
    QString id;   // what it leads to, or where it stands
    QString path; // indexes of the nodes down to it
    const TocNode *node = nullptr;
};

// The nodes of a table of contents by what they lead to and how often that came before; those
// that lead nowhere by where they stand.
void nameNodes(const QList<TocNode> &nodes, const QString &above, QSet<QString> &known,
               QList<NamedNode> &found)
{
    for (qsizetype index = 0; index < nodes.size(); ++index) {
        const TocNode &node = nodes.at(index);
        const QString path = above + QString::number(index);
        QString id = node.href.isEmpty() ? path : node.href.section(u'?', 0, 0).toLower();
        while (known.contains(id))
            id += u'+';
        known.insert(id);
        found.append({id, path, &node});
        nameNodes(node.children, path + u'/', known, found);
    }
}

QList<NamedNode> namedNodes(const Docset &docset)
{
    QSet<QString> known;
    QList<NamedNode> found;
    nameNodes(docset.toc, {}, known, found);
    return found;
}

} // namespace

QList<ContentsName> contentsNames(const Library &library, const LocaleRoot &root,
                                  const Docset &docset)
{
    const LocaleTag english = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
    const LocaleRoot *englishRoot = library.root(root.collection, english);
    if (!englishRoot || englishRoot == &root)
        return {};
    const auto counterpart =
        std::find_if(englishRoot->docsets.cbegin(), englishRoot->docsets.cend(),
                     [&](const Docset &other) { return other.folder == docset.folder; });
    if (counterpart == englishRoot->docsets.cend())
        return {};
    QHash<QString, QString> sources;
    for (const NamedNode &each : namedNodes(*counterpart))
        sources.insert(each.id, each.node->name);
    QList<ContentsName> names;
    for (const NamedNode &each : namedNodes(docset)) {
        const bool own = each.node->file.isEmpty() || each.node->file == docset.tocPath;
        names.append({u"toc:"_s + each.path, sources.value(each.id), each.node->name,
                      own ? each.node->line : 0, each.node->href, each.node->file});
    }
    return names;
}

QList<ContentsName> contentsAt(const Library &library, const QString &path)
{
    if (path.isEmpty())
        return {};
    for (const LocaleRoot &root : library.roots) {
        for (const Docset &docset : root.docsets) {
            if (docset.tocPath == path)
                return contentsNames(library, root, docset);
        }
    }
    return {};
}

JudgedText judgedText(const ContentsName &name, const Edition &contents)
{
    JudgedText text{placeOf(contents), name.source, name.target};
    text.place.unit = name.unit;
    return text;
}

QList<JudgedText> contentsTextsOf(const Library &library, const Edition &edition)
{
    const LocaleRoot *root = library.rootOf(edition);
    QList<JudgedText> texts;
    if (!root)
        return texts;
    for (const Docset &docset : root->docsets) {
        const auto contents =
            docset.tocPath.isEmpty() ? std::nullopt : fileAt(library, docset.tocPath);
        if (!contents)
            continue;
        for (const ContentsName &name : contentsNames(library, *root, docset)) {
            const QString href = name.href.section(u'?', 0, 0).section(u'#', 0, 0);
            if (!href.isEmpty() && resolveFile(library, name.file, href).path == edition.path)
                texts.append(judgedText(name, *contents));
        }
    }
    return texts;
}

} // namespace diglot::workspace
