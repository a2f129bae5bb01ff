// SPDX-License-Identifier: Apache-2.0
// The whole window changes its language while it is open: every text of it, and the page's labels.
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/reader/engine.h"
#include "ui/reader/readerview.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/paneltabs.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

namespace {

using test::Patience;

struct Stage
{
    explicit Stage(const QString &settingsFile)
        : settings(settingsFile)
        , language(qApp)
        , window(context())
    {
        const auto apply = [this] { language.apply(settings.interfaceLanguage()); };
        apply();
        QObject::connect(&settings, &settings::Settings::changed, qApp, apply);
        window.resize(1500, 900);
        window.show();
    }
    ~Stage() { language.apply(u"en"_s); }

    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.sampleFolder = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");
        made.openExternally = [](const QUrl &) { return true; };
        made.openHelp = [](const QString &) {};
        return made;
    }

    // Waits until the page of the article is there. The translation is behind.
    [[nodiscard]] bool openSample()
    {
        Options options;
        options.library = context().sampleFolder;
        options.start = {Article, *LocaleTag::fromString(u"zh-TW"_s), {}, article::View::Facing};
        window.openFrom(options);
        return waitForPage();
    }

    [[nodiscard]] bool waitForPage()
    {
        return QTest::qWaitFor(
            [&] {
                const auto *view = window.tabs()->view();
                return view && view->page() && view->page()->address.article.key == Article;
            },
            Patience);
    }

