// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/documentloader.h"

#include "app/parse/documentparser.h"
#include "app/parse/units.h"
#include "app/workspace/includes.h"
#include "app/workspace/overlay.h"

#include <QCache>
#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Document;
using article::DocumentPtr;

namespace {

constexpr int keptDocuments = 32;
constexpr qint64 maxPictureBytes = 8 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentLoader)
};

void addSources(Document &document, const Document &english)
{
    parse::FileUnits units{std::move(document.units), document.pictures};
    parse::addSources(units, {english.units, english.pictures});
    document.units = std::move(units.units);
}

} // namespace

struct DocumentLoader::Private
{
    article::LibraryPtr library;
    std::shared_ptr<const files::FileTree> tree;
    std::shared_ptr<const files::FileTree> overlay;
    mutable std::mutex mutex; // guards `documents`
    mutable QCache<QString, DocumentPtr> documents{keptDocuments};

    Result<QByteArray> read(const QString &path, bool inOverlay, qint64 limit) const
    {
        const auto &from = inOverlay ? overlay : tree;
        if (!from)
            return Error{ErrorCode::NotFound,
                         Text::tr("The folder with the English documentation cannot be read."),
                         path};
        return from->read(path, limit);
    }

    DocumentPtr kept(const QString &key) const
    {
        const std::scoped_lock lock(mutex);
        const DocumentPtr *found = documents.object(key);
        return found ? *found : nullptr;
    }

    void keep(const QString &key, const DocumentPtr &document) const
    {
        const std::scoped_lock lock(mutex);
        documents.insert(key, new DocumentPtr(document));
    }

    // Parsed with its includes, without the sources of its units.
    Result<DocumentPtr> parsed(const FilePlace &place) const
    {
        const QString key = (place.inOverlay ? u"overlay:"_s : u"file:"_s) + place.path;
        if (const DocumentPtr document = kept(key))
            return document;
        const auto bytes = read(place.path, place.inOverlay, parse::maxArticleBytes);
        if (!bytes)
            return located(bytes.error(), place.path);
        auto document = parsedFrom(place, *bytes);
        if (!document)
            return document.error();
        const auto shared = std::make_shared<const Document>(std::move(*document));
        keep(key, shared);
        return DocumentPtr(shared);
    }

    // With its includes.
    Result<Document> parsedFrom(const FilePlace &place, const QByteArray &bytes) const
    {
        auto document = parse::parseDocument(bytes, place.path.section(u'/', -1));
        if (!document)
            return located(document.error(), place.path);
        if (!place.inOverlay) {
            expandIncludes(*document, *library, place.path,
                           [this](const QString &path, bool inOverlay) {
                               return read(path, inOverlay, parse::maxArticleBytes);
                           });
        }
        return document;
    }

    static Error located(Error error, const QString &path)
    {
        if (!error.where.startsWith(path))
            error.where = path;
        return error;
    }

    // Where the English text of an edition is, an empty path if nowhere.
    FilePlace englishOf(const article::Edition &edition) const
    {
        if (isEnglish(edition.locale))
            return {};
        const article::ArticleId id{edition.collection, edition.key};
        if (const article::Edition *english =
                library->edition(id, LocaleTag::fromString(u"en-US").value_or(LocaleTag())))
            return {english->path, false};
        const article::LocaleRoot *root = library->rootOf(edition);
        if (!root)
            return {};
        for (const OverlayPath &candidate : overlayPaths(*library, *root, edition.key)) {
            const auto &files = candidate.inFolder ? library->overlayFiles : library->files;
            const QString path = article::fileIn(files, candidate.path);
            if (!path.isEmpty() && path != edition.path)
                return {path, candidate.inFolder};
        }
        return {};
    }
};

DocumentLoader::DocumentLoader(article::LibraryPtr library,
                               std::shared_ptr<const files::FileTree> tree,
                               std::shared_ptr<const files::FileTree> overlay)
    : d(std::make_unique<Private>())
{
    d->library = std::move(library);
    d->tree = std::move(tree);
    d->overlay = std::move(overlay);
}

DocumentLoader::~DocumentLoader() = default;

Result<DocumentPtr> DocumentLoader::load(const article::Edition &edition) const
{
    const QString key = u"edition:"_s + edition.path;
    if (const DocumentPtr document = d->kept(key))
        return document;
    auto parsed = d->parsed({edition.path, false});
    if (!parsed || (*parsed)->units.isEmpty())
        return parsed;
    const FilePlace place = d->englishOf(edition);
    if (place.path.isEmpty())
        return parsed;
    const auto english = d->parsed(place);
    if (!english)
        return parsed;
    Document document = **parsed;
    addSources(document, **english);
    const auto shared = std::make_shared<const Document>(std::move(document));
    d->keep(key, shared);
    return DocumentPtr(shared);
}

Result<Document> DocumentLoader::parse(const article::Edition &edition,
                                       const QByteArray &bytes) const
{
    return d->parsedFrom({edition.path, false}, bytes);
}

Result<QByteArray> DocumentLoader::bytes(const article::Edition &edition) const
{
    return bytes(FilePlace{edition.path, false});
}

Result<QByteArray> DocumentLoader::bytes(const FilePlace &place) const
{
    auto bytes = d->read(place.path, place.inOverlay, parse::maxArticleBytes);
    return bytes ? bytes : Private::located(bytes.error(), place.path);
}

std::optional<FilePlace> DocumentLoader::sourceOf(const article::Edition &edition) const
{
    const FilePlace place = d->englishOf(edition);
    return place.path.isEmpty() ? std::nullopt : std::optional(place);
}

const files::FileTree &DocumentLoader::tree() const
{
    return *d->tree;
}

Result<QByteArray> DocumentLoader::picture(const QString &path, bool inOverlay) const
{
    return d->read(path, inOverlay, maxPictureBytes);
}

DocumentPtr DocumentLoader::english(const article::Edition &edition, QString *path) const
{
    const FilePlace place = d->englishOf(edition);
    if (place.path.isEmpty())
        return nullptr;
    const auto document = d->parsed(place);
    if (document && path)
        *path = place.path;
    return document.value_or(nullptr);
}

} // namespace diglot::workspace
