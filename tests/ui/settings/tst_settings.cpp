// SPDX-License-Identifier: Apache-2.0
#include "tests/support/helddisk.h"
#include "tests/support/patience.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::settings;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private slots:
    void defaults()
    {
        const Settings settings(newFile());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.externalLinks(), ExternalLinks::Ask);
        QCOMPARE(settings.interfaceLanguage(), QString());
        QVERIFY(!settings.readingLocale().isValid());
        QVERIFY(!settings.softwareRendering());
        QVERIFY(settings.sourceFirst());
        QCOMPARE(settings.zoom(), 1.0);
        QCOMPARE(settings.split(), 0.5);
        QVERIFY(settings.recentLibraries().isEmpty());
    }

    void valuesAreKeptAtOnce()
    {
        const QString file = newFile();
        Settings settings(file);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setTheme(Theme::Dark);
        settings.setExternalLinks(ExternalLinks::Never);
        settings.setInterfaceLanguage(u"ru"_s);
        settings.setReadingLocale(*LocaleTag::fromString(u"zh-TW"));
        settings.setSoftwareRendering(true);
        settings.setSourceFirst(false);
        settings.setZoom(1.5);
        settings.setSplit(0.3);
        settings.setOverlayFolder(u"/somewhere/english"_s);
        QCOMPARE(changed.size(), 9);
        settings.setZoom(1.5);
        settings.setTheme(Theme::Dark);
        QCOMPARE(changed.size(), 9); // nothing new
        settings.setState(u"window"_s, QByteArray("\0\xff\n", 3));
        QCOMPARE(changed.size(), 9);

        QTRY_VERIFY(read(file).contains("window=")); // while it still lives
        const Settings again(file);
        QCOMPARE(again.theme(), Theme::Dark);
        QCOMPARE(again.externalLinks(), ExternalLinks::Never);
        QCOMPARE(again.interfaceLanguage(), u"ru"_s);
        QCOMPARE(again.readingLocale().toString(), u"zh-TW"_s);
        QVERIFY(again.softwareRendering());
        QVERIFY(!again.sourceFirst());
        QCOMPARE(again.zoom(), 1.5);
        QCOMPARE(again.split(), 0.3);
        QCOMPARE(again.overlayFolder(), u"/somewhere/english"_s);
        QCOMPARE(again.state(u"window"_s), QByteArray("\0\xff\n", 3));
    }

    void nothingWaitsForTheDisk()
    {
        const QString file = newFile();
        Settings settings(file);
        test::HeldDisk disk;
        settings.setTheme(Theme::Dark);
        QTRY_VERIFY(disk.isWaitedFor()); // now it is being written
        QCOMPARE(settings.theme(), Theme::Dark);
        settings.setTheme(Theme::Light);
        settings.setState(u"recent"_s, "one");
        settings.setState(u"recent"_s, "two");
        settings.setKeys(u"print"_s, QList<QKeySequence>{QKeySequence(u"Ctrl+9"_s)});
        QCOMPARE(settings.theme(), Theme::Light);
        QCOMPARE(settings.state(u"recent"_s), "two");
        QCOMPARE(settings.keys(u"print"_s)->size(), 1);
        settings.setKeys(u"print"_s, std::nullopt);
        QVERIFY(!settings.keys(u"print"_s));
        QCOMPARE(disk.windowsWaits(), 0);
        QVERIFY(read(file).isEmpty());

        disk.release();
        QTRY_VERIFY(read(file).contains("recent=" + QByteArray("two").toBase64()));
        QVERIFY(read(file).contains("theme=light"));
        QVERIFY(!read(file).contains("print="));
        QCOMPARE(settings.theme(), Theme::Light);
        QCOMPARE(settings.state(u"recent"_s), "two");
        QVERIFY(!settings.keys(u"print"_s));
    }

    void allIsWrittenAtTheEnd()
    {
        const QString file = newFile();
        constexpr int Names = 50;
        QList<QByteArray> expected(Names);
        const auto compare = [&expected](const Settings &settings) {
            for (int name = 0; name < Names; ++name)
                QCOMPARE(settings.state(QString::number(name)), expected.at(name));
        };
        {
            Settings settings(file);
            for (int i = 0; i < 2000; ++i) {
                expected[i * 7 % Names] = QByteArray::number(i);
                settings.setState(QString::number(i * 7 % Names), QByteArray::number(i));
                compare(settings); // whatever is being written
            }
        }
        compare(Settings(file));
    }

    void whatOthersWriteStays()
    {
        const QString file = newFile();
        Settings settings(file);
        settings.setSplit(0.3);
        settings.setTheme(Theme::Dark);
        QTRY_VERIFY(read(file).contains("theme=dark"));
        // Another window that has read the file before.
        Settings other(file);
        settings.setReviewer(u"Ann"_s);
        other.setCustomerProduct(u"Desk"_s);
        QTRY_VERIFY(read(file).contains("reviewer=Ann") && read(file).contains("product=Desk"));
        // Another program, in whose file a value is gone and another one is new.
        QVERIFY(write(file, "[look]\ntheme=light\n[library]\nenglish-checkout=/english\n"));
        settings.setInterfaceLanguage(u"ru"_s);
        QTRY_COMPARE(settings.overlayFolder(), u"/english"_s);
        QCOMPARE(settings.theme(), Theme::Light);
        QCOMPARE(settings.split(), 0.5);
        QVERIFY(read(file).contains("english-checkout=/english"));
        QVERIFY(read(file).contains("interface=ru"));
        QVERIFY(!read(file).contains("split"));
    }

    void whatCouldNotBeWrittenIsTriedAgain()
    {
        const QString blocked = newFile(); // where the folder should be
        QVERIFY(write(blocked, "in the way"));
        const QString file = blocked + u"/diglot/diglot.ini"_s;
        Settings settings(file);
        settings.setTheme(Theme::Dark);
        settings.setSplit(0.3);
        QTest::qWait(100); // long enough to have failed, mostly
        QCOMPARE(settings.theme(), Theme::Dark);
        QVERIFY(QFile::remove(blocked));
        settings.setReviewer(u"Ann"_s);
        QTRY_VERIFY(read(file).contains("reviewer=Ann"));
        QVERIFY(read(file).contains("theme=dark"));
        QVERIFY(read(file).contains("split=0.3"));
    }

    void limitsAreKept()
    {
        Settings settings(newFile());
        settings.setZoom(99);
        QCOMPARE(settings.zoom(), 3.0);
        settings.setZoom(0.01);
        QCOMPARE(settings.zoom(), 0.5);
        settings.setSplit(-1);
        QCOMPARE(settings.split(), 0.2);
    }

    void recentLibraries()
    {
        Settings settings(newFile());
        for (int i = 0; i < 20; ++i)
            settings.addRecentLibrary(u"/library/%1"_s.arg(i));
        QCOMPARE(settings.recentLibraries().size(), 12);
        QCOMPARE(settings.recentLibraries().first(), u"/library/19"_s);
        settings.addRecentLibrary(u"/library/15"_s);
        QCOMPARE(settings.recentLibraries().first(), u"/library/15"_s);
        QCOMPARE(settings.recentLibraries().count(u"/library/15"_s), 1);
        settings.removeRecentLibrary(u"/library/15"_s);
        QVERIFY(!settings.recentLibraries().contains(u"/library/15"_s));
        settings.clearRecentLibraries();
        QVERIFY(settings.recentLibraries().isEmpty());
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff\xfe=[[[\n%%%\x01", 13);
        QTest::newRow("wrong values")
            << QByteArray("[look]\ntheme=purple\nzoom=nan\nsplit=much\n"
                          "source-first=perhaps\n[safety]\n"
                          "external-links=always\n[language]\n"
                          "reading=../../etc\n[library]\nrecent=@Invalid()\n");
        QTest::newRow("huge number") << QByteArray("[look]\nzoom=1e400\nsplit=-1e400\n");
        QTest::newRow("no section") << QByteArray("theme=dark\nexternal-links=open\n");
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        const QString path = newFile();
        QVERIFY(write(path, bytes));
        Settings settings(path);
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.externalLinks(), ExternalLinks::Ask);
        QVERIFY(settings.zoom() >= 0.5 && settings.zoom() <= 3.0);
        QVERIFY(settings.split() >= 0.2 && settings.split() <= 0.8);
        QVERIFY(!settings.readingLocale().isValid());
        QVERIFY(settings.recentLibraries().isEmpty());
        QCOMPARE(read(path), bytes); // left alone so far
        settings.setTheme(Theme::Dark);
        QTRY_COMPARE(Settings(path).theme(), Theme::Dark);
    }

    void systemLanguage_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList() << u"en"_s;
        QTest::newRow("ru") << QStringList{u"ru-RU"_s} << u"ru"_s;
        QTest::newRow("traditional") << QStringList{u"zh-Hant-TW"_s} << u"zh_TW"_s;
        QTest::newRow("underscore") << QStringList{u"zh_TW"_s} << u"zh_TW"_s;
        QTest::newRow("simplified") << QStringList{u"zh-Hans-CN"_s, u"zh-CN"_s} << u"en"_s;
        QTest::newRow("second choice") << QStringList{u"fi-FI"_s, u"ru"_s} << u"ru"_s;
        QTest::newRow("english first") << QStringList{u"en-GB"_s, u"ru"_s} << u"en"_s;
    }
    void systemLanguage()
    {
        QFETCH(QStringList, languages);
        QFETCH(QString, code);
        QCOMPARE(InterfaceLanguage::systemCode(languages), code);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("formats");
        QTest::newRow("same language") << u"en"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("another one") << u"en"_s << u"de_DE"_s << u"en_US"_s;
        QTest::newRow("another script") << u"zh_TW"_s << u"zh_CN"_s << u"zh_TW"_s;
        QTest::newRow("same script") << u"zh_TW"_s << u"zh_HK"_s << u"zh_HK"_s;
        QTest::newRow("none") << u"ru"_s << u"C"_s << u"ru_RU"_s;
    }
    void formats()
    {
        QFETCH(QString, language);
        QFETCH(QString, system);
        QFETCH(QString, formats);
        QCOMPARE(InterfaceLanguage::formatsFor(language, QLocale(system)).name(), formats);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
