// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/pagebuilder.h"

#include "app/parse/bilingualtext.h"
#include "app/workspace/embeddedpicture.h"
#include "app/workspace/join.h"
#include "app/workspace/linkresolver.h"

#include <QCoreApplication>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::Side;
using article::View;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageBuilder)
};

LocaleTag sourceLocale()
{
    return LocaleTag::fromString(u"en-US").value_or(LocaleTag());
}

Error notFound(const article::Library &library, const article::Address &address)
{
    QStringList names;
    for (const Edition *edition : library.editionsOf(address.article))
        names.append(edition->locale.nativeName() + " ("_L1 + edition->locale.toString() + u')');
    names.sort();
    const QString what = names.isEmpty()
                             ? Text::tr("This article is not in the library.")
                             : Text::tr("This article is not there in %1. It is there in: %2")
                                   .arg(address.locale.nativeName(), names.join(u", "_s));
    return {ErrorCode::NotFound, what, address.article.key};
}

// The id of an article's part of a book.
QString partName(int number)
{
    return u'p' + QString::number(number);
}

// Puts pictures into the page itself, for a file that stands alone.
class EmbeddingResolver final : public render::Resolver
{
public:
    EmbeddingResolver(const LinkResolver &links, const article::Library &library,
                      const DocumentLoader &loader, const PageOptions &options)
        : m_links(links)
        , m_pictures(library, loader)
        , m_book(options.book)
    {}

    render::Target link(const QString &href, const QString &file) const override
    {
        render::Target target = m_links.link(href, file);
        const auto address = m_book ? article::Address::fromUrl(QUrl(target.url)) : std::nullopt;
        const int number = address ? m_book->value(address->article) : 0;
        if (number > 0) {
            target.url = u'#' + partName(number);
            if (!address->anchor.isEmpty())
                target.url += "-a-"_L1 + address->anchor;
        }
        return target;
    }

    render::Target picture(const QString &src, const QString &file) const override
    {
        render::Target target = m_links.picture(src, file);
        if (target.kind == render::Target::Kind::Missing)
            return target;
        target.url = m_pictures.dataUrl(src, file);
        if (target.url.isEmpty())
            target.kind = render::Target::Kind::Missing;
        return target;
    }

private:
    const LinkResolver &m_links;
    PictureEmbedder m_pictures;
    const QHash<article::ArticleId, int> *m_book;
};

render::Column columnOf(const article::DocumentPtr &document, const Edition &edition)
{
    return {document,     Side::Target,        edition.locale,
            edition.path, edition.translation, edition.isBehind()};
}

// The second column: the edition asked for, else the source texts, else the English edition.
Result<render::Column> otherColumn(const article::Library &library, const DocumentLoader &loader,
                                   const article::Address &address, ArticlePage &page)
{
    if (address.with.isValid() && address.with != address.locale) {
        if (const Edition *with = library.edition(address.article, address.with)) {
            const auto document = loader.load(*with);
            if (!document)
                return document.error();
            page.other = *document;
            page.otherEdition = *with;
            return columnOf(*document, *with);
        }
        page.otherMissing = true;
    }
    if (page.document->bilingual)
        return render::Column{page.document,     Side::Source, sourceLocale(),
                              page.edition.path, {},           {}};
    QString path;
    if (const auto english = loader.english(page.edition, &path)) {
        const bool inLibrary = library.editionAt(path);
        return render::Column{
            english, Side::Target, sourceLocale(), inLibrary ? path : page.edition.path, {}, {}};
    }
    return render::Column{};
}

Result<void> addMarkdown(render::PageInput &input, const DocumentLoader &loader,
                         const Edition &edition)
{
    const auto bytes = loader.bytes(edition);
    if (!bytes)
        return bytes.error();
    const auto text = parse::BilingualText::split(*bytes);
    input.markdown = text.text;
    input.bodyBegin = text.bodyBegin;
    for (int i = 0; i < text.segments.size(); ++i) {
        const parse::SegmentSpan &span = text.segments.at(i);
        input.spans.append({span.targetBegin, span.targetEnd, Side::Target, i});
        input.spans.append({span.sourceBegin, span.sourceEnd, Side::Source, i});
    }
    return {};
}

} // namespace

Result<ArticlePage> buildPage(const article::LibraryPtr &library, const DocumentLoader &loader,
                              const article::Address &address, const PageOptions &options)
{
    const Edition *edition = library->edition(address.article, address.locale);
    if (!edition)
        return notFound(*library, address);
    const auto document = loader.load(*edition);
    if (!document)
        return document.error();

    ArticlePage page;
    page.address = address;
    page.document = *document;
    page.edition = *edition;
    page.title = edition->title.isEmpty() ? (*document)->title : edition->title;
    for (const Edition *each : library->editionsOf(address.article))
        page.locales.append(each->locale);
    std::sort(page.locales.begin(), page.locales.end());

    render::PageInput input;
    input.view = address.view;
    input.target = columnOf(*document, *edition);
    const auto other = otherColumn(*library, loader, address, page);
    if (!other)
        return other.error();
    if (address.view == View::Facing || address.view == View::Interleaved) {
        input.other = *other;
        if (input.other.document && input.other.document != input.target.document)
            input.join = joinDocuments(*input.target.document, *input.other.document);
    } else if (address.view == View::Source) {
        if (const auto added = addMarkdown(input, loader, *edition); !added)
            return added.error();
    }
    const LinkResolver links(library, address);
    const EmbeddingResolver embedding(links, *library, loader, options);
    input.resolver =
        options.selfContained ? static_cast<const render::Resolver *>(&embedding) : &links;
    input.title = page.title;
    input.selfContained = options.selfContained;
    input.theme = options.theme;
    if (options.book)
        input.part = partName(options.book->value(address.article));
    page.page = render::renderPage(input);
    return page;
}

} // namespace diglot::workspace
