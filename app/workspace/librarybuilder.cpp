// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/librarybuilder.h"

#include "app/parse/documentparser.h"
#include "app/workspace/catalogue.h"
#include "app/workspace/contents.h"
#include "app/workspace/docsets.h"
#include "app/workspace/freshness.h"
#include "app/workspace/localeroots.h"
#include "app/workspace/overlay.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <map>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::ArticleId;
using article::Edition;
using article::Library;
using article::LocaleRoot;
using files::FileEntry;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr int maxReadingThreads = 4;
constexpr int progressStep = 64; // files

// A file that the library is made of, and what it says.
struct Source
{
    const FileEntry *entry = nullptr;
    FileKind kind = FileKind::Other;
    int root = -1;
    QString inRoot;
    std::shared_ptr<const FileFacts> facts;
    Problems problems; // why it was not read
    bool isNew = false;
};

class Builder
{
public:
    Builder(const files::FileTree &tree, const BuildOptions &options,
            const std::atomic_bool &cancel)
        : m_tree(tree)
        , m_options(options)
        , m_cancel(cancel)
        , m_single(!tree.singleFile().isEmpty())
    {}

    Result<article::LibraryPtr> build();

private:
    Result<void> listFiles();
    void openCatalogue();
    void findRoots();
    void findDocsets();
    void selectArticles();
    void readSources(const QList<Source *> &sources, bool counted);
    void readSource(Source &source, const files::FileTree &tree) const;
    void addEditions();
    void addEdition(const Source &source);
    void settleRootLocales();
    void addContents();
    void listOverlay();
    QString overlayHash(const QString &path);
    void sortArticles();
    void finish();

    [[nodiscard]] const FileFacts *factsOf(const QString &path) const;
    LocaleTag localeOf(const QString &tag);
    LocaleTag publishedLocale(const FileFacts *facts);
    [[nodiscard]] QList<Source *> ofKinds(std::initializer_list<FileKind> kinds);

    const files::FileTree &m_tree;
    const BuildOptions &m_options;
    const std::atomic_bool &m_cancel;
    const bool m_single;
    Catalogue m_known;
    Catalogue m_next;
    files::Listing m_listing;
    std::vector<Source> m_sources; // ordered by path
    QHash<QString, Source *> m_byPath;
    std::map<int, DocsetMap> m_docsets; // by root
    QHash<QString, LocaleTag> m_locales;
    std::unique_ptr<files::FileTree> m_overlay;
    files::Listing m_overlayListing;
    QHash<QString, const FileEntry *> m_overlayEntries;
    bool m_changed = false; // the catalogue's file is not what it should be
    std::shared_ptr<Library> m_library = std::make_shared<Library>();
};

Result<article::LibraryPtr> Builder::build()
{
    const Error cancelled{ErrorCode::Cancelled, Text::tr("Opening was cancelled."), {}};
    if (Result<void> listed = listFiles(); !listed)
        return listed.error();
    openCatalogue();
    readSources(ofKinds({FileKind::Docfx, FileKind::Publish, FileKind::Redirections}), false);
    findRoots();
    findDocsets();
    selectArticles();
    readSources(ofKinds({FileKind::Markdown, FileKind::Yaml, FileKind::Toc}), true);
    if (m_cancel)
        return cancelled;
    addEditions();
    settleRootLocales();
    listOverlay();
    if (m_library->editions.isEmpty())
        return Error{ErrorCode::NotFound,
                     Text::tr("No article was found: there is no Markdown file that is one."),
                     m_tree.root()};
    sortArticles();
    addContents();
    decideFreshness(*m_library, [this](const QString &path) { return overlayHash(path); });
    if (m_cancel)
        return cancelled;
    finish();
    return article::LibraryPtr(std::move(m_library));
}

