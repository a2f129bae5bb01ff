// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codes.h"

#include "app/parse/documentparser.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace diglot;
using namespace diglot::exchange;
using namespace Qt::StringLiterals;

namespace {

// "⟨**⟩bold⟨/**⟩ and ⟦`code`⟧": pairs in ⟨⟩, what stands alone in ⟦⟧.
QString shown(const Pieces &pieces)
{
    QString out;
    for (const Piece &piece : pieces) {
        switch (piece.role) {
        case Piece::Role::Text:
            out += piece.text;
            break;
        case Piece::Role::Open:
            out += u'⟨' + piece.text + u'⟩';
            break;
        case Piece::Role::Close:
            out += u"⟨/"_s + piece.text + u'⟩';
            break;
        case Piece::Role::Standalone:
            out += u'⟦' + piece.text + u'⟧';
            break;
        }
    }
    return out;
}

// Whether every end belongs to the pair that began last.
bool nests(const Pieces &pieces)
{
    QList<int> open;
    for (int i = 0; i < pieces.size(); ++i) {
        if (pieces.at(i).role == Piece::Role::Open)
            open.append(i);
        else if (pieces.at(i).role == Piece::Role::Close &&
                 (open.isEmpty() || open.takeLast() != pieces.at(i).partner))
            return false;
    }
    return open.isEmpty();
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &markdown, const QString &expected) {
            QTest::newRow(name) << markdown << expected;
        };
        row("empty", u""_s, u""_s);
        row("plain", u"Plain text."_s, u"Plain text."_s);
        row("strong", u"a **b** c"_s, u"a ⟨**⟩b⟨/**⟩ c"_s);
        row("strong low lines", u"__b__"_s, u"⟨__⟩b⟨/__⟩"_s);
        row("emphasis", u"*a* _b_"_s, u"⟨*⟩a⟨/*⟩ ⟨_⟩b⟨/_⟩"_s);
        row("both", u"***a***"_s, u"⟨*⟩⟨**⟩a⟨/**⟩⟨/*⟩"_s);
        row("strikethrough", u"~~a~~"_s, u"⟨~~⟩a⟨/~~⟩"_s);
        row("no emphasis", u"6*7 * 8 and snake_case_name"_s, u"6*7 * 8 and snake_case_name"_s);
        row("code", u"run `Set-Az -x` now"_s, u"run ⟦`Set-Az -x`⟧ now"_s);
        row("code of two", u"``a`b``"_s, u"⟦``a`b``⟧"_s);
        row("link", u"see [here](a.md#b \"T (x)\")."_s, u"see ⟨[⟩here⟨/](a.md#b \"T (x)\")⟩."_s);
        row("link in angles", u"[a](<b c.md>)"_s, u"⟨[⟩a⟨/](<b c.md>)⟩"_s);
        row("link with parentheses", u"[a](b(c).md)"_s, u"⟨[⟩a⟨/](b(c).md)⟩"_s);
        row("bold link", u"**[a](b)**"_s, u"⟨**⟩⟨[⟩a⟨/](b)⟩⟨/**⟩"_s);
        row("empty anchor", u"x [](b) y"_s, u"x ⟨[⟩⟨/](b)⟩ y"_s);
        row("image", u"![alt *x*](p.png)"_s, u"⟨![⟩alt ⟨*⟩x⟨/*⟩⟨/](p.png)⟩"_s);
        row("autolink", u"<https://a.b/c>"_s, u"⟦<https://a.b/c>⟧"_s);
        row("bare address", u"go to https://a.b/c now"_s, u"go to https://a.b/c now"_s);
        row("tags", u"a <b>c</b> d"_s, u"a ⟨<b>⟩c⟨/</b>⟩ d"_s);
        row("crossing tags", u"<i>a <b>c</i></b>"_s, u"⟨<i>⟩a ⟦<b>⟧c⟨/</i>⟩⟦</b>⟧"_s);
        row("tag across emphasis", u"*a <b>c* d</b>"_s, u"⟨*⟩a ⟦<b>⟧c⟨/*⟩ d⟦</b>⟧"_s);
        row("break", u"a<br>b<br/>c"_s, u"a⟦<br>⟧b⟦<br/>⟧c"_s);
        row("comment", u"a <!-- b --> c"_s, u"a ⟦<!-- b -->⟧ c"_s);
        row("escape", u"\\*a\\* \\[b\\] \\\\"_s, u"\\*a\\* \\[b\\] \\\\"_s);
        row("entities", u"a&nbsp;b &amp; &#8212; &nosuch; &"_s,
            u"a&nbsp;b &amp; &#8212; &nosuch; &"_s);
        row("no-loc", u"the :::no-loc text=\"Az\"::: tool"_s,
            u"the ⟦:::no-loc text=\"Az\":::⟧ tool"_s);
        row("include", u"a [!INCLUDE [x](../y.md)] b"_s, u"a ⟦[!INCLUDE [x](../y.md)]⟧ b"_s);
        row("line breaks", u"a\nb  \nc\\\nd"_s, u"a\nb  \nc\\\nd"_s);
        row("blanks", u"  a **b** "_s, u"  a ⟨**⟩b⟨/**⟩ "_s);
        row("arabic", u"حدد **حفظ** ثم [هنا](a.md)."_s, u"حدد ⟨**⟩حفظ⟨/**⟩ ثم ⟨[⟩هنا⟨/](a.md)⟩."_s);
        row("emoji", u"👩‍💻 **🎉** é"_s, u"👩‍💻 ⟨**⟩🎉⟨/**⟩ é"_s);
        row("control", u"a\u0001 **b\u001f**"_s, u"a\u0001 ⟨**⟩b\u001f⟨/**⟩"_s);
        row("broken", u"**a [b](c *d"_s, u"**a [b](c *d"_s);
        row("replaced characters stay", u"a%1**b**"_s.arg(QChar(0)), u"a%1**b**"_s.arg(QChar(0)));
    }
    void splits()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        const Pieces pieces = split(markdown);
        QCOMPARE(shown(pieces), expected);
        QCOMPARE(joined(pieces), markdown);
        QVERIFY(nests(pieces));
    }

    void aForeignTreeLosesNothing()
    {
        const QString markdown = u"a **b** [c](d)"_s;
        article::Inline node;
        node.kind = article::Inline::Kind::Strong;
        QCOMPARE(split(markdown, {node}), plain(markdown));
        QCOMPARE(split(markdown, {}), plain(markdown));
    }

    void numbers()
    {
        Pieces source = split(u"**a** [b](u) `c` **d**"_s);
        Pieces target = split(u"`c` **D** [B](u) **A** [x](other) *n*"_s);
        numberCodes(source, target);
        const auto ids = [](const Pieces &pieces) {
            QList<int> list;
            for (const Piece &piece : pieces) {
                if (piece.role == Piece::Role::Open || piece.role == Piece::Role::Standalone)
                    list.append(piece.id);
            }
            return list;
        };
        QCOMPARE(ids(source), QList<int>({1, 2, 3, 4}));
        QCOMPARE(ids(target), QList<int>({3, 1, 2, 4, 5, 6}));
        for (const Piece &piece : std::as_const(target)) {
            if (piece.partner >= 0)
                QCOMPARE(target.at(piece.partner).id, piece.id);
        }
    }

    // Nothing of real articles is lost, and hardly any code is left standing as text.
    void corpus()
    {
        SKIP_WITHOUT_CORPUS();
        const QStringList files = test::corpusFiles({u"*.md"_s});
        qsizetype texts = 0;
        qsizetype parted = 0; // tree and characters could not be brought together
        for (const QString &path : files) {
            const auto document = parse::parseDocument(test::readBytes(path), u"a.md"_s);
            if (!document)
                continue;
            for (const article::Segment &segment : document->segments) {
                for (const auto side : {article::Side::Source, article::Side::Target}) {
                    const Pieces pieces = split(segment.text(side), segment.inlines(side));
                    QCOMPARE(joined(pieces), segment.text(side));
                    QVERIFY(nests(pieces));
                    ++texts;
                    const bool marked =
                        std::any_of(segment.inlines(side).cbegin(), segment.inlines(side).cend(),
                                    [](const article::Inline &node) {
                                        using Kind = article::Inline::Kind;
                                        return node.kind == Kind::Strong ||
                                               node.kind == Kind::Code ||
                                               node.kind == Kind::Image || node.kind == Kind::Html;
                                    });
                    parted +=
                        marked && pieces.size() == 1 && pieces.first().role == Piece::Role::Text;
                }
            }
        }
        qInfo() << texts << "texts," << parted << "whose codes were not found";
        QVERIFY(texts > 1000);
        QVERIFY2(parted * 10'000 <= texts, qPrintable(QString::number(parted)));
    }
};

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
