// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "tests/ui/reader/askpage.h"
#include "tests/ui/reader/stage.h"
#include "ui/reader/schemehandler.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui::reader;

class TestReaderView : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareEngine(); }

private slots:
    void init();
    void cleanup();
    void showsAnArticle();
    void lightsUpPairs();
    void stepsThroughSegments();
    void staysChosenWhenTheKeyboardComesBack();
    void keepsThePlaceAcrossViews_data();
    void keepsThePlaceAcrossViews();
    void keepsThePlaceAcrossLocales_data();
    void keepsThePlaceAcrossLocales();
    void keepsThePlaceWhereATextIsShorter();
    void goesToASegmentAskedForWhileThePageComes();
    void goesToASegmentAskedForBeforeThePageStarts();
    void takesTheAppearanceChosenWhileThePageComes();
    void saysThatItIsPaintedWhenItsWayToTheWindowOpensLate();
    void keepsThePlaceOnReload();
    void keepsThePlaceOnZoomAndResize();
    void goesBackToThePlace();
    void followsLinks();
    void findsAnchorsOfBothSides_data();
    void findsAnchorsOfBothSides();
    void offersOtherLocales();

private:
    // The number and distance from the top of the first segment that is read and in view.
    [[nodiscard]] QVariantList top();
    [[nodiscard]] double topOf(const QString &selector);
    void scrollTo(int number, int offset);

    MadeSource *m_source = nullptr; // owned by the stage
    std::unique_ptr<Stage> m_stage;
};

void TestReaderView::init()
{
    auto source = std::make_unique<MadeSource>();
    m_source = source.get();
    m_stage = std::make_unique<Stage>(std::move(source));
}

void TestReaderView::cleanup()
{
    m_stage.reset();
}

QVariantList TestReaderView::top()
{
    return m_stage
        ->eval(
            u"(() => { const p = diglot.place(); return [p.segment, Math.round(p.offset)]; })()"_s)
        .toList();
}

double TestReaderView::topOf(const QString &selector)
{
    const QString script = u"document.querySelector('%1').getBoundingClientRect().top - inset()"_s;
    return m_stage->eval(script.arg(selector)).toDouble();
}

void TestReaderView::scrollTo(int number, int offset)
{
    const QString script =
        u"scrollBy(0, document.querySelector('.t .seg[data-n=\"%1\"], .seg.t[data-n=\"%1\"]')"
        ".getBoundingClientRect().top - inset() - %2); 1"_s;
    (void)m_stage->eval(script.arg(number).arg(offset));
    QTRY_COMPARE(m_stage->view.address().segment, number);
}

void TestReaderView::showsAnArticle()
{
    QSignalSpy painted(&m_stage->view, &ReaderView::painted);
    QSignalSpy addresses(&m_stage->view, &ReaderView::addressChanged);
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QCOMPARE(m_stage->shown, 1);
    QCOMPARE(m_stage->view.title(), u"Title of long.md"_s);
    QCOMPARE(m_stage->engineView()->url().scheme(), u"diglot"_s);
    QCOMPARE(addresses.size(), 1);
    QVERIFY(m_stage->view.page());
    QTRY_COMPARE(painted.size(), 1);
    QCOMPARE(m_stage->eval(u"document.querySelectorAll('.seg').length"_s).toInt(), 240);
    // The page's own world has no scripts.
    QVERIFY(!m_stage->evalMain(u"1 + 1"_s).isValid());
    // Facing blocks are level.
    const QString uneven =
        u"[...document.querySelectorAll('.row')].filter(r => { const [a, b] = "
        "[...r.querySelectorAll('[data-b]')].map(e => e.getBoundingClientRect().height);"
        "return Math.abs(a - b) > 0.6; }).length"_s;
    QCOMPARE(m_stage->eval(uneven).toInt(), 0);
}

