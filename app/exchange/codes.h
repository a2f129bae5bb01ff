// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/row.h"

#include <QList>
#include <QString>

namespace diglot::exchange {

// What an inline code of Markdown is; decides the type that formats give it.
enum class CodeKind : quint8 {
    None,
    Strong,
    Emphasis,
    Strikethrough,
    Link,
    Image,
    Code,    // a code span, whole
    Tag,     // a raw HTML tag or comment
    Break,   // <br>
    Address, // <https://…>
    NoLocalize,
    Include
};

// A stretch of Markdown: text that a translator writes, or a code that must not get lost.
struct Piece
{
    enum class Role : quint8 { Text, Open, Close, Standalone };

    Role role = Role::Text;
    CodeKind kind = CodeKind::None;
    QString text;     // exactly as in the Markdown
    int partner = -1; // of Open and Close: index of the other one
    int id = 0;       // of codes, from 1 on; a pair has one id; see numberCodes()

    friend bool operator==(const Piece &, const Piece &) = default;
};

using Pieces = QList<Piece>;

// Splits Markdown into text and codes. `inlines` is what it was parsed into; the codes are those of
// the tree, found again in the characters. Pairs nest. The texts of the pieces joined are always
// `markdown`, whatever it holds: where tree and characters cannot be brought together it is
// one piece of text. Any thread.
[[nodiscard]] Pieces split(const QString &markdown, const QList<article::Inline> &inlines);

// The same, parsed here (and so one at a time, see parse::parseInlines).
[[nodiscard]] Pieces split(const QString &markdown);

// Plain text as one piece, none for an empty one.
[[nodiscard]] Pieces plain(const QString &text);

// The texts of a row, and what stands as its target: an accepted proposal, else the library's.
[[nodiscard]] Pieces sourcePieces(const Row &row);
[[nodiscard]] Pieces targetPieces(const Row &row);
[[nodiscard]] Pieces proposalPieces(const Row &row, const QString &proposal);
[[nodiscard]] Pieces shownPieces(const Row &row, const Statement &statement);

// Numbers the codes of the source from 1 on, and gives those of the target that are written exactly
// alike the same numbers; codes that only the target has get higher ones.
void numberCodes(Pieces &source, Pieces &target);

// The Markdown again.
[[nodiscard]] QString joined(const Pieces &pieces);

} // namespace diglot::exchange
