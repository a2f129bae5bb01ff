// SPDX-License-Identifier: Apache-2.0
#include "app/render/sanitizer.h"
#include "tests/support/parsedhtml.h"

#include <QSet>
#include <QTest>

using namespace diglot;
using namespace diglot::render;
using namespace Qt::StringLiterals;

namespace {

// Answers as a page without a library would.
class Host final : public RawHost
{
public:
    QString linkAttributes(const QString &href, const QString &) override
    {
        return href.startsWith(u"https://"_s) ? u" class=\"ext\""_s + attribute("href"_L1, href)
                                              : u" class=\"missing\""_s;
    }
    QString picture(const QString &src, const QString &alt, const QString &extra) override
    {
        return "<img src=\"diglot://asset/x\" alt=\""_L1 + escaped(src + u'|' + alt) + u'"' +
               extra + u'>';
    }
    QString idAttribute(const QString &name) override
    {
        if (ids.contains(name))
            return {};
        ids.insert(name);
        return attribute("id"_L1, u"a-"_s + name);
    }
    QString rowAttributes() override { return {}; }
    void leftOut(const QString &what) override { left.append(what); }

    QSet<QString> ids;
    QStringList left;
};

RawPiece raw(const QString &text)
{
    return {true, false, text, {}, {}};
}

RawPiece piece(const QString &html, bool block = false)
{
    return {false, block, {}, {html, block, html.contains(u"<a "_s), true}, u"plain"_s};
}

Fragment clean(const QString &text)
{
    Host host;
    return sanitize({raw(text)}, {}, host);
}

} // namespace

