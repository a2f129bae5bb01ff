// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/isolated.h"

#include <QTest>

using namespace diglot::ui::widgets;
using namespace Qt::StringLiterals;

// The marks about a code are written as « and » here.
class TestIsolated : public QObject
{
    Q_OBJECT

private slots:
    void codes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("painted");
        QTest::newRow("words") << u"افتح **الملف**."_s << u"افتح **الملف**."_s;
        QTest::newRow("code") << u"استخدم `Set-Item` الآن"_s << u"استخدم «`Set-Item`» الآن"_s;
        QTest::newRow("code in double signs")
            << u"استخدم ``a`b`` الآن"_s << u"استخدم «``a`b``» الآن"_s;
        QTest::newRow("tags") << u"و<b>انتظر</b> 5"_s << u"و«<b>»انتظر«</b>» 5"_s;
        QTest::newRow("tag with a letter before it") << u"سطر<br/>اثنان"_s << u"سطر«<br/>»اثنان"_s;
        QTest::newRow("link") << u"[رابط](https://a.b/c?d=1&e=2) ثم"_s
                              << u"[رابط]«(https://a.b/c?d=1&e=2)» ثم"_s;
        QTest::newRow("bare address")
            << u"انظر https://a.b/c الآن"_s << u"انظر «https://a.b/c» الآن"_s;
        QTest::newRow("placeholders")
            << u"عادي {0} و{{name}} و%1"_s << u"عادي «{0}» و«{{name}}» و«%1»"_s;
        QTest::newRow("entities") << u"انسخ &lt;tag&gt; الآن"_s << u"انسخ «&lt;tag&gt;» الآن"_s;
        QTest::newRow("less than") << u"3 < 5 > 1"_s << u"3 < 5 > 1"_s;
        QTest::newRow("brackets of words") << u"نص (شرح) هنا"_s << u"نص (شرح) هنا"_s;
        QTest::newRow("open code") << u"نص `a"_s << u"نص `a"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void codes()
    {
        QFETCH(QString, text);
        QFETCH(QString, painted);
        QCOMPARE(withIsolatedCodes(text).replace(u'\u2066', u'«').replace(u'\u2069', u'»'),
                 painted);
    }
};

QTEST_APPLESS_MAIN(TestIsolated)
#include "tst_isolated.moc"
