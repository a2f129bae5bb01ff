// SPDX-License-Identifier: Apache-2.0
// Checks over whole libraries: what is read, learned, named once, and judged again.
#include "app/workspace/checkservice.h"

#include "app/workspace/checkconsistency.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QString &body, const QByteArray &title = "T")
{
    return "---\ntitle: " + title + "\n---\n# " + bilingual(body);
}

// "path number rule" or "path unit rule" of each finding.
QStringList linesOf(const LibraryFindings &findings)
{
    QStringList lines;
    for (const EditionFindingsPtr &edition : findings.editions) {
        for (const TextFindings &text : edition->texts) {
            for (const article::Finding &finding : text.findings) {
                const QString place =
                    text.unit.isEmpty() ? QString::number(text.number) : text.unit;
                lines += edition->path + u' ' + place + u' ' + finding.rule;
            }
        }
    }
    return lines;
}

LocaleTag tag(const QString &text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

} // namespace

class TestCheckService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tree = std::make_unique<LibraryTree>();
        m_workspace = std::make_unique<Workspace>();
    }
    void cleanup()
    {
        m_service.reset();
        m_workspace.reset();
        m_tree.reset();
    }

    void readsEverything()
    {
        m_tree->write(u"en-US/a.md"_s, "---\ntitle: Save 5 files\n---\n# One\n");
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins 2.‖One 1.⟧"_s, "6 Dateien"));
        m_tree->write(u"de-DE/README.md"_s, page(u"⟦Zwei 3‖Two⟧"_s));
        m_tree->write(u"de-DE/includes/i.md"_s, bilingual(u"⟦Drei {0}‖Three⟧\n"_s));
        m_tree->write(u"de-DE/b.md"_s, page(u"⟦Vier‖Four⟧\n\n[!INCLUDE [i](includes/i.md)]\n"_s));
        const auto found = check();
        QVERIFY(found);
        QCOMPARE(
            linesOf(**found),
            (QStringList{u"de-DE/README.md 101 numbers"_s, u"de-DE/a.md title numbers"_s,
                         u"de-DE/a.md 101 numbers"_s, u"de-DE/includes/i.md 101 placeholders"_s}));
        QCOMPARE((*found)->editions.size(), 4);
        const LocaleFindings german = (*found)->locales.value(tag(u"de-DE"_s));
        QCOMPARE(german.checked, 7); // four segments, three titles
        QCOMPARE(german.flagged, 4);
        QCOMPARE(german.byRule.value(u"numbers"_s), 3);
    }

    void contentsAreChecked()
    {
        const QByteArray config = "{\"build\":{}}";
        for (const QString &locale : {u"en-US"_s, u"de-DE"_s}) {
            m_tree->write(locale + u"/docfx.json"_s, config);
            m_tree->write(locale + u"/a.md"_s, page(u"⟦Eins‖One⟧"_s));
        }
        m_tree->write(u"en-US/toc.yml"_s, "- name: Get your account ready\n  href: a.md\n");
        m_tree->write(u"de-DE/toc.yml"_s, "- name: Get your account ready\n  href: a.md\n");
        const auto found = check();
        QVERIFY(found);
        QCOMPARE(linesOf(**found), QStringList{u"de-DE/toc.yml toc:0 untranslated"_s});
        QCOMPARE((*found)->editions.value(u"de-DE/toc.yml"_s)->texts.first().line, 1);
    }

    void defectsOfTheSourceAreNamedOnce()
    {
        const QString body = u"⟦Siehe [](b.md)‖See [](b.md)⟧"_s;
        m_tree->write(u"de-DE/a.md"_s, page(body));
        m_tree->write(u"de-DE/b.md"_s, page(body));
        m_tree->write(u"ru-RU/a.md"_s, page(u"⟦См. [](b.md)‖See [](b.md)⟧"_s));
        const auto found = check();
        QVERIFY(found);
        QCOMPARE(linesOf(**found), QStringList{u"de-DE/a.md 101 empty-link"_s});
        const auto finding =
            (*found)->editions.value(u"de-DE/a.md"_s)->texts.first().findings.first();
        QVERIFY(finding.sourceDefect);
        QCOMPARE(finding.severity, article::Severity::Advice);
        QVERIFY(!finding.target);
        QCOMPARE((*found)->locales.value(tag(u"de-DE"_s)).flagged, 0);
    }

    void includedTextIsNotJudgedTwice()
    {
        m_tree->write(u"de-DE/includes/i.md"_s, bilingual(u"⟦Drei 4‖Three 5⟧\n"_s));
        m_tree->write(u"de-DE/b.md"_s, page(u"⟦A‖A⟧\n\n[!INCLUDE [i](includes/i.md)]\n"_s));
        const auto found = check();
        QVERIFY(found);
        QCOMPARE(linesOf(**found), QStringList{u"de-DE/includes/i.md 101 numbers"_s});
    }

    void behindItsSource()
    {
        // An English title of another state cannot be held against the translation's numbers.
        m_tree->write(u"en-US/a.md"_s, "---\ntitle: Save 7 files\n---\n# One\n");
        m_tree->article(u"de-DE/a.md"_s, "Dateien speichern", "de-DE", hashOf('1'));
        const auto found = check();
        QVERIFY(found);
        QCOMPARE(linesOf(**found), QStringList());
    }

    void placesMatter()
    {
        QString list = u"⟦Kopf‖Head⟧\n\n"_s;
        for (int i = 0; i < 60; ++i)
            list += u"- ⟦Lizenz %1 kaufen;‖Buy license %1⟧\n"_s.arg(i);
        list += u"\n⟦Lizenzen kaufen;‖Buy licenses⟧\n"_s;
        m_tree->write(u"de-DE/a.md"_s, page(list));
        const auto found = check();
        QVERIFY(found);
        QCOMPARE((*found)->locales.value(tag(u"de-DE"_s)).flagged, 1);
        const auto &texts = (*found)->editions.first()->texts;
        QCOMPARE(texts.size(), 61);
        QVERIFY(texts.first().findings.first().convention);
        QVERIFY(!texts.last().findings.first().convention);
    }

    void pinsAreKept()
    {
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins 2.‖One 1.⟧"_s));
        CheckOptions options;
        options.pins[tag(u"de-DE"_s)].conventions.insert(u"numbers"_s);
        const auto found = check(options);
        QVERIFY(found);
        QVERIFY((*found)->editions.first()->texts.first().findings.first().convention);
    }

    // What reviewers have decided holds through another configuration and begins no run by itself.
    void conventionsAreFollowed()
    {
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins 2.‖One 1.⟧"_s));
        QVERIFY(open());
        m_service = std::make_unique<CheckService>(*m_workspace, CheckService::Options{});
        const QSignalSpy finished(m_service.get(), &CheckService::finished);
        const auto decided = [](const QString &value) {
            article::Convention convention;
            convention.locale = tag(u"de-DE"_s);
            convention.name = u"numbers"_s;
            convention.value = value;
            return QList{convention};
        };
        const auto isConvention = [&] {
            return m_service->findings()
                ->editions.first()
                ->texts.first()
                .findings.first()
                .convention;
        };
        QVERIFY(!m_service->setConventions({}));
        QVERIFY(m_service->setConventions(decided(u"convention"_s)));
        QVERIFY(!m_service->isRunning());
        m_service->configure({});
        m_service->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(isConvention());
        QVERIFY(!m_service->setConventions(decided(u"convention"_s)));
        QVERIFY(m_service->setConventions(decided(u"fault"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        QVERIFY(!isConvention());
        QVERIFY(m_service->setConventions({}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, 60'000);
        QVERIFY(!isConvention());
    }

    void spellingIsAsked_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("not") << false;
        QTest::newRow("asked for") << true;
    }
    // A dictionary of the test's own, of a language that no system has.
    void spellingIsAsked()
    {
        QFETCH(const bool, asked);
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        write(u"gv_IM.aff"_s, "SET UTF-8\n");
        write(u"gv_IM.dic"_s, "2\nlioar\nmie\n");
        qputenv("DICPATH", folder.path().toUtf8());
        m_tree->write(u"gv-IM/a.md"_s, page(u"⟦Lioar miee.‖Good book.⟧"_s));
        CheckOptions options;
        options.spelling = asked;
        const auto found = check(options);
        qunsetenv("DICPATH");
        QVERIFY(found);
        QStringList lines = linesOf(**found);
        lines.removeIf([](const QString &line) { return !line.endsWith(u" spelling"_s); });
        QCOMPARE(lines, asked ? QStringList{u"gv-IM/a.md 101 spelling"_s} : QStringList());
        if (asked) // the usual rules go on
            QVERIFY((*found)->checker->rules().size() > 10);
    }

    // A dictionary that does not come: who asks goes on meanwhile.
    void noOneWaitsForADictionary()
    {
        QTemporaryDir folder;
        QFile affixes(folder.filePath(u"kw_GB.aff"_s));
        QVERIFY(affixes.open(QIODevice::WriteOnly) && affixes.write("SET UTF-8\n") > 0);
        affixes.close();
        const QByteArray words = QFile::encodeName(folder.filePath(u"kw_GB.dic"_s));
        QCOMPARE(::mkfifo(words.constData(), 0600), 0);
        qputenv("DICPATH", folder.path().toUtf8());
        m_tree->write(u"kw-GB/a.md"_s, page(u"⟦Lyver daa.‖Good book.⟧"_s));
        QVERIFY(open());
        m_service = std::make_unique<CheckService>(*m_workspace, CheckService::Options{});
        CheckOptions options;
        options.spelling = true;
        m_service->configure(options);
        const auto found = m_service->check();
        const auto edition = m_service->checkEdition({u"."_s, u"a.md"_s}, tag(u"kw-GB"_s));
        // A pipe opens for writing, without waiting, once somebody waits to read.
        int pipe = -1;
        const auto isOpened = [&] {
            pipe = ::open(words.constData(), O_WRONLY | O_NONBLOCK);
            return pipe >= 0;
        };
        QVERIFY(QTest::qWaitFor(isOpened, Patience));
        QVERIFY(!found.isFinished() && !edition.isFinished());
        const QByteArray text = "2\nlyver\nda\n";
        QCOMPARE(::write(pipe, text.constData(), size_t(text.size())), ssize_t(text.size()));
        ::close(pipe);
        QTRY_VERIFY(found.isFinished() && edition.isFinished());
        qunsetenv("DICPATH");
        QVERIFY(found.result().has_value() && edition.result().has_value());
        QVERIFY(linesOf(**found.result()).contains(u"kw-GB/a.md 101 spelling"_s));
    }

    void consistency()
    {
        m_tree->write(u"ru-RU/a.md"_s, page(u"⟦Дальше‖Next steps⟧\n\n⟦Дальше‖Next steps⟧\n"_s));
        m_tree->write(u"ru-RU/b.md"_s, page(u"⟦Следующие шаги‖Next steps⟧\n"_s));
        m_tree->write(u"zh-TW/a.md"_s, page(u"⟦後續步驟‖Next steps⟧\n"_s));
        CheckOptions options;
        options.checker = checks::Checker::create({u"consistency"_s}).value();
        const auto found = check(options);
        QVERIFY(found);
        QCOMPARE(linesOf(**found), QStringList{u"ru-RU/b.md 101 consistency"_s});
        const auto groups = (*found)->consistency.value(tag(u"ru-RU"_s));
        QCOMPARE(groups.size(), 1);
        const CheckedPlace place =
            (*found)->places.at(groups.first().variants.at(1).places.first());
        QCOMPARE(place.path, u"ru-RU/b.md"_s);
        QCOMPARE(place.number, 101);
        QVERIFY((*found)->consistency.value(tag(u"zh-TW"_s)).isEmpty());
    }

    // What the library says elsewhere, for one article: as long as its texts are what was checked.
    void variances()
    {
        m_tree->write(u"ru-RU/a.md"_s,
                      page(u"⟦Следующие шаги‖Next steps⟧\n\n⟦Дальнейшие шаги‖Next steps⟧\n\n"
                           "⟦Следующие шаги‖Other steps⟧\n\n⟦Готово‖It is done⟧\n"_s));
        m_tree->write(u"ru-RU/b.md"_s, page(u"⟦Следующие шаги‖Next steps⟧\n"_s));
        m_tree->write(u"ru-RU/toc.yml"_s, "- name: x\n");
        CheckOptions options;
        options.consistency = true;
        const auto found = check(options);
        QVERIFY(found);
        ArticleReview review;
        review.article = {u"."_s, u"a.md"_s};
        review.locale = tag(u"ru-RU"_s);
        const auto text = [](int number, const QString &source, const QString &target) {
            ReviewedText made;
            made.text.place.key = u"a.md"_s;
            made.text.place.number = number;
            made.text.source = source;
            made.text.target = target;
            return made;
        };
        review.texts = {
            text(101, u"Next steps"_s, u"Следующие шаги"_s),
            text(102, u"**Next steps**"_s, u"Дальнейшие шаги."_s), // markup is no difference
            text(103, u"Other steps"_s, u"Следующие шаги"_s),
            text(104, u"It is done"_s, u"Готово"_s)};
        auto variances = variancesOf(**found, review, {u"ru-RU/a.md"_s, QString()});
        QCOMPARE(variances.size(), 3);
        QCOMPARE(variances.value(0).targets, 2);
        QVERIFY(!variances.value(0).isUnusual());
        QCOMPARE(variances.value(1).targets, 2);
        QCOMPARE(variances.value(1).usualTarget, u"Следующие шаги"_s);
        QCOMPARE(variances.value(1).sources, 0);
        QCOMPARE(variances.value(2).targets, 0);
        QCOMPARE(variances.value(2).sources, 2);
        QCOMPARE(variances.value(2).usualSource, u"Next steps"_s);
        // One that was changed, one that is gone, one of an included file.
        review.texts[0].text.target = u"Иные шаги"_s;
        review.texts[1].gone = true;
        review.texts[2].text.place.key = u"i.md"_s;
        QVERIFY(variancesOf(**found, review, {u"ru-RU/a.md"_s}).isEmpty());
        QVERIFY(variancesOf(**found, review, {u"ru-RU/b.md"_s}).isEmpty());
    }

    void badFilesAreProblems()
    {
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins‖One⟧"_s));
        m_tree->write(u"de-DE/includes/big.md"_s, QByteArray(9 * 1024 * 1024, 'a'));
        const auto found = check();
        QVERIFY(found);
        QCOMPARE((*found)->problems.size(), 1);
        QCOMPARE((*found)->problems.first().file, u"de-DE/includes/big.md"_s);
    }

    void withoutLibrary()
    {
        CheckService service(*m_workspace, {});
        auto future = service.check();
        future.waitForFinished();
        QCOMPARE(future.result().error().code, ErrorCode::NotFound);
    }

    void cancels()
    {
        for (int i = 0; i < 50; ++i)
            m_tree->write(u"de-DE/%1.md"_s.arg(i), page(u"⟦Eins 2.‖One 1.⟧\n\n"_s.repeated(200)));
        QVERIFY(open());
        m_service = std::make_unique<CheckService>(*m_workspace, CheckService::Options{});
        QSignalSpy finished(m_service.get(), &CheckService::finished);
        QSignalSpy failed(m_service.get(), &CheckService::failed);
        auto first = m_service->check();
        auto second = m_service->check(); // takes its place
        second.waitForFinished();
        QCOMPARE(first.result().error().code, ErrorCode::Cancelled);
        QVERIFY(second.result());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 0);
        m_service->check();
        m_service.reset(); // cancels and waits
    }

    // Whoever needs findings asks for them: the library is checked once, and so is the next one.
    void startedByMany()
    {
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins 2.‖One 1.⟧"_s));
        QVERIFY(open());
        m_service = std::make_unique<CheckService>(*m_workspace, CheckService::Options{});
        const QSignalSpy finished(m_service.get(), &CheckService::finished);
        QVERIFY(!m_service->isRunning());
        m_service->start();
        QVERIFY(m_service->isRunning());
        m_service->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!m_service->isRunning());
        m_service->start();
        QVERIFY(!m_service->isRunning());
        // The same library read again is no other one.
        m_tree->write(u"de-DE/b.md"_s, page(u"⟦Zwei.‖Two.⟧"_s));
        QVERIFY(open());
        QVERIFY(!m_service->isRunning());
        QVERIFY(m_service->findings());

        LibraryTree other;
        other.write(u"de-DE/c.md"_s, page(u"⟦Drei 3.‖Three 4.⟧"_s));
        auto opened = m_workspace->open(other.folder(), {});
        opened.waitForFinished();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        QCOMPARE(linesOf(*m_service->findings()), QStringList{u"de-DE/c.md 101 numbers"_s});
    }

    void cancelledOnce()
    {
        for (int i = 0; i < 50; ++i)
            m_tree->write(u"de-DE/%1.md"_s.arg(i), page(u"⟦Eins 2.‖One 1.⟧\n\n"_s.repeated(200)));
        QVERIFY(open());
        m_service = std::make_unique<CheckService>(*m_workspace, CheckService::Options{});
        const QSignalSpy cancelled(m_service.get(), &CheckService::cancelled);
        const QSignalSpy finished(m_service.get(), &CheckService::finished);
        m_service->cancel();
        QCOMPARE(cancelled.size(), 0);
        auto run = m_service->check();
        m_service->cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!m_service->isRunning());
        run.waitForFinished();
        QTest::qWait(50); // its end is told to nobody
        QCOMPARE(finished.size(), 0);
        QVERIFY(!m_service->findings());
        m_service->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    }

    void changedEditionIsJudgedAgain()
    {
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins 2.‖One 1.⟧"_s));
        m_tree->write(u"de-DE/b.md"_s, page(u"⟦Eins 3.‖One 1.⟧"_s));
        QVERIFY(check());
        QSignalSpy checked(m_service.get(), &CheckService::editionChecked);
        QCOMPARE(m_service->findings()->locales.value(tag(u"de-DE"_s)).flagged, 2);
        m_tree->write(u"de-DE/a.md"_s, page(u"⟦Eins 1.‖One 1.⟧\n\nmehr\n"_s));
        m_workspace->rescan();
        QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), 30'000);
        QTRY_COMPARE(linesOf(*m_service->findings()), QStringList{u"de-DE/b.md 101 numbers"_s});
        QCOMPARE(m_service->findings()->locales.value(tag(u"de-DE"_s)).flagged, 1);

        auto absent = m_service->checkEdition({u"."_s, u"x.md"_s}, tag(u"de-DE"_s));
        absent.waitForFinished();
        QCOMPARE(absent.result().error().code, ErrorCode::NotFound);
    }

private:
    bool open()
    {
        auto opened = m_workspace->open(m_tree->folder(), {});
        opened.waitForFinished();
        QCoreApplication::processEvents();
        return opened.result().has_value();
    }

    Result<LibraryFindingsPtr> check(const CheckOptions &options = {})
    {
        if (!open())
            return Error{};
        m_service = std::make_unique<CheckService>(*m_workspace, CheckService::Options{});
        m_service->configure(options);
        auto future = m_service->check();
        future.waitForFinished();
        for (int i = 0; i < 100 && !m_service->findings() && future.result(); ++i)
            QTest::qWait(10);
        return future.result();
    }

    std::unique_ptr<LibraryTree> m_tree;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CheckService> m_service;
};

QTEST_GUILESS_MAIN(TestCheckService)
#include "tst_checkservice.moc"
