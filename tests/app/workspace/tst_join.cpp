// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "app/render/toprows.h"
#include "app/workspace/join.h"
#include "tests/support/bilingual.h"

#include <QTest>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::Document;

namespace {

Document parsed(const QString &text, const QByteArray &hash = {})
{
    QByteArray bytes = test::bilingual(text);
    if (!hash.isEmpty())
        bytes.prepend("---\nms.openlocfilehash: " + hash + "\n---\n");
    auto result = parse::parseDocument(bytes, u"a.md"_s);
    return result ? *result : Document();
}

// "0-0 1- -1" for rows, sides apart by "-", indexes by ",".
QString rowsOf(const render::Join &join)
{
    QStringList rows;
    for (const render::Row &row : join.rows) {
        QStringList target;
        QStringList other;
        for (int index : row.target)
            target.append(QString::number(index));
        for (int index : row.other)
            other.append(QString::number(index));
        rows.append(target.join(u',') + u'-' + other.join(u','));
    }
    return rows.join(u' ');
}

QString segmentsOf(const render::Join &join, const Document &target)
{
    QStringList pairs;
    for (int i = 0; i < target.segments.size(); ++i)
        pairs.append(QString::number(join.segments.value(i, -1)));
    return pairs.join(u' ');
}

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private slots:
    void joins_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QByteArray>("otherHash"); // the target's is "a"
        QTest::addColumn<QString>("segments");
        QTest::addColumn<QString>("rows");
        const QString one = u"# ⟦Т‖Title⟧\n\n⟦а‖First one.⟧ ⟦б‖Second one.⟧\n"_s;
        const QString german = u"# ⟦T‖Title⟧\n\n⟦x‖First one.⟧ ⟦y‖Second one.⟧\n"_s;
        QTest::newRow("same source")
            << one << german << QByteArray("a") << u"0 1 2"_s << u"0-0 1-1"_s;
        QTest::newRow("other source")
            << one << german << QByteArray("b") << u"0 1 2"_s << u"0-0 1-1"_s;
        QTest::newRow("same number, other text")
            << one << u"# ⟦T‖Title⟧\n\n⟦x‖Something else.⟧ ⟦y‖Second one.⟧\n"_s << QByteArray("a")
            << u"0 -1 2"_s << u"0-0 1-1"_s;
        QTest::newRow("one sentence more")
            << one << u"# ⟦T‖Title⟧\n\n⟦n‖New.⟧ ⟦x‖First one.⟧ ⟦y‖Second one.⟧\n"_s
            << QByteArray("b") << u"0 2 3"_s << u"0-0 1-1"_s;
        QTest::newRow("one paragraph more")
            << one << u"# ⟦T‖Title⟧\n\n⟦n‖Brand new.⟧\n\n⟦x‖First one.⟧ ⟦y‖Second one.⟧\n"_s
            << QByteArray("b") << u"0 2 3"_s << u"0-0 -1 1-2"_s;
        QTest::newRow("link outside and inside")
            << u"[⟦а‖Read on⟧](b.md)\n"_s << u"⟦x‖[Read on](b.md)⟧\n"_s << QByteArray("a") << u"0"_s
            << u"0-0"_s;
        QTest::newRow("repeats by neighbours")
            << u"⟦а‖Next⟧\n\n⟦б‖One.⟧\n\n⟦в‖Next⟧\n\n⟦г‖Two.⟧\n"_s
            << u"⟦w‖One.⟧\n\n⟦x‖Next⟧\n\n⟦y‖Two.⟧\n"_s << QByteArray("b") << u"-1 0 1 2"_s
            << u"0- 1-0 2-1 3-2"_s;
        QTest::newRow("moved") << u"⟦а‖Alpha.⟧\n\n⟦б‖Beta.⟧\n\n⟦в‖Gamma.⟧\n\n⟦г‖Delta.⟧\n"_s
                               << u"⟦x‖Delta.⟧\n\n⟦w‖Alpha.⟧\n\n⟦y‖Beta.⟧\n\n⟦z‖Gamma.⟧\n"_s
                               << QByteArray("b") << u"1 2 3 0"_s << u"-0 0-1 1-2 2-3 3-"_s;
        QTest::newRow("paragraph split in two")
            << one << u"# ⟦T‖Title⟧\n\n⟦x‖First one.⟧\n\n⟦y‖Second one.⟧\n"_s << QByteArray("b")
            << u"0 1 2"_s << u"0-0 1-1,2"_s;
        QTest::newRow("paragraphs put together")
            << u"# ⟦T‖Title⟧\n\n⟦x‖First one.⟧\n\n⟦y‖Second one.⟧\n"_s << one << QByteArray("b")
            << u"0 1 2"_s << u"0-0 1,2-1"_s;
        QTest::newRow("code by kind and order") << u"⟦а‖One.⟧\n\n```\nx\n```\n\n⟦б‖Two.⟧\n"_s
                                                << u"⟦x‖One.⟧\n\n```\ny\n```\n\n⟦y‖Two.⟧\n"_s
                                                << QByteArray("b") << u"0 1"_s << u"0-0 1-1 2-2"_s;
        QTest::newRow("sentence changed a little")
            << u"⟦а‖One.⟧\n\n⟦б‖You can open the window with a key.⟧\n\n⟦в‖Two.⟧\n"_s
            << u"⟦x‖One.⟧\n\n⟦y‖You can open a window with the key.⟧\n\n⟦z‖Two.⟧\n"_s
            << QByteArray("b") << u"0 -1 2"_s << u"0-0 1-1 2-2"_s;
        QTest::newRow("sentence replaced") << u"⟦а‖One.⟧\n\n⟦б‖Cats are asleep.⟧\n\n⟦в‖Two.⟧\n"_s
                                           << u"⟦x‖One.⟧\n\n⟦y‖Dogs bark at night.⟧\n\n⟦z‖Two.⟧\n"_s
                                           << QByteArray("b") << u"0 -1 2"_s << u"0-0 1- -1 2-2"_s;
        QTest::newRow("title reworded") << u"# ⟦Т‖How to begin⟧\n\n⟦а‖One.⟧\n\n⟦б‖Two.⟧\n"_s
                                        << u"# ⟦T‖Start⟧\n\n⟦n‖Zero.⟧\n\n⟦x‖One.⟧\n\n⟦y‖Two.⟧\n"_s
                                        << QByteArray("b") << u"-1 2 3"_s << u"0-0 -1 1-2 2-3"_s;
        QTest::newRow("the source itself")
            << u"# ⟦Т‖Title⟧\n\n⟦а‖First one.⟧\n\n- ⟦п‖Point.⟧\n"_s
            << u"# Title\n\nFirst one.\n\nAdded.\n\n- Point.\n"_s << QByteArray("b")
            << u"-1 -1 -1"_s << u"0-0 1-1 -2 2-3"_s;
        QTest::newRow("no sentences at all")
            << u"# Заголовок\n\nТекст\n\n- Пункт\n"_s << u"# Title\n\nText\n\nMore\n\n- Point\n"_s
            << QByteArray("b") << QString() << u"0-0 1-1 -2 2-3"_s;
        QTest::newRow("nothing on the other side")
            << one << QString() << QByteArray("b") << u"-1 -1 -1"_s << u"0- 1-"_s;
        QTest::newRow("nothing at all")
            << QString() << QString() << QByteArray("b") << QString() << QString();
    }
    void joins()
    {
        QFETCH(QString, target);
        QFETCH(QString, other);
        QFETCH(QByteArray, otherHash);
        QFETCH(QString, segments);
        QFETCH(QString, rows);
        const Document left = parsed(target, "a");
        const Document right = parsed(other, otherHash);
        const render::Join join = joinDocuments(left, right);
        QCOMPARE(segmentsOf(join, left), segments);
        QCOMPARE(rowsOf(join), rows);
    }

    void manyDifferentRowsAreQuick()
    {
        QString target;
        QString other;
        for (int i = 0; i < 2500; ++i) {
            target += u"⟦а‖Left number %1 here.⟧\n\n"_s.arg(i);
            other += u"⟦x‖Right one %1 there.⟧\n\n"_s.arg(i);
        }
        const Document left = parsed(target, "a");
        const Document right = parsed(other, "b");
        const render::Join join = joinDocuments(left, right);
        QSet<int> targets;
        QSet<int> others;
        for (const render::Row &row : join.rows) {
            targets.unite(QSet<int>(row.target.cbegin(), row.target.cend()));
            others.unite(QSet<int>(row.other.cbegin(), row.other.cend()));
        }
        QCOMPARE(targets.size(), 2500);
        QCOMPARE(others.size(), 2500);
    }
};

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
