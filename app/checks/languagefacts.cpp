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
     "twelve twelfth dozen|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
     u"thousand=3 k=3 million=6 m=6 mm=6 billion=9 bn=9 b=9 trillion=12",
     u"jan|feb|mar|apr||jun|jul|aug|sept sep|oct|nov|dec",
     u"etc. e.g. i.e. inc. corp. ltd. co. vs. approx. no. u.s. a.m. p.m. pvt. llc.", u"that had",
     u"a an the of to in on at for by with and or is are was be this that it as from you your not "
     u"no do does did cannot can will before after until only all any must may if when than more "
     u"both either",
     0.0, 0.1},
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
     u"чуть еле по",
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
     u"千=3 萬=4 万=4 億=8 亿=8 兆=12 百萬=6", u"", u"", u"用隨", u"", -0.97, 0.32},
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

// Common characters of the simplified script (level 1 of GB 2312) that Big5 does not have, and
// common ones of the traditional script that GB 2312 does not have.
constexpr QStringView simplified = u"皑蔼碍爱袄奥坝罢摆败颁办绊帮绑镑谤剥饱宝报鲍辈贝钡狈备惫绷笔毕"
                                   u"毙币闭边编贬变辩辫标鳖别瘪濒滨宾摈饼拨钵铂驳补财参残惭惨灿"
                                   u"苍舱仓沧厕侧册测层诧搀掺蝉馋谗缠铲产阐颤场尝长偿肠畅钞车彻尘陈"
                                   u"衬撑称惩诚骋迟驰耻齿炽冲宠畴踌筹绸橱厨锄雏础储处传疮闯创锤"
                                   u"纯绰辞词赐聪葱囱从丛凑蹿窜错达带贷担单郸掸胆惮诞弹当挡荡档捣岛"
                                   u"祷导盗灯邓敌涤递缔颠点垫电钓调谍叠钉顶锭订丢东动栋冻犊独读"
                                   u"赌镀锻断缎兑队对顿钝夺堕鹅额讹恶饿尔饵贰发罚阀珐矾钒烦贩饭访纺"
                                   u"飞诽废费纷坟奋愤粪枫锋风疯冯缝讽凤肤辐抚辅赋负讣妇缚该钙盖"
                                   u"秆赣冈刚钢纲岗镐搁鸽阁铬个给龚宫巩贡钩沟购够蛊顾剐关观馆惯贯广"
                                   u"规归龟闺轨诡贵刽辊滚锅国过骇韩汉号阂鹤贺横恒轰鸿红壶护沪户"
                                   u"哗华画话欢环还缓换唤痪焕涣黄谎挥辉毁贿秽会烩汇讳诲绘荤浑获货祸"
                                   u"击积饥迹讥鸡绩缉辑级挤蓟剂济计记际继纪夹荚颊贾钾驾歼监坚笺"
                                   u"间艰缄检碱硷拣捡简俭减槛鉴践贱见键舰剑饯渐溅涧将浆蒋桨奖讲酱胶"
                                   u"浇骄娇搅铰矫侥脚饺缴绞轿较阶节结诫届紧锦仅谨进晋烬尽劲荆茎"
                                   u"鲸经颈静镜径痉竞净纠厩旧驹举锯惧剧鹃绢觉决诀绝钧军骏开凯颗壳课"
                                   u"垦恳抠库裤块侩宽矿旷况亏岿窥馈溃扩阔莱来赖蓝栏拦篮阑兰澜谰"
                                   u"揽览懒缆烂滥捞劳涝乐镭垒类泪鲤礼丽厉励砾历傈沥隶俩联莲连镰涟敛"
                                   u"脸链恋炼练粮凉两辆谅疗辽镣猎临邻鳞凛赁龄铃灵领馏刘龙聋咙笼"
                                   u"垄拢陇楼娄搂篓芦卢颅庐炉掳卤虏鲁赂禄录陆驴吕铝侣屡缕虑滤绿峦挛"
                                   u"孪滦乱抡轮伦仑沦纶论萝罗逻锣箩骡骆络妈玛码蚂马骂吗买麦卖迈"
                                   u"脉瞒馒蛮满谩猫锚铆贸酶没镁门闷们锰梦谜弥觅幂绵缅庙灭悯闽鸣铭谬"
                                   u"谋亩呐钠纳难挠脑恼闹馁内拟腻撵酿鸟聂啮镊镍柠狞拧钮纽脓浓农"
                                   u"疟诺欧鸥殴呕沤盘庞抛赔喷鹏骗飘频贫凭评泼颇铺谱脐齐骑岂启弃讫牵"
                                   u"钎铅迁签谦钱钳潜浅谴堑枪呛墙蔷强抢锹桥乔侨翘窍窃钦亲寝轻氢"
                                   u"倾顷请庆琼穷趋区躯驱龋颧权劝却鹊让饶绕热韧认纫荣绒软锐闰润萨鳃"
                                   u"赛叁伞丧骚扫涩杀刹纱筛删闪陕赡缮墒伤赏烧绍赊摄慑设绅审婶肾"
                                   u"渗声绳师狮湿诗时蚀实识驶势释饰视试寿兽枢输书赎属术树竖数帅双谁"
                                   u"税顺说硕烁丝饲耸怂颂讼诵擞苏诉肃虽随绥岁孙损笋缩琐锁獭挞酞"
                                   u"态摊贪瘫滩坛谭谈叹汤烫涛绦讨腾誊锑题屉条贴铁厅烃铜统头秃图团颓"
                                   u"蜕脱鸵驮驼椭袜弯湾顽韦违围为潍维苇伟伪纬谓卫温闻纹稳问挝蜗"
                                   u"涡窝卧呜钨乌诬无芜吴坞雾务误锡牺袭习铣戏细虾辖峡侠狭厦吓锨鲜纤"
                                   u"贤衔闲显险现献县馅宪线厢镶乡详响项萧嚣销晓啸协挟携胁谐写泻"
                                   u"谢锌衅兴汹锈绣虚嘘须许叙绪续轩悬选癣绚学勋询寻驯训讯逊压鸦鸭哑"
                                   u"亚讶阉烟盐严颜阎艳厌砚彦谚验鸯杨扬疡阳养样瑶摇尧遥窑谣药爷"
                                   u"页业叶医铱颐遗仪蚁艺亿忆义诣议谊译绎荫阴银饮隐樱婴鹰应缨莹萤营"
                                   u"荧蝇赢颖哟拥痈咏忧邮铀犹诱舆鱼渔娱屿语狱誉预驭鸳渊辕园员圆"
                                   u"缘远约跃钥粤悦阅郧匀陨运蕴酝晕韵杂灾载攒暂赞赃脏凿枣责择则泽贼"
                                   u"赠轧铡闸栅诈斋债毡盏斩辗崭栈战绽张涨帐账胀赵蛰辙锗这贞针侦"
                                   u"诊镇阵挣睁狰争帧郑证织职执纸挚掷帜质滞钟终肿众诌轴皱昼骤猪诸诛"
                                   u"烛瞩嘱贮铸驻专砖转赚桩装妆壮状锥赘坠缀谆着浊兹资渍踪综总纵"
                                   u"邹诅组钻";