Result<void> Builder::listFiles()
{
    Result<files::Listing> listing = m_tree.list({publishFileName, redirectionFileName}, m_cancel);
    if (!listing)
        return listing.error();
    m_listing = std::move(*listing);
    m_library->folder = m_tree.root();
    const QString root = m_tree.root(); // a branch's name may have a "/" in it
    m_library->name =
        m_single ? m_tree.singleFile() : root.sliced(m_tree.namedFolder().lastIndexOf(u'/') + 1);
    m_library->groups = m_tree.groups();
    m_library->folders = m_listing.folders;
    m_library->problems = m_listing.skipped;
    m_library->files.reserve(m_listing.entries.size());
    m_sources.reserve(size_t(m_listing.entries.size()));
    for (const FileEntry &entry : std::as_const(m_listing.entries)) {
        article::addFile(m_library->files, entry.path);
        FileKind kind = fileKind(entry.path);
        if (m_single && kind == FileKind::Toc && entry.path.endsWith(".md"_L1, Qt::CaseInsensitive))
            kind = FileKind::Markdown;
        if (kind != FileKind::Other)
            m_sources.push_back({&entry, kind, -1, {}, nullptr, {}, false});
    }
    m_byPath.reserve(qsizetype(m_sources.size()));
    for (Source &source : m_sources)
        m_byPath.insert(source.entry->path, &source);
    m_next.reserve(qsizetype(m_sources.size()));
    return {};
}

void Builder::openCatalogue()
{
    if (m_options.catalogue && m_options.catalogue->size() > 0)
        (m_known = *m_options.catalogue).adoptLanguage();
    else if (!m_options.catalogueFolder.isEmpty() && !m_single)
        m_known = Catalogue::load(m_options.catalogueFolder, m_library->folder);
}

// The first locale that a publish configuration names, invalid if it names none.
LocaleTag Builder::publishedLocale(const FileFacts *facts)
{
    const auto *publish = facts ? std::get_if<parse::PublishConfig>(&facts->content) : nullptr;
    if (!publish)
        return {};
    for (const parse::PublishedDocset &docset : publish->docsets) {
        if (const LocaleTag tag = localeOf(docset.locale); tag.isValid())
            return tag;
    }
    return {};
}

void Builder::findRoots()
{
    m_library->roots = findLocaleRoots(m_listing, m_tree.namedFolder());
    for (LocaleRoot &root : m_library->roots) {
        const FileFacts *facts = factsOf(libraryPath(root.path, publishFileName));
        if (const LocaleTag published = publishedLocale(facts); published.isValid())
            root.locale = published;
        facts = factsOf(libraryPath(root.path, redirectionFileName));
        if (const auto *redirections =
                facts ? std::get_if<RedirectionMap>(&facts->content) : nullptr)
            root.redirections = *redirections;
    }
    separateCollections(m_library->roots);
}

void Builder::findDocsets()
{
    const RootFinder finder(m_library->roots);
    QHash<int, QStringList> configs;
    for (Source &source : m_sources) {
        source.root = finder.rootOf(source.entry->path);
        source.inRoot = pathInRoot(m_library->roots.at(source.root), source.entry->path);
        if (source.kind == FileKind::Docfx)
            configs[source.root].append(source.entry->path);
    }
    for (int i = 0; i < m_library->roots.size(); ++i)
        m_docsets.try_emplace(i, m_library->roots.at(i), configs.value(i),
                              [this](const QString &path) { return factsOf(path); });
}

// Leaves only those Markdown and YAML files that can be articles.
void Builder::selectArticles()
{
    if (m_single)
        return;
    for (Source &source : m_sources) {
        const bool isText = source.kind == FileKind::Markdown || source.kind == FileKind::Yaml;
        if (isText && m_docsets.at(source.root).excludes(source.inRoot))
            source.kind = FileKind::Other;
    }
}

void Builder::readSources(const QList<Source *> &sources, bool counted)
{
    std::atomic_int done = 0;
    const int total = int(sources.size());
    const auto report = [&](int number) {
        if (counted && m_options.progress && (number % progressStep == 0 || number == total))
            m_options.progress(number, total);
    };
    QList<Source *> unknown;
    for (Source *source : sources) {
        source->facts = m_known.find(*source->entry);
        if (source->facts)
            report(++done);
        else
            unknown.append(source);
    }
    if (!unknown.isEmpty()) {
        QThreadPool pool;
        pool.setMaxThreadCount(qBound(1, QThread::idealThreadCount(), maxReadingThreads));
        QtConcurrent::blockingMap(&pool, unknown, [&](Source *source) {
            if (m_cancel)
                return;
            readSource(*source, m_tree);
            report(++done);
        });
    }
    for (const Source *source : sources) {
        m_changed = m_changed || source->isNew;
        if (source->facts)
            m_next.insert(*source->entry, source->facts);
    }
}

