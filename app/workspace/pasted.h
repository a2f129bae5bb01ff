// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/workspace/addressbook.h"

namespace diglot::workspace {

// What a text that a person pastes or types names.
struct Pasted
{
    enum class Kind : quint8 {
        Web,      // a public address
        Address,  // diglot:
        File,     // a path, of this library or of another copy of it, or an article's key
        Id,       // ms.assetid, ms.locfileid
        TabTitle, // a title as a browser's tab says it ("… | Microsoft Learn")
        Title     // nothing but the title of one article, in any language
    };
    Kind kind = Kind::Web;
    // Article, place and the locale to show it in: the wished one where there is such an edition,
    // else the named one, else en-US, else the first by tag. The view is the default one.
    article::Address address;
    LocaleTag named; // the locale that the text names, or invalid
};

struct PasteWish
{
    LocaleTag locale;   // to be read; may be invalid
    QString collection; // is preferred where several have the article; may be empty
};

// Finds the article that a text names: a web address in any locale, alone, as a Markdown link, in
// angle brackets or inside a mail, broken over its lines or wrapped into another site's address
// (mail filters, archives, counters of clicks); a diglot: address; a path of a file with or without
// anchor, of any system; "collection:key"; an id; a title. nullopt for all else, which then is a
// search. In memory, fit for every letter typed; texts beyond 20,000 characters name nothing.
[[nodiscard]] std::optional<Pasted> findPasted(const AddressBook &book, const QString &text,
                                               const PasteWish &wish);

} // namespace diglot::workspace
