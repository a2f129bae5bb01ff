// SPDX-License-Identifier: Apache-2.0
// What is new since a library was opened before, over several openings and with damaged files.
#include "app/workspace/seen.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

article::Library library(const QStringList &keys)
{
    article::Library made;
    made.folder = u"/library"_s;
    for (const QString &key : keys) {
        article::Edition edition;
        edition.collection = u"."_s;
        edition.key = key.section(u'=', 0, 0);
        edition.locale = *LocaleTag::fromString(u"ru-RU");
        edition.path = u"ru-RU/"_s + edition.key;
        edition.title = key.section(u'=', 1);
        made.articles[{edition.collection, edition.key}].append(int(made.editions.size()));
        made.editions.append(edition);
    }
    return made;
}

QStringList keysOf(const QList<EditionName> &names)
{
    QStringList keys;
    for (const auto &name : names)
        keys << name.article.key;
    return keys;
}

const QDateTime Monday(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

} // namespace

class TestSeen : public QObject
{
    Q_OBJECT

private slots:
    void newsStaysUntilThereIsOther()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"seen"_s);
        QVERIFY(newsOf(library({u"a.md"_s, u"b.md"_s, u"c.md"_s}), place, Monday).isEmpty());
        QVERIFY(
            newsOf(library({u"a.md"_s, u"b.md"_s, u"c.md"_s}), place, Monday.addDays(1)).isEmpty());

        // Two days later: one new, one other, one gone.
        const auto later = library({u"a.md"_s, u"b.md=B"_s, u"d.md"_s});
        const auto news = newsOf(later, place, Monday.addDays(3));
        QCOMPARE(keysOf(news.added), QStringList{u"d.md"_s});
        QCOMPARE(keysOf(news.changed), QStringList{u"b.md"_s});
        QCOMPARE(news.gone, 1);
        QCOMPARE(news.since, Monday.addDays(1));

        // Looking again takes nothing away, and what changes an hour later belongs to it.
        QCOMPARE(keysOf(newsOf(later, place, Monday.addDays(5)).added), QStringList{u"d.md"_s});
        const auto hour = newsOf(library({u"a.md=A"_s, u"b.md=B"_s, u"d.md=D"_s}), place,
                                 Monday.addDays(3).addSecs(3600));
        QCOMPARE(keysOf(hour.added), QStringList{u"d.md"_s});
        QCOMPARE(keysOf(hour.changed), (QStringList{u"b.md"_s, u"a.md"_s}));

        // Other news, days later, takes its place.
        const auto other =
            newsOf(library({u"a.md=A"_s, u"b.md=C"_s, u"d.md=D"_s}), place, Monday.addDays(9));
        QVERIFY(other.added.isEmpty());
        QCOMPARE(keysOf(other.changed), QStringList{u"b.md"_s});
        QCOMPARE(other.gone, 0);
    }

    void damagedFilesAreNoNews_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not what it should be");
        QTest::newRow("half a map") << QByteArray("\xbf\x67version\x01\x64when", 15);
        QTest::newRow("half a map in a map")
            << QByteArray("\xa2\x67version\x01\x65marks\xbf\x61", 17) + "a";
        QTest::newRow("more than there is")
            << QByteArray("\xa2\x67version\x01\x65marks\xbb\x7f\xff\xff\xff\xff\xff\xff\xff", 24);
        QTest::newRow("another kind") << QByteArray("\x83\x01\x02\x03", 4);
    }
    void damagedFilesAreNoNews()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const auto first = library({u"a.md"_s});
        QVERIFY(newsOf(first, folder.path(), Monday).isEmpty());
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QVERIFY(newsOf(library({u"a.md=A"_s}), folder.path(), Monday.addDays(1)).isEmpty());
        // And from then on it is known again.
        QCOMPARE(newsOf(first, folder.path(), Monday.addDays(2)).changed.size(), 1);
    }

    void nothingIsKeptWithoutAFolder()
    {
        QVERIFY(newsOf(library({u"a.md"_s}), QString(), Monday).isEmpty());
        QVERIFY(newsOf(library({}), u"/proc/nowhere"_s, Monday).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSeen)
#include "tst_seen.moc"
