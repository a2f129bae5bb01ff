// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/glob.h"

#include <QElapsedTimer>
#include <QTest>

using namespace diglot::workspace;
using namespace Qt::StringLiterals;

class TestGlob : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("result");
        QTest::newRow("name") << u"README.md"_s << u"README.md"_s << true;
        QTest::newRow("name deeper") << u"README.md"_s << u"a/README.md"_s << false;
        QTest::newRow("any depth, none") << u"**/*.md"_s << u"a.md"_s << true;
        QTest::newRow("any depth, two") << u"**/*.md"_s << u"a/b/c.md"_s << true;
        QTest::newRow("folder") << u"**/includes/**"_s << u"a/includes/b/c.md"_s << true;
        QTest::newRow("folder at the top") << u"**/includes/**"_s << u"includes/c.md"_s << true;
        QTest::newRow("folder's like") << u"**/includes/**"_s << u"a/myincludes/c.md"_s << false;
        QTest::newRow("star stays in its part") << u"a/*"_s << u"a/b/c"_s << false;
        QTest::newRow("question mark") << u"a?.md"_s << u"ab.md"_s << true;
        QTest::newRow("question mark needs one") << u"a?.md"_s << u"a.md"_s << false;
        QTest::newRow("here") << u"./x/**"_s << u"x/y.md"_s << true;
        QTest::newRow("case") << u"readme.md"_s << u"README.md"_s << false;
        QTest::newRow("empty") << QString() << u"a.md"_s << false;
    }
    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QTEST(globMatches(pattern, path), "result");
    }

    void manyWildcardsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!globMatches(QString(u"*a"_s).repeated(2000), QString(4000, u'a') + u'b'));
        QVERIFY(!globMatches(QString(u"**/a/"_s).repeated(500) + u'b',
                             QString(u"a/"_s).repeated(1500) + u'c'));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"
