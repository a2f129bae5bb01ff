// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/proposal.h"
#include "app/workspace/reviewmeasures.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/review/maderows.h"
#include "ui/review/differenceview.h"
#include "ui/review/filterbar.h"
#include "ui/review/importmodel.h"
#include "ui/review/invisibles.h"
#include "ui/review/proposalbox.h"
#include "ui/review/qualitywords.h"
#include "ui/review/segmentdelegate.h"
#include "ui/review/segmentlist.h"
#include "ui/review/verdictdialogs.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui;
using namespace diglot::ui::review;

class TestReviewWidgets : public QObject
{
    Q_OBJECT

private slots:
    void namesInvisibles_data();
    void namesInvisibles();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void findsStretches_data();
    void findsStretches();
    void offersWhatIsWritten();
    void keepsNothingOnEscape();
    void writesFromTheRight();
    void listsFromTheRight();
    void previewsFromTheRight();
    void namesUnitsWithoutSource();
    void keepsCodesTogether();
    void leavesRoomForTheNumber();
    void selectsWhereItIs();
    void keepsTheSentenceInSight();
    void choosesReasonsByDigits();
    void keepsViews();
    void previewsImports();
    void asksForOneOfSeveral();
};

void TestReviewWidgets::namesInvisibles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << u"plain text"_s << QStringList();
    QTest::newRow("no-break spaces")
        << u"5\u00A0GB, 6\u00A0GB"_s << QStringList{u"no-break space (U+00A0), 2 times"_s};
    QTest::newRow("in their order") << u"\u200Fא\u200E\u200F"_s
                                    << QStringList{u"right-to-left mark (U+200F), 2 times"_s,
                                                   u"left-to-right mark (U+200E), 1 times"_s};
    QTest::newRow("beside an emoji")
        << u"😀\u200B"_s << QStringList{u"zero width space (U+200B), 1 times"_s};
}

void TestReviewWidgets::namesInvisibles()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(invisiblesOf(text), lines);
}

void TestReviewWidgets::saysWhatIsLost_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("nothing") << u"a [b](c.md) **e**"_s << u"x [y](c.md) **z**"_s << QStringList();
    QTest::newRow("several") << u"a [b](c.md) `d` **e**"_s << u"a b d e"_s
                             << QStringList{u"The link to c.md is lost."_s,
                                            u"The code `d` is lost."_s, u"Bold text is lost."_s};
    QTest::newRow("Chinese") << u"按一下[儲存](s.md)。"_s << u"按一下儲存。"_s
                             << QStringList{u"The link to s.md is lost."_s};
}

void TestReviewWidgets::saysWhatIsLost()
{
    QFETCH(const QString, present);
    QFETCH(const QString, proposal);
    QFETCH(const QStringList, sentences);
    auto look = workspace::lookAtProposal(present, proposal);
    QStringList said;
    for (const auto &loss : look.result().losses)
        said << sentenceFor(loss);
    QCOMPARE(said, sentences);
}

void TestReviewWidgets::findsStretches_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("part"); // of the Markdown; its first place is the range
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"wait 13 days"_s << u"13"_s << 4 << 10 << u"13"_s;
    QTest::newRow("behind bold") << u"**wait** 13 days"_s << u"13"_s << 4 << 10 << u"13"_s;
    QTest::newRow("in a link") << u"see [the 2 files](a.md)."_s << u"2"_s << 6 << 13 << u"2"_s;
    QTest::newRow("code is seen") << u"run `Get-It` 7"_s << u"7"_s << 9 << 10 << u"7"_s;
    QTest::newRow("code itself") << u"run `Get-It` 7"_s << u"`Get-It`"_s << 3 << 10 << u"Get-It"_s;
    QTest::newRow("beyond the plane") << u"😀 13"_s << u"13"_s << 1 << 3 << u"13"_s;
    QTest::newRow("Arabic") << u"انتظر 12 يوما"_s << u"12"_s << 5 << 11 << u"12"_s;
}

void TestReviewWidgets::findsStretches()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, part);
    QFETCH(const int, from);
    QFETCH(const int, total);
    QFETCH(const QString, text);
    const int start = int(markdown.left(markdown.indexOf(part)).toUcs4().size());
    const auto place =
        workspace::stretchAsRead(markdown, {start, start + int(part.toUcs4().size())});
    QCOMPARE(place.text, text);
    QCOMPARE(place.from, from);
    QCOMPARE(place.to, from + int(text.toUcs4().size()));
    QCOMPARE(place.total, total);
}

