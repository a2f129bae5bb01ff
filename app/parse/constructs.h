// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/block.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace diglot::parse {

// A DocFX construct (research/format.md a5) that CommonMark does not know. Texts are UTF-8 and may
// hold segment atoms where the field says so.
struct Construct
{
    enum class Kind : quint8 {
        Image,      // url, text = alternative text
        NoLocalize, // text
        Include,    // url, text = title
        Alert,      // alert: the label line of an alert, first in a quote
        Video,      // url
        Division,   // text = class names
        Row,
        RowEnd,
        Column, // number = span
        ColumnEnd,
        Dropped, // a marker whose content is kept (zone, moniker, image-end)
        Raw      // lines that exceed a limit; text = reason (atoms in `raw`)
    };
    Kind kind = Kind::Dropped;
    article::AlertKind alert = article::AlertKind::Note;
    int number = 0;
    int line = 0;       // of the file
    bool block = false; // stands alone on its line, so that it is no running text
    QByteArray raw;     // as written
    QByteArray url;
    QByteArray text;
};

// A construct and the number of bytes that it takes.
struct FoundConstruct
{
    Construct construct;
    qsizetype length = 0;
};

// ":::name …:::" or "::: name …" at the beginning of `text`, which ends with its line.
[[nodiscard]] std::optional<FoundConstruct> readColonConstruct(QByteArrayView text);

// "[!include [title](path)]" at the beginning of `text`; one more "]" is taken with it.
[[nodiscard]] std::optional<FoundConstruct> readInclude(QByteArrayView text);

// "[!NOTE]", "[!VIDEO url]" or "[!div class=…]" at the beginning of `text`.
[[nodiscard]] std::optional<FoundConstruct> readQuoteConstruct(QByteArrayView text);

// Whether `text` may hold a construct that stands inside running text.
[[nodiscard]] bool mayHoldConstruct(QByteArrayView text);

// `text` with every image, no-loc and include inside it replaced by an atom; what was replaced is
// appended to `constructs`. Code spans are left alone.
[[nodiscard]] QByteArray replaceConstructs(QByteArrayView text, std::vector<Construct> &constructs);

} // namespace diglot::parse
