// SPDX-License-Identifier: Apache-2.0
#include "ui/review/invisibles.h"

#include <QCoreApplication>
#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr auto Context = "diglot::ui::review::Invisibles";

struct Row
{
    char32_t character;
    const char *sign;
    const char *name;
};

// clang-format off
constexpr std::array Table{
    Row{0x0009, "TAB", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "tab")},
    Row{0x00A0, "NBSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "no-break space")},
    Row{0x00AD, "SHY", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "soft hyphen")},
    Row{0x061C, "ALM", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "Arabic letter mark")},
    Row{0x0640, "TATWEEL", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "Arabic tatweel")},
    Row{0x2002, "ENSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "en space")},
    Row{0x2003, "EMSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "em space")},
    Row{0x2007, "FSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "figure space")},
    Row{0x2009, "THSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "thin space")},
    Row{0x200B, "ZWSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "zero width space")},
    Row{0x200C, "ZWNJ", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "zero width non-joiner")},
    Row{0x200D, "ZWJ", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "zero width joiner")},
    Row{0x200E, "LRM", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "left-to-right mark")},
    Row{0x200F, "RLM", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "right-to-left mark")},
    Row{0x202A, "LRE", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "left-to-right embedding")},
    Row{0x202B, "RLE", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "right-to-left embedding")},
    Row{0x202C, "PDF", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "end of a direction")},
    Row{0x202D, "LRO", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "left-to-right override")},
    Row{0x202E, "RLO", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "right-to-left override")},
    Row{0x202F, "NNBSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "narrow no-break space")},
    Row{0x2060, "WJ", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "word joiner")},
    Row{0x2066, "LRI", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "left-to-right isolate")},
    Row{0x2067, "RLI", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "right-to-left isolate")},
    Row{0x2068, "FSI", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "first strong isolate")},
    Row{0x2069, "PDI", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "end of an isolate")},
    Row{0x3000, "IDSP", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "ideographic space")},
    Row{0xFEFF, "BOM", QT_TRANSLATE_NOOP("diglot::ui::review::Invisibles", "zero width no-break space")},
};
// clang-format on

const Row *rowOf(char32_t character)
{
    for (const Row &row : Table) {
        if (row.character == character)
            return &row;
    }
    return nullptr;
}

} // namespace

QString invisibleSign(char32_t character)
{
    const Row *row = rowOf(character);
    return row ? QString::fromLatin1(row->sign) : QString();
}

QString invisibleName(char32_t character)
{
    const Row *row = rowOf(character);
    return row ? QCoreApplication::translate(Context, row->name) : QString();
}

QStringList invisiblesOf(const QString &text)
{
    QList<char32_t> order;
    QMap<char32_t, int> counts;
    for (const char32_t character : text.toUcs4()) {
        if (!rowOf(character))
            continue;
        if (++counts[character] == 1)
            order.append(character);
    }
    QStringList lines;
    for (const char32_t character : order) {
        const QString code =
            QString::number(uint(character), 16).toUpper().rightJustified(4, QChar(u'0'));
        lines << QCoreApplication::translate(Context, "%1 (U+%2), %n times", nullptr,
                                             counts.value(character))
                     .arg(invisibleName(character), code);
    }
    return lines;
}

} // namespace diglot::ui::review
