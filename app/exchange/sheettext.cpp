// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/sheettext.h"

#include "app/exchange/xmltext.h"

#include <optional>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype escapeLength = 7; // "_x001F_"

// The unit that an escape at the beginning of the text stands for.
std::optional<QChar> escapeAt(QStringView text)
{
    if (text.size() < escapeLength || !text.startsWith("_x"_L1) || text.at(6) != u'_')
        return std::nullopt;
    for (const QChar c : text.mid(2, 4)) {
        const bool digit =
            (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!digit)
            return std::nullopt;
    }
    return QChar(text.mid(2, 4).toUShort(nullptr, 16));
}

} // namespace

QString cellText(QStringView text)
{
    QString cell;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'_' && escapeAt(text.mid(i)))
            cell += "_x005F_"_L1;
        else if (c == u'\r' || !isXmlCharacter(text, i))
            cell += u"_x%1_"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, QChar(u'0'));
        else
            cell += c;
    }
    return cell;
}

QString textOfCell(QStringView cell)
{
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const auto escaped = cell.at(i) == u'_' ? escapeAt(cell.mid(i)) : std::nullopt;
        text += escaped.value_or(cell.at(i));
        if (escaped)
            i += escapeLength - 1;
    }
    return text;
}

} // namespace diglot::exchange