constexpr QStringView traditional = u"們這來對時會說為國發現經關問題動進還過將總統組織結構業務術員"
                                    u"類項錄選擇擊圖標設備顯試驗證碼網絡傳輸軟連續優勢價貨幣計費額"
                                    u"賬單戶東車馬魚鳥長門開見貝頁風飛龍頭買賣書寫讀認識話語請謝讓"
                                    u"該誰課調談應當與個兩從眾體親權辦協歷壓廠廳變聽啟響圍團園圓場"
                                    u"塊壞處複夠獎學寶實審寬導層屬歲島幫帶廣慶庫歸惡懸驚慣願戲戰執"
                                    u"擴掃揚護報擔擁撥換損擺據攜數斷無舊曉機殺雜條極欄樹樣檔檢樓歡"
                                    u"氣匯漢溝澤淺測濟瀏漲濕滿滾滅靈爐點煉熱愛狀獨狹獻環電畫暢療監"
                                    u"盤確離種積稱穩窮競筆簽簡糧約級紀純納紙線練細終給絕繼緒維綜緩"
                                    u"編縮羅職聯腦騰節範薦營獲虛雖補裝觀規視覽覺觸";

// The mark of mainland usage in Taiwan's text: machine translation writes them, people do not.
constexpr QStringView taiwanWords =
    u"位于=位於 用于=用於 基于=基於 對于=對於 關于=關於 由于=由於 屬于=屬於 "
    u"等于=等於 處于=處於 至于=至於 大于=大於 "
    "小于=小於 低于=低於 高于=高於 流覽=瀏覽 登錄=登入 默認=預設 鼠標=滑鼠 硬盤=硬碟 "
    "屏幕=螢幕 軟件=軟體 硬件=硬體 打印=列印 "
    "視頻=影片 文本框=文字方塊 服務器=伺服器 互聯網=網際網路";

void addVariants(Profile &profile)
{
    const QString tag = profile.locale.toString();
    const bool isTraditional =
        tag == "zh-TW"_L1 || tag == "zh-HK"_L1 || tag == "zh-MO"_L1 || tag.contains("Hant"_L1);
    profile.wrongCharacters = (isTraditional ? simplified : traditional).toString();
    if (isTraditional)
        profile.wrongCharacters += u"网个";
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
    if (language == "en"_L1) {
        const QStringList tens{u"thirty"_s,  u"forty"_s,  u"fifty"_s, u"sixty"_s,
                               u"seventy"_s, u"eighty"_s, u"ninety"_s};
        for (int i = 0; i < tens.size(); ++i)
            profile.numberWords.insert(tens.at(i), 10 * (i + 3));
        profile.numberWords.insert(u"hundred"_s, 100);
    }
    if (language == "ru"_L1 || language == "uk"_L1 || language == "be"_L1)
        profile.colonMayEnd = true;
    if (language == "zh"_L1)
        addVariants(profile);
}

} // namespace diglot::checks