void TestReaderView::lightsUpPairs()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QSignalSpy selected(&m_stage->view, &ReaderView::segmentSelected);
    const QString lit = u"[...document.querySelectorAll('.seg.on')].map(s => s.dataset.p + "
                        "(s.matches('.s') ? 's' : 't')).join()"_s;
    QTest::mouseMove(m_stage->target(), m_stage->middle(u".seg.t[data-p='2']"_s));
    QTRY_COMPARE(m_stage->eval(lit).toString(), u"2s,2t"_s);
    QVERIFY(selected.isEmpty());
    m_stage->click(u".seg.s[data-p='7']"_s);
    QTRY_COMPARE(selected.size(), 1);
    QCOMPARE(selected.last().first().toInt(), 107);
    QTRY_COMPARE(m_stage->eval(lit).toString(), u"7s,7t"_s);
    // Held while one points elsewhere, until Escape.
    QTest::mouseMove(m_stage->target(), m_stage->middle(u".seg.t[data-p='4']"_s));
    QTRY_COMPARE(m_stage->eval(lit).toString(), u"4s,4t,7s,7t"_s);
    QTest::keyClick(m_stage->target(), Qt::Key_Escape);
    QTRY_COMPARE(m_stage->eval(lit).toString(), u"4s,4t"_s);
    // Keyboard focus lights up too, and the counterpart describes what has it.
    (void)m_stage->eval(u"document.querySelector('.seg.t[data-p=\"12\"]').focus(); 1"_s);
    QTest::mouseMove(m_stage->target(), QPoint(3, 590));
    const QString described = u"document.getElementById(document.activeElement.getAttribute("
                              "'aria-describedby'))?.textContent"_s;
    QTRY_COMPARE(m_stage->eval(described).toString(),
                 u"Source sentence number 112 says what is done."_s);
    QCOMPARE(m_stage->eval(u"document.querySelectorAll('.seg[tabindex=\"0\"]').length"_s).toInt(),
             1);
}

void TestReaderView::stepsThroughSegments()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QSignalSpy selected(&m_stage->view, &ReaderView::segmentSelected);
    const auto numbers = [&selected] {
        QList<int> all;
        for (const QVariantList &arguments : selected)
            if (all.isEmpty() || all.last() != arguments.first().toInt())
                all.append(arguments.first().toInt());
        return all;
    };
    for (const int direction : {1, 1, 1, -1})
        m_stage->view.stepSegment(direction);
    const QList<int> expected{100, 101, 102, 101};
    QTRY_COMPARE(numbers(), expected);
    m_stage->view.goToSegment(190);
    QTRY_COMPARE(numbers().last(), 190);
    m_stage->view.stepSegment(1);
    QTRY_COMPARE(numbers().last(), 191);
    const QString inView =
        u"(() => { const r = document.querySelector('.seg.t.on')"
        ".getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight; })()"_s;
    QTRY_VERIFY(m_stage->eval(inView).toBool());
}

// The page has the keyboard again where the last choice was made, whoever made it.
void TestReaderView::staysChosenWhenTheKeyboardComesBack()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QSignalSpy selected(&m_stage->view, &ReaderView::segmentSelected);
    m_stage->view.activateWindow();
    m_stage->view.setFocus();
    m_stage->view.stepSegment(1);
    const QString focused = u"document.hasFocus() && document.activeElement.dataset.n"_s;
    QTRY_COMPARE(m_stage->eval(focused).toString(), u"100"_s);
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    elsewhere.setFocus();
    QTRY_VERIFY(!m_stage->eval(u"document.hasFocus()"_s).toBool());
    m_stage->view.goToSegment(107);
    QTRY_COMPARE(selected.last().first().toInt(), 107);
    QVERIFY(elsewhere.hasFocus());
    m_stage->view.activateWindow();
    m_stage->view.setFocus();
    QTRY_COMPARE(m_stage->eval(focused).toString(), u"107"_s);
    QCOMPARE(selected.last().first().toInt(), 107);
    QCOMPARE(m_stage->eval(u"document.querySelector('.seg.pin').dataset.n"_s).toString(), u"107"_s);
}

void TestReaderView::keepsThePlaceAcrossViews_data()
{
    QTest::addColumn<article::View>("from");
    QTest::addColumn<article::View>("to");
    using article::View;
    QTest::newRow("facing to reading") << View::Facing << View::Reading;
    QTest::newRow("reading to facing") << View::Reading << View::Facing;
    QTest::newRow("facing to interleaved") << View::Facing << View::Interleaved;
    QTest::newRow("interleaved to reading") << View::Interleaved << View::Reading;
}

