// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"

#include <QUrl>

#include <optional>

namespace diglot::article {

// How an article is laid out.
enum class View : quint8 { Reading, Facing, Interleaved, Source };

[[nodiscard]] QString viewName(View view); // "reading", "facing", "interleaved", "source"
[[nodiscard]] std::optional<View> viewFromName(QStringView name);

// Where one is: an article, the languages it is shown in, the layout and the place in it.
//
//   diglot://article/<locale>/<key>[?in=<collection>][&with=<locale>][&view=<view>][&n=<number>]
//                                  [#<anchor>]
//
// `locale` is the reading locale; without `with` the second side is the edition's own source.
// `in` is left out for the collection ".". `n` is a segment number. The key is percent-encoded
// part by part and never names a file: it is looked up in the library.
struct Address
{
    ArticleId article;
    LocaleTag locale;
    LocaleTag with; // invalid: the source texts of the edition itself
    View view = View::Facing;
    int segment = 0; // 0: none
    QString anchor;

    [[nodiscard]] bool isValid() const { return article.isValid() && locale.isValid(); }
    [[nodiscard]] QUrl toUrl() const;
    // nullopt for other schemes and hosts, a bad locale, an empty or escaping key ("..", "//").
    [[nodiscard]] static std::optional<Address> fromUrl(const QUrl &url);

    friend bool operator==(const Address &, const Address &) = default;
};

// Addresses of a library's picture and of the program's own page files.
[[nodiscard]] QUrl assetUrl(const QString &libraryPath, bool overlay = false);

// An address of the web as other programs take it: with nothing but the characters that RFC 3986
// lets stand. QUrl leaves square brackets everywhere; they belong around a host's number alone.
[[nodiscard]] QString webAddress(const QUrl &url);

} // namespace diglot::article
