// SPDX-License-Identifier: Apache-2.0
#include "app/search/hangul.h"
#include "app/search/layouts.h"
#include "app/search/query.h"
#include "app/search/spelling.h"

#include <QTest>

using namespace diglot;
using namespace diglot::search;
using namespace Qt::StringLiterals;

namespace {

QStringList nearest(const WordList &words, const QString &typed, int most,
                    const QStringList &preferred = {})
{
    QStringList result;
    for (const WordList::Near &near : words.corrections(typed, most, preferred))
        result.append(near.word);
    return result;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    // Words as "text" with marks before it: " phrase, - excluded, * prefix, t title, | or.
    void words_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("words") << u" reset  password "_s << QStringList{u"reset"_s, u"password"_s};
        QTest::newRow("phrase") << u"a \"b c\" d"_s << QStringList{u"a"_s, u"\"b c"_s, u"d"_s};
        QTest::newRow("open quote") << u"a \"b c"_s << QStringList{u"a"_s, u"\"b c"_s};
        QTest::newRow("without") << u"a -b -\"c d\""_s << QStringList{u"a"_s, u"-b"_s, u"-\"c d"_s};
        QTest::newRow("hanging hyphen") << u"Export und -import -x"_s
                                        << QStringList{u"Export"_s, u"und"_s, u"import"_s, u"-x"_s};
        QTest::newRow("hanging hyphen, finnish")
            << u"tuonti ja -vienti"_s << QStringList{u"tuonti"_s, u"ja"_s, u"vienti"_s};
        QTest::newRow("a dash") << u"a - b"_s << QStringList{u"a"_s, u"-"_s, u"b"_s};
        QTest::newRow("identifier") << u"Set-Item"_s << QStringList{u"Set-Item"_s};
        QTest::newRow("prefix") << u"conf* *"_s << QStringList{u"*conf"_s, u"*"_s};
        QTest::newRow("or") << u"a OR b c"_s << QStringList{u"a"_s, u"|b"_s, u"c"_s};
        QTest::newRow("or first") << u"OR a"_s << QStringList{u"OR"_s, u"a"_s};
        QTest::newRow("title") << u"title:a title:\"b c\""_s << QStringList{u"ta"_s, u"\"tb c"_s};
        QTest::newRow("not a name")
            << u"https://x note: b"_s << QStringList{u"https://x"_s, u"note:"_s, u"b"_s};
        QTest::newRow("title begins")
            << u"title:pass* title:p*"_s << QStringList{u"*tpass"_s, u"tp*"_s};
        QTest::newRow("title or title")
            << u"title:a OR title:b"_s << QStringList{u"ta"_s, u"|tb"_s};
        QTest::newRow("or between restrictions")
            << u"locale:ru-RU OR locale:de-DE a"_s << QStringList{u"a"_s};
        QTest::newRow("or before a restriction")
            << u"a OR role:agent b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("or behind a restriction")
            << u"a role:agent OR b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("or at the end") << u"a OR"_s << QStringList{u"a"_s};
        QTest::newRow("full-width colon") << u"title：密碼 role：管理"_s << QStringList{u"t密碼"_s};
        QTest::newRow("empty values") << u"role:\"\" a title:\"\" -key:\""_s << QStringList{u"a"_s};
        QTest::newRow("name without value") << u"role: x"_s << QStringList{u"role:"_s, u"x"_s};
        QTest::newRow("elision") << u"l’abonnement -d'essai title:l'aide"_s
                                 << QStringList{u"l"_s,      u"abonnement"_s, u"-d"_s,
                                                u"-essai"_s, u"tl"_s,         u"taide"_s};
        QTest::newRow("ukrainian apostrophe") << u"ім'я"_s << QStringList{u"ім'я"_s};
        QTest::newRow("hebrew quotation mark")
            << u"דוא\"ל \"דוא\"ל\""_s << QStringList{u"דוא\"ל"_s, u"\"דוא\"ל"_s};
        QTest::newRow("nothing") << u"   "_s << QStringList();
    }
    void words()
    {
        QFETCH(QString, query);
        QStringList found;
        const ParsedQuery parsed = parseQuery(query);
        for (const QueryWord &word : parsed.words) {
            QString text;
            text += word.excluded ? u"-"_s : QString();
            text += word.orBefore ? u"|"_s : QString();
            text += word.prefix ? u"*"_s : QString();
            text += word.phrase ? u"\""_s : QString();
            text += word.titleOnly ? u"t"_s : QString();
            found.append(text + word.text);
        }
        QTEST(found, "expected");
    }

