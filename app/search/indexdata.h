// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"
#include "app/search/fulltext.h"

#include <QStringList>

namespace diglot::search {

// One sentence, or a stretch of text that is no segment, without markup.
struct PieceText
{
    int number = 0; // of the segment, 0 for none
    QString target;
    QString source;
    QString targetMarkdown; // as in the file, empty where it is the same
    QString sourceMarkdown;
};

// A heading with what stands below it up to the next one: what a search finds.
struct SectionText
{
    QString anchor; // by which a link reaches it
    QString heading;
    QString headingSource;
    QList<PieceText> pieces;
};

// What the index holds of one edition. Control characters in texts are dropped.
struct EditionText
{
    article::Edition edition; // its facts; size and modified tell whether it changed
    QString titleSource;      // the title in the source language, empty where unknown
    QString topic;
    QStringList products; // "applies to" in either language, and the service
    QStringList roles;    // in either language
    QByteArray hash;      // of the file's bytes
    QByteArray factsHash; // of everything else that the texts here were made from
    QStringList includes; // library paths of the files whose text stands here too
    QList<SectionText> sections;
};

// An edition made ready for the index.
struct PreparedSection
{
    SectionText text; // without its pieces
    FullText::Row terms;
    QByteArray body; // see packPieces()
    int length = 0;  // words of both sides
};
struct PreparedEdition
{
    EditionText text; // without its sections
    std::vector<PreparedSection> sections;
};

// Analyses and packs: the costly part of writing. Any thread.
[[nodiscard]] PreparedEdition prepare(EditionText text);

// The terms of one section.
[[nodiscard]] FullText::Row termsOf(const QString &title, const QString &titleSource,
                                    const SectionText &section, const QString &language);

// Pieces as kept in the index: compressed. A damaged packing gives what can be read of it.
[[nodiscard]] QByteArray packPieces(const QList<PieceText> &pieces);
[[nodiscard]] QList<PieceText> unpackPieces(const QByteArray &packed);

// This thread's analyzer.
[[nodiscard]] Analyzer &analyzer();

} // namespace diglot::search
