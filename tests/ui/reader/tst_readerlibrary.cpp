// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "tests/ui/reader/stage.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui::reader;

// The sample library through the real workspace, renderer and style sheet.
class TestReaderLibrary : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareEngine(); }

private slots:
    void initTestCase();
    void aMissingEditionIsNamed();
    void everyArticleInEveryView_data();
    void everyArticleInEveryView();
    void pairsAndPlace_data();
    void pairsAndPlace();
    void twoTranslations();
    void dividesMirroredPages();
    void anchorsLead_data();
    void anchorsLead();
    void wideBoxesTakeTheKeyboard();

private:
    workspace::Workspace m_workspace;
    article::LibraryPtr m_library;
};

void TestReaderLibrary::initTestCase()
{
    const auto opened =
        m_workspace.open(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library"), {});
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), diglot::test::Patience);
    QVERIFY(opened.result().has_value());
    m_library = m_workspace.library();
    QVERIFY(m_library && m_library->articles.size() >= 14);
}

// By its title in a language that has it.
void TestReaderLibrary::aMissingEditionIsNamed()
{
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace));
    article::Address address = made(u"README.md"_s, u"ar-SA"_s);
    for (auto it = m_library->articles.cbegin(); it != m_library->articles.cend(); ++it) {
        if (!m_library->edition(it.key(), address.locale))
            address.article = it.key();
    }
    QVERIFY(!m_library->edition(address.article, address.locale));
    const QString title = m_library->titleOf(address.article, address.locale);
    QVERIFY(title != address.article.key);
    stage.view.open(address);
    QTRY_COMPARE(stage.failed, 1);
    const QString text = u"document.querySelector('.notice')?.textContent ?? ''"_s;
    QTRY_VERIFY(stage.eval(text).toString().contains(title));
    QVERIFY(!stage.eval(text).toString().contains(address.article.key));
}

void TestReaderLibrary::everyArticleInEveryView_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en-US", "ru-RU", "zh-TW", "ar-SA"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestReaderLibrary::everyArticleInEveryView()
{
    QFETCH(QString, locale);
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace));
    int articles = 0;
    for (auto it = m_library->articles.cbegin(); it != m_library->articles.cend(); ++it) {
        article::Address address = made(it.key().key, locale);
        address.article = it.key();
        if (!m_library->edition(address.article, address.locale))
            continue;
        ++articles;
        address.view = article::View(articles % 4);
        QVERIFY2(stage.open(address), qPrintable(address.toUrl().toString()));
        QCOMPARE(stage.failed, 0);
        const QString broken =
            u"[...document.querySelectorAll('img')].filter("
            "i => i.complete && i.naturalWidth === 0).length + 100 * "
            "[...document.querySelectorAll('link')].filter(l => !l.sheet).length"_s;
        QTRY_COMPARE(stage.eval(broken).toInt(), 0);
        QCOMPARE(stage.eval(u"getComputedStyle(document.body).margin"_s).toString(), u"0px"_s);
        QVERIFY(stage.eval(u"root().scrollWidth <= root().clientWidth"_s).toBool());
    }
    QVERIFY(articles >= 5);
}

void TestReaderLibrary::pairsAndPlace_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"ru-RU", "zh-TW", "ar-SA"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestReaderLibrary::pairsAndPlace()
{
    QFETCH(QString, locale);
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace), {}, {1000, 400});
    const article::Edition *edition = nullptr;
    for (const article::Edition &one : m_library->editions) {
        if (one.locale.toString() == locale && (!edition || one.segments > edition->segments))
            edition = &one;
    }
    QVERIFY(edition);
    article::Address address = made(edition->key, locale);
    address.article.collection = edition->collection;
    QVERIFY(stage.open(address));
    QVERIFY(stage.view.page()->page.pairs > 10);
    const QString lit = u"new Set([...document.querySelectorAll('.seg.on')].map(sideOf)).size"_s;
    stage.click(u".cell.t .seg[data-p]"_s);
    QTRY_COMPARE(stage.eval(lit).toInt(), 2);
    const int number = edition->segments / 2;
    const QString nth = u"state.reading[%1]"_s.arg(number);
    (void)stage.eval(u"scrollBy(0, %1.getBoundingClientRect().top - inset() - 2); 1"_s.arg(nth));
    const double before = stage.eval(nth + u".getBoundingClientRect().top"_s).toDouble();
    QTRY_COMPARE(stage.view.address().segment, stage.eval(u"diglot.place().segment"_s).toInt());
    for (const article::View view :
         {article::View::Reading, article::View::Interleaved, article::View::Facing}) {
        const int shown = stage.shown;
        stage.view.setView(view);
        QVERIFY(stage.waitShown(shown + 1));
    }
    const double after = stage.eval(nth + u".getBoundingClientRect().top"_s).toDouble();
    QVERIFY2(qAbs(after - before) <= 2, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
    // Columns run in the direction of their languages, the same pair stands level.
    QCOMPARE(stage.eval(u"getComputedStyle(document.querySelector('.cell.t')).direction"_s),
             QVariant(locale == "ar-SA"_L1 ? u"rtl"_s : u"ltr"_s));
}

