// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"

namespace diglot::article {

enum class MarkKind : quint8 {
    Folder,    // holds bookmarks and folders
    Bookmark,  // of an article, or of a sentence in it
    Note,      // words on an article or a sentence
    Highlight, // of a sentence
    Set,       // a named set of articles, one a ticket
    Pin        // of an article in a set
};

// The words of the database and of files: "folder", "bookmark", "note", "highlight", "set", "pin".
[[nodiscard]] QString markKindName(MarkKind kind);
[[nodiscard]] std::optional<MarkKind> markKindFromName(QStringView name);

enum class MarkColour : quint8 { Yellow, Green, Blue, Pink };

// The words of files and style sheets: "yellow", "green", "blue", "pink".
[[nodiscard]] QString markColourName(MarkColour colour);
[[nodiscard]] std::optional<MarkColour> markColourFromName(QStringView name);

// What a person has put on an article, in words that survive a move of the library.
struct Mark
{
    QString id; // 32 hex digits, the same in every export; empty: given when it is kept
    MarkKind kind = MarkKind::Bookmark;
    QString parent;   // id of the folder or the set that holds it, empty for none
    int position = 0; // among what has the same parent
    // Docset, key and locale of the article; for a sentence its number and both texts as they were.
    // Empty for folders and sets.
    JudgedText text;
    // Of a sentence that the article includes: key of the file that it stands in, whose numbers
    // count then; empty for one of the article's own.
    QString include;
    QString assetId; // ms.assetid of the article, empty where it has none
    QString title;   // of the article when it was marked; name of a folder or set
    QString words;   // of a note; plain text
    MarkColour colour = MarkColour::Yellow; // of a highlight
    QDateTime made;                         // UTC, both set by the store
    QDateTime changed;

    [[nodiscard]] bool isOnSentence() const { return text.place.number > 0; }
    friend bool operator==(const Mark &, const Mark &) = default;
};

// An article that was read.
struct PastVisit
{
    TextPlace place; // docset, key, locale
    QString title;
    QDateTime when; // UTC, of the last time
};

// A tab that was closed.
struct ClosedTab
{
    QString address; // of diglot:
    QString title;
    QByteArray place; // where in it, opaque
    QDateTime when;
};

} // namespace diglot::article
