// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/pasted.h"

#include "app/workspace/overlay.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Address;
using article::ArticleId;
using article::Edition;
using article::Library;

namespace {

constexpr qsizetype longest = 20'000;
constexpr qsizetype longestTitle = 300;
constexpr int mostLines = 3; // that an address goes on in

// What is named, before it is known which collection and locale are shown.
struct Named
{
    Pasted::Kind kind = Pasted::Kind::Web;
    QList<ArticleId> articles;
    LocaleTag locale;
    QString anchor;
};

// Blanks, quotes and brackets around a text, and what ends a sentence behind it.
QString bare(const QString &text)
{
    static const QRegularExpression around(
        uR"(^[\s<>"'“”„«»‹›「」『』（(\[{]+|[\s<>"'“”«»‹›「」『』）)\]}.,;:!?。，、]+$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString inside = text;
    return inside.remove(around);
}

QString withoutEndOfSentence(QString address)
{
    while (!address.isEmpty() && u".,;:!?)]}'*_。，、）"_s.contains(address.back()))
        address.chop(1);
    return address;
}

// A mail breaks a long address, and may quote the line in which it goes on: the longest first.
QStringList withNextLines(QString address, QStringView behind)
{
    static const QRegularExpression next(uR"(^[ \t]*\r?\n[ \t>|]*([^\s<>"“”«»「」]+))"_s);
    QStringList forms{withoutEndOfSentence(address)};
    // Behind these signs nothing is missing that an article is found by.
    while (forms.size() <= mostLines && !address.contains(u'?') && !address.contains(u'#')) {
        const auto line = next.match(behind);
        if (!line.hasMatch())
            break;
        address += line.capturedView(1);
        behind = behind.sliced(line.capturedEnd());
        forms.prepend(withoutEndOfSentence(address));
    }
    return forms;
}

// The addresses in a text, in order; a Markdown link's too.
QStringList addressesIn(const QString &text)
{
    static const QRegularExpression address(
        uR"((?:https?://|diglot://|(?:www\.|docs\.|learn\.|review\.)[a-z0-9.-]+/)[^\s<>"“”«»「」]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found += withNextLines(match.captured(), QStringView(text).sliced(match.capturedEnd()));
    }
    return found;
}

// What filters of mail and counters of clicks wrap into an address of their own: a value of its
// query, or the end of its path.
QStringList wrappedIn(const QString &address)
{
    static const QRegularExpression inPath(uR"(.(https?://.+?)(?:__;.*)?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QUrl url(address);
    QStringList wrapped;
    const auto values = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : values) {
        if (value.startsWith("http://"_L1, Qt::CaseInsensitive) ||
            value.startsWith("https://"_L1, Qt::CaseInsensitive))
            wrapped.append(value);
    }
    const auto match = inPath.match(url.path(QUrl::FullyDecoded));
    if (match.hasMatch())
        wrapped.append(match.captured(1));
    return wrapped;
}

// The English locale is the one that all others come from.
LocaleTag shownLocale(const Library &library, const ArticleId &article, const LocaleTag &wished,
                      const LocaleTag &named)
{
    for (const LocaleTag &locale : {wished, named}) {
        if (locale.isValid() && library.edition(article, locale))
            return locale;
    }
    const QList<const Edition *> editions = library.editionsOf(article);
    const auto english =
        std::find_if(editions.cbegin(), editions.cend(),
                     [](const Edition *edition) { return isEnglish(edition->locale); });
    return english != editions.cend() ? (*english)->locale : editions.first()->locale;
}

// The first part from which on a path may be one of the library's: not longer than any of them. One
// that is written with its accents apart has up to four times as many units.
qsizetype firstThatFits(const Library &library, const QStringList &parts)
{
    qsizetype room = 0;
    for (const Edition &edition : library.editions)
        room = std::max({room, edition.path.size(), edition.key.size()});
    room *= 4;
    qsizetype from = parts.size();
    while (from > 0 && parts[from - 1].size() <= room) {
        --from;
        room -= parts[from].size() + 1;
    }
    return from;
}

