// SPDX-License-Identifier: Apache-2.0
// Time to parse every Markdown file of a folder, against cmark-gfm alone parsing (not rendering)
// the target text of each as one document. Both in one thread, rounds in turn, medians.
//   bench_parse [FOLDER] [ROUNDS]
#include "app/parse/bilingualtext.h"
#include "app/parse/documentparser.h"
#include "tests/support/corpus.h"

#include <QTextStream>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <ctime>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

struct Input
{
    QString path;
    QByteArray bytes;
    QByteArray target;
};

void parseAlone(const QByteArray &markdown)
{
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *name : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

// Processor time of this thread: other work on the machine does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template<class Work>
double milliseconds(const QList<Input> &inputs, Work work)
{
    const double begin = threadMilliseconds();
    for (const Input &input : inputs)
        work(input);
    return threadMilliseconds() - begin;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : test::corpus() + u"/partner-center/ru-RU"_s;
    const int rounds = argc > 2 ? qMax(1, QByteArray(argv[2]).toInt()) : 9;
    QList<Input> inputs;
    qsizetype bytes = 0;
    qsizetype segments = 0;
    for (const QString &path : test::corpusFiles({u"*.md"_s}, folder)) {
        Input input{path, test::readBytes(path), {}};
        const auto text = parse::BilingualText::split(input.bytes);
        input.target = text.side(article::Side::Target);
        bytes += input.bytes.size();
        segments += text.segments.size();
        inputs.append(std::move(input));
    }
    if (inputs.isEmpty()) {
        out << "No Markdown files below " << folder << Qt::endl;
        return 1;
    }
    cmark_gfm_core_extensions_ensure_registered();
    QList<double> alone;
    QList<double> whole;
    for (int i = 0; i < rounds; ++i) {
        alone.append(milliseconds(inputs, [](const Input &input) { parseAlone(input.target); }));
        whole.append(milliseconds(inputs, [](const Input &input) {
            if (!parse::parseDocument(input.bytes, input.path))
                qFatal("%s is refused", qPrintable(input.path));
        }));
    }
    out << inputs.size() << " files, " << bytes << " bytes, " << segments << " segments, " << rounds
        << " rounds\n"
        << "cmark-gfm alone, target text:  " << median(alone) << " ms\n"
        << "parseDocument, both languages: " << median(whole) << " ms\n"
        << "ratio: " << median(whole) / median(alone) << Qt::endl;
    return 0;
}
