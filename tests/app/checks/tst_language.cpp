// SPDX-License-Identifier: Apache-2.0
// Punctuation, words, dates and lengths by the ways of each language.
#include "tests/app/checks/judging.h"

using namespace diglot;
using namespace diglot::test;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        addColumns();
        addEnds();
        addBrackets();
        addRepeats();
        addDates();
        addLengths();
        addAdvice();
        addNamed();
    }
    void cases() { compareCase(); }

private:
    static void addEnds()
    {
        const auto *rule = u"end-punctuation";
        addCase("lost stop", rule, u"ru-RU", u"Save the file.", u"Сохраните файл",
                u"stop>none s=. t= fix=.");
        addCase("lost wide stop", rule, u"ja-JP", u"Save the file.", u"ファイルを保存",
                u"stop>none s=. t= fix=。");
        addCase("wide stop", rule, u"zh-TW", u"Save the file.", u"儲存檔案。", u"");
        addCase("stop behind a quote", rule, u"zh-TW", u"Say “yes.”", u"說「是」。", u"");
        addCase("stop inside bold", rule, u"de-DE", u"**Save it.**", u"**Speichern.**", u"");
        addCase("Arabic question", rule, u"ar-SA", u"Is it safe?", u"هل هو آمن؟", u"");
        addCase("stop behind a direction mark", rule, u"ar-SA", u"Save the file.",
                u"احفظ الملف.\u200F", u"");
        addCase("question became stop", rule, u"de-DE", u"Is it safe?", u"Ist es sicher.",
                u"question>stop s=? t=.");
        addCase("colon may end in a stop", rule, u"ja-JP", u"Do one of these:",
                u"次のいずれかを行います。", u"");
        addCase("colon lost", rule, u"de-DE", u"Do one of these:", u"Tun Sie dies",
                u"colon>none s=: t= fix=:");
        addCase("small colon", rule, u"zh-TW", u"The metrics are:", u"計量如下︰", u"");
        addCase("three stops", rule, u"de-DE", u"Loading…", u"Wird geladen...", u"");
        addCase("abbreviation at the end", rule, u"ru-RU", u"In May 2020", u"В мае 2020 г.", u"");
        addCase("source's abbreviation", rule, u"ja-JP", u"Contoso Inc.", u"Contoso 社", u"");
        addCase("too short to be a sentence", rule, u"de-DE", u"No.", u"Nein", u"");
        addCase("code at the end", rule, u"de-DE", u"Run `x`", u"`x` ausführen", u"");
        addCase("Greek question", rule, u"el-GR", u"Is it safe?", u"Είναι ασφαλές;", u"");
        addCase("behind a link", rule, u"ru-RU", u"See [the page](u).", u"См. [страницу](u)",
                u"stop>none s=. t= fix=.");

        const auto *stranded = u"stranded-punctuation";
        addCase("stray question mark", stranded, u"zh-TW", u"How do I know if I have it?",
                u"如何? 知道我是否擁有？", u"t=?");
        addCase("one at the end", stranded, u"zh-TW", u"Do I have it?", u"我有嗎？", u"");
        addCase("in the middle of both", stranded, u"de-DE", u"Why? See it.", u"Warum? Ansehen.",
                u"");
        addCase("quoted at the end of the source", stranded, u"zh-TW", u"Answer “Is it?”",
                u"回答「是嗎？」問題", u"");
    }

    static void addBrackets()
    {
        const auto *rule = u"brackets";
        addCase("alone", rule, u"zh-TW", u"Prices (if any).", u"如果有) 價格 (。",
                u"( t=( | ) t=)");
        addCase("wide", rule, u"zh-TW", u"Prices (if any)", u"價格（如果有）", u"");
        addCase("mixed widths", rule, u"ja-JP", u"Prices (if any)", u"価格（もしあれば)", u"");
        addCase("added names", rule, u"ja-JP", u"Select **Save**.", u"［保存］を選択", u"");
        addCase("gloss with escape", rule, u"ja-JP", u"**Submit**", u"**[Submit]\\(送信\\)**", u"");
        addCase("enumerator", rule, u"de-DE", u"a) Save", u"a) Speichern", u"");
        addCase("in code", rule, u"de-DE", u"Call `f(` now", u"Jetzt `f(` aufrufen", u"");
        addCase("source too", rule, u"ru-RU", u"Save (now", u"Сохраните (сейчас", u"defect ( s=(");
        addCase("lost", rule, u"ru-RU", u"the interface (UI) of", u"интерфейс", u"lost s=(");
        addCase("plural ending", rule, u"ja-JP", u"the file(s)", u"ファイル", u"");
        addCase("links are none", rule, u"de-DE", u"[a](b)", u"[a](b)", u"");
    }

    static void addRepeats()
    {
        const auto *doubled = u"doubled-word";
        addCase("Russian", doubled, u"ru-RU", u"client tenant", u"клиента клиента",
                u"t=клиента клиента fix=клиента");
        addCase("Arabic", doubled, u"ar-SA", u"operation", u"عملية عملية",
                u"t=عملية عملية fix=عملية");
        addCase("Chinese", doubled, u"zh-TW", u"standard contract", u"標準合約合約",
                u"t=合約合約 fix=合約");
        addCase("Japanese reduplication", doubled, u"ja-JP", u"various", u"いろいろ、ますます",
                u"");
        addCase("pay as you go", doubled, u"zh-TW", u"pay as you go", u"隨用隨付", u"");
        addCase("German pronouns", doubled, u"de-DE", u"that they", u"dass sie sie die die", u"");
        addCase("markup between", doubled, u"de-DE", u"Save", u"**Save** Save", u"");
        addCase("source too", doubled, u"de-DE", u"bye bye", u"tschüss tschüss",
                u"defect s=bye bye");
        addCase("numbers", doubled, u"de-DE", u"x", u"10 10", u"");
        addCase("three", doubled, u"tr-TR", u"x", u"bazı bazı bazı", u"");
        addCase("three are an error", u"repetition", u"tr-TR", u"x", u"bazı bazı bazı",
                u"t=bazı bazı bazı fix=bazı");
        addCase("Chinese three", u"repetition", u"zh-TW", u"x", u"使用使用使用",
                u"t=使用使用使用 fix=使用");
        addCase("two are none", u"repetition", u"ru-RU", u"x", u"клиента клиента", u"");
    }

    static void addDates()
    {
        const auto *rule = u"dates";
        addCase("other month", rule, u"ru-RU", u"on May 25, 2021", u"25 июня 2021 г.",
                u"changed s=May t=июня");
        addCase("other month by number", rule, u"zh-TW", u"June 11 to June 12",
                u"6 月 11 日至 7 月 12 日", u"added t=7 月");
        addCase("day and month swapped", rule, u"ja-JP", u"March 5, 2021", u"2021年5月3日", u"");
        addCase("same, inflected", rule, u"ru-RU", u"In March 2020", u"В марте 2020 года", u"");
        addCase("short name", rule, u"de-DE", u"Nov-2020", u"Nov. 2020", u"");
        addCase("number became name", rule, u"de-DE", u"by 5/25/2021", u"bis 25. Mai 2021", u"");
        addCase("name became number", rule, u"de-DE", u"by May 25, 2021", u"bis 25.05.2021", u"");
        addCase("may is a verb", rule, u"de-DE", u"You may use 5 of them", u"Bis zu 5", u"");
        addCase("span of months", rule, u"zh-TW", u"for 3 months", u"3 個月", u"");
        addCase("Arabic month", rule, u"ar-SA", u"on May 5, 2021", u"في 5 مايو 2021", u"");
        addCase("Arabic other month", rule, u"ar-SA", u"on May 7, 2021", u"في 7 مارس 2021",
                u"changed s=May t=مارس");
        addCase("written in Chinese", rule, u"zh-TW", u"in April 2020", u"2020 年四月", u"");
    }

    static void addLengths()
    {
        const auto *rule = u"length";
        const char16_t *longSource = u"Partners who manage subscriptions for customers can review "
                                     u"invoices, change quantities and cancel them at any time.";
        addCase("half is missing", rule, u"zh-TW", longSource, u"合作夥伴可以。",
                u"short s=Partners who manage subscriptions for customers can review invoices, "
                u"change quantities and cancel them at any time. t=合作夥伴可以。");
        addCase("usual", rule, u"zh-TW", longSource,
                u"為客戶管理訂閱的合作夥伴可以隨時檢閱發票、變更數量並取消訂閱。", u"");
        addCase("one character", rule, u"zh-TW", u"Yes", u"是", u"");
        addCase("names do not count", rule, u"ja-JP",
                u"Microsoft Azure Active Directory Premium and Office for customers",
                u"Microsoft Azure Active Directory Premium と Office", u"");
    }

    static void addAdvice()
    {
        addCase("double blank", u"double-space", u"de-DE", u"Select it", u"Wählen  Sie",
                u"t=   fix=");
        addCase("blanks around a tag", u"double-space", u"de-DE", u"a b", u"a <b>x</b> b", u"");
        addCase("zero width", u"invisible", u"de-DE", u"ab", u"a\u200Bb", u"U+200B t=\u200B fix=");
        addCase("joiner in Arabic", u"invisible", u"ar-SA", u"ab", u"ا\u200Cب", u"U+200C t=\u200C");
        addCase("blank before a comma", u"punctuation-spacing", u"ru-RU", u"a, b", u"да , нет",
                u"before t=  fix=");
        addCase("blank beside a wide mark", u"punctuation-spacing", u"zh-TW", u"a, b", u"甲 ，乙",
                u"wide t=  fix=");
        addCase("French colon", u"punctuation-spacing", u"fr-FR", u"Note: a", u"Remarque: a",
                u"french t= fix=");
        addCase("French address", u"punctuation-spacing", u"fr-FR", u"https://x.example",
                u"https://x.example", u"");
        addCase("no blank behind", u"punctuation-spacing", u"de-DE", u"red, green", u"rot,grün",
                u"behind t= fix=");
        addCase("capital", u"capitals", u"ru-RU", u"This guide", u"это руководство", u"t=э fix=Э");
        addCase("no capitals", u"capitals", u"ja-JP", u"This guide", u"azure ガイド", u"");
        addCase("name begins small", u"capitals", u"de-DE", u"Use iOS", u"iOS nutzen", u"");
        addCase("acronym", u"acronyms", u"ru-RU", u"The CSP program", u"Программа", u"s=CSP");
        addCase("unit", u"acronyms", u"ru-RU", u"Use 10 GB", u"10 ГБ", u"");
        addCase("symbol", u"symbols", u"de-DE", u"50 % off", u"50 Prozent", u"%");
        addCase("Arabic per cent", u"symbols", u"ar-SA", u"50% off", u"خصم 50٪", u"");
        addCase("sentences", u"sentence-count", u"zh-TW", u"Save it. Close the file.", u"儲存。",
                u"fewer");
        addCase("abbreviation is no end", u"sentence-count", u"de-DE", u"Use it, e.g. now.",
                u"Nutzen, z. B. jetzt.", u"");
        addCase("quote alone", u"quotes", u"de-DE", u"Say \"a\"", u"\"a sagen", u"unpaired t=\"");
    }

    static void addNamed()
    {
        addCase("blank at the end", u"edge-space", u"de-DE", u"a ", u"a", u"end fix=");
        addCase("line break", u"line-breaks", u"de-DE", u"a\nb", u"a b", u"line");
        addCase("first mark", u"start-punctuation", u"de-DE", u"- a", u"a", u"");
        addCase("first bracket", u"start-punctuation", u"zh-TW", u"(a) b", u"（甲）乙", u"");
        addCase("tripled", u"tripled-letter", u"de-DE", u"a", u"Schifffahrtt", u"t=fff");
        addCase("tripled twice", u"tripled-letter", u"ru-RU", u"a", u"клиенттт", u"t=ттт fix=тт");
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
