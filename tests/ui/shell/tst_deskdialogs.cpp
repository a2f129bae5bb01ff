// SPDX-License-Identifier: Apache-2.0
// What an agent sets and asks beside the article, in the real window: who does what, how replies
// are copied, the customer's product, the menu of the page, tool tips that name keys.
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"
#include "ui/desk/copynotice.h"
#include "ui/desk/replycard.h"
#include "ui/library/replybutton.h"
#include "ui/search/searchdesk.h"
#include "ui/shell/markdesk.h"
#include "ui/shell/replydesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolTip>
#include <QTreeView>

#include <unistd.h>

using namespace diglot;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

namespace {

const auto Roles = u"desk/who-does-what.md"_s;
const auto Password = u"desk/reset-a-password.md"_s;
const auto Report = u"desk/report-a-problem.md"_s;
const auto Portal = u"Портал клиента"_s;
const auto PortalSource = u"Customer portal"_s; // by which it is kept in any language

int rowOf(const QTableWidget *table, const QString &name)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto *head = table->verticalHeaderItem(row);
        if ((head ? head : table->item(row, 0))->text() == name)
            return row;
    }
    return -1;
}

int columnOf(const QTableWidget *table, const QString &name)
{
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->horizontalHeaderItem(column)->text().compare(name, Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

// The lines that a tree lets through, folded or not.
QStringList linesOf(const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        lines << index.data().toString() << linesOf(model, index);
    }
    return lines;
}

} // namespace

