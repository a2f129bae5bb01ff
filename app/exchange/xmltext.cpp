// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xmltext.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;

bool isXmlCharacter(QStringView text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c.isHighSurrogate())
        return index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return index > 0 && text.at(index - 1).isHighSurrogate();
    if (c.unicode() < 0x20)
        return c == u'\t' || c == u'\n' || c == u'\r';
    return c.unicode() < 0xFFFE;
}

bool isXmlText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isXmlCharacter(text, i))
            return false;
    }
    return true;
}

QString readable(QStringView text)
{
    QString out = text.toString();
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!isXmlCharacter(text, i))
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

QString escapedText(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\')
            out += "\\\\"_L1;
        else if (isXmlCharacter(text, i))
            out += c;
        else
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out;
}

std::optional<QString> unescapedText(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\') {
            out += text.at(i);
            continue;
        }
        if (text.mid(i + 1, 1) == u"\\") {
            out += u'\\';
            ++i;
            continue;
        }
        bool ok = text.mid(i + 1, 1) == u"u" && text.size() >= i + 6;
        const ushort unit = ok ? text.mid(i + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (!ok)
            return std::nullopt;
        out += QChar(unit);
        i += 5;
    }
    return out;
}

} // namespace diglot::exchange
