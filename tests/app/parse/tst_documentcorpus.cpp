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

class TestDocumentCorpus : public QObject
{
    Q_OBJECT

private slots:
    void everySegmentIsReachedOnceInOrder()
    {
        SKIP_WITHOUT_CORPUS();
        int segments = 0;
        for (const QString &path : test::corpusFiles({u"*.md"_s})) {
            const auto document = parse::parseDocument(test::readBytes(path), path);
            QVERIFY2(document, qPrintable(path));
            QList<int> expected(document->segments.size());
            std::iota(expected.begin(), expected.end(), 0);
            QVERIFY2(test::reachedSegments(document->blocks) == expected, qPrintable(path));
            QVERIFY2(test::count(document->blocks, Block::Kind::Raw) == 0, qPrintable(path));
            for (const article::Segment &segment : document->segments)
                QVERIFY2(segment.leaf >= 0, qPrintable(path));
            segments += int(document->segments.size());
        }
        QVERIFY(segments > 0);
    }

    // Only files that have a fault are reported, each with its reason.
    void problemsHaveCauses()
    {
        SKIP_WITHOUT_CORPUS();
        const QStringList causes{u"[!"_s, u"twice"_s, u"merge conflict"_s};
        for (const QString &path : test::corpusFiles({u"*.md"_s})) {
            const auto document = parse::parseDocument(test::readBytes(path), path);
            QVERIFY2(document, qPrintable(path));
            for (const Problem &problem : document->problems) {
                const bool known =
                    std::any_of(causes.cbegin(), causes.cend(), [&](const QString &cause) {
                        return problem.message.contains(cause);
                    });
                QVERIFY2(known, qPrintable(path + u": "_s + problem.message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDocumentCorpus)
#include "tst_documentcorpus.moc"
