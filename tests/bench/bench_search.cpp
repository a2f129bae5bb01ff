// SPDX-License-Identifier: Apache-2.0
//
// Times of the index as ratios in one run, medians. On the corpus: building its index on one thread
// and on two against cmark-gfm alone parsing the same files on one thread; its size against the
// Markdown's; the memory of building it, in a process of its own. On seven copies of it with other
// paths: short and long queries, twenty hits with passages, against one plain memmem pass for the
// query over the text of the library; completion; one changed article, from changed bytes on disk
// to an index that holds it, against building the whole.
//
//   bench_search [FOLDER]           default: the corpus's partner-center
//   bench_search FOLDER --copies    only the second part
//   bench_search --build FOLDER FILE THREADS      builds an index and prints nothing
#include "app/search/indexreader.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/librarybuilder.h"
#include "app/workspace/searchtext.h"
#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
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

constexpr int rounds = 5;
constexpr int copies = 7;
constexpr int changedArticles = 25;
constexpr int eachKind = 200; // queries

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

void say(const QString &what, double value, double base, const QString &limit)
{
    QTextStream(stdout) << what.leftJustified(44) << QString::number(value, 'f', 3) << " ms, "
                        << QString::number(value / base, 'f', 4) << " times (" << limit << ")\n";
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

// A library that is open.
struct Opened
{
    article::LibraryPtr library;
    std::shared_ptr<const files::FileTree> tree;
    std::unique_ptr<workspace::DocumentLoader> loader;
    std::atomic_bool cancel = false;

    explicit Opened(const QString &path)
    {
        auto opened = files::FileTree::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLine()));
        tree = std::move(*opened);
        const auto built = workspace::buildLibrary(*tree, {}, cancel);
        if (!built)
            qFatal("%s", qPrintable(built.error().toLine()));
        library = *built;
        loader = std::make_unique<workspace::DocumentLoader>(library, tree, nullptr);
    }

    workspace::IndexReport index(const QString &file, int threads,
                                 const std::shared_ptr<workspace::IndexMemory> &memory = {}) const
    {
        workspace::IndexOptions options;
        options.file = file;
        options.threads = threads;
        options.memory = memory;
        const auto report = workspace::updateIndex(library, *loader, options, cancel);
        if (!report)
            qFatal("%s", qPrintable(report.error().toLine()));
        return *report;
    }
};

// All texts of a library, plain; and queries drawn from them.
struct Texts
{
    QByteArray all;
    QStringList shortQueries; // one word or two
    QStringList longQueries;  // titles and sentences
    QStringList begun;        // titles as far as they are typed

    explicit Texts(const Opened &opened)
    {
        QStringList titles;
        QStringList sentences;
        for (const article::Edition &edition : opened.library->editions) {
            const auto bytes = opened.loader->bytes(edition);
            if (!bytes)
                continue;
            const auto document = opened.loader->parse(edition, *bytes);
            if (!document)
                continue;
            titles.append(edition.title);
            all += edition.title.toUtf8() + '\n';
            const search::EditionText text = workspace::searchText(edition, *document, {});
            for (const search::SectionText &section : text.sections) {
                for (const search::PieceText &piece : section.pieces) {
                    all += piece.target.toUtf8() + '\n' + piece.source.toUtf8() + '\n';
                    if (piece.number > 0)
                        sentences << piece.target << piece.source;
                }
            }
        }
        titles.removeAll(QString());
        sentences.removeIf([](const QString &one) { return one.size() < 30 || one.size() > 150; });
        draw(titles, sentences);
    }

private:
    void draw(const QStringList &titles, const QStringList &sentences)
    {
        QRandomGenerator random(1);
        const auto any = [&random](const QStringList &list) {
            return list[random.bounded(int(list.size()))];
        };
        for (int i = 0; i < eachKind; ++i) {
            const QStringList words = any(sentences).split(u' ', Qt::SkipEmptyParts);
            const int from = random.bounded(int(words.size()));
            shortQueries.append(any(titles).section(u' ', 0, 0));
            shortQueries.append(any(titles).section(u' ', 1, 2));
            shortQueries.append(words[from].left(12));
            longQueries.append(any(titles));
            longQueries.append(any(sentences));
            begun.append(any(titles).left(1 + random.bounded(12)));
        }
        for (QStringList *list : {&shortQueries, &longQueries, &begun})
            list->removeIf([](const QString &one) { return one.trimmed().isEmpty(); });
    }
};

void benchBuild(const QString &folder, const Opened &opened, const QString &scratch)
{
    QList<QByteArray> files;
    qsizetype bytes = 0;
    for (const article::Edition &edition : opened.library->editions) {
        files.append(opened.loader->bytes(edition).value_or(QByteArray()));
        bytes += files.last().size();
    }
    QList<double> alone;
    QList<double> one;
    QList<double> two;
    workspace::IndexReport report;
    for (int i = 0; i < rounds; ++i) {
        alone.append(milliseconds([&files] {
            for (const QByteArray &file : std::as_const(files))
                parseAlone(file);
        }));
        const QString name = scratch + u"/%1."_s.arg(i);
        one.append(milliseconds([&] { report = opened.index(name + u"one"_s, 0); }));
        two.append(milliseconds([&] { opened.index(name + u"two"_s, 2); }));
    }
    const double base = at(alone, 0.5);
    QTextStream(stdout) << report.editions << " editions, " << report.segments << " segments, "
                        << bytes << " bytes of Markdown; cmark-gfm alone "
                        << QString::number(base, 'f', 0) << " ms\n";
    say(u"index built on one thread"_s, at(one, 0.5), base, u"at most 8"_s);
    say(u"index built on two"_s, at(two, 0.5), base, u"at most 5"_s);
    QTextStream(stdout) << "index " << report.bytes << " bytes, "
                        << QString::number(double(report.bytes) / double(bytes), 'f', 3)
                        << " of the Markdown (at most 1.0)\n";
    struct rusage before
    {};
    getrusage(RUSAGE_CHILDREN, &before);
    QProcess::execute(QCoreApplication::applicationFilePath(),
                      {u"--build"_s, folder, scratch + u"/alone"_s, u"2"_s});
    struct rusage usage
    {};
    getrusage(RUSAGE_CHILDREN, &usage);
    QTextStream(stdout) << "peak memory of building " << usage.ru_maxrss / 1024
                        << " MB (at most 200)\n";
}

