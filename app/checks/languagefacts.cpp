// SPDX-License-Identifier: Apache-2.0
#include "app/checks/languagefacts.h"

#include <iterator>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

// Lists are written as one string: words apart by blanks, numbers from zero on apart by bars with
// the forms of each apart by blanks.
struct Row
{
    QLatin1StringView language;
    QStringView numbers;    // "zero|one first|two second|…"
    QStringView magnitudes; // "thousand=3 million=6"
    QStringView months;     // "january jan|…", beyond those that Qt knows
    QStringView abbreviations;
    QStringView mayDouble;
    QStringView functionWords;
    double lengthMedian;
    double lengthDeviation;
};

constexpr Row rows[] = {
    {"en"_L1,
     u"zero|one once first single|two twice second both pair half|three third|four fourth quarter|"
     "five fifth|six sixth|seven seventh|eight eighth|nine ninth|ten tenth|eleven eleventh|"
     "twelve twelfth dozen",
     u"thousand=3 k=3 million=6 m=6 mm=6 billion=9 bn=9 b=9 trillion=12",
     u"jan|feb|mar|apr||jun|jul|aug|sept sep|oct|nov|dec",
     u"etc. e.g. i.e. inc. corp. ltd. co. vs. approx. no. u.s. a.m. p.m. pvt. llc.", u"that had",
     u"a an the of to in on at for by with and or is are was be this that it as from you your", 0.0,
     0.1},
    {"ru"_L1,
     u"ноль нуль нуля|один одна одно одного одной одному одним одном первый первая первое первого "
     "первой первом первую|два две двух двум двумя второй вторая второе второго вторую оба обе "
     "обоих пара полгода половина|три трех трёх трем тремя третий третья третье третьего|четыре "
     "четырех четырёх четырем четвертый четвертое четверть|пять пяти пятый пятое пятого|шесть "
     "шести шестой шестое|семь семи седьмой|восемь восьми восьмой|девять девяти девятый|десять "
     "десяти десятый|одиннадцать одиннадцати|двенадцать двенадцати дюжина",
     u"тыс=3 тысяча=3 тысяч=3 тысячи=3 млн=6 миллион=6 миллиона=6 миллионов=6 млрд=9 миллиард=9 "
     "миллиарда=9 миллиардов=9",
     u"январе январю|феврале февралю|марте марту|апреле апрелю|мае маю|июне июню|июле июлю|августе "
     "августу|сентябре сентябрю сент|октябре октябрю|ноябре ноябрю|декабре декабрю",
     u"г. гг. т.д. т.п. др. пр. тыс. млн. млрд. руб. коп. см. стр. рис. табл. им. ул. кв. шт. мин. "
     "ч. сек. е. к. н.э. т.е.",
     u"чуть-чуть еле-еле",
     u"в во на с со к ко и а но или для по из от до за у о об при не что как "
     "это его их же бы ли",
     0.09, 0.2},
    {"de"_L1,
     u"null|ein eine einen einem einer eines eins einmal erste ersten erster erstes|zwei zweimal "
     "zweite zweiten zweiter zweites beide beiden halb|drei dritte dritten dritter|vier vierte "
     "vierten viertel|fünf fünfte fünften|sechs sechste|sieben siebte|acht achte|neun neunte|zehn "
     "zehnte|elf elfte|zwölf zwölfte dutzend",
     u"tausend=3 tsd=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9", u"",
     u"z.b. d.h. u.a. bzw. usw. etc. ca. inkl. ggf. nr. s. z. b. d. h. evtl. max. min. abs. str. "
     "co. corp. inc. ltd. vgl. sog. mind.",
     u"die der das sie",
     u"der die das den dem des ein eine einen einem einer und oder auf in im an "
     "am zu zum zur von vom mit für bei aus nach ist sind wird sich sie es als auch",
     0.15, 0.22},
    {"fr"_L1,
     u"zéro|un une premier première|deux second deuxième|trois troisième|quatre quatrième|cinq|six|"
     "sept|huit|neuf|dix|onze|douze",
     u"mille=3 million=6 millions=6 milliard=9 milliards=9", u"", u"etc. p.ex. env. max. min. m.",
     u"nous vous", u"le la les un une des de du à au aux et ou en dans sur pour par est sont ce",
     0.14, 0.22},
    {"es"_L1,
     u"cero|un una uno primer primero primera|dos segundo segunda|tres tercer tercero|cuatro|cinco|"
     "seis|siete|ocho|nueve|diez|once|doce",
     u"mil=3 millón=6 millones=6", u"", u"etc. p.ej. ud. uds. sr. núm. máx. mín.", u"",
     u"el la los las un una de del a al y o en con para por es son que se", 0.14, 0.22},
    {"tr"_L1,
     u"sıfır|bir birinci ilk|iki ikinci|üç üçüncü|dört dördüncü|beş beşinci|altı altıncı|yedi|"
     "sekiz|dokuz|on onuncu|onbir|oniki",
     u"bin=3 milyon=6 milyar=9", u"", u"vb. vs. örn. dr. no. tic. ltd. a.ş.",
     u"bir zaman yavaş sık tek ayrı", u"ve veya bir bu şu için ile da de ki mi", 0.02, 0.22},
    {"ar"_L1,
     u"صفر|واحد واحدة الأول الأولى أول مرة|اثنين اثنان اثنتين اثنتان الثاني الثانية مرتين كلا|ثلاث "
     "ثلاثة الثالث الثالثة|أربع أربعة الرابع الرابعة|خمس خمسة الخامس الخامسة|ست ستة السادس السادسة|"
     "سبع سبعة السابع السابعة|ثمان ثماني ثمانية الثامن الثامنة|تسع تسعة التاسع التاسعة|عشر عشرة "
     "العاشر العاشرة|أحد|اثنا",
     u"ألف=3 آلاف=3 مليون=6 ملايين=6 مليار=9",
     u"كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين||", u"", u"",
     u"في من إلى على عن أو و هذا هذه التي الذي أن إن", -0.15, 0.25},
    {"ja"_L1,
     u"〇|一 ひとつ 一つ 最初|二 二つ ふたつ 両方 半分|三 三つ|四 四つ|五 "
     u"五つ|六|七|八|九|十|十一|十二",
     u"千=3 万=4 億=8 兆=12", u"", u"", u"", u"", -0.58, 0.3},
    {"zh"_L1, u"零|一 單 单 首|二 兩 两 雙 双 半|三|四|五|六|七|八|九|十|十一|十二",
     u"千=3 萬=4 万=4 億=8 亿=8 兆=12 百萬=6", u"", u"", u"", u"", -0.97, 0.32},
    {"ko"_L1,
     u"영|일 하나 한 첫 첫째 첫번째|이 둘 두 둘째 양쪽 절반|삼 셋 세 셋째|사 넷 네|오 다섯|육 "
     u"여섯|칠 일곱|팔 여덟|구 "
     "아홉|십 열|십일|십이",
     u"천=3 만=4 백만=6 천만=7 억=8", u"", u"", u"", u"", -0.63, 0.28},
};

