// SPDX-License-Identifier: Apache-2.0
// Switching between articles in the facing view, from the wish to the painted page (two frames
// after it was loaded): medians in milliseconds. The first round reads and parses each article,
// the second finds it in the workspace's memory; then the two largest by turns.
#include "app/workspace/workspace.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace diglot;

namespace {

constexpr int articleCount = 22;
constexpr int turns = 20;

struct Figures
{
    QList<double> times;
    int failures = 0;

    [[nodiscard]] double quantile(double share) const
    {
        if (times.isEmpty())
            return 0;
        QList<double> sorted = times;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(qMin(sorted.size() - 1, qsizetype(double(sorted.size()) * share)));
    }
};

void show(ui::reader::ReaderView &view, const article::Edition &edition, Figures *figures)
{
    article::Address address;
    address.article = {edition.collection, edition.key};
    address.locale = edition.locale;
    QEventLoop loop;
    bool painted = false;
    QObject::connect(&view, &ui::reader::ReaderView::painted, &loop, [&] {
        painted = true;
        loop.quit();
    });
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    view.open(address);
    loop.exec();
    if (painted)
        figures->times.append(double(clock.nsecsElapsed()) / 1e6);
    else
        ++figures->failures;
}

void print(QTextStream &out, const char *name, const Figures &figures)
{
    out << qSetFieldWidth(22) << Qt::left << name << qSetFieldWidth(0) << " median "
        << figures.quantile(0.5) << " ms, p95 " << figures.quantile(0.95) << " ms, n "
        << figures.times.size() << ", failed " << figures.failures << '\n';
}

// Every n-th bilingual edition of the locale with most of them, and the two largest.
QList<article::Edition> chosen(const article::Library &library, QList<article::Edition> *largest)
{
    QHash<LocaleTag, int> counts;
    for (const article::Edition &edition : library.editions)
        counts[edition.locale] += edition.bilingual ? 1 : 0;
    LocaleTag most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!most.isValid() || it.value() > counts.value(most))
            most = it.key();
    }
    QList<article::Edition> all;
    for (const article::Edition &edition : library.editions) {
        if (edition.locale == most && edition.bilingual)
            all.append(edition);
    }
    QList<article::Edition> some;
    const qsizetype step = qMax(qsizetype(1), all.size() / articleCount);
    for (qsizetype i = 0; i < all.size() && some.size() < articleCount; i += step)
        some.append(all.at(i));
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.size > b.size; });
    *largest = all.mid(0, 2);
    return some;
}

} // namespace

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    ui::reader::registerScheme();
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                    : QStringLiteral(DIGLOT_CORPUS "/partner-center/ru-RU");
    QTextStream out(stdout);
    workspace::Workspace workspace;
    auto opening = workspace.open(folder, {});
    opening.waitForFinished();
    QCoreApplication::processEvents();
    const auto library = opening.result();
    if (!library) {
        out << "bench_reader: " << library.error().toLine() << '\n';
        return 3;
    }
    QList<article::Edition> largest;
    const QList<article::Edition> some = chosen(**library, &largest);
    ui::reader::ReaderView view(ui::reader::makeProfile(&workspace), &workspace);
    view.resize(1300, 800);
    view.show();
    Figures start, first, again, big;
    if (some.isEmpty() || largest.size() < 2) {
        out << "bench_reader: " << folder << " holds too few articles\n";
        return 3;
    }
    show(view, some.last(), &start);
    for (const article::Edition &edition : some)
        show(view, edition, &first);
    for (const article::Edition &edition : some)
        show(view, edition, &again);
    for (int i = 0; i < turns; ++i)
        show(view, largest.at(i % 2), &big);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    print(out, "engine's start", start);
    print(out, "switch, first time", first);
    print(out, "switch, seen before", again);
    print(out, "two largest by turns", big);
    return first.failures + again.failures + big.failures == 0 ? 0 : 1;
}