class TestSanitizer : public QObject
{
    Q_OBJECT

private slots:
    void rebuilds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("bold") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("capitals") << u"<STRONG>x</STRONG>"_s << u"<strong>x</strong>"_s;
        QTest::newRow("closing br") << u"a</br>b"_s << u"a<br>b"_s;
        QTest::newRow("br") << u"a<br/>b<br />c"_s << u"a<br>b<br>c"_s;
        QTest::newRow("not closed") << u"<b>x"_s << u"<b>x</b>"_s;
        QTest::newRow("not opened") << u"x</b></div></main>y"_s << u"xy"_s;
        QTest::newRow("crossed") << u"<b>1<i>2</b>3</i>"_s << u"<b>1<i>2</i></b><i>3</i>"_s;
        QTest::newRow("font") << u"<font color=red>x</font>"_s << u"<span>x</span>"_s;
        QTest::newRow("class and style dropped")
            << u"<span class=\"seg on\" style=\"color:red\">x</span>"_s << u"<span>x</span>"_s;
        QTest::newRow("unknown") << u"ping <hostname> now"_s << u"ping &lt;hostname&gt; now"_s;
        QTest::newRow("unknown closed") << u"<Jour>x</Jour>"_s << u"&lt;Jour&gt;x&lt;/Jour&gt;"_s;
        QTest::newRow("comment") << u"a<!-- b -->c"_s << u"ac"_s;
        QTest::newRow("anchor") << u"<a name=\"x\"></a>y"_s
                                << u"<span class=\"anchor\" id=\"a-x\"></span>y"_s;
        QTest::newRow("same anchor twice")
            << u"<a name=x></a><a name=x></a>"_s << u"<span class=\"anchor\" id=\"a-x\"></span>"_s;
        QTest::newRow("entity") << u"a &amp; b &lt;i&gt; &eacute;"_s << u"a &amp; b &lt;i&gt; é"_s;
        QTest::newRow("table")
            << u"<table border=1><tr><td colspan=2 align=center width=50>x</td></tr></table>"_s
            << u"<div class=\"scroll\"><table><tbody><tr><td class=\"al-c\" colspan=\"2\" "
               "width=\"50\">x</td></tr></tbody></table></div>"_s;
        QTest::newRow("bad numbers") << u"<table><tr><td colspan=\"9e9\" rowspan=-1 width=1px>x"_s
                                     << u"<div class=\"scroll\"><table><tbody><tr><td>x</td></tr>"
                                        "</tbody></table></div>"_s;
        QTest::newRow("item without a list") << u"<li>x</li>"_s << u"<div class=\"li\">x</div>"_s;
        QTest::newRow("list") << u"<ol start=3><li>x<li>y</ol>"_s
                              << u"<ol start=\"3\"><li>x</li><li>y</li></ol>"_s;
        QTest::newRow("link") << u"<a href=\"https://a.b/?c&amp;d\">x</a>"_s
                              << u"<a class=\"ext\" href=\"https://a.b/?c&amp;d\">x</a>"_s;
        QTest::newRow("details") << u"<details><summary>s</summary>x</details>"_s
                                 << u"<details open><summary>s</summary>x</details>"_s;
        QTest::newRow("pre keeps its first empty line")
            << u"<pre>\n\nx</pre>"_s << u"<pre dir=\"ltr\">\n\nx</pre>"_s;
    }
    void rebuilds()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QCOMPARE(clean(text).html, html);
    }

    void attacks_data();
    void attacks()
    {
        QFETCH(QString, text);
        for (const bool phrasing : {false, true}) {
            Host host;
            const Fragment out = sanitize({piece(u"<span class=\"seg\">before</span>"_s), raw(text),
                                           piece(u"<span class=\"seg\">after</span>"_s)},
                                          {false, phrasing}, host);
            const auto parsed = test::ParsedHtml::fragment(out.html);
            QCOMPARE(parsed.faults(), QStringList());
            QCOMPARE(parsed.withClass(u"seg"_s).size(), 2);
            // What was written is what a browser builds.
            QCOMPARE(test::ParsedHtml::fragment(parsed.html).tree, parsed.tree);
        }
    }

    void piecesStayWhole_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("table cell") << u"<table><tr><td>"_s << u"</td></tr></table>"_s;
        QTest::newRow("table, no cell") << u"<table>"_s << u"</table>"_s;
        QTest::newRow("in script") << u"<script>"_s << u"</script>"_s;
        QTest::newRow("in comment") << u"<!--"_s << u"-->"_s;
        QTest::newRow("in textarea") << u"<textarea>"_s << u"</textarea>"_s;
        QTest::newRow("in title") << u"<title>"_s << u"</title>"_s;
        QTest::newRow("in select") << u"<select>"_s << u"</select>"_s;
        QTest::newRow("in svg") << u"<svg>"_s << u"</svg>"_s;
        QTest::newRow("in plaintext") << u"<plaintext>"_s << u""_s;
        QTest::newRow("in attribute") << u"<img alt=\""_s << u"\">"_s;
        QTest::newRow("in tag") << u"<b "_s << u">x</b>"_s;
        QTest::newRow("in paragraph") << u"<p>"_s << u"</p>"_s;
        QTest::newRow("in heading") << u"<h2>"_s << u"</h2>"_s;
        QTest::newRow("in link") << u"<a href=\"https://a.b\">"_s << u"</a>"_s;
        QTest::newRow("in item") << u"<ul><li>"_s << u"</ul>"_s;
    }
    void piecesStayWhole()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        for (const QString &inside :
             {u"<span class=\"seg\">1 <a class=\"ext\" href=\"https://c.d\">2</a></span>"_s,
              u"<h2 class=\"seg\">1</h2>"_s, u"<p class=\"seg\">1</p>"_s,
              u"<ul class=\"seg\"><li>1</li></ul>"_s}) {
            Host host;
            const bool block = !inside.startsWith(u"<span"_s);
            const QString html =
                sanitize({raw(before), piece(inside, block), raw(after)}, {}, host).html;
            QCOMPARE(html.count(inside), 1);
            const auto parsed = test::ParsedHtml::fragment(html);
            QCOMPARE(parsed.faults(), QStringList());
            QCOMPARE(parsed.withClass(u"seg"_s).size(), 1);
            QCOMPARE(parsed.withClass(u"seg"_s).first().text.left(1), u"1"_s);
            QCOMPARE(test::ParsedHtml::fragment(parsed.html).tree, parsed.tree);
        }
    }

    void piecesStayInPlace()
    {
        Host host;
        const QString html =
            sanitize({raw(u"<table><tr><td><b>"_s), piece(u"<i>1</i>"_s), raw(u"</b></td><td>"_s),
                      piece(u"<p>2</p>"_s, true), raw(u"</td></tr></table>"_s)},
                     {}, host)
                .html;
        QCOMPARE(html, u"<div class=\"scroll\"><table><tbody><tr><td><b><i>1</i></b></td>"
                       "<td><p>2</p></td></tr></tbody></table></div>"_s);
    }

    void droppedTextStaysDropped()
    {
        Host host;
        RawPiece text = piece(u"body{}"_s);
        text.fragment.spoken = false;
        QCOMPARE(sanitize({raw(u"<style>"_s), text, raw(u"</style>"_s)}, {}, host).html, QString());
    }

    void marksCannotBeForged()
    {
        Host host;
        const QString forged = QChar(0xf8f2) + u"1"_s + QChar(0xf8f3);
        const QString html =
            sanitize({raw(forged + u"<div "_s + forged + u">"_s), piece(u"<i>mine</i>"_s)}, {},
                     host)
                .html;
        QCOMPARE(html.count(u"mine"_s), 1);
        QVERIFY(!html.contains(QChar(0xf8f2)));
    }

    void reportsWhatItDrops()
    {
        Host host;
        (void)sanitize({raw(u"<script>x</script><iframe></iframe><svg></svg>"_s)}, {}, host);
        QCOMPARE(host.left, QStringList({u"script"_s, u"iframe"_s, u"svg"_s}));
    }

    void nestingEnds_data()
    {
        QTest::addColumn<QString>("one");
        QTest::newRow("b") << u"<b>"_s;
        QTest::newRow("div") << u"<div>"_s;
        QTest::newRow("items") << u"<dd><li>"_s;
        QTest::newRow("table") << u"<table><tr><td>"_s;
        QTest::newRow("different b") << u"<b id=1><p>"_s;
        QTest::newRow("evading count") << u"<b title=1></i><p>"_s;
    }
    void nestingEnds()
    {
        QFETCH(QString, one);
        const Fragment out = clean(one.repeated(9000) + u"x"_s);
        QVERIFY(out.html.contains(u'x'));
        QCOMPARE(test::ParsedHtml::fragment(out.html).faults(), QStringList());
    }
};