double benchPasses(const QByteArray &text, const QStringList &queries)
{
    QList<double> passes;
    qsizetype found = 0;
    for (const QString &query : queries) {
        const QByteArray needle = query.toUtf8();
        passes.append(milliseconds([&] {
            const char *from = text.constData();
            const char *const end = from + text.size();
            while ((from = static_cast<const char *>(memmem(
                        from, size_t(end - from), needle.constData(), size_t(needle.size()))))) {
                ++found;
                ++from;
            }
        }));
    }
    const double median = at(passes, 0.5);
    QTextStream(stdout) << "memmem over " << text.size() << " bytes of text "
                        << QString::number(median, 'f', 3) << " ms, " << queries.size()
                        << " queries, " << found << " places\n";
    return median;
}

void benchQueries(search::IndexReader &reader, const QString &kind, const QStringList &queries,
                  double pass)
{
    QList<double> times;
    for (const QString &query : queries) {
        article::SearchRequest request;
        request.query = query;
        times.append(milliseconds([&] {
            const auto result = reader.search(request);
            if (!result)
                qFatal("%s", qPrintable(result.error().toLine()));
        }));
    }
    say(kind + u" queries, 20 passages, p50"_s, at(times, 0.5), pass, u"at most 0.1"_s);
    say(kind + u" queries, 20 passages, p99"_s, at(times, 0.99), pass, u"at most 1"_s);
}

// One more sentence in an article, from the file to an index that holds it.
void benchChanges(const QString &folder, Opened &opened, const QString &index, double build)
{
    const auto memory = std::make_shared<workspace::IndexMemory>();
    (void)opened.index(index, 0, memory);
    QList<double> changes;
    for (int i = 0; i < changedArticles; ++i) {
        auto changed = std::make_shared<article::Library>(*opened.library);
        const qsizetype which = (i * 2 + 1) * changed->editions.size() / (2 * changedArticles);
        article::Edition &edition = changed->editions[which];
        QFile file(folder + u'/' + edition.path);
        if (!file.open(QIODevice::Append) || file.write("\n\nOne more sentence.\n") < 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        edition.size = QFileInfo(file).size();
        edition.modified += 1000;
        opened.library = changed;
        opened.loader =
            std::make_unique<workspace::DocumentLoader>(opened.library, opened.tree, nullptr);
        changes.append(milliseconds([&] {
            const workspace::IndexReport report = opened.index(index, 0, memory);
            if (report.unchanged != report.editions - 1)
                qFatal("%d editions were read", report.editions - report.unchanged);
        }));
    }
    say(u"one changed article, of the whole build"_s, at(changes, 0.5), build, u"at most 0.001"_s);
}

void benchCopies(const QString &folder, const QTemporaryDir &scratch)
{
    const QString many = scratch.filePath(u"copies"_s);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (int i = 0; i < copies; ++i) {
            const QString to =
                u"%1/copy%2/%3"_s.arg(many).arg(i).arg(QDir(folder).relativeFilePath(path));
            if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(path, to))
                qFatal("%s cannot be written", qPrintable(to));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    const Texts texts{Opened(folder)};
    Opened opened(many);
    const QString index = scratch.filePath(u"copies.index"_s);
    workspace::IndexReport report;
    const double build = milliseconds([&] { report = opened.index(index, 2); });
    QTextStream(stdout) << copies << " copies: " << report.editions << " editions, index "
                        << report.bytes << " bytes, built on two threads in "
                        << QString::number(build, 'f', 0) << " ms\n";
    const auto reader = search::IndexReader::open(index);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().toLine()));
    (void)(*reader)->search({}); // reads its tables
    (void)(*reader)->suggest(u"a"_s, {}, {}, 1);
    const double pass =
        benchPasses(texts.all.repeated(copies), texts.shortQueries + texts.longQueries);
    benchQueries(**reader, u"short"_s, texts.shortQueries, pass);
    benchQueries(**reader, u"long"_s, texts.longQueries, pass);
    QList<double> completions;
    for (const QString &begun : texts.begun)
        completions.append(milliseconds([&] { (void)(*reader)->suggest(begun, {}, {}, 10); }));
    say(u"completion, p50"_s, at(completions, 0.5), pass, u"at most 0.02"_s);
    say(u"completion, p99"_s, at(completions, 0.99), pass, u"no limit"_s);
    benchChanges(many, opened, index, build);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--build"_s) {
        (void)Opened(arguments.value(2)).index(arguments.value(3), arguments.value(4).toInt());
        return 0;
    }
    const QString folder =
        QDir(arguments.value(1, test::corpus() + u"/partner-center"_s)).absolutePath();
    const QTemporaryDir scratch;
    cmark_gfm_core_extensions_ensure_registered();
    if (arguments.value(2) != u"--copies"_s)
        benchBuild(folder, Opened(folder), scratch.path());
    benchCopies(folder, scratch);
    return 0;
}
