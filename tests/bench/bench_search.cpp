// SPDX-License-Identifier: Apache-2.0
//
// Times of the index as ratios in one run, medians: building it against cmark-gfm alone parsing the
// same files; searching, with snippets, against one memmem pass over the library's text;
// completion; one changed article.
//
//   bench_search [FOLDER]     default: the corpus's partner-center
#include "app/search/indexreader.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/librarybuilder.h"
#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <functional>

#include <sys/resource.h>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int mostQueries = 400;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double at(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty()
               ? 0
               : values[qMin(values.size() - 1, qsizetype(double(values.size()) * part))];
}

void parseAlone(const QByteArray &markdown)
{
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *name : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

struct Bench
{
    article::LibraryPtr library;
    std::shared_ptr<const files::FileTree> tree;
    std::unique_ptr<workspace::DocumentLoader> loader;
    std::atomic_bool cancel = false;
    QTemporaryDir folder;

    bool open(const QString &path)
    {
        auto opened = files::FileTree::open(path);
        if (!opened)
            return false;
        tree = std::move(*opened);
        const auto built = workspace::buildLibrary(*tree, {}, cancel);
        if (!built)
            return false;
        library = *built;
        loader = std::make_unique<workspace::DocumentLoader>(library, tree, nullptr);
        return true;
    }

    workspace::IndexReport index(const QString &name, int threads, const article::LibraryPtr &what)
    {
        workspace::IndexOptions options;
        options.file = folder.filePath(name);
        options.threads = threads;
        const auto report = workspace::updateIndex(what, *loader, options, cancel);
        if (!report)
            qFatal("%s", qPrintable(report.error().toLine()));
        return *report;
    }
};

// Titles, and words of them: queries long and short.
QStringList queriesOf(const article::Library &library)
{
    QStringList queries;
    for (const article::Edition &edition : library.editions) {
        queries.append(edition.title);
        queries.append(edition.title.section(u' ', 0, 0));
        queries.append(edition.title.section(u' ', 1, 2));
    }
    queries.removeAll(QString());
    const qsizetype step = qMax<qsizetype>(1, queries.size() / mostQueries);
    QStringList chosen;
    for (qsizetype i = 0; i < queries.size(); i += step)
        chosen.append(queries[i]);
    return chosen;
}

void say(const QString &what, double value, double base, const QString &limit)
{
    QTextStream(stdout) << what.leftJustified(44) << QString::number(value, 'f', 2) << " ms, "
                        << QString::number(value / base, 'f', 4) << " times (" << limit << ")\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : test::corpus() + u"/partner-center"_s;
    Bench bench;
    if (!bench.open(path)) {
        QTextStream(stdout) << path << " cannot be opened\n";
        return 3;
    }
    QList<QByteArray> files;
    QByteArray all;
    for (const article::Edition &edition : bench.library->editions) {
        files.append(bench.loader->bytes(edition).value_or(QByteArray()));
        all += files.last();
    }
    cmark_gfm_core_extensions_ensure_registered();
    QList<double> alone;
    QList<double> one;
    QList<double> two;
    workspace::IndexReport report;
    for (int i = 0; i < rounds; ++i) {
        alone.append(milliseconds([&] {
            for (const QByteArray &file : files)
                parseAlone(file);
        }));
        one.append(
            milliseconds([&] { report = bench.index(u"one%1"_s.arg(i), 0, bench.library); }));
        two.append(milliseconds([&] { bench.index(u"two%1"_s.arg(i), 2, bench.library); }));
    }
    const double base = at(alone, 0.5);
    QTextStream(stdout) << report.editions << " editions, " << report.segments << " segments, "
                        << all.size() << " bytes of Markdown; cmark-gfm alone "
                        << QString::number(base, 'f', 0) << " ms\n";
    say(u"index built on one thread"_s, at(one, 0.5), base, u"at most 8"_s);
    say(u"index built on several"_s, at(two, 0.5), base, u"at most 5"_s);
    QTextStream(stdout) << "index " << report.bytes << " bytes, "
                        << QString::number(double(report.bytes) / double(all.size()), 'f', 3)
                        << " of the Markdown (at most 1.0)\n";

    auto reader = search::IndexReader::open(bench.folder.filePath(u"one0"_s));
    if (!reader)
        qFatal("%s", qPrintable(reader.error().toLine()));
    QList<double> scans;
    QList<double> searches;
    QList<double> completions;
    for (const QString &query : queriesOf(*bench.library)) {
        const QByteArray needle = query.toUtf8();
        qsizetype found = 0;
        scans.append(milliseconds([&] {
            const char *from = all.constData();
            const char *const end = from + all.size();
            while ((from = static_cast<const char *>(memmem(
                        from, size_t(end - from), needle.constData(), size_t(needle.size()))))) {
                ++found;
                ++from;
            }
        }));
        article::SearchRequest request;
        request.query = query;
        searches.append(milliseconds([&] { found += (*reader)->search(request)->found; }));
        completions.append(
            milliseconds([&] { found += (*reader)->suggest(query.left(4), {}, {}, 10)->size(); }));
    }
    const double scan = at(scans, 0.5);
    QTextStream(stdout) << "memmem through the Markdown " << QString::number(scan, 'f', 2)
                        << " ms, " << scans.size() << " queries\n";
    say(u"search with 20 snippets, p50"_s, at(searches, 0.5), scan, u"at most 0.1"_s);
    say(u"search with 20 snippets, p99"_s, at(searches, 0.99), scan, u"at most 1"_s);
    say(u"completion, p50"_s, at(completions, 0.5), scan, u"at most 0.02"_s);

    // One edition with another title: everything of it is taken out and written anew.
    QList<double> changes;
    for (int i = 0; i < 15; ++i) {
        auto changed = std::make_shared<article::Library>(*bench.library);
        article::Edition &edition = changed->editions[changed->editions.size() / 2 + i];
        edition.title += u" again"_s;
        edition.modified += 1;
        changes.append(milliseconds([&] { bench.index(u"one0"_s, 0, changed); }));
    }
    say(u"one changed article, of the whole build"_s, at(changes, 0.5), at(one, 0.5),
        u"at most 0.001"_s);
    struct rusage usage
    {};
    getrusage(RUSAGE_SELF, &usage);
    QTextStream(stdout) << "peak memory " << usage.ru_maxrss / 1024 - all.size() * 2 / 1048576
                        << " MB without the texts held here (at most 200)\n";
    return 0;
}
