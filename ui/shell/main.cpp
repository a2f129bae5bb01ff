// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/samplelibrary.h"
#include "ui/reader/readerview.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pdfrun.h"
#include "ui/shell/sandbox.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/snapshot.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/stems.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui;

namespace {

constexpr int ExitUsage = 2;
constexpr int ExitFailed = 3;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// A picture or a PDF is made without the person's own choices and changes nothing of them.
bool leavesNoTrace(const shell::Options &options)
{
    return !options.snapshot.isEmpty() || !options.pdf.isEmpty();
}

// What must be in the environment before the application object exists.
void prepareEnvironment(const shell::Options &options, const settings::Settings &settings)
{
    if (leavesNoTrace(options) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (settings.softwareRendering()) {
        qputenv("QT_QUICK_BACKEND", "software");
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
                qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --disable-gpu");
    }
}

void openHelpWindow(const QString &articleKey)
{
    QProcess::startDetached(
        QCoreApplication::applicationFilePath(),
        {u"--new-window"_s, u"--article"_s, articleKey, workspace::sampleLibraryFolder()});
}

void openWindow(const QStringList &arguments)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            QStringList{u"--new-window"_s} + arguments);
}

// Windows beside the first one have numbers from 2, each taken by one process at a time: under it
// their tabs are kept. A lock is freed by the system with its process.
std::unique_ptr<QLockFile> lockOf(const QString &dataFolder, int window)
{
    QDir(dataFolder).mkpath(u"windows"_s);
    auto lock = std::make_unique<QLockFile>(dataFolder + u"/windows/%1.lock"_s.arg(window));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

QString windowName(int window)
{
    return u"-%1"_s.arg(window);
}

std::unique_ptr<QLockFile> takeNumber(const QString &dataFolder, int wanted, QString *name)
{
    const int first = wanted > 0 ? wanted : 2;
    for (int window = first; window <= shell::MostWindows; ++window) {
        if (auto lock = lockOf(dataFolder, window)) {
            *name = windowName(window);
            return lock;
        }
    }
    *name = windowName(shell::MostWindows + 1); // nobody has so many: they share the last place
    return nullptr;
}

// Windows that were open when their processes ended without being closed.
void openLostWindows(const QString &dataFolder, const settings::Settings &settings)
{
    for (int window = 2; window <= shell::MostWindows; ++window) {
        const QString library =
            QString::fromUtf8(settings.state(shell::openWindowKey(windowName(window))));
        if (!library.isEmpty() && lockOf(dataFolder, window))
            openWindow({u"--window"_s, QString::number(window), library});
    }
}

int run(QApplication &application, const shell::Options &options, settings::Settings &settings)
{
    settings::InterfaceLanguage language(&application);
    const auto applyLanguage = [&] { language.apply(settings.interfaceLanguage()); };
    applyLanguage();
    QObject::connect(&settings, &settings::Settings::changed, &application, applyLanguage);

    const bool picture = leavesNoTrace(options);
    workspace::Workspace workspace;
    widgets::DialogPrompts prompts;
    shell::WindowContext context;
    context.workspace = &workspace;
    context.settings = &settings;
    context.prompts = &prompts;
    context.sampleFolder = workspace::sampleLibraryFolder();
    context.cacheFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/diglot"_L1;
    // A picture leaves neither an index nor a search behind.
    if (!picture) {
        context.indexFolder = context.cacheFolder;
        context.dataFolder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/diglot"_L1;
    }
    context.dark = options.dark;
    context.openExternally = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    context.openHelp = openHelpWindow;
    context.openWindow = openWindow;
    std::unique_ptr<QLockFile> number;
    if (!picture && options.newWindow)
        number = takeNumber(context.dataFolder, options.window, &context.windowName);
    shell::MainWindow window(context);
    if (options.size.isValid())
        window.resize(options.size);

    shell::SingleInstance instance(shell::SingleInstance::defaultName());
    if (!picture && !options.newWindow && instance.listen()) {
        QObject::connect(&instance, &shell::SingleInstance::messageReceived, &window,
                         [&window](const QByteArray &message) {
                             if (const auto asked = shell::fromMessage(message))
                                 window.takeOver(*asked);
                         });
        openLostWindows(context.dataFolder, settings);
    }
    if (!options.pdf.isEmpty()) {
        auto *paper = new shell::PdfRun(&window, options.pdf);
        QObject::connect(paper, &shell::PdfRun::finished, &application,
                         [](int exitCode) { QCoreApplication::exit(exitCode); });
    }
    if (!options.snapshot.isEmpty()) {
        auto *snapshot = new shell::Snapshot(&window, options.snapshot);
        QObject::connect(
            &workspace, &workspace::Workspace::openingProgress, snapshot,
            [snapshot](int done, int total) { snapshot->goOn("reading", done, total); });
        QObject::connect(snapshot, &shell::Snapshot::finished, &application,
                         [](int exitCode) { QCoreApplication::exit(exitCode); });
    }
    window.show();
    window.openFrom(options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const auto parsed = shell::parseOptions(argumentsOf(argc, argv));
    if (!parsed) {
        std::fprintf(stderr, "diglot: %s\n", qUtf8Printable(parsed.error().what));
        return ExitUsage;
    }
    const shell::Options &options = *parsed;
    if (options.help || options.version) {
        std::fputs(options.help ? qUtf8Printable(shell::helpText()) : "diglot " DIGLOT_VERSION "\n",
                   stdout);
        return 0;
    }
    // A file that may not grow any more is noticed when writing; it must not kill.
    (void)std::signal(SIGXFSZ, SIG_IGN);
    if (const QString trouble = shell::sandboxTrouble(); !trouble.isEmpty()) {
        std::fprintf(stderr, "diglot: %s\n", qUtf8Printable(trouble));
        return ExitFailed;
    }
    QCoreApplication::setApplicationName(u"diglot"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(DIGLOT_VERSION));
    QTemporaryDir scratch;
    settings::Settings settings(leavesNoTrace(options) ? scratch.filePath(u"diglot.ini"_s)
                                                       : settings::Settings::defaultFile());
    prepareEnvironment(options, settings);
    if (!leavesNoTrace(options) && !options.newWindow &&
        shell::SingleInstance::handOver(shell::SingleInstance::defaultName(),
                                        shell::toMessage(options)))
        return 0;
    reader::registerScheme();
    QApplication application(argc, argv);
    (void)widgets::drawStemsAsDesigned();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QGuiApplication::setApplicationDisplayName(u"Diglot"_s);
    QGuiApplication::setDesktopFileName(u"org.diglot.Diglot"_s);
    QApplication::setWindowIcon(widgets::icon("diglot"_L1));
    return run(application, options, settings);
}