    // The change reaches the widgets by events that are sent and posted.
    void speak(const QString &code)
    {
        settings.setInterfaceLanguage(code);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    static inline const QString Article = u"help/views.md"_s;

    settings::Settings settings;
    settings::InterfaceLanguage language;
    diglot::test::ScriptedPrompts prompts;
    workspace::Workspace workspace;
    MainWindow window;
};

// Every text of the widget and of what is in it that the interface says, by its place.
QMap<QString, QString> textsOf(QWidget &widget)
{
    QMap<QString, QString> texts;
    const auto add = [&texts](const QObject *object, const char *what, const QString &text) {
        QString place = QString::fromLatin1(what);
        for (const QObject *one = object; one; one = one->parent()) {
            if (!one->objectName().isEmpty())
                place.prepend(one->objectName() + u'/');
        }
        for (int i = 1; texts.contains(place); ++i)
            place = place.section(u'#', 0, 0) + u'#' + QString::number(i);
        if (!text.isEmpty())
            texts.insert(place, text);
    };
    for (const auto *action : widget.findChildren<QAction *>())
        add(action, "text", action->text());
    for (auto *one : widget.findChildren<QWidget *>()) {
        if (one->objectName().startsWith(u"qt_"_s) || one->objectName().startsWith(u"Scroll"_s))
            continue; // parts that Qt makes by itself
        add(one, "name", one->accessibleName());
        add(one, "tip", one->toolTip());
        if (one->property("asPublished").toBool())
            continue; // the letters of somebody else's formula
        if (const auto *label = qobject_cast<QLabel *>(one))
            add(label, "text", label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(one))
            add(button, "text", button->text());
        if (const auto *field = qobject_cast<QLineEdit *>(one))
            add(field, "hint", field->placeholderText());
        const auto *tabs = qobject_cast<QTabBar *>(one);
        for (int i = 0; tabs && i < tabs->count() && tabs->objectName() == u"sideTabs"_s; ++i)
            add(tabs, "tab", tabs->tabText(i));
        const auto *choice = qobject_cast<QComboBox *>(one);
        for (int i = 0; choice && i < choice->count(); ++i)
            add(choice, "item", choice->itemText(i));
    }
    return texts;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

    // What reads alike in all languages: names, locale tags and paths.
    static bool isData(QString text)
    {
        static const QRegularExpression names(
            u"Diglot|English|Deutsch|MQM|DQF|SAE|LISA QA|WMT|[a-z]{2}-[A-Z]{2}|/[\\w./-]+|\\bCtrl\\b"_s);
        static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
        return !word.match(text.remove(names)).hasMatch();
    }

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void theWindowFollows()
    {
        Stage stage(newFile());
        stage.speak(u"en"_s);
        QVERIFY(stage.openSample());
        struct Row
        {
            QString code, quit, facing, hint, outline, badge, mark;
        };
        const QList<Row> rows{{u"ru"_s, u"Выход"_s, u"Разворот"_s, u"Фильтр содержания"_s,
                               u"Структура"_s, u"Перевод человека"_s, u"Не локализовано"_s},
                              {u"zh_TW"_s, u"結束"_s, u"對照"_s, u"篩選目錄"_s, u"大綱"_s,
                               u"人工翻譯"_s, u"未本地化"_s},
                              {u"en"_s, u"Quit"_s, u"Facing"_s, u"Filter contents"_s, u"Outline"_s,
                               u"Human translation"_s, u"Not localized"_s}};
        for (const Row &row : rows) {
            stage.speak(row.code);
            QCOMPARE(stage.find<QAction>(u"quit"_s)->text(), row.quit);
            QCOMPARE(stage.find<QAbstractButton>(u"viewFacing"_s)->text(), row.facing);
            QCOMPARE(stage.find<QLineEdit>(u"contentsFilter"_s)->placeholderText(), row.hint);
            QCOMPARE(stage.find<QTabBar>(u"sideTabs"_s)->tabText(0), row.outline);
            QVERIFY(stage.waitForPage());
            QTRY_VERIFY_WITH_TIMEOUT(badgeTexts(stage).contains(row.badge), Patience);
            QTRY_VERIFY_WITH_TIMEOUT(
                stage.window.tabs()->view()->page()->page.html.contains(row.mark.toUtf8()),
                Patience);
            auto *menu = stage.find<QToolButton>(u"menuButton"_s)->menu();
            emit menu->aboutToShow();
            QVERIFY(menu->actions().size() > 3);
            QCOMPARE(menu->actions().constLast()->text(),
                     QCoreApplication::translate("diglot::ui::shell::Actions", "Help"));
        }
    }

    void nothingStaysEnglish_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("ru") << u"ru"_s;
        QTest::newRow("zh_TW") << u"zh_TW"_s;
    }
    void nothingStaysEnglish()
    {
        QFETCH(QString, code);
        Stage stage(newFile());
        stage.speak(u"en"_s);
        QVERIFY(stage.openSample());
        stage.find<QAction>(u"find"_s)->trigger();
        settings::PreferencesDialog preferences(&stage.settings, &stage.prompts, &stage.window);
        preferences.show();
        // The sides show the article's own words, and badges its roles: no text of the interface.
        const auto article = articleTexts(stage);
        const auto english = textsOf(stage.window).values();
        QVERIFY(english.size() > 80);
        stage.speak(code);
        QVERIFY(stage.waitForPage());
        const auto texts = textsOf(stage.window);
        QStringList left;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (english.contains(it.value()) && !isData(it.value()) &&
                !article.contains(QString(it.value()).remove(u'\u200b')))
                left << it.key() + u": "_s + it.value();
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        // And back again, without a trace.
        stage.speak(u"en"_s);
        QCOMPARE(stage.find<QAction>(u"quit"_s)->text(), u"Quit"_s);
        QCOMPARE(preferences.windowTitle(), u"Preferences"_s);
    }

    void numbersFollow()
    {
        Stage stage(newFile());
        stage.speak(u"en"_s);
        QVERIFY(stage.openSample());
        const auto *status = stage.find<QLabel>(u"statusLabel"_s);
        QVERIFY2(status->accessibleName().contains(u"6 languages"_s),
                 qPrintable(status->accessibleName()));
        stage.speak(u"ru"_s);
        QVERIFY2(status->accessibleName().contains(u"6 языков"_s),
                 qPrintable(status->accessibleName()));
        stage.speak(u"zh_TW"_s);
        QVERIFY2(status->accessibleName().contains(u"6 種語言"_s),
                 qPrintable(status->accessibleName()));
    }

