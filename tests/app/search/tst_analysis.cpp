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
        QTest::newRow("polish, other form, no accents")
            << u"pl"_s << u"Płatność"_s << u"platnosciami"_s;
        QTest::newRow("unknown language") << u"lv"_s << u"Maksājums"_s << u"maksajums"_s;
        QTest::newRow("arabic plural without article")
            << u"ar"_s << u"الاشتراكات"_s << u"اشتراكات"_s;
        QTest::newRow("arabic plural") << u"ar"_s << u"حسابات"_s << u"حساب"_s;
        QTest::newRow("arabic and, article") << u"ar"_s << u"والتقارير"_s << u"تقارير"_s;
        QTest::newRow("arabic with, article") << u"ar"_s << u"بالمستخدمين"_s << u"مستخدم"_s;
        QTest::newRow("hebrew to") << u"he"_s << u"לחשבון"_s << u"חשבון"_s;
        QTest::newRow("hebrew that the, plural") << u"he"_s << u"שההגדרות"_s << u"הגדרה"_s;
        QTest::newRow("hebrew, abbreviation") << u"he"_s << u"לדוא״ל"_s << u"דוא\"ל"_s;
        QTest::newRow("romanian comma and cedilla")
            << u"ro"_s << u"administrații"_s << u"administraţia"_s;
        QTest::newRow("vietnamese without marks") << u"vi"_s << u"Giấy phép"_s << u"giay phep"_s;
        QTest::newRow("hindi candrabindu") << u"hi"_s << u"सदस्यताएँ"_s << u"सदस्यताएं"_s;
        QTest::newRow("electronic mail") << u"fr"_s << u"e-mail"_s << u"email"_s;
        QTest::newRow("electronic mail, firm hyphen") << u"fr"_s << u"e\u2011mail"_s << u"email"_s;
        QTest::newRow("electronic mail in a compound")
            << u"de"_s << u"E-Mail-Adressen"_s << u"Email"_s;
        QTest::newRow("french elision") << u"fr"_s << u"l’abonnement"_s << u"abonnement"_s;
        QTest::newRow("turkish small") << u"tr"_s << u"İSTANBUL IŞIK"_s << u"istanbul ışık"_s;
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

    // What is only written otherwise: the very same terms.
    void sameTerms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("traditional and simplified")
            << u"zh"_s << u"重設帳戶密碼"_s << u"重设帐户密码"_s;
        QTest::newRow("written otherwise in Taiwan")
            << u"zh"_s << u"帳單已回覆"_s << u"账单已回复"_s;
        QTest::newRow("written otherwise in Hong Kong") << u"zh"_s << u"賬戶"_s << u"帳戶"_s;
        QTest::newRow("half-width voicing") << u"ja"_s << u"ﾊﾟｽﾜｰﾄﾞ ｶﾞ"_s << u"パスワード ガ"_s;
        QTest::newRow("combining voicing")
            << u"ja"_s << u"ハ\u309Aスワート\u3099"_s << u"パスワード"_s;
        QTest::newRow("decomposed hangul")
            << u"ko"_s << u"비밀번호 가"_s.normalized(QString::NormalizationForm_D)
            << u"비밀번호 가"_s;
        QTest::newRow("decomposed hangul, final consonant behind a syllable")
            << u"ko"_s << u"가\u11A8"_s << u"각"_s;
        QTest::newRow("places for breaks") << u"th"_s << u"รหัส\u200Bผ่าน"_s << u"รหัสผ่าน"_s;
        QTest::newRow("variation selector") << u"ja"_s << u"葛\uFE00城"_s << u"葛城"_s;
        QTest::newRow("ukrainian apostrophes")
            << u"uk"_s << u"ім’я об'єкта"_s << u"ім\u02BCя обʼєкта"_s;
        QTest::newRow("ukrainian, none typed") << u"uk"_s << u"об’єкт"_s << u"обєкт"_s;
        QTest::newRow("hebrew quotation marks") << u"he"_s << u"דוא\"ל"_s << u"דוא״ל"_s;
        QTest::newRow("hindi nukta") << u"hi"_s << u"\u095Eाइल"_s << u"फ\u093Cाइल"_s;
        QTest::newRow("hindi, no nukta") << u"hi"_s << u"फ\u093Cाइल"_s << u"फाइल"_s;
        QTest::newRow("joiners") << u"hi"_s << u"क्\u200Dष"_s << u"क्ष"_s;
        QTest::newRow("vietnamese, decomposed")
            << u"vi"_s << u"mật khẩu"_s.normalized(QString::NormalizationForm_D) << u"mật khẩu"_s;
        QTest::newRow("soft hyphen") << u"nl"_s << u"wacht\u00ADwoord"_s << u"wachtwoord"_s;
        QTest::newRow("blank that does not break")
            << u"fr"_s << u"mot\u00A0de\u202Fpasse"_s << u"mot de passe"_s;
        QTest::newRow("final sigma") << u"el"_s << u"ΛΟΓΑΡΙΑΣΜΟΣ"_s << u"λογαριασμός"_s;
    }
    void sameTerms()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(termsOf(one, language), termsOf(other, language));
        QCOMPARE(folded(one), folded(other));
    }

    void blanksBetweenHanAndKana()
    {
        QCOMPARE(termsOf(u"サイン インと 密碼"_s, u"ja"_s),
                 termsOf(u"サインインと密碼"_s, u"ja"_s));
        QVERIFY(termsOf(u"サイン\u3000イン"_s, u"ja"_s).contains(u"ンイ"_s));
        QVERIFY(!termsOf(u"サイン  イン"_s, u"ja"_s).contains(u"ンイ"_s)); // a table's
        QVERIFY(!termsOf(u"สร้าง ใหม่"_s, u"th"_s).contains(u"งใ"_s));
        QVERIFY(!termsOf(u"새 계정"_s, u"ko"_s).contains(u"새계"_s));
    }

    void keepsApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("russian short i") << u"ru"_s << u"йод"_s << u"иод"_s;
        QTest::newRow("other words") << u"en"_s << u"partner"_s << u"party"_s;
        QTest::newRow("hexadecimal parts") << u"en"_s << u"89d7cf65"_s << u"65"_s;
        QTest::newRow("thai vowels") << u"th"_s << u"ทำ"_s << u"ทา"_s;
        QTest::newRow("hebrew account and invoice") << u"he"_s << u"חשבונות"_s << u"חשבוניות"_s;
        QTest::newRow("latin letters beside an apostrophe") << u"fr"_s << u"d’un"_s << u"dun"_s;
        QTest::newRow("one letter before a number") << u"en"_s << u"x-64"_s << u"x64"_s;
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
        for (const QChar c : u"重設密碼"_s) {
            const QString one = folded(QString(c));
            QVERIFY(std::any_of(terms.cbegin(), terms.cend(),
                                [&one](const QString &term) { return term.startsWith(one); }));
        }
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
        QTest::newRow("bg") << u"потребителите"_s << u"потребител"_s;
        QTest::newRow("ca") << u"subscripcions"_s << u"subscripció"_s;
        QTest::newRow("cs") << u"uživatelích"_s << u"uživatelem"_s;
        QTest::newRow("da") << u"brugerne"_s << u"bruger"_s;
        QTest::newRow("de") << u"Abonnements"_s << u"Abonnement"_s;
        QTest::newRow("el") << u"χρήστες"_s << u"χρήστης"_s;
        QTest::newRow("en") << u"subscriptions"_s << u"subscription"_s;
        QTest::newRow("es") << u"usuarios"_s << u"usuario"_s;
        QTest::newRow("eu") << u"mendian"_s << u"mendiak"_s;
        QTest::newRow("fi") << u"käyttäjät"_s << u"käyttäjä"_s;
        QTest::newRow("fr") << u"utilisateurs"_s << u"utilisateur"_s;
        QTest::newRow("ga") << u"gcuntas"_s << u"cuntas"_s;
        QTest::newRow("he") << u"והמשתמשים"_s << u"משתמש"_s;
        QTest::newRow("hr") << u"lozinkama"_s << u"lozinka"_s;
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
        QTest::newRow("pl") << u"użytkownicy"_s << u"użytkownikami"_s;
        QTest::newRow("pt") << u"usuários"_s << u"usuário"_s;
        QTest::newRow("ro") << u"utilizatori"_s << u"utilizator"_s;
        QTest::newRow("ru") << u"пользователями"_s << u"пользователь"_s;
        QTest::newRow("sk") << u"používateľov"_s << u"používateľom"_s;
        QTest::newRow("sl") << u"uporabnikov"_s << u"uporabnik"_s;
        QTest::newRow("sr") << u"претплатама"_s << u"претплата"_s;
        QTest::newRow("sv") << u"användare"_s << u"användaren"_s;
        QTest::newRow("ta") << u"பயனர்கள்"_s << u"பயனர்"_s;
        QTest::newRow("tr") << u"kullanıcılar"_s << u"kullanıcı"_s;
        QTest::newRow("uk") << u"користувачами"_s << u"користувача"_s;
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

    // All forms of a word have one stem.
    void forms_data()
    {
        QTest::addColumn<QString>("forms");
        const auto row = [](const char *language, const char *what, const QString &forms) {
            QTest::addRow("%s, %s", language, what) << forms;
        };
        row("pl", "password", u"hasło hasłem hasła hasłami haseł"_s);
        row("pl", "invoice", u"faktura fakturą faktury fakturami fakturze"_s);
        row("pl", "setting", u"ustawienie ustawienia ustawień ustawieniami"_s);
        row("cs", "account", u"účet účtem účty účtech účtů"_s);
        row("cs", "password", u"heslo heslem hesla heslech hesel"_s);
        row("cs", "customer", u"zákazník zákazníci zákazníkům"_s);
        row("uk", "subscription", u"підписка підписки підпискою підписками підписок"_s);
        row("uk", "device", u"пристрій пристрою пристрої пристроями"_s);
        row("uk", "licence", u"ліцензія ліцензії ліцензією ліцензіями ліцензій"_s);
        row("he", "password", u"סיסמה לסיסמה סיסמאות והסיסמאות"_s);
        row("he", "device", u"מכשיר למכשירים שהמכשיר"_s);
        row("pl", "customer", u"klient klienta klienci klientów klientom"_s);
        row("pl", "administrator", u"administrator administratora administratorzy"_s);
        row("cs", "service", u"služba služby služeb službou"_s);
        row("sk", "service", u"služba služby služieb službou"_s);
        row("hr", "user", u"korisnik korisnika korisnici korisnicima"_s);
        row("bg", "password", u"парола пароли паролата паролите"_s);
        row("uk", "setting", u"налаштування налаштувань налаштуванням налаштуваннями"_s);
        row("uk", "permission", u"дозвіл дозволу дозволи дозволів"_s);
        row("he", "permission", u"הרשאה הרשאות ההרשאות"_s);
        row("he", "service", u"שירות שירותים בשירותים שירותי"_s);
        row("hi", "account", u"खाता खाते खातों"_s);
        row("sv", "permission", u"behörighet behörigheter behörigheten behörigheterna"_s);
        row("ro", "error", u"eroare erori erorile erorilor"_s);
        row("el", "customer", u"πελάτης πελάτες πελατών πελάτη"_s);
        row("el", "code", u"κωδικός κωδικό κωδικοί κωδικών κωδικούς"_s);
        row("el", "problem", u"πρόβλημα προβλήματος προβλήματα προβλημάτων"_s);
        row("el", "setting", u"ρύθμιση ρύθμισης ρυθμίσεις ρυθμίσεων"_s);
        row("fi", "order", u"tilaus tilauksen tilaukset tilausten tilauksia"_s);
        row("fi", "account", u"tili tilin tilit tilien tilille tilillä tiliin"_s);
        row("fi", "device", u"laite laitteen laitteet laitteiden laitteilla laitteisiin"_s);
        row("fi", "invoice", u"lasku laskun laskut laskuja laskuihin laskuilla"_s);
        row("fi", "user", u"käyttäjä käyttäjän käyttäjät käyttäjien käyttäjille"_s);
        row("fi", "right", u"oikeus oikeuden oikeudet oikeuksien"_s);
        row("sv", "invoice", u"faktura fakturan fakturor fakturorna"_s);
        row("sv", "password", u"lösenord lösenordet lösenorden"_s);
        row("ro", "account", u"cont contul conturi conturilor"_s);
        row("ar", "subscription", u"اشتراكات الاشتراكات والاشتراكات"_s);
    }
    void forms()
    {
        QFETCH(QString, forms);
        const QString language = QString::fromLatin1(QTest::currentDataTag()).left(2);
        QSet<QString> common;
        for (const QString &form : forms.split(u' ')) {
            QSet<QString> stems = termsOf(form, language);
            stems.removeIf(
                [](const QString &term) { return term.front() != QLatin1Char(stemMark); });
            common = form == forms.section(u' ', 0, 0) ? stems : common.intersect(stems);
            QVERIFY2(!common.isEmpty(), qPrintable(form));
        }
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
        QTest::newRow("chinese") << u"重設　密碼"_s << u"重设 密码"_s;
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
