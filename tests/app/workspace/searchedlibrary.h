// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/indexreader.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/searchservice.h"

#include "tests/app/workspace/librarytree.h"

#include <QDirIterator>

#include <unistd.h>

namespace diglot::test {

// An article of one heading and one bilingual sentence.
inline void writeArticle(const LibraryTree &tree, const QString &path, const QByteArray &title,
                         const QByteArray &target, const QByteArray &source = "A sentence.")
{
    tree.write(path, "---\ntitle: " + title + "\n---\n# " + title +
                         "\n\n<span data-ttu-id=\"abcde-102\">" + target +
                         "</span><span class=\"sxs-lookup\"><span data-stu-id=\"abcde-102\">" +
                         source + "</span></span>\n");
}

// An index of a library, made and opened; null where that fails.
inline std::unique_ptr<search::IndexReader> indexOf(const QString &folder, const QString &file)
{
    const std::atomic_bool cancel = false;
    auto opened = files::FileTree::open(folder);
    if (!opened)
        return nullptr;
    const std::shared_ptr<const files::FileTree> files = std::move(*opened);
    const auto built = workspace::buildLibrary(*files, {}, cancel);
    if (!built)
        return nullptr;
    const workspace::DocumentLoader loader(*built, files, nullptr);
    workspace::IndexOptions options;
    options.file = file;
    if (!workspace::updateIndex(*built, loader, options, cancel))
        return nullptr;
    auto reader = search::IndexReader::open(file);
    return reader ? std::move(*reader) : nullptr;
}

inline std::unique_ptr<search::IndexReader> indexOf(const LibraryTree &tree, const QString &file)
{
    return indexOf(tree.dir.path(), file);
}

// So many articles, each with the words "common" and "alphaN".
inline void writeMany(const LibraryTree &tree, int count, const QString &folder)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        writeArticle(tree, folder + u"/a%1.md"_qs.arg(i, 4, 10, QChar(u'0')), "Title " + number,
                     "common alpha" + number + " sentence");
    }
}

inline article::SearchRequest request(const QString &query)
{
    article::SearchRequest request;
    request.query = query;
    return request;
}

// The keys of what is found, best first; "error: …" where it failed.
inline QStringList keysOf(const Result<article::SearchResult> &result)
{
    if (!result)
        return {u"error: "_qs + result.error().what};
    QStringList keys;
    for (const article::Hit &hit : result->hits)
        keys.append(hit.article.key);
    return keys;
}

// Every file and folder below a folder with size and time of change, hidden ones too: equal lists,
// nothing was written.
inline QStringList stateOf(const QString &folder)
{
    QStringList state;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        state.append(u"%1 %2 %3"_qs.arg(info.filePath())
                         .arg(info.isDir() ? 0 : info.size())
                         .arg(info.lastModified().toMSecsSinceEpoch()));
    }
    state.sort();
    return state;
}

// While it lives, the process is "nobody", whom permissions bind; root they do not. For others than
// root it does nothing. Folders that have to be written are to be handed over before.
class Nobody
{
public:
    Nobody()
        : m_wasRoot(::geteuid() == 0 && ::seteuid(id) == 0)
    {}
    ~Nobody()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

    static void own(const QString &path)
    {
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), id, id) != 0)
            qFatal("cannot hand over %s", qPrintable(path));
    }

private:
    static constexpr uid_t id = 65534;
    bool m_wasRoot;
};

} // namespace diglot::test
