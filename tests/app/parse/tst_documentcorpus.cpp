// SPDX-License-Identifier: Apache-2.0
// Properties that hold for every real article.
#include "app/parse/documentparser.h"
#include "tests/support/blockdump.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::Block;
using article::Document;

namespace {

// Faults that files of the corpus really have.
bool hasCause(const Problem &problem)
{
    const QStringList causes{u"[!NOTE]"_s, u"[!IMPORTANT]"_s, u"twice"_s, u"merge conflict"_s};
    return std::any_of(causes.cbegin(), causes.cend(),
                       [&](const QString &cause) { return problem.message.contains(cause); });
}

bool isOrderedAndComplete(const Document &document)
{
    QList<int> expected(document.segments.size());
    std::iota(expected.begin(), expected.end(), 0);
    return test::reachedSegments(document.blocks) == expected &&
           std::all_of(document.segments.cbegin(), document.segments.cend(),
                       [](const article::Segment &segment) { return segment.leaf >= 0; });
}

} // namespace

class TestDocumentCorpus : public QObject
{
    Q_OBJECT

private slots:
    // No file is refused, every segment is reached once and in order, nothing falls back to raw
    // text, and only files that have a fault are reported.
    void everyArticle()
    {
        SKIP_WITHOUT_CORPUS();
        qsizetype segments = 0;
        for (const QString &path : test::corpusFiles({u"*.md"_s})) {
            const QByteArray bytes = test::readBytes(path);
            const auto document = parse::parseDocument(bytes, path);
            QVERIFY2(document, qPrintable(path));
            QVERIFY2(isOrderedAndComplete(*document), qPrintable(path));
            QVERIFY2(test::count(document->blocks, Block::Kind::Raw) == 0, qPrintable(path));
            QVERIFY2(document->segments.size() == bytes.count("data-stu-id="), qPrintable(path));
            for (const Problem &problem : document->problems)
                QVERIFY2(hasCause(problem), qPrintable(path + u": "_s + problem.message));
            segments += document->segments.size();
        }
        QVERIFY(segments > 0);
    }
};

QTEST_GUILESS_MAIN(TestDocumentCorpus)
#include "tst_documentcorpus.moc"
