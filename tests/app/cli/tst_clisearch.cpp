// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli: index, search, suggest and concordance over the sample library.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

} // namespace

class TestCliSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_cache.isValid());
        QVERIFY(QDir(m_library).exists());
    }

    void indexCounts()
    {
        const Run run = cli({u"index"_s, m_library});
        QCOMPARE(run.code, 0);
        const QJsonObject report = objectOf(run.out);
        const Run info = cli({u"info"_s, m_library});
        const QJsonObject facts = objectOf(info.out);
        QCOMPARE(report.value(u"articles"_s), facts.value(u"articles"_s));
        int editions = 0;
        int segments = 0;
        const QJsonArray locales = facts.value(u"locales"_s).toArray();
        for (const auto &locale : locales) {
            editions += locale.toObject().value(u"articles"_s).toInt();
            segments += locale.toObject().value(u"segments"_s).toInt();
        }
        QCOMPARE(report.value(u"editions"_s).toInt(), editions);
        QCOMPARE(report.value(u"segments"_s).toInt(), segments);
        QVERIFY(report.value(u"bytes"_s).toInteger() > 0);
        QCOMPARE(objectOf(cli({u"index"_s, m_library}).out).value(u"unchanged"_s).toInt(),
                 editions);
        const QJsonObject again = objectOf(cli({u"index"_s, m_library, u"--rebuild"_s}).out);
        QCOMPARE(again.value(u"unchanged"_s).toInt(), 0);
        QCOMPARE(again.value(u"editions"_s).toInt(), editions);
    }

    // The article stands among the first; rank expectations over the whole set are in ranks().
    void golden_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("article");
        const QString reset = u"desk/reset-a-password.md"_s;
        QTest::newRow("english") << u"reset password"_s << QString() << reset;
        QTest::newRow("russian") << u"сброс пароля"_s << QString() << reset;
        QTest::newRow("russian other form") << u"сбросе паролей"_s << QString() << reset;
        QTest::newRow("german") << u"kennwoerter zuruecksetzen"_s << QString() << reset;
        QTest::newRow("arabic") << u"تعيين كلمة المرور"_s << QString() << reset;
        QTest::newRow("chinese two") << u"密碼"_s << QString() << reset;
        QTest::newRow("chinese one") << u"碼"_s << QString() << reset;
        QTest::newRow("wrong keyboard") << u"gfhjkm"_s << QString() << reset;
        QTest::newRow("slip") << u"resett a pasword"_s << QString() << reset;
        QTest::newRow("english to russian") << u"reset a password"_s << u"ru-RU"_s << reset;
        QTest::newRow("german to russian") << u"Kennwort zurücksetzen"_s << u"ru-RU"_s << reset;
        QTest::newRow("russian to chinese") << u"сброс пароля"_s << u"zh-TW"_s << reset;
        QTest::newRow("title of another")
            << u"Keyboard shortcuts"_s << u"de-DE"_s << u"help/keyboard-shortcuts.md"_s;
    }
    void golden()
    {
        QFETCH(QString, query);
        QFETCH(QString, locale);
        QFETCH(QString, article);
        QStringList words{u"search"_s, m_library, query, u"--json"_s};
        if (!locale.isEmpty())
            words << u"--locale"_s << locale;
        const Run run = cli(words);
        QCOMPARE(run.code, 0);
        const QJsonArray hits = objectOf(run.out).value(u"hits"_s).toArray();
        QStringList found;
        for (const auto &hit : hits) {
            found.append(hit.toObject().value(u"article"_s).toString());
            if (!locale.isEmpty())
                QCOMPARE(hit.toObject().value(u"locale"_s).toString(), locale);
        }
        QVERIFY2(found.indexOf(article) >= 0 && found.indexOf(article) < 3,
                 qPrintable(found.join(u' ')));
    }

    // Every title finds its article; nearly always first.
    void ranks()
    {
        const Run all =
            cli({u"search"_s, m_library, u"after:1"_s, u"--json"_s, u"--limit"_s, u"1000"_s});
        const Run suggested =
            cli({u"search"_s, m_library, u"key:."_s, u"--json"_s, u"--limit"_s, u"1000"_s});
        QCOMPARE(all.code, 0);
        const QJsonArray articles = objectOf(suggested.out).value(u"hits"_s).toArray();
        QVERIFY(articles.size() > 20);
        QByteArray queries;
        for (const auto &hit : articles)
            queries += hit.toObject().value(u"title"_s).toString().toUtf8() + '\n';
        const QString file = m_cache.filePath(u"queries"_s);
        writeFile(file, queries);
        const QList<QByteArray> answers =
            cli({u"search"_s, m_library, u"--queries"_s, file}).outLines();
        QCOMPARE(answers.size(), articles.size());
        double sum = 0;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QJsonArray hits = objectOf(answers[i]).value(u"hits"_s).toArray();
            for (int rank = 0; rank < qMin<int>(10, hits.size()); ++rank) {
                if (hits[rank].toObject().value(u"article"_s) ==
                    articles[i].toObject().value(u"article"_s)) {
                    sum += 1.0 / (rank + 1);
                    break;
                }
            }
        }
        const double mean = sum / double(answers.size());
        QVERIFY2(mean >= 0.97, qPrintable(QString::number(mean)));
    }

    void marksAreWords()
    {
        const Run run = cli({u"search"_s, m_library, u"密碼"_s, u"--json"_s, u"--limit"_s, u"5"_s});
        const QJsonArray hits = objectOf(run.out).value(u"hits"_s).toArray();
        QVERIFY(!hits.isEmpty());
        const QJsonObject hit = hits.first().toObject();
        const QList<uint> snippet = hit.value(u"snippet"_s).toString().toUcs4();
        const QJsonArray marks = hit.value(u"marks"_s).toArray();
        QVERIFY(!marks.isEmpty());
        for (const auto &mark : marks) {
            const int from = mark.toArray().at(0).toInt();
            const int to = mark.toArray().at(1).toInt();
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(snippet.data()) + from,
                                       to - from),
                     u"密碼"_s);
        }
    }

    void contract()
    {
        const Run run = cli({u"search"_s, m_library, u"reset"_s, u"pasword"_s, u"--json"_s});
        const QJsonObject object = objectOf(run.out);
        QCOMPARE(object.keys(),
                 (QStringList{u"corrected"_s, u"hits"_s, u"locale"_s, u"ms"_s, u"query"_s}));
        QCOMPARE(object.value(u"query"_s).toString(), u"reset pasword"_s);
        QCOMPARE(object.value(u"corrected"_s).toString(), u"reset password"_s);
        QVERIFY(object.value(u"locale"_s).isNull());
        const QJsonObject hit = object.value(u"hits"_s).toArray().first().toObject();
        QCOMPARE(hit.keys(), (QStringList{u"anchor"_s, u"article"_s, u"collection"_s, u"locale"_s,
                                          u"locales"_s, u"marks"_s, u"number"_s, u"rank"_s,
                                          u"score"_s, u"snippet"_s, u"title"_s}));
        QCOMPARE(hit.value(u"rank"_s).toInt(), 1);
    }

    void queriesKeepTheirOrder()
    {
        const QString file = m_cache.filePath(u"batch"_s);
        writeFile(file, "password\n\nde-DE\tKennwort\r\nxxqqzz\n");
        const Run run = cli({u"search"_s, m_library, u"--queries"_s, file});
        QCOMPARE(run.code, 0);
        const QList<QByteArray> lines = run.outLines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(objectOf(lines[0]).value(u"query"_s).toString(), u"password"_s);
        QVERIFY(objectOf(lines[1]).value(u"hits"_s).toArray().isEmpty());
        QCOMPARE(objectOf(lines[2]).value(u"locale"_s).toString(), u"de-DE"_s);
        QVERIFY(objectOf(lines[3]).value(u"hits"_s).toArray().isEmpty());
    }

    void filters()
    {
        for (const QString &kind : {u"machine"_s, u"human"_s}) {
            const Run run =
                cli({u"search"_s, m_library, u"password"_s, u"--translation"_s, kind, u"--json"_s});
            QCOMPARE(run.code, 0);
        }
        const Run none = cli({u"search"_s, m_library, u"password role:nobody"_s, u"--json"_s});
        QVERIFY(objectOf(none.out).value(u"hits"_s).toArray().isEmpty());
        const Run source =
            cli({u"search"_s, m_library, u"пароль"_s, u"--side"_s, u"source"_s, u"--json"_s});
        QVERIFY(objectOf(source.out).value(u"hits"_s).toArray().isEmpty());
        const Run phrase = cli({u"search"_s, m_library, u"\"password a reset\""_s, u"--json"_s});
        QVERIFY(objectOf(phrase.out).value(u"hits"_s).toArray().isEmpty());
        const Run without =
            cli({u"search"_s, m_library, u"password -key:x -password"_s, u"--json"_s});
        QVERIFY(objectOf(without.out).value(u"hits"_s).toArray().isEmpty());
    }

    // A language stands for all its regions, in the query and beside it.
    void languageCoversItsRegions()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &file, const QByteArray &text) {
            writeFile(folder.filePath(file), text);
        };
        const QByteArray segment =
            "<span data-ttu-id=\"abcde-101\">konto</span><span class=\"sxs-lookup\">"
            "<span data-stu-id=\"abcde-101\">account</span></span>\n";
        write(u"de-DE/a.md"_s, "# Januar\n\n" + segment);
        write(u"de-AT/b.md"_s, "# Januar\n\n" + segment);
        write(u"fr-FR/c.md"_s, "# Janvier\n\n" + segment);
        const auto found = [&](const QStringList &words) {
            QStringList articles;
            const Run run = cli(QStringList{u"search"_s, folder.path(), u"--json"_s} + words);
            for (const auto &hit : objectOf(run.out).value(u"hits"_s).toArray())
                articles << hit.toObject().value(u"article"_s).toString();
            articles.sort();
            return articles;
        };
        const QStringList german{u"a.md"_s, u"b.md"_s};
        QCOMPARE(found({u"konto"_s, u"--locale=de"_s}), german);
        QCOMPARE(found({u"konto locale:de"_s}), german);
        QCOMPARE(found({u"konto locale:de-AT"_s}), QStringList{u"b.md"_s});
        QCOMPARE(found({u"konto"_s, u"locale:fr"_s}), QStringList{u"c.md"_s});
        QCOMPARE(found({u"konto -locale:de"_s}), QStringList{u"c.md"_s});
        QCOMPARE(cli({u"suggest"_s, folder.path(), u"janu"_s, u"--locale=de"_s}).outLines().size(),
                 2);
        QCOMPARE(
            cli({u"concordance"_s, folder.path(), u"konto"_s, u"--locale=de"_s}).outLines().size(),
            2);
        const QString file = m_cache.filePath(u"ranges"_s);
        writeFile(file, "de\tkonto\n");
        const QJsonObject line =
            objectOf(cli({u"search"_s, folder.path(), u"--queries"_s, file}).out);
        QCOMPARE(line.value(u"hits"_s).toArray().size(), 2);
        QCOMPARE(line.value(u"locale"_s).toString(), u"de"_s);
        // Where the locale names files that were kept, a language is none.
        QCOMPARE(cli({u"review list"_s, folder.path(), u"--locale=de"_s}).code, 2);
    }

    // Half of a query language begins with a dash; what to do about it is said.
    void queriesThatBeginWithADash()
    {
        const Run run = cli({u"search"_s, m_library, u"-type:machine"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("put -- before it"), run.err.constData());
        const Run found = cli({u"search"_s, m_library, u"--json"_s, u"--"_s, u"-type:machine"_s});
        QCOMPARE(found.code, 0);
        QVERIFY(!objectOf(found.out).value(u"hits"_s).toArray().isEmpty());
    }

    void suggestCompletes()
    {
        const Run run =
            cli({u"suggest"_s, m_library, u"res"_s, u"--locale"_s, u"en-US"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        const QJsonArray hits = objectOf(run.out).value(u"hits"_s).toArray();
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().toObject().value(u"title"_s).toString(), u"Reset a password"_s);
        QCOMPARE(hits.first().toObject().value(u"marks"_s).toArray().first().toArray(),
                 (QJsonArray{0, 3}));
        const Run chinese = cli({u"suggest"_s, m_library, u"碼"_s, u"--json"_s});
        QVERIFY(!objectOf(chinese.out).value(u"hits"_s).toArray().isEmpty());
    }

    void suggestCompletesRestrictions()
    {
        const auto completions = [this](const QString &typed, const QString &locale) {
            const Run run =
                cli({u"suggest"_s, m_library, typed, u"--locale"_s, locale, u"--json"_s});
            return objectOf(run.out).value(u"completions"_s).toArray();
        };
        const QJsonArray names = completions(u"reset ti"_s, u"en-US"_s);
        QCOMPARE(names.size(), 1);
        QCOMPARE(names.first().toObject().value(u"text"_s).toString(), u"title:"_s);
        QVERIFY(names.first().toObject().value(u"articles"_s).isNull());
        const QJsonArray roles = completions(u"role:hel"_s, u"en-US"_s);
        QCOMPARE(roles.size(), 1);
        const QString role = roles.first().toObject().value(u"text"_s).toString();
        QCOMPARE(role, u"role:\"Helpdesk agent\""_s);
        // As many as the filter finds.
        const Run found = cli({u"search"_s, m_library, role, u"--json"_s, u"--limit"_s, u"1000"_s});
        QCOMPARE(objectOf(found.out).value(u"hits"_s).toArray().size(),
                 roles.first().toObject().value(u"articles"_s).toInt());
        QVERIFY(completions(u"title of"_s, u"en-US"_s).isEmpty());
        const Run plain = cli({u"suggest"_s, m_library, u"type:m"_s});
        QCOMPARE(plain.out, QByteArray("type:machine\n"));
    }

    // The literal concordance is what a search through all segments gives.
    void concordanceIsComplete()
    {
        const QString term = u"парол"_s;
        QSet<QString> expected;
        const QList<QByteArray> segments = cli({u"segments"_s, m_library + u"/ru-RU"_s}).outLines();
        for (const QByteArray &line : segments) {
            const QJsonObject one = objectOf(line);
            const QString file = one.value(u"file"_s).toString();
            const bool article = !file.contains(u"includes/"_s) && !file.endsWith(u"README.md"_s) &&
                                 !file.endsWith(u"TOC.md"_s);
            if (article && one.value(u"target"_s).toString().contains(term))
                expected.insert(file + u' ' + QString::number(one.value(u"number"_s).toInt()));
        }
        QVERIFY(!expected.isEmpty());
        const QList<QByteArray> lines =
            cli({u"concordance"_s, m_library, term, u"--exact"_s, u"--locale"_s, u"ru-RU"_s})
                .outLines();
        QSet<QString> found;
        for (const QByteArray &line : lines) {
            const QJsonObject one = objectOf(line);
            QVERIFY(one.value(u"target"_s).toString().contains(term));
            found.insert(one.value(u"article"_s).toString() + u' ' +
                         QString::number(one.value(u"number"_s).toInt()));
        }
        QVERIFY2(found.contains(expected),
                 qPrintable(QStringList((expected - found).values()).join(u", "_s)));
        const Run forms =
            cli({u"concordance"_s, m_library, u"паролями"_s, u"--locale"_s, u"ru-RU"_s});
        QVERIFY(forms.outLines().size() >= 3);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no query") << QStringList{u"search"_s, m_library};
        QTest::newRow("both") << QStringList{u"search"_s, m_library, u"a"_s, u"--queries"_s,
                                             u"-"_s};
        QTest::newRow("locale") << QStringList{u"search"_s, m_library, u"a"_s, u"--locale"_s,
                                               u"xx"_s};
        QTest::newRow("absent locale")
            << QStringList{u"search"_s, m_library, u"a"_s, u"--locale"_s, u"fr-FR"_s};
        QTest::newRow("limit") << QStringList{u"search"_s, m_library, u"a"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("side") << QStringList{u"search"_s, m_library, u"a"_s, u"--side"_s, u"up"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        const Run run = cli(words);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
    }

    void hostileQueries()
    {
        QByteArray queries;
        for (const QByteArray query :
             {"\"", "\"\"", "*", "-", "a*b*", "NEAR(a b)", "a AND b OR", "{title} : x", "^a", "(((",
              "title:\"", "'; DROP TABLE fts; --", "\xff\xfe\x80", "key:", "OR OR OR", "a\002b"})
            queries += query + QByteArray("\n");
        queries += QByteArray(1'000'000, 'a') + '\n';
        queries += QByteArray("a b ").repeated(100'000) + '\n';
        queries += QByteArray("pass\0word", 9) + '\n';
        const QString file = m_cache.filePath(u"hostile"_s);
        writeFile(file, queries);
        const Run run = cli({u"search"_s, m_library, u"--queries"_s, file});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.outLines().size(), queries.count('\n'));
    }

    void damageIsMended_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("shorten");
        QTest::newRow("head") << 0 << false;
        QTest::newRow("second page") << 5000 << false;
        QTest::newRow("cut") << 100'000 << true;
        QTest::newRow("empty") << 0 << true;
    }
    void damageIsMended()
    {
        QFETCH(int, offset);
        QFETCH(bool, shorten);
        const QTemporaryDir cache;
        RunOptions options;
        options.cacheFolder = cache.path();
        QCOMPARE(runCli({u"index"_s, m_library}, options).code, 0);
        QFile file(indexBelow(cache.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (shorten)
            QVERIFY(file.resize(offset));
        else
            QVERIFY(file.seek(offset) && file.write(QByteArray(4096, '\x5A')) == 4096);
        file.close();
        const Run run = runCli({u"search"_s, m_library, u"password"_s, u"--json"_s}, options);
        QCOMPARE(run.code, 0);
        QVERIFY(!objectOf(run.out).value(u"hits"_s).toArray().isEmpty());
    }

    void changesAreTakenUp()
    {
        const QTemporaryDir folder;
        const QTemporaryDir cache;
        RunOptions options;
        options.cacheFolder = cache.path();
        writeFile(folder.filePath(u"ru-RU/a.md"_s), "# One\n\nalpha\n");
        writeFile(folder.filePath(u"ru-RU/b.md"_s), "# Two\n\nbeta\n");
        const auto count = [&](const QString &query) {
            return objectOf(runCli({u"search"_s, folder.path(), query, u"--json"_s}, options).out)
                .value(u"hits"_s)
                .toArray()
                .size();
        };
        QCOMPARE(count(u"alpha"_s), 1);
        writeFile(folder.filePath(u"ru-RU/a.md"_s), "# One\n\nomega sigma\n");
        QCOMPARE(count(u"omega"_s), 1);
        QCOMPARE(count(u"alpha -beta"_s), 0);
        QVERIFY(QFile::remove(folder.filePath(u"ru-RU/b.md"_s)));
        QCOMPARE(count(u"\"beta\""_s), 0);
        const Run run = runCli({u"index"_s, folder.path()}, options);
        QCOMPARE(objectOf(run.out).value(u"editions"_s).toInt(), 1);
    }

    void shippedIndexIsUsed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir cache;
        QVERIFY(copyFolder(m_library + u"/ru-RU"_s, folder.path() + u"/ru-RU"_s));
        RunOptions options;
        options.cacheFolder = cache.path();
        const QString shipped = folder.filePath(u".diglot/index.db"_s);
        QCOMPARE(runCli({u"index"_s, folder.path(), u"-o"_s, shipped}, options).code, 0);
        QVERIFY(QFile::exists(shipped));
        const Run run = runCli({u"index"_s, folder.path()}, options);
        const QJsonObject report = objectOf(run.out);
        QCOMPARE(report.value(u"unchanged"_s), report.value(u"editions"_s));
        QVERIFY(indexBelow(cache.path()).isEmpty());
        const Run found = runCli({u"search"_s, folder.path(), u"пароль"_s, u"--json"_s}, options);
        QVERIFY(!objectOf(found.out).value(u"hits"_s).toArray().isEmpty());
    }

private:
    Run cli(const QStringList &words) const
    {
        RunOptions options;
        options.cacheFolder = m_cache.path();
        return runCli(words, options);
    }

    static QString indexBelow(const QString &folder)
    {
        QDirIterator files(folder, {u"*.index"_s}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

    QTemporaryDir m_cache;
    QString m_library = QStringLiteral(DIGLOT_SOURCE_DIR) + u"/resources/library"_s;
};

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_clisearch.moc"