QStringList words(QStringView list)
{
    return list.toString().split(u' ', Qt::SkipEmptyParts);
}

// Forms of the numbers from `first` on.
void addForms(QHash<QString, int> &forms, QStringView list, int first)
{
    if (list.isEmpty())
        return;
    int number = first;
    for (const QString &group : list.toString().split(u'|')) {
        for (const QString &form : words(group))
            forms.insert(form, number);
        ++number;
    }
}

void addMagnitudes(QHash<QString, qint64> &magnitudes, QStringView list)
{
    for (const QString &entry : words(list)) {
        qint64 value = 1;
        for (int digits = entry.section(u'=', 1).toInt(); digits > 0; --digits)
            value *= 10;
        magnitudes.insert(entry.section(u'=', 0, 0), value);
    }
}

// Letters of the simplified script that Traditional Chinese never has, and the other way round,
// pair by pair. Characters that both scripts have (于, 里, 后, 台, 只 …) are not among them.
constexpr QStringView simplified =
    u"们这来对时会说为国发现经关问题动进还过将总统组织结构业务术员类项录选择击图标设备显试验证码网"
    u"络传输软连续优势价格货币计算费额账单户"
    "东车马鱼鸟长门开见贝页风飞龙头买卖书写读认识话语请谢让该谁课调谈应当与个两从众体亲权办协历压厂"
    "厅变听启员响围团园圆场块坏处备复够奖妇学宝实审宽对导层属岁岛币帮带广庆库归录总恢恶悬惊惯愿戏战"
    "户执扩扫扬护报担拥拨择换损摆据携数断无旧显晓术机杀杂条极标栏树样档检楼欢气汇汉没沟泽浅测济浏涨"
    "湿满滚灭灵炉点炼热爱状独狭献环现电画畅疗监盘确离种积称稳穷竞笔签简粮约级纪纯纳纸线练组细织终经"
    "结给络绝统继绪续维综缓编缩罗职联脑腾节范荐营获虚虽补装见观规视览觉触订认讨让训议记讲许设访证评"
    "诉诊词译试话询详语误说请诸课调谓谢谱贝负贡财责贤败账货质购贯费资赋赏赔赖赛赞赢赵趋跃践踪车轨转"
    "轮软载较辅辆辑输边达迁过运还这进远违连迟适选递逻遗邮邻郑释里钟钢钥钱铁银链销锁错键长闭问间阅队"
    "阳阴阶际陆陈险随隐难雾静页项顺须顾预领频题颜额类风飞饭饮馆马驱驶验骗高鱼鲜鸟鸡麦黄齐龙";
