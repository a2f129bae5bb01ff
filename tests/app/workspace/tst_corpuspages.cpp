// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/librarybuilder.h"
#include "app/workspace/pagebuilder.h"
#include "tests/support/corpus.h"
#include "tests/support/parsedhtml.h"

#include <QTest>
#include <QThread>
#include <QtConcurrent>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::View;

namespace {

// How often each segment stands on each side: "side/data-p" → count.
QMap<QString, int> segmentsOf(const test::ParsedHtml &page, View view)
{
    QMap<QString, int> counts;
    QString side;
    for (const test::Element &element : page.elements) {
        const QStringList classes = element.attributes.value(u"class"_s).split(u' ');
        if (classes.contains(u"cell"_s))
            side = classes.contains(u"s"_s) ? u"s"_s : u"t"_s;
        if (!classes.contains(u"seg"_s))
            continue;
        if (view == View::Interleaved)
            side = classes.contains(u"s"_s) ? u"s"_s : u"t"_s;
        ++counts[side + u'/' + element.attributes.value(u"data-p"_s)];
    }
    return counts;
}

// What is wrong with the page of one edition; empty if nothing is.
QStringList faultsOf(const article::LibraryPtr &library, const DocumentLoader &loader,
                     const article::Edition &edition, View view)
{
    article::Address address;
    address.article = {edition.collection, edition.key};
    address.locale = edition.locale;
    address.view = view;
    const auto page = buildPage(library, loader, address, {});
    if (!page)
        return {page.error().toLine()};
    const auto parsed = test::ParsedHtml::page(page->page.html);
    QStringList faults = parsed.faults();
    if (test::ParsedHtml::page(parsed.html.toUtf8()).tree != parsed.tree)
        faults.append(u"a browser builds another tree than was written"_s);
    if (!page->document->bilingual)
        return faults;
    const QMap<QString, int> counts = segmentsOf(parsed, view);
    for (int i = 0; i < page->document->segments.size(); ++i) {
        for (const QString &side : {u"s"_s, u"t"_s}) {
            const int count = counts.value(side + u'/' + QString::number(i));
            if (count != 1 && (view != View::Reading || side == u"t"))
                faults.append(u"segment %1 is there %2 times on side %3"_s
                                  .arg(page->document->segments.at(i).id)
                                  .arg(count)
                                  .arg(side));
        }
    }
    return faults;
}

} // namespace

// Every article of the corpus becomes a page that is whole and harmless.
class TestCorpusPages : public QObject
{
    Q_OBJECT

private slots:
    void everyPage_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<View>("view");
        for (const QString &folder :
             {u"hard-cases"_s, u"seeds"_s, u"partner-center"_s, u"partner-center-live"_s}) {
            QTest::addRow("%s facing", qPrintable(folder)) << folder << View::Facing;
        }
        for (const QString &folder : {u"hard-cases"_s, u"seeds"_s}) {
            QTest::addRow("%s interleaved", qPrintable(folder)) << folder << View::Interleaved;
            QTest::addRow("%s reading", qPrintable(folder)) << folder << View::Reading;
        }
    }
    void everyPage()
    {
        SKIP_WITHOUT_CORPUS();
        QFETCH(QString, folder);
        QFETCH(View, view);
        auto opened = files::FileTree::open(test::corpus() + u'/' + folder);
        QVERIFY(opened);
        const std::shared_ptr<const files::FileTree> tree = std::move(*opened);
        const std::atomic_bool cancel = false;
        const auto library = buildLibrary(*tree, {}, cancel);
        QVERIFY(library);
        const DocumentLoader loader(*library, tree, nullptr);
        const auto check = [&](const article::Edition &edition) {
            QStringList faults = faultsOf(*library, loader, edition, view);
            for (QString &fault : faults)
                fault.prepend(edition.path + u": "_s);
            return faults;
        };
        const QList<article::Edition> editions = (*library)->editions;
        const QList<QStringList> all =
            QtConcurrent::blockingMapped<QList<QStringList>>(editions, check);
        QStringList faults;
        for (const QStringList &some : all)
            faults += some;
        for (const QString &fault : faults.mid(0, 40))
            qWarning("%s", qPrintable(fault));
        QVERIFY(!editions.isEmpty());
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCorpusPages)
#include "tst_corpuspages.moc"