class TestDeskDialogs final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { ui::reader::prepareEngine(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whoDoesWhat()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Roles;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Roles, u"ru-RU"_s, u"facing"_s));
        QString summary;
        const bool acted =
            inDialog(stage, u"whoDoesWhat"_s, u"rolesDialog"_s, [&](QDialog *dialog) {
                auto *table = dialog->findChild<QTableWidget *>(u"rolesTable"_s);
                QTRY_VERIFY(table->rowCount() > 5);
                summary = dialog->findChild<QLabel *>(u"rolesSummary"_s)->text();
                const int own = rowOf(table, u"Кто за что отвечает в службе поддержки"_s);
                const int password = rowOf(table, u"Сброс пароля"_s);
                QVERIFY(own >= 0 && password >= 0);
                const int products = table->columnCount() - 1;
                QVERIFY(table->item(password, products)->text().contains(Portal));
                const int admin = columnOf(table, u"глобальный администратор"_s);
                const int lead = columnOf(table, u"руководитель поддержки"_s);
                QVERIFY(admin >= 0 && lead >= 0);
                QCOMPARE(table->item(password, admin)->text(), u"✓"_s);
                QCOMPARE(table->item(password, lead)->text(), QString());
                QVERIFY(table->item(password, lead)
                            ->data(Qt::AccessibleTextRole)
                            .toString()
                            .endsWith("no"_L1));
                // One role: its articles alone.
                auto *role = dialog->findChild<QComboBox *>(u"rolesRole"_s);
                const int line = role->findText(u"руководитель поддержки"_s, Qt::MatchFixedString);
                QVERIFY(line > 0);
                role->setCurrentIndex(line);
                QVERIFY(table->isRowHidden(password) && !table->isRowHidden(own));
                // Its column is seen, and beside it what the articles are called.
                dialog->resize(480, 400);
                role->setCurrentIndex(0);
                role->setCurrentIndex(line);
                QTRY_VERIFY(table->columnViewportPosition(lead) >= 0 &&
                            table->columnViewportPosition(lead) < table->viewport()->width());
                QVERIFY(table->verticalHeader()->isVisible());
                role->setCurrentIndex(0);
                QVERIFY(!table->isRowHidden(password));
                // Enter opens the article.
                table->setCurrentCell(password, 0);
                table->setFocus();
                QTest::keyClick(table, Qt::Key_Return);
            });
        QVERIFY(acted);
        QVERIFY(!summary.isEmpty());
        QVERIFY(stage.waitForPage(Password, u"ru-RU"_s, u"facing"_s));
    }

    void howRepliesAreCopied()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"zh-HK"));
        auto *button = stage.find<ui::library::ReplyButton>(u"replyButton"_s);
        QVERIFY(stage.settings.localeChains().isEmpty());
        const bool acted =
            inDialog(stage, u"replyOptions"_s, u"replyDialog"_s, [&](QDialog *dialog) {
                const auto flip = [dialog](const QString &name) {
                    dialog->findChild<QCheckBox *>(name)->click();
                };
                const bool source = stage.settings.copiesSource();
                const bool terms = stage.settings.copiesTerms();
                const bool pictures = stage.settings.copiesPictures();
                flip(u"copiesSourceChoice"_s);
                flip(u"copiesTermsChoice"_s);
                flip(u"copiesPicturesChoice"_s);
                QCOMPARE(stage.settings.copiesSource(), !source);
                QCOMPARE(stage.settings.copiesTerms(), !terms);
                QCOMPARE(stage.settings.copiesPictures(), !pictures);
                auto *chains = dialog->findChild<QPlainTextEdit *>(u"localeChains"_s);
                chains->setPlainText(u"  zh-HK   zh-TW en-US\n\nde-AT de-DE\n"_s);
                QCOMPARE(stage.settings.localeChains(),
                         (QStringList{u"zh-HK zh-TW en-US"_s, u"de-AT de-DE"_s}));
                auto *forms = dialog->findChild<QTableWidget *>(u"addressForms"_s);
                auto *fault = dialog->findChild<QLabel *>(u"addressFormFault"_s);
                const int help = rowOf(forms, u"help"_s);
                QVERIFY(help >= 0);
                forms->item(help, 1)->setText(u"ftp://example.org/{path}"_s);
                QVERIFY(fault->text().contains("ftp://example.org/{path}"_L1));
                QVERIFY(!stage.settings.addressForms().contains(u"help"_s));
                forms->item(help, 1)->setText(u"https://kb.example.org/{locale}/{path}"_s);
                QVERIFY(fault->text().isEmpty());
                QCOMPARE(stage.settings.addressForms().value(u"help"_s),
                         u"https://kb.example.org/{locale}/{path}"_s);
                dialog->accept();
            });
        QVERIFY(acted);
        // The chain counts at once, and the form in what is copied.
        QVERIFY2(button->accessibleName().contains(LocaleTag::fromString(u"zh-TW")->nativeName()),
                 qPrintable(button->accessibleName()));
        QTRY_VERIFY(stage.window.replying()->service()->book());
        QApplication::clipboard()->clear();
        const auto copied = [&stage] {
            if (stage.window.replying()->isSettled())
                stage.find<QAction>(u"copyLink"_s)->trigger();
            QTest::qWait(50);
            return QApplication::clipboard()->text();
        };
        // The book of addresses is made anew beside the window.
        QTRY_COMPARE(copied().section(u"/overview"_s, 0, 0).toLower(),
                     u"https://kb.example.org/zh-tw"_s);
    }

    // Of a shared file, whose numbers the article's own sentences bear too.
    void anIncludedSentenceIsCopied()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"zh-TW"));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Report;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Report, u"ru-RU"_s, u"facing"_s));
        QTRY_VERIFY(stage.window.replying()->service()->book());
        const QString choose = u"(() => { const s = document.querySelector('.t .seg[data-i]');"
                               " return !!s && diglot.segment(-1 - Number(s.dataset.i)); })()"_s;
        QTRY_VERIFY(stage.eval(choose).toBool());
        const auto press = [&stage](const QString &action) {
            const int before = stage.window.replying()->notice()->count();
            stage.find<QAction>(action)->trigger();
            return waitFor(
                [&] {
                    return stage.window.replying()->notice()->count() > before &&
                           stage.window.replying()->isSettled();
                },
                Patience);
        };
        const auto html = [] { return QApplication::clipboard()->mimeData()->html(); };
        const QString said =
            u"<span lang=\"zh-TW\">附上螢幕擷取畫面之前，請移除其中的人名、號碼與地址。</span>"_s;
        QVERIFY(press(u"copySentence"_s));
        QCOMPARE(html(), u"<meta charset=\"utf-8\">"_s + said);
        QVERIFY(press(u"copyQuote"_s));
        QVERIFY2(html().contains(u"<blockquote><p>"_s + said), qPrintable(html()));
        auto *card = stage.window.replying()->card();
        const auto before = card->pieces().size();
        QVERIFY(press(u"addSentence"_s));
        QCOMPARE(card->pieces().size(), before + 1);
        QCOMPARE(card->pieces().last().html, said);
    }

    // Chosen once it narrows results, contents and start page, also after the next start.
    void theCustomersProduct()
    {
        {
            Stage stage(file(), data());
            QVERIFY(stage.openSample(u"ru-RU"_s));
            const auto *tree = stage.find<QTreeView>(u"contentsTree"_s);
            const QStringList all = linesOf(tree->model());
            QVERIFY(all.contains(u"Глоссарий"_s) && all.contains(u"Сброс пароля"_s));
            auto *only = stage.find<QLabel>(u"contentsOnly"_s);
            QVERIFY(!only->isVisible());
            QVERIFY(waitFor([&] { return chooseProduct(stage, PortalSource); }, Patience));
            QCOMPARE(stage.settings.customerProduct(), PortalSource);
            QVERIFY(waitFor([&] { return only->isVisible(); }, Patience));
            QVERIFY(only->text().contains(Portal));
            const QStringList narrowed = linesOf(tree->model());
            QVERIFY(!narrowed.contains(u"Глоссарий"_s));
            QVERIFY(narrowed.contains(u"Сброс пароля"_s));
            QVERIFY(narrowed.size() < all.size());
            QCOMPARE(stage.window.findChild<ui::search::SearchDesk *>()->query().filter.products,
                     QStringList{PortalSource});
            stage.find<QAction>(u"startPage"_s)->trigger();
            QVERIFY(stage.find<QLabel>(u"startAbout"_s)->text().contains(Portal));
            QVERIFY(stage.find<QWidget>(u"replyButton"_s)->toolTip().contains(Portal));
        }
        Stage next(file(), data());
        QVERIFY(next.openSample(u"ru-RU"_s));
        auto *only = next.find<QLabel>(u"contentsOnly"_s);
        const auto *tree = next.find<QTreeView>(u"contentsTree"_s);
        QVERIFY(waitFor([&] { return only->isVisible(); }, Patience));
        QVERIFY(!linesOf(tree->model()).contains(u"Глоссарий"_s));
        // Away with one click where it is said.
        emit only->linkActivated(u"#"_s);
        QCOMPARE(next.settings.customerProduct(), QString());
        QVERIFY(waitFor([&] { return !only->isVisible(); }, Patience));
        QVERIFY(linesOf(tree->model()).contains(u"Глоссарий"_s));
    }

    // The menu of a sentence is about that sentence, and names the keys.
    void theMenuOfThePage()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"en-US"));
        const int number =
            stage.eval(u"Number(document.querySelectorAll('.t .seg[data-n]')[3].dataset.n)"_s)
                .toInt();
        const QString english =
            stage
                .eval(u"document.querySelector('.s .seg[data-n=\"%1\"]').textContent"_s.arg(number))
                .toString();
        auto *menu = openMenu(stage, u".t .seg[data-n=\"%1\"]"_s.arg(number));
        QVERIFY(menu);
        QTRY_COMPARE(stage.window.marking()->selected(), number);
        const QList<QAction *> lines = menu->actions();
        for (const auto *name : {"copySentence", "copySection", "copySteps", "copyLink",
                                 "copyQuote", "addSentence", "addNote", "highlight", "flag"})
            QVERIFY2(lines.contains(stage.find<QAction>(QString::fromLatin1(name))), name);
        QApplication::clipboard()->clear();
        menu->setActiveAction(stage.find<QAction>(u"copySentence"_s));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(QApplication::clipboard()->text().simplified(), english.simplified());
        // On a link it leads there too.
        menu = openMenu(stage, u".t a.int[href]"_s);
        QVERIFY(menu);
        const qsizetype tabs = stage.window.tabs()->session().tabs.size();
        menu->setActiveAction(menu->actions().first());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(stage.window.tabs()->session().tabs.size(), tabs + 1);
    }

    void toolTipsNameTheKeysOfNow_data()
    {
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QString>("action");
        QTest::newRow("reply") << u"replyButton"_s << u"chooseReply"_s;
        QTest::newRow("reading") << u"localeButton"_s << u"chooseLocale"_s;
        QTest::newRow("beside") << u"withButton"_s << u"chooseWith"_s;
        QTest::newRow("swap") << u"swapSidesButton"_s << u"swapSides"_s;
        QTest::newRow("view") << u"viewFacing"_s << u"actionViewFacing"_s;
        QTest::newRow("tab") << u"newTabButton"_s << u"newTab"_s;
        QTest::newRow("close") << u"tabClose"_s << u"closeTab"_s;
        QTest::newRow("find") << u"findNextButton"_s << u"findNext"_s;
    }
    void toolTipsNameTheKeysOfNow()
    {
        QFETCH(QString, widget);
        QFETCH(QString, action);
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"find"_s)->trigger(); // its bar is there only when it is wanted
        auto *button = stage.find<QWidget>(widget);
        QVERIFY(button && button->isVisible() && stage.find<QAction>(action));
        const auto tip = [button] {
            QHelpEvent event(QEvent::ToolTip, {2, 2}, button->mapToGlobal(QPoint(2, 2)));
            QCoreApplication::sendEvent(button, &event);
            const QString text = QToolTip::text();
            QToolTip::hideText();
            return text;
        };
        const auto key = [](const QString &name) {
            return u'(' + QKeySequence(name).toString(QKeySequence::NativeText) + u')';
        };
        QVERIFY(!button->toolTip().contains(u'('));
        QVERIFY(tip().contains(
            key(stage.find<QAction>(action)->shortcut().toString(QKeySequence::PortableText))));
        stage.settings.setKeys(action, QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+J"_s)});
        QVERIFY2(tip().contains(key(u"Ctrl+Alt+J"_s)), qPrintable(tip()));
        stage.settings.setKeys(action, QList<QKeySequence>());
        QCOMPARE(tip(), button->toolTip());
        stage.settings.setKeys(u"search"_s, QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+M"_s)});
        const auto hints = stage.find<QLineEdit>(u"searchField"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(hints.cbegin(), hints.cend(),
                            [](const QLabel *hint) { return hint->text() == u"Ctrl Alt M"_s; }));
    }

private:
    QString file() const { return m_folder->filePath(u"diglot.ini"_s); }
    QString data() const { return m_folder->filePath(u"data"_s); }

    // A dialog waits for the person: what is done in it is done from within.
    static bool inDialog(Stage &stage, const QString &action, const QString &name,
                         const std::function<void(QDialog *)> &act)
    {
        bool acted = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &stage.window, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != name)
                return;
            poll.stop();
            acted = true;
            act(dialog);
            dialog->reject();
        });
        poll.start(20);
        stage.find<QAction>(action)->trigger();
        return acted;
    }

    // False while the index does not know it yet.
    static bool chooseProduct(Stage &stage, const QString &product)
    {
        auto *menu = stage.find<QToolButton>(u"replyButton"_s)->menu();
        emit menu->aboutToShow();
        auto *products = menu->findChild<QMenu *>(u"productMenu"_s);
        if (!menu->actions().contains(products->menuAction()))
            return false;
        emit products->aboutToShow();
        for (auto *line : products->actions()) {
            if (line->data().toString() == product) {
                QTEST_ASSERT(line->text() == Portal);
                line->trigger();
                return true;
            }
        }
        return false;
    }

    // On a busy machine the page may not stand yet where it was scrolled to: asked for again.
    static QMenu *openMenu(Stage &stage, const QString &selector)
    {
        for (int i = 0; i < 10; ++i) {
            auto *page = stage.window.tabs()->view()->findChild<QWebEngineView *>()->focusProxy();
            const auto point = stage.placeOf(selector);
            if (!point || !stage.pageIsPainted() || stage.placeOf(selector) != point)
                continue;
            QTest::mouseMove(page, *point);
            QTest::mouseClick(page, Qt::RightButton, {}, *point);
            QMenu *menu = nullptr;
            const bool shown = waitFor(
                [&menu] {
                    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                    return menu != nullptr;
                },
                5000);
            if (shown && stage.eval(u"!!globalThis.diglotPressed"_s).toBool())
                return menu;
            if (menu)
                menu->close();
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestDeskDialogs)
#include "tst_deskdialogs.moc"
