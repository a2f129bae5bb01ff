// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/htmlpage.h"

#include "app/render/html.h"
#include "app/render/page.h"

#include <QLocale>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using render::escaped;

namespace {

constexpr auto style = R"css(
body { margin: 0; background: var(--window); color: var(--text); font: 15px/1.5 system-ui, "Noto Sans", sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 24px; overflow-x: auto; }
h1 { font-size: 24px; margin: 0 0 4px; }
.facts { color: var(--muted); margin: 0 0 20px; }
table + .facts { margin-top: 10px; }
a { color: var(--link); }
table { width: 100%; border-collapse: collapse; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
th, td { padding: 8px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--muted); font-weight: 600; font-size: 13px; }
thead th { vertical-align: bottom; hyphens: auto; }
th[scope="row"] { color: var(--text); font-size: 14px; min-width: 8em; }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; }
td.n { white-space: nowrap; }
td.text { width: 34%; white-space: pre-wrap; overflow-wrap: anywhere; }
td.text.s { background: var(--source-surface); }
.place { color: var(--muted); font-size: 13px; }
.v { display: inline-block; padding: 0 8px; border-radius: 10px; border: 1px solid var(--line-strong); font-size: 13px; white-space: nowrap; }
.v.approved { color: var(--human); background: var(--human-soft); }
.v.needs-work { color: var(--machine); background: var(--machine-soft); }
.v.rejected { color: var(--behind); background: var(--behind-soft); }
.proposal { margin-top: 8px; padding: 6px 10px; border-inline-start: 3px solid var(--accent); background: var(--accent-soft); }
.label { display: block; color: var(--muted); font-size: 12px; }
.comment, .finding { margin: 6px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.finding { font-size: 13px; } .error { color: var(--error); } .warning { color: var(--warning); } .advice { color: var(--advice); }
h2 { font-size: 18px; margin: 28px 0 8px; }
td.bar { width: 20%; min-width: 72px; }
td.bar div { display: flex; height: 12px; margin-top: 5px; background: var(--line); border-radius: 3px; overflow: hidden; }
td.bar i { display: block; box-sizing: border-box; min-width: 3px; background: var(--accent); border-inline-end: 1px solid var(--surface); }
td.bar i.approved { background: var(--human); } td.bar i.needs-work { background: var(--machine); } td.bar i.rejected { background: var(--behind); }
.key { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-inline: 12px 4px; }
.key:first-child { margin-inline-start: 0; }
.key.approved { background: var(--human); } .key.needs-work { background: var(--machine); } .key.rejected { background: var(--behind); } .key.none { background: var(--line-strong); }
tr { break-inside: avoid; }
@media print { body { background: none; } main { max-width: none; padding: 0; } }
)css"_L1;

// The program's own colours, the dark ones where the system asks for them.
QString styleSheet()
{
    const QString tokens = QString::fromUtf8(render::pageFile(u"tokens.css"_s));
    const auto dark = "[data-theme=\"dark\"]"_L1;
    const qsizetype at = tokens.indexOf(dark);
    if (at < 0)
        return tokens + style;
    return tokens.left(at) +
           ":root { color-scheme: light dark; }\n@media (prefers-color-scheme: dark) { :root"_L1 +
           tokens.mid(at + dark.size()) + "}\n"_L1 + style;
}

} // namespace

QString htmlHead(const QString &title)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">"
           "<meta name=\"viewport\" content=\"width=device-width\"><title>%3</title>"
           "<style>%4</style></head><body><main>\n<h1>%3</h1>\n"_s.arg(
               QLocale().bcp47Name(),
               QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, escaped(title),
               styleSheet());
}

} // namespace diglot::exchange
