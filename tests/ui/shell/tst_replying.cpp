// SPDX-License-Identifier: Apache-2.0
// The agent's minute in the real window: what the customer says is found, read, and handed over in
// the customer's language.
#include "tests/support/corpus.h"
#include "tests/support/keyboard.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/reader/askpage.h"
#include "ui/desk/copynotice.h"
#include "ui/desk/replycard.h"
#include "ui/reader/readerview.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchfield.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/replydesk.h"
#include "ui/shell/searching.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QWebEngineView>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using ui::search::ResultRow;

namespace {

using test::Patience;
constexpr int IndexPatience = 180'000;
const auto Sample = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");

struct Stage
{
    explicit Stage(const QString &library = Sample, const QString &data = {})
        : dataFolder(data.isEmpty() ? folder.filePath(u"data"_s) : data)
        , settings(folder.filePath(u"diglot.ini"_s))
        , window(context())
    {
        window.resize(1400, 800);
        window.show();
        window.activateWindow();
        settings.setReadingLocale(*LocaleTag::fromString(u"ru-RU"));
        Options options;
        options.library = library;
        window.openFrom(options);
        field = window.findChild<ui::search::SearchField *>(u"searchField"_s);
        list = window.findChild<ui::search::ResultList *>(u"resultList"_s);
    }

    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.sampleFolder = Sample;
        made.indexFolder = folder.filePath(u"index"_s);
        made.dataFolder = dataFolder;
        made.openExternally = [](const QUrl &) { return true; };
        made.openHelp = [](const QString &) {};
        return made;
    }

    bool isReady()
    {
        auto *size = window.findChild<QLabel *>(u"indexText"_s);
        return QTest::qWaitFor(
            [&] {
                return window.tabs()->view() && window.tabs()->view()->page() &&
                       size->isVisible() && size->text().startsWith("Index "_L1) &&
                       window.replying()->service()->book() && hasScript();
            },
            IndexPatience);
    }

    bool hasScript() { return eval(u"'' + (diglot.grip().leaf ?? '')"_s).isValid(); }

    // One key that is no letter of what the customer said.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(&window), Qt::Key(code), modifiers);
    }

    // Letter by letter; each is answered before the next, as for somebody who looks.
    void type(const QString &text)
    {
        bool answered = false;
        auto *desk = window.findChild<ui::search::SearchDesk *>();
        const auto listening = QObject::connect(desk, &ui::search::SearchDesk::answered, &window,
                                                [&answered] { answered = true; });
        for (const QChar letter : text) {
            answered = false;
            for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(field, &event);
            }
            QVERIFY(QTest::qWaitFor([&answered] { return answered; }, Patience));
        }
        QObject::disconnect(listening);
    }

    // The key that opens the menu of languages waits for the choice: it is made from within.
    void chooseReply(Qt::Key letter)
    {
        QTimer poll;
        bool done = false;
        QObject::connect(&poll, &QTimer::timeout, &window, [&] {
            auto *menu = QApplication::activePopupWidget();
            if (!menu || done)
                return;
            done = true;
            ++keys;
            QTest::keyClick(menu, letter); // the only tag that begins so: chosen
            if (menu->isVisible())
                menu->close();
        });
        poll.start(20);
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return done; }, Patience));
        QVERIFY(test::waitFor([this] { return test::hasKeyboard(window); }, Patience));
    }

    bool firstHit(const QString &article)
    {
        return QTest::qWaitFor(
            [&] {
                const auto rows = list->results()->rows();
                for (const ResultRow &row : rows) {
                    if (row.kind == ResultRow::Kind::Hit)
                        return row.hit.article.key == article;
                }
                return false;
            },
            Patience);
    }

    bool shows(const QString &article, const QString &locale)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *view = window.tabs()->view();
                return view && view->page() && view->page()->address.article.key == article &&
                       view->page()->address.locale.toString() == locale &&
                       eval(u"location.href"_s).toString().contains(article) &&
                       eval(u"document.querySelectorAll('.seg').length > 0"_s).toBool() &&
                       hasScript();
            },
            Patience);
    }

    QVariant eval(const QString &script)
    {
        auto *engine = window.tabs()->view()->findChild<QWebEngineView *>();
        if (!engine)
            return {};
        return test::askPage(engine->page(), script);
    }

    // Presses a key that copies, and waits until it is said that it was.
    bool copies(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const int before = window.replying()->notice()->count();
        key(code, modifiers);
        return said(before);
    }

    bool said(int before)
    {
        return QTest::qWaitFor(
            [&] {
                return window.replying()->notice()->count() > before &&
                       window.replying()->isSettled();
            },
            Patience);
    }

    bool triggers(const char *action)
    {
        const int before = window.replying()->notice()->count();
        window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        return said(before);
    }

    static const QMimeData &copied() { return *QApplication::clipboard()->mimeData(); }
    static QString html() { return copied().html(); }
    static QString text() { return copied().text(); }
    static QString markdown() { return QString::fromUtf8(copied().data(u"text/markdown"_s)); }

    QTemporaryDir folder;
    QString dataFolder;
    settings::Settings settings;
    workspace::Workspace workspace;
    test::ScriptedPrompts prompts;
    MainWindow window;
    ui::search::SearchField *field = nullptr;
    ui::search::ResultList *list = nullptr;
    int keys = 0;
};

