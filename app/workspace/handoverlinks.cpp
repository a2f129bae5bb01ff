// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/handoverlinks.h"

#include "app/article/address.h"
#include "app/workspace/localeroots.h"
#include "app/workspace/pathfinder.h"

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using render::Target;

namespace {

// Pages of the shared site that say no locale are shown in that of whoever opens them; the
// customer's is named.
QString inLocale(const QString &address, const LocaleTag &locale)
{
    QUrl url(address);
    const QString host = url.host().toLower();
    const QString path = url.path(QUrl::FullyEncoded);
    const bool shared = host == "learn.microsoft.com"_L1 || host == "docs.microsoft.com"_L1;
    if (!shared || path.size() < 2 ||
        localeOfFolderName(path.section(u'/', 1, 1)).hasRegionOrScript())
        return address;
    url.setPath(u'/' + locale.toString().toLower() + path, QUrl::TolerantMode);
    return article::webAddress(url);
}

} // namespace

HandoverLinks::HandoverLinks(const AddressBook &book, const DocumentLoader &loader,
                             const Given &given)
    : m_book(book)
    , m_pictures(*book.library(), loader)
    , m_given(given)
{}

Target HandoverLinks::link(const QString &href, const QString &file) const
{
    const Destination found = PathFinder(*m_book.library()).find(file, href);
    if (found.kind == Destination::Kind::Web)
        return {Target::Kind::External, inLocale(found.url, m_given.locale), {}};
    // An anchor of an included file is one of the article that includes it.
    const bool own = href.trimmed().startsWith(u'#');
    const article::ArticleId article = own ? m_given.article : found.article;
    if (!article.isValid())
        return {};
    const QString anchor =
        own ? QUrl::fromPercentEncoding(href.trimmed().sliced(1).toUtf8()) : found.anchor;
    const QString address = m_book.publicAddress(article, m_given.locale, anchor);
    return address.isEmpty() ? Target() : Target{Target::Kind::External, address, {}};
}

Target HandoverLinks::picture(const QString &src, const QString &file) const
{
    const QString data = m_given.pictures ? m_pictures.dataUrl(src, file) : QString();
    return data.isEmpty() ? Target() : Target{Target::Kind::Picture, data, {}};
}

} // namespace diglot::workspace
