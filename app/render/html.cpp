// SPDX-License-Identifier: Apache-2.0
#include "app/render/html.h"

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

// What an HTML parser would change or drop, which would make the page differ from its parsed form.
bool isUnfit(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c < 0xa0) ||
           (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
}

} // namespace

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'&') {
            out += "&amp;"_L1;
        } else if (c == u'<') {
            out += "&lt;"_L1;
        } else if (c == u'>') {
            out += "&gt;"_L1;
        } else if (c == u'"') {
            out += "&quot;"_L1;
        } else if (c == u'\r') {
            out += u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(c, text.at(i + 1));
            if ((code & 0xfffe) == 0xfffe)
                out += QChar(0xfffd);
            else
                out += text.mid(i, 2);
            ++i;
        } else if (c.isSurrogate() || isUnfit(c.unicode())) {
            out += QChar(0xfffd);
        } else {
            out += c;
        }
    }
    return out;
}

QString attribute(QLatin1StringView name, QStringView value)
{
    if (value.isEmpty())
        return {};
    return u' ' + name + "=\""_L1 + escaped(value) + u'"';
}

bool looksLikeAddress(QStringView text)
{
    if (text.isEmpty() || text.contains(u' '))
        return false;
    return text.contains("://"_L1) || text.startsWith("www."_L1) ||
           (text.contains(u'@') && text.contains(u'.'));
}

} // namespace diglot::render