void TestReaderView::keepsThePlaceAcrossViews()
{
    QFETCH(article::View, from);
    QFETCH(article::View, to);
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s, from)));
    scrollTo(170, 5);
    const QString height = u"document.querySelector('.cell.t .seg[data-n=\"170\"]')"
                           ".getBoundingClientRect().top"_s;
    const double before = m_stage->eval(height).toDouble();
    m_stage->view.setView(to);
    QVERIFY(m_stage->waitShown(2));
    QCOMPARE(m_stage->view.address().view, to);
    QVERIFY(qAbs(m_stage->eval(height).toDouble() - before) <= 1);
    QCOMPARE(m_stage->view.history().size(), 1);
}

void TestReaderView::keepsThePlaceAcrossLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("number");
    QTest::newRow("same source commit") << u"zh-TW"_s << 170;
    QTest::newRow("another commit, by source text") << u"ar-SA"_s << 177;
}

void TestReaderView::keepsThePlaceAcrossLocales()
{
    QFETCH(QString, locale);
    QFETCH(int, number);
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    scrollTo(170, 5);
    const int offset = m_stage
                           ->eval(u"Math.round(document.querySelector('.seg.t[data-n=\"170\"]')"
                                  ".getBoundingClientRect().top - inset())"_s)
                           .toInt();
    QCOMPARE(offset, 5);
    const QVariantList before = top();
    m_stage->view.setLocale(*LocaleTag::fromString(locale));
    QVERIFY(m_stage->waitShown(2));
    const QVariantList after = top();
    QCOMPARE(after.first().toInt() - before.first().toInt(), number - 170);
    QVERIFY(qAbs(after.last().toInt() - before.last().toInt()) <= 1);
}

// Only the end of a long sentence is in view; in the other language it has one line.
void TestReaderView::keepsThePlaceWhereATextIsShorter()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    const QString segment = u"document.querySelector('.seg.t[data-n=\"170\"]')"_s;
    (void)m_stage->eval(segment + u".textContent = 'many words '.repeat(200)"_s);
    const int height = m_stage->eval(segment + u".getBoundingClientRect().height"_s).toInt();
    QVERIFY(height > 200);
    scrollTo(170, 10 - height);
    QCOMPARE(top().first().toInt(), 170);
    m_stage->view.setLocale(*LocaleTag::fromString(u"zh-TW"_s));
    QVERIFY(m_stage->waitShown(2));
    QCOMPARE(top().first().toInt(), 170);
    QTRY_COMPARE(m_stage->view.address().segment, 170);
}

void TestReaderView::goesToASegmentAskedForWhileThePageComes()
{
    m_stage->view.open(made(u"long.md"_s, u"ru-RU"_s));
    m_stage->view.goToSegment(170); // no page is there to hear it
    QVERIFY(m_stage->waitShown(1));
    QTRY_COMPARE(m_stage->eval(u"+document.querySelector('.seg.t.on')?.dataset.n"_s).toInt(), 170);
    QVERIFY(m_stage->view.address().segment > 100);
}

// A long page stands there in part before its script is started: what is asked of it then must not
// count as done.
void TestReaderView::goesToASegmentAskedForBeforeThePageStarts()
{
    const auto url = made(u"long.md"_s, u"ru-RU"_s).toUrl();
    const auto article = m_source->page(made(u"long.md"_s, u"ru-RU"_s), {}).result().value();
    QWebEnginePage page(m_stage->profile->engine());
    const auto offered = m_stage->profile->handler().offer(url, article->page.html);
    page.load(url);
    QTRY_VERIFY(test::askPage(&page, u"document.readyState === 'complete'"
                                     " && typeof diglot === 'object'"_s)
                    .toBool());
    QCOMPARE(test::askPage(&page, u"diglot.segment(170);"
                                  "diglot.start({load: 1, labels: {}, appearance: {theme: 'light',"
                                  " sides: 'source-first', split: 0.5}});"
                                  "diglot.late(170, ''); diglot.settle(true);"
                                  "[...document.querySelectorAll('.seg.on')]"
                                  ".map(e => e.dataset.n).join(' ')"_s)
                 .toString(),
             u"170 170"_s);
}

