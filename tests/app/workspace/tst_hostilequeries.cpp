// SPDX-License-Identifier: Apache-2.0
//
// Whatever is typed is a query: it is answered, with marks that lie in the text, and no part of it
// is read by the engine's own language.
#include "app/search/indexwriter.h"
#include "tests/app/workspace/searchedlibrary.h"

#include <QRandomGenerator>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int randomQueries = 3000;

bool marksFit(const QString &text, const QList<article::Range> &marks)
{
    const qsizetype size = text.toUcs4().size();
    int end = 0;
    for (const article::Range &mark : marks) {
        if (mark.from < end || mark.to <= mark.from || mark.to > size)
            return false;
        end = mark.to;
    }
    return true;
}

// Pieces of which queries are put together: words that are found, operators of ours and of FTS5 and
// SQL, and characters that are trouble elsewhere.
QStringList pieces()
{
    return {u"common"_s,
            u"alpha1"_s,
            u"sentenc"_s,
            u"密碼"_s,
            u"пароль"_s,
            u"كلمة"_s,
            u"\""_s,
            u"*"_s,
            u"-"_s,
            u"^"_s,
            u":"_s,
            u"("_s,
            u")"_s,
            u"{"_s,
            u"}"_s,
            u"+"_s,
            u" OR "_s,
            u" AND "_s,
            u" NOT "_s,
            u"NEAR("_s,
            u"title:"_s,
            u"key:"_s,
            u"locale:"_s,
            u"before:"_s,
            u"role:"_s,
            u"type:machine"_s,
            u"'"_s,
            u";--"_s,
            u"\\"_s,
            u"%"_s,
            u"_"_s,
            u" "_s,
            u"\t"_s,
            u"\n"_s,
            QString(QChar(0)),
            QString(QChar(0xD800)),
            QString(QChar(0xDC00)),
            QString(QChar(0xFFFF)),
            QString(QChar(0x202E)),
            QString(QChar(0x0301)),
            QString(QChar(0x200D)),
            QString(QChar(0x1F)),
            u"\U0001F600"_s,
            u"ﷺ"_s,
            u"İ"_s,
            u"ß"_s,
            u"0x"_s,
            u"99999999999"_s};
}

} // namespace

