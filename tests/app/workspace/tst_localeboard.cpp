// SPDX-License-Identifier: Apache-2.0
// One article in several languages, sentence by sentence; what fails in several is the source's.
#include "app/workspace/checkservice.h"
#include "app/workspace/localeboard.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

LocaleTag tag(const QString &text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

QByteArray page(const QString &body)
{
    return "---\ntitle: T\n---\n# " + bilingual(body);
}

// "source: number target, number target": a dash where a language lacks the sentence.
QStringList linesOf(const LocaleBoard &board)
{
    QStringList lines;
    for (const BoardRow &row : board.rows) {
        QStringList cells;
        for (const BoardCell &cell : row.cells)
            cells << (cell.there ? u"%1 %2"_s.arg(cell.number).arg(cell.target) : u"-"_s);
        lines << row.source + u": "_s + cells.join(u", "_s);
    }
    return lines;
}

} // namespace

class TestLocaleBoard : public QObject
{
    Q_OBJECT

private slots:
    void joinsBySource()
    {
        const LibraryTree tree;
        tree.write(u"de-DE/a.md"_s, page(u"⟦Eins‖One⟧\n\n⟦Ja‖Yes⟧ ⟦Ja‖Yes⟧ ⟦Drei‖Three⟧\n"_s));
        // Behind by a sentence, and with one that German has no more.
        tree.write(u"ru-RU/a.md"_s, page(u"⟦Раз‖One⟧\n\n⟦Два‖Two⟧ ⟦Да‖Yes⟧ ⟦Три‖ Three ⟧\n"_s));
        Workspace workspace;
        auto opening = workspace.open(tree.folder(), {});
        QTRY_VERIFY_WITH_TIMEOUT(workspace.library(), 60000);
        const auto library = opening.result();
        QVERIFY(library);
        const article::ArticleId id{u"."_s, u"a.md"_s};
        const auto locales = boardLocales(**library, id);
        QCOMPARE(locales, (QList<LocaleTag>{tag(u"de-DE"_s), tag(u"ru-RU"_s)}));
        const auto board = makeLocaleBoard(**library, *workspace.loader(), id, locales);
        QCOMPARE(linesOf(board), (QStringList{u"One: 101 Eins, 101 Раз"_s, u"Two: -, 102 Два"_s,
                                              u"Yes: 102 Ja, 103 Да"_s, u"Yes: 103 Ja, -"_s,
                                              u"Three: 104 Drei, 104 Три"_s}));
        QCOMPARE(board.defects, 0);
    }

    void namesDefects()
    {
        const LibraryTree tree;
        tree.write(u"de-DE/a.md"_s, page(u"⟦Wert 50‖Value 5⟧\n\n⟦Wert 70‖Value 7⟧\n"_s));
        tree.write(u"ru-RU/a.md"_s, page(u"⟦Число 6‖Value 5⟧\n\n⟦Число 7‖Value 7⟧\n"_s));
        tree.write(u"fr-FR/a.md"_s, page(u"⟦Valeur 5‖Value 5⟧\n\n⟦Valeur 7‖Value 7⟧\n"_s));
        Workspace workspace;
        auto opening = workspace.open(tree.folder(), {});
        QTRY_VERIFY_WITH_TIMEOUT(workspace.library(), 60000);
        const auto library = opening.result();
        QVERIFY(library);
        CheckService checks(workspace, {});
        auto running = checks.check();
        QTRY_VERIFY_WITH_TIMEOUT(running.isFinished(), 60000);
        const auto found = running.result();
        QVERIFY(found);
        const article::ArticleId id{u"."_s, u"a.md"_s};
        const auto locales = boardLocales(**library, id);
        const auto board =
            makeLocaleBoard(**library, *workspace.loader(), id, locales, {*found, {}});
        QCOMPARE(board.rows.size(), 2);
        QCOMPARE(board.rows.at(0).failing, 2);
        QCOMPARE(board.rows.at(0).defects.size(), 1);
        QCOMPARE(board.rows.at(1).failing, 1);
        QVERIFY(board.rows.at(1).defects.isEmpty());
        QCOMPARE(board.defects, 1);

        // What somebody found to be none in one language is no defect any more.
        article::Dismissal dismissal;
        dismissal.rule = u"numbers"_s;
        dismissal.scope = article::Dismissal::Scope::Pair;
        dismissal.text.place.locale = tag(u"ru-RU"_s);
        dismissal.text.source = u"Value 5"_s;
        dismissal.text.target = u"Число 6"_s;
        const auto less =
            makeLocaleBoard(**library, *workspace.loader(), id, locales, {*found, {dismissal}});
        QCOMPARE(less.rows.at(0).failing, 1);
        QCOMPARE(less.defects, 0);
    }
};

QTEST_GUILESS_MAIN(TestLocaleBoard)
#include "tst_localeboard.moc"