void TestReaderView::takesTheAppearanceChosenWhileThePageComes()
{
    QVERIFY(m_stage->open(made(u"other.md"_s, u"ru-RU"_s)));
    Appearance appearance;
    appearance.dark = true;
    // The page before is still there to hear it.
    connect(m_stage->engineView()->page(), &QWebEnginePage::loadStarted, this,
            [this, appearance] { m_stage->view.setAppearance(appearance); });
    m_stage->view.open(made(u"long.md"_s, u"ru-RU"_s));
    QVERIFY(m_stage->waitShown(2));
    QTRY_COMPARE(m_stage->eval(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s);
}

void TestReaderView::saysThatItIsPaintedWhenItsWayToTheWindowOpensLate()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    (void)m_stage->eval(u"state.bridge = null; globalThis.drawn = false;"
                        "diglot.announcePainted();"
                        "requestAnimationFrame(() => requestAnimationFrame(() =>"
                        " requestAnimationFrame(() => { globalThis.drawn = true; }))); 1"_s);
    QTRY_VERIFY(m_stage->eval(u"drawn"_s).toBool());
    QSignalSpy painted(&m_stage->view, &ReaderView::painted);
    (void)m_stage->eval(u"connect(); 1"_s);
    QTRY_COMPARE(painted.size(), 1);
}

void TestReaderView::keepsThePlaceOnReload()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    scrollTo(150, 8);
    const QVariantList before = top();
    m_source->extraRows = 30;
    m_stage->view.reload();
    QVERIFY(m_stage->waitShown(2));
    QCOMPARE(m_stage->eval(u"document.querySelectorAll('.row').length"_s).toInt(), 90);
    QCOMPARE(top(), before);
}

void TestReaderView::keepsThePlaceOnZoomAndResize()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    scrollTo(160, 8);
    const int before = top().first().toInt();
    Appearance appearance;
    appearance.zoom = 1.3;
    m_stage->view.setAppearance(appearance);
    QTRY_COMPARE(m_stage->eval(u"innerWidth"_s).toInt(), int(1000 / 1.3));
    QTRY_COMPARE(top().first().toInt(), before);
    m_stage->view.resize(1300, 500);
    QTRY_COMPARE(m_stage->eval(u"innerWidth"_s).toInt(), 1000);
    QTRY_COMPARE(top().first().toInt(), before);
    // Kept for the next article.
    QVERIFY(m_stage->open(made(u"other.md"_s, u"ru-RU"_s)));
    QCOMPARE(m_stage->engineView()->zoomFactor(), 1.3);
    QCOMPARE(m_stage->eval(u"innerWidth"_s).toInt(), 1000);
}

void TestReaderView::goesBackToThePlace()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    scrollTo(150, 8);
    const QVariantList before = top();
    QVERIFY(m_stage->open(made(u"other.md"_s, u"ru-RU"_s)));
    QVERIFY(m_stage->view.canGoBack());
    QVERIFY(!m_stage->view.canGoForward());
    QCOMPARE(m_stage->eval(u"scrollY"_s).toInt(), 0);
    m_stage->view.goBack();
    QVERIFY(m_stage->waitShown(3));
    QCOMPARE(m_stage->view.address().article.key, u"long.md"_s);
    QCOMPARE(top(), before);
    QVERIFY(m_stage->view.canGoForward());
    m_stage->view.goForward();
    QVERIFY(m_stage->waitShown(4));
    QCOMPARE(m_stage->view.historyPosition(), 1);
    QCOMPARE(m_stage->view.history().first().second, u"Title of long.md"_s);
}

