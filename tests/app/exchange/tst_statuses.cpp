// SPDX-License-Identifier: Apache-2.0
// What other tools are told of a verdict: the states that they read as it was meant.
#include "tests/app/exchange/rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace diglot;
using namespace diglot::exchange;
using namespace diglot::test;
using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

Row judged(Judgement judgement, const QString &comment = {},
           const std::optional<QString> &proposal = {}, const QString &type = {})
{
    article::Verdict one = verdict(judgement, comment, proposal);
    if (!type.isEmpty())
        one.reasons = {{u"mqm"_s, type, u"major"_s}};
    return row(101, u"Save all."_s, u"Alles sichern."_s, {one});
}

Row locked()
{
    Row row = test::row(101, u"Azure"_s, u"Azure"_s);
    row.translatable = false;
    return row;
}

} // namespace

class TestStatuses : public QObject
{
    Q_OBJECT

private:
    QByteArray written(const QString &name, const Row &row)
    {
        const QString path = m_folder.filePath(u"a.xlf"_s);
        auto writer = exchange::format(name)->write(exportOrder(path));
        if (!writer || !(*writer)->begin(exportFile()) || !(*writer)->write(row) ||
            !(*writer)->finish())
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // "element attribute=value …" of the elements that say a state, in their order.
    static QStringList statesIn(const QByteArray &xml)
    {
        static const QStringList elements{u"trans-unit"_s, u"target"_s,         u"alt-trans"_s,
                                          u"note"_s,       u"unit"_s,           u"segment"_s,
                                          u"match"_s,      u"locQualityIssue"_s};
        static const QStringList attributes{
            u"approved"_s,        u"translate"_s,          u"state"_s,     u"subState"_s,
            u"state-qualifier"_s, u"alttranstype"_s,       u"annotates"_s, u"appliesTo"_s,
            u"subType"_s,         u"locQualityIssueType"_s};
        QStringList states;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement ||
                !elements.contains(reader.name().toString()))
                continue;
            QStringList said;
            for (const QString &name : attributes) {
                if (reader.attributes().hasAttribute(name))
                    said << u"%1=%2"_s.arg(name, reader.attributes().value(name));
            }
            if (!said.isEmpty())
                states << u"%1 %2"_s.arg(reader.name(), said.join(u' '));
        }
        return reader.hasError() ? QStringList{reader.errorString()} : states;
    }

    QTemporaryDir m_folder;

private slots:
    void states_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<QStringList>("old"); // XLIFF 1.2
        QTest::addColumn<QStringList>("now"); // 2.1
        const Row none = row(101, u"Save."_s, u"Sichern."_s);
        const Row empty = row(101, u"Save."_s, QString());
        QTest::newRow("unreviewed")
            << none
            << QStringList{u"trans-unit approved=no"_s, u"target state=needs-review-translation"_s}
            << QStringList{u"segment state=translated"_s};
        QTest::newRow("not translated")
            << empty << QStringList{u"trans-unit approved=no"_s, u"target state=new"_s}
            << QStringList{u"segment state=initial"_s};
        QTest::newRow("needs work, with a comment")
            << judged(Judgement::NeedsWork, u"Shorter."_s)
            << QStringList{u"trans-unit approved=no"_s, u"target state=needs-translation"_s,
                           u"note annotates=target"_s}
            << QStringList{u"note appliesTo=target"_s,
                           u"segment state=initial subState=x-rev:needs-work"_s};
        QTest::newRow("a proposal is pending")
            << judged(Judgement::None, {}, u"Alles speichern."_s)
            << QStringList{u"trans-unit approved=no"_s, u"target state=needs-review-translation"_s,
                           u"alt-trans alttranstype=proposal"_s}
            << QStringList{u"match subType=diglot:proposal"_s,
                           u"segment state=translated subState=x-rev:proposed"_s};
        QTest::newRow("approved") << judged(Judgement::Approved)
                                  << QStringList{u"trans-unit approved=yes"_s,
                                                 u"target state=final"_s}
                                  << QStringList{u"segment state=final subState=x-rev:approved"_s};
        QTest::newRow("approved after an edit")
            << judged(Judgement::Approved, {}, u"Alles speichern."_s)
            << QStringList{u"trans-unit approved=yes"_s, u"target state=final"_s,
                           u"alt-trans alttranstype=previous-version"_s,
                           u"target state-qualifier=mt-suggestion"_s}
            << QStringList{u"segment state=final subState=x-rev:approved"_s};
        QTest::newRow("rejected")
            << judged(Judgement::Rejected)
            << QStringList{u"trans-unit approved=no"_s,
                           u"target state=needs-translation state-qualifier=rejected-inaccurate"_s,
                           u"alt-trans alttranstype=rejected"_s}
            << QStringList{u"segment state=initial subState=x-rev:rejected"_s};
        QTest::newRow("rejected for its grammar")
            << judged(Judgement::Rejected, {}, {}, u"grammar"_s)
            << QStringList{u"trans-unit approved=no"_s,
                           u"target state=needs-translation state-qualifier=rejected-grammar"_s,
                           u"alt-trans alttranstype=rejected"_s}
            << QStringList{u"locQualityIssue locQualityIssueType=grammar"_s,
                           u"segment state=initial subState=x-rev:rejected"_s};
        QTest::newRow("not to be translated")
            << locked()
            << QStringList{u"trans-unit approved=no translate=no"_s,
                           u"target state=needs-review-translation"_s}
            << QStringList{u"unit translate=no"_s, u"segment state=translated"_s};
    }
    void states()
    {
        QFETCH(Row, row);
        QTEST(statesIn(written(u"xliff1"_s, row)), "old");
        QTEST(statesIn(written(u"xliff2"_s, row)), "now");
    }
};

QTEST_APPLESS_MAIN(TestStatuses)
#include "tst_statuses.moc"
