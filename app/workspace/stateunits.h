// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/parse/units.h"
#include "app/review/alignment.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/librarycompare.h"
#include "app/workspace/statepairs.h"

#include <QHash>
#include <QSet>

namespace diglot::workspace {

// The units of files in two states of a library: of articles, and the names in the contents of
// docsets. Both states outlive it. One thread.
class StateUnits
{
public:
    StateUnits(const LibraryState &before, const LibraryState &after);

    // Whether a file, of which these are the bytes (empty where a state has none), has the same
    // units in both states. Where only one state has the English text, it stands for both.
    [[nodiscard]] bool agree(const StatePair &pair, const QByteArray &before,
                             const QByteArray &after);
    // Whether it has been seen already that both states have the very same file.
    [[nodiscard]] bool isKnownSame(const StatePair &pair) const;
    // Whether a file is the contents of a docset and no Markdown, so that it holds names alone.
    [[nodiscard]] bool isMereContents(const StatePair &pair) const;

    struct Texts
    {
        QList<review::AlignedText> before;
        QList<review::AlignedText> after;
        Problems problems; // a file that cannot be parsed: neither state's units are given
    };
    [[nodiscard]] Texts texts(const StatePair &pair, const QByteArray &before,
                              const QByteArray &after);

private:
    using Names = std::pair<QList<review::AlignedText>, QList<review::AlignedText>>;
    using English = std::pair<std::optional<FilePlace>, std::optional<FilePlace>>;
    struct EnglishText
    {
        QByteArray bytes;
        QString name;
    };
    enum class Likeness : quint8 { Other, SameUnits, SameBytes };

    [[nodiscard]] bool isContents(const StatePair &pair) const;
    [[nodiscard]] Names names(const StatePair &pair) const;
    [[nodiscard]] English englishOf(const StatePair &pair) const;
    [[nodiscard]] Likeness likeness(const FilePlace &before, const FilePlace &after);
    [[nodiscard]] Result<QList<review::AlignedText>>
    unitsOf(const article::Edition &file, const QByteArray &bytes, const EnglishText &english);

    const LibraryState &m_before;
    const LibraryState &m_after;
    QSet<QString> m_contents; // paths in both states
    QHash<std::pair<QString, QString>, Likeness> m_known;
    // Of the English text that was parsed last, which the next locale of an article wants too.
    QByteArray m_parsed;
    parse::FileUnits m_english;
};

} // namespace diglot::workspace
