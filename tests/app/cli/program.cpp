// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace diglot::test {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> lines(const QByteArray &text)
{
    QList<QByteArray> found = text.split('\n');
    if (found.last().isEmpty())
        found.removeLast();
    return found;
}

// Sanitizers reserve terabytes of addresses: a limit would end the program at once.
constexpr bool canLimitMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

// In the child, before the program.
void restrict(const RunOptions &options)
{
    if (options.addressSpaceMiB > 0 && canLimitMemory()) {
        const rlimit memory{rlim_t(options.addressSpaceMiB) << 20, rlim_t(options.addressSpaceMiB)
                                                                       << 20};
        (void)setrlimit(RLIMIT_AS, &memory);
    }
    if (options.fileSizeBytes > 0) {
        const rlimit size{rlim_t(options.fileSizeBytes), rlim_t(options.fileSizeBytes)};
        (void)std::signal(SIGXFSZ,
                          SIG_IGN); // writing fails, as on a full disk, and nobody is killed
        (void)setrlimit(RLIMIT_FSIZE, &size);
    }
    constexpr uid_t nobody = 65534;
    if (options.asNobody && geteuid() == 0)
        (void)setuid(nobody);
}

} // namespace

QList<QByteArray> Run::outLines() const
{
    return lines(out);
}

QList<QByteArray> Run::errLines() const
{
    return lines(err);
}

Run runCli(const QStringList &arguments, const RunOptions &options)
{
    const QTemporaryDir throwAway;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    const QString folder = throwAway.path();
    environment.insert(u"XDG_CACHE_HOME"_s,
                       options.cacheFolder.isEmpty() ? folder : options.cacheFolder);
    environment.insert(u"XDG_DATA_HOME"_s,
                       options.dataFolder.isEmpty() ? folder : options.dataFolder);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProgram(u"" DIGLOT_BUILD_DIR "/diglot-cli"_s);
    process.setArguments(arguments);
    if (!options.outFile.isEmpty())
        process.setStandardOutputFile(options.outFile);
    if (!options.workingFolder.isEmpty())
        process.setWorkingDirectory(options.workingFolder);
    process.setChildProcessModifier([&options] { restrict(options); });

    Run run;
    QElapsedTimer clock;
    clock.start();
    process.start();
    if (!process.waitForFinished(options.timeoutMs)) {
        process.kill();
        process.waitForFinished();
        run.err = "did not end: " + process.errorString().toUtf8();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.code = process.exitCode();
    }
    run.milliseconds = clock.elapsed();
    run.out = process.readAllStandardOutput();
    run.err += process.readAllStandardError();
    rusage usage{};
    (void)getrusage(RUSAGE_CHILDREN, &usage);
    run.peakKiB = usage.ru_maxrss;
    return run;
}

QByteArray segment(int number, const QByteArray &target, const QByteArray &source)
{
    const QByteArray id = "0a1b2-" + QByteArray::number(number);
    return "<span data-ttu-id=\"" + id + "\">" + target +
           "</span><span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + source +
           "</span></span>";
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QStringList markdownBelow(const QString &folder)
{
    QStringList found;
    QDirIterator walk(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(QDir(folder).relativeFilePath(walk.next()));
    std::sort(found.begin(), found.end(),
              [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return found;
}

} // namespace diglot::test
