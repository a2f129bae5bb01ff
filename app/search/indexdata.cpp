// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexdata.h"

#include "app/search/contenthash.h"

#include <QtEndian>

#include <zstd.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace diglot::search {

namespace {

constexpr int compression = 1;
constexpr quint64 largestTexts = 1U << 28U; // of a section; more is damage

template<auto free>
struct Deleter
{
    template<class Context>
    void operator()(Context *context) const
    {
        (void)free(context);
    }
};

// Zstandard at its fastest usual level: a third of the time of zlib's, and smaller.
QByteArray compressed(const QByteArray &bytes)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, Deleter<ZSTD_freeCCtx>> context(
        ZSTD_createCCtx());
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), out.data(), size_t(out.size()),
                                          bytes.constData(), size_t(bytes.size()), compression);
    out.truncate(ZSTD_isError(size) != 0 ? 0 : qsizetype(size));
    return out;
}

// Empty where the bytes are damaged.
QByteArray uncompressed(const QByteArray &bytes)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Deleter<ZSTD_freeDCtx>> context(
        ZSTD_createDCtx());
    const unsigned long long most =
        ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (most > largestTexts) // also what stands for an error
        return {};
    QByteArray out(qsizetype(most), Qt::Uninitialized);
    const size_t size = ZSTD_decompressDCtx(context.get(), out.data(), size_t(out.size()),
                                            bytes.constData(), size_t(bytes.size()));
    return ZSTD_isError(size) != 0 ? QByteArray() : out.first(qsizetype(size));
}

// Eight bytes at once: most texts have none.
bool hasControl(const QByteArray &bytes)
{
    constexpr quint64 ones = 0x0101010101010101U;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    quint64 found = 0;
    for (; end - at >= qsizetype(sizeof found); at += sizeof found) {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        found |= (eight - ones * 0x20) & ~eight; // borrows make it true too often, never too seldom
    }
    return (found & ones * 0x80) != 0 ||
           std::any_of(at, end, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

// Texts go without control characters.
QByteArray cleaned(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!hasControl(bytes))
        return bytes;
    for (char &c : bytes) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            c = ' ';
    }
    return bytes;
}

quint32 endOf(const Tokens &tokens)
{
    return tokens.items.empty() ? 0 : tokens.items.back().position + 1;
}

// Analyses the sections of one edition.
class Preparer
{
public:
    explicit Preparer(EditionText &text)
        : m_target(languagesFor(text.edition.locale.language()))
        , m_source(languagesFor(u"en"))
        , m_language(text.edition.locale.language().toUtf8())
    {
        analyzer().analyse(text.edition.title, m_target, m_title);
        analyzer().analyse(text.titleSource, m_source, m_titleSource);
    }

    PreparedSection section(quint32 index, SectionText &text)
    {
        thread_local std::array<Tokens, 4> columns;
        auto &[heading, headingSource, target, source] = columns;
        for (Tokens &column : columns)
            column.clear();
        Analyzer &analyze = analyzer();
        analyze.analyse(text.heading, m_target, heading);
        analyze.analyse(text.headingSource, m_source, headingSource);
        std::vector<PieceEnds> ends;
        ends.reserve(size_t(text.pieces.size()));
        for (const PieceText &piece : text.pieces) {
            analyze.analyse(piece.target, m_target, target, pieceGap);
            analyze.analyse(piece.source, m_source, source, pieceGap);
            ends.push_back({endOf(target), endOf(source)});
        }
        m_terms.add(index, Column::Title, m_title);
        m_terms.add(index, Column::TitleSource, m_titleSource);
        m_terms.add(index, Column::Heading, heading);
        m_terms.add(index, Column::HeadingSource, headingSource);
        m_terms.add(index, Column::Target, target);
        m_terms.add(index, Column::Source, source);

        PreparedSection ready;
        for (const Tokens &column : columns) {
            ready.length += int(std::count_if(column.items.begin(), column.items.end(),
                                              [](const Token &token) { return !token.colocated; }));
        }
        ready.body = packPieces(text.pieces, ends);
        // Other languages make other terms of the same texts.
        const QByteArray hash = contentHash(ready.body + m_language);
        ready.texts = qFromLittleEndian<qint64>(hash.constData());
        ready.text = std::move(text);
        ready.text.pieces.clear();
        return ready;
    }