void Builder::readSource(Source &source, const files::FileTree &tree) const
{
    const Result<QByteArray> bytes = tree.read(source.entry->path, parse::maxArticleBytes);
    if (!bytes) {
        source.problems.append({source.entry->path, 0, bytes.error().what});
        return;
    }
    source.facts =
        std::make_shared<const FileFacts>(readFacts(*bytes, source.entry->path, source.kind));
    source.isNew = true;
}

void Builder::addEditions()
{
    m_library->editions.reserve(qsizetype(m_sources.size()));
    for (const Source &source : m_sources) {
        m_library->problems.append(source.problems);
        if (!source.facts)
            continue;
        for (Problem problem : source.facts->problems) {
            problem.file = source.entry->path;
            m_library->problems.append(problem);
        }
        if (std::holds_alternative<ArticleFacts>(source.facts->content))
            addEdition(source);
    }
}

void Builder::addEdition(const Source &source)
{
    const LocaleRoot &root = m_library->roots.at(source.root);
    const auto &facts = std::get<ArticleFacts>(source.facts->content);
    Edition edition;
    edition.collection = root.collection;
    edition.key = source.inRoot;
    edition.locale = localeOf(facts.locale);
    if (!edition.locale.isValid())
        edition.locale = root.locale.isValid() ? root.locale : localeOf(u"en-US"_s);
    edition.path = source.entry->path;
    edition.docset = m_docsets.at(source.root).docsetOf(source.inRoot);
    edition.title = facts.title.isEmpty() ? edition.path.section(u'/', -1) : facts.title;
    edition.description = facts.description;
    edition.sourceHash = facts.sourceHash;
    edition.sourceCommit = facts.sourceCommit;
    edition.assetId = facts.assetId;
    edition.fileId = facts.fileId;
    edition.handedOff = facts.handedOff;
    edition.date = facts.date;
    edition.translation = facts.translation;
    edition.segments = facts.segments;
    edition.bilingual = facts.segments > 0;
    edition.size = source.entry->size;
    edition.modified = source.entry->modified / 1'000'000;
    if (isEnglish(edition.locale))
        edition.contentSha1 = facts.contentSha1;
    m_library->editions.append(std::move(edition));
}

// Roots that neither configuration nor name gave a locale take the one most of their editions
// have.
void Builder::settleRootLocales()
{
    QHash<int, QMap<LocaleTag, int>> counts;
    const RootFinder finder(m_library->roots);
    for (const Edition &edition : std::as_const(m_library->editions))
        ++counts[finder.rootOf(edition.path)][edition.locale];
    for (int i = 0; i < m_library->roots.size(); ++i) {
        LocaleRoot &root = m_library->roots[i];
        int most = 0;
        const QMap<LocaleTag, int> found =
            root.locale.isValid() ? QMap<LocaleTag, int>() : counts.value(i);
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                root.locale = it.key();
            }
        }
        if (!root.locale.isValid())
            root.locale = localeOf(u"en-US"_s);
    }
}

// Roots that hold nothing to read, as the folder around the locales mostly does, are dropped.
void Builder::addContents()
{
    const FactsOf factsOfPath = [this](const QString &path) { return factsOf(path); };
    ContentsBuilder contents(*m_library, factsOfPath);
    QHash<int, QStringList> tocs;
    QSet<int> used;
    for (const Source &source : m_sources) {
        if (source.kind != FileKind::Other)
            used.insert(source.root);
        if (source.kind == FileKind::Toc)
            tocs[source.root].append(source.entry->path);
    }
    QList<LocaleRoot> roots;
    for (int i = 0; i < m_library->roots.size(); ++i) {
        LocaleRoot root = m_library->roots.at(i);
        contents.addContents(root, m_docsets.at(i), tocs.value(i));
        if (used.contains(i))
            roots.append(root);
    }
    m_library->roots = roots;
    m_library->problems.append(contents.takeProblems());
}

void Builder::listOverlay()
{
    if (m_options.overlayFolder.isEmpty())
        return;
    files::TreeOptions how;
    how.cacheFolder = m_options.catalogueFolder;
    how.cancel = &m_cancel;
    auto tree = files::FileTree::open(m_options.overlayFolder, how);
    Result<files::Listing> listing =
        tree ? (*tree)->list({}, m_cancel) : Result<files::Listing>(tree.error());
    if (!listing) {
        m_library->problems.append({m_options.overlayFolder, 0, listing.error().what});
        return;
    }
    m_overlay = std::move(*tree);
    m_overlayListing = std::move(*listing);
    m_library->overlayFolder = m_overlay->root();
    for (const FileEntry &entry : std::as_const(m_overlayListing.entries)) {
        article::addFile(m_library->overlayFiles, entry.path);
        m_overlayEntries.insert(entry.path, &entry);
    }
}

