// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/words.h"

#include <QList>
#include <QString>

namespace diglot::checks {

// Stands in MarkedText::plain for what a translator must not change: a code span, an address.
inline constexpr QChar opaque = QChar(0xFFFC);

// One construct of inline Markdown; places are UTF-16 offsets in the text as in the file.
struct Mark
{
    enum class Kind : quint8 {
        Code,       // value: what stands between the backticks, trimmed
        Link,       // value: destination; inner: the anchor's text
        Image,      // value: destination; inner: the alternative text
        Strong,     // inner: what is bold
        Emphasis,   // inner
        Tag,        // value: lower-case name, "/" before that of an end tag, "!--" for a comment
        Escape,     // value: the character
        Entity,     // value: what it stands for
        NoLocalize, // value: the name
        Component,  // ":::image …:::", value: its name
        Address     // value: a bare web or mail address
    };

    Kind kind = Kind::Code;
    int from = 0;
    int to = 0;
    int innerFrom = 0;
    int innerTo = 0;
    QString value;
};

// A text with its markup found. Emphasis follows CommonMark's rules, so that what does not
// become bold on the page stays in `plain` as asterisks.
struct MarkedText
{
    QString text;
    QString plain;          // as a reader sees it; code spans and addresses are one `opaque` each
    QList<int> at;          // plain[i] begins at text[at[i]]; one more entry for the end
    QList<Mark> marks;      // by `from`, outer ones first
    QList<Word> words;      // of `plain`
    bool hasDigits = false; // in `plain`, of any script

    // First character of `plain` that stands at or behind an offset of the text.
    [[nodiscard]] int plainIndex(int offset) const;
    // The part of `plain` that an extent of the text became.
    [[nodiscard]] QStringView plainPart(int from, int to) const;
    [[nodiscard]] int count(Mark::Kind kind) const;
};

// Linear in the length but for damaged emphasis. Any thread.
[[nodiscard]] MarkedText scanMarkup(const QString &text);

} // namespace diglot::checks