constexpr QStringView shared = u"里高与麦黄范体个从于";

constexpr QStringView traditional =
    u"們這來對時會說為國發現經關問題動進還過將總統組織結構業務術員類項錄選擇擊圖標設備顯試驗證碼網"
    u"絡傳輸軟連續優勢價貨幣計費額賬單戶東車"
    "馬魚鳥長門開見貝頁風飛龍頭買賣書寫讀認識話語請謝讓該誰課調談應當與個兩從眾體親權辦協歷壓廠廳變"
    "聽啟響圍團園圓場塊壞處複夠獎學寶實審寬"
    "導層屬歲島幫帶廣慶庫歸惡懸驚慣願戲戰執擴掃揚護報擔擁撥換損擺據攜數斷無舊曉機殺雜條極欄樹樣檔檢"
    "樓歡氣匯漢溝澤淺測濟瀏漲濕滿滾滅靈爐點"
    "煉熱愛狀獨狹獻環電畫暢療監盤確離種積稱穩窮競筆簽簡糧約級紀純納紙線練細終給絕繼緒維綜緩編縮羅職"
    "聯腦騰節範薦營獲虛雖補裝觀規視覽覺觸";

// The mark of mainland usage in Taiwan's text: machine translation writes them, people do not.
constexpr QStringView taiwanWords =
    u"適用于=適用於 位于=位於 用于=用於 基于=基於 對于=對於 關于=關於 由于=由於 屬于=屬於 "
    u"等于=等於 處于=處於 至于=至於 大于=大於 "
    "小于=小於 低于=低於 高于=高於 流覽=瀏覽 裏=裡 登錄=登入 默認=預設 鼠標=滑鼠 硬盤=硬碟 "
    "屏幕=螢幕 軟件=軟體 硬件=硬體 打印=列印 "
    "視頻=影片 文本框=文字方塊 服務器=伺服器 互聯網=網際網路";

void addVariants(Profile &profile)
{
    const QString tag = profile.locale.toString();
    const bool isTraditional =
        tag == "zh-TW"_L1 || tag == "zh-HK"_L1 || tag == "zh-MO"_L1 || tag.contains("Hant"_L1);
    for (const QChar c : isTraditional ? simplified : traditional) {
        if (!shared.contains(c) && !(isTraditional ? traditional : simplified).contains(c) &&
            !profile.wrongCharacters.contains(c))
            profile.wrongCharacters += c;
    }
    if (isTraditional)
        profile.wrongWords = words(taiwanWords);
}

} // namespace

void applyLanguageFacts(Profile &profile)
{
    const QString language = profile.locale.language();
    for (const Row &row : rows) {
        if (language != row.language)
            continue;
        addForms(profile.numberWords, row.numbers, 0);
        addForms(profile.months, row.months, 1);
        addMagnitudes(profile.magnitudes, row.magnitudes);
        profile.abbreviations = words(row.abbreviations);
        profile.mayDouble = words(row.mayDouble);
        profile.functionWords = words(row.functionWords);
        profile.lengthMedian = row.lengthMedian;
        profile.lengthDeviation = row.lengthDeviation;
    }
    if (language == "ru"_L1 || language == "uk"_L1 || language == "be"_L1)
        profile.colonMayEnd = true;
    if (language == "zh"_L1)
        addVariants(profile);
}

} // namespace diglot::checks
