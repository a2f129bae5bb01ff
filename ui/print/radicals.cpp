// SPDX-License-Identifier: Apache-2.0
#include "ui/print/radicals.h"

#include <QString>

namespace diglot::ui::print {

namespace {

constexpr char16_t FirstRadical = 0x2E80;
constexpr char16_t LastRadical = 0x2FDF;
constexpr qsizetype Digits = 4; // of a character

// The digits of another character, or the same.
QByteArray mended(const QByteArray &digits)
{
    bool isNumber = false;
    const auto value = char16_t(digits.toUShort(&isNumber, 16));
    if (!isNumber || value < FirstRadical || value > LastRadical)
        return digits;
    const QString character = QString(QChar(value)).normalized(QString::NormalizationForm_KC);
    return character.size() == 1 && character.front() != QChar(value)
               ? QByteArray::number(character.front().unicode(), 16).rightJustified(Digits, '0')
               : digits;
}

} // namespace

// What glyphs mean stands in square brackets; outside of them are numbers of glyphs.
QByteArray withoutRadicals(const QByteArray &map)
{
    QByteArray out = map;
    bool inside = false;
    for (qsizetype at = 0; at < out.size(); ++at) {
        if (out.at(at) == '[' || out.at(at) == ']')
            inside = out.at(at) == '[';
        const qsizetype end = at + Digits + 1;
        if (!inside || out.at(at) != '<' || end >= out.size() || out.at(end) != '>')
            continue;
        out.replace(at + 1, Digits, mended(out.mid(at + 1, Digits)));
        at = end;
    }
    return out;
}

} // namespace diglot::ui::print
