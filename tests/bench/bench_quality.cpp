// SPDX-License-Identifier: Apache-2.0
// How long the page about a library's quality holds the window's thread on the corpus: while it
// takes a new state, when another of its views is shown, when it is narrowed; each with its first
// paint, without a screen, in time of the processor. Median and worst of several. Limit: 16 ms,
// median. Usage: bench_quality [FOLDER]
#include "ui/review/qualitypanel.h"
#include "ui/review/reviewsession.h"
#include "ui/settings/settings.h"
#include "ui/widgets/bartable.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::review;
using namespace Qt::StringLiterals;

namespace {

constexpr double LimitMs = 16;
constexpr int Rounds = 9;

bool allWithin = true;

// What this thread has worked: other programs and threads cannot lengthen it.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Does it several times and prints what it took; `before` is not counted.
void measure(const char *what, QWidget *page, const std::function<void()> &before,
             const std::function<void()> &act)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        before();
        QCoreApplication::processEvents();
        const double began = threadMs();
        act();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        page->repaint();
        times.append(threadMs() - began);
        QCoreApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    allWithin = allWithin && median <= LimitMs;
    std::printf("%-28s median %5.1f ms, worst %5.1f ms\n", what, median, times.last());
}

void measureAll(QualityPanel *page, workspace::QualityService *service)
{
    using View = QualityPanel::View;
    const auto show = [page](View view) { return [page, view] { page->show(view); }; };
    const auto refill = [service] { emit service->changed(); };
    const auto nothing = [] {};
    measure("overview shown", page, show(View::Rules), show(View::Parts));
    measure("overview, same state", page, nothing, refill);
    measure("findings shown", page, show(View::Parts), show(View::Rules));
    measure("consistency shown", page, show(View::Parts), show(View::Consistency));
    measure("consistency, new state", page, nothing, refill);
    auto *locale = page->findChild<QComboBox *>(u"qualityLocale"_s);
    const auto narrow = [locale](int index) {
        return [locale, index] { locale->setCurrentIndex(index); };
    };
    measure("consistency narrowed", page, narrow(0), narrow(1));
    measure("consistency widened", page, narrow(1), narrow(0));
    page->show(View::Parts);
    measure("overview narrowed", page, narrow(0), narrow(1));
    measure("overview widened", page, narrow(1), narrow(0));
    auto *by = page->findChild<QComboBox *>(u"qualityBy"_s);
    measure(
        "grouped by set", page, [by] { by->setCurrentIndex(0); }, [by] { by->setCurrentIndex(1); });
    measure("sample shown", page, show(View::Parts), show(View::Sample));
}

int run(const QString &folder)
{
    const QTemporaryDir home;
    settings::Settings settings(home.filePath(u"diglot.ini"_s));
    workspace::Workspace workspace;
    widgets::DialogPrompts prompts;
    const auto opened = workspace.open(folder, {});
    while (!opened.isFinished() || !workspace.library())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    ReviewSession session(&workspace, {home.path(), {}});
    workspace::QualityService service(workspace, *session.reviews(), *session.checks());
    double began = 0;
    double longest = 0;
    bool printing = true;
    // The page listens between these two.
    QObject::connect(&service, &workspace::QualityService::changed,
                     [&began] { began = threadMs(); });
    QualityPanel page({&service, &session, &settings, &prompts});
    QObject::connect(&service, &workspace::QualityService::changed, [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        page.repaint();
        const double took = threadMs() - began;
        longest = std::max(longest, took);
        const auto quality = service.quality();
        if (printing)
            std::printf("a state taken: %.1f ms (%lld editions, %lld texts, %lld cases)\n", took,
                        static_cast<long long>(quality->editions.size()),
                        static_cast<long long>(quality->texts.size()),
                        static_cast<long long>(quality->consistency.size()));
    });
    page.resize(1300, 800);
    page.setVisible(true);
    QCoreApplication::processEvents();
    page.open();
    while (!service.quality() || !service.quality()->hasFindings ||
           !service.quality()->hasReviews || service.isChecking())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    allWithin = longest <= LimitMs;
    printing = false;
    measureAll(&page, &service);
    return allWithin ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    widgets::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), false);
    return run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(DIGLOT_CORPUS));
}
