// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "tests/ui/reader/stage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui::reader;

// What a person does with a page by hand: select, copy, find, divide, make narrow; and what
// happens when the engine fails them.
class TestReaderHands : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareEngine(); }

private slots:
    void init();
    void cleanup();
    void copiesOneSide_data();
    void copiesOneSide();
    void selectsAllOfOneSide();
    void findsInBothSides();
    void movesTheDivider();
    void swapsSidesAndThemes();
    void fallsToInterleavedWhenNarrow();
    void holdsTheSentenceWhenShownAnew();
    void letsGoOfTheSentence();
    void recoversFromCrashes();
    void answersWhatNoPageAnswers();
    void servesOnlyWhatIsKnown_data();
    void servesOnlyWhatIsKnown();
    void twoTabsShareAnArticle();
    void paintsWhatItSays();

private:
    void drag(const QPoint &from, const QPoint &to);

    MadeSource *m_source = nullptr; // owned by the stage
    std::unique_ptr<Stage> m_stage;
};

void TestReaderHands::init()
{
    auto source = std::make_unique<MadeSource>();
    m_source = source.get();
    m_stage = std::make_unique<Stage>(std::move(source));
}

void TestReaderHands::cleanup()
{
    m_stage.reset();
}

void TestReaderHands::drag(const QPoint &from, const QPoint &to)
{
    QWidget *widget = m_stage->target();
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPointF at = from + (to - from) * step / 4.0;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &move);
        QTest::qWait(20);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

void TestReaderHands::copiesOneSide_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("source") << u"s"_s << u"Source sentence number 1"_s << u"Zielsatz"_s;
    QTest::newRow("target") << u"t"_s << u"Zielsatz Nummer 1"_s << u"Source"_s;
}

void TestReaderHands::copiesOneSide()
{
    QFETCH(QString, side);
    QFETCH(QString, has);
    QFETCH(QString, lacks);
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    // A selection on the other side first: the press must not drag that one.
    const QString other = side == "s"_L1 ? u"t"_s : u"s"_s;
    for (const QString &one : {other, side}) {
        const QString segment = u".seg.%1[data-p='%2']"_s;
        drag(m_stage->middle(segment.arg(one).arg(2)), m_stage->middle(segment.arg(one).arg(9)));
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"before"_s);
    m_stage->view.copySelection();
    QTRY_VERIFY(clipboard->text() != u"before"_s);
    const QString text = clipboard->text();
    QVERIFY2(text.contains(has), qPrintable(text));
    QVERIFY2(!text.contains(lacks), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 3); // four blocks, a line each
    const QString html = clipboard->mimeData()->html();
    QVERIFY(html.contains(has));
    QVERIFY(!html.contains(lacks));
    QVERIFY2(!html.contains("class="_L1) && !html.contains("data-"_L1), qPrintable(html));
}

void TestReaderHands::selectsAllOfOneSide()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    m_stage->view.selectAll();
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"before"_s);
    m_stage->view.copySelection();
    QTRY_VERIFY(clipboard->text() != u"before"_s);
    QCOMPARE(clipboard->text().count("Zielsatz"_L1), 120);
    QCOMPARE(clipboard->text().count("Source sentence"_L1), 0);
}

void TestReaderHands::findsInBothSides()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QSignalSpy found(&m_stage->view, &ReaderView::findResult);
    const auto last = [&found] {
        return found.isEmpty()
                   ? QPair<int, int>(-1, -1)
                   : QPair<int, int>(found.last().at(0).toInt(), found.last().at(1).toInt());
    };
    m_stage->view.find(u"NUMBER 11"_s);
    m_stage->view.find(u"NUMBER 11"_s); // twice asked is once found: at the first
    QTRY_COMPARE(last(), (QPair<int, int>(1, 10)));
    m_stage->view.findStep(1);
    QTRY_COMPARE(last(), (QPair<int, int>(2, 10)));
    m_stage->view.findStep(-1);
    QTRY_COMPARE(last(), (QPair<int, int>(1, 10)));
    m_stage->view.find(u"getan wird"_s);
    QTRY_COMPARE(last(), (QPair<int, int>(1, 240)));
    m_stage->view.find(u"nowhere"_s);
    QTRY_COMPARE(last(), (QPair<int, int>(0, 0)));
    m_stage->view.find(u"number 112"_s);
    QTRY_COMPARE(last(), (QPair<int, int>(1, 1)));
    m_stage->view.find({});
    QTRY_COMPARE(last(), (QPair<int, int>(0, 0)));
}

