// SPDX-License-Identifier: Apache-2.0
//
// Qt Help's search without its window: registers one .qch file in a new collection, has it indexed
// and answers the queries of standard input, one a line, with the files of the first hits,
// separated by tabs, on a line each.
//
//   qthelpquery COLLECTION.qhc DOCS.qch < QUERIES
#include <QApplication>
#include <QEventLoop>
#include <QHelpEngine>
#include <QHelpSearchEngine>
#include <QTextStream>

namespace {

constexpr int mostHits = 10;

void index(QHelpSearchEngine &search)
{
    QEventLoop loop;
    QObject::connect(&search, &QHelpSearchEngine::indexingFinished, &loop, &QEventLoop::quit);
    search.scheduleIndexDocumentation(); // once, however often it was asked for
    loop.exec();
}

QStringList ask(QHelpSearchEngine &search, const QString &query)
{
    QEventLoop loop;
    QObject::connect(&search, &QHelpSearchEngine::searchingFinished, &loop, &QEventLoop::quit);
    search.search(query);
    loop.exec();
    QStringList files;
    const auto hits = search.searchResults(0, mostHits);
    for (const QHelpSearchResult &hit : hits)
        files.append(hit.url().path());
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc != 3) {
        out << "qthelpquery COLLECTION.qhc DOCS.qch < QUERIES\n";
        return 2;
    }
    QHelpEngine engine(QString::fromLocal8Bit(argv[1]));
    engine.setReadOnly(false);
    if (!engine.setupData() || !engine.registerDocumentation(QString::fromLocal8Bit(argv[2]))) {
        out << engine.error() << '\n';
        return 3;
    }
    QHelpSearchEngine &search = *engine.searchEngine();
    index(search);
    QTextStream in(stdin);
    QString line;
    while (in.readLineInto(&line))
        out << ask(search, line).join(u'\t') << '\n' << Qt::flush;
    return 0;
}
