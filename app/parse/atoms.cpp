// SPDX-License-Identifier: Apache-2.0
#include "app/parse/atoms.h"

namespace diglot::parse {

namespace {

constexpr char constructLetter = 'm';
constexpr int maxDigits = 9;

// Length of the atom that starts at the beginning of `text` (a mark), 0 for none.
qsizetype readAtom(QByteArrayView text, AtomPiece &piece)
{
    const qsizetype mark = atomMark.size();
    qsizetype at = mark;
    const bool construct = at < text.size() && text[at] == constructLetter;
    at += construct ? 1 : 0;
    int index = 0;
    int digits = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && digits < maxDigits; ++at) {
        index = index * 10 + (text[at] - '0');
        ++digits;
    }
    if (digits == 0 || !text.sliced(at).startsWith(atomMark))
        return 0;
    piece = {construct ? AtomPiece::Kind::Construct : AtomPiece::Kind::Segment, {}, index};
    return at + mark;
}

} // namespace

void appendSegmentAtom(QByteArray &out, int segment)
{
    out.append(atomMark);
    out.append(QByteArray::number(segment));
    out.append(atomMark);
}

void appendConstructAtom(QByteArray &out, int construct)
{
    out.append(atomMark);
    out.append(constructLetter);
    out.append(QByteArray::number(construct));
    out.append(atomMark);
}

void appendEscaped(QByteArray &out, QByteArrayView text)
{
    qsizetype from = 0;
    for (qsizetype at = findBytes(text, atomMark); at >= 0; at = findBytes(text, atomMark, from)) {
        out.append(text.sliced(from, at - from));
        out.append(atomMark);
        out.append(atomMark);
        from = at + atomMark.size();
    }
    out.append(text.sliced(from));
}

bool AtomReader::next(AtomPiece &piece)
{
    if (m_at >= m_text.size())
        return false;
    const QByteArrayView rest = m_text.sliced(m_at);
    const qsizetype mark = findBytes(rest, atomMark);
    if (mark != 0) {
        piece = {AtomPiece::Kind::Text, mark < 0 ? rest : rest.first(mark), -1};
        m_at += piece.text.size();
        return true;
    }
    if (const qsizetype length = readAtom(rest, piece)) {
        m_at += length;
        return true;
    }
    const bool escaped = rest.sliced(atomMark.size()).startsWith(atomMark);
    piece = {AtomPiece::Kind::Text, rest.first(atomMark.size()), -1};
    m_at += atomMark.size() * (escaped ? 2 : 1);
    return true;
}

} // namespace diglot::parse