// The overlay's files stand in the catalogue under "//", which no path of the library begins with.
QString Builder::overlayHash(const QString &path)
{
    const FileEntry *entry = m_overlayEntries.value(path);
    if (!entry || m_cancel)
        return {};
    FileEntry kept = *entry;
    kept.path.prepend("//"_L1);
    std::shared_ptr<const FileFacts> facts = m_next.find(kept);
    if (!facts)
        facts = m_known.find(kept);
    if (!facts) {
        Source source;
        source.entry = entry;
        source.kind = fileKind(entry->path);
        readSource(source, *m_overlay);
        facts = source.facts;
        m_changed = m_changed || facts;
    }
    if (!facts)
        return {};
    m_next.insert(kept, facts);
    const auto *article = std::get_if<ArticleFacts>(&facts->content);
    return article ? article->contentSha1 : QString();
}

// Orders editions by path and gathers them into articles. A second edition of an article in one
// locale is left out with a problem.
void Builder::sortArticles()
{
    QList<Edition> &editions = m_library->editions;
    const auto byPath = [](const Edition &a, const Edition &b) { return a.path < b.path; };
    if (!std::is_sorted(editions.cbegin(), editions.cend(), byPath))
        std::sort(editions.begin(), editions.end(), byPath);
    QHash<ArticleId, QList<int>> articles;
    articles.reserve(editions.size());
    QSet<QString> doubled;
    for (int i = 0; i < editions.size(); ++i) {
        const Edition &edition = std::as_const(editions).at(i);
        QList<int> &indexes = articles[ArticleId{edition.collection, edition.key}];
        const bool isThere = std::any_of(indexes.cbegin(), indexes.cend(), [&](int other) {
            return std::as_const(editions).at(other).locale == edition.locale;
        });
        if (!isThere) {
            indexes.append(i);
            continue;
        }
        doubled.insert(edition.path);
        m_library->problems.append(
            {edition.path, 0,
             Text::tr("The article is already there in %1; this file was left out.")
                 .arg(edition.locale.toString())});
    }
    if (!doubled.isEmpty()) { // the indexes have moved
        editions.removeIf([&](const Edition &edition) { return doubled.contains(edition.path); });
        return sortArticles();
    }
    for (auto it = articles.begin(); it != articles.end(); ++it) {
        std::sort(it->begin(), it->end(), [&](int a, int b) {
            return std::as_const(editions).at(a).locale < std::as_const(editions).at(b).locale;
        });
        m_library->articles.insert(it.key(), *it);
    }
}

void Builder::finish()
{
    m_changed = m_changed || m_next.size() != m_known.size();
    if (m_changed && !m_options.catalogueFolder.isEmpty() && !m_single)
        m_next.save(m_options.catalogueFolder, m_library->folder);
    if (m_options.catalogue)
        *m_options.catalogue = std::move(m_next);
}

const FileFacts *Builder::factsOf(const QString &path) const
{
    const Source *source = m_byPath.value(path);
    return source ? source->facts.get() : nullptr;
}

LocaleTag Builder::localeOf(const QString &tag)
{
    const auto known = m_locales.constFind(tag);
    if (known != m_locales.cend())
        return *known;
    const LocaleTag locale = LocaleTag::fromString(tag).value_or(LocaleTag());
    m_locales.insert(tag, locale);
    return locale;
}

QList<Source *> Builder::ofKinds(std::initializer_list<FileKind> kinds)
{
    QList<Source *> found;
    for (Source &source : m_sources) {
        if (std::find(kinds.begin(), kinds.end(), source.kind) != kinds.end())
            found.append(&source);
    }
    return found;
}

} // namespace

Result<article::LibraryPtr> buildLibrary(const files::FileTree &tree, const BuildOptions &options,
                                         const std::atomic_bool &cancel)
{
    return Builder(tree, options, cancel).build();
}

} // namespace diglot::workspace
