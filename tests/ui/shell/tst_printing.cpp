// SPDX-License-Identifier: Apache-2.0
// Paper and PDF from the real window over the sample library. What was written is read back by
// Poppler's programs, which know nothing of how it was made.
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"

#include "app/workspace/documentloader.h"
#include "tests/support/helddisk.h"
#include "tests/support/pdflinks.h"
#include "ui/library/contentspanel.h"
#include "ui/shell/printing.h"

#include <QDialog>
#include <QFile>
#include <QProcess>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using test::waitFor;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 60000;

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(Long) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Letters and digits alone, in the order in which they stand: line breaks, blanks, bullets and the
// forms of letters are a matter of layout.
QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() && c != u'\u0640') // the Arabic stretch is none
            kept += c;
    }
    return kept;
}

// The share of the segments of one side whose letters stand in the text in one piece, and in the
// order of the article.
double shareInOrder(const article::Document &document, article::Side side, const QString &text)
{
    const QString all = letters(text);
    qsizetype from = 0;
    int found = 0, asked = 0;
    for (const auto &segment : document.segments) {
        const QString words = letters(article::plainText(segment.inlines(side)));
        if (words.size() < 8)
            continue;
        ++asked;
        const qsizetype at = all.indexOf(words, from);
        if (at < 0)
            continue;
        ++found;
        from = at + words.size();
    }
    return asked > 0 ? double(found) / asked : 0;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile(const QString &ending)
    {
        return m_folder.filePath(u"%1.%2"_s.arg(QString::number(++m_count), ending));
    }

    static bool isWritten(const QString &file)
    {
        return waitFor([&] { return QFile::exists(file) && QFile(file).size() > 0; }, Long);
    }

    // The heading's text in the sample's file.
    static QString headingOf(const QString &locale, const QString &article, const QString &anchor)
    {
        QFile file(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library/") + locale + u'/' +
                   article);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QRegularExpression form(
            u"<a name=\"%1\"></a>(?:<span data-ttu-id=[^>]*>)?([^<]*)</span>"_s.arg(anchor));
        return form.match(QString::fromUtf8(file.readAll())).captured(1);
    }

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void initTestCase()
    {
        for (const auto *program : {"pdftotext", "pdffonts", "pdfinfo"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP("needs poppler-utils, which reads the PDF back");
        }
    }

    void aPageIsReadBackInOrder_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("view");
        // pdftotext takes a sheet for left to right when most of its letters are, and then turns
        // the runs of mixed Arabic lines round: no interleaved Arabic.
        for (const QString &locale : {u"ar-SA"_s, u"zh-TW"_s, u"ru-RU"_s}) {
            for (const QString &view : {u"facing"_s, u"reading"_s, u"interleaved"_s}) {
                if (locale != "ar-SA"_L1 || view != "interleaved"_L1)
                    QTest::newRow(qPrintable(locale + u' ' + view)) << locale << view;
            }
        }
    }
    void aPageIsReadBackInOrder()
    {
        QFETCH(QString, locale);
        QFETCH(QString, view);
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(locale));
        stage.window.tabs()->setView(*article::viewFromName(view));
        QVERIFY(stage.waitForPage(Overview, locale, view));
        const QString file = newFile(u"pdf"_s);
        stage.prompts.files << file;
        stage.find<QAction>(u"savePdf"_s)->trigger();
        QVERIFY(isWritten(file));
        const auto page = stage.window.tabs()->view()->page();

        // The columns of the facing view are read one after the other, as a person would.
        const int half = 595 / 2;
        QString target, source;
        if (view == "facing"_L1) {
            source =
                output(u"pdftotext"_s, {u"-x"_s, u"0"_s, u"-y"_s, u"0"_s, u"-W"_s,
                                        QString::number(half), u"-H"_s, u"842"_s, file, u"-"_s});
            target = output(u"pdftotext"_s,
                            {u"-x"_s, QString::number(half), u"-y"_s, u"0"_s, u"-W"_s,
                             QString::number(half + 1), u"-H"_s, u"842"_s, file, u"-"_s});
        } else {
            target = output(u"pdftotext"_s, {file, u"-"_s});
            source = target;
        }
        const double targets = shareInOrder(*page->document, article::Side::Target, target);
        QVERIFY2(targets >= 0.9, qPrintable(u"%1: %2"_s.arg(targets).arg(target)));
        if (view != "reading"_L1) {
            const double sources = shareInOrder(*page->document, article::Side::Source, source);
            QVERIFY2(sources >= 0.9, qPrintable(u"%1: %2"_s.arg(sources).arg(source)));
        }

        // Every font is in the file.
        const QStringList fonts =
            output(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+"_s);
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).captured(1) == "yes"_L1, qPrintable(font));
        const QString info = output(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains(page->title), qPrintable(info));
    }

    void linksAreNumberedAndListed()
    {
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        const QString file = newFile(u"pdf"_s);
        stage.prompts.files << file;
        stage.find<QAction>(u"savePdf"_s)->trigger();
        QVERIFY(isWritten(file));
        const QString text = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        const int links =
            stage
                .eval(u"new Set([...document.querySelectorAll('main a[href]')].map(a => a.href))"
                      ".size"_s)
                .toInt();
        QVERIFY(links > 0);
        QVERIFY2(text.contains(u"[%1]"_s.arg(links)), qPrintable(text));
        QVERIFY(!text.contains(u"diglot:"_s));
        static const QRegularExpression number(u"\\b1\\s*/\\s*\\d"_s);
        QVERIFY2(text.contains(number), qPrintable(text));
        QVERIFY(stage.prompts.suggested.constLast().endsWith(u".pdf"_s));
    }

    void aBranchBecomesOnePdf()
    {
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(u"zh-TW"_s));
        const QString file = newFile(u"pdf"_s);
        stage.prompts.files << file;
        stage.find<QAction>(u"branchPdf"_s)->trigger();
        QVERIFY(isWritten(file));
        const auto *contents = stage.find<library::ContentsPanel>(u"contentsPanel"_s);
        const auto &tree = contents->tree();
        const auto isInBranch = [&](int node) {
            while (node != 0 && node != contents->branch())
                node = tree.nodes.at(node).parent;
            return node == contents->branch();
        };
        const QString text = output(u"pdftotext"_s, {file, u"-"_s});
        int articles = 0;
        for (int i = 1; i < tree.nodes.size(); ++i) {
            const auto &node = tree.nodes.at(i);
            if (node.article.isValid() && node.available && isInBranch(i)) {
                ++articles;
                QVERIFY2(letters(text).contains(letters(node.name)), qPrintable(node.name));
            }
        }
        QVERIFY(articles > 1);
    }

    // Where the address of a link ends in an anchor, to that heading, else to the article's top.
    void linksOfABranchLeadToTheirHeadings_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("view");
        QTest::newRow("facing") << u"ru-RU"_s << u"facing"_s;
        QTest::newRow("reading, right to left") << u"ar-SA"_s << u"reading"_s;
    }
    void linksOfABranchLeadToTheirHeadings()
    {
        QFETCH(QString, locale);
        QFETCH(QString, view);
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(locale));
        if (view == u"reading")
            stage.find<QAction>(u"actionViewReading"_s)->trigger();
        QVERIFY(stage.waitForPage(Overview, locale, view));
        const QString file = newFile(u"pdf"_s);
        stage.prompts.files << file;
        stage.find<QAction>(u"branchPdf"_s)->trigger();
        QVERIFY(isWritten(file));
        const auto links = test::linksIn(file);
        QStringList reached; // what stands at the place, letters alone
        int tops = 0;
        for (const auto &link : links) {
            QVERIFY(link.toPage >= 0);
            const QString strip =
                output(u"pdftotext"_s, {u"-r"_s, u"72"_s, u"-f"_s, QString::number(link.toPage + 1),
                                        u"-l"_s, QString::number(link.toPage + 1), u"-x"_s, u"0"_s,
                                        u"-y"_s, QString::number(qRound(link.toTop)), u"-W"_s,
                                        u"2000"_s, u"-H"_s, u"40"_s, file, u"-"_s});
            reached << letters(strip);
            tops += link.toTop < 1 ? 1 : 0;
        }
        QVERIFY(tops > 0 && tops < links.size());
        for (const auto &[article, anchor] :
             {std::pair(u"help/translation-badges.md"_s, u"when-is-a-translation-behind"_s),
              std::pair(u"help/appearance.md"_s, u"fonts"_s),
              std::pair(u"help/contents-and-navigation.md"_s, u"outline"_s)}) {
            const QString heading = headingOf(locale, article, anchor);
            QVERIFY(!heading.isEmpty());
            const bool found =
                std::any_of(reached.cbegin(), reached.cend(), [&heading](const QString &strip) {
                    return strip.contains(letters(heading));
                });
            QVERIFY2(found, qPrintable(heading + u" not in "_s + reached.join(u" | "_s)));
        }
    }

    void aBranchBecomesOneHtmlFile()
    {
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        const QString file = newFile(u"html"_s);
        stage.prompts.files << file;
        stage.find<QAction>(u"branchHtml"_s)->trigger();
        QVERIFY(isWritten(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(written.readAll());
        static const QRegularExpression parts(
            u"<section class=\"page facing[^\"]*\" id=\"p[12]\""_s);
        QCOMPARE(html.count(parts), 2);
        QVERIFY(html.contains(u"href=\"#p2\""_s));
        QVERIFY(!html.contains(u"diglot://"_s));
        // No id stands twice.
        static const QRegularExpression id(u"\\sid=\"([^\"]+)\""_s);
        QSet<QString> ids;
        for (auto it = id.globalMatch(html); it.hasNext();) {
            const QString name = it.next().captured(1);
            QVERIFY2(!ids.contains(name), qPrintable(name));
            ids.insert(name);
        }
        // Links within the file lead to something in it.
        static const QRegularExpression href(u"href=\"#([^\"]+)\""_s);
        for (auto it = href.globalMatch(html); it.hasNext();) {
            const QString name = it.next().captured(1);
            QVERIFY2(ids.contains(name), qPrintable(name));
        }
    }

    void itCanBeCancelledAndSaysWhatFailed()
    {
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        const QString file = newFile(u"pdf"_s);
        stage.prompts.files << file;
        stage.find<QAction>(u"branchPdf"_s)->trigger();
        auto *progress = stage.find<QProgressDialog>(u"printProgress"_s);
        QVERIFY(progress);
        emit progress->canceled();
        QVERIFY(waitFor([&] { return !stage.find<QProgressDialog>(u"printProgress"_s); }, Long));
        QVERIFY(!QFile::exists(file));
        QVERIFY(stage.prompts.informed.isEmpty());

        stage.prompts.files << u"/nonexistent/folder/x.pdf"_s;
        stage.find<QAction>(u"savePdf"_s)->trigger();
        QVERIFY(waitFor([&] { return !stage.prompts.informed.isEmpty(); }, Long));
        QVERIFY(stage.prompts.informed.constLast().contains(u"/nonexistent/folder/x.pdf"_s));
    }

    void aSlowDiskDoesNotStopTheWindow()
    {
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        QList<bool> saved;
        connect(stage.window.printing(), &Printing::saved, this,
                [&saved](const Result<void> &result) { saved << result.has_value(); });
        const QString file = newFile(u"pdf"_s);
        stage.prompts.files << file;
        test::HeldDisk disk;
        stage.find<QAction>(u"savePdf"_s)->trigger();
        auto *job = stage.window.printing()->findChild<PrintJob *>();
        QVERIFY(job);
        bool isMade = false;
        connect(job, &PrintJob::finished, this, [&isMade] { isMade = true; });
        QVERIFY(waitFor([&] { return isMade && disk.isWaitedFor(); }, Long));
        QCOMPARE(disk.windowsWaits(), 0);
        QVERIFY(saved.isEmpty());
        QVERIFY(!QFile::exists(file));
        QVERIFY(stage.find<QProgressDialog>(u"printProgress"_s)); // so it still goes on
        disk.release();
        QVERIFY(waitFor([&] { return !saved.isEmpty(); }, Long));
        QCOMPARE(saved, QList<bool>{true});
        QVERIFY(QFile::exists(file));
        QVERIFY(waitFor([&] { return !stage.find<QProgressDialog>(u"printProgress"_s); }, Long));
        QVERIFY(stage.prompts.informed.isEmpty());
    }

    void printingShowsThePreview()
    {
        Stage stage(newFile(u"ini"_s));
        QVERIFY(stage.openSample(u"ar-SA"_s));
        stage.find<QAction>(u"print"_s)->trigger();
        QVERIFY(waitFor(
            [&] {
                auto *dialog = stage.find<QDialog>(u"printPreview"_s);
                return dialog && dialog->isVisible();
            },
            Long));
        stage.find<QDialog>(u"printPreview"_s)->reject();
        // What is on the screen has stayed as it was.
        QVERIFY(stage.waitForPage(Overview, u"ar-SA"_s, u"facing"_s));
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