void TestReaderHands::movesTheDivider()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QSignalSpy split(&m_stage->view, &ReaderView::splitChanged);
    const QString width = u"Math.round(document.querySelector('.row .cell.s')"
                          ".getBoundingClientRect().width / root().clientWidth * 100)"_s;
    QCOMPARE(m_stage->eval(width).toInt(), 50);
    const int middle = m_stage->eval(u"columns().middle"_s).toInt();
    drag(QPoint(middle, 300), QPoint(middle - 200, 300));
    QTRY_COMPARE(split.size(), 1);
    QVERIFY(qAbs(split.last().first().toDouble() - 0.3) < 0.01);
    QCOMPARE(m_stage->eval(width).toInt(), 30);
    (void)m_stage->eval(u"document.querySelector('.divider').focus(); 1"_s);
    QTest::keyClick(m_stage->target(), Qt::Key_Right);
    QTRY_COMPARE(m_stage->eval(width).toInt(), 32);
    QTest::keyClick(m_stage->target(), Qt::Key_End);
    QTRY_COMPARE(m_stage->eval(width).toInt(), 80);
    QCOMPARE(m_stage->eval(u"document.querySelector('.divider').ariaValueNow"_s).toString(),
             u"80"_s);
    QTest::keyClick(m_stage->target(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->eval(width).toInt(), 50);
    // The next page of the tab is divided alike.
    QTest::keyClick(m_stage->target(), Qt::Key_Home);
    QTRY_COMPARE(m_stage->eval(width).toInt(), 20);
    QVERIFY(m_stage->open(made(u"other.md"_s, u"ru-RU"_s)));
    QCOMPARE(m_stage->eval(width).toInt(), 20);
}

void TestReaderHands::swapsSidesAndThemes()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    Appearance appearance;
    appearance.sourceFirst = false;
    appearance.dark = true;
    m_stage->view.setAppearance(appearance);
    const QString left = u"document.querySelector('.row .cell.t').getBoundingClientRect().left"_s;
    QTRY_COMPARE(m_stage->eval(left).toInt(), 0);
    QCOMPARE(m_stage->eval(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s);
    QVERIFY(m_stage->open(made(u"other.md"_s, u"ru-RU"_s)));
    QCOMPARE(m_stage->eval(left).toInt(), 0);
    QCOMPARE(m_stage->eval(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s);
}

void TestReaderHands::fallsToInterleavedWhenNarrow()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    QSignalSpy addresses(&m_stage->view, &ReaderView::addressChanged);
    // At the edge of what the heads of the columns cover, so that it is first in both views.
    (void)m_stage->eval(u"scrollBy(0, segmentOf(170, 0).getBoundingClientRect().top - 31); 1"_s);
    QTRY_COMPARE(m_stage->view.address().segment, 170);
    const QString height = u"segmentOf(170, 0).getBoundingClientRect().top"_s;
    const double before = m_stage->eval(height).toDouble();
    const QString view = u"document.documentElement.dataset.view"_s;
    m_stage->view.resize(560, 600);
    QTRY_COMPARE(m_stage->eval(view).toString(), u"interleaved"_s);
    QTRY_COMPARE(m_stage->shown, 2);
    QCOMPARE(m_stage->view.address().view, article::View::Facing);
    QVERIFY(qAbs(m_stage->eval(height).toDouble() - before) <= 1);
    m_stage->view.resize(1000, 600);
    QTRY_COMPARE(m_stage->eval(view).toString(), u"facing"_s);
    QTRY_COMPARE(m_stage->shown, 3);
    QVERIFY(qAbs(m_stage->eval(height).toDouble() - before) <= 1);
    QVERIFY(addresses.isEmpty());
    // A larger size of letters makes two columns too narrow as well.
    Appearance appearance;
    appearance.zoom = 2;
    m_stage->view.setAppearance(appearance);
    QTRY_COMPARE(m_stage->eval(view).toString(), u"interleaved"_s);
}

