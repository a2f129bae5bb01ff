// SPDX-License-Identifier: Apache-2.0
#include "app/search/analysis.h"
#include "app/search/folding.h"

#include <QTest>

using namespace diglot::search;
using namespace Qt::StringLiterals;

namespace {

Tokens analysed(const QString &text, const QString &language)
{
    Analyzer analyzer;
    Tokens tokens;
    analyzer.analyse(text, languagesFor(language), tokens);
    return tokens;
}

QSet<QString> termsOf(const QString &text, const QString &language)
{
    const Tokens tokens = analysed(text, language);
    QSet<QString> terms;
    for (const Token &token : tokens.items)
        terms.insert(QString::fromUtf8(tokens.term(token)));
    return terms;
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private slots:
    // Texts that find each other: every word of `typed` shares a term with a word of `text`.
    void finds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("case") << u"en"_s << u"PARTNER Center"_s << u"partner center"_s;
        QTest::newRow("english plural") << u"en"_s << u"subscriptions"_s << u"subscription"_s;
        QTest::newRow("english in russian") << u"ru"_s << u"Azure Plans"_s << u"plan"_s;
        QTest::newRow("russian case") << u"ru"_s << u"подписками"_s << u"подписка"_s;
        QTest::newRow("russian yo") << u"ru"_s << u"счёт"_s << u"счет"_s;
        QTest::newRow("russian stress") << u"ru"_s << u"за\u0301мок"_s << u"замок"_s;
        QTest::newRow("russian decomposed") << u"ru"_s << u"мои\u0306"_s << u"мой"_s;
        QTest::newRow("german umlaut typed") << u"de"_s << u"Lösungen"_s << u"loesung"_s;
        QTest::newRow("german umlaut left out") << u"de"_s << u"Lösungen"_s << u"losungen"_s;
        QTest::newRow("german sharp s") << u"de"_s << u"Größe"_s << u"groesse"_s;
        QTest::newRow("german ue that is none") << u"de"_s << u"neue Steuer"_s << u"neuen"_s;
        QTest::newRow("french accents") << u"fr"_s << u"Réinitialiser"_s << u"reinitialiser"_s;
        QTest::newRow("spanish") << u"es"_s << u"facturación"_s << u"facturacion"_s;
        QTest::newRow("arabic article") << u"ar"_s << u"المستخدم"_s << u"مستخدم"_s;
        QTest::newRow("arabic vowel signs") << u"ar"_s << u"كَلِمَة"_s << u"كلمة"_s;
        QTest::newRow("arabic alef") << u"ar"_s << u"إعادة"_s << u"اعادة"_s;
        QTest::newRow("arabic tatweel") << u"ar"_s << u"حســاب"_s << u"حساب"_s;
        QTest::newRow("hebrew points") << u"he"_s << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("greek accents") << u"el"_s << u"κωδικός"_s << u"κωδικοσ"_s;
        QTest::newRow("chinese two") << u"zh"_s << u"重設密碼"_s << u"密碼"_s;
        QTest::newRow("japanese half width") << u"ja"_s << u"パスワード"_s << u"ﾊﾟｽﾜｰﾄﾞ"_s;
        QTest::newRow("korean") << u"ko"_s << u"비밀번호를"_s << u"비밀번호"_s;
        QTest::newRow("full width") << u"zh"_s << u"ＡＢＣ１２"_s << u"abc12"_s;
        QTest::newRow("arabic digits") << u"ar"_s << u"٣٦٥"_s << u"365"_s;
        QTest::newRow("camel") << u"en"_s << u"PowerShell"_s << u"shell"_s;
        QTest::newRow("camel whole") << u"en"_s << u"PowerShell"_s << u"powershell"_s;
        QTest::newRow("acronym") << u"en"_s << u"XMLFile"_s << u"xml file"_s;
        QTest::newRow("kebab whole")
            << u"en"_s << u"Set-AzMarketplacePrivateStore"_s << u"set-azmarketplaceprivatestore"_s;
        QTest::newRow("kebab part")
            << u"en"_s << u"Set-AzMarketplacePrivateStore"_s << u"marketplace"_s;
        QTest::newRow("snake") << u"en"_s << u"ms_topic_name"_s << u"topic"_s;
        QTest::newRow("error number") << u"en"_s << u"AADSTS50020"_s << u"50020"_s;
        QTest::newRow("product") << u"en"_s << u"Office365"_s << u"office"_s;
        QTest::newRow("number before a name") << u"en"_s << u"21Vianet"_s << u"vianet"_s;
        QTest::newRow("number before a unit") << u"en"_s << u"64bit"_s << u"bit"_s;
        QTest::newRow("guid part")
            << u"en"_s << u"89d7cf65-3491-1cc4-0982-06dbc70d72cd"_s << u"06dbc70d72cd"_s;
        QTest::newRow("guid") << u"en"_s << u"{89D7CF65-3491-1cc4-0982-06dbc70d72cd}"_s
                              << u"89d7cf65-3491-1cc4-0982-06dbc70d72cd"_s;
        QTest::newRow("hexadecimal") << u"en"_s << u"0x80070005"_s << u"0X80070005"_s;
        QTest::newRow("hexadecimal without its sign")
            << u"en"_s << u"0x80070005"_s << u"80070005"_s;
        QTest::newRow("unknown language") << u"pl"_s << u"Płatność"_s << u"platnosc"_s;
    }
    void finds()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, typed);
        const QSet<QString> terms = termsOf(text, language);
        const QStringList words = typed.split(u' ');
        for (const QString &word : words) {
            const QSet<QString> of = termsOf(word, language);
            QVERIFY2(terms.intersects(of),
                     qPrintable(word + u": "_s + QStringList(terms.values()).join(u' ')));
        }
    }

    void keepsApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("russian short i") << u"ru"_s << u"йод"_s << u"иод"_s;
        QTest::newRow("other words") << u"en"_s << u"partner"_s << u"party"_s;
        QTest::newRow("hexadecimal parts") << u"en"_s << u"89d7cf65"_s << u"65"_s;
        QTest::newRow("other grams") << u"zh"_s << u"密碼"_s << u"碼密"_s;
    }
    void keepsApart()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!termsOf(one, language).intersects(termsOf(other, language)));
    }

    void singleCharactersBeginTerms()
    {
        const QSet<QString> terms = termsOf(u"重設密碼"_s, u"zh"_s);
        for (const QChar c : u"重設密碼"_s)
            QVERIFY(std::any_of(terms.cbegin(), terms.cend(),
                                [c](const QString &term) { return term.startsWith(c); }));
    }

    void positions()
    {
        const Tokens tokens = analysed(u"Run Set-Item now"_s, u"en"_s);
        QMap<QString, quint32> at;
        for (const Token &token : tokens.items)
            at.insert(QString::fromUtf8(tokens.term(token)), token.position);
        QCOMPARE(at.value(u"run"_s), 0u);
        QCOMPARE(at.value(u"set-item"_s), 1u);
        QCOMPARE(at.value(u"set"_s), 1u);
        QCOMPARE(at.value(u"item"_s), 2u);
        QCOMPARE(at.value(u"now"_s), 3u);
    }

    void ranges()
    {
        const QString text = u"a 𠀋密 Straße"_s;
        const Tokens tokens = analysed(text, u"de"_s);
        for (const Token &token : tokens.items) {
            QVERIFY(token.begin < token.end);
            QVERIFY(token.end <= quint32(text.size()));
            QVERIFY(!text[token.begin].isLowSurrogate());
        }
        QCOMPARE(tokens.items.back().end, quint32(text.size()));
    }

    // Each row of the table: two forms of one word meet.
    void stems_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("other");
        QTest::newRow("ar") << u"المستخدمون"_s << u"المستخدم"_s;
        QTest::newRow("ca") << u"subscripcions"_s << u"subscripció"_s;
        QTest::newRow("da") << u"brugerne"_s << u"bruger"_s;
        QTest::newRow("de") << u"Abonnements"_s << u"Abonnement"_s;
        QTest::newRow("el") << u"χρήστες"_s << u"χρήστης"_s;
        QTest::newRow("en") << u"subscriptions"_s << u"subscription"_s;
        QTest::newRow("es") << u"usuarios"_s << u"usuario"_s;
        QTest::newRow("eu") << u"mendian"_s << u"mendiak"_s;
        QTest::newRow("fi") << u"käyttäjät"_s << u"käyttäjä"_s;
        QTest::newRow("fr") << u"utilisateurs"_s << u"utilisateur"_s;
        QTest::newRow("ga") << u"gcuntas"_s << u"cuntas"_s;
        QTest::newRow("hi") << u"उपयोगकर्ताओं"_s << u"उपयोगकर्ता"_s;
        QTest::newRow("hu") << u"felhasználók"_s << u"felhasználó"_s;
        QTest::newRow("hy") << u"օգտվողներ"_s << u"օգտվող"_s;
        QTest::newRow("id") << u"pengguna"_s << u"penggunanya"_s;
        QTest::newRow("it") << u"abbonamenti"_s << u"abbonamento"_s;
        QTest::newRow("lt") << u"naudotojai"_s << u"naudotojas"_s;
        QTest::newRow("nb") << u"brukere"_s << u"bruker"_s;
        QTest::newRow("ne") << u"प्रयोगकर्ताहरू"_s << u"प्रयोगकर्ता"_s;
        QTest::newRow("nl") << u"gebruikers"_s << u"gebruiker"_s;
        QTest::newRow("nn") << u"brukarar"_s << u"brukar"_s;
        QTest::newRow("no") << u"abonnementer"_s << u"abonnement"_s;
        QTest::newRow("pt") << u"usuários"_s << u"usuário"_s;
        QTest::newRow("ro") << u"utilizatori"_s << u"utilizator"_s;
        QTest::newRow("ru") << u"пользователями"_s << u"пользователь"_s;
        QTest::newRow("sr") << u"претплатама"_s << u"претплата"_s;
        QTest::newRow("sv") << u"användare"_s << u"användaren"_s;
        QTest::newRow("ta") << u"பயனர்கள்"_s << u"பயனர்"_s;
        QTest::newRow("tr") << u"kullanıcılar"_s << u"kullanıcı"_s;
    }
    void stems()
    {
        QFETCH(QString, form);
        QFETCH(QString, other);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(!languagesFor(language).isEmpty());
        QVERIFY2(termsOf(form, language).intersects(termsOf(other, language)),
                 qPrintable(QStringList(termsOf(form, language).values()).join(u' ') + u" / "_s +
                            QStringList(termsOf(other, language).values()).join(u' ')));
    }

    void hostile()
    {
        QString text(100'000, u'a');
        text += QString(50'000, QChar(0xD800)) + QString(50'000, QChar(0x0301)) +
                u"-_.@"_s.repeated(10'000) + u"aB"_s.repeated(20'000) + u"a-"_s.repeated(20'000) +
                QChar(0) + QString(1000, QChar(0xFFFF));
        const Tokens tokens = analysed(text, u"de"_s);
        QVERIFY(!tokens.items.empty());
        for (const Token &token : tokens.items)
            QVERIFY(token.size <= 128);
    }

    void foldedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("punctuation") << u"  What's  new — in Café? "_s << u"what s new in cafe"_s;
        QTest::newRow("russian") << u"Учётная запись"_s << u"учетная запись"_s;
        QTest::newRow("chinese") << u"重設　密碼"_s << u"重設 密碼"_s;
        QTest::newRow("empty") << u" - "_s << QString();
    }
    void foldedText()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }
};

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
