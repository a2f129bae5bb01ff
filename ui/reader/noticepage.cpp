// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/noticepage.h"

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

// %1 direction, %2 theme, %3 heading, %4 sentence, %5 actions.
constexpr QStringView frame = uR"(<!DOCTYPE html>
<html dir="%1" data-theme="%2"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src diglot: 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta charset="utf-8"><title>%3</title>
<link rel="stylesheet" href="diglot://app/tokens.css">
<style>
body { margin: 0; background: var(--surface); color: var(--text); font: 16px/1.6 "Noto Sans", "Noto Sans CJK SC", sans-serif; }
main { max-width: 34em; margin: 18vh auto 0; padding: 0 32px; }
h1 { font-size: 22px; font-weight: 650; margin: 0 0 8px; }
p { margin: 0 0 16px; color: var(--muted); }
ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; }
a { display: inline-block; padding: 5px 14px; border: 1px solid var(--line-strong); border-radius: var(--radius); color: var(--link); text-decoration: none; }
small { font-size: 12px; color: var(--muted); }
a:hover { background: var(--accent-soft); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
</style></head><body><main class="page notice" role="main"><h1>%3</h1><p>%4</p>%5</main></body></html>
)";

QString actionList(const Notice &notice)
{
    if (notice.actions.isEmpty())
        return {};
    QString list =
        notice.prompt.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(notice.prompt.toHtmlEscaped());
    list += "<ul>"_L1;
    for (const Notice::Action &action : notice.actions) {
        const QString lang = action.lang.toHtmlEscaped();
        const QString attribute = lang.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(lang);
        const QString tag = lang.isEmpty() ? QString() : u" <small>%1</small>"_s.arg(lang);
        list += u"<li><a href=\"%1\"%2><bdi>%3</bdi>%4</a></li>"_s.arg(
            QString::fromLatin1(action.url.toEncoded()).toHtmlEscaped(), attribute,
            action.text.toHtmlEscaped(), tag);
    }
    return list + "</ul>"_L1;
}

} // namespace

QByteArray noticePage(const Notice &notice)
{
    return frame.toString()
        .arg(notice.rightToLeft ? u"rtl"_s : u"ltr"_s, notice.dark ? u"dark"_s : u"light"_s,
             notice.heading.toHtmlEscaped(), notice.sentence.toHtmlEscaped(), actionList(notice))
        .toUtf8();
}

} // namespace diglot::ui::reader
