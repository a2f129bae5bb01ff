// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace diglot::parse {

// Atoms stand in the skeleton for what CommonMark must not look into: "M17M" for segment 17,
// "Mm4M" for DocFX construct 4, where M is U+A874. cmark-gfm holds M for punctuation, as it does
// the "<" and ">" of the tags that stood there, so emphasis beside an atom opens and closes as
// beside a tag. An M of the text itself is written twice.
inline constexpr QByteArrayView atomMark("\xEA\xA1\xB4", 3);

void appendSegmentAtom(QByteArray &out, int segment);
void appendConstructAtom(QByteArray &out, int construct);
// Appends text with every M doubled.
void appendEscaped(QByteArray &out, QByteArrayView text);

// One piece of a text with atoms.
struct AtomPiece
{
    enum class Kind : quint8 { Text, Segment, Construct };
    Kind kind = Kind::Text;
    QByteArrayView text; // of a Text
    int index = -1;      // of the others
};

// Walks the pieces of a text in order. What is no well-formed atom is text.
class AtomReader
{
public:
    explicit AtomReader(QByteArrayView text)
        : m_text(text)
    {}
    [[nodiscard]] bool next(AtomPiece &piece);

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

// First place of `what` at or behind `from`, -1 if none; several times faster than QByteArray's.
[[nodiscard]] inline qsizetype findBytes(QByteArrayView text, QByteArrayView what,
                                         qsizetype from = 0)
{
    const auto at = std::string_view(text.data(), size_t(text.size()))
                        .find(std::string_view(what.data(), size_t(what.size())), size_t(from));
    return at == std::string_view::npos ? -1 : qsizetype(at);
}

[[nodiscard]] inline bool hasAtom(QByteArrayView text)
{
    return findBytes(text, atomMark) >= 0;
}

} // namespace diglot::parse