    TermBlock take() { return m_terms.take(); }

private:
    Analyzer::Languages m_target;
    Analyzer::Languages m_source;
    QByteArray m_language; // of the target
    Tokens m_title;
    Tokens m_titleSource;
    TermGatherer m_terms;
};

} // namespace

Analyzer &analyzer()
{
    thread_local Analyzer instance;
    return instance;
}

QByteArray packPieces(const QList<PieceText> &pieces, const std::vector<PieceEnds> &ends)
{
    std::string head;
    QByteArray texts;
    appendNumber(head, quint32(pieces.size()));
    qsizetype size = 0;
    for (const PieceText &piece : pieces)
        size += piece.target.size() + piece.source.size() + piece.targetMarkdown.size() +
                piece.sourceMarkdown.size();
    texts.reserve(2 * size);
    PieceEnds last;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PieceText &piece = pieces[i];
        const PieceEnds &end = ends[size_t(i)];
        appendNumber(head, quint32(piece.number));
        appendNumber(head, end.target - last.target);
        appendNumber(head, end.source - last.source);
        last = end;
        for (const QString *text :
             {&piece.target, &piece.source, &piece.targetMarkdown, &piece.sourceMarkdown}) {
            const QByteArray bytes = cleaned(*text);
            appendNumber(head, quint32(bytes.size()));
            texts += bytes;
        }
    }
    return compressed(QByteArray(head.data(), qsizetype(head.size())) + texts);
}

PackedPieces::PackedPieces(const QByteArray &packed)
    : m_bytes(uncompressed(packed))
{
    const char *at = m_bytes.constData();
    const char *const end = at + m_bytes.size();
    const quint32 count = readNumber(at, end);
    PieceEnds last;
    quint64 begin = 0; // of the text, from the end of the head
    for (quint32 i = 0; i < count && at < end; ++i) {
        Piece piece;
        piece.number = int(readNumber(at, end));
        last.target += readNumber(at, end);
        last.source += readNumber(at, end);
        piece.ends = last;
        for (size_t field = 0; field < fields; ++field) {
            piece.size[field] = readNumber(at, end);
            piece.begin[field] = quint32(begin);
            begin += piece.size[field];
        }
        if (begin > quint64(m_bytes.size()))
            break;
        m_pieces.push_back(piece);
    }
    const auto head = quint32(at - m_bytes.constData());
    for (Piece &piece : m_pieces) {
        for (quint32 &place : piece.begin)
            place += head;
    }
    while (!m_pieces.empty() &&
           quint64(m_pieces.back().begin[fields - 1]) + m_pieces.back().size[fields - 1] >
               quint64(m_bytes.size()))
        m_pieces.pop_back();
}

PieceText PackedPieces::piece(qsizetype index) const
{
    return {number(index), QString::fromUtf8(field(index, 0)), QString::fromUtf8(field(index, 1)),
            QString::fromUtf8(field(index, 2)), QString::fromUtf8(field(index, 3))};
}

qsizetype PackedPieces::pieceAt(quint32 position, bool source) const
{
    const auto place = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), position, [source](quint32 at, const Piece &piece) {
            return at < (source ? piece.ends.source : piece.ends.target);
        });
    return place == m_pieces.end() ? -1 : place - m_pieces.begin();
}

PreparedEdition prepare(EditionText text)
{
    PreparedEdition prepared;
    Preparer preparer(text);
    quint32 index = 0;
    for (SectionText &section : text.sections)
        prepared.sections.push_back(preparer.section(index++, section));
    prepared.terms = preparer.take();
    text.sections.clear();
    prepared.text = std::move(text);
    return prepared;
}

} // namespace diglot::search