    void exclusions()
    {
        const ParsedQuery parsed = parseQuery(
            u"x -role:\"Global admin\" -type:machine -side:source -before:2020 -nothing:y "
            "-type:z"_s);
        QCOMPARE(parsed.filter.without.size(), 3);
        QCOMPARE(parsed.filter.without.at(0).roles, QStringList{u"Global admin"_s});
        QCOMPARE(parsed.filter.without.at(1).translation, article::Translation::Machine);
        QCOMPARE(parsed.filter.without.at(2).beforeYear, 2020);
        QVERIFY(parsed.filter.roles.isEmpty() && !parsed.filter.translation);
        QCOMPARE(parsed.side, article::Side::Target);
        QVERIFY(!parsed.filter.isEmpty());
        // Words that are excluded as words.
        QCOMPARE(parsed.words.size(), 3);
        QVERIFY(parsed.words.at(1).excluded && parsed.words.at(2).excluded);
        const article::SearchFilter both = combined(parsed.filter, parsed.filter);
        QCOMPARE(both.without.size(), 6);
    }

    void restrictions()
    {
        const ParsedQuery parsed =
            parseQuery(u"x role:admin product:\"Partner Center\" locale:ru-ru type:machine "
                       "before:2021 after:2018 key:csp topic:article side:source docset:help"_s);
        QCOMPARE(parsed.words.size(), 1);
        QCOMPARE(parsed.filter.roles, QStringList{u"admin"_s});
        QCOMPARE(parsed.filter.products, QStringList{u"Partner Center"_s});
        QCOMPARE(parsed.filter.locales.value(0).toString(), u"ru-RU"_s);
        QVERIFY(parsed.filter.translation == article::Translation::Machine);
        QCOMPARE(parsed.filter.beforeYear, 2021);
        QCOMPARE(parsed.filter.afterYear, 2018);
        QCOMPARE(parsed.filter.key, u"csp"_s);
        QCOMPARE(parsed.filter.topics, QStringList{u"article"_s});
        QCOMPARE(parsed.filter.docsets, QStringList{u"help"_s});
        QVERIFY(parsed.side == article::Side::Source);
    }

