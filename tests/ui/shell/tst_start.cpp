// SPDX-License-Identifier: Apache-2.0
// Starts the program itself where it cannot work, and where it must not be killed.
#include "tests/support/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

// In the child, before the program: no namespaces for it, as where a system forbids them.
void forbidNamespaces()
{
    std::array filter{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_unshare, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{filter.size(), filter.data()};
    (void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    (void)prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

struct Run
{
    int code = -1; // -1: killed
    QByteArrayList errors;
};

Run runProgram(const QStringList &arguments, bool withSandbox,
               const std::function<void()> &inChild = {})
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *folder :
         {"HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1StringView(folder), home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    if (withSandbox)
        environment.remove(u"QTWEBENGINE_DISABLE_SANDBOX"_s);
    else
        environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(DIGLOT_BUILD_DIR "/diglot"), arguments);
    if (!process.waitForFinished(diglot::test::Patience)) {
        process.kill();
        process.waitForFinished();
        return {-2, {"it did not end"}};
    }
    Run run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.errors = process.readAllStandardError().trimmed().split('\n');
    return run;
}

} // namespace

class TestStart : public QObject
{
    Q_OBJECT

private slots:
    void rootNeedsToSayIt()
    {
        if (geteuid() != 0)
            QSKIP("only root can be refused as root");
        const Run run = runProgram({u"--new-window"_s}, true);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.errors.size(), 1);
        QVERIFY(run.errors.first().startsWith("diglot: started as root"));
        QVERIFY(run.errors.first().contains("QTWEBENGINE_DISABLE_SANDBOX=1"));
    }

    void namespacesThatAreForbiddenAreNamed()
    {
        const Run run = runProgram({u"--new-window"_s}, true, [] {
            if (geteuid() == 0 && setuid(Nobody) != 0)
                _exit(99);
            forbidNamespaces();
        });
        QCOMPARE(run.code, 3);
        QCOMPARE(run.errors.size(), 1);
        QVERIFY2(run.errors.first().contains("namespaces"), run.errors.first().constData());
        QVERIFY(run.errors.first().contains("QTWEBENGINE_DISABLE_SANDBOX=1"));
    }

    // A full quota is an error like any other, not the end.
    void aFileThatMayNotGrowDoesNotKill()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"window.png"_s);
        const Run run =
            runProgram({folder.filePath(u"nothing"_s), u"--snapshot"_s, picture}, false, [] {
                const rlimit size{2000, 2000};
                (void)setrlimit(RLIMIT_FSIZE, &size);
            });
        QCOMPARE(run.code, 3);
        QVERIFY2(run.errors.last().contains("window.png cannot be written"),
                 run.errors.join('\n').constData());
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
