// SPDX-License-Identifier: Apache-2.0
//
// Times of searches while the index is written, beside those while nothing happens: the same
// batch of queries on one reader, turn by turn, idle and while an update runs on another thread
// (one changed article after another, then a fifth of the library at once, again and again).
//
//   bench_searchwhilewriting [FOLDER]     default: the corpus's partner-center
#include "app/search/indexreader.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/librarybuilder.h"
#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <thread>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 3;
constexpr int queries = 400;
constexpr int share = 5; // of the library is changed at once: one in so many

double at(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.value(qMin(values.size() - 1, qsizetype(double(values.size()) * part)));
}

class Writer
{
public:
    Writer(article::LibraryPtr library, const workspace::DocumentLoader &loader, QString file,
           int changes)
        : m_library(std::move(library))
        , m_loader(loader)
        , m_file(std::move(file))
        , m_changes(changes)
    {}

    // Updates until told to stop.
    void run()
    {
        while (!m_stop) {
            auto changed = std::make_shared<article::Library>(*m_library);
            for (int i = 0; i < m_changes; ++i) {
                article::Edition &edition =
                    changed->editions[(m_next + i * share) % changed->editions.size()];
                edition.title += u" again"_s;
                edition.modified += 1;
            }
            m_next = (m_next + 1) % int(changed->editions.size());
            m_library = changed;
            workspace::IndexOptions options;
            options.file = m_file;
            options.threads = 0;
            if (const auto report = workspace::updateIndex(changed, m_loader, options, m_stop))
                ++m_updates;
            else if (report.error().code != ErrorCode::Cancelled)
                qFatal("%s", qPrintable(report.error().toLine()));
        }
    }
    void stop() { m_stop = true; }
    [[nodiscard]] int updates() const { return m_updates; }

private:
    article::LibraryPtr m_library;
    const workspace::DocumentLoader &m_loader;
    QString m_file;
    int m_changes;
    int m_next = 0;
    std::atomic_bool m_stop = false;
    std::atomic_int m_updates = 0;
};

QList<double> timesOf(search::IndexReader &reader, const QStringList &batch)
{
    QList<double> times;
    for (const QString &query : batch) {
        article::SearchRequest request;
        request.query = query;
        QElapsedTimer timer;
        timer.start();
        const auto found = reader.search(request);
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (!found)
            qFatal("%s", qPrintable(found.error().toLine()));
    }
    return times;
}

QStringList batchOf(const article::Library &library)
{
    QStringList batch;
    const qsizetype step = qMax<qsizetype>(1, 2 * library.editions.size() / queries);
    for (qsizetype i = 0; i < library.editions.size(); i += step) {
        const QString &title = library.editions[i].title;
        batch.append(title);
        batch.append(title.section(u' ', 0, 0));
    }
    batch.removeAll(QString());
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString path =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : test::corpus() + u"/partner-center"_s;
    const std::atomic_bool cancel = false;
    auto opened = files::FileTree::open(path);
    const std::shared_ptr<const files::FileTree> tree = opened ? std::move(*opened) : nullptr;
    const auto library =
        tree ? workspace::buildLibrary(*tree, {}, cancel) : Result<article::LibraryPtr>(Error());
    if (!library) {
        out << path << " cannot be opened\n";
        return 3;
    }
    const workspace::DocumentLoader loader(*library, tree, nullptr);
    const QTemporaryDir folder;
    workspace::IndexOptions options;
    options.file = folder.filePath(u"x.index"_s);
    if (!workspace::updateIndex(*library, loader, options, cancel))
        return 3;
    const QStringList batch = batchOf(**library);
    const auto reader = search::IndexReader::open(options.file);
    if (!reader)
        return 3;
    (void)timesOf(**reader, batch); // fills what is kept
    const int many = int((*library)->editions.size()) / share;
    for (const int changes : {1, many}) {
        QList<double> idle;
        QList<double> busy;
        int updates = 0;
        for (int turn = 0; turn < turns; ++turn) {
            idle += timesOf(**reader, batch);
            Writer writer(*library, loader, options.file, changes);
            std::thread thread([&writer] { writer.run(); });
            busy += timesOf(**reader, batch);
            writer.stop();
            thread.join();
            updates += writer.updates();
        }
        out << changes << " changed at once, " << updates << " updates during " << busy.size()
            << " searches: idle p50 " << at(idle, 0.5) << " p99 " << at(idle, 0.99)
            << " ms, while writing p50 " << at(busy, 0.5) << " p99 " << at(busy, 0.99)
            << " ms, p99 " << at(busy, 0.99) / at(idle, 0.99) << " times (at most 2)\n"
            << Qt::flush;
    }
    return 0;
}
