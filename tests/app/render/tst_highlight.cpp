// SPDX-License-Identifier: Apache-2.0
#include "app/render/highlight.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace diglot::render;
using namespace Qt::StringLiterals;

namespace {

// "[k:true]" for <span class="hl-k">true</span>.
QString shortForm(QString html)
{
    static const QRegularExpression span(u"<span class=\"hl-(.)\">([^<]*)</span>"_s);
    return html.replace(span, u"[\\1:\\2]"_s);
}

} // namespace

class TestHighlight : public QObject
{
    Q_OBJECT

private slots:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("result");
        QTest::newRow("json")
            << u"json"_s << u"{\"a\": [true, 1.5, \"b\"]}"_s
            << u"{[t:&quot;a&quot;]: [[k:true], [n:1].[n:5], [s:&quot;b&quot;]]}"_s;
        QTest::newRow("yaml") << u"YAML"_s << u"key: value # why\nurl: http://x"_s
                              << u"[t:key]: value [c:# why]\n[t:url]: http://x"_s;
        QTest::newRow("xml") << u"xml"_s << u"<a b=\"c\">d</a><!-- e -->"_s
                             << u"[t:&lt;a] [v:b]=[s:&quot;c&quot;][t:&gt;]d[t:&lt;/a][t:&gt;]"
                                "[c:&lt;!-- e --&gt;]"_s;
        QTest::newRow("powershell") << u"powershell"_s << u"foreach ($x in Get-Item) { } # end"_s
                                    << u"[k:foreach] ([v:$x] [k:in] Get-Item) { } [c:# end]"_s;
        QTest::newRow("bash") << u"bash"_s << u"echo \"${HOME}/a\" $B"_s
                              << u"[k:echo] [s:&quot;${HOME}/a&quot;] [v:$B]"_s;
        QTest::newRow("csharp") << u"C#"_s << u"var a = \"x\\\"y\"; // z"_s
                                << u"[k:var] a = [s:&quot;x\\&quot;y&quot;]; [c:// z]"_s;
        QTest::newRow("sql") << u"sql"_s << u"SELECT a FROM b -- c"_s
                             << u"[k:SELECT] a [k:FROM] b [c:-- c]"_s;
        QTest::newRow("http") << u"http"_s << u"GET https://a/b\nAccept: x"_s
                              << u"[k:GET] https://a/b\n[t:Accept]: x"_s;
        QTest::newRow("vb") << u"vb"_s << u"Dim a As String ' note"_s
                            << u"[k:Dim] a [k:As] [k:String] [c:' note]"_s;
        QTest::newRow("x++") << u"X++"_s << u"while select t { }"_s
                             << u"[k:while] [k:select] t { }"_s;
        QTest::newRow("python") << u"python"_s << u"def f(): return None"_s
                                << u"[k:def] f(): [k:return] [k:None]"_s;
        QTest::newRow("second word") << u"json highlight"_s << u"true"_s << u"[k:true]"_s;
        QTest::newRow("unknown") << u"ER Expression"_s << u"<true>"_s << u"&lt;true&gt;"_s;
        QTest::newRow("none") << QString() << u"a & b"_s << u"a &amp; b"_s;
        QTest::newRow("not closed") << u"json"_s << u"\"a"_s << u"[s:&quot;a]"_s;
        QTest::newRow("escape at the end") << u"json"_s << u"\"a\\"_s << u"[s:&quot;a\\]"_s;
        QTest::newRow("beyond the first plane") << u"json"_s << u"😀 1"_s << u"😀 [n:1]"_s;
        QTest::newRow("markup in code")
            << u"html"_s << u"<script>alert(1)</script>"_s
            << u"[t:&lt;script][t:&gt;]alert(1)[t:&lt;/script][t:&gt;]"_s;
    }
    void languages()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, result);
        QCOMPARE(shortForm(highlighted(code, language)), result);
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language :
             {"json", "yaml", "xml", "powershell", "bash", "csharp", "js", "python", "sql", "http",
              "cpp", "vb", "xpp", "java", "css", "ini"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingIsLost()
    {
        QFETCH(QString, language);
        const QString code =
            u"a: $b ${c \"d\\\" 'e` /* f <# <!-- <g h='i\n#> */ // -- # ; é 漢 9x\n\\"_s;
        for (qsizetype begin = 0; begin < code.size(); ++begin) {
            QString text = highlighted(code.mid(begin), language);
            text.remove(QRegularExpression(u"<[^>]*>"_s));
            QCOMPARE(text, code.mid(begin).toHtmlEscaped());
        }
    }

    void longCodeIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &part : {u"${"_s, u"/*"_s, u"\"\\"_s, u"<"_s, u"a:"_s})
            (void)highlighted(part.repeated(100'000), u"bash"_s);
        QVERIFY2(timer.elapsed() < 10'000, "the time must grow with the length, not its square");
    }
};

QTEST_GUILESS_MAIN(TestHighlight)
#include "tst_highlight.moc"
