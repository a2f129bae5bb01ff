// SPDX-License-Identifier: Apache-2.0
#include "ui/print/ligatures.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace diglot::ui::print {

using namespace Qt::StringLiterals;

namespace {

// Letters → the character that stands for all of them, as Unicode's compatibility forms say it.
QHash<QString, QChar> makeTable()
{
    QHash<QString, QChar> table;
    const auto add = [&table](char16_t from, char16_t to) {
        for (char16_t code = from; code <= to; ++code) {
            const QChar form(code);
            const QString letters = QString(form).normalized(QString::NormalizationForm_KC);
            const bool known = form.unicode() != 0 && form.isLetter() && letters.size() > 1;
            if (known && !table.contains(letters))
                table.insert(letters, form);
        }
    };
    add(0xFEF5, 0xFEFC); // lam with alef first: the others of these letters are rare
    add(0xFC00, 0xFDC7);
    add(0xFB50, 0xFBFF);
    add(0xFB1D, 0xFB4F); // Hebrew
    return table;
}

// The letters of a text, given and returned as UTF-16 in hexadecimal digits.
QByteArray mended(const QByteArray &hex, const QHash<QString, QChar> &table)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(hex.mid(at, 4).toUShort(nullptr, 16));
    constexpr qsizetype longest = 3;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (qsizetype length = longest; length > 1; --length) {
            const auto form = table.constFind(text.mid(at, length));
            if (form == table.cend() || at + length > text.size())
                continue;
            text.replace(at, length, *form);
            break;
        }
    }
    QByteArray out;
    for (const QChar c : std::as_const(text))
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out;
}

} // namespace

QByteArray withLigatures(const QByteArray &content)
{
    static const QHash<QString, QChar> table = makeTable();
    static const QByteArray begin("/ActualText <FEFF");
    QByteArray out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype at = content.indexOf(begin, from);
        const qsizetype first = at + begin.size();
        const qsizetype end = at < 0 ? -1 : content.indexOf('>', first);
        if (end < 0)
            return out + content.mid(from);
        const QByteArray hex = content.mid(first, end - first);
        static const QRegularExpression letters(u"\\A(?:[0-9A-Fa-f]{4}){2,}\\z"_s);
        const bool several = letters.match(QString::fromLatin1(hex)).hasMatch();
        out += content.mid(from, first - from) + (several ? mended(hex, table) : hex);
        from = end;
    }
}

} // namespace diglot::ui::print
