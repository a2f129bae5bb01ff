// SPDX-License-Identifier: Apache-2.0
//
// What a person types finds what stands in an article, by the rules of each language, through a
// real index. What the terms of a text are is tested in tests/app/search.
#include "tests/app/workspace/searchedlibrary.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::SearchResult;

namespace {

// One article each; the key is the name.
struct Article
{
    const char *locale;
    const char *name;
    const char *title;
    const char *target;
    const char *source;
};

constexpr Article library[] = {
    {"ru-RU", "ru", "Учётная запись", "Счёт придёт вместе с подписками на сервер.",
     "The invoice comes with the licences."},
    {"ru-RU", "password", "Сброс пароля", "Если пароль забыт, задайте другой.",
     "Choose another password if you forgot it."},
    {"ru-RU", "passport", "Паспорт", "Покажите паспорт.", "Show the passport at the gate."},
    {"de-DE", "de", "Größe der Fußzeile", "Die Lösungen stehen im Kundenkonto unter Übersicht.",
     "Solutions are in the overview."},
    {"de-DE", "parts", "Rechnung", "Der Betrag der Rechnung steht im Portal.",
     "The amount is in the portal."},
    {"de-DE", "address", "Adresse", "Jede Adresse wird geprüft.", "Every address is checked."},
    {"ar-SA", "ar", "إعادة تعيين كلمة المرور", "يجب على المُسْتَخْدِم اختيار كَلِمَة مرور جديدة.",
     "The user chooses a new one."},
    {"zh-TW", "zh", "重設密碼", "請輸入新的密碼，再按一下儲存。", "Enter a new one and save."},
    {"ja-JP", "ja", "鍵の交換", "パスワードを変更します。", "Change it."},
    {"ko-KR", "ko", "비밀번호 재설정", "새 비밀번호를 입력하세요.", "Type it."},
    {"en-US", "cmdlet", "Set-AzMarketplacePrivateStore",
     "Run Get-MgUser -All with PowerShell; ms_topic_name is kept.", "Run it."},
    {"en-US", "codes", "Error codes",
     "AADSTS50020 and 0x80070005 and {89D7CF65-3491-1CC4-0982-06DBC70D72CD} and KB5001330.", "x."},
    {"en-US", "plain", "Plain",
     "The tenant is 1f0a7cf6111122223333"
     "06dbc70d72ce.",
     "x."},
    {"de-DE", "client", "Kunden", "Die Kunden wechseln.", "They change."},
    {"zh-TW", "wide", "規格", "型號是ＡＢＣ１２３，使用Ｅｘｃｅｌ。", "The model."},
    {"fr-FR", "fr", "Réinitialisation", "Réinitialisez l’accès à l’œuvre.", "Reset it."},
    {"tr-TR", "tr", "İSTANBUL ışık", "Işık açık.", "The light."},
    {"he-IL", "he", "שָׁלוֹם", "הַסִּיסְמָה שונתה.", "Changed."},
    {"el-GR", "el", "Κωδικός πρόσβασης", "Αλλάξτε τον κωδικό.", "Change it."},
    {"en-US", "forms", "Cats", "The foxes hunted rabbits at dusk.", "x."},
    {"en-US", "stems", "Dogs", "The fox hunts a rabbit at dusk.", "x."},
    {"en-US", "zebra", "First", "See the zebra before the giraffe.", "x."},
    {"en-US", "giraffe", "Second", "See the giraffe before the zebra.", "x."},
    {"en-US", "near", "Third", "Badger and weasel met where a stoat was never seen by anyone.",
     "x."},
    {"en-US", "far", "Fourth", "Badger met a stoat where another one was never seen, a weasel.",
     "x."},
    {"en-US", "twin", "Sixth", "A lynx and a marten shared a den.", "x."},
    {"en-US", "twins", "Sixth", "A lynx and a marten shared a den.", "x."},
    {"en-US", "apart", "Sixth", "A lynx shared a den with some of its kind and a marten.", "x."},
    {"en-US", "walrus", "Walrus in feeding time", "Nothing.", "x."},
    {"en-US", "walruses", "Fifth", "Walrus feeding, walrus feeding and more walrus feeding.", "x."},
    {"en-US", "care", "Otter care for all", "Nothing.", "x."},
    {"en-US", "about", "All of otter care", "Nothing.", "x."},
    {"zh-TW", "learn", "如何了解費用", "無。", "x."},
    {"zh-TW", "glance", "如何瞭解費用", "無。", "x."},
    {"en-US", "capitals", "Heron Egret", "Nothing.", "x."},
    {"en-US", "small", "Heron egret", "Nothing.", "x."},
    {"th-TH", "th", "รหัสผ่าน", "เปลี่ยนรหัส\u200Bผ่านของคุณ", "Change it."},
    {"ja-JP", "centre", "新しいAzureのパートナー センター へ", "開く。", "Open."},
    {"uk-UA", "object", "Назва обʼєкта", "Назва.", "Name."},
    {"da-DK", "da", "Fornyelse", "Alle licenser fornyes.", "Renewed."},
    {"da-DK", "single", "Licens", "En licens.", "One."},
    {"uk-UA", "uk", "Пристрої", "Вкажіть ім’я об’єкта.", "Name it."},
    {"pl-PL", "pl", "Użytkownicy", "Lista użytkowników.", "List."},
    {"en-US", "drive", "Drive C", "The drive is full.", "x."},
    {"en-US", "sign", "Sign", "Sign the form.", "x."},
    {"en-US", "signs", "Signs", "You can't sign it, t or c; nobody can.", "x."},
    {"en-US", "seat", "Assign", "Assign a seat to the administrator.", "x."},
    {"de-DE", "bank", "Abonnement", "Abonnements stehen auf der Banknote.", "x."},
    {"en-US", "aobo", "AOBO", "On behalf.", "x."},
    {"hi-IN", "hi", "फ़ाइल", "फ़ाइलें सहेजें।", "Save."},
    {"vi-VN", "vi", "Giấy phép", "Gia hạn giấy phép.", "Extend."},
};

QString keyOf(const char *name)
{
    return QString::fromLatin1(name) + u".md"_s;
}

} // namespace

class TestSearchRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Article &one : library)
            writeArticle(m_tree, QString::fromLatin1(one.locale) + u'/' + keyOf(one.name),
                         one.title, one.target, one.source);
        m_reader = indexOf(m_tree, m_folder.filePath(u"x.index"_s));
        QVERIFY(m_reader);
    }

    // As typed, without a correction.
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("article");
        const auto row = [](const char *what, const QString &query, const char *article) {
            QTest::newRow(what) << query << keyOf(article);
        };
        row("russian, other case", u"подпиской серверов"_s, "ru");
        row("russian, yo typed as ye", u"счет"_s, "ru");
        row("russian, ye typed as yo", u"забы\u0442 дру\u0433ой"_s, "password");
        row("russian, yo in title", u"учетная"_s, "ru");
        row("german, ae oe ue", u"loesungen uebersicht"_s, "de");
        row("german, sharp s as ss", u"groesse fusszeile"_s, "de");
        row("german, dots left out", u"losung ubersicht"_s, "de");
        row("german, other form", u"Adressen"_s, "address");
        row("arabic, no vowel signs", u"المستخدم"_s, "ar");
        row("arabic, no article", u"مستخدم"_s, "ar");
        row("arabic, alef without hamza", u"اعادة تعيين"_s, "ar");
        row("arabic, teh marbuta as heh", u"كلمه"_s, "ar");
        row("chinese, one character", u"碼"_s, "zh");
        row("chinese, two characters", u"密碼"_s, "zh");
        row("chinese, character inside a word", u"設"_s, "zh");
        row("chinese, from two sentences", u"密碼儲存"_s, "zh");
        row("traditional chinese, typed simplified", u"重设密码"_s, "zh");
        row("japanese, one character", u"鍵"_s, "ja");
        row("japanese, half width", u"ﾊﾟｽﾜｰﾄﾞ"_s, "ja");
        row("korean, without its particle", u"비밀번호"_s, "ko");
        row("korean, one syllable", u"재"_s, "ko");
        row("thai", u"ผ่าน"_s, "th");
        row("full width, typed narrow", u"abc123"_s, "wide");
        row("full width, a word", u"excel"_s, "wide");
        row("narrow, typed full width", u"ＰｏｗｅｒＳｈｅｌｌ"_s, "cmdlet");
        row("french, accents left out", u"reinitialiser acces"_s, "fr");
        row("french, ligature", u"oeuvre"_s, "fr");
        row("turkish, dotted capital", u"istanbul"_s, "tr");
        row("hebrew, no points", u"שלום"_s, "he");
        row("greek, no accent, other form", u"κωδικοι"_s, "el");
        row("thai, across a place for a break", u"รหัสผ่าน"_s, "th");
        row("half width, voiced, whole word", u"\"ﾊﾟｽﾜｰﾄﾞ\""_s, "ja");
        row("korean, decomposed", u"비밀번호"_s.normalized(QString::NormalizationForm_D), "ko");
        row("ukrainian, other apostrophe", u"\"ім'я об'єкта\""_s, "uk");
        row("ukrainian, other form", u"пристроями"_s, "uk");
        row("polish, other form without accents", u"uzytkownikami"_s, "pl");
        row("hindi, no nukta", u"फाइल"_s, "hi");
        row("vietnamese, no marks", u"giay"_s, "vi");
        row("hebrew, and the", u"והסיסמה"_s, "he");
        row("cmdlet", u"Set-AzMarketplacePrivateStore"_s, "cmdlet");
        row("cmdlet, small", u"set-azmarketplaceprivatestore"_s, "cmdlet");
        row("cmdlet, parts", u"marketplace store"_s, "cmdlet");
        row("cmdlet, begun", u"Set-AzMarket*"_s, "cmdlet");
        row("camel case, part", u"shell"_s, "cmdlet");
        row("camel case, whole", u"powershell"_s, "cmdlet");
        row("snake case, part", u"topic"_s, "cmdlet");
        row("error number, whole", u"aadsts50020"_s, "codes");
        row("error number, digits", u"50020"_s, "codes");
        row("hexadecimal", u"0x80070005"_s, "codes");
        row("hexadecimal without its sign", u"80070005"_s, "codes");
        row("guid", u"89d7cf65-3491-1cc4-0982-06dbc70d72cd"_s, "codes");
        row("guid with braces", u"{89D7CF65-3491-1CC4-0982-06DBC70D72CD}"_s, "codes");
        row("guid without hyphens", u"89d7cf6534911cc4098206dbc70d72cd"_s, "codes");
        row("guid with hyphens that stands there without",
            u"1f0a7cf6-1111-2222-3333-06dbc70d72ce"_s, "plain");
        row("guid, first part", u"89d7cf65"_s, "codes");
        row("number of a knowledge base", u"5001330"_s, "codes");
        row("russian by the english source", u"licence invoices"_s, "ru");
        row("the rarer word is no slip", u"passport"_s, "passport");
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, article);
        const auto result = m_reader->search(request(query));
        QVERIFY(result);
        QCOMPARE(result->corrected, QString());
        QCOMPARE(result->dropped, QStringList());
        QCOMPARE(keysOf(result).value(0), article);
        QVERIFY(!result->hits.first().marks.isEmpty() || result->hits.first().snippet.isEmpty());
    }

    // The rules of some languages cut another stem off each: "licens" is the stem of "licenser",
    // and its own stem is shorter.
    void findsFormsWithOtherStems()
    {
        for (const QString &typed : {u"licens"_s, u"licenser"_s}) {
            const QStringList keys = keysOf(m_reader->search(request(typed)));
            QVERIFY2(keys.contains(keyOf("da")) && keys.contains(keyOf("single")),
                     qPrintable(typed + u": "_s + keys.join(u' ')));
        }
    }

    // Of two articles that hold all words the better one stands first.
    void ranks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("articles");
        const auto row = [](const char *what, const QString &query, const char *first,
                            const char *second) {
            QTest::newRow(what) << query << QStringList{keyOf(first), keyOf(second)};
        };
        row("the form that was typed", u"foxes hunted rabbits"_s, "forms", "stems");
        row("the form that was typed, stems", u"fox hunts rabbit"_s, "stems", "forms");
        row("the order that was typed", u"zebra giraffe"_s, "zebra", "giraffe");
        row("the other order", u"giraffe zebra"_s, "giraffe", "zebra");
        row("near each other", u"badger weasel"_s, "near", "far");
        row("title before text", u"walrus feeding"_s, "walrus", "walruses");
        row("title that begins so", u"otter care"_s, "care", "about");
        row("title with this character", u"了解"_s, "learn", "glance");
        row("title with that character", u"瞭解"_s, "glance", "learn");
        row("title with these capitals", u"Heron Egret"_s, "capitals", "small");
        row("title with those capitals", u"Heron egret"_s, "small", "capitals");
        row("title, typed with two blanks", u"Heron  egret"_s, "small", "capitals");
    }
    void ranks()
    {
        QFETCH(QString, query);
        const auto result = m_reader->search(request(query));
        QVERIFY(result);
        QTEST(keysOf(result), "articles");
    }

    // What two articles say in the same words counts the same in both.
    void equalTexts()
    {
        const auto result = m_reader->search(request(u"lynx marten"_s));
        QVERIFY(result);
        QCOMPARE(keysOf(result), QStringList({keyOf("twin"), keyOf("twins"), keyOf("apart")}));
        QCOMPARE(result->hits[1].score, result->hits[0].score);
        QVERIFY(result->hits[2].score < result->hits[0].score);
    }

    // Only words that stand nowhere are taken for slips, and what was searched instead is said.
    void corrections_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("corrected");
        QTest::addColumn<QString>("article");
        const auto row = [](const char *what, const QString &query, const QString &corrected,
                            const char *article) {
            QTest::newRow(what) << query << corrected << keyOf(article);
        };
        row("a letter left out", u"pasword"_s, u"password"_s, "password");
        row("two letters swapped", u"passwrod"_s, u"password"_s, "password");
        row("beside words as they are", u"another pasword"_s, u"another password"_s, "password");
        row("russian", u"параль"_s, u"пароль"_s, "password");
        row("german", u"Rechnugn"_s, u"rechnung"_s, "parts");
        row("german, said with its dots", u"Lösungne"_s, u"lösungen"_s, "de");
        row("german, a compound of known words", u"Rechnungbetrag"_s, u"rechnung betrag"_s,
            "parts");
        row("parts of a cmdlet as one word", u"privatestore"_s, u"private store"_s, "cmdlet");
        row("english keyboard, russian meant", u"gfhjkm"_s, u"пароль"_s, "password");
        row("english keyboard, capitals", u"GFHJKM"_s, u"пароль"_s, "password");
        row("russian keyboard, english meant", u"зфыызщке"_s, u"passport"_s, "passport");
        row("english keyboard, arabic meant", u";glm"_s, u"كلمة"_s, "ar");
        row("english keyboard, hebrew meant", u"vxhxnv"_s, u"הסיסמה"_s, "he");
        row("english keyboard, greek meant", u"pr;osbashw"_s, u"πρόσβασης"_s, "el");
        row("german, a word that only stands in a compound", u"Konto"_s, u"kundenkonto"_s, "de");
        row("german, a compound with an s", u"Portalsbetrag"_s, u"portal betrag"_s, "parts");
        row("english keyboard, korean meant", u"qlalfqjsgh"_s, u"비밀번호"_s, "ko");
        row("english keyboard, thai meant", u"isylzjko"_s, u"รหัสผ่าน"_s, "th");
        row("another keyboard for one word", u"забыт gfhjkm"_s, u"забыт пароль"_s, "password");
        row("another keyboard, before a comma", u"забыт gfhjkm,"_s, u"забыт пароль"_s, "password");
        row("another keyboard, all before a full stop", u"c,hjc gfhjkz."_s, u"сброс пароля"_s,
            "password");
        row("english word on a russian keyboard", u"покажите зфыызщке"_s, u"покажите passport"_s,
            "passport");
        row("a sign for a letter, beside what is a word", u"c,hjc gfhjkz"_s, u"сброс пароля"_s,
            "password");
        row("a part of an identifier", u"Set-AzMarkteplacePrivateStore"_s,
            u"Set-AzmarketplacePrivateStore"_s, "cmdlet");
        row("a part of a word with hyphens", u"сброс-пороля"_s, u"сброс-пароля"_s, "password");
        row("hyphens that are not there", u"Kunden-Konto"_s, u"Kundenkonto"_s, "de");
        row("no apostrophe", u"cant sign"_s, u"can't sign"_s, "signs");
        row("the first letter is right", u"asign"_s, u"assign"_s, "seat");
        row("the beginning of a word", u"seat admin"_s, u"seat admin*"_s, "seat");
        row("a short beginning, no slip", u"Abo stehen"_s, u"Abo* stehen"_s, "bank");
        row("a slip that is also a part of a word", u"pasword passwords"_s, u"password passwords"_s,
            "password");
        row("hiragana, katakana meant", u"ぱすわーど"_s, u"パスワード"_s, "ja");
        row("a slip behind an elision", u"l’acccès"_s, u"l’accès"_s, "fr");
        row("arabic keyboard, english meant", u"حشسسصخقي"_s, u"password"_s, "password");
    }
    void corrections()
    {
        QFETCH(QString, query);
        QFETCH(QString, corrected);
        QFETCH(QString, article);
        const auto result = m_reader->search(request(query));
        QVERIFY(result);
        QCOMPARE(result->corrected, corrected);
        QCOMPARE(keysOf(result).value(0), article);
    }

    // Titles from the first character, however they are written.
    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("article");
        const auto row = [](const char *what, const QString &typed, const QString &marked,
                            const char *article) {
            QTest::newRow(what) << typed << marked << keyOf(article);
        };
        row("accent left out", u"reini"_s, u"Réini"_s, "fr");
        row("accent of a capital", u"uzyt"_s, u"Użyt"_s, "pl");
        row("dotted capital", u"ist"_s, u"İST"_s, "tr");
        row("points left out", u"שלו"_s, u"שָׁלוֹ"_s, "he");
        row("hamza left out", u"اعاد"_s, u"إعاد"_s, "ar");
        row("nukta left out", u"फाइ"_s, u"फ़ाइ"_s, "hi");
        row("tones left out", u"giay ph"_s, u"Giấy|ph"_s, "vi");
        row("typed simplified", u"重设"_s, u"重設"_s, "zh");
        row("hangul decomposed", u"비밀"_s.normalized(QString::NormalizationForm_D), u"비밀"_s,
            "ko");
        row("hangul without its blank", u"호재설"_s, u"호 재설"_s, "ko");
        row("kana without the blank", u"センターへ"_s, u"センター へ"_s, "centre");
        row("kana with another blank", u"パートナー セン"_s, u"パートナー|セン"_s, "centre");
        row("kana, half-width", u"ﾊﾟｰﾄﾅｰ"_s, u"パートナー"_s, "centre");
        row("latin behind kana", u"azu"_s, u"Azu"_s, "centre");
        row("ukrainian, other apostrophe", u"об'єк"_s, u"обʼєк"_s, "object");
        row("ukrainian, no apostrophe", u"обєк"_s, u"обʼєк"_s, "object");
    }
    void completes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QFETCH(QString, article);
        const auto found = m_reader->suggest(typed, {}, {}, 10);
        QVERIFY(found && !found->isEmpty());
        const article::Suggestion &first = found->first();
        QCOMPARE(first.article.key, article);
        const QList<uint> points = first.text.toUcs4();
        QStringList marks;
        for (const article::Range &mark : first.marks)
            marks << QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) +
                                           mark.from,
                                       mark.to - mark.from);
        QCOMPARE(marks.join(u'|'), marked);
    }

    // While it is being typed, too.
    void anotherKeyboardLetterByLetter()
    {
        for (const QString &typed : {u"забыт gfhj"_s, u"gfhj"_s, u"забыт gfhjkm"_s}) {
            article::SearchRequest one = request(typed);
            one.unfinished = true;
            const auto result = m_reader->search(one);
            QVERIFY2(result && keysOf(result).value(0) == keyOf("password"), qPrintable(typed));
        }
    }

    // The words of its title are in each of its sections: what is opened is one that says more.
    void opensWhereItSays()
    {
        m_tree.write(u"en-US/sections.md"_s,
                     "# Yodelling for beginners\n\nHere is how it is done.\n\n"
                     "## Why\n\nA long text about nothing that matters to a yodelling person, with"
                     " many more words than the last one has.\n\n## Next\n\nDone.\n");
        m_reader = indexOf(m_tree, m_folder.filePath(u"y.index"_s));
        QVERIFY(m_reader);
        const auto said = m_reader->search(request(u"yodelling person"_s));
        QVERIFY(said && !said->hits.isEmpty());
        QCOMPARE(said->hits.first().anchor, u"why"_s);
        const auto beginning = m_reader->search(request(u"beginners"_s));
        QVERIFY(beginning && !beginning->hits.isEmpty());
        QVERIFY(beginning->hits.first().anchor != u"next"_s);
    }

    void droppedAndRelaxed()
    {
        const auto dropped = m_reader->search(request(u"another qqxxqqzz password"_s));
        QVERIFY(dropped);
        QCOMPARE(dropped->dropped, QStringList{u"qqxxqqzz"_s});
        QCOMPARE(dropped->corrected, QString());
        // "на" on another keyboard: too little to tell.
        const auto few = m_reader->search(request(u"YF: password"_s));
        QVERIFY(few);
        QCOMPARE(few->corrected, QString());
        const auto chinese = m_reader->search(request(u"新的密碼儲-Qqxxqq"_s));
        QVERIFY(chinese);
        QCOMPARE(chinese->corrected, QString());
        QCOMPARE(keysOf(dropped).value(0), keyOf("password"));
        const auto code = m_reader->search(request(u"Get-MgUser KB9999999-Azure"_s));
        QVERIFY(code);
        QCOMPARE(code->dropped, QStringList{u"9999999"_s});
        const QStringList withNothing{u"\"password another choose\""_s, u"password role:nobody"_s,
                                      u"password -another"_s, u"title:another password"_s,
                                      u"password locale:de-DE"_s};
        for (const QString &query : withNothing) {
            const auto none = m_reader->search(request(query));
            QVERIFY2(none && none->hits.isEmpty(), qPrintable(query));
            QVERIFY2(none->relaxed > 0, qPrintable(query));
        }
        const auto nowhere = m_reader->search(request(u"qqxxqqzz"_s));
        QVERIFY(nowhere && nowhere->hits.isEmpty());
        QCOMPARE(nowhere->relaxed, 0);
        QCOMPARE(nowhere->dropped, QStringList{u"qqxxqqzz"_s});
    }

private:
    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
};

QTEST_GUILESS_MAIN(TestSearchRules)
#include "tst_searchrules.moc"
