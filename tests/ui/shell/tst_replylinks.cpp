// SPDX-License-Identifier: Apache-2.0
// The public link that a customer is given, in the real window.
#include "tests/support/bilingual.h"
#include "tests/ui/shell/windowstage.h"
#include "ui/desk/copynotice.h"
#include "ui/shell/replydesk.h"

#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

namespace {

const auto Key = u"a.md"_s;
const auto Site = u"https://docs.example.com/"_s;

// An article in Russian with its source beside it, in which headings repeat.
struct Linked : QTemporaryDir
{
    Linked()
    {
        QDir(path()).mkpath(u"ru-RU"_s);
        write(u"ru-RU/docfx.json"_s, R"({"hostName":"docs.example.com","build":{"dest":"desk"}})");
        write(u"ru-RU/a.md"_s,
              "---\ntitle: Первый\nms.contentlocale: ru-RU\n---\n" +
                  test::bilingual(u"# <a name=\"first\"></a>⟦Первый‖The \\*first\\* one⟧\n\n"
                                  "⟦Раз.‖One.⟧\n\n"
                                  "## <a name=\"one\"></a>⟦А‖One⟧\n\n"
                                  "### <a name=\"next\"></a>⟦Далее‖Next⟧\n\n"
                                  "## <a name=\"two\"></a>⟦Б‖Two⟧\n\n"
                                  "### <a name=\"next\"></a>⟦Далее‖Next⟧\n\n"
                                  "⟦Там.‖There.⟧\n\n"
                                  "## <a name=\"next\"></a>⟦Далее‖Next⟧\n\n"
                                  "## <a name=\"last\"></a>⟦В‖Last⟧\n"_s));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
};

struct LinkStage : Stage
{
    explicit LinkStage(const Linked &set)
        : Stage(set.filePath(u"diglot.ini"_s))
    {
        Options options;
        options.library = set.path();
        options.start = {Key, *LocaleTag::fromString(u"ru-RU"), {}, article::View::Facing};
        window.openFrom(options);
    }

    [[nodiscard]] bool isReady()
    {
        return waitForPage(Key, u"ru-RU"_s, u"facing"_s) &&
               waitFor([this] { return window.replying()->service()->book() != nullptr; },
                       Patience) &&
               waitFor([this] { return eval(u"'' + (diglot.grip().leaf ?? '')"_s).isValid(); },
                       Patience);
    }

    [[nodiscard]] bool copiesLink()
    {
        const int before = window.replying()->notice()->count();
        find<QAction>(u"copyLink"_s)->trigger();
        return waitFor(
            [&] {
                return window.replying()->notice()->count() > before &&
                       window.replying()->isSettled();
            },
            Patience);
    }

    static const QMimeData &copied() { return *QGuiApplication::clipboard()->mimeData(); }
};

} // namespace

class TestReplyLinks final : public QObject
{
    Q_OBJECT

private slots:
    // A customer in a language that only source texts speak is given no title of another one.
    void titleFromSource()
    {
        const Linked set;
        LinkStage stage(set);
        QVERIFY(stage.isReady());
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"en-US"));
        QVERIFY(stage.copiesLink());
        const QString address = Site + u"en-us/desk/a"_s;
        QCOMPARE(stage.copied().text(), address);
        QCOMPARE(stage.copied().html(),
                 u"<meta charset=\"utf-8\"><a href=\"%1\">The *first* one</a>"_s.arg(address));
        QCOMPARE(QString::fromUtf8(stage.copied().data(u"text/markdown"_s)),
                 u"[The \\*first\\* one](%1)"_s.arg(address));
    }

    // An anchor that stands there twice leads to the first of them: the part around is linked.
    void repeatedHeading_data()
    {
        QTest::addColumn<int>("segment");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("first") << 104 << u"#next"_s;
        QTest::newRow("second") << 107 << u"#two"_s;
        QTest::newRow("not inside another") << 108 << QString();
        QTest::newRow("behind it") << 109 << u"#last"_s;
    }
    void repeatedHeading()
    {
        QFETCH(int, segment);
        QFETCH(QString, anchor);
        const Linked set;
        LinkStage stage(set);
        QVERIFY(stage.isReady());
        stage.settings.setReplyLocale(*LocaleTag::fromString(u"ru-RU"));
        QVERIFY(waitFor([&] { return stage.eval(u"diglot.segment(%1)"_s.arg(segment)).toBool(); },
                        Patience));
        QVERIFY(stage.copiesLink());
        QCOMPARE(stage.copied().text(), Site + u"ru-ru/desk/a"_s + anchor);
    }
};

// The scheme has to be known before the application object is made.
int main(int argc, char **argv)
{
    reader::registerScheme();
    QApplication application(argc, argv);
    TestReplyLinks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replylinks.moc"
