// SPDX-License-Identifier: Apache-2.0
// Where markup sits, and what becomes of names: the defects of machine translation.
#include "tests/app/checks/judging.h"

using namespace diglot;
using namespace diglot::test;

class TestAnatomy : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        addColumns();
        addLinks();
        addEmphasis();
        addLeftovers();
        addNames();
        addScripts();
    }
    void cases() { compareCase(); }

private:
    static void addLinks()
    {
        const auto *empty = u"empty-link";
        addCase("empty", empty, u"ja-JP", u"Use [it](https://x.example)",
                u"お[](https://x.example)使い", u"t=[](https://x.example)");
        addCase("blank", empty, u"de-DE", u"[a](b)", u"[ ](b) a", u"t=[ ](b)");
        addCase("picture in it", empty, u"de-DE", u"[![](a.png)](b)", u"[![](a.png)](b)", u"");
        addCase("code in it", empty, u"ar-SA", u"[`a`](b)", u"[`a`](b)", u"");
        addCase("source's own", empty, u"ru-RU", u"See [](a)", u"См. [](a)", u"defect s=[](a)");

        const auto *swallowed = u"swallowed-punctuation";
        addCase("stop", swallowed, u"de-DE", u"Open [it](u).", u"[Das öffnen.](u)",
                u"t=. fix=](u).");
        addCase("comma, more follows", swallowed, u"de-DE", u"The [role](u) that",
                u"Die [Rolle,](u) die", u"t=, fix=](u),");
        addCase("wide stop before text", swallowed, u"ja-JP", u"See [a](u). Then b.",
                u"[あを参照。](u)次に。", u"t=。");
        addCase("Russian year", swallowed, u"ru-RU", u"[In 2020](u)", u"[В 2020 г.](u)", u"");
        addCase("source too", swallowed, u"zh-TW", u"[Open it.](u)", u"[開啟。](u)", u"");
        addCase("question is its text", swallowed, u"ar-SA", u"[Why?](u)", u"[لماذا؟](u)", u"");
    }

    static void addEmphasis()
    {
        const auto *lost = u"emphasis";
        addCase("dropped", lost, u"ru-RU", u"Select **Save**.", u"Выберите Сохранить.",
                u"lost s=**Save**");
        addCase("one of two", lost, u"ja-JP", u"**A1** and **B2**", u"**A1** と B2",
                u"lost s=**B2**");
        addCase("square brackets", lost, u"zh-TW", u"Select **Save**.", u"選取 [儲存]。", u"");
        addCase("corner brackets", lost, u"ja-JP", u"Select **Save**.", u"「保存」を選択します。",
                u"");
        addCase("joined", lost, u"de-DE", u"**Save** **as**", u"**Speichern unter**", u"");
        addCase("tags are bold", lost, u"zh-TW", u"<strong>a</strong>", u"**甲**", u"");
        addCase("added", lost, u"de-DE", u"Save it", u"**Speichern**", u"added t=**Speichern**");
        addCase("empty bold is none", lost, u"de-DE", u"a **.** b", u"a b", u"");

        const auto *shifted = u"emphasis-shifted";
        addCase("onto an article", shifted, u"de-DE", u"Read **Support** now",
                u"Lesen Sie **auf der** Seite", u"small t=**auf der**");
        addCase("onto an ending", shifted, u"ja-JP", u"The **Save** button appears.",
                u"保存ボタン **が表示されます**。", u"small t=**が表示されます**");
        addCase("name left plain", shifted, u"de-DE", u"select **Software**.",
                u"Wählen Sie Software **aus.**", u"plain s=**Software** t=Software");
        addCase("a small word of the source", shifted, u"ru-RU", u"You do **not** pay",
                u"Вы **не** платите", u"");
        addCase("name also bold", shifted, u"de-DE", u"**Azure** and **Save**",
                u"**Speichern** und **Azure**", u"");
        addCase("part of a word", shifted, u"de-DE", u"use **Export** in **Menu**",
                u"**Menü**: Exportieren, **Ausgabe**", u"");
    }

    static void addLeftovers()
    {
        const auto *rule = u"escaped-markup";
        addCase("escaped bold", rule, u"zh-TW", u"Select **Save**", u"選取 \\*\\*儲存\\*\\*",
                u"asterisks t=\\*\\*儲存\\*\\* fix=**儲存** | asterisks t=\\*\\*");
        addCase("bold that is none", rule, u"zh-TW", u"The **page**", u"**「頁」**面",
                u"asterisks t=** | asterisks t=**");
        addCase("entity", rule, u"de-DE", u"a \"b\"", u"a &amp;quot;b&amp;quot;",
                u"entity t=&amp;quot; | entity t=&amp;quot;");
        addCase("blank in a link", rule, u"ru-RU", u"[a](https://x.example)",
                u"[а] (https://x.example)", u"link t=] (https://x.example)");
        addCase("leaked tag", u"tags", u"zh-TW", u"see it", u"<<c0> 請看", u"added t=<c0>");
        addCase("residue", rule, u"zh-TW", u"(see it)", u"請看 # A1。", u"residue t=# A1");
        addCase("both sides", rule, u"de-DE", u"\\*\\*Note", u"\\*\\*Hinweis",
                u"defect asterisks s=\\*\\*");
        addCase("C# is no residue", rule, u"de-DE", u"in C# code", u"in C#-Code", u"");
        addCase("footnote star", rule, u"de-DE", u"\\*Savings", u"\\*Ersparnis", u"");

        const auto *mojibake = u"mojibake";
        addCase("wrong encoding", mojibake, u"de-DE", u"for", u"fÃ¼r", u"t=Ã¼");
        addCase("replacement", mojibake, u"ja-JP", u"a", u"保\uFFFD存", u"t=\uFFFD");
        addCase("the very letters", mojibake, u"fr-FR", u"São Paulo", u"SÃO PAULO, à Paris", u"");
    }

    static void addNames()
    {
        const auto *rule = u"identifiers";
        addCase("transliterated cmdlet", rule, u"ru-RU", u"Use Set-AzMarketplacePrivateStoreOffer",
                u"Set-азмаркетплацеприватестореоффер",
                u"lost s=Set-AzMarketplacePrivateStoreOffer");
        addCase("other case", rule, u"de-DE", u"in AppSource", u"in appsource",
                u"spelling s=AppSource t=appsource fix=AppSource");
        addCase("GUID", rule, u"ru-RU", u"60d2919e-427a-4af5", u"60d2919e-427A-4af5",
                u"spelling s=60d2919e-427a-4af5 t=60d2919e-427A-4af5 fix=60d2919e-427a-4af5");
        addCase("dotless i", rule, u"tr-TR", u"CustomerTenantId", u"Customertenantıd",
                u"lost s=CustomerTenantId");
        addCase("snake case", rule, u"ar-SA", u"set max_size now", u"اضبط الحجم الأقصى",
                u"lost s=max_size");
        addCase("file", rule, u"ja-JP", u"Open report.csv", u"レポート.csv を開く",
                u"lost s=report.csv");
        addCase("kept", rule, u"zh-TW", u"Use PowerShell with CSV.", u"使用 PowerShell 和 CSV。",
                u"");
        addCase("plural", rule, u"de-DE", u"two WebApps", u"zwei WebApp-Instanzen", u"");
        addCase("written apart", rule, u"de-DE", u"PowerApps plan", u"Power Apps-Plan", u"");
        addCase("hyphenated words", rule, u"ru-RU", u"On-Premise in Timor-Leste",
                u"локально в Тимор-Лешти", u"");
        addCase("plain capitals", rule, u"ru-RU", u"Partner Center SKUs", u"Центр партнеров", u"");
        addCase("made code", rule, u"ja-JP", u"Run Get-Item now", u"`Get-Item` を実行", u"");
    }

    static void addScripts()
    {
        const auto *mixed = u"mixed-script";
        addCase("look-alikes", mixed, u"ru-RU", u"Copy", u"Кoпия", u"t=Кoпия fix=Копия");
        addCase("ending glued", mixed, u"ru-RU", u"Azure", u"Azureной", u"t=Azureной");
        addCase("hyphen between", mixed, u"ru-RU", u"SaaS offers", u"SaaS-предложения", u"");
        addCase("ideographs beside Latin", mixed, u"zh-TW", u"Azure plan", u"Azure方案", u"");
        addCase("time format", mixed, u"ru-RU", u"yyyy-MM-ddTHH:mm", u"гггг-мм-ддTчч:мм", u"");
        addCase("unit", mixed, u"ru-RU", u"10 GB", u"10 ГБ", u"");

        const auto *foreign = u"foreign-script";
        addCase("Cyrillic in German", foreign, u"de-DE", u"Save", u"Speichern да", u"t=да");
        addCase("Hangul in Japanese", foreign, u"ja-JP", u"Save", u"保存 저장", u"t=저장");
        addCase("the source has it", foreign, u"de-DE", u"Русский", u"Русский", u"");
        addCase("Han in Japanese", foreign, u"ja-JP", u"Save", u"保存する", u"");
        addCase("Latin in Arabic", foreign, u"ar-SA", u"Azure", u"خدمة Azure", u"");
        addCase("unknown locale", foreign, u"", u"Save", u"保存", u"");

        const auto *variant = u"wrong-variant";
        addCase("simplified", variant, u"zh-TW", u"Settings", u"设置", u"character t=设");
        addCase("mainland preposition", variant, u"zh-TW", u"Applies to", u"適用于裝置",
                u"word t=用于 fix=用於");
        addCase("mainland word", variant, u"zh-TW", u"Browse", u"流覽網頁",
                u"word t=流覽 fix=瀏覽");
        addCase("traditional in simplified", variant, u"zh-CN", u"Settings", u"設置",
                u"character t=設");
        addCase("right", variant, u"zh-TW", u"Price plan", u"價格計算，恢復", u"");
        addCase("Japanese is another matter", variant, u"ja-JP", u"Society", u"会社、国", u"");
    }
};

QTEST_GUILESS_MAIN(TestAnatomy)
#include "tst_anatomy.moc"