void TestReaderLibrary::twoTranslations()
{
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace));
    article::Address address = made(u"help/views.md"_s, u"ru-RU"_s);
    address.article = m_library->find(u"help/views.md"_s);
    address.with = *LocaleTag::fromString(u"zh-TW");
    QVERIFY(stage.open(address));
    const QString lang = u"document.querySelector('.row .cell.%1').lang"_s;
    QCOMPARE(stage.eval(lang.arg(u"s"_s)).toString(), u"zh-TW"_s);
    QCOMPARE(stage.eval(lang.arg(u"t"_s)).toString(), u"ru-RU"_s);
    // A click on one lights up the other; choosing the second as the first leaves its source.
    stage.click(u".cell.s .seg[data-p]"_s);
    const QString lit = u"[...document.querySelectorAll('.seg.on')].map(s => "
                        "s.closest('.cell').lang).sort().join()"_s;
    QTRY_COMPARE(stage.eval(lit).toString(), u"ru-RU,zh-TW"_s);
    stage.view.setLocale(address.with);
    QVERIFY(stage.waitShown(2));
    QVERIFY(!stage.view.address().with.isValid());
    QVERIFY(stage.eval(lang.arg(u"s"_s)).toString().startsWith(u"en"_s));
}

void TestReaderLibrary::dividesMirroredPages()
{
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace));
    Appearance appearance;
    appearance.split = 0.3;
    for (const bool sourceFirst : {true, false}) {
        appearance.sourceFirst = sourceFirst;
        stage.view.setAppearance(appearance);
        article::Address address = made(u"help/views.md"_s, u"ar-SA"_s);
        address.article = m_library->find(u"help/views.md"_s);
        QVERIFY(stage.open(address));
        const QString left = u"Math.round((columns().middle - columns().left) / "
                             "(columns().right - columns().left) * 100)"_s;
        QCOMPARE(stage.eval(left).toInt(), 30);
        const QString divider = u"Math.abs(document.querySelector('.divider')"
                                ".getBoundingClientRect().left + 6.5 - columns().middle) < 2"_s;
        QVERIFY(stage.eval(divider).toBool());
    }
}

void TestReaderLibrary::anchorsLead_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("view");
    for (const char *locale : {"ru-RU", "ar-SA"}) {
        for (int view = 0; view < 4; ++view)
            QTest::addRow("%s %d", locale, view) << QString::fromLatin1(locale) << view;
    }
}

// An anchor as articles write it, and each line of the outline, in every view.
void TestReaderLibrary::anchorsLead()
{
    QFETCH(QString, locale);
    QFETCH(int, view);
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace), {}, {1000, 400});
    article::Address address = made(u"help/appearance.md"_s, locale, article::View(view));
    address.article = m_library->find(u"help/appearance.md"_s);
    address.anchor = u"fonts"_s;
    QSignalSpy reached(&stage.view, &ReaderView::headingReached);
    QVERIFY(stage.open(address));
    const auto isAtTop = [&stage](const QString &id) {
        const QString top =
            u"document.getElementById('%1').getBoundingClientRect().top - inset()"_s;
        return qAbs(stage.eval(top.arg(id)).toDouble() - 12) < 2;
    };
    QTRY_VERIFY(isAtTop(u"a-fonts"_s));
    QTRY_VERIFY(!reached.isEmpty() && reached.last().first() == u"a-fonts"_s);
    const auto outline = stage.view.page()->page.outline;
    QVERIFY(outline.size() >= 5);
    for (const int entry : {1, 2}) {
        stage.view.goToAnchor(outline.at(entry).anchor);
        QTRY_VERIFY(isAtTop(outline.at(entry).anchor));
    }
}

void TestReaderLibrary::wideBoxesTakeTheKeyboard()
{
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace), {}, {700, 500});
    article::Address address = made(u"help/command-line.md"_s, u"ru-RU"_s);
    address.article = m_library->find(u"help/command-line.md"_s);
    QVERIFY(stage.open(address));
    // A named stop of the Tab key exactly where there is something to scroll.
    const QString wrong = u"[...document.querySelectorAll('.scroll, .cell pre')].filter(b => "
                          "(b.scrollWidth > b.clientWidth + 1) !== (b.tabIndex === 0 && "
                          "b.getAttribute('role') === 'region' && !!b.ariaLabel)).length"_s;
    const QString stops = u"document.querySelectorAll('[role=region]').length"_s;
    QTRY_VERIFY(stage.eval(stops).toInt() > 0);
    QCOMPARE(stage.eval(wrong).toInt(), 0);
    const int narrow = stage.eval(stops).toInt();
    stage.view.resize(1800, 500);
    QTRY_VERIFY(stage.eval(stops).toInt() < narrow);
    QCOMPARE(stage.eval(wrong).toInt(), 0);
}

QTEST_MAIN(TestReaderLibrary)
#include "tst_readerlibrary.moc"