void TestReviewWidgets::offersWhatIsWritten()
{
    ProposalBox box;
    box.show();
    box.setTexts(u"один"_s, std::nullopt, false);
    QSignalSpy offers(&box, &ProposalBox::proposed);
    auto *edit = box.findChild<QPlainTextEdit *>(u"proposalEdit"_s);
    box.commit();
    QCOMPARE(offers.size(), 0); // nobody wrote
    box.edit();
    QTest::keyClicks(edit, u" 2"_s);
    box.commit();
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.at(0).at(0).value<std::optional<QString>>(), std::optional(u"один 2"_s));
    box.commit();
    QCOMPARE(offers.size(), 1); // once is enough
    edit->setPlainText(u"один"_s);
    box.commit();
    QCOMPARE(offers.at(1).at(0).value<std::optional<QString>>(), std::optional<QString>());
}

void TestReviewWidgets::keepsNothingOnEscape()
{
    ProposalBox box;
    box.show();
    box.setTexts(u"один"_s, u"одна"_s, false);
    const QSignalSpy offers(&box, &ProposalBox::proposed);
    auto *edit = box.findChild<QPlainTextEdit *>(u"proposalEdit"_s);
    box.edit();
    QTest::keyClicks(edit, u"!!"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!box.isEditing());
    box.commit();
    QCOMPARE(offers.size(), 0);
    QCOMPARE(box.text(), u"одна"_s);
}

