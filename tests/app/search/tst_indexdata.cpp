// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexdata.h"

#include <QTest>

using namespace diglot;
using namespace diglot::search;
using namespace Qt::StringLiterals;

namespace {

EditionText editionOf(const QString &locale, const QStringList &sentences)
{
    EditionText text;
    text.edition.locale = *LocaleTag::fromString(locale);
    text.edition.title = u"Konto"_s;
    SectionText section;
    section.heading = u"Anlegen"_s;
    int number = 0;
    for (const QString &sentence : sentences)
        section.pieces.append({++number, sentence, u"Create it."_s, {}, {}});
    text.sections.append(section);
    return text;
}

qint64 textsOf(EditionText text)
{
    return prepare(std::move(text)).sections.front().texts;
}

} // namespace

class TestIndexData : public QObject
{
    Q_OBJECT

private slots:
    // Words at the same places: whatever the article is called, and wherever it lies.
    void sameTexts()
    {
        const EditionText text = editionOf(u"de-DE"_s, {u"Legen Sie ein Konto an."_s});
        EditionText copy = text;
        copy.edition.title = u"Anderes"_s;
        copy.edition.path = u"copy/konto.md"_s;
        copy.sections.first().heading = u"Einrichten"_s;
        copy.sections.first().anchor = u"einrichten"_s;
        QVERIFY(textsOf(text) != 0);
        QCOMPARE(textsOf(copy), textsOf(text));
    }

    void otherTexts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("another word") << u"de-DE"_s << QStringList{u"Legen Sie das Konto an."_s};
        QTest::newRow("another order") << u"de-DE"_s << QStringList{u"Sie legen ein Konto an."_s};
        QTest::newRow("two sentences")
            << u"de-DE"_s << QStringList{u"Legen Sie"_s, u"ein Konto an."_s};
        QTest::newRow("more") << u"de-DE"_s
                              << QStringList{u"Legen Sie ein Konto an."_s, u"Danke."_s};
        QTest::newRow("none") << u"de-DE"_s << QStringList();
        // Its stems are others.
        QTest::newRow("another language")
            << u"nl-NL"_s << QStringList{u"Legen Sie ein Konto an."_s};
    }
    void otherTexts()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, sentences);
        QVERIFY(textsOf(editionOf(locale, sentences)) !=
                textsOf(editionOf(u"de-DE"_s, {u"Legen Sie ein Konto an."_s})));
    }
};

QTEST_APPLESS_MAIN(TestIndexData)
#include "tst_indexdata.moc"
