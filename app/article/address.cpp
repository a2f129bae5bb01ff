// SPDX-License-Identifier: Apache-2.0
#include "app/article/address.h"

#include <QUrlQuery>

#include <array>

namespace diglot::article {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 4> viewNames{u"reading", u"facing", u"interleaved", u"source"};

QString encodedPath(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts)
        part = QString::fromLatin1(QUrl::toPercentEncoding(part));
    return parts.join(u'/');
}

// The path with its parts decoded, or nothing if a part is empty, "." or "..", or if a decoded
// part holds a separator: such a path was made to look like another one.
std::optional<QString> decodedPath(const QString &encoded)
{
    QStringList parts = encoded.split(u'/');
    for (QString &part : parts) {
        part = QUrl::fromPercentEncoding(part.toLatin1());
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.contains(u'/') ||
            part.contains(u'\\') || part.contains(QChar(0)))
            return std::nullopt;
    }
    return parts.join(u'/');
}

} // namespace

QString viewName(View view)
{
    return viewNames.at(size_t(view)).toString();
}

std::optional<View> viewFromName(QStringView name)
{
    for (size_t i = 0; i < viewNames.size(); ++i) {
        if (viewNames.at(i) == name)
            return View(i);
    }
    return std::nullopt;
}

QUrl Address::toUrl() const
{
    QUrl url;
    url.setScheme(u"diglot"_s);
    url.setHost(u"article"_s);
    url.setPath(u'/' + locale.toString() + u'/' + encodedPath(article.key), QUrl::TolerantMode);
    QUrlQuery query;
    if (article.collection != "."_L1)
        query.addQueryItem(u"in"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(article.collection)));
    if (with.isValid())
        query.addQueryItem(u"with"_s, with.toString());
    query.addQueryItem(u"view"_s, viewName(view));
    if (segment > 0)
        query.addQueryItem(u"n"_s, QString::number(segment));
    url.setQuery(query);
    if (!anchor.isEmpty())
        url.setFragment(anchor, QUrl::DecodedMode);
    // As whoever reads the written address has it: QUrl keeps quotes, brackets and backslashes of a
    // query as they were set, and takes it for another address than the one that comes back.
    return QUrl::fromEncoded(url.toEncoded());
}

std::optional<Address> Address::fromUrl(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != "diglot"_L1 || url.host() != "article"_L1)
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype slash = path.indexOf(u'/', 1);
    if (!path.startsWith(u'/') || slash < 0)
        return std::nullopt;
    const auto tag = LocaleTag::fromString(QStringView(path).mid(1, slash - 1));
    const auto key = decodedPath(path.mid(slash + 1));
    if (!tag || !key)
        return std::nullopt;

    const QUrlQuery query(url);
    Address address;
    address.article.key = *key;
    address.locale = *tag;
    const QString collection = query.queryItemValue(u"in"_s, QUrl::FullyDecoded);
    address.article.collection = collection.isEmpty() ? u"."_s : collection;
    if (const auto with = LocaleTag::fromString(query.queryItemValue(u"with"_s)))
        address.with = *with;
    if (const auto view = viewFromName(query.queryItemValue(u"view"_s)))
        address.view = *view;
    address.segment = qMax(0, query.queryItemValue(u"n"_s).toInt());
    address.anchor = url.fragment(QUrl::FullyDecoded);
    return address;
}

QUrl assetUrl(const QString &libraryPath, bool overlay)
{
    QUrl url;
    url.setScheme(u"diglot"_s);
    url.setHost(overlay ? u"overlay"_s : u"asset"_s);
    url.setPath(u'/' + encodedPath(libraryPath), QUrl::TolerantMode);
    return url;
}

QString webAddress(const QUrl &url)
{
    constexpr auto form = QUrl::FullyEncoded;
    const QString host =
        url.toString(form | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString rest = url.toString(form).sliced(host.size());
    return host + rest.replace(u'[', u"%5B"_s).replace(u']', u"%5D"_s);
}

} // namespace diglot::article