// Pictures for people to look at, where a folder is named.
void picture(Stage &stage, const QString &name)
{
    const QString folder = qEnvironmentVariable("DIGLOT_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(400);
    stage.window.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestReplying final : public QObject
{
    Q_OBJECT

private slots:
    void minute()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        QTextEdit ticket; // the field of a ticket tool
        stage.chooseReply(Qt::Key_Z);
        QCOMPARE(stage.settings.replyLocale().toString(), u"zh-TW"_s);
        stage.key(Qt::Key_K, Qt::ControlModifier);
        stage.type(u"эскалация"_s);
        QVERIFY(stage.firstHit(u"desk/hours-and-escalation.md"_s));
        stage.key(Qt::Key_Return);
        QVERIFY(stage.shows(u"desk/hours-and-escalation.md"_s, u"ru-RU"_s));
        // Read in English beside the Russian.
        QVERIFY(stage.eval(u"!!document.querySelector('.cell.s[lang=\"en-US\"] .seg')"_s).toBool());

        QVERIFY(stage.copies(Qt::Key_F4));
        QCOMPARE(stage.html(), expectedHtml());
        QCOMPARE(stage.text(), expectedText());
        QCOMPARE(stage.markdown(), expectedMarkdown());
        picture(stage, u"notice-steps"_s);
        ++stage.keys; // Ctrl+V in the other program
        ticket.paste();
        QVERIFY(stage.copies(Qt::Key_F12));
        const QString link = u"https://docs.example.com/zh-tw/desk/hours-and-escalation"_s;
        QVERIFY2(stage.text().startsWith(link), qPrintable(stage.text()));
        ++stage.keys;
        ticket.append(QString());
        ticket.paste();
        const QString pasted = ticket.toPlainText();
        for (const QString &step : expectedText().split(u'\n'))
            QVERIFY2(pasted.contains(step.mid(3)), qPrintable(pasted));
        QVERIFY2(pasted.contains(u"服務時間"_s) || pasted.contains(link), qPrintable(pasted));
        qInfo("%d keys beside the typed words", stage.keys);
        QVERIFY2(stage.keys <= 12, qPrintable(QString::number(stage.keys)));
    }

    // The same over real articles, where they are present.
    void corpusMinute()
    {
        SKIP_WITHOUT_CORPUS();
        Stage stage(test::corpus() + u"/partner-center"_s);
        QVERIFY(stage.isReady());
        const QString article = u"partner-center/chip-payment-status.md"_s;
        stage.chooseReply(Qt::Key_Z);
        stage.key(Qt::Key_K, Qt::ControlModifier);
        stage.type(u"состояние оплаты CHIP"_s);
        QVERIFY(stage.firstHit(article));
        stage.key(Qt::Key_Return);
        QVERIFY(stage.shows(article, u"ru-RU"_s));
        QVERIFY(stage.copies(Qt::Key_F4));
        // The three steps as the Chinese file has them, found by other means.
        const QString file = QString::fromUtf8(
            test::readBytes(test::corpus() + u"/partner-center/zh-TW/"_s + article));
        static const QRegularExpression item(u"^\\d\\. (.*)$"_s,
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression source(
            uR"(<span class="sxs-lookup">.*?</span></span>|<[^>]+>|\([^)]*\))"_s);
        static const QRegularExpression sign(uR"([^\w])"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        int number = 0;
        auto items = item.globalMatch(file);
        const QString copied = stage.text().remove(sign);
        while (items.hasNext()) {
            const QString step = items.next().captured(1).remove(source).remove(sign);
            ++number;
            const qsizetype whole = qMin<qsizetype>(step.size(), 12);
            QVERIFY2(copied.contains(QString::number(number) + step.left(whole)),
                     qPrintable(copied + u'\n' + step));
        }
        QCOMPARE(number, 3);
        QCOMPARE(stage.html().count(u"<li>"_s), 3);
        QVERIFY(stage.window.replying()->notice()->text().contains(u"machine"_s));
        ++stage.keys;
        QVERIFY(stage.copies(Qt::Key_F12));
        QVERIFY(stage.text().startsWith(
            u"https://learn.microsoft.com/zh-tw/partner-center/chip-payment-status"_s));
        ++stage.keys;
        qInfo("%d keys beside the typed words", stage.keys);
        QVERIFY(stage.keys <= 12);
    }

    void extents()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"de-DE"));
        open(stage, u"desk/reset-a-password.md"_s, 117);
        QVERIFY(stage.triggers("copySentence"));
        QVERIFY2(stage.html().startsWith(u"<meta charset=\"utf-8\"><span lang=\"de-DE\">"_s),
                 qPrintable(stage.html()));
        QVERIFY(stage.triggers("copySection"));
        QVERIFY(stage.html().startsWith(u"<meta charset=\"utf-8\"><div lang=\"de-DE\"><h2>"_s));
        QCOMPARE(stage.html().count(u"<ol>"_s), 1);
        QVERIFY(stage.triggers("copyArticle"));
        QVERIFY(stage.html().contains(u"<h1>"_s));
        QVERIFY(stage.triggers("copyLink"));
        QCOMPARE(stage.text(),
                 u"https://docs.example.com/de-de/desk/reset-a-password#the-customer-resets-it"_s);
        QVERIFY(stage.triggers("copyTable")); // there is none: said, and nothing is copied
        QVERIFY(stage.text().startsWith(u"https://"_s));
        QVERIFY(stage.window.replying()->notice()->text().contains(u"no table"_s));
        QVERIFY(stage.triggers("copyQuote"));
        QCOMPARE(stage.html().count(u"<blockquote>"_s) + stage.text().count(u"/de-de/desk/"_s), 2);
    }

    void sentenceIsAskedFor()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"de-DE"));
        open(stage, u"desk/reset-a-password.md"_s, 0);
        QApplication::clipboard()->setText(u"before"_s);
        QVERIFY(stage.triggers("copySentence"));
        QCOMPARE(stage.text(), u"before"_s);
    }

    // A language that the library lacks: the chain gives another one, and that is said.
    void fallback()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"zh-HK"));
        open(stage, u"desk/reset-a-password.md"_s, 117);
        auto *button = stage.window.findChild<QToolButton *>(u"replyButton"_s);
        QVERIFY2(button->text().contains(u"zh-HK → zh-TW"_s), qPrintable(button->text()));
        QVERIFY(stage.triggers("copySentence"));
        QVERIFY(stage.html().contains(u"lang=\"zh-TW\""_s));
        QVERIFY(stage.window.replying()->notice()->text().contains(u'\n')); // it is said
        stage.settings.setLocaleChains({u"zh-HK ja-JP"_s});
        QVERIFY2(button->text().contains(u"zh-HK → ja-JP"_s), qPrintable(button->text()));
        QVERIFY(stage.triggers("copySentence"));
        QVERIFY(stage.html().contains(u"lang=\"ja-JP\""_s));
        picture(stage, u"notice-fallback"_s);
    }

    // Steps of two articles become one list, in the order that the person gives them.
    void card()
    {
        const QTemporaryDir data;
        {
            Stage stage(Sample, data.path());
            QVERIFY(stage.isReady());
            stage.settings.setReplyLocale(*LocaleTag::fromString(u"zh-TW"));
            open(stage, u"desk/reset-a-password.md"_s, 117);
            QVERIFY(stage.triggers("addStep"));
            QVERIFY(stage.triggers("addStep")); // it is there already
            QCOMPARE(stage.window.replying()->card()->pieces().size(), 1);
            QVERIFY(stage.triggers("addSentence"));
            open(stage, u"desk/hours-and-escalation.md"_s, 0);
            QVERIFY(stage
                        .eval(u"diglot.segment(Number(document.querySelector("
                              "'.t ol .seg').dataset.n))"_s)
                        .toBool());
            QVERIFY(stage.triggers("addStep"));
            QCOMPARE(stage.window.replying()->card()->pieces().size(), 3);
            stage.window.replying()->card()->move(1, 2);
            stage.window.findChild<QAction *>(u"showCard"_s)->trigger();
            picture(stage, u"card"_s);
            QVERIFY(stage.triggers("copyCard"));
            QCOMPARE(stage.html().count(u"<ol>"_s), 1);
            QCOMPARE(stage.html().count(u"<li>"_s), 2);
            QVERIFY(stage.text().startsWith(u"1. 代碼的有效時間為 10 分鐘。"_s));
            QVERIFY(stage.text().contains(u"\n2. "_s));
        }
        // It is there at the next start, until it is cleared.
        Stage again(Sample, data.path());
        QVERIFY(QTest::qWaitFor(
            [&] { return again.window.replying()->card()->pieces().size() == 3; }, Patience));
        again.window.replying()->card()->clear();
        QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(data.filePath(u"replycard.json"_s)); },
                                Patience));
    }

    // What a customer sends opens the article that is here.
    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        const QString site = u"https://docs.example.com/de-de/desk/reset-a-password"_s;
        QTest::newRow("address") << site + u"?view=x#before-you-begin"_s << u"ru-RU"_s;
        QTest::newRow("in capitals") << site.toUpper() << u"ru-RU"_s;
        QTest::newRow("diglot") << u"diglot://article/ja-JP/desk/reset-a-password.md"_s
                                << u"ja-JP"_s; // names what is to be seen
        QTest::newRow("path") << u"C:\\docs\\ru-RU\\desk\\reset-a-password.md"_s << u"ru-RU"_s;
        QTest::newRow("id") << u"ms.locfileid: \"227472149\""_s << u"ru-RU"_s;
        QTest::newRow("mail") << u"I read %1 but it did not help"_s.arg(site) << u"ru-RU"_s;
    }
    void pasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        stage.field->setText(text);
        QVERIFY(stage.firstHit(u"desk/reset-a-password.md"_s));
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.shows(u"desk/reset-a-password.md"_s, locale));
        QVERIFY(QTest::qWaitFor(
            [&] { return stage.eval(u"document.querySelectorAll('mark').length"_s).toInt() == 0; },
            Patience));
    }