void TestReaderView::followsLinks()
{
    QSignalSpy external(&m_stage->view, &ReaderView::externalLinkActivated);
    QSignalSpy newTab(&m_stage->view, &ReaderView::openInNewTabRequested);
    QSignalSpy hovered(&m_stage->view, &ReaderView::linkHovered);
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QTest::mouseMove(m_stage->target(), m_stage->middle(u"a.int"_s));
    QTRY_VERIFY(!hovered.isEmpty() &&
                hovered.last().first() == u"Title of other.md (other.md#section-2)"_s);
    // The keyboard's focus tells the address too, and leaving it takes it back.
    QTest::mouseMove(m_stage->target(), QPoint(1, 1));
    QTRY_COMPARE(hovered.last().first().toString(), QString());
    (void)m_stage->eval(u"document.querySelector('a.ext').focus(); 1"_s);
    QTRY_COMPARE(hovered.last().first().toString(), u"https://example.org/a?b=c"_s);
    (void)m_stage->eval(u"document.activeElement.blur(); 1"_s);
    QTRY_COMPARE(hovered.last().first().toString(), QString());
    m_stage->click(u"a.ext"_s);
    QTRY_COMPARE(external.size(), 1);
    QCOMPARE(external.last().first().toUrl(), QUrl(u"https://example.org/a?b=c"_s));
    m_stage->click(u"a.int"_s, Qt::ControlModifier);
    QTRY_COMPARE(newTab.size(), 1);
    m_stage->click(u"a.int"_s, {}, Qt::MiddleButton);
    QTRY_COMPARE(newTab.size(), 2);
    m_stage->click(u"a.ext"_s, {}, Qt::MiddleButton);
    QTRY_COMPARE(external.size(), 2);
    QCOMPARE(m_stage->shown, 1);
    m_stage->click(u"a.int"_s);
    QVERIFY(m_stage->waitShown(2));
    QCOMPARE(m_stage->view.address().article.key, u"other.md"_s);
    QTRY_VERIFY(qAbs(topOf(u"#a-section-2"_s) - 12) <= 1);
    QCOMPARE(external.size(), 2);
}

void TestReaderView::findsAnchorsOfBothSides_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("selector");
    QTest::newRow("of the target") << u"section-3"_s << u"#a-section-3"_s;
    QTest::newRow("of the source") << u"s-section-4"_s << u"#a-s-section-4"_s;
    QTest::newRow("encoded") << u"%73ection-2"_s << u"#a-section-2"_s;
    QTest::newRow("another case") << u"Section-2"_s << u"#a-section-2"_s;
}

void TestReaderView::findsAnchorsOfBothSides()
{
    QFETCH(QString, anchor);
    QFETCH(QString, selector);
    QSignalSpy headings(&m_stage->view, &ReaderView::headingReached);
    article::Address address = made(u"long.md"_s, u"ru-RU"_s);
    address.anchor = anchor;
    QVERIFY(m_stage->open(address));
    QTRY_VERIFY(qAbs(topOf(selector) - 12) <= 1);
    QTRY_VERIFY(!headings.isEmpty() &&
                headings.last().first().toString().right(1) == selector.right(1));
    m_stage->view.goToAnchor(u"section-1"_s);
    QTRY_COMPARE(headings.last().first().toString(), u"a-section-1"_s);
}

void TestReaderView::offersOtherLocales()
{
    QSignalSpy chosen(&m_stage->view, &ReaderView::localeChosen);
    QSignalSpy failed(&m_stage->view, &ReaderView::failed);
    QVERIFY(m_stage->open(made(u"some.md"_s, u"zh-TW"_s)));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_stage->view.page());
    QCOMPARE(m_stage->view.title(), u"Title of some.md"_s); // a sibling's
    QTRY_VERIFY(m_stage->middle(u"a[lang='ru-RU']"_s).x() > 0);
    const QString said = m_stage->eval(u"document.body.innerText"_s).toString();
    QVERIFY2(said.contains(u"Title of some.md"_s) && said.contains(u"in 繁體中文 (zh-TW)"_s),
             qPrintable(said));
    m_stage->click(u"a[lang='ru-RU']"_s);
    QTRY_COMPARE(chosen.size(), 1);
    const LocaleTag locale = chosen.first().first().value<LocaleTag>();
    QCOMPARE(locale.toString(), u"ru-RU"_s);
    m_stage->view.setLocale(locale);
    QVERIFY(m_stage->waitShown(1));
}

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
