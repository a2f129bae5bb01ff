// SPDX-License-Identifier: Apache-2.0
// The programs themselves: a second start with an address goes to the window that is open, and the
// next start after a crash brings all windows back. What they did is seen in what they keep.
#include "app/article/address.h"
#include "app/marks/store.h"
#include "tests/support/patience.h"
#include "tests/support/waitfor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>

using namespace diglot;
using namespace Qt::StringLiterals;
using test::Patience;
using test::waitFor;

namespace {

const auto Program = QStringLiteral(DIGLOT_BUILD_DIR "/diglot");
const auto Library = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");

// A person's folders, in which the programs are started, and what these keep there.
class Home
{
public:
    Home()
    {
        for (const auto *name :
             {"HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QLatin1StringView(name), m_folder.path());
    }
    ~Home()
    {
        for (const qint64 id : windows())
            (void)::kill(pid_t(id), SIGKILL);
    }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(Program, arguments);
        return process;
    }

    // What the windows have written down under a name.
    [[nodiscard]] QByteArray kept(const QString &name) const
    {
        const QSettings settings(m_folder.filePath(u"diglot/diglot.ini"_s), QSettings::IniFormat);
        return QByteArray::fromBase64(settings.value(u"state/"_s + name).toByteArray());
    }

    // The keys of a window's open articles as they are on the disk; "": the first window.
    [[nodiscard]] QStringList tabs(const QString &window = {}) const
    {
        const auto store = marks::Store::open({m_folder.filePath(u"diglot"_s), 5000, {}, {}});
        if (!store)
            return {};
        const QByteArray path = kept(u"last-library"_s);
        const QString library =
            u"library-"_s +
            QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
        const QByteArray session = (*store)->session(window, library).value_or(QByteArray());
        QStringList keys;
        for (const auto &tab :
             QJsonDocument::fromJson(session).object().value(u"tabs"_s).toArray()) {
            const auto address = article::Address::fromUrl(QUrl(tab.toString()));
            keys << (address ? address->article.key + u' ' + address->locale.toString() : u"?"_s);
        }
        return keys;
    }

    // The windows that run, by their process: those of this home alone. A window that starts a
    // helper of the web engine is for some milliseconds two processes of the same program, between
    // fork and exec: such a child is none.
    [[nodiscard]] QList<qint64> windows() const
    {
        QHash<qint64, qint64> parents;
        const QByteArray own = "XDG_DATA_HOME=" + m_folder.path().toUtf8();
        const auto names = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString &name : names) {
            QFile environment(u"/proc/%1/environ"_s.arg(name));
            if (name.toLongLong() <= 0 ||
                QFileInfo(u"/proc/%1/exe"_s.arg(name)).symLinkTarget() != program() ||
                !environment.open(QIODevice::ReadOnly))
                continue;
            if (environment.readAll().split('\0').contains(own))
                parents.insert(name.toLongLong(), parentOf(name));
        }
        QList<qint64> found;
        for (const auto &[id, parent] : parents.asKeyValueRange()) {
            if (!parents.contains(parent))
                found << id;
        }
        return found;
    }

private:
    // proc(5): "pid (program) state parent …", where the program may hold anything.
    static qint64 parentOf(const QString &process)
    {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray stat = file.readAll();
        return stat.mid(stat.lastIndexOf(')')).split(' ').value(2).toLongLong();
    }

    static QString program() { return QFileInfo(Program).canonicalFilePath(); }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace

class TestTwoStarts : public QObject
{
    Q_OBJECT

private slots:
    void anAddressGoesToTheOpenWindow()
    {
        const Home home;
        const auto first =
            home.start({u"--locale"_s, u"ru-RU"_s, u"--article"_s, u"help/overview.md"_s, Library});
        QTRY_COMPARE(home.tabs(), QStringList{u"help/overview.md ru-RU"_s});
        const auto second = home.start({u"diglot://article/zh-TW/desk/reset-a-password.md"_s});
        QVERIFY(second->waitForFinished(Patience));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QTRY_COMPARE(home.tabs().size(), 2);
        QVERIFY2(home.tabs().last().startsWith("desk/reset-a-password.md "_L1),
                 qPrintable(home.tabs().join(u", "_s)));
        QVERIFY(home.tabs().last().endsWith("zh-TW"_L1));
        QCOMPARE(home.windows(), QList<qint64>{first->processId()});
        // An address of no known library changes nothing, and the window stays.
        const auto third = home.start({u"diglot://article/zh-TW/desk/none.md"_s});
        QVERIFY(third->waitForFinished(Patience));
        QCOMPARE(third->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(home.tabs().size(), 2);
        first->kill();
        QVERIFY(first->waitForFinished(Patience));
    }

    void bothWindowsComeBack()
    {
        const Home home;
        const QStringList one{u"help/overview.md ru-RU"_s};
        const QStringList two{u"desk/faq.yml de-DE"_s};
        {
            const auto first = home.start(
                {u"--locale"_s, u"ru-RU"_s, u"--article"_s, u"help/overview.md"_s, Library});
            QTRY_COMPARE(home.tabs(), one);
            const auto second = home.start({u"--new-window"_s, u"--locale"_s, u"de-DE"_s,
                                            u"--article"_s, u"desk/faq.yml"_s, Library});
            QTRY_COMPARE(home.tabs(u"-2"_s), two);
            QCOMPARE(home.windows().size(), 2);
            // That it is open is written down by and by.
            QTRY_VERIFY(!home.kept(u"open-window-2"_s).isEmpty());
            second->kill();
            first->kill();
            QVERIFY(second->waitForFinished(Patience) && first->waitForFinished(Patience));
        }
        QTRY_VERIFY(home.windows().isEmpty());
        const auto again = home.start({});
        QTRY_COMPARE(home.windows().size(), 2);
        // What they show is what they had: each keeps anew what it has open.
        QTest::qWait(3000);
        QCOMPARE(home.windows().size(), 2);
        QCOMPARE(home.tabs(), one);
        QCOMPARE(home.tabs(u"-2"_s), two);
        again->kill();
        QVERIFY(again->waitForFinished(Patience));
    }
};

QTEST_GUILESS_MAIN(TestTwoStarts)
#include "tst_twostarts.moc"
