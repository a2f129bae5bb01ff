// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli: texts go out, are changed as a reviewer would, and come back.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

const QString article = u"desk/reset-a-password.md"_s;

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

// {"taken","unchanged","conflicts","unknown"} as "1/27/0/0".
QString countsOf(const Run &run)
{
    const QJsonObject counts = objectOf(run.out);
    QStringList list;
    for (const QString &key : {u"taken"_s, u"unchanged"_s, u"conflicts"_s, u"unknown"_s})
        list.append(counts.contains(key) ? QString::number(counts.value(key).toInt()) : u"?"_s);
    return list.join(u'/');
}

} // namespace

class TestCliExchange : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_library;
    RunOptions m_options;

    // Each test has reviews of its own.
    void useProfile(const QString &name) { m_options.dataFolder = m_folder.filePath(name); }

    Run cli(const QStringList &arguments) const { return runCli(arguments, m_options); }

    Run exported(const QString &format, const QString &path, const QString &key = article) const
    {
        QStringList words{u"export"_s,   m_library,  u"--format"_s, format,
                          u"--locale"_s, u"ru-RU"_s, u"-o"_s,       path};
        if (!key.isEmpty())
            words += {u"--article"_s, key};
        return cli(words);
    }

    Run imported(const QString &path, const QStringList &more = {}) const
    {
        return cli(QStringList{u"import"_s, m_library, path, u"--as"_s, u"Ines"_s} + more);
    }

    Run judged(int number, const QString &verdict, const QStringList &more = {}) const
    {
        return cli(QStringList{u"review"_s, u"set"_s, m_library, article, u"--locale"_s, u"ru-RU"_s,
                               u"--number"_s, QString::number(number), u"--verdict"_s, verdict,
                               u"--as"_s, u"Bo"_s} +
                   more);
    }

    QByteArray reviews() const { return cli({u"review"_s, u"list"_s, m_library, u"--json"_s}).out; }

