// SPDX-License-Identifier: Apache-2.0
// The hard cases of the input format (a row each, on a snippet and, where the corpus is present,
// in the real file that taught it). Cases 38 and 40 are contents and YAML files: see their parsers.
#include "app/parse/documentparser.h"
#include "tests/support/bilingual.h"
#include "tests/support/blockdump.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <numeric>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::Block;

namespace {

// Blocks, then each side of a segment that is more than plain text.
QString describe(const article::Document &document)
{
    QString out = test::dump(document.blocks);
    for (qsizetype i = 0; i < document.segments.size(); ++i) {
        const article::Segment &segment = document.segments[i];
        const QString target = test::dump(segment.targetInlines);
        const QString source = test::dump(segment.sourceInlines);
        if (target != segment.target || source != segment.source || target.contains(u'*') ||
            target.contains(u'['))
            out += u"%1 = %2 | %3\n"_s.arg(i).arg(target, source);
    }
    return out;
}

void addRows()
{
    QTest::newRow("01 escaped attributes")
        << test::damaged(u"⟦Ответ \"да\"‖Yes⟧ и ⟦Нет‖No⟧\n"_s)
        << u"hard-cases/ru-RU/articles/fin-ops-core/fin-ops/get-started/help-connect.md"_s
        << u"p {0} и {1}\n"_s;
    QTest::newRow("02 escaped attributes from an anchor on")
        << test::damaged(u"## <a name=\"part-one\"></a>⟦Часть \"1\"‖Part one⟧\n\n⟦Текст‖Text⟧\n"_s)
        << u"hard-cases/ar-SA/articles/commerce/author-footer-module.md"_s
        << u"h2 #part-one,#часть-1 {0}\n"
           u"p {1}\n"_s;
    QTest::newRow("03 link outside the segment")
        << test::bilingual(u"- [⟦Касса‖Till⟧](till/till.md)\n"
                           u"- ⟦[Склад](store.md)‖[Store](store.md)⟧\n"_s)
        << u"hard-cases/ru-RU/articles/finance/index.md"_s
        << u"ul\n"
           u"  li\n"
           u"    p [{0}](till/till.md)\n"
           u"  li\n"
           u"    p {1}\n"
           u"1 = [Склад](store.md) | [Store](store.md)\n"_s;
    QTest::newRow("04 ordinary span in the target")
        << test::bilingual(
               u"⟦Введите <span class=\"code\">a..b</span> здесь.‖Type <span class=\"code\">a..b</span> here.⟧\n"_s)
        << u"hard-cases/ru-RU/articles/fin-ops-core/fin-ops/get-started/advanced-filtering-query-options.md"_s
        << u"p {0}\n"_s;
    QTest::newRow("05 segment in an alternative text")
        << test::bilingual(u"![⟦Окно заказа‖Order window⟧ ](./media/a.png)\n"
                           u"\n"
                           u"![[⟦Два‖Two⟧](a.png)](a.png)\n"_s)
        << u"hard-cases/ar-SA/articles/supply-chain/warehousing/sales-returns.md"_s
        << u"p ![{0} ](./media/a.png)\n"
           u"p ![[{1}](a.png)](a.png)\n"_s;
    QTest::newRow("06 line breaks in a segment")
        << test::bilingual(u"⟦Одна\n"
                           u"  \n"
                           u"**две**‖One\n"
                           u"  \n"
                           u"**two**⟧ ⟦[Ссылка](https://example.com/over\n"
                           u")‖[Link](https://example.com/over)⟧\n"
                           u"\n"
                           u"## ⟦А\n"
                           u"Б‖A B⟧\n"_s)
        << u"hard-cases/ar-SA/articles/finance/accounts-receivable/customer-aging.md"_s
        << u"p {0} {1}\n"
           u"h2 #a-b,#а-б {2}\n"
           u"0 = Одна///**две** | One///**two**\n"
           u"1 = [Ссылка](https://example.com/over) | [Link](https://example.com/over)\n"
           u"2 = А/Б | A B\n"_s;
    QTest::newRow("07 table collapsed into a segment")
        << test::bilingual(
               u"⟦| Код | Имя | | ----|---- | | 7 | Х |‖| Code | Name | | ----|---- | | 7 | X |⟧\n"_s)
        << u"hard-cases/ar-SA/articles/talent/whats-new-talent-december-6.md"_s << u"p {0}\n"_s;
    QTest::newRow("08 target begins like a block")
        << test::bilingual(u"⟦# Нет‖No⟧\n"
                           u"\n"
                           u"2. ⟦>>example.com 有‖Example has⟧\n"
                           u"\n"
                           u"⟦- а‖a⟧\n"
                           u"\n"
                           u"⟦```код‖code⟧\n"
                           u"\n"
                           u"⟦<div>‖div⟧\n"
                           u"\n"
                           u"⟦[x]: y‖x⟧\n"_s)
        << u"partner-center/zh-TW/partner-center/merge-accounts.md"_s
        << u"p {0}\n"
           u"ol(2)\n"
           u"  li\n"
           u"    p {1}\n"
           u"p {2}\n"
           u"p {3}\n"
           u"p {4}\n"
           u"p {5}\n"
           u"5 = [x]: y | x\n"_s;
    QTest::newRow("09 source begins like a list item")
        << test::bilingual(u"⟦1. **Требование**‖1. **Requirement**⟧\n"
                           u"\n"
                           u"| А | Б |\n"
                           u"|---|---|\n"
                           u"| ⟦а<br/>- б‖a<br/>- b⟧ | ⟦в‖c⟧ |\n"_s)
        << u"partner-center/ru-RU/partner-center/announcements/2020-october.md"_s
        << u"p {0}\n"
           u"table(--)\n"
           u"  tr(header)\n"
           u"    td А\n"
           u"    td Б\n"
           u"  tr\n"
           u"    td {1}\n"
           u"    td {2}\n"
           u"0 = 1. **Требование** | 1. **Requirement**\n"
           u"1 = а//- б | a//- b\n"_s;
    QTest::newRow("10 marker half outside")
        << test::bilingual(u"-   6. ⟦Вне‖Outside⟧\n"
                           u"\n"
                           u"- ⟦7. Внутри‖7. Inside⟧\n"_s)
        << u"hard-cases/ar-SA/articles/supply-chain/cost-management/fifo-physical-value-marking.md"_s
        << u"ul(loose)\n"
           u"  li\n"
           u"    ol(6)\n"
           u"      li\n"
           u"        p {0}\n"
           u"  li\n"
           u"    p {1}\n"_s;
    QTest::newRow("11 include in a segment")
        << test::bilingual(
               u"⟦[!include [banner](../includes/banner.md)]]‖[!include [banner](../includes/banner.md)]⟧\n"_s)
        << u"hard-cases/ar-SA/articles/supply-chain/transportation/tasks/reconcile-freight-manually.md"_s
        << u"p {0}\n"
           u"0 = {include ../includes/banner.md} | {include ../includes/banner.md}\n"_s;
    QTest::newRow("12 translated alert label")
        << test::bilingual(u"⟦[!ПРИМЕЧАНИЕ.] Текст‖[!NOTE:] Text⟧\n"_s)
        << u"hard-cases/ru-RU/articles/supply-chain/localizations/rus-goods-transit-postponed.md"_s
        << u"p {0}\n"
           u"0 = [!ПРИМЕЧАНИЕ.] Текст | [!NOTE:] Text\n"_s;
    QTest::newRow("13 alert without a quotation")
        << test::bilingual(u"1. ⟦Шаг‖Step⟧\n"
                           u"\n"
                           u"    [!NOTE] ⟦Важно‖Mind⟧\n"
                           u"\n"
                           u" [!IMPORTANT]\n"
                           u"> ⟦Текст‖Text⟧\n"_s)
        << u"hard-cases/ru-RU/articles/supply-chain/asset-management/work-order-scheduling/preferred-maintenance-workers.md"_s
        << u"ol(1 loose)\n"
           u"  li\n"
           u"    p {0}\n"
           u"    p [!NOTE] {1}\n"
           u"p [!IMPORTANT]\n"
           u"quote\n"
           u"  p {2}\n"_s;
    QTest::newRow("14 alert in raw HTML")
        << test::bilingual(u"<blockquote>[!NOTE] ⟦Важно‖Mind⟧</blockquote>\n"
                           u"\n"
                           u"| А |\n"
                           u"|---|\n"
                           u"| [!NOTE] ⟦б‖b⟧ |\n"_s)
        << u"hard-cases/ru-RU/articles/fin-ops-core/fin-ops/organization-administration/configure-manual-task-workflow.md"_s
        << u"html <blockquote>[!NOTE] {0}</blockquote>|\n"
           u"table(-)\n"
           u"  tr(header)\n"
           u"    td А\n"
           u"  tr\n"
           u"    td [!NOTE] {1}\n"_s;
    QTest::newRow("15 blank line behind the label")
        << test::bilingual(u">[!NOTE]\n"
                           u"\n"
                           u">⟦Текст‖Text⟧\n"_s)
        << u"partner-center/ru-RU/partner-center/effective-unit-price-calculation.md"_s
        << u"alert(note)\n"
           u"  p {0}\n"_s;
    QTest::newRow("16 three backticks in one line")
        << test::bilingual(u"```this.run();```\n"
                           u"\n"
                           u"⟦После‖After⟧\n"_s)
        << u"hard-cases/ru-RU/articles/fin-ops-core/fin-ops/get-started/grid-capabilities.md"_s
        << u"p `this.run();`\n"
           u"p {0}\n"_s;
    QTest::newRow("17 code without a segment")
        << test::bilingual(u"### `SELECT`\n"
                           u"\n"
                           u"- `TIMESPAN`\n"
                           u"- ``X``**``quit``**\n"_s)
        << u"partner-center/ru-RU/partner-center/insights-programmatic-custom-query.md"_s
        << u"h3 #select `SELECT`\n"
           u"ul\n"
           u"  li\n"
           u"    p `TIMESPAN`\n"
           u"  li\n"
           u"    p `X`**`quit`**\n"_s;
    QTest::newRow("18 heading without a blank")
        << test::bilingual(
               u"####<a name=\"roles-and-rights\"></a>⟦Роли и права‖Roles and rights⟧\n"_s)
        << u"partner-center/ru-RU/Archive/China-create-user-accounts-and-set-permissions.md"_s
        << u"h4 #roles-and-rights,#роли-и-права {0}\n"_s;
    QTest::newRow("19 empty anchor and anchor in the segment")
        << test::bilingual(
               u"## <a name=\"\"></a>⟦<a name=\"usage_note\">Заметки</a>‖<a name=\"usage_note\">Usage notes</a>⟧\n"_s)
        << u"hard-cases/ar-SA/articles/fin-ops-core/dev-itpro/analytics/er-functions-logical-valueinlarge.md"_s
        << u"h2 #usage_note,#usage-notes,#заметки {0}\n"
           u"0 = Заметки | Usage notes\n"_s;
    QTest::newRow("20 self-closed anchors")
        << test::bilingual(u"## ⟦<a id=\"1\"/>Защита‖<a id=\"1\"/>Protection⟧\n"
                           u"\n"
                           u"## <a name=\"list\"></a><a id=\"7\"/></a>⟦Список‖List⟧\n"
                           u"\n"
                           u"## <a href=\"\" id=\"x\"></a>⟦Икс‖Ex⟧\n"_s)
        << u"partner-center/ru-RU/partner-center/announcements/2020-march.md"_s
        << u"h2 #1,#protection,#защита {0}\n"
           u"h2 #list,#7,#список {1}\n"
           u"h2 #x,#ex,#икс {2}\n"
           u"0 = Защита | Protection\n"_s;
    QTest::newRow("21 duplicate anchors")
        << test::bilingual(u"## <a name=\"who\"></a>⟦Кто‖Who⟧\n"
                           u"\n"
                           u"## <a name=\"who\"></a>⟦Кто‖Who⟧\n"_s)
        << u"partner-center/ru-RU/partner-center/announcements/2020-april.md"_s
        << u"h2 #who,#кто {0}\n"
           u"h2 #who,#кто {1}\n"_s;
    QTest::newRow("22 first item missing")
        << test::bilingual(u"⟦Один‖One⟧\n"
                           u"2. ⟦Два‖Two⟧\n"_s)
        << u"partner-center/ru-RU/partner-center/see-your-customer-list.md"_s
        << u"p {0}/2. {1}\n"_s;
    QTest::newRow("23 ragged rows")
        << test::bilingual(u"|А|Б|\n"
                           u"|---|---|\n"
                           u"||⟦а‖a⟧\n"
                           u"|⟦б‖b⟧|⟦в‖c⟧|⟦г‖d⟧|\n"
                           u"|\n"
                           u"|⟦д‖e⟧|\n"_s)
        << u"partner-center/ru-RU/partner-center/permissions-overview.md"_s
        << u"table(---)\n"
           u"  tr(header)\n"
           u"    td А\n"
           u"    td Б\n"
           u"    td\n"
           u"  tr\n"
           u"    td\n"
           u"    td {0}\n"
           u"    td\n"
           u"  tr\n"
           u"    td {1}\n"
           u"    td {2}\n"
           u"    td {3}\n"
           u"  tr\n"
           u"    td {4}\n"
           u"    td\n"
           u"    td\n"_s;
    QTest::newRow("24 more delimiters than headers")
        << test::bilingual(u"| А | Б |\n"
                           u"|---|:-:|--:|\n"
                           u"| ⟦а‖a⟧ | ⟦б‖b⟧ | ⟦в‖c⟧ |\n"
                           u"\n"
                           u"> А | Б\n"
                           u"> --|\n"
                           u"> ⟦г‖d⟧ | ⟦д‖e⟧\n"_s)
        << u"hard-cases/ar-SA/articles/commerce/get-started/learning-catalog-functional-consultant.md"_s
        << u"table(-cr)\n"
           u"  tr(header)\n"
           u"    td А\n"
           u"    td Б\n"
           u"    td\n"
           u"  tr\n"
           u"    td {0}\n"
           u"    td {1}\n"
           u"    td {2}\n"
           u"quote\n"
           u"  table(--)\n"
           u"    tr(header)\n"
           u"      td А\n"
           u"      td Б\n"
           u"    tr\n"
           u"      td {3}\n"
           u"      td {4}\n"_s;
    QTest::newRow("25 bar in a target")
        << test::bilingual(u"| А | Б |\n"
                           u"|---|---|\n"
                           u"| ⟦**Список| ст**‖**List st**⟧ | ⟦б‖b⟧ |\n"_s)
        << u""_s
        << u"table(--)\n"
           u"  tr(header)\n"
           u"    td А\n"
           u"    td Б\n"
           u"  tr\n"
           u"    td {0}\n"
           u"    td {1}\n"
           u"0 = **Список| ст** | **List st**\n"_s;
    QTest::newRow("26 indented content in columns")
        << test::bilingual(u":::row:::\n"
                           u"    :::column span=\"2\":::\n"
                           u"        ### ⟦Заголовок‖Title⟧\n"
                           u"\n"
                           u"        ⟦Текст‖Text⟧\n"
                           u"\n"
                           u"        - ⟦Пункт‖Item⟧\n"
                           u"    :::column-end:::\n"
                           u"    :::column:::\n"
                           u"        ⟦Правее‖Right⟧\n"
                           u"    :::column-end:::\n"
                           u":::row-end:::\n"
                           u"⟦После‖After⟧\n"_s)
        << u"hard-cases/ar-SA/articles/supply-chain/get-started/learning-catalog.md"_s
        << u"row\n"
           u"  column(2)\n"
           u"    h3 #title,#заголовок {0}\n"
           u"    p {1}\n"
           u"    ul\n"
           u"      li\n"
           u"        p {2}\n"
           u"  column(1)\n"
           u"    p {3}\n"
           u"p {4}\n"_s;
    QTest::newRow("27 triple colons in text")
        << test::bilingual(
               u"| А |\n"
               u"|---|\n"
               u"| :::no-loc text=\"A/B | C\"::: |\n"
               u"\n"
               u"⟦Значок‖Icon⟧ :::image type=\"icon\" source=\"a.png\" alt-text=\"Знак: >\":::.\n"
               u"\n"
               u"`D0010:::Black:` D0010:::Black:\n"
               u"\n"
               u"   :::image type=\"content\" source=\"b.png\" alt-text=\"Окно\" lightbox=\"c.png\":::\n"_s)
        << u"partner-center/ru-RU/partner-center/partner-center-account-setup.md"_s
        << u"table(-)\n"
           u"  tr(header)\n"
           u"    td А\n"
           u"  tr\n"
           u"    td {noloc A/B | C}\n"
           u"p {0} ![Знак: >](a.png)@alt:0.\n"
           u"p `D0010:::Black:` D0010:::Black:\n"
           u"p ![Окно](b.png)@alt:1\n"_s;
    QTest::newRow("28 malformed break")
        << test::bilingual(u"⟦Раз‖One⟧</br>⟦Два‖Two⟧<br/>⟦Три</br>три‖Three</br>three⟧\n"_s)
        << u"hard-cases/ru-RU/articles/human-resources/hr-whats-new-2020-02-18.md"_s
        << u"p {0}//{1}//{2}\n"
           u"2 = Три//три | Three//three\n"_s;
    QTest::newRow("29 Markdown in comments")
        << test::bilingual(u"<!-- ## Old heading -->\n"
                           u"⟦Раз‖One⟧\n"
                           u"\n"
                           u"<!--\n"
                           u"## Old\n"
                           u"\n"
                           u":::image source=\"x.png\":::\n"
                           u"-->\n"
                           u"\n"
                           u"⟦Два‖Two⟧ <!-- gone --> ⟦Три‖Three⟧\n"_s)
        << u"hard-cases/ru-RU/articles/supply-chain/cloud-edge/cloud-edge-workload-manufacturing.md"_s
        << u"p {0}\n"
           u"p {1}  {2}\n"_s;
    QTest::newRow("30 broken emphasis")
        << test::bilingual(
               u"⟦**6\\**_, то же … _\\* 60*\\*‖**6\\**_, the same … _\\* 60*\\*⟧ ⟦*\\*См. также**‖**See also**⟧ ⟦*а‖_a⟧ ⟦б*‖b_⟧\n"_s)
        << u"partner-center/zh-TW/Archive/China-customer-subscriptions.md"_s
        << u"p {0} {1} {2} {3}\n"
           u"0 = **6**_, то же … _* 60** | **6**_, the same … _* 60**\n"
           u"1 = **См. также** | **See also**\n"
           u"2 = *а | _a\n"
           u"3 = б* | b_\n"_s;
    QTest::newRow("31 label without a colon")
        << test::bilingual(u"⟦**Роли** — администратор.‖**Appropriate roles**: Admin⟧\n"_s)
        << u"partner-center/de-DE/partner-center/partner-security-requirements-mandating-mfa.md"_s
        << u"p {0}\n"
           u"0 = **Роли** — администратор. | **Appropriate roles**: Admin\n"_s;
    QTest::newRow("32 damaged by translation")
        << test::bilingual(
               u"⟦お[](https://example.com/)使い <<c0> [ 次 […] (https://example.com/a) *\\*강조**‖[Your](https://example.com/) use⟧\n"_s)
        << u"partner-center/zh-TW/Archive/China-develop-for-partner-center.md"_s
        << u"p {0}\n"
           u"0 = お[](https://example.com/)使い <<c0> [ 次 […] ([https://example.com/a](https://example.com/a)) **강조** | [Your](https://example.com/) use\n"_s;
    QTest::newRow("33 glosses in brackets")
        << test::bilingual(u"⟦**[Submit]\\(送信\\)** を選ぶ‖Select **Submit**⟧\n"_s) << u""_s
        << u"p {0}\n"
           u"0 = **[Submit](送信)** を選ぶ | Select **Submit**\n"_s;
    QTest::newRow("34 marks of direction")
        << test::bilingual(u"⟦ \u202b**نص**\u202c \u200f(A)‖**Text** (A)⟧\n"_s)
        << u"hard-cases/ar-SA/articles/commerce/tasks/create-associate-device.md"_s
        << u"p {0}\n"
           u"0 =  \u202b**نص**\u202c \u200f(A) | **Text** (A)\n"_s;
    QTest::newRow("35 other blanks")
        << test::bilingual(u"⟦**а**\u00a0б\u202fв\u200bг ‖a b c⟧\n"_s)
        << u"partner-center/ru-RU/partner-center/announcements/2021-january.md"_s
        << u"p {0}\n"
           u"0 = **а**\u00a0б\u202fв\u200bг  | a b c\n"_s;
    QTest::newRow("36 front matter")
        << test::bilingual(u"---\n"
                           u"title: \"\\\"Поздно\\\" бывает\"\n"
                           u"ms.custom:\n"
                           u"- a\n"
                           u"- b\n"
                           u"---\n"
                           u"\n"
                           u"# ⟦Поздно‖Late⟧\n"_s)
        << u"hard-cases/ru-RU/articles/supply-chain/troubleshooting/production/late-selection-is-no.md"_s
        << u"h1 #late,#поздно {0}\n"_s;
    QTest::newRow("37 junk of an editor")
        << test::bilingual(u"A=>A.attrs.isDirty&&!Vp(A)&&B<C>(d)\n"_s) << u""_s
        << u"p A=>A.attrs.isDirty&&!Vp(A)&&B<C>(d)\n"_s;
    QTest::newRow("39 case of addresses")
        << test::bilingual(u"⟦[Ок](./2020-October.md#A)‖[Ok](./2020-October.md#A)⟧\n"_s)
        << u"partner-center/ru-RU/partner-center/confirm-customer-agreement.md"_s
        << u"p {0}\n"
           u"0 = [Ок](./2020-October.md#A) | [Ok](./2020-October.md#A)\n"_s;
    QTest::newRow("41 tabs")
        << test::bilingual(u"# <a name=\"script\"></a>[⟦Скрипт‖Script⟧](#tab/azure-shell)\n"
                           u"\n"
                           u"⟦Раз‖One⟧\n"
                           u"\n"
                           u"## ⟦Глава‖Part⟧\n"
                           u"\n"
                           u"# [Code](#tab/code)\n"
                           u"\n"
                           u"```sql\n"
                           u"select 1\n"
                           u"```\n"
                           u"\n"
                           u"---\n"
                           u"\n"
                           u"# ⟦Дальше‖Next⟧\n"_s)
        << u"hard-cases/ru-RU/articles/finance/finance-insights/configure-for-fin-insites.md"_s
        << u"tabs\n"
           u"  tab(azure-shell) #script,#скрипт {0}\n"
           u"    p {1}\n"
           u"    h2 #part,#глава {2}\n"
           u"  tab(code) #code Code\n"
           u"    code(sql) select 1|\n"
           u"h1 #next,#дальше {3}\n"_s;
    QTest::newRow("42 sentence before an inline image")
        << test::bilingual(
               u"1. ⟦Шаг‖Step⟧\n"
               u"\n"
               u"   **Пример 2** :::image type=\"content\" source=\"a.png\" alt-text=\"Справка\":::\n"_s)
        << u"partner-center/de-DE/partner-center/mpn-skills-report.md"_s
        << u"ol(1 loose)\n"
           u"  li\n"
           u"    p {0}\n"
           u"    p **Пример 2** ![Справка](a.png)@alt:0\n"_s;
}

} // namespace

class TestHardCases : public QObject
{
    Q_OBJECT

private slots:
    void snippet_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        addRows();
    }
    void snippet()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);
        const auto document = parse::parseDocument(markdown, u"a.md"_s);
        QVERIFY(document);
        QCOMPARE(describe(*document), expected);
    }

    void realFile_data() { snippet_data(); }
    void realFile()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            return; // known from a file that is not among the articles
        SKIP_WITHOUT_CORPUS();
        const QByteArray bytes = test::readBytes(QDir(test::corpus()).filePath(path));
        QVERIFY2(!bytes.isEmpty(), qPrintable(path));
        const auto document = parse::parseDocument(bytes, path);
        QVERIFY(document);
        QCOMPARE(document->segments.size(), qsizetype(bytes.count("data-stu-id=")));
        QList<int> inOrder(document->segments.size());
        std::iota(inOrder.begin(), inOrder.end(), 0);
        QCOMPARE(test::reachedSegments(document->blocks), inOrder);
        QCOMPARE(test::count(document->blocks, Block::Kind::Raw), 0);
    }
};

QTEST_GUILESS_MAIN(TestHardCases)
#include "tst_hardcases.moc"
