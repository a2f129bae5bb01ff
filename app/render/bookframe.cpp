// SPDX-License-Identifier: Apache-2.0
#include "app/render/bookframe.h"

#include "app/render/html.h"
#include "app/render/page.h"

namespace diglot::render {

using namespace Qt::StringLiterals;

QString policyElement(bool selfContained)
{
    const QString policy =
        selfContained ? u"default-src 'none'; img-src data:; style-src 'unsafe-inline'; "_s
                      : u"default-src 'none'; img-src diglot: data:; style-src diglot:; "_s;
    return "<meta http-equiv=\"Content-Security-Policy\" content=\""_L1 + policy +
           "base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'\">\n"_L1;
}

QString embeddedStyles(const QString &theme, const QStringList &sheets)
{
    const QString tokens = QString::fromUtf8(pageFile(u"tokens.css"_s));
    QString out = "<style>\n"_L1 + tokens;
    if (theme.isEmpty()) {
        // The dark values once more for readers whose system is dark.
        const qsizetype begin = tokens.indexOf("[data-theme=\"dark\"]"_L1);
        const qsizetype open = tokens.indexOf(u'{', begin);
        const qsizetype close = tokens.indexOf(u'}', open);
        if (begin >= 0 && close > open)
            out += ":root { color-scheme: light dark; }\n"
                   "@media (prefers-color-scheme: dark) { :root "_L1 +
                   tokens.mid(open, close + 1 - open) + " }\n"_L1;
    }
    for (const QString &sheet : sheets)
        out += QString::fromUtf8(pageFile(sheet));
    return out + "</style>\n"_L1;
}

BookFrame bookFrame(const QString &title, const LocaleTag &locale, const QString &contents,
                    const QString &list)
{
    const QString direction = locale.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    BookFrame frame;
    frame.before =
        ("<!DOCTYPE html>\n<html"_L1 + attribute("lang"_L1, locale.toString()) + ">\n<head>"_L1 +
         policyElement(true) + "<meta charset=\"utf-8\">\n"_L1 +
         "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_L1 + escaped(title) +
         "</title>\n"_L1 + embeddedStyles({}, {u"page.css"_s, u"book.css"_s, u"print.css"_s}) +
         "</head>\n<body class=\"book\">\n<header class=\"book-head\""_L1 +
         attribute("dir"_L1, direction) + ">\n<h1>"_L1 + escaped(title) +
         "</h1>\n<p class=\"name\" dir=\"auto\">"_L1 + escaped(contents) + "</p>\n<nav>"_L1 + list +
         "</nav>\n</header>\n"_L1)
            .toUtf8();
    frame.after = "</body>\n</html>\n"_ba;
    return frame;
}

} // namespace diglot::render