// Paths of other copies end like ours: the longest end that is an article's key or path.
std::optional<Named> byPath(const Library &library, QString path)
{
    static const QRegularExpression line(u":\\d+(?::\\d+)?$"_s);
    Named named;
    named.kind = Pasted::Kind::File;
    // A name may hold what means something in other paths: "c#.md".
    if (const ArticleId whole = library.find(path); whole.isValid()) {
        named.articles.append(whole);
        return named;
    }
    if (path.startsWith("file:"_L1, Qt::CaseInsensitive)) {
        const QUrl url(path);
        named.anchor = url.fragment();
        path = url.toLocalFile();
    }
    const qsizetype hash = path.indexOf(u'#');
    if (hash >= 0) {
        named.anchor = QUrl::fromPercentEncoding(path.sliced(hash + 1).toUtf8());
        path.truncate(hash);
    }
    path.replace(u'\\', u'/');
    path.remove(line);
    if (!path.endsWith(".md"_L1, Qt::CaseInsensitive) &&
        !path.endsWith(".yml"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    if (path.startsWith(library.folder + u'/'))
        path.remove(0, library.folder.size() + 1);
    const ArticleId own = library.find(path);
    if (own.isValid()) {
        named.articles.append(own);
        return named;
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype from = firstThatFits(library, parts); from < parts.size(); ++from) {
        const QString tail = parts.mid(from).join(u'/');
        const QString file = article::fileIn(library.files, tail);
        if (const Edition *edition = file.isEmpty() ? nullptr : library.editionAt(file)) {
            named.articles.append({edition->collection, edition->key});
            named.locale = edition->locale;
            return named;
        }
        for (auto it = library.articles.cbegin(); it != library.articles.cend(); ++it) {
            if (it.key().key.compare(tail, Qt::CaseInsensitive) == 0)
                named.articles.append(it.key());
        }
        if (!named.articles.isEmpty())
            return named;
    }
    return std::nullopt;
}

std::optional<Named> byId(const Library &library, const QString &text)
{
    static const QRegularExpression key(
        uR"(^(?:ms\.(assetid|locfileid)\s*:\s*)?["'{]?([0-9a-f-]+)["'}]?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression guid(u"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    const auto match = key.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString id = match.captured(2).toLower();
    const bool isAsset = guid.match(id).hasMatch();
    // A short number is a search; one that was written with its key is an id.
    if (!isAsset && match.captured(1).isEmpty() && id.size() < 6)
        return std::nullopt;
    Named named;
    named.kind = Pasted::Kind::Id;
    for (const Edition &edition : library.editions) {
        if (edition.assetId != id && edition.fileId != id)
            continue;
        const ArticleId article{edition.collection, edition.key};
        if (!named.articles.contains(article))
            named.articles.append(article);
        if (edition.fileId == id)
            named.locale = edition.locale;
    }
    return named.articles.isEmpty() ? std::nullopt : std::optional(named);
}

std::optional<Named> byTitle(const Library &library, const QString &text)
{
    static const QRegularExpression site(uR"(\s*\|\s*[^|]+$)"_s);
    static const QRegularExpression suffix(uR"(\s+[-–—]\s+[^-–—]+$)"_s);
    if (text.size() > longestTitle || text.isEmpty())
        return std::nullopt;
    QString wanted = text.simplified();
    const bool isTab = wanted.contains(u'|');
    wanted.remove(site);
    QStringList forms{wanted};
    if (isTab)
        forms.append(QString(wanted).remove(suffix));
    for (const QString &form : std::as_const(forms)) {
        Named named;
        named.kind = isTab ? Pasted::Kind::TabTitle : Pasted::Kind::Title;
        QSet<QString> keys;
        for (const Edition &edition : library.editions) {
            if (edition.title.compare(form, Qt::CaseInsensitive) != 0)
                continue;
            const ArticleId article{edition.collection, edition.key};
            keys.insert(edition.key);
            if (!named.articles.contains(article))
                named.articles.append(article);
            named.locale = edition.locale;
        }
        if (keys.size() == 1)
            return named;
    }
    return std::nullopt;
}

// Everything else in it is in capitals: the anchor was not so written either.
QString likeItsAddress(const QString &anchor, const QUrl &url)
{
    const QString path = url.path();
    return path == path.toUpper() && path != path.toLower() ? anchor.toLower() : anchor;
}

std::optional<Named> byWebAddress(const AddressBook &book, const QString &address)
{
    const bool hasScheme = address.contains("://"_L1);
    const QUrl url(hasScheme ? address : "https://"_L1 + address);
    if (const auto found = book.find(url))
        return Named{Pasted::Kind::Web, found->articles, found->locale,
                     likeItsAddress(found->anchor, url)};
    // A repository's own page of the file ("https://host/…/blob/main/guide/start.md").
    QString path = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toUtf8());
    if (url.hasFragment())
        path += u'#' + url.fragment();
    return path.count(u'/') > 1 ? byPath(*book.library(), path) : std::nullopt;
}

std::optional<Pasted> byDiglotAddress(const Library &library, const QString &text)
{
    const auto address = Address::fromUrl(QUrl(text));
    if (!address || !library.articles.contains(address->article))
        return std::nullopt;
    return Pasted{Pasted::Kind::Address, *address, address->locale};
}

// A page may be another file in another locale: the one that can be read counts, of one's own
// collection first.
Pasted settled(const Library &library, const Named &named, const PasteWish &wish)
{
    const auto merit = [&](const ArticleId &article) {
        return (article.collection == wish.collection ? 4 : 0) +
               (library.edition(article, wish.locale) ? 2 : 0) +
               (library.edition(article, named.locale) ? 1 : 0);
    };
    const auto best = std::max_element(
        named.articles.cbegin(), named.articles.cend(),
        [&](const ArticleId &a, const ArticleId &b) { return merit(a) < merit(b); });
    Pasted pasted;
    pasted.kind = named.kind;
    pasted.named = named.locale;
    pasted.address.article = *best;
    pasted.address.anchor = named.anchor;
    pasted.address.locale = shownLocale(library, pasted.address.article, wish.locale, named.locale);
    return pasted;
}

} // namespace

std::optional<Pasted> findPasted(const AddressBook &book, const QString &text,
                                 const PasteWish &wish)
{
    const Library &library = *book.library();
    const QString whole = bare(text);
    if (text.size() > longest || whole.isEmpty())
        return std::nullopt;
    QStringList addresses = addressesIn(text);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString address = addresses.at(i);
        if (address.startsWith("diglot:"_L1, Qt::CaseInsensitive)) {
            if (auto found = byDiglotAddress(library, address)) {
                found->address.locale =
                    shownLocale(library, found->address.article, found->named, wish.locale);
                return found;
            }
        } else if (const auto found = byWebAddress(book, address)) {
            return settled(library, *found, wish);
        } else {
            for (const QString &inside : wrappedIn(address)) // each is shorter than what is around
                addresses.insert(i + 1, inside);
        }
    }
    if (!addresses.isEmpty())
        return std::nullopt;
    std::optional<Named> named;
    if (!whole.contains(u'\n'))
        named = byPath(library, whole);
    if (!named)
        named = byId(library, whole);
    if (!named)
        named = byTitle(library, whole);
    if (!named && whole != text.trimmed()) // a title may end with a question mark
        named = byTitle(library, text.trimmed());
    return named ? std::optional(settled(library, *named, wish)) : std::nullopt;
}

} // namespace diglot::workspace
