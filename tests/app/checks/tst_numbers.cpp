// SPDX-License-Identifier: Apache-2.0
// Numbers: what real defects look like, and what a naive comparison takes for one.
#include "tests/app/checks/judging.h"

using namespace diglot;
using namespace diglot::test;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        addColumns();
        addDefects();
        addForms();
        addWords();
    }
    void cases() { compareCase(); }

private:
    static void addDefects()
    {
        const auto *rule = u"numbers";
        addCase("one digit more", rule, u"de-DE", u"Code 5555555", u"Code 55555555",
                u"changed s=5555555 t=55555555 fix=5555555");
        addCase("hallucinated date", rule, u"ko-KR", u"DUNS Number", u"2018년 3월 2",
                u"added t=2018");
        addCase("hallucinated ratio", rule, u"ja-JP", u"impressions", u"1:0", u"added t=1");
        addCase("day lost", rule, u"de-DE", u"December 19 price list", u"Preisliste Dezember 2019",
                u"changed s=19 t=2019");
        addCase("digit in a word", rule, u"ar-SA", u"the drop-down list", u"القائمة ا7لمنسدلة",
                u"added t=7");
        addCase("number lost", rule, u"ru-RU", u"Within 60 days", u"В течение нескольких дней",
                u"missing s=60");
        addCase("digits swapped", rule, u"zh-TW", u"In 2021", u"2012 年",
                u"changed s=2021 t=2012 fix=2021");
        addCase("month changed", rule, u"ja-JP", u"March 2, 2021", u"2021年4月2日", u"added t=4");
        addCase("inside code is no number", rule, u"de-DE", u"Run `a 5`", u"`a 6` ausführen", u"");
        addCase("a placeholder is no number", rule, u"de-DE", u"Take {0}", u"Nimm {0} und {1}",
                u"");
        addCase("inside addresses neither", rule, u"de-DE", u"[a](b5.md)", u"[a](b6.md)", u"");
    }

    static void addForms()
    {
        const auto *rule = u"numbers";
        addCase("Russian groups", rule, u"ru-RU", u"1,000.50 USD", u"1\u00A0000,50 долл.", u"");
        addCase("German groups", rule, u"de-DE", u"1,234,567.8", u"1.234.567,8", u"");
        addCase("Arabic digits", rule, u"ar-SA", u"In 2021, 3.5", u"في ٢٠٢١، ٣٫٥", u"");
        addCase("wide digits", rule, u"ja-JP", u"Step 3", u"手順３", u"");
        addCase("date reordered", rule, u"de-DE", u"05/25/2021", u"25.05.2021", u"");
        addCase("date in ISO form", rule, u"zh-TW", u"2021-05-25", u"2021/5/25", u"");
        addCase("month by name", rule, u"ja-JP", u"April 1", u"4月1日", u"");
        addCase("month by number", rule, u"ru-RU", u"by 5/25/2021", u"до 25 мая 2021 г.", u"");
        addCase("month with zero", rule, u"de-DE", u"May 5, 2021", u"05.05.2021", u"");
        addCase("afternoon", rule, u"de-DE", u"at 1:30 PM", u"um 13:30 Uhr", u"");
        addCase("afternoon, whole hour", rule, u"ru-RU", u"at 5 PM", u"в 17:00", u"");
        addCase("morning", rule, u"de-DE", u"from 9:00 AM", u"ab 9 Uhr", u"");
        addCase("noon", rule, u"ru-RU", u"at 12:30 PM", u"в 12:30", u"");
        addCase("noon to midnight", rule, u"ru-RU", u"at 12:30 PM", u"в 00:30", u"missing s=12");
        addCase("midnight", rule, u"ru-RU", u"at 12:30 AM", u"в 00:30", u"");
        addCase("midnight, with full stops", rule, u"ru-RU", u"at 12 a.m.", u"в 00:00", u"");
        addCase("from morning to evening", rule, u"ru-RU", u"12 AM to 1 PM", u"с 0:00 до 13:00",
                u"");
        addCase("evening stays", rule, u"de-DE", u"from 9:00 AM", u"ab 10 Uhr",
                u"changed s=9 t=10");
        addCase("year of two digits", rule, u"ru-RU", u"FY21 goals", u"цели на 2021 фин. г.", u"");
        addCase("said twice", rule, u"ja-JP", u"30 days later", u"30日後（30日）", u"");
        addCase("version", rule, u"de-DE", u"Version 1.10.2", u"Version 1.10.2", u"");
        addCase("per cent", rule, u"tr-TR", u"50% off", u"%50 indirim", u"");
        addCase("entity", rule, u"de-DE", u"it&#39;s", u"es ist", u"");
    }

    static void addWords()
    {
        const auto *rule = u"numbers";
        addCase("word to number", rule, u"ja-JP", u"two accounts", u"2 つのアカウント", u"");
        addCase("ordinal to number", rule, u"zh-TW", u"the first step", u"第 1 步", u"");
        addCase("number to word", rule, u"ru-RU", u"2 accounts", u"две учетные записи", u"word");
        addCase("number to Arabic word", rule, u"ar-SA", u"2 files", u"ملفين اثنين", u"word");
        addCase("million to man", rule, u"ja-JP", u"10 million users", u"1000万人のユーザー", u"");
        addCase("thousand", rule, u"de-DE", u"50K users", u"50.000 Benutzer", u"");
        addCase("million in words", rule, u"ru-RU", u"1.5 million", u"1,5 млн", u"");
        addCase("million to billion", rule, u"ru-RU", u"10 million users", u"10 млрд пользователей",
                u"changed s=10 million t=10 млрд");
        addCase("million to thousand twice", rule, u"zh-TW", u"10 million, or 10 million", u"1 千",
                u"changed s=10 t=1");
        addCase("thousand millions", rule, u"es-ES", u"10 billion users",
                u"10 mil millones de usuarios", u"");
        addCase("thousand of ten thousands", rule, u"zh-TW", u"50 million users", u"5 千萬名使用者",
                u"");
        addCase("ten times less", rule, u"zh-TW", u"10,000 users", u"1 千名使用者",
                u"changed s=10,000 t=1");
        addCase("thousand as a word", rule, u"ru-RU", u"10,000 users", u"10 тыс. пользователей",
                u"");
        addCase("fraction of zeros", rule, u"ru-RU", u"1.50 million", u"1 500 000", u"");
        addCase("a word that is no magnitude", rule, u"de-DE", u"10 million users",
                u"10 Megabenutzer", u"");
        addCase("million lost", rule, u"ko-KR", u"3 million", u"30만", u"changed s=3 t=30");
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