    void everyPluralIsThere_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("en 1") << u"en"_s << 1 << u"1 article"_s;
        QTest::newRow("en 2") << u"en"_s << 2 << u"2 articles"_s;
        QTest::newRow("ru 1") << u"ru"_s << 1 << u"1 статья"_s;
        QTest::newRow("ru 3") << u"ru"_s << 3 << u"3 статьи"_s;
        QTest::newRow("ru 11") << u"ru"_s << 11 << u"11 статей"_s;
        QTest::newRow("ru 21") << u"ru"_s << 21 << u"21 статья"_s;
        QTest::newRow("zh_TW 1") << u"zh_TW"_s << 1 << u"1 篇文章"_s;
        QTest::newRow("zh_TW 5") << u"zh_TW"_s << 5 << u"5 篇文章"_s;
    }
    void everyPluralIsThere()
    {
        QFETCH(QString, code);
        QFETCH(int, count);
        settings::InterfaceLanguage language(qApp);
        language.apply(code);
        QTEST(QCoreApplication::translate("diglot::ui::library::LocaleSwitcher", "%Ln article(s)",
                                          nullptr, count),
              "text");
    }

    // In the smallest window that has room for the panels no name of a tab is cut.
    void tabsOfThePanelsFit_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto *code : {"en", "ru", "zh_TW"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void tabsOfThePanelsFit()
    {
        QFETCH(QString, code);
        Stage stage(newFile());
        stage.speak(code);
        stage.window.resize(900, 600);
        QVERIFY(stage.openSample());
        for (const auto &name : {u"leftTabs"_s, u"sideTabs"_s}) {
            auto *tabs = stage.find<widgets::PanelTabs>(name);
            if (!tabs->isVisible()) // there is room for one panel beside the article
                stage.find<QAction>(u"toggleSide"_s)->trigger();
            QTRY_VERIFY(tabs->isVisible());
            for (int chosen = 0; chosen < tabs->count(); ++chosen) {
                if (!tabs->isTabVisible(chosen))
                    continue; // concordance, before it was asked for
                tabs->setCurrentIndex(chosen);
                const QString cut = cutTabs(*tabs).join(u", "_s);
                QVERIFY2(cut.isEmpty(), qPrintable(u"%1 in %2"_s.arg(cut).arg(tabs->width())));
            }
        }
    }

    // Qt's own words (buttons of its dialogs) come from its own files.
    void qtSpeaksAlong()
    {
        settings::InterfaceLanguage language(qApp);
        language.apply(u"ru"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Отмена"_s);
        language.apply(u"zh_TW"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);
    }

private:
    // Names that have less room than they need, or lie outside of the row.
    static QStringList cutTabs(const widgets::PanelTabs &tabs)
    {
        QStringList cut;
        for (int i = 0; i < tabs.count(); ++i) {
            if (!tabs.isTabVisible(i))
                continue;
            QFont font = tabs.font();
            font.setWeight(i == tabs.currentIndex() ? QFont::DemiBold : QFont::Normal);
            const int words = QFontMetrics(font).horizontalAdvance(tabs.tabText(i));
            if (words > tabs.tabRect(i).width() || tabs.isCut(i) ||
                !tabs.rect().contains(tabs.tabRect(i)))
                cut << tabs.tabText(i);
        }
        return cut;
    }

    static QStringList badgeTexts(Stage &stage)
    {
        QStringList texts;
        for (const auto *one : stage.find<QWidget>(u"badgeBar"_s)->findChildren<QWidget *>())
            texts << one->accessibleName();
        return texts;
    }

    // Texts of the library, which no change of the interface's language touches.
    static QStringList articleTexts(Stage &stage)
    {
        const auto page = stage.window.tabs()->view()->page();
        QStringList texts{page->title, page->edition.description, page->edition.key,
                          page->edition.docset, page->edition.sourceCommit};
        texts << page->document->roles << page->document->appliesTo
              << page->document->roles.join(u", "_s) << page->document->appliesTo.join(u", "_s);
        texts << stage.find<QWidget>(u"trail"_s)->accessibleName();
        for (const auto &entry : page->document->frontMatter.entries)
            texts << entry.key << entry.values.join(u", "_s);
        return texts;
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