private slots:
    void initTestCase()
    {
        // A copy, so that texts can change.
        m_library = m_folder.filePath(u"library"_s);
        const QString from = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            writeFile(m_library + file.mid(from.size()), readFile(file));
        }
        QVERIFY(QFileInfo::exists(m_library + u"/ru-RU/"_s + article));
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("xliff2") << u"xliff2"_s << u"a.xlf"_s;
        QTest::newRow("xliff1") << u"xliff1"_s << u"a.xlf"_s;
        QTest::newRow("csv") << u"csv"_s << u"a.csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s << u"a.xlsx"_s;
    }
    // Out of one profile, into a fresh one: everything that was said is said there.
    void everyFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        useProfile(u"one-"_s + format);
        QCOMPARE(judged(105, u"approved"_s, {u"--proposal"_s, u"Новый **текст** 🎉"_s}).code, 0);
        QCOMPARE(judged(106, u"rejected"_s, {u"--comment"_s, u"=плохо\n\"очень\""_s}).code, 0);
        QCOMPARE(judged(107, u"needs-work"_s, {u"--proposal"_s, u"P"_s}).code, 0);
        const Run out = exported(format, path);
        QCOMPARE(out.code, 0);
        QCOMPARE(objectOf(out.out).value(u"articles"_s).toInt(), 1);
        QCOMPARE(objectOf(out.out).value(u"files"_s).toInt(), 1);
        const int segments = objectOf(out.out).value(u"segments"_s).toInt();
        QVERIFY(segments > 20);
        QCOMPARE(countsOf(imported(path)), u"0/%1/0/0"_s.arg(segments));
        const QByteArray said = reviews();
        QCOMPARE(said.count('\n'), 3);

        useProfile(u"two-"_s + format);
        QCOMPARE(countsOf(imported(path, {u"--dry-run"_s})), u"3/%1/0/0"_s.arg(segments - 3));
        QVERIFY(reviews().isEmpty());
        QCOMPARE(countsOf(imported(path)), u"3/%1/0/0"_s.arg(segments - 3));
        const auto withoutTime = [](const QByteArray &lines) {
            QList<QJsonObject> list;
            for (const QByteArray &line : lines.trimmed().split('\n')) {
                QJsonObject one = objectOf(line);
                one.remove(u"when"_s);
                list.append(one);
            }
            return list;
        };
        QCOMPARE(withoutTime(reviews()), withoutTime(said));
        QCOMPARE(countsOf(imported(path)), u"0/%1/0/0"_s.arg(segments));
    }

    // A sheet filled in, imported; then the text changes and the same sheet is a conflict.
    void filledInSheet()
    {
        useProfile(u"sheet"_s);
        const QString path = m_folder.filePath(u"sheet.csv"_s);
        QCOMPARE(exported(u"csv"_s, path).code, 0);
        QList<QByteArray> lines = readFile(path).split('\n');
        for (QByteArray &line : lines) {
            if (line.startsWith("ru-RU/desk/reset-a-password.md#104,"))
                line.replace(",,,,,\r", ",approved,,ok,,\r");
        }
        writeFile(path, lines.join('\n'));
        const Run run = imported(path);
        QCOMPARE(run.code, 0);
        QVERIFY2(countsOf(run).startsWith(u"1/"_s), qPrintable(countsOf(run)));
        const QJsonObject said = objectOf(reviews());
        QCOMPARE(said.value(u"verdict"_s).toString(), u"approved"_s);
        QCOMPARE(said.value(u"reviewer"_s).toString(), u"Ines"_s);
        QCOMPARE(said.value(u"comment"_s).toString(), u"ok"_s);

        const QString file = m_library + u"/ru-RU/"_s + article;
        const QByteArray before = readFile(file);
        QByteArray after = before;
        const qsizetype at = after.indexOf("-104\">") + 6;
        after.insert(at, "X ");
        writeFile(file, after);
        useProfile(u"sheet-fresh"_s);
        const Run conflict = imported(path);
        writeFile(file, before);
        QCOMPARE(conflict.code, 1);
        QCOMPARE(objectOf(conflict.out).value(u"conflicts"_s).toInt(), 1);
        QCOMPARE(objectOf(conflict.out).value(u"taken"_s).toInt(), 0);
        QVERIFY(conflict.err.contains("104"));
        QVERIFY(reviews().isEmpty());
    }

    void unknownTexts()
    {
        useProfile(u"unknown"_s);
        const QString path = m_folder.filePath(u"unknown.csv"_s);
        writeFile(path, "id,hash,verdict\nru-RU/desk/reset-a-password.md#99999,a.b.c,approved\n"
                        "ru-RU/../../etc/passwd#1,a.b.c,approved\nfr-FR/x.md#1,,approved\n");
        const Run run = imported(path);
        QCOMPARE(run.code, 0);
        QCOMPARE(countsOf(run), u"0/0/0/3"_s);
    }

    void markdownWithApprovedProposals()
    {
        useProfile(u"markdown-profile"_s);
        const QString folder = m_folder.filePath(u"markdown"_s);
        QCOMPARE(judged(104, u"approved"_s, {u"--proposal"_s, u"НОВОЕ"_s}).code, 0);
        QCOMPARE(judged(106, u"rejected"_s, {u"--proposal"_s, u"НЕТ"_s}).code, 0);
        const Run run = exported(u"markdown"_s, folder, {});
        QCOMPARE(run.code, 0);
        int same = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString inside = file.mid(folder.size());
            if (inside.endsWith(article)) {
                QVERIFY(readFile(file).contains("-104\">НОВОЕ</span>"));
                QVERIFY(!readFile(file).contains("НЕТ"));
            } else {
                QCOMPARE(readFile(file), readFile(m_library + inside));
                ++same;
            }
        }
        QVERIFY(same > 10);
        QCOMPARE(objectOf(run.out).value(u"files"_s).toInt(), same + 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString path = m_folder.filePath(u"never"_s);
        QTest::newRow("locale") << QStringList{u"--format"_s, u"csv"_s, u"--locale"_s,
                                               u"fr-FR"_s,    u"-o"_s,  path}
                                << 2;
        QTest::newRow("source") << QStringList{u"--format"_s, u"csv"_s, u"--locale"_s,
                                               u"en-US"_s,    u"-o"_s,  path}
                                << 2;
        QTest::newRow("format") << QStringList{u"--format"_s, u"doc"_s, u"--locale"_s,
                                               u"ru-RU"_s,    u"-o"_s,  path}
                                << 2;
        QTest::newRow("no output")
            << QStringList{u"--format"_s, u"csv"_s, u"--locale"_s, u"ru-RU"_s} << 2;
        QTest::newRow("article") << QStringList{u"--format"_s,  u"csv"_s,
                                                u"--locale"_s,  u"ru-RU"_s,
                                                u"--article"_s, u"no.md"_s,
                                                u"-o"_s,        path}
                                 << 2;
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"xliff2"_s, u"html"_s})
            QTest::addRow("no such folder: %s", qPrintable(format))
                << QStringList{u"--format"_s, format,  u"--locale"_s,
                               u"ru-RU"_s,    u"-o"_s, u"/proc/no/such/file"_s}
                << 3;
        QTest::newRow("no glossary")
            << QStringList{u"--format"_s, u"tbx"_s, u"--locale"_s, u"ru-RU"_s, u"-o"_s, path} << 3;
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        useProfile(u"usage"_s);
        const Run run = cli(QStringList{u"export"_s, m_library} + words);
        QCOMPARE(run.code, code);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.errLines().size() == 1);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"never"_s)));
    }

    // What two reviewers' merged file says is taken thing by thing, dismissals too; a second time
    // nothing is new, and against what is kept nothing is overwritten.
    void reviewersFile()
    {
        useProfile(u"jsonl-one"_s);
        QCOMPARE(judged(105, u"approved"_s, {u"--proposal"_s, u"Новый"_s}).code, 0);
        QCOMPARE(judged(106, u"rejected"_s, {u"--comment"_s, u"плохо"_s}).code, 0);
        const QByteArray said = reviews();
        const QString mine = m_folder.filePath(u"mine.jsonl"_s);
        const QString none = m_folder.filePath(u"none.jsonl"_s);
        const QString merged = m_folder.filePath(u"merged.jsonl"_s);
        writeFile(mine, said);
        writeFile(none, {});
        QCOMPARE(cli({u"review"_s, u"merge"_s, none, mine, none, u"-o"_s, merged}).code, 0);

        useProfile(u"jsonl-two"_s);
        QCOMPARE(countsOf(imported(merged, {u"--dry-run"_s})), u"2/0/0/0"_s);
        QVERIFY(reviews().isEmpty());
        QCOMPARE(countsOf(imported(merged)), u"2/0/0/0"_s);
        QCOMPARE(reviews().count('\n'), 2);
        QVERIFY(reviews().contains("плохо"));
        QCOMPARE(countsOf(imported(merged)), u"0/2/0/0"_s);

        // Whatever the file is called, and whichever editor it went through.
        useProfile(u"jsonl-named"_s);
        const QString named = m_folder.filePath(u"reviewed.review"_s);
        writeFile(named, "\xEF\xBB\xBF" + readFile(merged));
        QCOMPARE(countsOf(imported(named)), u"2/0/0/0"_s);

        useProfile(u"jsonl-three"_s);
        QCOMPARE(judged(105, u"rejected"_s).code, 0);
        const Run against = imported(merged);
        QCOMPARE(countsOf(against), u"1/0/1/0"_s);
        QCOMPARE(against.code, 1);
        QVERIFY(against.err.contains("105"));
        QVERIFY(reviews().contains("\"rejected\""));

        useProfile(u"jsonl-four"_s);
        writeFile(merged, readFile(merged).replace(QByteArray("reset-a-password"),
                                                   QByteArray("no-article")));
        QCOMPARE(countsOf(imported(merged)), u"0/0/0/2"_s);
        writeFile(merged, "{\"kind\":\"nonsense\"}\n");
        const Run broken = imported(merged);
        QCOMPARE(broken.code, 3);
        QVERIFY(broken.err.contains("merged.jsonl:1"));
    }

    // Names in the contents go out with the article that they lead to, and come back.
    void contentsNames()
    {
        useProfile(u"contents"_s);
        const QString path = m_folder.filePath(u"contents.csv"_s);
        QCOMPARE(exported(u"csv"_s, path).code, 0);
        QList<QByteArray> lines = readFile(path).split('\n');
        const auto row = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) {
            return line.contains("toc:") && line.contains("Reset a password");
        });
        QVERIFY(row != lines.end());
        QVERIFY(row->contains("Сброс пароля"));
        QVERIFY(row->contains("desk/TOC.yml"));
        const QString xliff = m_folder.filePath(u"contents.xlf"_s);
        const Run all = exported(u"xliff2"_s, xliff, {});
        QCOMPARE(all.code, 0);
        QVERIFY(readFile(xliff).contains("help/TOC.yml"));
        QCOMPARE(countsOf(imported(xliff)),
                 u"0/%1/0/0"_s.arg(objectOf(all.out).value(u"segments"_s).toInt()));
    }

    void unreadable()
    {
        useProfile(u"unreadable"_s);
        QCOMPARE(imported(m_folder.filePath(u"none.xlf"_s)).code, 3);
        writeFile(m_folder.filePath(u"none.bin"_s), "x");
        QCOMPARE(imported(m_folder.filePath(u"none.bin"_s)).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cliexchange.moc"