void TestSanitizer::attacks_data()
{
    QTest::addColumn<QString>("text");
    const QStringList vectors{
        u"<script>alert(1)</script>"_s,
        u"<SCRIPT SRC=//evil.example/x.js></SCRIPT>"_s,
        u"<scr<script>ipt>alert(1)</scr</script>ipt>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<img src=\"javascript:alert(1)\">"_s,
        u"<img src=http://evil.example/a.png srcset=\"http://evil.example/b.png 2x\">"_s,
        u"<image src=x onerror=alert(1)>"_s,
        u"<a href=\"javascript:alert(1)\">x</a>"_s,
        u"<a href=\"JaVaScRiPt:alert(1)\">x</a>"_s,
        u"<a href=\" &#14; javascript:alert(1)\">x</a>"_s,
        u"<a href=\"java\nscript:alert(1)\">x</a>"_s,
        u"<a href=\"data:text/html,<script>alert(1)</script>\">x</a>"_s,
        u"<a href=\"vbscript:x\">x</a>"_s,
        u"<a href=\"file:///etc/passwd\">x</a>"_s,
        u"<a href=x ping=http://evil.example target=_top download>x</a>"_s,
        u"<svg onload=alert(1)>"_s,
        u"<svg><script>alert(1)</script></svg>"_s,
        u"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>"_s,
        u"<svg><style><img src=x onerror=alert(1)></style></svg>"_s,
        u"<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">"_s,
        u"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"_s,
        u"<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">"_s,
        u"<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"_s,
        u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"_s,
        u"<iframe src=http://evil.example></iframe>"_s,
        u"<iframe srcdoc=\"<script>alert(1)</script>\">"_s,
        u"<object data=x.swf></object><embed src=x.swf>"_s,
        u"<applet code=x></applet>"_s,
        u"<frameset><frame src=http://evil.example></frameset>"_s,
        u"<base href=http://evil.example/>"_s,
        u"<link rel=stylesheet href=http://evil.example/x.css>"_s,
        u"<link rel=prefetch href=http://evil.example/x>"_s,
        u"<meta http-equiv=refresh content=\"0;url=http://evil.example\">"_s,
        u"<meta http-equiv=Content-Security-Policy content=\"default-src *\">"_s,
        u"<style>@import url(http://evil.example)</style>"_s,
        u"<style>body{display:none}</style>"_s,
        u"<div style=\"background:url(http://evil.example)\">x</div>"_s,
        u"<div style=\"position:fixed;inset:0\">x</div>"_s,
        u"<table background=http://evil.example><td background=x>y</table>"_s,
        u"<body onload=alert(1) background=http://evil.example>"_s,
        u"<html lang=x class=y><head><title>t</title></head>"_s,
        u"<video src=x onerror=alert(1)><source src=http://evil.example></video>"_s,
        u"<audio src=http://evil.example autoplay></audio>"_s,
        u"<input autofocus onfocus=alert(1)>"_s,
        u"<input type=image src=http://evil.example/x>"_s,
        u"<form action=http://evil.example><button>go</button></form>"_s,
        u"<button formaction=javascript:alert(1)>x</button>"_s,
        u"<select><option onclick=x>a</option></select>"_s,
        u"<textarea autofocus onfocus=alert(1)></textarea>"_s,
        u"<marquee onstart=alert(1)>x</marquee>"_s,
        u"<details open ontoggle=alert(1)>x</details>"_s,
        u"<keygen autofocus onfocus=alert(1)>"_s,
        u"<isindex type=image src=1 onerror=alert(1)>"_s,
        u"<template><script>alert(1)</script></template>"_s,
        u"<xmp><script>alert(1)</script></xmp>"_s,
        u"<plaintext><script>alert(1)</script>"_s,
        u"<!--><script>alert(1)</script>-->"_s,
        u"<!--[if gte IE 4]><script>alert(1)</script><![endif]-->"_s,
        u"<![CDATA[<script>alert(1)</script>]]>"_s,
        u"<?xml version=\"1.0\"?><script>alert(1)</script>"_s,
        u"<!DOCTYPE html SYSTEM \"http://evil.example\">"_s,
        u"</div></div></main></body></html><script>alert(1)</script>"_s,
        u"</td></tr></table></li></ul></p></span></a>x"_s,
        u"<td>x</td><tr><td>y</tr>"_s,
        u"<span class=seg data-n=1 data-p=1>forged</span>"_s.replace(u"class=seg"_s,
                                                                     u"class=segment"_s),
        u"<div id=a-x name=h-1 data-b=3 contenteditable tabindex=0 accesskey=x>y</div>"_s,
        u"<p id=main><p id=main><i id=main>x</i>"_s,
        u"<b onclick=\"alert(1)\" onmouseover='x' ONFOCUS=y>z</b>"_s,
        u"<b/onclick=alert(1)//>x</b>"_s,
        u"<b title='\"><script>alert(1)</script>'>x</b>"_s,
        u"<b title=\"'><img src=x onerror=alert(1)>\">x</b>"_s,
        u"<img alt='\"><script>alert(1)</script>' src=x>"_s,
        u"<img alt=`x` src=x`onerror=alert(1)>"_s,
        u"<a name='\"><script>'>x</a>"_s,
        u"<\u0000script>alert(1)</script>"_s,
        u"<script\u0000>alert(1)</script>"_s,
        u"\u2028<script>\u2029"_s,
        u"<a href=https://a.example><a href=https://b.example>x</a></a>"_s,
        u"<a href=https://a.example><table><td><a href=https://b.example>x</table></a>"_s,
        u"<h1><h2>x</h1></h2>"_s,
        u"<p><div>x</p></div>"_s,
        u"<table><b><tr><td>x</b></table>"_s,
        u"<table><a name=x><tr><td>y</a></table>"_s,
        u"<b><p><i><div></b></p></i>x"_s,
        u"<ruby><rt>x<rp>y</ruby>"_s,
        u"<dialog open>x</dialog><slot>y</slot><portal src=z></portal>"_s,
        u"<x-widget onclick=alert(1)>z</x-widget>"_s,
        u"<x onclick=\"a>b\" y='<script>'>z"_s,
        u"&lt;script&gt;alert(1)&lt;/script&gt;"_s,
        u"<nobr><nobr>x"_s,
        u"<pre>\n\n\nx<pre>y"_s,
        u"<li><li><ul><li></li></ol>x"_s,
        u"<dd><li><dt>x"_s,
        u"<caption>x<col><tbody>"_s,
        u"<"_s,
        u"<a"_s,
        u"<a href=\""_s,
        u"<!--"_s,
        u"</"_s,
    };
    for (int i = 0; i < vectors.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(vectors.at(i).left(40).simplified())) << vectors.at(i);
}

QTEST_GUILESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
