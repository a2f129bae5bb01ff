// SPDX-License-Identifier: Apache-2.0
// Types into the search field of the real window, letter by letter, on the corpus, while a
// heartbeat watches the window's thread: the longest pause between two beats, by the clock and by
// the thread's own time of the processor, which other programs cannot lengthen; and how long a
// letter waits for its results. Limit: 16 ms. Usage: bench_typing [FOLDER]
#include "app/workspace/workspace.h"
#include "ui/reader/readerview.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchfield.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui;

namespace {

constexpr double LimitMs = 16;
constexpr int OpeningMs = 120000;
constexpr int LetterMs = 10000;
constexpr int RestMs = 60; // between letters: a quick hand

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Beats as often as the event loop lets it.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }

    void start()
    {
        m_clock.start();
        m_before = threadMs();
        m_timer.start();
    }

    void stop() { m_timer.stop(); }

    [[nodiscard]] double longest() const { return m_longest; }
    // Among the pauses in which no other thread took the processor: what our own waiting costs.
    [[nodiscard]] double longestUndisturbed() const { return m_longestUndisturbed; }
    [[nodiscard]] double longestOwn() const { return m_longestOwn; }
    [[nodiscard]] QString where() const { return m_where; }
    void setText(const QString &text) { m_text = text; }

private:
    void beat()
    {
        const double own = threadMs();
        const double pause = double(m_clock.nsecsElapsed()) / 1e6;
        rusage use{};
        getrusage(RUSAGE_THREAD, &use);
        m_longest = std::max(m_longest, pause);
        if (use.ru_nivcsw == m_putOff)
            m_longestUndisturbed = std::max(m_longestUndisturbed, pause);
        m_putOff = use.ru_nivcsw;
        if (own - m_before > m_longestOwn) {
            m_longestOwn = own - m_before;
            m_where = m_text;
        }
        m_before = own;
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    QString m_text; // what is being typed
    QString m_where;
    double m_before = 0;
    double m_longest = 0;
    double m_longestOwn = 0;
    double m_longestUndisturbed = 0;
    long m_putOff = -1; // times that others took the processor
};

bool waitUntil(const std::function<bool()> &done, int limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < limit)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

// Types a text; the times from each letter to its results.
QList<double> type(ui::search::SearchField *field, ui::search::SearchDesk *desk, Heartbeat &heart,
                   const QString &text)
{
    QList<double> times;
    bool answered = false;
    const auto listening = QObject::connect(desk, &ui::search::SearchDesk::answered, field,
                                            [&answered] { answered = true; });
    field->clear();
    for (const QChar letter : text) {
        QElapsedTimer clock;
        clock.start();
        answered = false;
        heart.setText(field->text() + letter);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &press);
        if (waitUntil([&answered] { return answered; }, LetterMs))
            times.append(double(clock.nsecsElapsed()) / 1e6);
        QElapsedTimer rest;
        rest.start();
        waitUntil([&rest] { return rest.elapsed() >= RestMs; }, RestMs * 2);
    }
    QObject::disconnect(listening);
    return times;
}

double quantile(QList<double> times, double share)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    return times.at(qMin(times.size() - 1, qsizetype(double(times.size()) * share)));
}

int run(const QString &folder)
{
    QTextStream out(stdout);
    const QTemporaryDir scratch;
    settings::Settings settings(scratch.filePath(u"diglot.ini"_s));
    workspace::Workspace workspace;
    widgets::DialogPrompts prompts;
    shell::WindowContext context;
    context.workspace = &workspace;
    context.settings = &settings;
    context.prompts = &prompts;
    context.openExternally = [](const QUrl &) { return false; };
    context.openHelp = [](const QString &) {};
    shell::MainWindow window(context);
    window.resize(1500, 900);
    window.show();
    shell::Options options;
    options.library = folder;
    options.start.locale = *LocaleTag::fromString(u"ru-RU"_s);
    window.openFrom(options);
    auto *size = window.findChild<QLabel *>(u"indexText"_s);
    const bool ready = waitUntil(
        [&] {
            const auto *view = window.tabs()->view();
            return view && view->page() && size->text().startsWith("Index "_L1);
        },
        OpeningMs);
    if (!ready) {
        out << "the library was not opened and indexed in time\n";
        return 1;
    }
    auto *field = window.findChild<ui::search::SearchField *>();
    auto *desk = window.findChild<ui::search::SearchDesk *>();
    field->takeFocus();
    Heartbeat heart;
    QList<double> times;
    // The first words read what the index keeps in memory; all are counted.
    heart.start();
    for (const QString &text :
         {u"сброс пароля"_s, u"партнер"_s, u"密碼"_s, u"partner center account"_s, u"рассылка"_s,
          u"passwrod"_s, u"Kunde abrechnen"_s, u"\"partner center\" -azure"_s})
        times += type(field, desk, heart, text);
    heart.stop();
    out << "letters " << times.size() << "\nresults after a letter: median "
        << QString::number(quantile(times, 0.5), 'f', 1) << " ms, p95 "
        << QString::number(quantile(times, 0.95), 'f', 1)
        << " ms\nlongest pause of the window: " << QString::number(heart.longest(), 'f', 1)
        << " ms by the clock, " << QString::number(heart.longestUndisturbed(), 'f', 1)
        << " ms where no other thread took the processor, "
        << QString::number(heart.longestOwn(), 'f', 1) << " ms of its own work (at \""
        << heart.where() << "\"); limit " << LimitMs << " ms\n";
    return qMax(heart.longestOwn(), heart.longestUndisturbed()) <= LimitMs ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    reader::registerScheme();
    const QApplication application(argc, argv);
    return run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(DIGLOT_CORPUS));
}
