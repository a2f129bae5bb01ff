// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace diglot::test {

// Markdown in the bilingual form from a short notation: "⟦target‖source⟧" becomes a segment,
// numbered from 101 on in the order of the text.
[[nodiscard]] inline QByteArray bilingual(const QString &shortForm)
{
    QString out;
    int number = 101;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = shortForm.indexOf(u'⟦', at);
        if (open < 0)
            break;
        const qsizetype middle = shortForm.indexOf(u'‖', open);
        const qsizetype close = shortForm.indexOf(u'⟧', middle);
        const QString id = QStringLiteral("0abcd-%1").arg(number++);
        out += shortForm.mid(at, open - at);
        out += QStringLiteral("<span data-ttu-id=\"") + id + QStringLiteral("\">");
        out += shortForm.mid(open + 1, middle - open - 1);
        out += QStringLiteral("</span><span class=\"sxs-lookup\"><span data-stu-id=\"") + id +
               QStringLiteral("\">");
        out += shortForm.mid(middle + 1, close - middle - 1);
        out += QStringLiteral("</span></span>");
        at = close + 1;
    }
    return (out + shortForm.mid(at)).toUtf8();
}

// The same with the damage of hard cases 1 and 2: all quotes between the first one of an attribute
// and the first one that follows a blank are escaped.
[[nodiscard]] inline QByteArray damaged(const QString &shortForm)
{
    const QByteArray text = bilingual(shortForm);
    const qsizetype first = text.indexOf('"') + 1;
    const qsizetype last = text.indexOf(" \"", first) + 1;
    QByteArray middle = text.mid(first, last - first);
    middle.replace("\"", "&quot;");
    return text.left(first) + middle + text.mid(last);
}

} // namespace diglot::test