void TestReviewWidgets::writesFromTheRight()
{
    ProposalBox box;
    box.resize(260, 400);
    box.show();
    const QString text = u"يفضّل معظم العملاء أن يساعدوا أنفسهم في العاشرة مساءً على أن "
                         "يتصلوا بنا في التاسعة صباحًا."_s;
    box.setTexts(text, {}, true);
    box.edit();
    auto *edit = box.findChild<QPlainTextEdit *>(u"proposalEdit"_s);
    QCOMPARE(edit->document()->defaultTextOption().alignment(), Qt::AlignRight);
    QCOMPARE(edit->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    // All of its lines are to be seen, however tall the script is.
    QTRY_COMPARE(edit->verticalScrollBar()->maximum(), 0);
    QVERIFY(edit->document()->firstBlock().layout()->lineCount() > 2);
    box.setTexts(u"Ordinary words."_s, {}, false);
    QCOMPARE(edit->document()->defaultTextOption().alignment(), Qt::AlignLeft);
}

void TestReviewWidgets::listsFromTheRight()
{
    SegmentModel model;
    model.setRows({row(1, u"Yes"_s, u"نعم"_s, u"ar-SA"_s), row(2, u"Yes"_s, u"Да"_s)});
    SegmentList list;
    list.setModel(&model);
    list.setItemDelegate(new SegmentDelegate(&model, &list));
    list.resize(400, 300);
    list.show();
    const auto inkIn = [&](int item, int from, int to) {
        const QRect rect = list.visualRect(model.index(item, 0));
        const QImage image = list.viewport()->grab(rect).toImage();
        const QRgb ground = image.pixel(image.width() / 2, 1);
        for (int y = 2; y < image.height() - 3; ++y) { // without the line below it
            for (int x = from; x < to; ++x) {
                if (image.pixel(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(inkIn(0, 300, 390));
    QVERIFY(!inkIn(1, 300, 390));
}

// An Arabic proposal keeps its order and its full stop between words of the interface.
void TestReviewWidgets::previewsFromTheRight()
{
    article::Verdict verdict;
    verdict.text = row(7, u"Source"_s, u"نص"_s, u"ar-SA"_s).text();
    verdict.reviewer = u"Ines"_s;
    verdict.comment = u"سيئ!"_s;
    verdict.proposal = u"انقر [رابط](a.md)."_s;
    const QString words = wordsFor(verdict);
    QVERIFY(words.contains(u"\u2068سيئ!\u2069"_s));
    QVERIFY(words.endsWith(u"\u2067انقر [رابط]\u2066(a.md)\u2069.\u2069"_s));
    verdict.proposal = QString();
    QVERIFY(wordsFor(verdict).endsWith(u"“”"_s));
}

// A title without a source says what it is.
void TestReviewWidgets::namesUnitsWithoutSource()
{
    SegmentModel model;
    model.setRows({row(0, {}, u"Да"_s), row(0, u"Yes"_s, u"Да"_s), row(1, {}, u"Да"_s)});
    SegmentList list;
    list.setModel(&model);
    list.setItemDelegate(new SegmentDelegate(&model, &list));
    list.resize(400, 300);
    list.show();
    const auto rect = [&](int item) { return list.visualRect(model.index(item, 0)); };
    QCOMPARE(rect(0).height(), rect(1).height());
    // The name and the text are two lines of letters, one after the other.
    const auto lines = [&](int item) {
        const QImage image = list.viewport()->grab(rect(item)).toImage();
        int found = 0;
        bool wasInk = false;
        for (int y = 4; y < image.height() - 3; ++y) {
            bool isInk = false;
            for (int x = 60; x < image.width(); ++x)
                isInk = isInk || image.pixel(x, y) != image.pixel(image.width() - 1, 2);
            found += isInk && !wasInk ? 1 : 0;
            wasInk = isInk;
        }
        return found;
    };
    QVERIFY(lines(0) > lines(2));
}

// Codes in a text from right to left keep their order; what is copied is the text.
void TestReviewWidgets::keepsCodesTogether()
{
    const QString text = u"و<b>انتظر</b> 5 دقائق"_s;
    ui::review::DifferenceView view;
    view.setDifference({{article::DiffPart::Kind::Equal, text}}, true);
    QVERIFY(view.toPlainText().contains(u"\u2066</b>\u2069"_s));
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    view.setDifference({{article::DiffPart::Kind::Equal, text}}, false);
    QCOMPARE(view.toPlainText(), text);
}

// An empty sentence, or one that has nothing below it, has room for its number all the same.
void TestReviewWidgets::leavesRoomForTheNumber()
{
    SegmentModel model;
    model.setRows({row(1, {}, {}), row(2, {}, u"Да"_s), row(3, u"Yes"_s, {})});
    SegmentList list;
    list.setModel(&model);
    list.setItemDelegate(new SegmentDelegate(&model, &list));
    list.resize(400, 300);
    list.show();
    const int line = QFontMetrics(list.font()).height();
    for (int item = 0; item < 3; ++item) // room above and below, the sign, the number
        QVERIFY(list.visualRect(model.index(item, 0)).height() > 5 * line / 2);
}

void TestReviewWidgets::selectsWhereItIs()
{
    SegmentModel model;
    model.setRows({row(1, u"Yes"_s, u"Да"_s), row(2, u"No"_s, u"Нет"_s)});
    QWidget window;
    QLineEdit other(&window);
    SegmentList list(&window);
    list.setModel(&model);
    window.show();
    window.activateWindow();
    other.setFocus();
    list.setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(list.hasFocus());
    QCOMPARE(list.currentIndex().row(), 0);
    QCOMPARE(list.selectionModel()->selectedIndexes(), QModelIndexList{list.currentIndex()});
}

void TestReviewWidgets::keepsTheSentenceInSight()
{
    QList<SegmentRow> rows;
    for (int i = 1; i <= 30; ++i)
        rows.append(row(i, u"Source %1"_s.arg(i), u"Перевод %1"_s.arg(i)));
    SegmentModel model;
    model.setRows(rows);
    SegmentList list;
    list.setModel(&model);
    list.setItemDelegate(new SegmentDelegate(&model, &list));
    list.resize(300, 600);
    list.show();
    int last = 0;
    while (list.viewport()->rect().contains(list.visualRect(model.index(last + 1, 0))))
        ++last;
    QVERIFY(last > 4 && last < 29);
    list.setCurrentIndex(model.index(last, 0));
    list.resize(300, 200);
    QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
    // What was out of sight before stays where it is.
    list.setCurrentIndex(model.index(0, 0));
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    const int place = list.verticalScrollBar()->value();
    list.resize(300, 190);
    QVERIFY(list.verticalScrollBar()->value() >= place);
}

void TestReviewWidgets::choosesReasonsByDigits()
{
    ReasonDialog dialog(u"Reject 104"_s, workspace::qualityModels(), u"mqm"_s);
    auto *category = dialog.findChild<QListWidget *>(u"reasonCategory"_s);
    QCOMPARE(dialog.reason(), (article::Reason{u"mqm"_s, u"terminology"_s, u"major"_s}));
    QTest::keyClick(category, Qt::Key_4);
    dialog.findChild<QComboBox *>(u"reasonSeverity"_s)->setCurrentIndex(3);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"reasonComment"_s), u" wrong term "_s);
    QCOMPARE(dialog.reason(), (article::Reason{u"mqm"_s, u"accuracy/omission"_s, u"critical"_s}));
    QCOMPARE(dialog.comment(), u"wrong term"_s);
    auto *model = dialog.findChild<QComboBox *>(u"reasonModel"_s);
    model->setCurrentIndex(model->findData(u"sae-j2450"_s));
    QCOMPARE(dialog.reason(), (article::Reason{u"sae-j2450"_s, u"wrong-term"_s, u"serious"_s}));
}

void TestReviewWidgets::keepsViews()
{
    const QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"s.ini"_s));
    ScriptedPrompts prompts;
    prompts.texts = {u"Numbers"_s};
    const auto action = [](QMenu *menu, const QString &name) {
        emit menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    };
    {
        FilterBar bar(&settings, &prompts);
        auto *menu = bar.findChild<QMenu *>(u"reviewMenu"_s);
        QVERIFY(!action(menu, u"keepView"_s)->isEnabled());
        bar.setQuery(u"rule:numbers verdict:none"_s);
        action(menu, u"keepView"_s)->trigger();
    }
    FilterBar later(&settings, &prompts);
    const QSignalSpy queries(&later, &FilterBar::queryChanged);
    auto *view = action(later.findChild<QMenu *>(u"reviewMenu"_s), u"view Numbers"_s);
    QVERIFY(view);
    view->trigger();
    QCOMPARE(later.query(), u"rule:numbers verdict:none"_s);
    QCOMPARE(queries.size(), 1);
}

// What a file brings stands in rows: what can be taken can be left out, what cannot says why.
void TestReviewWidgets::previewsImports()
{
    using Item = workspace::ImportItem;
    article::Verdict verdict;
    verdict.text = row(7, u"Source"_s, u"Ziel"_s).text();
    verdict.reviewer = u"Ines"_s;
    verdict.judgement = article::Judgement::Rejected;
    verdict.comment = u"<b>bad</b>"_s;
    verdict.proposal = u"Besser"_s;
    article::Dismissal dismissal;
    dismissal.rule = u"numbers"_s;
    dismissal.reviewer = u"Ines"_s;
    const Item taken{Item::Kind::Taken, verdict.text.place,  u"line 3"_s, {},
                     verdict.text,      {verdict, dismissal}};
    const Item conflict{Item::Kind::Conflict, verdict.text.place, {},
                        u"It has changed."_s, verdict.text,       {}};
    const Item unknown{Item::Kind::Unknown, verdict.text.place, {}, {}, {}, {}};
    ImportModel model;
    model.setItems({taken, conflict, unknown});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.taken(), 1);
    QCOMPARE(model.index(0, ImportModel::Text).data().toString(), u"ru-RU · a.md · 7"_s);
    QCOMPARE(model.index(0, ImportModel::Present).data().toString(), u"Ziel"_s);
    const QString brings = model.index(0, ImportModel::Brings).data().toString();
    QVERIFY(brings.contains(u"Ines: ✕ Rejected"_s));
    QVERIFY(brings.contains("<b>bad</b>"_L1)); // plain text
    QVERIFY(brings.contains("Besser"_L1) && brings.contains("numbers"_L1));
    QVERIFY(model.index(1, ImportModel::Brings).data().toString().contains("It has changed."_L1));
    QVERIFY(!model.index(1, ImportModel::Text).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(model.index(2, ImportModel::Text), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.things().size(), 2);
    const QSignalSpy changed(&model, &ImportModel::takenChanged);
    QVERIFY(model.setData(model.index(0, ImportModel::Text), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.taken(), 0);
    QVERIFY(model.things().isEmpty());
}

// Of versions that exclude each other none is taken unasked, and one at most.
void TestReviewWidgets::asksForOneOfSeveral()
{
    using Item = workspace::ImportItem;
    article::Verdict verdict;
    verdict.text = row(7, u"Source"_s, u"Ziel"_s).text();
    verdict.reviewer = u"Ines"_s;
    const auto version = [&](article::Judgement judgement, const QString &file, int choice) {
        verdict.judgement = judgement;
        Item item{Item::Kind::Conflict, verdict.text.place, file,
                  u"Both."_s,           verdict.text,       {verdict}};
        item.choice = choice;
        return item;
    };
    Item last = version(article::Judgement::Approved, {}, -1);
    last.kept = verdict;
    last.reason.clear();
    ImportModel model;
    model.setItems({version(article::Judgement::Approved, u"a.jsonl"_s, 1),
                    version(article::Judgement::Rejected, u"b.jsonl"_s, 1), last});
    QCOMPARE(model.taken(), 0);
    const auto tick = [&](int row) {
        return model.setData(model.index(row, ImportModel::Text), Qt::Checked, Qt::CheckStateRole);
    };
    const auto isTicked = [&](int row) {
        return model.index(row, ImportModel::Text).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(tick(0));
    QVERIFY(tick(2));
    QCOMPARE(model.taken(), 2);
    QVERIFY(tick(1));
    QVERIFY(!isTicked(0) && isTicked(1) && isTicked(2));
    QCOMPARE(model.taken(), 2);
    const auto brings = [&](int row) {
        return model.index(row, ImportModel::Brings).data().toString();
    };
    QVERIFY(brings(1).startsWith(u"b.jsonl · Ines: ✕ Rejected"_s));
    QVERIFY(brings(1).contains("Both."_L1));
    QVERIFY(brings(2).contains(u"Kept now: Ines: ✓ Approved"_s));
}

QTEST_MAIN(TestReviewWidgets)
#include "tst_reviewwidgets.moc"
