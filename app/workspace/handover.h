// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/workspace/addressbook.h"
#include "app/workspace/blockpick.h"
#include "app/workspace/documentloader.h"

namespace diglot::workspace {

// What of an article is to be handed to a customer, and how.
struct HandoverWish
{
    article::Address at; // article and locale that the place is in; the anchor is a place
    QList<int> numbers;  // segments, as article::pageNumber of the edition at `at`; may be empty
    int leaf = -1;       // Block::leaf at the place, for texts without a number
    Extent extent = Extent::Sentences;
    QList<LocaleTag> chain;   // the customer's language, then what is taken where it is missing
    bool sourceBelow = false; // the source texts of the same under it
    bool termsTwice = false;  // bold terms also as the reading locale calls them, in brackets
    bool pictures = false;    // embedded; else their alternative texts
};

// What is given away, with what the person who gives it should know.
struct Handover
{
    QString html; // as render/cleanhtml.h says; a piece, with the language around it
    article::ArticleId article;
    QString title;    // of the article in `locale`, else in another that it has
    LocaleTag locale; // that was given
    Extent extent = Extent::Sentences;
    bool fallback = false; // not the customer's first language
    bool machine = false;  // translated by a machine
    bool behind = false;   // the translation is older than its source
    int missing = 0;       // sentences that this language lacks
};

// A piece as a card to quote: the article's title, the piece, and the public address as a link,
// left out where it is empty. In the language of the piece.
[[nodiscard]] QString quoteHtml(const Handover &given, const QString &address);

// How it is put on the clipboard: html with its character set, text, Markdown. UTF-8.
struct ClipboardTexts
{
    QString html;
    QString text;
    QString markdown;
};
[[nodiscard]] ClipboardTexts clipboardTexts(const QString &html);
// Several pieces under each other; picked steps are numbered as one list.
[[nodiscard]] ClipboardTexts clipboardTexts(const QStringList &pieces);

// The first language of the chain in which something of the article can be given; invalid for none.
[[nodiscard]] LocaleTag givenLocale(const article::Library &library,
                                    const article::ArticleId &article,
                                    const QList<LocaleTag> &chain);

// The same in a few letters for a mark: "→ en-US" where another one than the first is given,
// "✕ zh-TW" where none is, nothing where all is well.
[[nodiscard]] QString lackOf(const article::Library &library, const article::ArticleId &article,
                             const QList<LocaleTag> &chain);

// The article's title in exactly that language: of its edition, for en-US without one the source
// of a translation's first heading; empty where neither is there. Reads that translation. Any
// thread.
[[nodiscard]] QString titleIn(const article::Library &library, const DocumentLoader &loader,
                              const article::ArticleId &article, const LocaleTag &locale);

// Finds the place in the customer's language and gives what stands there: includes resolved,
// links as public addresses in that language. Source texts serve for en-US where there are any.
// NotFound: no such article, no language of the chain has it, nothing of that extent is there;
// else as DocumentLoader::load. Any thread.
[[nodiscard]] Result<Handover> handOver(const AddressBook &book, const DocumentLoader &loader,
                                        const HandoverWish &wish);

} // namespace diglot::workspace