private:
    static void open(Stage &stage, const QString &key, int segment)
    {
        article::Address address = stage.window.tabs()->address();
        address.article = {u"."_s, key};
        address.locale = *LocaleTag::fromString(u"ru-RU");
        address.segment = 0;
        address.anchor.clear();
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.shows(key, u"ru-RU"_s));
        if (segment > 0)
            QVERIFY(QTest::qWaitFor(
                [&] { return stage.eval(u"diglot.segment(%1)"_s.arg(segment)).toBool(); },
                Patience));
    }

    // As the sample's Chinese article has them.
    static QStringList steps()
    {
        const QString file =
            QString::fromUtf8(test::readBytes(Sample + u"/zh-TW/desk/hours-and-escalation.md"_s));
        static const QRegularExpression item(
            u"^\\d\\. <span data-ttu-id=\"[^\"]+\">(.*?)</span><span class=\"sxs"_s,
            QRegularExpression::MultilineOption);
        QStringList found;
        auto items = item.globalMatch(file);
        while (items.hasNext())
            found.append(items.next().captured(1));
        return found;
    }

    static QString expectedMarkdown()
    {
        QStringList lines;
        for (const QString &step : steps())
            lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(step));
        return lines.join(u'\n');
    }

    static QString expectedText() { return expectedMarkdown().remove(u"**"_s); }

    static QString expectedHtml()
    {
        static const QRegularExpression bold(uR"(\*\*(.*?)\*\*)"_s);
        QString items = steps().join(u"</li><li>"_s);
        items.replace(bold, u"<strong>\\1</strong>"_s);
        return u"<meta charset=\"utf-8\"><div lang=\"zh-TW\"><ol><li>"_s + items +
               u"</li></ol></div>"_s;
    }
};

// The scheme has to be known before the application object is made.
int main(int argc, char **argv)
{
    reader::registerScheme();
    QApplication application(argc, argv);
    TestReplying test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replying.moc"
