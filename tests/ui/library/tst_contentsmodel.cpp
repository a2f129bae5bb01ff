// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/library/madelibrary.h"
#include "ui/library/contentsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui::library;
using namespace Qt::StringLiterals;

namespace {

// The model as indented text: "-" article, "x" without an edition, "+" line without a link.
QString dump(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        const auto kind = ContentsNode::Kind(index.data(ContentsModel::KindRole).toInt());
        const bool available = index.data(ContentsModel::AvailableRole).toBool();
        const QString note = index.data(ContentsModel::NoteRole).toString();
        text += QString(depth * 2, u' ');
        text += !available ? u"x "_s : kind == ContentsNode::Kind::Article ? u"- "_s : u"+ "_s;
        text += index.data().toString() + (note.isEmpty() ? u""_s : u" ("_s + note + u')') + u'\n';
        text += dump(model, index, depth + 1);
    }
    return text;
}

MadeLibrary twoLocales()
{
    MadeLibrary made;
    made.root(u"en-US"_s, u"set"_s,
              {line(u"Home"_s, u"home.md"_s),
               line(u"Accounts"_s, {},
                    {line(u"Sign in"_s, u"signin.md"_s, {}, u"login password"_s),
                     line(u"Only here"_s, u"english.md#part"_s)}),
               line(u"Web"_s, u"https://example.org/"_s), line(u"Gone"_s, u"gone.md"_s)});
    made.root(u"ru-RU"_s, u"set"_s,
              {line(u"Главная"_s, u"home.md?toc=x/toc.json"_s),
               line(u"Учётные записи"_s, {}, {line(u"Вход"_s, u"signin.md"_s)}),
               line(u"Только там"_s, u"english.md"_s)});
    made.edition(u"en-US"_s, u"set/home.md"_s, u"Home"_s);
    made.edition(u"en-US"_s, u"set/signin.md"_s, u"Sign in"_s);
    made.edition(u"en-US"_s, u"set/english.md"_s, u"English"_s);
    made.edition(u"en-US"_s, u"Archive/old.md"_s, u"Old"_s);
    made.edition(u"ru-RU"_s, u"set/home.md"_s, u"Дом"_s);
    made.edition(u"ru-RU"_s, u"set/signin.md"_s, u"Вход"_s);
    made.edition(u"ru-RU"_s, u"set/loose.md"_s, u"Отдельно"_s);
    made.edition(u"ru-RU"_s, u"Archive/old.md"_s, u"Старое"_s);
    return made;
}

} // namespace

class TestContentsModel : public QObject
{
    Q_OBJECT

private slots:
    void readingLocalesContents()
    {
        ContentsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(buildContents(*twoLocales().take(), tag(u"ru-RU")));
        QCOMPARE(dump(model), uR"(+ set
  - Главная
  + Учётные записи
    - Вход
  x Только там
  + Not in the contents
    - Отдельно
+ Archive (not in the contents)
  - Старое
)"_s);
    }

    void anotherLocalesContentsWithOwnTitles()
    {
        ContentsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto made = twoLocales();
        made.root(u"de-DE"_s, u"set"_s);
        made.edition(u"de-DE"_s, u"set/signin.md"_s, u"Anmelden"_s);
        model.setTree(buildContents(*made.take(), tag(u"de-DE")));
        const QString text = dump(model);
        QVERIFY2(text.startsWith(u"+ set (en-US)\n  x Home\n  + Accounts\n    - Anmelden\n"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"  x Gone (not in this library)\n"_s));
        QVERIFY(text.contains(u"  + Web\n"_s));
    }

