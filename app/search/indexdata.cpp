// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexdata.h"

namespace diglot::search {

namespace {

// The fastest level: a tenth larger than the best, at a quarter of the time.
constexpr int compression = 1;
constexpr char fieldEnd = '\x1F';
constexpr char pieceEnd = '\x1E';

// Control characters part the fields of a packing, so texts must not hold any.
void appendText(QByteArray &out, const QString &text)
{
    const qsizetype from = out.size();
    out += text.toUtf8();
    for (qsizetype i = from; i < out.size(); ++i) {
        if (static_cast<unsigned char>(out[i]) < 0x20 && out[i] != '\n' && out[i] != '\t')
            out[i] = ' ';
    }
}

} // namespace

Analyzer &analyzer()
{
    thread_local Analyzer instance;
    return instance;
}

QByteArray packPieces(const QList<PieceText> &pieces)
{
    QByteArray bytes;
    for (const PieceText &piece : pieces) {
        bytes += QByteArray::number(piece.number);
        for (const QString *text :
             {&piece.target, &piece.source, &piece.targetMarkdown, &piece.sourceMarkdown}) {
            bytes += fieldEnd;
            appendText(bytes, *text);
        }
        bytes += pieceEnd;
    }
    return qCompress(bytes, compression);
}

QList<PieceText> unpackPieces(const QByteArray &packed)
{
    QList<PieceText> pieces;
    const QByteArray bytes = qUncompress(packed);
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf(pieceEnd); end >= 0; end = bytes.indexOf(pieceEnd, from)) {
        PieceText piece;
        QString *const fields[] = {&piece.target, &piece.source, &piece.targetMarkdown,
                                   &piece.sourceMarkdown};
        const QByteArrayView whole = QByteArrayView(bytes).sliced(from, end - from);
        qsizetype at = whole.indexOf(fieldEnd);
        piece.number = whole.first(qMax<qsizetype>(at, 0)).toByteArray().toInt();
        for (QString *field : fields) {
            if (at < 0)
                break;
            const qsizetype next = whole.indexOf(fieldEnd, at + 1);
            *field =
                QString::fromUtf8(whole.sliced(at + 1, (next < 0 ? whole.size() : next) - at - 1));
            at = next;
        }
        pieces.append(std::move(piece));
        from = end + 1;
    }
    return pieces;
}

FullText::Row termsOf(const QString &title, const QString &titleSource, const SectionText &section,
                      const QString &language)
{
    const Analyzer::Languages target = languagesFor(language);
    const Analyzer::Languages source = languagesFor(u"en");
    Analyzer &analyze = analyzer();
    FullText::Row row;
    const auto column = [&row](Column name) -> Tokens & { return row[size_t(name)]; };
    analyze.analyse(title, target, column(Column::Title));
    analyze.analyse(titleSource, source, column(Column::TitleSource));
    analyze.analyse(section.heading, target, column(Column::Heading));
    analyze.analyse(section.headingSource, source, column(Column::HeadingSource));
    for (const PieceText &piece : section.pieces) {
        analyze.analyse(piece.target, target, column(Column::Target));
        analyze.analyse(piece.source, source, column(Column::Source));
    }
    return row;
}

PreparedEdition prepare(EditionText text)
{
    PreparedEdition prepared;
    const QString language = text.edition.locale.language();
    for (SectionText &section : text.sections) {
        PreparedSection ready;
        ready.terms = termsOf(text.edition.title, text.titleSource, section, language);
        for (size_t i = size_t(Column::Heading); i < columnCount; ++i) {
            for (const Token &token : ready.terms[i].items)
                ready.length += token.colocated ? 0 : 1;
        }
        ready.body = packPieces(section.pieces);
        ready.text = std::move(section);
        ready.text.pieces.clear();
        prepared.sections.push_back(std::move(ready));
    }
    text.sections.clear();
    prepared.text = std::move(text);
    return prepared;
}

} // namespace diglot::search
