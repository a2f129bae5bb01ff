// SPDX-License-Identifier: Apache-2.0
#include "ui/library/contentstree.h"

#include "app/workspace/linkresolver.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

using article::ArticleId;
using article::Docset;
using article::LocaleRoot;

// Gives the notes their context.
struct Contents
{
    Q_DECLARE_TR_FUNCTIONS(diglot::ui::library::Contents)
};

QString folderOf(const QString &path)
{
    const auto slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

// A docset as all locales of its collection know it together.
struct SharedDocset
{
    QString collection;
    QString folder;
    const LocaleRoot *root = nullptr; // whose contents are shown
    const Docset *docset = nullptr;
};

class Builder
{
public:
    Builder(const article::Library &library, const LocaleTag &reading)
        : m_library(library)
        , m_reading(reading)
    {}

    ContentsTree build()
    {
        const auto docsets = collectDocsets();
        bool anyContents = false;
        for (const auto &shared : docsets)
            anyContents = anyContents || !shared.docset->toc.isEmpty();
        for (const auto &shared : docsets) {
            if (!shared.folder.isEmpty())
                addDocset(shared);
        }
        for (const auto &shared : docsets) {
            if (shared.folder.isEmpty())
                addDocset(shared);
        }
        addLoose(0, QString(), QString(), anyContents);
        return std::move(m_tree);
    }

private:
    int add(int parent, ContentsNode node)
    {
        const int index = int(m_tree.nodes.size());
        node.parent = parent;
        node.row = int(m_tree.nodes.at(parent).children.size());
        m_tree.nodes.append(std::move(node));
        m_tree.nodes[parent].children.append(index);
        return index;
    }

    // Which of two locales' contents is shown: the reading locale's, then en-US, then the first.
    [[nodiscard]] int rank(const LocaleRoot &root, const Docset &docset) const
    {
        if (docset.toc.isEmpty())
            return 3;
        if (root.locale == m_reading)
            return 0;
        return root.locale.toString() == "en-US"_L1 ? 1 : 2;
    }

    [[nodiscard]] QList<SharedDocset> collectDocsets() const
    {
        std::map<std::pair<QString, QString>, SharedDocset> byName;
        for (const auto &root : m_library.roots) {
            for (const auto &docset : root.docsets) {
                auto &shared = byName[{root.collection, docset.folder}];
                if (!shared.docset || rank(root, docset) < rank(*shared.root, *shared.docset))
                    shared = {root.collection, docset.folder, &root, &docset};
            }
        }
        QList<SharedDocset> docsets;
        for (const auto &[name, shared] : byName)
            docsets.append(shared);
        std::stable_sort(docsets.begin(), docsets.end(), [this](const auto &a, const auto &b) {
            return groupNumber(a.collection) < groupNumber(b.collection);
        });
        return docsets;
    }

    // Which of the library's groups a collection lies in; one behind the last for none.
    [[nodiscard]] qsizetype groupNumber(const QString &collection) const
    {
        const auto &groups = m_library.groups;
        const auto found = std::find_if(groups.cbegin(), groups.cend(), [&](const QString &group) {
            return collection == group || article::liesIn(collection, group);
        });
        return found - groups.cbegin();
    }

    // The line of a collection's group, made where there is none yet; the root without a group.
    int groupLine(const QString &collection)
    {
        const QString group = m_library.groups.value(groupNumber(collection));
        if (group.isEmpty())
            return 0;
        int &line = m_groupLines[group];
        if (line == 0) {
            ContentsNode node;
            node.id = "group:"_L1 + group;
            node.name = group;
            line = add(0, std::move(node));
        }
        return line;
    }

    // The collection's name below its group.
    [[nodiscard]] QString nameInGroup(const QString &collection) const
    {
        const QString group = m_library.groups.value(groupNumber(collection));
        return group.isEmpty() ? collection : collection.mid(group.size() + 1);
    }

    void addDocset(const SharedDocset &shared)
    {
        const auto &toc = shared.docset->toc;
        if (shared.folder.isEmpty()) { // contents outside of all docsets stand by themselves
            addToc(groupLine(shared.collection), shared, toc, 0);
            return;
        }
        ContentsNode node;
        // One line above all others names the whole: it is the docset's own line.
        const bool titled = toc.size() == 1 && !toc.first().children.isEmpty();
        if (titled && !toc.first().href.isEmpty())
            setArticle(&node, shared, toc.first());
        node.kind = ContentsNode::Kind::Docset;
        node.id = "docset:"_L1 + shared.collection + u':' + shared.folder;
        if (node.name.isEmpty())
            node.name =
                shared.docset->displayName.isEmpty() ? shared.folder : shared.docset->displayName;
        node.note = docsetNote(shared);
        const int parent = groupLine(shared.collection);
        const int index = add(parent, std::move(node));
        addToc(index, shared, titled ? toc.first().children : toc, 0);
        addLoose(index, shared.collection, shared.folder, !toc.isEmpty());
        if (m_tree.nodes.at(index).children.isEmpty() &&
            !m_tree.nodes.at(index).article.isValid()) {
            // A docset without a single article says nothing to a reader.
            m_tree.nodes[parent].children.removeLast();
            m_tree.nodes.removeLast();
        }
    }

    // Which locale lent its contents, and which collection it is where there are several.
    [[nodiscard]] QString docsetNote(const SharedDocset &shared) const
    {
        QStringList notes;
        const bool several = std::any_of(
            m_library.roots.cbegin(), m_library.roots.cend(),
            [&shared](const auto &root) { return root.collection != shared.collection; });
        if (const QString name = nameInGroup(shared.collection); several && !name.isEmpty())
            notes << name;
        if (!shared.docset->toc.isEmpty() && shared.root->locale != m_reading)
            notes << shared.root->locale.toString();
        return notes.join(u" · "_s);
    }

    void addToc(int parent, const SharedDocset &shared, const QList<article::TocNode> &toc,
                int depth)
    {
        if (depth >= MaxTocDepth)
            return;
        for (const auto &line : toc) {
            if (line.href.isEmpty() && line.children.isEmpty())
                continue;
            const int index = add(parent, nodeOf(parent, shared, line));
            addToc(index, shared, line.children, depth + 1);
        }
    }

    [[nodiscard]] ContentsNode nodeOf(int parent, const SharedDocset &shared,
                                      const article::TocNode &line) const
    {
        const auto &above = m_tree.nodes.at(parent);
        ContentsNode node;
        node.id = above.id + u'/' + QString::number(above.children.size());
        node.name = line.name.isEmpty() ? line.href : line.name;
        node.words = line.displayName;
        if (line.href.isEmpty())
            return node;
        const QUrl url(line.href);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
            node.kind = ContentsNode::Kind::External;
            node.url = line.href;
            return node;
        }
        setArticle(&node, shared, line);
        return node;
    }

    // Finds the article behind a line and takes its title where the line is not in the reading
    // locale.
    void setArticle(ContentsNode *node, const SharedDocset &shared,
                    const article::TocNode &line) const
    {
        const QString &href = line.href;
        const QString &file = line.file.isEmpty() ? shared.docset->tocPath : line.file;
        const auto cut = href.indexOf(QRegularExpression(u"[?#]"_s));
        const QString path = cut < 0 ? href : href.left(cut);
        const auto hash = href.indexOf(u'#');
        const ArticleId id = resolve(shared, file, path);
        if (!id.isValid()) {
            node->available = false;
            node->note = Contents::tr("not in this library");
            return;
        }
        node->kind = ContentsNode::Kind::Article;
        node->article = id;
        node->anchor = hash < 0 ? QString() : href.mid(hash + 1);
        const auto *edition = m_library.edition(id, m_reading);
        node->available = edition != nullptr;
        if (edition && shared.root->locale != m_reading && !edition->title.isEmpty() &&
            node->anchor.isEmpty())
            node->name = edition->title;
    }

    [[nodiscard]] ArticleId resolve(const SharedDocset &shared, const QString &from,
                                    const QString &path) const
    {
        const auto reference = workspace::resolveFile(m_library, from, path);
        if (!reference.inOverlay && !reference.path.isEmpty()) {
            if (const auto *edition = m_library.editionAt(reference.path))
                return {edition->collection, edition->key};
        }
        // Missing in the contents' own locale, it may still exist in another one.
        const QString root = shared.root->path == "."_L1 ? QString() : shared.root->path + u'/';
        const QString file = QDir::cleanPath(folderOf(from) + u'/' + path);
        if (!file.startsWith(root))
            return {};
        const ArticleId id{shared.collection, file.mid(root.size())};
        return m_library.articles.contains(id) ? id : ArticleId();
    }

    // Articles of a docset (or of none: folder "") that no line led to, under their folders.
    void addLoose(int parent, const QString &collection, const QString &docset, bool mark)
    {
        const auto listed = listedArticles();
        QMap<std::pair<int, QString>, QList<ArticleId>> byFolder; // by line above, folder
        for (auto it = m_library.articles.cbegin(); it != m_library.articles.cend(); ++it) {
            if (it->isEmpty() || listed.contains(it.key()))
                continue;
            const auto &edition = m_library.editions.at(it->first());
            const bool here = parent == 0
                                  ? edition.docset.isEmpty()
                                  : edition.docset == docset && it.key().collection == collection;
            if (!here)
                continue;
            QString folder = folderOf(it.key().key);
            const QString name = nameInGroup(it.key().collection);
            if (parent == 0 && name != "."_L1 && !name.isEmpty())
                folder = folder.isEmpty() ? name : name + u'/' + folder;
            const int above = parent == 0 ? groupLine(it.key().collection) : parent;
            byFolder[{above, folder}].append(it.key());
        }
        for (auto it = byFolder.cbegin(); it != byFolder.cend(); ++it)
            addFolder(it.key().first, docset, it.key().second, it.value(), mark);
    }

    void addFolder(int parent, const QString &docset, const QString &folder,
                   const QList<ArticleId> &ids, bool mark)
    {
        int index = parent;
        if (mark || (!folder.isEmpty() && folder != docset)) {
            ContentsNode node;
            node.kind = ContentsNode::Kind::Folder;
            node.id = m_tree.nodes.at(parent).id + "folder:"_L1 + folder;
            const bool own = folder.isEmpty() || folder == docset;
            const QString inside = parent != 0 && folder.startsWith(docset + u'/')
                                       ? folder.mid(docset.size() + 1)
                                       : folder;
            node.name = own ? Contents::tr("Not in the contents") : inside;
            if (mark && !own)
                node.note = Contents::tr("not in the contents");
            index = add(parent, std::move(node));
        }
        QList<ContentsNode> lines;
        for (const auto &id : ids) {
            ContentsNode line;
            line.kind = ContentsNode::Kind::Article;
            line.id = "article:"_L1 + id.collection + u':' + id.key;
            line.article = id;
            const auto *edition = m_library.edition(id, m_reading);
            line.available = edition != nullptr;
            if (!edition)
                edition = m_library.editionsOf(id).value(0);
            line.name = edition && !edition->title.isEmpty() ? edition->title : id.key;
            lines.append(std::move(line));
        }
        QCollator order((QLocale(m_reading.toString())));
        order.setNumericMode(true);
        std::stable_sort(lines.begin(), lines.end(), [&order](const auto &a, const auto &b) {
            return order.compare(a.name, b.name) < 0;
        });
        for (auto &line : lines)
            add(index, std::move(line));
    }

    [[nodiscard]] QSet<ArticleId> listedArticles() const
    {
        QSet<ArticleId> listed;
        for (const auto &node : m_tree.nodes) {
            if (node.article.isValid())
                listed.insert(node.article);
        }
        return listed;
    }

    const article::Library &m_library;
    LocaleTag m_reading;
    ContentsTree m_tree;
    QHash<QString, int> m_groupLines;
};

} // namespace

ContentsTree buildContents(const article::Library &library, const LocaleTag &reading)
{
    return Builder(library, reading).build();
}

int ContentsTree::find(const article::ArticleId &article) const
{
    if (!article.isValid())
        return 0;
    for (int i = 1; i < nodes.size(); ++i) {
        if (nodes.at(i).article == article)
            return i;
    }
    return 0;
}

int ContentsTree::findId(const QString &id) const
{
    for (int i = 1; i < nodes.size(); ++i) {
        if (nodes.at(i).id == id)
            return i;
    }
    return 0;
}

article::ArticleId ContentsTree::firstArticle() const
{
    article::ArticleId first;
    for (const auto &node : nodes) { // nodes are in reading order
        if (!node.article.isValid())
            continue;
        if (node.available)
            return node.article;
        if (!first.isValid())
            first = node.article;
    }
    return first;
}

QStringList ContentsTree::pathTo(const article::ArticleId &article) const
{
    QStringList path;
    for (int i = find(article); i > 0; i = nodes.at(i).parent)
        path.prepend(nodes.at(i).name);
    return path;
}

} // namespace diglot::ui::library
