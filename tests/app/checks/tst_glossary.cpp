// SPDX-License-Identifier: Apache-2.0
// Terms of a glossary are found in the forms in which texts have them, and only there.
#include "tests/app/checks/judging.h"

using namespace diglot;
using namespace diglot::test;
using namespace Qt::StringLiterals;
using article::GlossaryEntry;
using article::TermStatus;

namespace {

GlossaryEntry entry(const QString &english, const QString &locale, const QStringList &terms)
{
    GlossaryEntry made;
    if (!english.isEmpty())
        made.terms.append({tag(u"en-US"_s), english, TermStatus::Unknown, {}});
    for (const QString &term : terms) {
        const bool forbidden = term.startsWith(u'!');
        made.terms.append({tag(locale),
                           forbidden ? term.mid(1) : term,
                           forbidden ? TermStatus::Forbidden : TermStatus::Unknown,
                           {}});
    }
    return made;
}

checks::TermTablePtr table()
{
    return std::make_shared<checks::TermTable>(article::Glossary{
        entry(u"account"_s, u"ru-RU"_s, {u"учётная запись"_s, u"!аккаунт"_s}),
        entry(u"customer account"_s, u"ru-RU"_s, {u"счёт клиента"_s}),
        entry(u"IT"_s, u"ru-RU"_s, {u"ИТ"_s}),
        entry(u"C#"_s, u"ru-RU"_s, {u"C#"_s}),
        entry(u"policy"_s, u"ru-RU"_s, {u"политик*"_s, u"правил*"_s}),
        entry(QString(), u"ru-RU"_s, {u"!ихний"_s}),
        entry(u"account"_s, u"de-DE"_s, {u"Konto"_s}),
        entry(u"account"_s, u"zh-TW"_s, {u"帳戶"_s, u"!帐户"_s}),
        entry(u"account"_s, u"zh-CN"_s, {u"帐户"_s}),
        entry(u"account"_s, u"ja-JP"_s, {u"アカウント"_s}),
        entry(u"account"_s, u"ar"_s, {u"حساب"_s}),
    });
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void keepsItsTongue();
    void namesTerms();
    void manyTerms();
};

void TestGlossary::judges_data()
{
    addColumns();
    const auto add = [](const char *name, const char16_t *locale, const char16_t *source,
                        const char16_t *target, const char16_t *expected) {
        addCase(name, u"glossary", locale, source, target, expected);
    };
    add("as it stands", u"ru-RU", u"Your account", u"Ваша учётная запись", u"");
    add("inflected", u"ru-RU", u"Open the accounts.", u"Откройте учетные записи.", u"");
    add("in another case of words", u"ru-RU", u"Accounts", u"Список учетных записей", u"");
    add("missing", u"ru-RU", u"Your account", u"Ваш профиль", u"account s=account");
    add("missing in markup", u"ru-RU", u"The **account** here", u"**Профиль** здесь",
        u"account s=account");
    add("in code it is a name", u"ru-RU", u"Use `account` here", u"Введите `account` здесь", u"");
    add("forbidden", u"ru-RU", u"Your account", u"Ваши аккаунты", u"!аккаунт t=аккаунты");
    add("both", u"ru-RU", u"Your account", u"Ваш аккаунт, учётная запись", u"!аккаунт t=аккаунт");
    add("forbidden only for its concept", u"ru-RU", u"Your profile", u"Ваш аккаунт", u"");
    add("forbidden whatever is said", u"ru-RU", u"Their names", u"Ихние имена", u"!ихний t=Ихние");
    add("the longest counts", u"ru-RU", u"A customer account", u"Счёт клиента", u"");
    add("the longest is missed", u"ru-RU", u"A customer account", u"Учётная запись",
        u"customer account s=customer account");
    add("words apart are no term", u"ru-RU", u"A customer. Account", u"Клиент. Учётная запись",
        u"");
    add("capitals alone", u"ru-RU", u"Is it yours?", u"Это ваше?", u"");
    add("capitals", u"ru-RU", u"Your IT", u"Ваша техника", u"IT s=IT");
    add("other signs", u"ru-RU", u"Write C# code", u"Пишите код", u"C# s=C#");
    add("beside a letter", u"ru-RU", u"The word abcC#", u"Слово", u"");
    add("any ending", u"ru-RU", u"The policies", u"Правилами", u"");
    add("a word that only begins alike", u"ru-RU", u"An accountant", u"Бухгалтер", u"");
    add("compound", u"de-DE", u"The account", u"Das Kundenkonto", u"");
    add("plural in German", u"de-DE", u"The accounts", u"Die Konten", u"");
    add("missing in German", u"de-DE", u"The account", u"Das Profil", u"account s=account");
    add("substring", u"zh-TW", u"Your account", u"您的帳戶設定", u"");
    add("other characters", u"zh-TW", u"Your account", u"您的帐户設定", u"!帐户 t=帐户 fix=帳戶");
    add("of another variant", u"zh-CN", u"Your account", u"你的帐户", u"");
    add("in Japanese", u"ja-JP", u"Your account", u"アカウントを開く", u"");
    add("missing in Japanese", u"ja-JP", u"Your account", u"口座を開く", u"account s=account");
    add("behind an article", u"ar-SA", u"The account", u"افتح الحساب", u"");
    add("with a particle", u"ar-SA", u"With the account", u"بحسابك", u"");
    add("missing in Arabic", u"ar-SA", u"The account", u"افتح الملف", u"account s=account");
    add("nothing of the language", u"tr-TR", u"The account", u"Profil", u"");
    add("left standing", u"ru-RU", u"Your account", u"Your account", u"");
}

void TestGlossary::judges()
{
    QFETCH(QString, locale);
    QFETCH(QString, source);
    QFETCH(QString, target);
    const auto checker = checks::Checker::create({u"glossary"_s}, table());
    QVERIFY(checker);
    const checks::TextPair pair = pairOf(locale, source, target);
    QTEST(summary((*checker)->check(pair, {}), pair), "expected");
}

// Without a glossary the rule says nothing; with one all other rules stay.
void TestGlossary::keepsItsTongue()
{
    const auto plain = checks::Checker::create();
    const checks::TextPair pair = pairOf(u"ru-RU"_s, u"Your account"_s, u"Ваш профиль"_s);
    QVERIFY((*plain)->check(pair, {}).isEmpty());
    const auto with = (*plain)->withTerms(table());
    QCOMPARE(with->rules().size(), (*plain)->rules().size());
    QCOMPARE(with->check(pair, {}).size(), 1);
}

void TestGlossary::namesTerms()
{
    const auto uses =
        table()->termsIn(checks::scanMarkup(u"IT opens the account."_s), tag(u"en-US"_s),
                         checks::scanMarkup(u"ИТ открывает аккаунт."_s), tag(u"ru-RU"_s));
    QCOMPARE(uses.size(), 2);
    QCOMPARE(uses.at(0).term, u"IT"_s);
    QVERIFY(uses.at(0).translated);
    QCOMPARE(uses.at(1).term, u"account"_s);
    QCOMPARE(uses.at(1).allowed, QStringList{u"учётная запись"_s});
    QCOMPARE(uses.at(1).forbidden, QStringList{u"аккаунт"_s});
    QVERIFY(!uses.at(1).translated);
}

// Tens of thousands of terms cost what the words of a text cost.
void TestGlossary::manyTerms()
{
    article::Glossary glossary;
    for (int i = 0; i < 30000; ++i)
        glossary.append(entry(u"term%1 word"_s.arg(i), u"ru-RU"_s, {u"слово%1"_s.arg(i)}));
    const checks::TermTable terms(glossary);
    const auto source = checks::scanMarkup(u"The term29999 word stands here."_s);
    const auto uses =
        terms.termsIn(source, tag(u"en-US"_s), checks::scanMarkup(u"Вот"_s), tag(u"ru-RU"_s));
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.first().allowed, QStringList{u"слово29999"_s});
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
