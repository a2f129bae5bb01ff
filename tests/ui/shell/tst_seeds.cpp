// SPDX-License-Identifier: Apache-2.0
// One real article in two locales, in the real window: every sentence facing its source, the two
// side by side, and what the one has that the other lacks. Its texts are read from the files
// themselves.
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/walkstage.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;

namespace {

const auto Seeds = QStringLiteral(DIGLOT_CORPUS "/seeds");
const auto Key = u"partner-center/customer-self-support.md"_s;

// A value of the front matter as it stands in the file.
QString valueIn(const QString &locale, const QString &name)
{
    QFile file(Seeds + u'/' + locale + u'/' + Key);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression line(u"^%1: (.*)$"_s.arg(QRegularExpression::escape(name)),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(file.readAll())).captured(1).trimmed();
}

QString dateIn(const QString &locale, const QString &name)
{
    const QDate date = QDate::fromString(valueIn(locale, name), u"MM/dd/yyyy"_s);
    return QLocale(u"en_US"_s).toString(date, u"MMMM d, yyyy"_s);
}

} // namespace

class TestSeeds : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(Seeds))
            QSKIP("no corpus of real articles: see DIGLOT_CORPUS");
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void everySentenceFacesItsSource_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<QString>("anchor"); // begins so
        QTest::newRow("ru-RU") << u"ru-RU"_s << 11 << u"a-customer-self-support-through-"_s;
        QTest::newRow("zh-TW") << u"zh-TW"_s << 12 << u"a-customer-self-support"_s;
    }
    void everySentenceFacesItsSource()
    {
        QFETCH(QString, locale);
        QFETCH(int, sentences);
        QFETCH(QString, anchor);
        WalkStage stage(m_folder.filePath(locale));
        QVERIFY(stage.open(Seeds, Key, locale));
        for (const auto *side : {"s", "t"})
            QCOMPARE(
                stage
                    .eval(u"new Set([...document.querySelectorAll('.cell.%1 .seg:not(.alone)')]"
                          ".map(e => e.dataset.p)).size"_s.arg(QLatin1StringView(side)))
                    .toInt(),
                sentences);
        // Each in the row of its source, at the same height.
        QCOMPARE(stage
                     .eval(u"[...document.querySelectorAll('.cell.t .seg')].filter(t => "
                           "!t.closest('.row').querySelector('.cell.s .seg[data-p=\"' + "
                           "t.dataset.p + '\"]')).length"_s)
                     .toInt(),
                 0);
        QVERIFY(
            stage.eval(u"document.querySelector('.cell.t h1').id"_s).toString().startsWith(anchor));
        QVERIFY(stage.eval(u"document.querySelector('.cell.t a.ext').dataset.walk = 1"_s).toBool());
        QVERIFY(stage.click(u"a[data-walk]"_s));
        QTRY_COMPARE(stage.prompts.asked.size(), 1);
        QVERIFY(stage.prompts.asked.first().endsWith(u"/partner/support"_s));
    }

    void theTwoSideBySide()
    {
        WalkStage stage(m_folder.filePath(u"two"_s));
        QVERIFY(stage.open(Seeds, Key, u"ru-RU"_s));
        auto address = stage.window.tabs()->address();
        address.with = *LocaleTag::fromString(u"zh-TW");
        stage.window.tabs()->open(address, false);
        QTRY_COMPARE(stage.eval(u"document.querySelector('.head.s')?.lang"_s).toString(),
                     u"zh-TW"_s);
        // What the one has and the other lacks is there, and marked as without a counterpart.
        QCOMPARE(stage
                     .eval(u"new Set([...document.querySelectorAll('.cell.t .seg')].map("
                           "e => e.dataset.n)).size"_s)
                     .toInt(),
                 11);
        QCOMPARE(stage
                     .eval(u"new Set([...document.querySelectorAll('.cell.s .seg')].map("
                           "e => e.dataset.n)).size"_s)
                     .toInt(),
                 12);
        QVERIFY(stage
                    .eval(u"document.querySelectorAll('.cell.t .seg.alone').length > 0 && "
                          "document.querySelectorAll('.cell.s .seg.alone').length > 0 && "
                          "document.querySelectorAll('.seg:not(.alone)').length > 0"_s)
                    .toBool());
        // Of the two the Chinese one is behind; both are made by machine.
        QCOMPARE(stage
                     .eval(u"[...document.querySelectorAll('.head .state')].map(e => "
                           "e.parentElement.lang + ' ' + e.className).sort().join(', ')"_s)
                     .toString(),
                 u"ru-RU state machine, zh-TW state behind, zh-TW state machine"_s);
        QTRY_COMPARE(stage.facts().filter(QRegularExpression(u"^Beside it: .*zh-TW"_s)).size(), 1);
        const QStringList facts = stage.facts();
        const QString shown = facts.join(u" / "_s);
        QStringList wanted{valueIn(u"zh-TW"_s, u"keywords"_s)};
        for (const auto &locale : {u"ru-RU"_s, u"zh-TW"_s}) {
            wanted << valueIn(locale, u"title"_s) << valueIn(locale, u"description"_s)
                   << dateIn(locale, u"ms.date"_s) << dateIn(locale, u"ms.lasthandoff"_s);
        }
        for (const QString &value : std::as_const(wanted))
            QVERIFY2(!value.isEmpty() && facts.contains(value),
                     qPrintable(value + u" / "_s + shown));
        const auto holds = [&facts](const QString &pattern) {
            return facts.filter(QRegularExpression(pattern)).size();
        };
        QCOMPARE(holds(u"^Behind its source: ru-RU/"_s), 1);
        QCOMPARE(holds(u"^Translated by machine$"_s), 2);
        QCOMPARE(holds(u"\\(Helpdesk agent\\)$"_s), 1); // the Chinese names no role
        // Two products each: of a line in the one, of a list in the other.
        QCOMPARE(holds(u"\\(Partner Center\\), .*\\(Partner Center for .*\\)$"_s), 2);
    }
};

QTEST_MAIN(TestSeeds)
#include "tst_seeds.moc"
