// SPDX-License-Identifier: Apache-2.0
// What must not get lost: text, code, links, tags, placeholders, addresses.
#include "tests/app/checks/judging.h"

using namespace diglot;
using namespace diglot::test;

class TestIntegrity : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        addColumns();
        addMissing();
        addUntranslated();
        addMarkup();
        addLiterals();
    }
    void cases() { compareCase(); }

private:
    static void addMissing()
    {
        addCase("empty", u"missing", u"ru-RU", u"Save", u"", u"s=Save");
        addCase("blank", u"missing", u"ja-JP", u"Save", u"\u3000 ", u"s=Save");
        addCase("no word", u"missing", u"de-DE", u"Save.", u"**.**", u"s=Save. t=**.**");
        addCase("source says nothing", u"missing", u"de-DE", u"—", u"", u"");
        addCase("code is something", u"missing", u"ar-SA", u"`x`", u"`x`", u"");
        addCase("one ideograph", u"missing", u"zh-TW", u"Yes", u"是", u"");
        addCase("extra", u"extra", u"ru-RU", u"", u"Сохранить", u"t=Сохранить");
        addCase("nothing extra", u"extra", u"ru-RU", u"", u" ", u"");
    }

    static void addUntranslated()
    {
        const auto *rule = u"untranslated";
        addCase("left", rule, u"ru-RU", u"Select the account.", u"Select the account.",
                u"whole s=Select the account. t=Select the account.");
        addCase("left with other case", rule, u"de-DE", u"Select the account",
                u"select the account", u"whole s=Select the account t=select the account");
        addCase("product name", rule, u"ru-RU", u"Partner Center", u"Partner Center", u"");
        addCase("one word", rule, u"de-DE", u"Region", u"Region", u"");
        addCase("name with one word", rule, u"ja-JP", u"Azure plan", u"Azure plan", u"");
        addCase("code", rule, u"ru-RU", u"`select the account`", u"`select the account`", u"");
        addCase("address", rule, u"ar-SA", u"https://x.example/select-the-account",
                u"https://x.example/select-the-account", u"");
        addCase("tail left", rule, u"zh-TW", u"Choose Save, then close the browser window now.",
                u"選擇儲存，then close the browser window now。",
                u"part s=then close the browser window now t=then close the browser window now");
        addCase("quoted phrase of three", rule, u"zh-TW", u"Look for “out of stock” there.",
                u"尋找「out of stock」。", u"");
        addCase("same language", rule, u"en-GB", u"Select the account.", u"Select the account.",
                u"");
    }

    static void addMarkup()
    {
        addCase("code lost", u"code", u"ru-RU", u"Run `az login`.", u"Запустите вход.",
                u"missing s=`az login`");
        addCase("code changed", u"code", u"ja-JP", u"Run `az login` now", u"`az Login` を実行",
                u"changed s=`az login` t=`az Login` fix=`az login`");
        addCase("code moved", u"code", u"de-DE", u"`a` then `b`", u"`b` nach `a`", u"");
        addCase("double backticks", u"code", u"de-DE", u"``a ` b``", u"``a ` b``", u"");
        addCase("name made code", u"code", u"de-DE", u"Use az login", u"`az login` nutzen", u"");
        addCase("link lost", u"links", u"ru-RU", u"See [the page](a.md).", u"См. страницу.",
                u"missing s=[the page](a.md)");
        addCase("link broken by a blank", u"links", u"zh-TW", u"[a](b.md)", u"[a] (b.md)",
                u"missing s=[a](b.md)");
        addCase("link elsewhere", u"links", u"ar-SA", u"[a](b.md)", u"[أ](c.md)",
                u"changed s=[a](b.md) t=[أ](c.md)");
        addCase("locale swapped", u"links", u"ru-RU", u"[a](https://x.example/en-us/b)",
                u"[а](https://x.example/ru-ru/b)", u"");
        addCase("locale left out", u"links", u"ru-RU", u"[a](https://x.example/en-us/b/)",
                u"[а](https://X.example/b)", u"");
        addCase("link in parentheses", u"links", u"de-DE", u"[a](b_(c).md)", u"[a](b_(c).md)", u"");
        addCase("title translated", u"links", u"de-DE", u"[a](b.md \"Title\")",
                u"[a](b.md \"Titel\")", u"");
        addCase("linked image", u"links", u"ja-JP", u"[![alt](a.png)](b.md)",
                u"[![代替](a.png)](b.md)", u"");
        addCase("tag lost", u"tags", u"zh-TW", u"<strong>x</strong>", u"**x**",
                u"missing s=<strong>");
        addCase("tag leaked", u"tags", u"zh-TW", u"see this", u"看<c0>這個", u"added t=<c0>");
        addCase("break spelled otherwise", u"tags", u"de-DE", u"a<br/>b", u"a</br>b", u"");
        addCase("less than is no tag", u"tags", u"de-DE", u"a < b", u"a < b > c", u"");
        addCase("comment dropped", u"tags", u"de-DE", u"a<!-- x -->", u"a", u"");
    }

    static void addLiterals()
    {
        const auto *rule = u"placeholders";
        addCase("brace lost", rule, u"ru-RU", u"Hello {0}", u"Привет", u"missing s={0}");
        addCase("brace translated", rule, u"ru-RU", u"/customers/{customer-id}",
                u"/customers/{клиент-ид}",
                u"changed s={customer-id} t={клиент-ид} fix={customer-id}");
        addCase("order is free", rule, u"ja-JP", u"{0} of {1}", u"{1} の {0}", u"");
        addCase("double braces", rule, u"de-DE", u"Hi {{name}}", u"Hallo {{Name}}",
                u"changed s={{name}} t={{Name}} fix={{name}}");
        addCase("printf", rule, u"de-DE", u"%d files", u"Dateien", u"missing s=%d");
        addCase("printf with place", rule, u"zh-TW", u"%1$s in %2$s", u"%2$s 的 %1$s", u"");
        addCase("per cent is none", rule, u"ru-RU", u"50% discount", u"скидка 50 % для всех", u"");
        addCase("Turkish per cent", rule, u"tr-TR", u"50% off", u"%50 indirim", u"");
        addCase("per cent before a word", rule, u"de-DE", u"a 5 % discount", u"5 % Skonto", u"");
        addCase("Qt", rule, u"ru-RU", u"%1 of %2", u"%1 из %2", u"");
        addCase("shell", rule, u"de-DE", u"Set ${HOME}", u"Setzen Sie ${HEIM}",
                u"changed s=${HOME} t=${HEIM} fix=${HOME}");
        addCase("address changed", u"urls", u"ru-RU", u"See https://a.example/b.",
                u"См. https://a.example/c.",
                u"changed s=https://a.example/b t=https://a.example/c");
        addCase("stop glued", u"urls", u"zh-TW", u"See https://a.example/b.",
                u"請參閱 https://a.example/b。", u"");
        addCase("mail", u"urls", u"ja-JP", u"Write to a.b@c.example.", u"a.b@c.example へ。", u"");
        addCase("mail lost", u"urls", u"ja-JP", u"Write to a.b@c.example.", u"書いてください。",
                u"missing s=a.b@c.example");
        addCase("locale in address", u"urls", u"de-DE", u"https://a.example/en-us/b",
                u"https://a.example/de-de/b", u"");
        addCase("option", u"urls", u"de-DE", u"Pass --verbose to it", u"Geben Sie --ausführlich an",
                u"changed s=--verbose t=--ausführlich");
        addCase("IP address", u"urls", u"ar-SA", u"Ping 10.0.0.1 now", u"اختبر 10.0.0.2 الآن",
                u"changed s=10.0.0.1 t=10.0.0.2");
        addCase("made a link", u"urls", u"de-DE", u"See https://a.example/b",
                u"Siehe [hier](https://a.example/b)", u"");
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