class TestHostileQueries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        writeMany(m_tree, 30, u"ru-RU"_s);
        writeArticle(m_tree, u"zh-TW/zh.md"_s, "重設密碼",
                     "請輸入密碼 \xF0\x9F\x98\x80 ，再儲存。");
        writeArticle(m_tree, u"ar-SA/ar.md"_s, "كلمة المرور", "اكتب كلمة المرور ﷺ الجديدة.");
        m_reader = indexOf(m_tree, m_folder.filePath(u"x.index"_s));
        QVERIFY(m_reader);
    }

    void answered_data()
    {
        QTest::addColumn<QString>("query");
        const auto row = [](const char *what, const QString &query) {
            QTest::newRow(what) << query;
        };
        row("quote ends the string", u"common\" OR \"alpha1"_s);
        row("quote and bracket", u"common\") OR (\"alpha1"_s);
        row("column filter", u"{title target} : common"_s);
        row("minus column filter", u"- title : common"_s);
        row("near", u"NEAR(common alpha1, 3)"_s);
        row("caret", u"^common"_s);
        row("plus", u"common + alpha1"_s);
        row("rank", u"rank MATCH 'bm25(10)'"_s);
        row("sql", u"'; DROP TABLE edition; --"_s);
        row("union", u"common' UNION SELECT sql FROM sqlite_schema --"_s);
        row("fts command", u"fts:integrity-check"_s);
        row("stem mark", u"\u0002common \u0001x"_s);
        row("ten thousand letters", QString(10'000, u'a'));
        row("ten thousand words", u"common "_s.repeated(10'000));
        row("ten thousand other words", [] {
            QString text;
            for (int i = 0; i < 10'000; ++i)
                text += QString::number(i, 36) + u' ';
            return text;
        }());
        row("ten thousand characters", QString(10'000, QChar(0x78BC)));
        row("ten thousand quotes", QString(10'000, u'"'));
        row("ten thousand stars", u"a*"_s.repeated(5'000));
        row("ten thousand operators", u"a OR "_s.repeated(2'000));
        row("ten thousand exclusions", u"-a "_s.repeated(3'334));
        row("ten thousand accents", u'e' + QString(10'000, QChar(0x0301)));
        row("lone surrogates", QString(100, QChar(0xD800)) + u" common "_s + QChar(0xDC00));
        row("surrogate cut by the limit", QString(999, u'a') + u"\U0001F600"_s);
        row("nul", QString(QChar(0)) + u"common"_s + QChar(0) + u"alpha1"_s);
        row("nul alone", QString(QChar(0)));
        row("not a character", QString(QChar(0xFFFF)) + QChar(0xFFFE));
        row("right to left overrides", u"\u202Ecommon\u202C \u2066alpha1\u2069"_s);
        row("line breaks", u"common\r\nalpha1\u2028x"_s);
        row("restrictions alone", u"role: locale: key: before: type: side: title:"_s);
        row("absurd restrictions", u"before:99999999999999 after:-1 locale:zz-zz-zz key:%"_s);
        row("empty phrase", u"\"\" common \"  \""_s);
        row("open phrase", u"common \"alpha1"_s);
        row("or at either end", u"OR common OR"_s);
        row("nothing", QString());
        row("blanks", u" \t\u00A0\u3000 "_s);
    }
    void answered()
    {
        QFETCH(QString, query);
        QVERIFY2(isAnswered(query), qPrintable(query.left(100)));
    }

    // What stands there is found in spite of what stands around it.
    void stillFound_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &around :
             {u"\"%1\""_s, u"(%1)"_s, u"{%1}"_s, u"^%1"_s, u"+%1"_s, u"%1'"_s, u"%1;--"_s,
              u"«%1»"_s, u"%1:"_s, u"%1\\"_s, u"\"%1"_s})
            QTest::newRow(qPrintable(around)) << around.arg(u"alpha7"_s);
    }
    void stillFound()
    {
        QFETCH(QString, query);
        QCOMPARE(keysOf(m_reader->search(request(query))).value(0), u"a0007.md"_s);
    }

    void randomly()
    {
        QRandomGenerator random(3);
        const QStringList all = pieces();
        for (int i = 0; i < randomQueries; ++i) {
            QString query;
            for (int length = random.bounded(12); length >= 0; --length)
                query += random.bounded(4) == 0 ? QString(QChar(char16_t(random.bounded(0x10000))))
                                                : all[random.bounded(int(all.size()))];
            QVERIFY2(isAnswered(query), qPrintable(u"query %1: "_s.arg(i) + query));
        }
        // And nothing was changed by any of it.
        QVERIFY(search::checkIndex(m_folder.filePath(u"x.index"_s)));
        QCOMPARE(keysOf(m_reader->search(request(u"alpha7"_s))).value(0), u"a0007.md"_s);
    }

private:
    [[nodiscard]] bool isAnswered(const QString &query) const
    {
        article::SearchRequest asked = request(query);
        const auto found = m_reader->search(asked);
        asked.side = article::Side::Source;
        asked.unfinished = true;
        const auto onSource = m_reader->search(asked);
        const auto suggested = m_reader->suggest(query, {}, {}, 10);
        const auto lines = m_reader->concordance({query, {}, false, 20});
        const auto exact = m_reader->concordance({query, {}, true, 20});
        bool fine = found && onSource && suggested && lines && exact;
        for (const article::Hit &hit : fine ? found->hits + onSource->hits : QList<article::Hit>())
            fine = fine && marksFit(hit.snippet, hit.marks);
        for (const article::Suggestion &one : fine ? *suggested : QList<article::Suggestion>())
            fine = fine && marksFit(one.text, one.marks);
        return fine;
    }

    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
};

QTEST_GUILESS_MAIN(TestHostileQueries)
#include "tst_hostilequeries.moc"