// A sentence that was chosen stays so in another layout, view and language.
void TestReaderHands::holdsTheSentenceWhenShownAnew()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    const QString held = u"diglot.grip().held ? diglot.grip().numbers.join() : 'none'"_s;
    QVERIFY(m_stage->eval(u"diglot.segment(170)"_s).toBool());
    QTRY_COMPARE(m_stage->view.address().segment > 0, true);
    QSignalSpy selected(&m_stage->view, &ReaderView::segmentSelected);
    int shown = 1;
    const auto isHeld = [&](const QString &number) {
        return m_stage->waitShown(++shown) && m_stage->eval(held).toString() == number &&
               m_stage->eval(u"document.querySelectorAll('.seg.pin').length > 0"_s).toBool();
    };
    m_stage->view.resize(560, 600);
    QVERIFY(isHeld(u"170"_s));
    QTRY_VERIFY(!selected.isEmpty()); // panels beside the page follow
    QCOMPARE(selected.last().first().toInt(), 170);
    m_stage->view.resize(1000, 600);
    QVERIFY(isHeld(u"170"_s));
    m_stage->view.reload();
    QVERIFY(isHeld(u"170"_s));
    m_stage->view.setLocale(*LocaleTag::fromString(u"zh-TW"_s));
    QVERIFY(isHeld(u"170"_s));
    m_stage->view.setLocale(*LocaleTag::fromString(u"ar-SA"_s)); // numbers it otherwise
    QVERIFY(isHeld(u"177"_s));
    m_stage->view.setView(article::View::Reading);
    QVERIFY(isHeld(u"177"_s));
}

void TestReaderHands::letsGoOfTheSentence()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    const QString held = u"diglot.grip().held"_s;
    QVERIFY(m_stage->eval(u"diglot.segment(170)"_s).toBool());
    QVERIFY(m_stage->open(made(u"other.md"_s, u"ru-RU"_s)));
    QVERIFY(!m_stage->eval(held).toBool());
    QVERIFY(m_stage->eval(u"diglot.segment(110)"_s).toBool());
    QTest::keyClick(m_stage->target(), Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->eval(held).toBool());
    m_stage->view.reload();
    QVERIFY(m_stage->waitShown(3));
    QVERIFY(!m_stage->eval(held).toBool());
}

void TestReaderHands::recoversFromCrashes()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    m_stage->view.goToSegment(170);
    QTRY_VERIFY(m_stage->view.address().segment > 150);
    const int before = m_stage->view.address().segment;
    for (int crash = 1; crash <= 3; ++crash) {
        const auto renderer = pid_t(m_stage->engineView()->page()->renderProcessPid());
        QVERIFY(renderer > 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the renderer ended"_s));
        QCOMPARE(kill(renderer, SIGKILL), 0);
        QTRY_COMPARE(m_stage->shown, 1 + crash);
        QTRY_COMPARE(m_stage->view.address().segment, before);
        QCOMPARE(m_stage->failed, 0);
        QCOMPARE(m_stage->eval(u"typeof diglot"_s).toString(), u"object"_s);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the renderer ended"_s));
    QCOMPARE(kill(pid_t(m_stage->engineView()->page()->renderProcessPid()), SIGKILL), 0);
    QTRY_COMPARE(m_stage->failed, 1);
    QTRY_COMPARE(m_stage->eval(u"document.querySelectorAll('.notice a').length"_s).toInt(), 1);
    m_stage->click(u".notice a"_s);
    QVERIFY(m_stage->waitShown(5));
    QCOMPARE(m_stage->view.address().segment, before);
    // The new page's script reaches the window.
    QSignalSpy selected(&m_stage->view, &ReaderView::segmentSelected);
    m_stage->view.goToSegment(107);
    QTRY_COMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toInt(), 107);
}

// The engine forgets what a page was asked that ends before it has answered.
void TestReaderHands::answersWhatNoPageAnswers()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    const auto renderer = pid_t(m_stage->engineView()->page()->renderProcessPid());
    QVERIFY(renderer > 0);
    QCOMPARE(kill(renderer, SIGSTOP), 0);
    QList<Grip> grips;
    QStringList selections;
    m_stage->view.withGrip([&grips](const Grip &grip) { grips << grip; });
    m_stage->view.withSelection([&selections](const QString &text) { selections << text; });
    QTest::qWait(50);
    QVERIFY(grips.isEmpty() && selections.isEmpty());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the renderer ended"_s));
    QCOMPARE(kill(renderer, SIGKILL), 0);
    QTRY_COMPARE(grips.size(), 1);
    QVERIFY(!grips.first().held && grips.first().numbers.isEmpty());
    QCOMPARE(selections, QStringList{QString()});
    QVERIFY(m_stage->waitShown(2));
    m_stage->view.goToSegment(107);
    m_stage->view.withGrip([&grips](const Grip &grip) { grips << grip; });
    QTRY_COMPARE(grips.size(), 2);
    QCOMPARE(grips.last().numbers, QList<int>{107});
}