    // Values as people type them.
    void spellings_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("same");
        QTest::newRow("capitals") << u"TYPE:Machine"_s << u"type:machine"_s;
        QTest::newRow("without, in capitals") << u"-TYPE:HUMAN"_s << u"-type:human"_s;
        QTest::newRow("a side in capitals") << u"SIDE:Source"_s << u"side:source"_s;
        QTest::newRow("not a side, in capitals") << u"-side:SOURCE"_s << u"side:target"_s;
        QTest::newRow("both sides") << u"side:source side:Both"_s << QString();
        QTest::newRow("Arabic digits") << u"before:٢٠٢٠"_s << u"before:2020"_s;
        QTest::newRow("full-width") << u"after：２０１８"_s << u"after:2018"_s;
        QTest::newRow("a date") << u"before:2020-05-01"_s << u"before:2020"_s;
    }
    void spellings()
    {
        QFETCH(QString, query);
        QFETCH(QString, same);
        const ParsedQuery one = parseQuery(query);
        const ParsedQuery other = parseQuery(same);
        QVERIFY(one.words.isEmpty());
        QVERIFY(one.filter == other.filter);
        QVERIFY(one.side == other.side);
    }

    // What is typed and what is chosen beside it hold both.
    void bothRestrict()
    {
        const article::SearchFilter typed = parseQuery(u"role:agent locale:de"_s).filter;
        article::SearchFilter chosen;
        chosen.roles = {u"Admin"_s};
        const article::SearchFilter both = combined(typed, chosen);
        QCOMPARE(both.roles, QStringList{u"agent"_s});
        QCOMPARE(both.also.size(), 1);
        QCOMPARE(both.also.first().roles, QStringList{u"Admin"_s});
        QCOMPARE(localesOf(both), QList<LocaleTag>{*LocaleTag::fromString(u"de"_s)});
        QVERIFY(combined(typed, {}) == typed);
    }

    // Behind a name nothing is missed while it is being typed.
    void nameThatIsBeingTyped_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("words");
        QTest::newRow("behind a word") << u"invoice role:"_s << 1;
        QTest::newRow("alone") << u"Title:"_s << 0;
        QTest::newRow("without") << u"invoice -role:"_s << 1;
        QTest::newRow("full-width") << u"密碼 role："_s << 1;
        QTest::newRow("not the last") << u"role: invoice"_s << 2;
        QTest::newRow("another name") << u"invoice note:"_s << 2;
        QTest::newRow("followed by a blank") << u"invoice role: "_s << 2;
    }
    void nameThatIsBeingTyped()
    {
        article::SearchRequest request;
        QFETCH(QString, query);
        request.query = query;
        request.unfinished = true;
        QTEST(int(parseQuery(request).words.size()), "words");
    }

    void hostile()
    {
        const QString text = u"\"(*)-:^{} AND NEAR( "_s.repeated(10'000);
        QVERIFY(parseQuery(text).words.size() <= longestQuery);
        QVERIFY(parseQuery(QString(QChar(0)) + u"a"_s).words.size() == 1);
    }

    void distance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("expected");
        QTest::newRow("same") << u"слово"_s << u"слово"_s << 0;
        QTest::newRow("other") << u"word"_s << u"ward"_s << 1;
        QTest::newRow("more") << u"word"_s << u"words"_s << 1;
        QTest::newRow("less") << u"word"_s << u"wrd"_s << 1;
        QTest::newRow("swapped") << u"word"_s << u"wrod"_s << 1;
        QTest::newRow("two") << u"password"_s << u"pasword"_s + u"s"_s << 2;
        QTest::newRow("far") << u"abc"_s << u"xyz"_s << 3;
        QTest::newRow("long") << QString(100, u'a') << QString(100, u'a') << 3;
    }
    void distance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b, 2), "expected");
    }

    void corrections()
    {
        WordList words;
        for (const auto &word :
             {u"пароль"_s, u"password"_s, u"pass"_s, u"passport"_s, u"konto"_s, u"kunden"_s})
            words.add(scriptOf(word[0].unicode()) == Script::Cyrillic ? u"ru"_s : u"en"_s, word,
                      word.size());
        words.settle();
        QCOMPARE(nearest(words, u"pasword"_s, 1), QStringList{u"password"_s});
        QCOMPARE(nearest(words, u"парол"_s, 1), QStringList{u"пароль"_s});
        QCOMPARE(nearest(words, u"qqqqqq"_s, 1), QStringList());
        QCOMPARE(words.parts(u"kundenkonto"_s), (QStringList{u"kunden"_s, u"konto"_s}));
        QCOMPARE(words.parts(u"kundenxyz"_s), QStringList());
        QCOMPARE(words.compoundsOf(u"port"_s, 2), QStringList()); // English has none
    }

    void compounds()
    {
        WordList words;
        for (const auto &[word, rows] :
             {std::pair(u"arbeit"_s, 9), std::pair(u"platz"_s, 3), std::pair(u"kunden"_s, 4),
              std::pair(u"kundenkonto"_s, 2), std::pair(u"arbeitskonto"_s, 5),
              std::pair(u"kontobuch"_s, 1), std::pair(u"buch"_s, 1), std::pair(u"xyzkonto"_s, 7)})
            words.add(u"de"_s, word, rows);
        words.settle();
        QCOMPARE(words.parts(u"arbeitsplatz"_s), (QStringList{u"arbeit"_s, u"platz"_s}));
        QCOMPARE(words.parts(u"arbeitxplatz"_s), QStringList());
        QCOMPARE(words.compoundsOf(u"konto"_s, 9),
                 (QStringList{u"arbeitskonto"_s, u"kundenkonto"_s, u"kontobuch"_s}));
        QCOMPARE(words.compoundsOf(u"konto"_s, 1), QStringList{u"arbeitskonto"_s});
        QCOMPARE(words.compoundsOf(u"to"_s, 9), QStringList());
    }

    // The last part of a compound has the endings.
    void compoundsInOtherForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("compound");
        QTest::addColumn<QString>("part");
        QTest::newRow("de") << u"de"_s << u"einstellung"_s << u"kontoeinstellungen"_s << u"konto"_s;
        QTest::newRow("sv") << u"sv"_s << u"installningar"_s << u"losenordsinstallningarna"_s
                            << u"losenord"_s;
        QTest::newRow("sv, neuter") << u"sv"_s << u"avtal"_s << u"licensavtalet"_s << u"licens"_s;
        QTest::newRow("da") << u"da"_s << u"indstillinger"_s << u"kodeindstillingerne"_s
                            << u"kode"_s;
        QTest::newRow("nl") << u"nl"_s << u"instelling"_s << u"wachtwoordinstellingen"_s
                            << u"wachtwoord"_s;
        QTest::newRow("fi") << u"fi"_s << u"tili"_s << u"kayttajatilin"_s << u"kayttaja"_s;
        QTest::newRow("hu") << u"hu"_s << u"jelentes"_s << u"hibajelentesek"_s << u"hiba"_s;
    }
    void compoundsInOtherForms()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        QFETCH(QString, compound);
        QFETCH(QString, part);
        WordList words;
        words.add(language, compound, 1);
        words.add(language, part, 1);
        words.add(language, u"xyz"_s + compound.mid(part.size()), 1);
        words.add(language, part + word.left(word.size() - 1) + u"q"_s, 1);
        words.settle();
        QCOMPARE(words.compoundsOf(word, 9), QStringList{compound});
    }

    // The list holds folded words; people without umlauts on their keyboard type two letters.
    void compoundsTypedWithoutUmlauts()
    {
        WordList words;
        for (const auto &[language, word] :
             {std::pair(u"de"_s, u"konto"_s), std::pair(u"de"_s, u"kontoschlussel"_s),
              std::pair(u"de"_s, u"schluesselkonto"_s), std::pair(u"da"_s, u"konto"_s),
              std::pair(u"da"_s, u"schlusselkonto"_s)})
            words.add(language, word, 1);
        words.settle();
        QCOMPARE(words.compoundsOf(u"schluessel"_s, 9),
                 (QStringList{u"schluesselkonto"_s, u"kontoschlussel"_s}));
        QCOMPARE(words.compoundsOf(u"schlussel"_s, 9),
                 (QStringList{u"schlusselkonto"_s, u"kontoschlussel"_s}));
        words.add(u"de"_s, u"schlussel"_s, 1);
        words.settle();
        QCOMPARE(words.parts(u"kontoschluessel"_s), (QStringList{u"konto"_s, u"schlussel"_s}));
    }

    // Of words as near as each other, one of the right language comes first, however rare.
    void correctionsByLanguage()
    {
        WordList words;
        words.add(u"en"_s, u"partner"_s, 900);
        words.add(u"en"_s, u"address"_s, 900);
        words.add(u"de"_s, u"adresse"_s, 3);
        words.add(u"de"_s, u"adresse"_s, 4);
        words.add(u"de"_s, u"gone"_s, 4);
        words.add(u"de"_s, u"gone"_s, -4);
        words.settle();
        QCOMPARE(nearest(words, u"addresse"_s, 2), (QStringList{u"address"_s, u"adresse"_s}));
        QCOMPARE(nearest(words, u"addresse"_s, 2, {u"de"_s}),
                 (QStringList{u"adresse"_s, u"address"_s}));
        QCOMPARE(nearest(words, u"gonee"_s, 1), QStringList());
        QCOMPARE(words.languagesOf({u"adresse"_s, u"nowhere"_s}), QStringList{u"de"_s});
        QCOMPARE(words.languagesOf({u"nowhere"_s}), QStringList());
    }

    // Nobody mistakes the first letter and another one, nor much of a short word.
    void correctionsBegin_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("as it was typed") << u"asign"_s << QStringList{u"assign"_s, u"sign"_s};
        QTest::newRow("two slips, the first letter one of them") << u"oublie"_s << QStringList{};
        QTest::newRow("two slips behind it") << u"pubilk"_s << QStringList{u"public"_s};
        QTest::newRow("a short word") << u"mot"_s << QStringList{};
        QTest::newRow("two slips in few letters") << u"swgin"_s << QStringList{};
        QTest::newRow("letters that it has not") << u"pxblyc"_s << QStringList{};
        QTest::newRow("three letters, one of them another") << u"nat"_s << QStringList{};
        QTest::newRow("another first letter") << u"befund"_s << QStringList{};
        QTest::newRow("the first letters swapped") << u"erfund"_s << QStringList{u"refund"_s};
        QTest::newRow("no first letter") << u"efund"_s << QStringList{u"refund"_s};
        QTest::newRow("another first letter of a long word")
            << u"oepublic"_s << QStringList{u"republic"_s};
        QTest::newRow("three letters, two swapped") << u"nto"_s << QStringList{u"not"_s};
        QTest::newRow("umlaut as two letters") << u"ueberprufng"_s << QStringList{u"uberprufung"_s};
    }
    void correctionsBegin()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        WordList words;
        for (const auto &[word, rows] :
             {std::pair(u"sign"_s, 90), std::pair(u"assign"_s, 9), std::pair(u"republic"_s, 9),
              std::pair(u"public"_s, 50), std::pair(u"not"_s, 90), std::pair(u"refund"_s, 9)})
            words.add(u"en"_s, word, rows);
        words.add(u"de"_s, u"uberprufung"_s, 1);
        words.settle();
        QCOMPARE(nearest(words, typed, 9), expected);
    }

    void beginnings()
    {
        WordList words;
        for (const auto &[word, rows] :
             {std::pair(u"admin"_s, 90), std::pair(u"administer"_s, 5),
              std::pair(u"administrator"_s, 7), std::pair(u"adopt"_s, 40)})
            words.add(u"en"_s, word, rows);
        words.settle();
        QCOMPARE(words.rowsBeginning(u"admin"_s), 7);
        QCOMPARE(words.rowsBeginning(u"adm"_s), 90);
        QCOMPARE(words.rowsBeginning(u"xadm"_s), 0);
        QCOMPARE(words.rowsBeginning(u"administrato"_s), 0);
        QCOMPARE(words.rowsBeginning(u"zz"_s), 0);
    }

    void hangul_data()
    {
        QTest::addColumn<QString>("syllables");
        QTest::addColumn<QString>("letters");
        QTest::newRow("open and closed") << u"비밀번호"_s << u"ㅂㅣㅁㅣㄹㅂㅓㄴㅎㅗ"_s;
        QTest::newRow("vowels of two keys") << u"과의 왜"_s << u"ㄱㅗㅏㅇㅡㅣ ㅇㅗㅐ"_s;
        QTest::newRow("two consonants at the end")
            << u"읽기 없음"_s << u"ㅇㅣㄹㄱㄱㅣ ㅇㅓㅂㅅㅇㅡㅁ"_s;
        QTest::newRow("the last consonant goes over")
            << u"갑시 갉아 달가"_s << u"ㄱㅏㅂㅅㅣ ㄱㅏㄹㄱㅇㅏ ㄷㅏㄹㄱㅏ"_s;
        QTest::newRow("doubled ones") << u"빠짐까"_s << u"ㅃㅏㅈㅣㅁㄲㅏ"_s;
        QTest::newRow("alone") << u"ㄱㄴ a"_s << u"ㄱㄴ a"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void hangul()
    {
        QFETCH(QString, syllables);
        QFETCH(QString, letters);
        QCOMPARE(hangulLetters(syllables), letters);
        QCOMPARE(hangulSyllables(letters), syllables);
    }

    void layouts()
    {
        QVERIFY(otherLayouts(u"gfhjkm"_s).contains(u"пароль"_s));
        QVERIFY(otherLayouts(u"зфыыцщкв"_s).contains(u"password"_s));
        QVERIFY(otherLayouts(u"yuruck"_s).contains(u"zuruck"_s));
        QVERIFY(otherLayouts(u"ぱすわーど"_s).contains(u"パスワード"_s));
        QVERIFY(otherLayouts(u"カギ"_s).contains(u"かぎ"_s));
        QVERIFY(otherLayouts(u"psh"_s).contains(u"حسا"_s));
        QVERIFY(!otherLayouts(u"\"pass\""_s).contains(u"/pass/"_s)); // no other words
        QVERIFY(otherLayouts(u"gslgbcrf"_s).contains(u"підписка"_s));
        QVERIFY(otherLayouts(u"зфііцщкв"_s).contains(u"password"_s));
        QVERIFY(otherLayouts(u"jacui"_s).contains(u"חשבון"_s));
        QVERIFY(otherLayouts(u"kvdik;ow"_s).contains(u"κωδικός"_s));
        QVERIFY(otherLayouts(u"πασσςορδ"_s).contains(u"password"_s));
        QVERIFY(otherLayouts(u"PSH"_s).contains(u"حسا"_s));
        QVERIFY(otherLayouts(u"\"gfhjkm\""_s).contains(u"\"пароль\""_s));
        QVERIFY(otherLayouts(u"isylzjko"_s).contains(u"รหัสผ่าน"_s));
        QVERIFY(otherLayouts(u"lbmTbN"_s).contains(u"สิทธิ์"_s));
        QVERIFY(otherLayouts(u"ยฟหหไนพก"_s).contains(u"password"_s));
        QVERIFY(otherLayouts(u"qlalfqjsgh"_s).contains(u"비밀번호"_s));
        QVERIFY(otherLayouts(u"Qkfms ghkrdls"_s).contains(u"빠른 확인"_s));
        QVERIFY(otherLayouts(u"ㅔㅁㄴㄴ재ㄱㅇ"_s).contains(u"password"_s));
        QCOMPARE(otherLayouts(u"12 34"_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
