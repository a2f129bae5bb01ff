// SPDX-License-Identifier: Apache-2.0
// How long an article takes to read: words, characters of scripts without blanks, both, and code.
#include "app/article/readingtime.h"

#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

article::Inline text(const QString &words)
{
    article::Inline made;
    made.text = words;
    return made;
}

article::Document document(const QString &words, article::Block::Kind kind)
{
    article::Document made;
    article::Block block;
    block.kind = kind;
    block.text = words;
    block.inlines = {text(words)};
    made.blocks = {block};
    return made;
}

} // namespace

class TestReadingTime : public QObject
{
    Q_OBJECT

private slots:
    void minutes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("signs alone") << u"– … ·"_s << 0;
        QTest::newRow("a word") << u"слово"_s << 1;
        QTest::newRow("200 words") << u"слово, "_s.repeated(200) << 1;
        QTest::newRow("201 words") << u"don't "_s.repeated(201) << 2;
        QTest::newRow("500 characters") << u"字"_s.repeated(500) << 1;
        QTest::newRow("1001 characters") << u"字かカ"_s.repeated(334) << 3;
        QTest::newRow("with signs between them") << u"字。"_s.repeated(500) << 1;
        QTest::newRow("Korean has blanks") << u"한국어 "_s.repeated(200) << 1;
        QTest::newRow("both") << u"字 word "_s.repeated(200) << 2;
        QTest::newRow("marked letters") << u"مرحبًا "_s.repeated(200) << 1;
    }
    void minutes()
    {
        QFETCH(QString, words);
        QTEST(article::readingMinutes(document(words, article::Block::Kind::Paragraph)), "minutes");
    }

    void codeIsNotRead()
    {
        const auto code = document(u"word "_s.repeated(900), article::Block::Kind::Code);
        QCOMPARE(article::readingMinutes(code), 0);
    }

    void sentencesCountInTheLanguageThatIsRead()
    {
        article::Document made = document({}, article::Block::Kind::Paragraph);
        article::Segment segment;
        segment.targetInlines = {text(u"字"_s.repeated(900))};
        segment.sourceInlines = {text(u"word "_s.repeated(2000))};
        made.segments = {segment};
        article::Inline place;
        place.kind = article::Inline::Kind::Segment;
        place.segment = 0;
        made.blocks.first().inlines = {place, place};
        QCOMPARE(article::readingMinutes(made), 4);
        made.blocks.first().inlines.first().segment = 7; // of another document
        QCOMPARE(article::readingMinutes(made), 2);
    }
};

QTEST_GUILESS_MAIN(TestReadingTime)
#include "tst_readingtime.moc"