void TestReaderHands::servesOnlyWhatIsKnown_data()
{
    QTest::addColumn<QString>("src");
    QTest::addColumn<int>("width");  // of the picture, 0: refused
    QTest::addColumn<bool>("asked"); // whether the library was asked at all
    QTest::newRow("picture") << u"diglot://asset/media/a%20picture%20%281%29%20%27%C3%BC%27.svg"_s
                             << 7 << true;
    QTest::newRow("unknown") << u"diglot://asset/media/none.png"_s << 0 << true;
    QTest::newRow("no picture") << u"diglot://asset/media/page.html"_s << 0 << true;
    QTest::newRow("encoded way up") << u"diglot://asset/..%2F..%2Fetc%2Fpasswd"_s << 0 << false;
    QTest::newRow("encoded dots") << u"diglot://asset/%2e%2e/%2e%2e/etc/passwd"_s << 0 << true;
    QTest::newRow("encoded slash") << u"diglot://asset/media%2Fnone.png"_s << 0 << false;
    QTest::newRow("with a question") << u"diglot://asset/media/none.png?x=1"_s << 0 << false;
    QTest::newRow("other host") << u"diglot://else/media/none.png"_s << 0 << false;
    QTest::newRow("an article") << u"diglot://article/ru-RU/other.md?view=facing"_s << 0 << false;
    QTest::newRow("own script") << u"diglot://app/page.js"_s << 0 << false;
    QTest::newRow("own folder") << u"diglot://app/../page/page.css"_s << 0 << false;
    QTest::newRow("data picture")
        << u"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"_s << 1
        << false;
}

void TestReaderHands::servesOnlyWhatIsKnown()
{
    QFETCH(QString, src);
    QFETCH(int, width);
    QFETCH(bool, asked);
    m_source->raw.insert(u"raw.md"_s,
                         u"<!DOCTYPE html><body><img src=\"%1\"></body>"_s.arg(src).toUtf8());
    QVERIFY(m_stage->open(made(u"raw.md"_s, u"ru-RU"_s)));
    QCOMPARE(m_stage->eval(u"document.images[0].naturalWidth"_s).toInt(), width);
    QCOMPARE(!m_source->assetsAsked.isEmpty(), asked);
    for (const QString &path : std::as_const(m_source->assetsAsked))
        QVERIFY2(!path.contains(".."_L1), qPrintable(path));
}

void TestReaderHands::twoTabsShareAnArticle()
{
    QVERIFY(m_stage->open(made(u"long.md"_s, u"ru-RU"_s)));
    ReaderView second(m_stage->profile, nullptr);
    QSignalSpy shown(&second, &ReaderView::pageShown);
    second.resize(900, 500);
    second.show();
    second.open(made(u"long.md"_s, u"ru-RU"_s));
    QTRY_COMPARE(shown.size(), 1);
    second.open(made(u"other.md"_s, u"ru-RU"_s));
    QTRY_COMPARE(shown.size(), 2);
    m_stage->view.reload();
    QVERIFY(m_stage->waitShown(2));
    QCOMPARE(m_stage->failed, 0);
}

void TestReaderHands::paintsWhatItSays()
{
    // After painted() the pixels are those of the article, not of what was there.
    for (int i = 0; i < 8; ++i) {
        const QByteArray colour = i % 2 ? "#00c000" : "#c000c0";
        m_source->raw.insert(u"raw%1.md"_s.arg(i),
                             "<!DOCTYPE html><body style='background:" + colour + "'></body>");
        QSignalSpy painted(&m_stage->view, &ReaderView::painted);
        m_stage->view.open(made(u"raw%1.md"_s.arg(i), u"ru-RU"_s));
        QVERIFY(painted.wait(diglot::test::Patience));
        const auto colourNow = [this] {
            const QImage picture = m_stage->view.grab().toImage();
            return picture.pixelColor(picture.rect().center()).name();
        };
        // The compositor lags behind by a frame or two; what was there before never comes back.
        QTRY_COMPARE(colourNow(), QString::fromLatin1(colour));
    }
}

QTEST_MAIN(TestReaderHands)
#include "tst_readerhands.moc"
