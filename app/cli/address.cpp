// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/cli/verbs.h"
#include "app/workspace/pasted.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

const QString localeOption = u"--locale"_s;
const QString anchorOption = u"--anchor"_s;

int fail(Console &console, const Error &error, int code)
{
    console.error(error);
    return code;
}

// All that an article is called by; empty where it has no such name.
struct Names
{
    article::Address place;
    QString web;
    QString diglot;
    QString file; // relative to the library
};

Result<article::Address> placeOf(const Arguments &arguments, const workspace::AddressBook &book,
                                 Console &console)
{
    const QString reference = arguments.operands.at(1);
    workspace::PasteWish wish;
    if (arguments.has(localeOption)) {
        const auto locale = localeValue(arguments, localeOption);
        if (!locale)
            return locale.error();
        wish.locale = *locale;
    }
    article::Address place;
    bool ambiguous = false;
    const bool isKey = book.library()->find(reference, &ambiguous).isValid();
    if (isKey && ambiguous) {
        const auto article = articleOperand(reference, *book.library(), console);
        if (!article)
            return article.error();
        wish.collection = article->collection;
    }
    const auto found = workspace::findPasted(book, reference, wish);
    if (!found)
        return Error{
            ErrorCode::Usage,
            u"names no article of the library: give its path in the locale's folder, a web "
            "or diglot: address, an id or a title"_s,
            reference};
    place = found->address;
    if (wish.locale.isValid())
        place.locale = wish.locale;
    else if (book.library()->edition(place.article, found->named))
        place.locale = found->named;
    else if (found->named.isValid())
        console.warn({reference, 0,
                      u"the article has no edition in %1; that in %2 is addressed"_s.arg(
                          found->named.toString(), place.locale.toString())});
    place.anchor = arguments.value(anchorOption, place.anchor);
    return place;
}

Result<Names> namesOf(const article::Address &place, const workspace::AddressBook &book)
{
    const article::Library &library = *book.library();
    Names names;
    names.place = place;
    names.web = book.publicAddress(place.article, place.locale, place.anchor);
    if (const article::Edition *edition = library.edition(place.article, place.locale)) {
        names.diglot = place.toUrl().toString(QUrl::FullyEncoded);
        names.file = edition->path;
        return names;
    }
    QStringList tags;
    for (const article::Edition *each : library.editionsOf(place.article))
        tags.append(each->locale.toString());
    const QString what = u"the article has no edition in %1; it has %2"_s.arg(
        place.locale.toString(), tags.join(u", "_s));
    return Error{ErrorCode::Usage, what, place.article.key};
}

QByteArray json(const Names &names)
{
    JsonWriter writer;
    writer.beginObject()
        .field(u"collection", names.place.article.collection)
        .field(u"article", names.place.article.key)
        .field(u"locale", names.place.locale.toString())
        .field(u"anchor", names.place.anchor)
        .key(u"web");
    if (names.web.isEmpty())
        writer.null();
    else
        writer.value(names.web);
    return writer.field(u"diglot", names.diglot).field(u"file", names.file).endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    workspace::Workspace workspace;
    const auto library = openLibrary(workspace, arguments.operands.first());
    if (!library)
        return fail(console, library.error(), Failed);
    const workspace::AddressBook book(*library, {});
    const auto place = placeOf(arguments, book, console);
    if (!place)
        return fail(console, place.error(), Usage);
    const auto names = namesOf(*place, book);
    if (!names)
        return fail(console, names.error(), Usage);
    if (names->web.isEmpty())
        console.warn({names->file, 0,
                      u"the docset's configuration does not say where it is "
                      "published; there is no web address"_s});
    if (arguments.has(u"--json"_s)) {
        console.write(json(*names));
        return Done;
    }
    const QString web = names->web.isEmpty() ? u"-"_s : names->web;
    console.write((web + u'\n' + names->diglot + u'\n' + names->file + u'\n').toUtf8());
    return Done;
}

} // namespace

Command addressCommand()
{
    return {
        u"address"_s,
        {u"LIBRARY"_s, u"ARTICLE|URL"_s},
        false,
        u"Prints an article's public web address, its diglot: address and its file."_s,
        u"\nThe article is named by any of them: a web address in any locale, with query and\n"
        "anchor; a diglot: address; a path; collection:path; an id (ms.assetid, ms.locfileid);\n"
        "a title. Three lines, the first \"-\" where nothing says where the docset is published."_s,
        {{localeOption,
          u"L"_s,
          {},
          false,
          u"the locale to be addressed; left out: the one that is named, else en-US"_s},
         {anchorOption, u"A"_s, {}, false, u"a place in the article, in place of the named one"_s},
         {u"--json"_s,
          {},
          {},
          false,
          u"one object instead: "
          "{\"collection\",\"article\",\"locale\",\"anchor\",\"web\",\"diglot\",\"file\"}"_s}},
        run,
    };
}

} // namespace diglot::cli