    void plainFolderHasNoMarks()
    {
        MadeLibrary made;
        made.root(u"en-US"_s, QString());
        made.edition(u"en-US"_s, u"b.md"_s, u"Topic 10"_s);
        made.edition(u"en-US"_s, u"a.md"_s, u"Topic 9"_s);
        made.edition(u"en-US"_s, u"deep/c.md"_s, u"Deep"_s);
        ContentsModel model;
        model.setTree(buildContents(*made.take(), tag(u"en-US")));
        QCOMPARE(dump(model), u"- Topic 9\n- Topic 10\n+ deep\n  - Deep\n"_s);
        QCOMPARE(model.tree().firstArticle().key, u"a.md"_s);
    }

    void oneLineAboveAllNamesTheDocset()
    {
        MadeLibrary made;
        made.root(u"en-US"_s, u"set"_s,
                  {line(u"The whole"_s, u"home.md"_s, {line(u"Part"_s, u"part.md"_s)})});
        made.edition(u"en-US"_s, u"set/home.md"_s, u"Home"_s);
        made.edition(u"en-US"_s, u"set/part.md"_s, u"Part"_s);
        const auto tree = buildContents(*made.take(), tag(u"en-US"));
        QCOMPARE(tree.nodes.at(1).article.key, u"set/home.md"_s);
        QCOMPARE(tree.pathTo({u"."_s, u"set/part.md"_s}), QStringList({u"set"_s, u"Part"_s}));
    }

    void deepContentsAreCut()
    {
        article::TocNode deep = line(u"End"_s, u"home.md"_s);
        for (int i = 0; i < 200; ++i)
            deep = line(QString::number(i), {}, {deep});
        MadeLibrary made;
        made.root(u"en-US"_s, u"set"_s, {deep, line(u"Home"_s, u"home.md"_s)});
        made.edition(u"en-US"_s, u"set/home.md"_s, u"Home"_s);
        const auto tree = buildContents(*made.take(), tag(u"en-US"));
        QVERIFY(tree.nodes.size() <= MaxTocDepth + 3);
        QCOMPARE(tree.firstArticle().key, u"set/home.md"_s);
    }

    void idsOutliveALocaleSwitch()
    {
        const auto library = twoLocales().take();
        const auto english = buildContents(*library, tag(u"en-US"));
        const auto russian = buildContents(*library, tag(u"ru-RU"));
        const int accounts = english.nodes.at(english.find({u"."_s, u"set/signin.md"_s})).parent;
        QCOMPARE(russian.nodes.at(russian.findId(english.nodes.at(accounts).id)).name,
                 u"Учётные записи"_s);
        QCOMPARE(english.nodes.at(english.find({u"."_s, u"set/english.md"_s})).anchor, u"part"_s);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("name") << u"sign"_s << u"+ set (en-US)\n  + Accounts\n    x Sign in\n"_s;
        QTest::newRow("display name")
            << u"PASS log"_s << u"+ set (en-US)\n  + Accounts\n    x Sign in\n"_s;
        QTest::newRow("heading brings its lines")
            << u"accounts"_s << u"+ set (en-US)\n  + Accounts\n    x Sign in\n    x Only here\n"_s;
        QTest::newRow("none") << u"sign zebra"_s << QString();
        QTest::newRow("pattern signs are words") << u".*"_s << QString();
    }
    void filter()
    {
        QFETCH(QString, words);
        QFETCH(QString, shown);
        MadeLibrary made;
        made.root(u"en-US"_s, u"set"_s,
                  {line(u"Home"_s, u"home.md"_s),
                   line(u"Accounts"_s, {},
                        {line(u"Sign in"_s, u"signin.md"_s, {}, u"login password"_s),
                         line(u"Only here"_s, u"english.md"_s)})});
        for (const auto &key : {u"set/home.md"_s, u"set/signin.md"_s, u"set/english.md"_s})
            made.edition(u"en-US"_s, key, key);
        ContentsModel model;
        ContentsFilter filter;
        QAbstractItemModelTester tester(&filter,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.setTree(buildContents(*made.take(), tag(u"fr-FR")));
        filter.setWords(words);
        QCOMPARE(dump(filter), shown);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestContentsModel)
#include "tst_contentsmodel.moc"
