// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"
#include "app/search/namebook.h"
#include "app/search/postings.h"

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
    QList<FactName> products; // "applies to", and the service
    QList<FactName> roles;
    QByteArray hash;      // of the file's bytes
    QByteArray factsHash; // of everything else that the texts here were made from
    QStringList includes; // library paths of the files whose text stands here too
    QList<SectionText> sections;
};

// Positions left free between the pieces of a section: words of two sentences are never near each
// other, and phrases end with theirs.
inline constexpr quint32 pieceGap = 32;

// A section made ready for the index.
struct PreparedSection
{
    SectionText text; // without its pieces
    QByteArray body;  // see packPieces()
    int length = 0;   // words of both sides
    qint64 texts = 0; // the same for sections with the same words at the same places
};
struct PreparedEdition
{
    EditionText text; // without its sections
    std::vector<PreparedSection> sections;
    TermBlock terms; // of the sections, counted from 0
};

// Analyses and packs: the costly part of writing. Any thread.
[[nodiscard]] PreparedEdition prepare(EditionText text);

// One piece as it is packed: where its words end in the columns of target and source (see
// Token::position).
struct PieceEnds
{
    quint32 target = 0;
    quint32 source = 0;
};

// Pieces as kept in the index: compressed. `ends`, one a piece, tell where positions lead.
[[nodiscard]] QByteArray packPieces(const QList<PieceText> &pieces,
                                    const std::vector<PieceEnds> &ends);

// A packing opened: pieces are read one by one. A damaged packing has those that can be read.
class PackedPieces
{
public:
    explicit PackedPieces(const QByteArray &packed);

    // Nothing of it could be read.
    [[nodiscard]] bool isDamaged() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_pieces.size()); }
    [[nodiscard]] int number(qsizetype index) const { return m_pieces[size_t(index)].number; }
    [[nodiscard]] PieceText piece(qsizetype index) const;
    // UTF-8, valid as long as this.
    [[nodiscard]] QByteArrayView target(qsizetype index) const { return field(index, 0); }
    [[nodiscard]] QByteArrayView source(qsizetype index) const { return field(index, 1); }
    // Whether any text holds these very characters; true too where they lie across two.
    [[nodiscard]] bool mayHold(QByteArrayView utf8) const { return m_bytes.contains(utf8); }
    // The piece in which a position of the column of targets or sources lies, -1 for none.
    [[nodiscard]] qsizetype pieceAt(quint32 position, bool source) const;

private:
    static constexpr int fields = 4;
    struct Piece
    {
        int number = 0;
        PieceEnds ends;
        std::array<quint32, fields> begin{};
        std::array<quint32, fields> size{};
    };
    [[nodiscard]] QByteArrayView field(qsizetype index, size_t which) const
    {
        const Piece &piece = m_pieces[size_t(index)];
        return QByteArrayView(m_bytes).sliced(piece.begin[which], piece.size[which]);
    }

    QByteArray m_bytes;
    std::vector<Piece> m_pieces;
};

// This thread's analyzer.
[[nodiscard]] Analyzer &analyzer();

} // namespace diglot::search
