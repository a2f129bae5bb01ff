// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <QMap>
#include <QUrl>

#include <optional>

namespace diglot::workspace {

// How public addresses are made where the configurations do not say it, or say it wrongly: by the
// docset's name (docsetName()), "" for all others. A form is an address with http or https and
//   {locale}  the locale in lower case ("ru-ru")
//   {path}    the article's path in its docset, in lower case, without its ending; of an index page
//             its folder
//   {file}    the same as the file is spelled, an index page by its name
// A form without {path} and {file} counts as none.
using AddressForms = QMap<QString, QString>;

[[nodiscard]] bool isAddressForm(const QString &form);

// By which the forms know a docset: as it is published, else its folder.
[[nodiscard]] QString docsetName(const article::Docset &docset);

// Which article stands where on the web. Made once for a library, in memory, some milliseconds for
// ten thousand articles; then only read, by any thread.
class AddressBook
{
public:
    AddressBook(article::LibraryPtr library, const AddressForms &forms);

    [[nodiscard]] const article::LibraryPtr &library() const { return m_library; }

    // The public address of an article in a locale, whether it has an edition there or not; empty
    // where nothing says where it is published. `anchor` as in the article, may be empty.
    [[nodiscard]] QString publicAddress(const article::ArticleId &article, const LocaleTag &locale,
                                        const QString &anchor = {}) const;

    struct Found
    {
        QList<article::ArticleId> articles; // one of each collection that has it; never empty
        LocaleTag locale;                   // that the address names, or invalid
        QString anchor;
    };
    // What a web address leads to: in any locale or none, in any case, with query and anchor; the
    // older names of a host and the library's redirections are known.
    [[nodiscard]] std::optional<Found> find(const QUrl &url) const;

private:
    [[nodiscard]] QString formOf(const article::Edition &edition) const;
    [[nodiscard]] QList<article::ArticleId> redirected(const QString &path) const;

    article::LibraryPtr m_library;
    QHash<QString, QString> m_forms; // root path + "\n" + docset's folder → form
    QHash<QString, QList<article::ArticleId>> m_articles; // address without scheme, locale "*" →
    QStringList m_hosts;                                  // of all forms, in lower case
};

} // namespace diglot::workspace
