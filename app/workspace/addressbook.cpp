// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/addressbook.h"

#include "app/workspace/localeroots.h"
#include "app/workspace/pathfinder.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::ArticleId;
using article::Docset;
using article::Edition;
using article::LocaleRoot;

namespace {

constexpr QLatin1StringView localeMark("{locale}");
constexpr QLatin1StringView pathMark("{path}");
constexpr QLatin1StringView fileMark("{file}");

// The host under which a site is known now; earlier names, trial sites and those for telephones
// lead to the same pages.
QString hostOf(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "mobile."_L1, "review."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host == "docs.microsoft.com"_L1 ? u"learn.microsoft.com"_s : host;
}

QString withoutEnding(const QString &path)
{
    for (const QLatin1StringView ending : {".md"_L1, ".yml"_L1, ".html"_L1, ".json"_L1}) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path.chopped(ending.size());
    }
    return path;
}

// "setup/index" is published as "setup/".
QString withoutIndex(const QString &path)
{
    return path == "index"_L1 || path.endsWith("/index"_L1) ? path.chopped(5) : path;
}

QString encoded(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts)
        part = QString::fromLatin1(QUrl::toPercentEncoding(part));
    return parts.join(u'/');
}

// Host and decoded parts of the path in lower case; empty parts are dropped.
QStringList partsOf(const QUrl &url)
{
    QStringList parts{hostOf(url)};
    const QString path = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toUtf8());
    parts += path.toLower().split(u'/', Qt::SkipEmptyParts);
    return parts;
}

bool namesLocale(const QString &part)
{
    return part == "*"_L1 || localeOfFolderName(part).hasRegionOrScript();
}

QString key(QStringList parts)
{
    if (parts.last() == "index"_L1)
        parts.removeLast();
    return parts.join(u'/');
}

} // namespace

bool isAddressForm(const QString &form)
{
    QString example = form;
    example.replace(localeMark, "xx-xx"_L1).replace(pathMark, "x"_L1).replace(fileMark, "x"_L1);
    const QUrl url(example, QUrl::StrictMode);
    return (form.contains(pathMark) || form.contains(fileMark)) && url.isValid() &&
           !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !form.contains(u'#') && !form.contains(u'?');
}

QString docsetName(const Docset &docset)
{
    return docset.publishName.isEmpty() ? docset.folder : docset.publishName;
}

AddressBook::AddressBook(article::LibraryPtr library, const AddressForms &forms)
    : m_library(std::move(library))
{
    const auto add = [&](const QString &root, const QString &folder, const QString &name,
                         const QString &own) {
        QString form = forms.value(name);
        if (!isAddressForm(form))
            form = isAddressForm(own) ? own : forms.value(QString());
        if (isAddressForm(form))
            m_forms.insert(root + u'\n' + folder, form);
    };
    for (const LocaleRoot &root : m_library->roots) {
        add(root.path, {}, {}, {});
        for (const Docset &docset : root.docsets) {
            if (!docset.folder.isEmpty())
                add(root.path, docset.folder, docsetName(docset), docset.addressForm);
        }
    }
    for (const Edition &edition : m_library->editions) {
        const ArticleId id{edition.collection, edition.key};
        const QString address = publicAddress(id, edition.locale);
        if (address.isEmpty())
            continue;
        QStringList parts = partsOf(QUrl(address));
        m_hosts.append(parts.first());
        parts.last() = withoutEnding(parts.last());
        const QString tag = edition.locale.toString().toLower();
        if (formOf(edition).contains(localeMark)) {
            const qsizetype at = parts.indexOf(tag);
            if (at > 0)
                parts[at] = u"*"_s;
        }
        QList<ArticleId> &articles = m_articles[key(parts)];
        if (!articles.contains(id))
            articles.append(id);
    }
    m_hosts.removeDuplicates();
}

QString AddressBook::formOf(const Edition &edition) const
{
    const LocaleRoot *root = m_library->rootOf(edition);
    return root ? m_forms.value(root->path + u'\n' + edition.docset) : QString();
}

QString AddressBook::publicAddress(const ArticleId &article, const LocaleTag &locale,
                                   const QString &anchor) const
{
    // One locale's repository may say what another's leaves out.
    QList<const Edition *> editions = m_library->editionsOf(article);
    if (const Edition *own = m_library->edition(article, locale))
        editions.prepend(own);
    const Edition *edition = nullptr;
    QString address;
    for (qsizetype i = 0; i < editions.size() && address.isEmpty(); ++i) {
        edition = editions.at(i);
        address = formOf(*edition);
    }
    if (address.isEmpty())
        return {};
    const bool atRoot = edition->docset.isEmpty() || edition->docset == u".";
    const QString inDocset =
        atRoot ? edition->key : edition->key.sliced(edition->docset.size() + 1);
    const QString file = withoutEnding(inDocset);
    address.replace(localeMark, locale.toString().toLower());
    address.replace(pathMark, encoded(withoutIndex(file.toLower())));
    address.replace(fileMark, encoded(file));
    if (!anchor.isEmpty())
        address += u'#' + QString::fromLatin1(QUrl::toPercentEncoding(anchor, "!$&'()*+,;=:@/?"));
    return address;
}

std::optional<AddressBook::Found> AddressBook::find(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    QStringList parts = partsOf(url);
    if (!m_hosts.contains(parts.first()))
        return std::nullopt;
    Found found;
    found.anchor = url.fragment(QUrl::FullyDecoded);
    const qsizetype directive = found.anchor.indexOf(":~:"_L1); // "#:~:text=": of the browser
    if (directive >= 0)
        found.anchor.truncate(directive);
    parts.last() = parts.size() > 1 ? withoutEnding(parts.last()) : parts.last();
    QStringList tried{key(parts)};
    const auto named = std::find_if(parts.cbegin() + 1, parts.cend(), namesLocale);
    const qsizetype at = named - parts.cbegin();
    QStringList bare = parts; // without a locale
    if (at < parts.size()) {
        found.locale = localeOfFolderName(bare.takeAt(at));
        parts[at] = u"*"_s;
    } else {
        parts.insert(1, u"*"_s);
    }
    tried += {key(parts), key(bare)};
    for (const QString &each : std::as_const(tried)) {
        found.articles = m_articles.value(each);
        if (!found.articles.isEmpty())
            return found;
    }
    found.articles = redirected(u'/' + bare.mid(1).join(u'/'));
    return found.articles.isEmpty() ? std::nullopt : std::optional(found);
}

// What the redirections of any root make of an absolute path without a locale.
QList<ArticleId> AddressBook::redirected(const QString &path) const
{
    QList<ArticleId> found;
    const PathFinder finder(*m_library);
    for (const LocaleRoot &root : m_library->roots) {
        const Destination there = finder.find(libraryPath(root.path, u"index.md"_s), path);
        const bool inLibrary = there.kind == Destination::Kind::Article ||
                               (there.kind == Destination::Kind::File && !there.inOverlayFolder);
        if (inLibrary && there.article.isValid() && !found.contains(there.article))
            found.append(there.article);
    }
    return found;
}

} // namespace diglot::workspace
