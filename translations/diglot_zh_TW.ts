<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The archive cannot be opened: %1.</source>
        <translation>無法開啟封存檔：%1。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>這不是一般檔案。</translation>
    </message>
    <message>
        <source>The entry was left out: its name is not UTF-8.</source>
        <translation>已略過此項目：其名稱不是 UTF-8。</translation>
    </message>
    <message>
        <source>The entry was left out: it is nested too deeply or its name is too long.</source>
        <translation>已略過此項目：巢狀層數太深或名稱太長。</translation>
    </message>
    <message>
        <source>The entry was left out: its name would lead out of the library.</source>
        <translation>已略過此項目：其名稱會指向文件庫之外。</translation>
    </message>
    <message>
        <source>The entry was left out: there is another of that name.</source>
        <translation>已略過此項目：已有同名的項目。</translation>
    </message>
    <message>
        <source>The entry was left out: there is a folder of that name.</source>
        <translation>已略過此項目：已有同名的資料夾。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>The unpacked archive cannot be put in its place.</source>
        <translation>無法將解開的封存檔放到定位。</translation>
    </message>
    <message>
        <source>The tar archive is damaged or none: %1.</source>
        <translation>tar 封存檔已損毀或不是封存檔：%1。</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: %1.</source>
        <translation>無法解開封存檔：%1。</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>已取消解開封存檔。</translation>
    </message>
    <message>
        <source>The archive has too many entries.</source>
        <translation>封存檔中的項目太多。</translation>
    </message>
    <message>
        <source>The entry was left out: it is a link or a device.</source>
        <translation>已略過此項目：這是連結或裝置。</translation>
    </message>
    <message>
        <source>The entry was left out: there is a file of its folder&apos;s name.</source>
        <translation>已略過此項目：已有檔案與其資料夾同名。</translation>
    </message>
    <message>
        <source>The archive unpacks to more than any honest one of its size.</source>
        <translation>封存檔解開後的大小超出同等大小封存檔的合理範圍。</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: the disk has no room for it.</source>
        <translation>無法解開封存檔：磁碟空間不足。</translation>
    </message>
    <message>
        <source>The zip archive is damaged or none: %1.</source>
        <translation>zip 封存檔已損毀或不是封存檔：%1。</translation>
    </message>
    <message>
        <source>The archive cannot be read: %1.</source>
        <translation>無法讀取封存檔：%1。</translation>
    </message>
    <message>
        <source>Reading the archive was cancelled.</source>
        <translation>已取消讀取封存檔。</translation>
    </message>
    <message>
        <source>The archive is encrypted. Unpack it with its password and open the folder.</source>
        <translation>封存檔已加密。請用密碼解開，再開啟資料夾。</translation>
    </message>
    <message>
        <source>The archive claims to unpack to more than any honest one of its size.</source>
        <translation>封存檔宣稱的解開大小超出同等大小封存檔的合理範圍。</translation>
    </message>
    <message>
        <source>The entry was left out: its size cannot be true.</source>
        <translation>已略過此項目：其大小不可能屬實。</translation>
    </message>
    <message>
        <source>The entry was left out: it is encrypted.</source>
        <translation>已略過此項目：已加密。</translation>
    </message>
    <message>
        <source>The archive has no such file.</source>
        <translation>封存檔中沒有這個檔案。</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>檔案太大，無法讀取。</translation>
    </message>
    <message>
        <source>The entry of the archive is damaged: %1.</source>
        <translation>封存檔中的項目已損毀：%1。</translation>
    </message>
    <message>
        <source>The file is packed by a method that cannot be unpacked here.</source>
        <translation>檔案的壓縮方式在此無法解開。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>沒有名為「%1」的規則。</translation>
    </message>
    <message>
        <source>Placeholder lost or changed</source>
        <translation>預留位置遺失或改變</translation>
    </message>
    <message>
        <source>What a program replaces, as {0}, {{name}}, ${name}, %s or %1, stands in the target as in the source; the order is free.</source>
        <translation>程式會替換的內容，例如 {0}、{{name}}、${name}、%s 或 %1，在譯文中必須與原文相同；順序不限。</translation>
    </message>
    <message>
        <source>The placeholder %1 is missing.</source>
        <translation>缺少預留位置 %1。</translation>
    </message>
    <message>
        <source>The translation has a placeholder that the source lacks: %1.</source>
        <translation>譯文有原文所沒有的預留位置：%1。</translation>
    </message>
    <message>
        <source>The placeholder %1 became %2.</source>
        <translation>預留位置 %1 變成了 %2。</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>位址改變</translation>
    </message>
    <message>
        <source>Web and mail addresses, paths, options and IP addresses in the text stay as they are. The locale in an address may differ.</source>
        <translation>文字中的網址、郵件地址、路徑、選項與 IP 位址保持原樣；位址中的語言可以不同。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>The translation has an address that the source lacks: %1.</source>
        <translation>譯文有原文所沒有的位址：%1。</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>%1 變成了 %2。</translation>
    </message>
    <message>
        <source>Target without a source</source>
        <translation>沒有原文的譯文</translation>
    </message>
    <message>
        <source>The target says something where the source is empty.</source>
        <translation>原文為空，譯文卻有內容。</translation>
    </message>
    <message>
        <source>The translation stands where the source is empty.</source>
        <translation>原文為空之處出現了譯文。</translation>
    </message>
    <message>
        <source>Link lost or changed</source>
        <translation>連結遺失或改變</translation>
    </message>
    <message>
        <source>Links and pictures of the source stand in the target and lead to the same place. The locale in an address may differ.</source>
        <translation>原文的連結與圖片在譯文中同樣存在並指向相同位置；位址中的語言可以不同。</translation>
    </message>
    <message>
        <source>The link to %1 is missing.</source>
        <translation>缺少指向 %1 的連結。</translation>
    </message>
    <message>
        <source>The translation has a link that the source lacks, to %1.</source>
        <translation>譯文有原文所沒有的連結，指向 %1。</translation>
    </message>
    <message>
        <source>The link to %1 became one to %2.</source>
        <translation>指向 %1 的連結變成指向 %2。</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻譯</translation>
    </message>
    <message>
        <source>The target, or a good part of it, is the source&apos;s text. Names, code and single words do not count.</source>
        <translation>譯文或其中一大部分就是原文。名稱、程式碼與單字不算。</translation>
    </message>
    <message>
        <source>The translation is the text of the source.</source>
        <translation>譯文就是原文。</translation>
    </message>
    <message>
        <source>“%1” was left as in the source.</source>
        <translation>「%1」保留了原文。</translation>
    </message>
    <message>
        <source>Tag lost or added</source>
        <translation>標籤遺失或多出</translation>
    </message>
    <message>
        <source>HTML tags and components of the source stand in the target; their order is free.</source>
        <translation>原文的 HTML 標籤與元件在譯文中同樣存在；順序不限。</translation>
    </message>
    <message>
        <source>The tag %1 is missing.</source>
        <translation>缺少標籤 %1。</translation>
    </message>
    <message>
        <source>The translation has a tag that the source lacks: %1.</source>
        <translation>譯文有原文所沒有的標籤：%1。</translation>
    </message>
    <message>
        <source>The tag %1 became %2.</source>
        <translation>標籤 %1 變成了 %2。</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>數字不同</translation>
    </message>
    <message>
        <source>Every number of the source stands in the target and no other. Other digits and separators, months as numbers, reordered dates, numbers as words, other hours of the day and “10 million” as 1000万 are the same.</source>
        <translation>原文的每個數字都出現在譯文中，且沒有其他數字。不同的數字字體與分隔符、以數字表示的月份、日期順序、以文字表示的數字、不同的小時制，以及「10 million」寫成 1000万，都視為相同。</translation>
    </message>
    <message>
        <source>A number of the source is a word in the translation.</source>
        <translation>原文的數字在譯文中寫成文字。</translation>
    </message>
    <message>
        <source>The number %1 does not stand in the source.</source>
        <translation>原文沒有數字 %1。</translation>
    </message>
    <message>
        <source>The number %1 of the source is missing.</source>
        <translation>缺少原文的數字 %1。</translation>
    </message>
    <message>
        <source>The number %1 became %2.</source>
        <translation>數字 %1 變成了 %2。</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>缺少譯文</translation>
    </message>
    <message>
        <source>The target is empty, or holds nothing but markup and punctuation, where the source says something.</source>
        <translation>原文有內容，譯文卻是空的，或只有標記與標點。</translation>
    </message>
    <message>
        <source>The sentence has no translation.</source>
        <translation>這個句子沒有譯文。</translation>
    </message>
    <message>
        <source>The translation holds no word.</source>
        <translation>譯文中沒有任何字詞。</translation>
    </message>
    <message>
        <source>Code lost or changed</source>
        <translation>程式碼遺失或改變</translation>
    </message>
    <message>
        <source>Every code span of the source stands in the target, letter by letter.</source>
        <translation>原文的每段程式碼在譯文中一字不差。</translation>
    </message>
    <message>
        <source>The code %1 is missing.</source>
        <translation>缺少程式碼 %1。</translation>
    </message>
    <message>
        <source>The translation has code that the source lacks: %1.</source>
        <translation>譯文有原文所沒有的程式碼：%1。</translation>
    </message>
    <message>
        <source>The code %1 became %2.</source>
        <translation>程式碼 %1 變成了 %2。</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>檢查已取消。</translation>
    </message>
    <message>
        <source>End of the sentence differs</source>
        <translation>句尾不同</translation>
    </message>
    <message>
        <source>Source and target end alike: with a stop, a question, a colon or nothing, whatever the script. What most texts of the locale do is taken for its way.</source>
        <translation>原文與譯文以相同方式結尾：句號、問號、冒號或無標點，不論文字系統。該語言多數文字的做法視為其慣例。</translation>
    </message>
    <message>
        <source>The translation ends in “%1”, the source does not.</source>
        <translation>譯文以「%1」結尾，原文則否。</translation>
    </message>
    <message>
        <source>The source ends in “%1”, the translation does not.</source>
        <translation>原文以「%1」結尾，譯文則否。</translation>
    </message>
    <message>
        <source>The source ends in “%1”, the translation in “%2”.</source>
        <translation>原文以「%1」結尾，譯文以「%2」結尾。</translation>
    </message>
    <message>
        <source>Link without text</source>
        <translation>沒有文字的連結</translation>
    </message>
    <message>
        <source>A link whose text is empty cannot be seen or followed; what should stand in it stands beside it.</source>
        <translation>文字為空的連結看不見也點不到；應在其中的文字落在旁邊。</translation>
    </message>
    <message>
        <source>The link to %1 has no text.</source>
        <translation>指向 %1 的連結沒有文字。</translation>
    </message>
    <message>
        <source>Brackets differ</source>
        <translation>括號不同</translation>
    </message>
    <message>
        <source>Brackets pair up, whatever their width, and those of the source are not lost. Added pairs, as around names of buttons, are no fault.</source>
        <translation>括號不論寬度均成對，且原文的括號沒有遺失。多加的成對括號（例如按鈕名稱外）不算錯誤。</translation>
    </message>
    <message>
        <source>The bracket “%1” has no partner.</source>
        <translation>括號「%1」沒有配對。</translation>
    </message>
    <message>
        <source>Brackets of the source are missing.</source>
        <translation>缺少原文的括號。</translation>
    </message>
    <message>
        <source>Blanks at the ends</source>
        <translation>首尾空白</translation>
    </message>
    <message>
        <source>The target begins and ends with blanks where the source does.</source>
        <translation>譯文首尾的空白與原文一致。</translation>
    </message>
    <message>
        <source>One side begins with a blank, the other does not.</source>
        <translation>一方以空白開頭，另一方則否。</translation>
    </message>
    <message>
        <source>One side ends with a blank, the other does not.</source>
        <translation>一方以空白結尾，另一方則否。</translation>
    </message>
    <message>
        <source>Identifier damaged</source>
        <translation>識別碼受損</translation>
    </message>
    <message>
        <source>Names of programs outside code spans (camelCase, Verb-Noun, snake_case, GUIDs, files) stand in the target letter by letter.</source>
        <translation>程式碼以外的程式名稱（camelCase、Verb-Noun、snake_case、GUID、檔案）在譯文中一字不差。</translation>
    </message>
    <message>
        <source>The name %1 does not stand in the translation.</source>
        <translation>譯文中沒有名稱 %1。</translation>
    </message>
    <message>
        <source>The name %1 is spelled otherwise in the translation.</source>
        <translation>名稱 %1 在譯文中寫法不同。</translation>
    </message>
    <message>
        <source>Letter three times</source>
        <translation>字母重複三次</translation>
    </message>
    <message>
        <source>The same letter stands three times in a row.</source>
        <translation>同一字母連續出現三次。</translation>
    </message>
    <message>
        <source>“%1” stands three times in a row.</source>
        <translation>「%1」連續出現三次。</translation>
    </message>
    <message>
        <source>Two alphabets in one word</source>
        <translation>一個字詞混用兩種字母</translation>
    </message>
    <message>
        <source>A word has Latin letters beside Cyrillic or Greek ones: a name that was half transliterated, or letters that only look alike.</source>
        <translation>字詞中拉丁字母與西里爾或希臘字母並存：名稱只音譯了一半，或字母只是看起來相似。</translation>
    </message>
    <message>
        <source>“%1” is made of letters of two alphabets.</source>
        <translation>「%1」由兩種字母組成。</translation>
    </message>
    <message>
        <source>Bold lost</source>
        <translation>粗體遺失</translation>
    </message>
    <message>
        <source>What is bold in the source is bold in the target. Names in corner or square brackets instead of bold are a convention of some locales and no fault.</source>
        <translation>原文的粗體在譯文中也是粗體。以引號或方括號代替粗體是某些語言的慣例，不算錯誤。</translation>
    </message>
    <message>
        <source>“%1” is bold in the source, nothing is in the translation.</source>
        <translation>「%1」在原文是粗體，譯文沒有任何粗體。</translation>
    </message>
    <message>
        <source>The source has more bold words than the translation.</source>
        <translation>原文的粗體字詞比譯文多。</translation>
    </message>
    <message>
        <source>The translation has more bold words than the source.</source>
        <translation>譯文的粗體字詞比原文多。</translation>
    </message>
    <message>
        <source>Blank beside punctuation</source>
        <translation>標點旁的空白</translation>
    </message>
    <message>
        <source>Blanks before and behind marks as the language sets them: none before a comma, none beside a full-width mark, a no-break blank before French colons.</source>
        <translation>標點前後的空白依語言規則：逗號前沒有，全形標點旁沒有，法文冒號前為不換行空白。</translation>
    </message>
    <message>
        <source>A blank stands beside a full-width mark.</source>
        <translation>全形標點旁有空白。</translation>
    </message>
    <message>
        <source>A no-break blank is missing before the mark.</source>
        <translation>標點前缺少不換行空白。</translation>
    </message>
    <message>
        <source>A blank stands before the mark.</source>
        <translation>標點前有空白。</translation>
    </message>
    <message>
        <source>A blank is missing behind the mark.</source>
        <translation>標點後缺少空白。</translation>
    </message>
    <message>
        <source>Word repeated over and over</source>
        <translation>字詞一再重複</translation>
    </message>
    <message>
        <source>The same word stands three times or more in a row: a machine translation that ran away.</source>
        <translation>同一字詞連續出現三次以上：機器翻譯失控。</translation>
    </message>
    <message>
        <source>“%1” stands %2 times in a row.</source>
        <translation>「%1」連續出現 %2 次。</translation>
    </message>
    <message>
        <source>Symbol missing</source>
        <translation>缺少符號</translation>
    </message>
    <message>
        <source>Signs such as €, %, @ and # of the source stand in the target as often.</source>
        <translation>原文的 €、%、@、# 等符號在譯文中出現同樣多次。</translation>
    </message>
    <message>
        <source>The sign “%1” of the source is missing.</source>
        <translation>缺少原文的符號「%1」。</translation>
    </message>
    <message>
        <source>Stray mark in the sentence</source>
        <translation>句中多餘的標點</translation>
    </message>
    <message>
        <source>A question or exclamation mark in the middle of the target that the source does not have there, as machine translation leaves it.</source>
        <translation>譯文中間出現原文該處沒有的問號或驚嘆號，常見於機器翻譯。</translation>
    </message>
    <message>
        <source>“%1” stands in the middle of the sentence.</source>
        <translation>「%1」出現在句子中間。</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>長度異常</translation>
    </message>
    <message>
        <source>The target is far shorter or longer than targets of such sources are in this locale (a robust score beyond 4): something may be missing or added.</source>
        <translation>譯文比該語言同類原文的譯文短得多或長得多（穩健分數超過 4）：可能有遺漏或多加。</translation>
    </message>
    <message>
        <source>The translation is very short: %1 % of the usual length. Is something missing?</source>
        <translation>譯文很短：只有一般長度的 %1 %。是否有遺漏？</translation>
    </message>
    <message>
        <source>The translation is very long: %1 % of the usual length. Was something added?</source>
        <translation>譯文很長：達一般長度的 %1 %。是否多加了內容？</translation>
    </message>
    <message>
        <source>Letters of another language</source>
        <translation>其他語言的文字</translation>
    </message>
    <message>
        <source>The target holds letters that neither its language nor the source uses.</source>
        <translation>譯文中有該語言與原文都不使用的文字。</translation>
    </message>
    <message>
        <source>“%1” is written in the letters of another language.</source>
        <translation>「%1」以其他語言的文字書寫。</translation>
    </message>
    <message>
        <source>Capital at the beginning</source>
        <translation>句首大寫</translation>
    </message>
    <message>
        <source>A sentence begins with a capital where its source does, in languages that have capitals.</source>
        <translation>在有大小寫的語言中，原文大寫開頭的句子，譯文也以大寫開頭。</translation>
    </message>
    <message>
        <source>The source begins with a capital, the translation does not.</source>
        <translation>原文以大寫開頭，譯文則否。</translation>
    </message>
    <message>
        <source>Mark at the beginning differs</source>
        <translation>句首標點不同</translation>
    </message>
    <message>
        <source>Source and target begin with the same mark, whatever its width.</source>
        <translation>原文與譯文以相同標點開頭，不論寬度。</translation>
    </message>
    <message>
        <source>The translation begins with “%1”, the source does not.</source>
        <translation>譯文以「%1」開頭，原文則否。</translation>
    </message>
    <message>
        <source>The source begins with “%1”, the translation does not.</source>
        <translation>原文以「%1」開頭，譯文則否。</translation>
    </message>
    <message>
        <source>The source begins with “%1”, the translation with “%2”.</source>
        <translation>原文以「%1」開頭，譯文以「%2」開頭。</translation>
    </message>
    <message>
        <source>Month differs</source>
        <translation>月份不同</translation>
    </message>
    <message>
        <source>The months of the source’s dates are those of the target, by name or by number.</source>
        <translation>原文日期的月份與譯文相同，無論以名稱或數字表示。</translation>
    </message>
    <message>
        <source>The month “%1” does not stand in the source.</source>
        <translation>原文沒有月份「%1」。</translation>
    </message>
    <message>
        <source>The month “%1” became “%2”.</source>
        <translation>月份「%1」變成了「%2」。</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>引號沒有配對。</translation>
    </message>
    <message>
        <source>Most texts of this locale have other quotation marks than “%1”.</source>
        <translation>該語言多數文字使用的引號不是「%1」。</translation>
    </message>
    <message>
        <source>Characters of another variant</source>
        <translation>其他變體的字元</translation>
    </message>
    <message>
        <source>Simplified characters in Traditional Chinese, or the other way round, and words that only the other region uses.</source>
        <translation>繁體中文中的簡體字，或反之；以及只有另一地區使用的字詞。</translation>
    </message>
    <message>
        <source>“%1” is a character of the other variant of Chinese.</source>
        <translation>「%1」是另一種中文變體的字。</translation>
    </message>
    <message>
        <source>“%1” is usual in another region; here it is “%2”.</source>
        <translation>「%1」是其他地區的用法；此處為「%2」。</translation>
    </message>
    <message>
        <source>Line breaks differ</source>
        <translation>換行不同</translation>
    </message>
    <message>
        <source>Source and target have as many line breaks and tabs.</source>
        <translation>原文與譯文的換行與定位字元數量相同。</translation>
    </message>
    <message>
        <source>The number of line breaks differs.</source>
        <translation>換行的數量不同。</translation>
    </message>
    <message>
        <source>The number of tabs differs.</source>
        <translation>定位字元的數量不同。</translation>
    </message>
    <message>
        <source>Double blank</source>
        <translation>兩個空白</translation>
    </message>
    <message>
        <source>Two blanks stand between words, where the source has one. It may also be the trace of something lost.</source>
        <translation>原文一個空白之處，字詞間有兩個空白；也可能是遺失內容的痕跡。</translation>
    </message>
    <message>
        <source>Two blanks stand here.</source>
        <translation>這裡有兩個空白。</translation>
    </message>
    <message>
        <source>Abbreviation missing</source>
        <translation>缺少縮寫</translation>
    </message>
    <message>
        <source>Words in capitals of the source stand in the target, but for units and the like.</source>
        <translation>原文的全大寫字詞也出現在譯文中，單位之類除外。</translation>
    </message>
    <message>
        <source>The abbreviation %1 of the source is missing.</source>
        <translation>缺少原文的縮寫 %1。</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>字詞重複</translation>
    </message>
    <message>
        <source>The same word stands twice in a row, where the source does not do so.</source>
        <translation>同一字詞連續出現兩次，原文則否。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>「%1」出現了兩次。</translation>
    </message>
    <message>
        <source>Translated in several ways</source>
        <translation>譯法不一</translation>
    </message>
    <message>
        <source>One source with several translations in the library, or one translation for several sources. Looked for over all texts of a locale at once.</source>
        <translation>文件庫中同一原文有多種譯文，或同一譯文對應多種原文。一次比對該語言的所有文字。</translation>
    </message>
    <message>
        <source>Markup left visible</source>
        <translation>殘留可見的標記</translation>
    </message>
    <message>
        <source>Asterisks, entities, broken links and codes of translation tools that a reader would see as such.</source>
        <translation>讀者會直接看到的星號、實體、損壞的連結與翻譯工具代碼。</translation>
    </message>
    <message>
        <source>“%1” would be seen on the page as it stands.</source>
        <translation>「%1」會原樣顯示在頁面上。</translation>
    </message>
    <message>
        <source>Punctuation inside a link</source>
        <translation>標點落入連結</translation>
    </message>
    <message>
        <source>A mark that ends the sentence, or stands behind the link in the source, has become part of the link.</source>
        <translation>結束句子或在原文中位於連結之後的標點，成了連結的一部分。</translation>
    </message>
    <message>
        <source>“%1” has become part of the link.</source>
        <translation>「%1」成了連結的一部分。</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>亂碼</translation>
    </message>
    <message>
        <source>Characters that arise when text is read in a wrong encoding, and the replacement character.</source>
        <translation>以錯誤編碼讀取文字時產生的字元，以及替代字元。</translation>
    </message>
    <message>
        <source>“%1” looks like text read in a wrong encoding.</source>
        <translation>「%1」看起來是以錯誤編碼讀取的文字。</translation>
    </message>
    <message>
        <source>Bold on the wrong words</source>
        <translation>粗體落在錯誤的字詞</translation>
    </message>
    <message>
        <source>The bold words of source and target say the same: a name that is bold in the source is not plain in the target, and bold has not slid onto articles or particles.</source>
        <translation>原文與譯文的粗體字詞意思相同：原文為粗體的名稱在譯文中不是一般字體，粗體也沒有滑到冠詞或助詞上。</translation>
    </message>
    <message>
        <source>“%1” is bold in the source and plain in the translation, where other words are bold.</source>
        <translation>「%1」在原文是粗體，在譯文卻不是，反而其他字詞是粗體。</translation>
    </message>
    <message>
        <source>Only “%1” is bold here: the emphasis has slid off its words.</source>
        <translation>這裡只有「%1」是粗體：強調滑離了原本的字詞。</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>選擇性連字號</translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation>延長符號</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>零寬空格</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>零寬不連字符</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>零寬連字符</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>由左至右標記</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>由右至左標記</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>行分隔符</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>字詞連接符</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>位元組順序標記</translation>
    </message>
    <message>
        <source>direction control</source>
        <translation>方向控制字元</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>控制字元</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>不可見字元</translation>
    </message>
    <message>
        <source>Characters without width, direction marks and control characters that the source does not have.</source>
        <translation>原文沒有的零寬字元、方向標記與控制字元。</translation>
    </message>
    <message>
        <source>An invisible character stands here: %1 (%2).</source>
        <translation>這裡有一個不可見字元：%1（%2）。</translation>
    </message>
    <message>
        <source>Misspelled word</source>
        <translation>拼字錯誤</translation>
    </message>
    <message>
        <source>Words that the installed dictionary of the language does not know. Names and words of the source do not count.</source>
        <translation>已安裝的該語言字典不認識的字詞。名稱與原文的字詞不算。</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>字典不認識「%1」。</translation>
    </message>
    <message>
        <source>Number of sentences differs</source>
        <translation>句數不同</translation>
    </message>
    <message>
        <source>Source and target have as many sentences. Merging them is legal, and often good.</source>
        <translation>原文與譯文的句數相同。合併句子是允許的，往往也較好。</translation>
    </message>
    <message>
        <source>Sentences in the source: %1, in the translation: %2.</source>
        <translation>原文句數：%1，譯文句數：%2。</translation>
    </message>
    <message>
        <source>Quotation marks pair up and have the form that most texts of this locale give them.</source>
        <translation>引號成對，且為該語言多數文字所用的形式。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Term of the glossary</source>
        <translation>詞彙表的詞彙</translation>
    </message>
    <message>
        <source>Terms of the glossary are translated as it says, and none that it forbids is used. Runs where there is a glossary.</source>
        <translation>詞彙依照詞彙表翻譯，且未使用其中禁用的詞彙。有詞彙表時才會執行。</translation>
    </message>
    <message>
        <source>“%1” is not to be used.</source>
        <translation>不應使用「%1」。</translation>
    </message>
    <message>
        <source>“%1” is not to be used; the glossary has %2.</source>
        <translation>不應使用「%1」；詞彙表中是%2。</translation>
    </message>
    <message>
        <source>“%1” is %2 in the glossary; the target does not have it.</source>
        <translation>「%1」在詞彙表中是%2；譯文中沒有。</translation>
    </message>
</context>
<context>
    <name>DocumentLoader</name>
    <message>
        <source>The included file is missing: %1</source>
        <translation>找不到要包含的檔案：%1</translation>
    </message>
    <message>
        <source>The included file includes itself: %1</source>
        <translation>要包含的檔案包含了自己：%1</translation>
    </message>
    <message>
        <source>Too many files are included here: %1</source>
        <translation>這裡包含了太多檔案：%1</translation>
    </message>
    <message>
        <source>The folder with the English documentation cannot be read.</source>
        <translation>無法讀取英文文件的資料夾。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Cannot be written: %1</source>
        <translation>無法寫入：%1</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引號沒有結束。</translation>
    </message>
    <message>
        <source>A cell holds too much text.</source>
        <translation>儲存格中的文字過多。</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>The file is not in Unicode; save it as &quot;CSV UTF-8&quot; or XLSX.</source>
        <translation>檔案不是 Unicode；請儲存為「CSV UTF-8」或 XLSX。</translation>
    </message>
    <message>
        <source>The first line does not name the columns id, hash and verdict.</source>
        <translation>第一行沒有列出 id、hash 與 verdict 欄位。</translation>
    </message>
    <message>
        <source>The file is none that can be brought back: %1.</source>
        <translation>無法匯入這個檔案；可以匯入的是：%1。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>尚未審閱</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1 的審閱</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>The proposal for &quot;%1&quot; cannot be put in its place; do it by hand: %2</source>
        <translation>無法將「%1」的建議放到原處；請手動處理：%2</translation>
    </message>
    <message>
        <source>The path leads out of the folder.</source>
        <translation>路徑指向資料夾之外。</translation>
    </message>
    <message>
        <source>%1 has said something else of this text since the file was written.</source>
        <translation>檔案寫出之後，%1 對這段文字有了不同的意見。</translation>
    </message>
    <message>
        <source>The source is another one now.</source>
        <translation>原文已經不同。</translation>
    </message>
    <message>
        <source>The target differs, and the file does not say whether it or the library was changed.</source>
        <translation>譯文不同，而檔案沒有說明是檔案還是文件庫有了變更。</translation>
    </message>
    <message>
        <source>The target is another one now.</source>
        <translation>譯文已經不同。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a text.</source>
        <translation>「%1」不是文字的識別碼。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verdict; it can be %2.</source>
        <translation>「%1」不是判定；可用的是 %2。</translation>
    </message>
    <message>
        <source>This is no TBX file.</source>
        <translation>這不是 TBX 檔案。</translation>
    </message>
    <message>
        <source>A term holds a character that TBX cannot hold.</source>
        <translation>術語中有 TBX 無法容納的字元。</translation>
    </message>
    <message>
        <source>The first line names no language such as ru-RU.</source>
        <translation>第一行沒有列出任何語言，例如 ru-RU。</translation>
    </message>
    <message>
        <source>This is no TMX file.</source>
        <translation>這不是 TMX 檔案。</translation>
    </message>
    <message>
        <source>This is no XLIFF 1 file.</source>
        <translation>這不是 XLIFF 1 檔案。</translation>
    </message>
    <message>
        <source>The target holds a code of which the file does not say what it is.</source>
        <translation>譯文中有一個代碼，檔案沒有說明其內容。</translation>
    </message>
    <message>
        <source>This is no XLIFF 2 file.</source>
        <translation>這不是 XLIFF 2 檔案。</translation>
    </message>
    <message>
        <source>A code in the target is not in the source: it was lost on the way.</source>
        <translation>譯文中的代碼不在原文中：途中遺失了。</translation>
    </message>
    <message>
        <source>No sheet has a first line with the columns id, hash and verdict.</source>
        <translation>沒有任何工作表的第一行含有 id、hash 與 verdict 欄位。</translation>
    </message>
    <message>
        <source>The file is no XLSX workbook.</source>
        <translation>這個檔案不是 XLSX 活頁簿。</translation>
    </message>
    <message>
        <source>The workbook holds too much text.</source>
        <translation>活頁簿中的文字過多。</translation>
    </message>
    <message>
        <source>A cell names a text that the workbook does not have.</source>
        <translation>儲存格指向活頁簿中不存在的文字。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>記憶體不足。</translation>
    </message>
    <message>
        <source>A text is too long for a cell of a spreadsheet; write it as CSV.</source>
        <translation>文字過長，無法放入試算表的儲存格；請改用 CSV。</translation>
    </message>
    <message>
        <source>How to review these texts</source>
        <translation>如何審閱這些文字</translation>
    </message>
    <message>
        <source>Read source and target, and fill in the white cells of a row.</source>
        <translation>請閱讀原文與譯文，並填寫該列的白色儲存格。</translation>
    </message>
    <message>
        <source>verdict: approved, needs-work or rejected. Leave it empty to say nothing.</source>
        <translation>verdict：approved（核准）、needs-work（需要修改）或 rejected（退回）。沒有意見時請留空。</translation>
    </message>
    <message>
        <source>proposal: the corrected target, Markdown included. Leave it empty to keep the target; write &quot;&quot; for an empty text.</source>
        <translation>proposal：修正後的譯文，包含 Markdown 標記。留空表示不變更譯文；若要清空譯文請寫 &quot;&quot;。</translation>
    </message>
    <message>
        <source>comment: what the translator should know.</source>
        <translation>comment：譯者應該知道的事。</translation>
    </message>
    <message>
        <source>reviewer: your name.</source>
        <translation>reviewer：您的名字。</translation>
    </message>
    <message>
        <source>The grey cells are protected: id and hash say which text it is and whether it has changed since. Rows may be sorted, filtered and deleted.</source>
        <translation>灰色儲存格受到保護：id 與 hash 說明這是哪段文字，以及之後是否變更。可以排序、篩選與刪除列。</translation>
    </message>
    <message>
        <source>Save the file as XLSX or as CSV UTF-8 and send it back.</source>
        <translation>請將檔案儲存為 XLSX 或 CSV UTF-8，然後寄回。</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>元素的巢狀層次過深。</translation>
    </message>
    <message>
        <source>The file declares entities of its own and is not read.</source>
        <translation>檔案宣告了自己的實體，因此不予讀取。</translation>
    </message>
    <message>
        <source>An element holds too much text.</source>
        <translation>元素中的文字過多。</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1</source>
        <translation>檔案不是格式正確的 XML：%1</translation>
    </message>
</context>
<context>
    <name>ExchangeRun</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>匯入已取消。</translation>
    </message>
    <message>
        <source>The file says it twice, differently.</source>
        <translation>檔案中對此有兩種不同的說法。</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>沒有這種格式。</translation>
    </message>
    <message>
        <source>That is the language translated from; name the one that it was translated into.</source>
        <translation>這是原文的語言；請指定譯文的語言。</translation>
    </message>
    <message>
        <source>The article has no edition in %1.</source>
        <translation>這篇文章沒有 %1 的版本。</translation>
    </message>
    <message>
        <source>The library has no such locale.</source>
        <translation>文件庫中沒有這個語言。</translation>
    </message>
    <message>
        <source>The library has no glossary; one can lie in it as .diglot/glossary.tbx or .diglot/glossary.csv.</source>
        <translation>文件庫沒有詞彙表；可以放在 .diglot/glossary.tbx 或 .diglot/glossary.csv。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>匯出已取消。</translation>
    </message>
    <message>
        <source>The text has changed since this was said of it.</source>
        <translation>此意見提出後，文字已有變更。</translation>
    </message>
    <message>
        <source>What is kept says something else.</source>
        <translation>已保存的內容有不同說法。</translation>
    </message>
    <message>
        <source>The other file says something else of it.</source>
        <translation>另一個檔案對此有不同的說法。</translation>
    </message>
    <message>
        <source>The file does not say it any more; it can be taken back in the list.</source>
        <translation>檔案中已無此內容；可在清單中將其收回。</translation>
    </message>
    <message>
        <source>It is judged differently by: %1</source>
        <translation>有不同判定的審閱者：%1</translation>
    </message>
    <message>
        <source>Nothing was said of these texts yet, so there is nothing to write.</source>
        <translation>尚無人對這些文字表示意見，因此沒有內容可寫入。</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>無法寫入：%1</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>無法讀取檔案：%1。</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>檔案太大，無法讀取。</translation>
    </message>
    <message>
        <source>The file does not exist any more.</source>
        <translation>檔案已不存在。</translation>
    </message>
    <message>
        <source>Only one file is open.</source>
        <translation>只開啟了一個檔案。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>The path leads out of the folder and was not read.</source>
        <translation>路徑通往資料夾之外，未讀取。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>這不是一般檔案。</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>沒有這個資料夾或檔案。</translation>
    </message>
    <message>
        <source>The folder or file cannot be opened: %1.</source>
        <translation>無法開啟資料夾或檔案：%1。</translation>
    </message>
    <message>
        <source>The folder or file cannot be opened.</source>
        <translation>無法開啟資料夾或檔案。</translation>
    </message>
    <message>
        <source>This is neither a folder nor a file.</source>
        <translation>這既不是資料夾，也不是檔案。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>無法開啟資料夾：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>無法讀取資料夾：%1。</translation>
    </message>
    <message>
        <source>Reading the folder was cancelled.</source>
        <translation>已取消讀取資料夾。</translation>
    </message>
    <message>
        <source>The folder was skipped: it cannot be read.</source>
        <translation>已略過資料夾：無法讀取。</translation>
    </message>
    <message>
        <source>The folder was not read to its end: %1.</source>
        <translation>資料夾未讀到結尾：%1。</translation>
    </message>
    <message>
        <source>The file was skipped: its name is not UTF-8.</source>
        <translation>已略過檔案：檔名不是 UTF-8。</translation>
    </message>
    <message>
        <source>The entry was skipped: it is neither a file nor a folder.</source>
        <translation>已略過項目：既不是檔案，也不是資料夾。</translation>
    </message>
    <message>
        <source>The folder was skipped: it is nested too deeply.</source>
        <translation>已略過資料夾：巢狀太深。</translation>
    </message>
    <message>
        <source>The folder was skipped: it cannot be read (%1).</source>
        <translation>已略過資料夾：無法讀取 (%1)。</translation>
    </message>
    <message>
        <source>The link was skipped: it leads out of the folder.</source>
        <translation>已略過連結：它通往資料夾之外。</translation>
    </message>
    <message>
        <source>The link was skipped: it leads nowhere (%1).</source>
        <translation>已略過連結：找不到目的地 (%1)。</translation>
    </message>
    <message>
        <source>The link was skipped: it leads to what is no file or folder.</source>
        <translation>已略過連結：目的地不是檔案或資料夾。</translation>
    </message>
    <message>
        <source>The link was skipped: it leads round in a circle.</source>
        <translation>已略過連結：它繞了一圈回到自己。</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>The front matter holds an unresolved merge conflict; the entries of both versions were kept, the first ones count.</source>
        <translation>前置資料中有未解決的合併衝突；兩個版本的項目都保留，以先出現的為準。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the front matter; the first one counts.</source>
        <translation>索引鍵「%1」在前置資料中出現兩次；以第一個為準。</translation>
    </message>
    <message>
        <source>It is no list of keys and values.</source>
        <translation>這不是索引鍵與值的清單。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引號沒有結束。</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1 What could be read line by line was kept.</source>
        <translation>無法讀取前置資料：%1 已保留逐行讀得到的內容。</translation>
    </message>
    <message>
        <source>The front matter has no end: a line &quot;---&quot; is missing. The file is read without it.</source>
        <translation>前置資料沒有結尾：缺少「---」這一行。讀取檔案時不含前置資料。</translation>
    </message>
    <message>
        <source>The front matter is not valid UTF-8; what could not be read was replaced.</source>
        <translation>前置資料不是有效的 UTF-8；無法讀取的部分已取代。</translation>
    </message>
    <message>
        <source>The metadata cannot be read: %1 What could be read line by line was kept.</source>
        <translation>無法讀取中繼資料：%1 已保留逐行讀得到的內容。</translation>
    </message>
</context>
<context>
    <name>GitBranch</name>
    <message>
        <source>The git repository cannot be read: %1.</source>
        <translation>無法讀取 git 儲存庫：%1。</translation>
    </message>
    <message>
        <source>The folder is no git repository.</source>
        <translation>此資料夾不是 git 儲存庫。</translation>
    </message>
    <message>
        <source>The repository has no branches.</source>
        <translation>儲存庫中沒有分支。</translation>
    </message>
    <message>
        <source>The repository has no branch &quot;%1&quot;. It has: %2.</source>
        <translation>儲存庫中沒有分支「%1」。現有分支：%2。</translation>
    </message>
    <message>
        <source>The entry was left out: it is a link.</source>
        <translation>已略過此項目：這是連結。</translation>
    </message>
    <message>
        <source>The entry was left out: it is another repository.</source>
        <translation>已略過此項目：這是另一個儲存庫。</translation>
    </message>
    <message>
        <source>The folder was left out: it is nested too deeply.</source>
        <translation>已略過此資料夾：巢狀層數太深。</translation>
    </message>
    <message>
        <source>The file was left out: the repository lacks it.</source>
        <translation>已略過此檔案：儲存庫中缺少它。</translation>
    </message>
    <message>
        <source>Reading the branch was cancelled.</source>
        <translation>已取消讀取分支。</translation>
    </message>
    <message>
        <source>The branch has too many files.</source>
        <translation>分支中的檔案太多。</translation>
    </message>
    <message>
        <source>The branch has no such file.</source>
        <translation>分支中沒有這個檔案。</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>檔案太大，無法讀取。</translation>
    </message>
</context>
<context>
    <name>Glossaries</name>
    <message>
        <source>There is no such glossary.</source>
        <translation>沒有這個詞彙表。</translation>
    </message>
    <message>
        <source>A glossary is a file in TBX or CSV.</source>
        <translation>詞彙表是 TBX 或 CSV 格式的檔案。</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>This article is not there in %1.</source>
        <translation>本文沒有 %1 版本。</translation>
    </message>
    <message>
        <source>There is no sentence at this place.</source>
        <translation>這裡沒有句子。</translation>
    </message>
    <message>
        <source>There is no step at this place.</source>
        <translation>這裡沒有步驟。</translation>
    </message>
    <message>
        <source>This article has no list of steps.</source>
        <translation>本文沒有步驟清單。</translation>
    </message>
    <message>
        <source>This article has no table.</source>
        <translation>本文沒有表格。</translation>
    </message>
    <message>
        <source>There is nothing at this place.</source>
        <translation>這裡沒有內容。</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <translation>文件庫裡沒有這篇文章。</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟任何文件庫。</translation>
    </message>
</context>
<context>
    <name>HtmlBook</name>
    <message>
        <source>Writing the file was cancelled.</source>
        <translation>已取消寫入檔案。</translation>
    </message>
    <message>
        <source>There is no article in this language.</source>
        <translation>沒有這個語言的文章。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>The file in which this is kept is damaged (%1).</source>
        <translation>保存這些內容的檔案已損毀（%1）。</translation>
    </message>
    <message>
        <source>The disk is full: this change was not kept, everything before it is. Make room and try again.</source>
        <translation>磁碟已滿：這項變更未保存，先前的全部都已保存。請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>Another program is writing what is kept here: this change was not kept. Try again.</source>
        <translation>另一個程式正在寫入此處的內容：這項變更未保存。請再試一次。</translation>
    </message>
    <message>
        <source>What is kept here cannot be written: this change was not kept. Check the rights of the file and its folder.</source>
        <translation>此處的內容無法寫入：這項變更未保存。請檢查檔案及其資料夾的權限。</translation>
    </message>
    <message>
        <source>What is kept here cannot be used (%1).</source>
        <translation>此處保存的內容無法使用（%1）。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (libqt6sql6-sqlite).</source>
        <translation>未安裝 Qt 的 SQLite 驅動程式（libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>Nothing can be kept safely in this folder.</source>
        <translation>這個資料夾無法安全地保存任何內容。</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>無法寫入備份。</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer version of Diglot, which is needed to read it.</source>
        <translation>此處的內容由較新版本的 Diglot 寫入，需要該版本才能讀取。</translation>
    </message>
    <message numerus="yes">
        <source>A file of what is kept was damaged. It was set aside as %1; what could be read was kept: %n entries.</source>
        <translation>
            <numerusform>保存的檔案已損毀，已另存為 %1；可讀取的內容已保存：%n 筆。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept here cannot be read.</source>
        <translation>此處保存的內容無法讀取。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: what is kept there can be read, but nothing can be added.</source>
        <translation>資料夾 %1 無法寫入：其中保存的內容可以讀取，但無法新增。</translation>
    </message>
    <message>
        <source>The file in which this is kept is damaged and could not be set aside. It was left as it is; make room on the disk and check the rights of its folder.</source>
        <translation>保存這些內容的檔案已損毀，且無法另行存放。檔案維持原狀；請騰出磁碟空間並檢查資料夾的權限。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The file was not read.</source>
        <translation>檔案未讀取。</translation>
    </message>
    <message>
        <source>The contents were cut: they hold too many lines.</source>
        <translation>目錄已截短：行數太多。</translation>
    </message>
    <message>
        <source>The contents were cut: they are nested deeper than 32 levels.</source>
        <translation>目錄已截短：巢狀超過 32 層。</translation>
    </message>
    <message>
        <source>The contents lead round in a circle; they were cut.</source>
        <translation>目錄繞了一圈回到自己，已截短。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; broken characters are shown as “�”.</source>
        <translation>檔案不是有效的 UTF-8；損壞的字元顯示為「�」。</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>已取消開啟。</translation>
    </message>
    <message>
        <source>No article was found: there is no Markdown file that is one.</source>
        <translation>找不到文章：沒有任何 Markdown 檔案是文章。</translation>
    </message>
    <message>
        <source>The article is already there in %1; this file was left out.</source>
        <translation>這篇文章已有 %1 版本；此檔案已略過。</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8, so that it can be read.</source>
        <translation>檔案是 UTF-16；請另存為 UTF-8，才能閱讀。</translation>
    </message>
</context>
<context>
    <name>LibraryFile</name>
    <message>
        <source>The file was left out: an earlier source has it too.</source>
        <translation>已略過此檔案：較前面的來源已有它。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>The library file is not understood: %1</source>
        <translation>無法解讀文件庫檔案：%1</translation>
    </message>
    <message>
        <source>a source has no path.</source>
        <translation>有一個來源沒有路徑。</translation>
    </message>
    <message>
        <source>a library file cannot hold another one.</source>
        <translation>文件庫檔案不能包含另一個文件庫檔案。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a group.</source>
        <translation>「%1」不能作為群組名稱。</translation>
    </message>
    <message>
        <source>The library file cannot be read: %1.</source>
        <translation>無法讀取文件庫檔案：%1。</translation>
    </message>
    <message>
        <source>The library file is too large.</source>
        <translation>文件庫檔案太大。</translation>
    </message>
    <message>
        <source>&quot;diglot-library&quot; is missing.</source>
        <translation>缺少 &quot;diglot-library&quot;。</translation>
    </message>
    <message>
        <source>The library file was written by a later version of the program.</source>
        <translation>文件庫檔案由較新版本的程式寫入。</translation>
    </message>
    <message>
        <source>it names no source.</source>
        <translation>其中沒有任何來源。</translation>
    </message>
    <message>
        <source>The library file names too many sources.</source>
        <translation>文件庫檔案中的來源太多。</translation>
    </message>
    <message>
        <source>The library file cannot be written: %1.</source>
        <translation>無法寫入文件庫檔案：%1。</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>The library has this source already.</source>
        <translation>文件庫中已有這個來源。</translation>
    </message>
</context>
<context>
    <name>LibraryQuality</name>
    <message>
        <source>Outside documentation sets</source>
        <translation>不屬於文件組</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>人工翻譯</translation>
    </message>
    <message>
        <source>Kind not stated</source>
        <translation>未註明類型</translation>
    </message>
</context>
<context>
    <name>LinkResolver</name>
    <message>
        <source>Not localized: this comes from the English documentation.</source>
        <translation>未本地化：來自英文文件。</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>這個連結找不到目的地：%1</translation>
    </message>
    <message>
        <source>This file is no article and is not shown: %1</source>
        <translation>這個檔案不是文章，不會顯示：%1</translation>
    </message>
    <message>
        <source>This article is not there in %1.</source>
        <translation>這篇文章沒有 %1 版本。</translation>
    </message>
    <message>
        <source>Pictures from the web are not loaded.</source>
        <translation>不會載入網路上的影像。</translation>
    </message>
    <message>
        <source>The picture is missing: %1</source>
        <translation>缺少影像：%1</translation>
    </message>
    <message>
        <source>The address is not spelled as the file is: %1</source>
        <translation>位址的寫法與檔案名稱不同：%1</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Pinned sets</source>
        <translation>釘選集</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>附註與醒目提示</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>This is no file of marks.</source>
        <translation>這不是標記檔案。</translation>
    </message>
    <message>
        <source>The file of marks was written by a newer version of Diglot.</source>
        <translation>標記檔案由較新版本的 Diglot 寫入。</translation>
    </message>
    <message>
        <source>Mark %1 of the file is none; nothing was taken.</source>
        <translation>檔案中的第 %1 個標記無效；未匯入任何內容。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Not localized</source>
        <translation>未本地化</translation>
    </message>
    <message>
        <source>Included file not found: %1</source>
        <translation>找不到要包含的檔案：%1</translation>
    </message>
    <message>
        <source>Picture not found: %1</source>
        <translation>找不到影像：%1</translation>
    </message>
    <message>
        <source>The HTML here is too deeply nested; it is shown as plain text.</source>
        <translation>這裡的 HTML 巢狀太深，以純文字顯示。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not allowed in articles and was left out.</source>
        <translation>文章中不允許使用 &lt;%1&gt;，已略過。</translation>
    </message>
    <message>
        <source>Only in the other language</source>
        <translation>只有另一種語言才有</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落後</translation>
    </message>
</context>
<context>
    <name>PageBuilder</name>
    <message>
        <source>This article is not there in %1. It is there in: %2</source>
        <translation>這篇文章沒有 %1 版本。現有的版本：%2</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <translation>文件庫中沒有這篇文章。</translation>
    </message>
</context>
<context>
    <name>PdfBook</name>
    <message>
        <source>Making the document was cancelled.</source>
        <translation>已取消製作文件。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>沒有可列印的內容。</translation>
    </message>
    <message>
        <source>The document could not be put together: %1</source>
        <translation>無法組合文件：%1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>無法顯示頁面。</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>列印：%1</translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message>
        <source>This is no quality model: &quot;%1&quot; is missing or wrong.</source>
        <translation>這不是品質模型：「%1」缺少或不正確。</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons are not of this model and were not counted.</source>
        <translation>
            <numerusform>有 %n 個原因不屬於此模型，未計入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample has %1 words; below %2 a score says little, and one error more or less changes it much.</source>
        <translation>樣本有 %1 個字；少於 %2 個字時，分數意義不大，多一個或少一個錯誤就會大幅改變。</translation>
    </message>
    <message>
        <source>The sample is too small to tell on which side of the pass mark the whole is.</source>
        <translation>樣本太小，無法判斷整體在及格標準的哪一側。</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <source>Quality of %1</source>
        <translation>%1 的品質</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>依語言</translation>
    </message>
    <message>
        <source>By documentation set</source>
        <translation>依文件組</translation>
    </message>
    <message>
        <source>By kind of translation</source>
        <translation>依翻譯類型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>修改量</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未審閱</translation>
    </message>
    <message>
        <source>Quality score by %1</source>
        <translation>依 %1 的品質分數</translation>
    </message>
    <message>
        <source>Nothing has been reviewed yet.</source>
        <translation>尚未審閱任何內容。</translation>
    </message>
    <message>
        <source>%1 points, %2 errors in %3 words of %4 sentences</source>
        <translation>%1 點、%2 個錯誤，共 %3 個字、%4 個句子</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>依規則列出的問題</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>審閱者之間的一致程度</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>審閱者</translation>
    </message>
    <message>
        <source>Both judged</source>
        <translation>雙方皆判定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen kappa 係數</translation>
    </message>
    <message>
        <source>Translated in several ways</source>
        <translation>有多種譯法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources; the most frequent are shown.</source>
        <translation>
            <numerusform>%Ln 個原文；顯示最常見的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Rejected, or in need of work</source>
        <translation>已退回或需要修改</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>無法寫入報告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln 個已翻譯的檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>The reply card cannot be written.</source>
        <translation>無法寫入回覆卡。</translation>
    </message>
</context>
<context>
    <name>RepositoryFiles</name>
    <message>
        <source>The file is too large to be read.</source>
        <translation>檔案太大，無法讀取。</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>檔案中沒有 JSON 物件。</translation>
    </message>
    <message>
        <source>The file is no valid JSON: %1.</source>
        <translation>檔案不是有效的 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>The value of &quot;%1&quot; is missing or wrong.</source>
        <translation>「%1」的值缺少或不正確。</translation>
    </message>
    <message>
        <source>This line is no JSON object (%1).</source>
        <translation>這一行不是 JSON 物件（%1）。</translation>
    </message>
    <message>
        <source>This conflict of a merge is not decided yet: replace the line by the entry that is to hold.</source>
        <translation>此合併衝突尚未決定：請以應保留的項目取代這一行。</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>這一行太長。</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>There is no such change.</source>
        <translation>沒有這項變更。</translation>
    </message>
    <message>
        <source>That was undone already.</source>
        <translation>這已經復原過了。</translation>
    </message>
    <message>
        <source>This cannot be undone: what it did was changed since (%1, %2).</source>
        <translation>無法復原：其結果之後已被變更（%1，%2）。</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>The table was cancelled.</source>
        <translation>已取消表格。</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>文件集</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>文章類型</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>語言側</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>人工翻譯</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>落後於原文</translation>
    </message>
    <message>
        <source>Not behind its source</source>
        <translation>未落後於原文</translation>
    </message>
    <message>
        <source>Source texts only</source>
        <translation>僅原文</translation>
    </message>
    <message>
        <source>Translations only</source>
        <translation>僅譯文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問與答</translation>
    </message>
    <message>
        <source>How-to guide</source>
        <translation>操作指南</translation>
    </message>
    <message>
        <source>Hub page</source>
        <translation>主題首頁</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>登陸頁面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概觀</translation>
    </message>
    <message>
        <source>Quickstart</source>
        <translation>快速入門</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>教學課程</translation>
    </message>
</context>
<context>
    <name>SearchHistory</name>
    <message>
        <source>The list of searches cannot be removed.</source>
        <translation>無法移除搜尋清單。</translation>
    </message>
    <message>
        <source>The list of searches cannot be written.</source>
        <translation>無法寫入搜尋清單。</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>The search was cancelled.</source>
        <translation>搜尋已取消。</translation>
    </message>
    <message>
        <source>The index is damaged: %1.</source>
        <translation>索引已損壞：%1。</translation>
    </message>
    <message>
        <source>The disk is full; the index is not complete.</source>
        <translation>磁碟已滿；索引不完整。</translation>
    </message>
    <message>
        <source>Another program is writing the index.</source>
        <translation>另一個程式正在寫入索引。</translation>
    </message>
    <message>
        <source>The index cannot be used: %1.</source>
        <translation>無法使用索引：%1。</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>沒有索引。</translation>
    </message>
    <message>
        <source>The index was made by another version of the program.</source>
        <translation>索引由另一個版本的程式建立。</translation>
    </message>
    <message>
        <source>The folder of the index cannot be made.</source>
        <translation>無法建立索引的資料夾。</translation>
    </message>
    <message>
        <source>The index cannot be written to its folder.</source>
        <translation>無法將索引寫入其資料夾。</translation>
    </message>
    <message>
        <source>The new index cannot take the old one&apos;s place.</source>
        <translation>新的索引無法取代舊的索引。</translation>
    </message>
    <message>
        <source>Indexing was cancelled.</source>
        <translation>索引作業已取消。</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>人工翻譯</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>落後於原文</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，出自〈%2〉</translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation>儲存的搜尋：%1</translation>
    </message>
    <message>
        <source>Recent search: %1</source>
        <translation>最近的搜尋：%1</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟的文件庫。</translation>
    </message>
</context>
<context>
    <name>Stamps</name>
    <message>
        <source>%1 / %2</source>
        <comment>page number</comment>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This source is translated in several ways (%1); most often (%2) as “%3”.</source>
        <translation>這段原文有多種譯法（%1）；最常見的（%2）是「%3」。</translation>
    </message>
    <message>
        <source>This translation stands for several sources (%1); most often (%2) for “%3”.</source>
        <translation>這段譯文對應多種原文（%1）；最常見的（%2）是「%3」。</translation>
    </message>
</context>
<context>
    <name>Toc</name>
    <message numerus="yes">
        <source>The contents are nested more than %n level(s) deep; what lies below was left out.</source>
        <translation>
            <numerusform>目錄的巢狀超過 %n 層；更深的部分已略過。</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of contents was expected here; it was left out.</source>
        <translation>這裡應該是目錄清單；已略過。</translation>
    </message>
    <message>
        <source>An entry of the contents has no name; it was left out.</source>
        <translation>目錄中有一個項目沒有名稱；已略過。</translation>
    </message>
    <message>
        <source>This line is no heading; it was left out.</source>
        <translation>這一行不是標題；已略過。</translation>
    </message>
    <message>
        <source>The contents are too large to be read.</source>
        <translation>目錄太大，無法讀取。</translation>
    </message>
    <message>
        <source>The contents cannot be read: %1</source>
        <translation>無法讀取目錄：%1</translation>
    </message>
    <message>
        <source>The file holds no list of contents.</source>
        <translation>檔案中沒有目錄清單。</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>The list of checksums is not understood.</source>
        <translation>無法解讀總和檢查碼清單。</translation>
    </message>
    <message>
        <source>The file is not the one that the list of checksums names. Nothing was changed.</source>
        <translation>檔案與總和檢查碼清單不符。沒有做任何變更。</translation>
    </message>
    <message>
        <source>The update was cancelled.</source>
        <translation>已取消更新。</translation>
    </message>
    <message>
        <source>The library cannot be replaced: %1.</source>
        <translation>無法取代文件庫：%1。</translation>
    </message>
    <message>
        <source>No version before this one is kept.</source>
        <translation>沒有保留先前的版本。</translation>
    </message>
    <message>
        <source>Only a folder or an archive can be updated.</source>
        <translation>只能更新資料夾或封存檔。</translation>
    </message>
    <message>
        <source>The library is a git work tree: update it by git.</source>
        <translation>文件庫是 git 工作目錄：請用 git 更新。</translation>
    </message>
    <message>
        <source>An archive can only be replaced by another one of its kind.</source>
        <translation>封存檔只能以同類的封存檔取代。</translation>
    </message>
    <message>
        <source>The library and its next state lie in each other.</source>
        <translation>文件庫與其新版本互相包含。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>An alias stands inside its own anchor.</source>
        <translation>別名位於它自己的錨點之內。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>巢狀太深。</translation>
    </message>
    <message>
        <source>It holds too many values.</source>
        <translation>值太多。</translation>
    </message>
    <message>
        <source>It is too large to be read as YAML.</source>
        <translation>內容太大，無法當作 YAML 讀取。</translation>
    </message>
    <message>
        <source>It is no valid YAML: %1.</source>
        <translation>這不是有效的 YAML：%1。</translation>
    </message>
</context>
<context>
    <name>YamlArticle</name>
    <message>
        <source>Architecture</source>
        <translation>架構</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>How-to guide</source>
        <translation>操作指南</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概觀</translation>
    </message>
    <message>
        <source>Quickstart</source>
        <translation>快速入門</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>教學課程</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>The file is no article: its first line names no kind (YamlMime).</source>
        <translation>檔案不是文章：第一行沒有指出種類 (YamlMime)。</translation>
    </message>
    <message>
        <source>The file is no article, but &quot;%1&quot;.</source>
        <translation>檔案不是文章，而是「%1」。</translation>
    </message>
    <message>
        <source>The article cannot be read: %1</source>
        <translation>無法讀取文章：%1</translation>
    </message>
    <message>
        <source>The article holds no keys and values.</source>
        <translation>文章中沒有索引鍵與值。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>封存檔已損毀：%1</translation>
    </message>
    <message>
        <source>A part of the archive unpacks to more than any honest one.</source>
        <translation>封存檔的某個部分解壓縮後大得可疑。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>The archive has too many parts.</source>
        <translation>封存檔的部分過多。</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>這個檔案不是 ZIP 封存檔。</translation>
    </message>
    <message>
        <source>The archive has no such part.</source>
        <translation>封存檔沒有這個部分。</translation>
    </message>
</context>
<context>
    <name>diglot::parse</name>
    <message>
        <source>Here begins a sentence whose tags are damaged; it is shown as plain text.</source>
        <translation>從這裡開始的句子標記已損壞，以純文字顯示。</translation>
    </message>
    <message>
        <source>The sentence numbers do not ascend: %1 comes after %2.</source>
        <translation>句子編號沒有遞增：%1 出現在 %2 之後。</translation>
    </message>
    <message>
        <source>Sentence %1 is too long or has too many marks to be parsed and is shown as it stands.</source>
        <translation>句子 %1 太長或標記太多，無法剖析，依原樣顯示。</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB and is not shown.</source>
        <translation>檔案超過 %1 MiB，不會顯示。</translation>
    </message>
    <message>
        <source>Sentence %1 stands where Markdown shows nothing; it is shown behind the one before it.</source>
        <translation>句子 %1 位於 Markdown 不顯示內容的地方；它顯示在前一句之後。</translation>
    </message>
    <message>
        <source>The text is nested too deeply and is shown as it stands.</source>
        <translation>文字巢狀太深，依原樣顯示。</translation>
    </message>
    <message>
        <source>A paragraph is too long or has too many marks to be parsed and is shown as it stands.</source>
        <translation>段落太長或標記太多，無法剖析，依原樣顯示。</translation>
    </message>
    <message>
        <source>Link definitions are too long for the number of links and are shown as they stand.</source>
        <translation>以連結的數量來說，連結定義太長，依原樣顯示。</translation>
    </message>
    <message>
        <source>The label %1 stands outside a quotation and is shown as text.</source>
        <translation>標籤 %1 位於引文之外，以文字顯示。</translation>
    </message>
    <message>
        <source>A table has more than %1 columns or too many empty cells and is shown as it stands.</source>
        <translation>表格超過 %1 欄或空儲存格太多，依原樣顯示。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; what could not be read was replaced by U+FFFD.</source>
        <translation>檔案不是有效的 UTF-8；無法讀取的部分已取代為 U+FFFD。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::ReplyCardPanel</name>
    <message>
        <source>machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>behind its source</source>
        <translation>落後於原文</translation>
    </message>
    <message>
        <source>Press Enter to open the article</source>
        <translation>按 Enter 開啟文章</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) on the reply card</source>
        <translation>
            <numerusform>回覆卡上有 %n 個片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply card</source>
        <translation>回覆卡</translation>
    </message>
    <message>
        <source>Gather what the customer needs: choose a sentence in an article and press %1, or %2 for the whole step. Pieces of several articles become one reply in the customer&apos;s language.</source>
        <translation>彙整客戶需要的內容：在文章中選擇句子並按 %1，或按 %2 取整個步驟。多篇文章的片段會成為一則以客戶語言寫成的回覆。</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>複製回覆</translation>
    </message>
    <message>
        <source>Copy all pieces in this order</source>
        <translation>依此順序複製所有片段</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all pieces off the card</source>
        <translation>從回覆卡移除所有片段</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>從回覆卡移除</translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::RolesDialog</name>
    <message>
        <source>Who does what</source>
        <translation>誰負責什麼</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>文件集</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Articles and the roles that they name</source>
        <translation>文章及其提到的角色</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) name no role</source>
        <translation>
            <numerusform>%n 篇文章沒有提到角色</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::StartPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n 種語言</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>以 %1 回覆</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1／%2 篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%n translated by machine</source>
        <translation>
            <numerusform>%n 篇為機器翻譯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind the source</source>
        <translation>
            <numerusform>%n 篇落後於原文</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Nothing has changed since this library was opened before.</source>
        <translation>自上次開啟這個文件庫以來沒有任何變更。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other languages</source>
        <translation>
            <numerusform>其他語言 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 篇已移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>What does the customer say?</source>
        <translation>客戶說了什麼？</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋文件庫</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最近閱讀</translation>
    </message>
    <message>
        <source>What you read will be listed here.</source>
        <translation>您閱讀過的文章會列在這裡。</translation>
    </message>
    <message>
        <source>Searched for in vain</source>
        <translation>找不到的搜尋</translation>
    </message>
    <message>
        <source>The library had no article for this. &lt;a href=&quot;#&quot;&gt;Forget these searches&lt;/a&gt;</source>
        <translation>文件庫中沒有相關文章。&lt;a href=&quot;#&quot;&gt;忘記這些搜尋&lt;/a&gt;</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>上次之後的新內容</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>最新文章</translation>
    </message>
    <message>
        <source>Pinned for the ticket</source>
        <translation>此案件的釘選</translation>
    </message>
    <message>
        <source>only what applies to %1</source>
        <translation>只列出適用於 %1 的內容</translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::StepsView</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>步驟 %1／%2</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>完成，繼續</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>步驟 %1，已完成</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步驟 %1</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>操作說明</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Begin anew, nothing ticked (R)</source>
        <translation>重新開始並清除勾選 (R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>回到文章 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Space: done, go on · Arrow keys: back and next · R: begin anew · Esc: back to the article</source>
        <translation>空白鍵：完成並繼續 · 方向鍵：上一步和下一步 · R：重新開始 · Esc：回到文章</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::Contents</name>
    <message>
        <source>not in this library</source>
        <translation>不在這個文件庫中</translation>
    </message>
    <message>
        <source>Not in the contents</source>
        <translation>不在目錄中</translation>
    </message>
    <message>
        <source>not in the contents</source>
        <translation>不在目錄中</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ContentsModel</name>
    <message>
        <source>not in this language</source>
        <translation>沒有這種語言的版本</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ContentsPanel</name>
    <message>
        <source>Filter contents</source>
        <translation>篩選目錄</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>No line of the contents holds these words. &lt;a href=&quot;#&quot;&gt;Show all of them&lt;/a&gt;</source>
        <translation>目錄中沒有任何一行包含這些字詞。&lt;a href=&quot;#&quot;&gt;顯示全部&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Only what applies to %1. &lt;a href=&quot;#&quot;&gt;Show all&lt;/a&gt;</source>
        <translation>只顯示適用於 %1 的內容。&lt;a href=&quot;#&quot;&gt;顯示全部&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::LocaleSwitcher</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language you read in: %1</source>
        <translation>閱讀語言：%1</translation>
    </message>
    <message>
        <source>Source texts</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What stands beside it: %1</source>
        <translation>並排的內容：%1</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>對調兩側</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not this one</source>
        <translation>%1，不含這篇</translation>
    </message>
    <message>
        <source>Source texts of the translation</source>
        <translation>譯文的原文</translation>
    </message>
    <message>
        <source>Language you read in</source>
        <translation>閱讀語言</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>並排的內容</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::OpeningPanel</name>
    <message>
        <source>Opening the library</source>
        <translation>正在開啟文件庫</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>開啟進度</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>已讀取 %1 / %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>正在尋找文章…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unpacking the archive, once: %1 %</source>
        <translation>正在解開封存檔（僅此一次）：%1 %</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ReplyButton</name>
    <message>
        <source>Reply in…</source>
        <translation>回覆語言…</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s language</source>
        <translation>選擇客戶的語言</translation>
    </message>
    <message>
        <source>The customer&apos;s language: %1</source>
        <translation>客戶的語言：%1</translation>
    </message>
    <message>
        <source>This article is not there in %1; %2 is given instead</source>
        <translation>本文沒有 %1 版本，改用 %2</translation>
    </message>
    <message>
        <source>This article is not there in %1</source>
        <translation>本文沒有 %1 版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>another language instead</source>
        <translation>改用其他語言</translation>
    </message>
    <message>
        <source>%1, not this one</source>
        <translation>%1，沒有這一篇</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>其他語言…</translation>
    </message>
    <message>
        <source>No customer&apos;s language</source>
        <translation>不設定客戶的語言</translation>
    </message>
    <message>
        <source>The customer&apos;s product: %1</source>
        <translation>客戶的產品：%1</translation>
    </message>
    <message>
        <source>The customer&apos;s product</source>
        <translation>客戶的產品</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>所有產品</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ReportDialog</name>
    <message>
        <source>What was found in %1</source>
        <translation>在「%1」中找到的內容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 with %3.</source>
        <translation>共 %1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln 種語言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln 個區段</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file could be read; there is nothing to report.</source>
        <translation>所有檔案都已讀取；沒有需要回報的內容。</translation>
    </message>
    <message>
        <source>Files that had to be reported</source>
        <translation>必須回報的檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::StartPanel</name>
    <message>
        <source>Open a documentation set</source>
        <translation>開啟文件集</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Look at the sample library</source>
        <translation>看看範例文件庫</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>先前開啟過</translation>
    </message>
    <message>
        <source>A single file</source>
        <translation>單一檔案</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>封存檔</translation>
    </message>
    <message>
        <source>A branch of a git repository</source>
        <translation>git 儲存庫的分支</translation>
    </message>
    <message>
        <source>Several libraries in one</source>
        <translation>合併的多個文件庫</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>You can also drop a folder, an archive or a Markdown file here.</source>
        <translation>您也可以將資料夾、封存檔或 Markdown 檔案拖放到這裡。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::DueDialog</name>
    <message>
        <source>Verified articles</source>
        <translation>已確認的文章</translation>
    </message>
    <message>
        <source>No article of this library was verified yet.</source>
        <translation>這個文件庫中尚無已確認的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are due.</source>
        <translation>
            <numerusform>%Ln 篇文章已到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>確認日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之後有變更</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::FlagDialog</name>
    <message>
        <source>Flag the sentence</source>
        <translation>回報句子</translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation>回報文章</translation>
    </message>
    <message>
        <source>It is outdated</source>
        <translation>內容過時</translation>
    </message>
    <message>
        <source>It is wrong</source>
        <translation>內容有誤</translation>
    </message>
    <message>
        <source>The translation is bad</source>
        <translation>翻譯不佳</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少內容</translation>
    </message>
    <message>
        <source>A link or picture is broken</source>
        <translation>連結或圖片失效</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>回報</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>How it should read</source>
        <translation>應改為</translation>
    </message>
    <message>
        <source>How the title should read</source>
        <translation>標題應改為</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::MarkTree</name>
    <message>
        <source>In this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Pinned for tickets</source>
        <translation>案件釘選</translation>
    </message>
    <message>
        <source>current</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>附註與醒目提示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程記錄</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>The open library has no such article.</source>
        <translation>目前的文件庫沒有這篇文章。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::MarksPanel</name>
    <message>
        <source>New folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>New set for a ticket…</source>
        <translation>為案件新增釘選集…</translation>
    </message>
    <message>
        <source>Export marks…</source>
        <translation>匯出標記…</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>匯入標記…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清除歷程記錄</translation>
    </message>
    <message>
        <source>The open library has no such article. Open the library that has it.</source>
        <translation>目前的文件庫沒有這篇文章。請開啟包含該文章的文件庫。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新分頁中開啟</translation>
    </message>
    <message>
        <source>Pin articles to this set</source>
        <translation>將文章釘選到這個釘選集</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>變更附註…</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>重新命名…（F2）</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>Forget this visit (Delete)</source>
        <translation>忘記這次瀏覽（Delete）</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除（Delete）</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>無資料夾</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed. &lt;a href=&quot;#&quot;&gt;Bring back&lt;/a&gt;</source>
        <translation>
            <numerusform>已移除 %n 個標記。&lt;a href=&quot;#&quot;&gt;復原&lt;/a&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>New set for a ticket</source>
        <translation>為案件新增釘選集</translation>
    </message>
    <message>
        <source>Name, for example the number of the ticket</source>
        <translation>名稱，例如案件編號</translation>
    </message>
    <message>
        <source>Export marks</source>
        <translation>匯出標記</translation>
    </message>
    <message>
        <source>Pages (*.html);;JSON (*.json)</source>
        <translation>網頁 (*.html);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 個標記寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>匯入標記</translation>
    </message>
    <message>
        <source>Marks (*.html *.htm *.json)</source>
        <translation>標記 (*.html *.htm *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in.</source>
        <translation>
            <numerusform>已匯入 %n 個標記。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>已清除歷程記錄。</translation>
    </message>
    <message>
        <source>Filter marks and history</source>
        <translation>篩選標記與歷程記錄</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Bookmarks, notes, pinned articles and what was read will stand here.</source>
        <translation>這裡還沒有內容。書籤、附註、釘選的文章與閱讀歷程會顯示在此。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::NotePanel</name>
    <message>
        <source>Note on the sentence: %1</source>
        <translation>句子的附註：%1</translation>
    </message>
    <message>
        <source>Note on the article: %1</source>
        <translation>文章的附註：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>要記住的內容</translation>
    </message>
    <message>
        <source>Kept as you type. Esc closes.</source>
        <translation>輸入時即保存。按 Esc 關閉。</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除附註</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>關閉附註</translation>
    </message>
</context>
<context>
    <name>diglot::ui::reader</name>
    <message>
        <source>The library has been closed.</source>
        <translation>文件庫已關閉。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::reader::PagePrinter</name>
    <message>
        <source>The article could not be laid out for paper within a minute.</source>
        <translation>無法在一分鐘內完成文章的列印排版。</translation>
    </message>
    <message>
        <source>The part of the program that draws pages has ended.</source>
        <translation>程式中負責繪製頁面的部分已結束。</translation>
    </message>
    <message>
        <source>Links in this article</source>
        <translation>本文中的連結</translation>
    </message>
    <message>
        <source>The article could not be laid out.</source>
        <translation>無法排版這篇文章。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::reader::ReaderView</name>
    <message>
        <source>Open in New Tab</source>
        <translation>在新索引標籤中開啟</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Width of the two columns</source>
        <translation>兩欄的寬度</translation>
    </message>
    <message>
        <source>Not translated into this language</source>
        <translation>尚未翻譯成此語言</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>這裡沒有這篇文章</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>無法顯示這篇文章</translation>
    </message>
    <message>
        <source>It can be read in:</source>
        <translation>可以用以下語言閱讀：</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>The part of the program that draws pages has ended several times while showing this article. Everything else goes on working.</source>
        <translation>繪製頁面的程式部分在顯示這篇文章時多次中止。其他功能都照常運作。</translation>
    </message>
    <message>
        <source>Wide table, scrolls with the arrow keys</source>
        <translation>寬表格，可用方向鍵捲動</translation>
    </message>
    <message>
        <source>Long lines, scroll with the arrow keys</source>
        <translation>長行，可用方向鍵捲動</translation>
    </message>
    <message>
        <source>The library has no edition of “%1” in %2 (%3).</source>
        <translation>文件庫中沒有「%1」的%2版本（%3）。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::CompareDialog</name>
    <message>
        <source>The other state is being read.</source>
        <translation>正在讀取另一個狀態。</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>有何變更</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>從 %1 到 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Source or translation are other words</source>
        <translation>原文或譯文的文字不同</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Only this state has them</source>
        <translation>只有此狀態才有</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Only the other state has them</source>
        <translation>只有另一個狀態才有</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>They stand elsewhere among their neighbours</source>
        <translation>在相鄰句子中的位置不同</translation>
    </message>
    <message>
        <source>With verdicts</source>
        <translation>有判定</translation>
    </message>
    <message>
        <source>Somebody has said something of them</source>
        <translation>已有人對其作出判定</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It has no article in common with the library that is open. Choose the same library as it was before.</source>
        <translation>這裡沒有任何與已開啟文件庫相同的文章。請選擇同一個文件庫先前的狀態。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts carried over</source>
        <translation>
            <numerusform>%Ln 個判定仍然有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts outdated</source>
        <translation>
            <numerusform>%Ln 個判定已過時</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>Article or text</source>
        <translation>文章或文字</translation>
    </message>
    <message>
        <source>Words in the article&apos;s title or in the texts</source>
        <translation>文章標題或文字中的詞語</translation>
    </message>
    <message>
        <source>From the version before the last update to %1</source>
        <translation>從上次更新之前的版本到 %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more files that could not be compared.</source>
        <translation>
            <numerusform>還有 %n 個檔案無法比較。</numerusform>
        </translation>
    </message>
    <message>
        <source>No text is like this.</source>
        <translation>沒有這樣的文字。</translation>
    </message>
    <message>
        <source>The texts of both states are being compared.</source>
        <translation>正在比較兩個狀態的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts differ</source>
        <translation>
            <numerusform>%Ln 段文字不同</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts of both states are the same.</source>
        <translation>兩個狀態的文字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences in the same articles are unchanged</source>
        <translation>
            <numerusform>相同文章中有 %Ln 句未變</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>顯示哪些文字</translation>
    </message>
    <message>
        <source>Language of the texts that are shown</source>
        <translation>所顯示文字的語言</translation>
    </message>
    <message>
        <source>All texts that differ</source>
        <translation>所有不同的文字</translation>
    </message>
    <message>
        <source>Texts that differ between both states</source>
        <translation>兩個狀態間不同的文字</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::CompareModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Changed and moved</source>
        <translation>已變更並移動</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>仍然有效</translation>
    </message>
    <message>
        <source>outdated: the source has changed</source>
        <translation>已過時：原文已變更</translation>
    </message>
    <message>
        <source>outdated: the translation has changed</source>
        <translation>已過時：譯文已變更</translation>
    </message>
    <message>
        <source>outdated: source and translation have changed</source>
        <translation>已過時：原文與譯文皆已變更</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>outdated: the text is gone</source>
        <translation>已過時：該文字已不存在</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ConsistencyPanel</name>
    <message>
        <source>Known once the library was checked.</source>
        <translation>檢查文件庫後即可得知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translations stand for several sources.</source>
        <translation>
            <numerusform>%Ln 個譯文對應多種原文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources are translated in several ways.</source>
        <translation>
            <numerusform>%Ln 個原文有多種譯法。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln repeated sources are translated in several ways (%2).</source>
        <translation>
            <numerusform>%Ln 個重複的原文中有 %1 個有多種譯法 (%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose this one for all %Ln others…</source>
        <translation>
            <numerusform>對其他 %Ln 句建議這個譯法…</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for all…</source>
        <translation>對全部提出建議…</translation>
    </message>
    <message>
        <source>There is nothing to propose: the texts say so already, or have changed since.</source>
        <translation>沒有可建議的內容：文字已是如此，或在此之後已變更。</translation>
    </message>
    <message>
        <source>What is inconsistent</source>
        <translation>不一致的內容</translation>
    </message>
    <message>
        <source>Several translations</source>
        <translation>多種譯文</translation>
    </message>
    <message>
        <source>Sources that are translated in several ways</source>
        <translation>有多種譯法的原文</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>多種原文</translation>
    </message>
    <message>
        <source>Translations that stand for several sources</source>
        <translation>對應多種原文的譯文</translation>
    </message>
    <message>
        <source>Texts that are translated in several ways</source>
        <translation>有多種譯法的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Usual and other ways</source>
        <translation>常用與其他譯法</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>譯法</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>As most are</source>
        <translation>與多數相同</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The ways in which it is translated, and where</source>
        <translation>各種譯法及其位置</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::DifferenceView</name>
    <message>
        <source>Removed: %1. Inserted: %2.</source>
        <translation>刪除：%1。插入：%2。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::DismissDialog</name>
    <message>
        <source>Dismiss a finding</source>
        <translation>排除檢查結果</translation>
    </message>
    <message>
        <source>What is no fault</source>
        <translation>哪一項不是錯誤</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>僅限此處</translation>
    </message>
    <message>
        <source>Wherever this sentence has this translation</source>
        <translation>凡是這個句子有這個譯文之處</translation>
    </message>
    <message>
        <source>This rule, in all of %1</source>
        <translation>在所有%1中的這條規則</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Only in these sentences</source>
        <translation>只限這些句子</translation>
    </message>
    <message>
        <source>Wherever these sentences have these translations</source>
        <translation>這些句子凡有這些譯文之處</translation>
    </message>
    <message>
        <source>A convention of %1: advice from now on</source>
        <translation>%1的慣例：今後只作為建議</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ExportDialog</name>
    <message>
        <source>For translation tools of today. Verdicts, comments, proposals and findings go along and come back.</source>
        <translation>適用於現今的翻譯工具。判定、註解、建議和發現會一併匯出並可匯回。</translation>
    </message>
    <message>
        <source>For Poedit, Lokalize, OmegaT and older tools. Verdicts, comments and proposals go along and come back.</source>
        <translation>適用於 Poedit、Lokalize、OmegaT 和較舊的工具。判定、註解和建議會一併匯出並可匯回。</translation>
    </message>
    <message>
        <source>A translation memory: pairs of sentences without those that are rejected or need work.</source>
        <translation>翻譯記憶庫：成對的句子，不含已拒絕或需要修改的句子。</translation>
    </message>
    <message>
        <source>The glossary that lies in the library.</source>
        <translation>文件庫中的詞彙表。</translation>
    </message>
    <message>
        <source>A plain table for a reviewer without Diglot; what is filled in comes back.</source>
        <translation>供沒有 Diglot 的審閱者使用的純表格；填寫的內容可匯回。</translation>
    </message>
    <message>
        <source>A spreadsheet for a reviewer without Diglot; what is filled in comes back.</source>
        <translation>供沒有 Diglot 的審閱者使用的試算表；填寫的內容可匯回。</translation>
    </message>
    <message>
        <source>A report to read in any browser. It does not come back.</source>
        <translation>可在任何瀏覽器中閱讀的報告，無法匯回。</translation>
    </message>
    <message>
        <source>The files of the library with the proposals that were approved; everything else stays byte for byte.</source>
        <translation>包含已核准建議的文件庫檔案；其他內容逐位元組保持不變。</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n articles</source>
        <translation>
            <numerusform>正在寫入：%1／%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for other tools</source>
        <translation>匯出供其他工具使用</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>選擇位置</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>這篇文章</translation>
    </message>
    <message numerus="yes">
        <source>What the filter shows: %n sentences of this article</source>
        <translation>
            <numerusform>篩選顯示的內容：這篇文章的 %n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles in this language</source>
        <translation>此語言的所有文章</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名的檔案。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %n files</source>
        <translation>
            <numerusform>正在檢查：%1／%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n terms were written.</source>
        <translation>
            <numerusform>已寫入 %n 個詞彙。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were written.</source>
        <translation>
            <numerusform>已寫入 %n 個句子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n articles.</source>
        <translation>
            <numerusform>來自 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out, because a memory learns no text that is rejected or needs work.</source>
        <translation>
            <numerusform>略過 %n 個，因為記憶庫不收錄已拒絕或需要修改的文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more problems.</source>
        <translation>
            <numerusform>還有 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>For a colleague with Diglot: everything that is kept of these texts, whoever said it. Two such files can be merged on import.</source>
        <translation>供使用 Diglot 的同事：這些文字的所有已保存意見，不論出自何人。匯入時可合併兩個這樣的檔案。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FigureView</name>
    <message>
        <source>All together</source>
        <translation>全部合計</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>已審閱 %1 句</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since they were judged</source>
        <translation>
            <numerusform>判定後有 %Ln 句變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the library was checked.</source>
        <translation>檢查文件庫後即可得知。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentences have an error or a warning (%2).</source>
        <translation>
            <numerusform>%Ln 個句子中有 %1 個有錯誤或警告 (%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>依規則列出的問題</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>出現頻率</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>文件組</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation>翻譯類型</translation>
    </message>
    <message>
        <source>Quality of the library</source>
        <translation>文件庫的品質</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>修改量</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>尚無判定</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>正在讀取文件庫…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln 個已翻譯的檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n sentences</source>
        <translation>
            <numerusform>%n 個句子中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the article</source>
        <translation>依文章順序</translation>
    </message>
    <message>
        <source>The riskiest first</source>
        <translation>風險最高者優先</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>所有句子</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>需要查看的句子</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>Needs work or rejected</source>
        <translation>需要修改或已退回</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>有建議譯文</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>有註解</translation>
    </message>
    <message>
        <source>Changed since they were judged</source>
        <translation>判定後有變更</translation>
    </message>
    <message>
        <source>Titles, descriptions and pictures</source>
        <translation>標題、描述與圖片</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保留此檢視…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>移除檢視</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保留此檢視</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>檢視的名稱</translation>
    </message>
    <message>
        <source>Words, verdict:none, rule:numbers, target:/…/</source>
        <translation>字詞、verdict:none、rule:numbers、target:/…/</translation>
    </message>
    <message>
        <source>Filter the sentences</source>
        <translation>篩選句子</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <translation>顯示什麼，以及順序</translation>
    </message>
    <message>
        <source>Translated in several ways</source>
        <translation>有多種譯法</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Choose all that are shown, to judge them at once (Ctrl+A)</source>
        <translation>選取所有顯示的句子，一次評定 (Ctrl+A)</translation>
    </message>
    <message>
        <source>Check the spelling too</source>
        <translation>也檢查拼字</translation>
    </message>
    <message>
        <source>In languages of which a dictionary is installed</source>
        <translation>限已安裝字典的語言</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FindingCards</name>
    <message numerus="yes">
        <source>%n dismissed: show again</source>
        <translation>
            <numerusform>已排除 %n 項：再次顯示</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a convention of this language.</source>
        <translation>可能是這個語言的慣例。</translation>
    </message>
    <message>
        <source>The source is at fault.</source>
        <translation>錯誤出在原文。</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Propose the text with this mended (F)</source>
        <translation>建議修正後的文字（F）</translation>
    </message>
    <message>
        <source>Accept the fix: %1</source>
        <translation>採用修正：%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>This is no fault (D)</source>
        <translation>這不是錯誤（D）</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>Is a fault</source>
        <translation>這是錯誤</translation>
    </message>
    <message>
        <source>No convention: from now on it counts in all of this language</source>
        <translation>不是慣例：今後在此語言中一律計為問題</translation>
    </message>
    <message>
        <source>No convention: %1</source>
        <translation>不是慣例：%1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::HitList</name>
    <message numerus="yes">
        <source>%1 of %Ln sentences are reviewed</source>
        <translation>
            <numerusform>%Ln 個句子中已審閱 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>落後於原文</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ImportDialog</name>
    <message numerus="yes">
        <source>Take %n</source>
        <translation>
            <numerusform>採用 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that can come back</source>
        <translation>可以匯回的檔案</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the file says, sentence by sentence</source>
        <translation>檔案的內容，逐句列出</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>%1 is being read and compared with the library.</source>
        <translation>正在讀取 %1 並與文件庫比較。</translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n 項可採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n 項衝突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 項不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say nothing new</source>
        <translation>
            <numerusform>%n 項無新內容</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept yet. What you take is one change, which can be undone.</source>
        <translation>尚未保存任何內容。您採用的內容是一項可復原的變更。</translation>
    </message>
    <message>
        <source>The second reviewer&apos;s file</source>
        <translation>第二位審閱者的檔案</translation>
    </message>
    <message>
        <source>What the reviewers began from</source>
        <translation>審閱者的起點</translation>
    </message>
    <message>
        <source>Reviewers&apos; files</source>
        <translation>審閱者檔案</translation>
    </message>
    <message>
        <source>Add a second reviewer&apos;s file…</source>
        <translation>加入第二位審閱者的檔案…</translation>
    </message>
    <message>
        <source>What they began from…</source>
        <translation>他們的起點…</translation>
    </message>
    <message>
        <source>The reviewer&apos;s file that was sent out: with it Diglot knows what each has changed, and what was taken back.</source>
        <translation>送出的審閱者檔案：有了它，Diglot 就知道各人變更及收回了什麼。</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>自 %1 以來的變更</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ImportModel</name>
    <message>
        <source>Comment: %1</source>
        <translation>註解：%1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>建議：%1</translation>
    </message>
    <message>
        <source>The verdict is taken back</source>
        <translation>撤回判定</translation>
    </message>
    <message>
        <source>A finding is dismissed: %1</source>
        <translation>略過一項發現：%1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>標記：%1</translation>
    </message>
    <message>
        <source>Convention: %1 = %2</source>
        <translation>慣例：%1 = %2</translation>
    </message>
    <message>
        <source>Conflict, is not taken: %1</source>
        <translation>衝突，未採用：%1</translation>
    </message>
    <message>
        <source>The library has no such text.</source>
        <translation>文件庫中沒有這段文字。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Present translation</source>
        <translation>目前的譯文</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>檔案的內容</translation>
    </message>
    <message>
        <source>Conflict: %1 Tick what is to be kept.</source>
        <translation>衝突：%1 請勾選要保存的內容。</translation>
    </message>
    <message>
        <source>Kept now: %1</source>
        <translation>目前保存：%1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::Invisibles</name>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>不換行空格</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>選擇性連字號</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>阿拉伯字母標記</translation>
    </message>
    <message>
        <source>Arabic tatweel</source>
        <translation>阿拉伯延長線</translation>
    </message>
    <message>
        <source>en space</source>
        <translation>半形空格</translation>
    </message>
    <message>
        <source>em space</source>
        <translation>全形寬空格</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>數字空格</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>細空格</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>零寬空格</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>零寬不連字</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>零寬連字</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>由左至右標記</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>由右至左標記</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>由左至右嵌入</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>由右至左嵌入</translation>
    </message>
    <message>
        <source>end of a direction</source>
        <translation>方向結束</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>由左至右強制</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>由右至左強制</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>窄不換行空格</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>字詞連接字元</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>由左至右隔離</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>由右至左隔離</translation>
    </message>
    <message>
        <source>first strong isolate</source>
        <translation>依首字隔離</translation>
    </message>
    <message>
        <source>end of an isolate</source>
        <translation>隔離結束</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>全形空格</translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation>零寬不換行空格</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::LocaleBoardDialog</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>the library is still being checked</source>
        <translation>仍在檢查文件庫</translation>
    </message>
    <message numerus="yes">
        <source>%n fail in several languages</source>
        <translation>
            <numerusform>%n 個在多種語言中未通過</numerusform>
        </translation>
    </message>
    <message>
        <source>The article in all languages</source>
        <translation>以所有語言顯示文章</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>顯示的語言</translation>
    </message>
    <message>
        <source>Only what fails in several languages</source>
        <translation>僅顯示在多種語言中未通過的句子</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>What is probably wrong in the source, for whoever writes it</source>
        <translation>原文中可能的錯誤，供撰寫者參考</translation>
    </message>
    <message>
        <source>Sentences of the article in its languages</source>
        <translation>文章各語言的句子</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::LocaleBoardModel</name>
    <message>
        <source>Probably the source is at fault: %1</source>
        <translation>可能是原文有誤：%1</translation>
    </message>
    <message>
        <source>This language does not have the sentence.</source>
        <translation>此語言沒有這個句子。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ProposalBox</name>
    <message>
        <source>Proposal: press Enter to write</source>
        <translation>建議譯文：按 Enter 開始撰寫</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建議譯文</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>建議譯文變更了什麼</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ProposeDialog</name>
    <message>
        <source>Its source is marked up or ends differently</source>
        <translation>其原文的標記或結尾不同</translation>
    </message>
    <message>
        <source>The proposal would lose a link, code or emphasis</source>
        <translation>建議譯文會遺失連結、程式碼或強調</translation>
    </message>
    <message>
        <source>Somebody has approved what stands there</source>
        <translation>已有人核准目前的譯文</translation>
    </message>
    <message>
        <source>You have proposed something else</source>
        <translation>您已提出其他建議</translation>
    </message>
    <message>
        <source>Propose one translation everywhere</source>
        <translation>在各處建議同一種譯法</translation>
    </message>
    <message>
        <source>It differs in %1, in %2.</source>
        <translation>有 %1 譯法不同，分布於 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln 個句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked gets it as a proposal, in one step that can be undone. The files stay as they are.</source>
        <translation>勾選的句子會一次得到這項建議，並可復原。檔案不會變更。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sentences that would get the proposal</source>
        <translation>將得到建議的句子</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>目前的譯文</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>請先查看</translation>
    </message>
    <message numerus="yes">
        <source>Propose for %Ln sentences</source>
        <translation>
            <numerusform>對 %Ln 個句子提出建議</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::QualityPanel</name>
    <message>
        <source>%1: taken back.</source>
        <translation>%1：已復原。</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止檢查</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Not reviewed whole</source>
        <translation>尚未全部審閱</translation>
    </message>
    <message>
        <source>Behind their source</source>
        <translation>落後於原文</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Changed since they were judged</source>
        <translation>判定後有變更</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Translated otherwise than usual</source>
        <translation>譯法與平常不同</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>有建議譯文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no article of its own: it is shown where an article includes it.</source>
        <translation>%1 不是獨立的文章：會顯示在包含它的文章中。</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>%1 的品質</translation>
    </message>
    <message>
        <source>Report of the quality</source>
        <translation>品質報告</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 網頁 (*.html)</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>報告已寫入 %1。</translation>
    </message>
    <message>
        <source>Quality of the library</source>
        <translation>文件庫的品質</translation>
    </message>
    <message>
        <source>What is shown of the quality</source>
        <translation>顯示的品質內容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概觀</translation>
    </message>
    <message>
        <source>Figures of every part of the library</source>
        <translation>文件庫各部分的數字</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>依規則列出的問題</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>What is translated in several ways</source>
        <translation>有多種譯法的內容</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Draw, judge and score a sample</source>
        <translation>抽樣、判定並計分</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>All of it as one HTML file</source>
        <translation>全部內容存成一個 HTML 檔</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>返回數字</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>這個數字所計的內容</translation>
    </message>
    <message>
        <source>How far the library is checked</source>
        <translation>文件庫的檢查進度</translation>
    </message>
    <message>
        <source>%1: done. “Undo” takes it back.</source>
        <translation>%1：已完成。按「復原」可還原。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln 個已翻譯的檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::QualityWords</name>
    <message>
        <source>Accuracy</source>
        <translation>準確性</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>增譯</translation>
    </message>
    <message>
        <source>Not for these readers</source>
        <translation>不適合讀者</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>生硬</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Country standards</source>
        <translation>地區標準</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>嚴重致命</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他問題</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>流暢度</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Wrong for this place</source>
        <translation>用在此處不當</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>前後不一</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>讚賞</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Layout of the page</source>
        <translation>頁面版面</translation>
    </message>
    <message>
        <source>Language conventions</source>
        <translation>語言慣例</translation>
    </message>
    <message>
        <source>Conventions of the locale</source>
        <translation>地區慣例</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>輕微</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>雜項</translation>
    </message>
    <message>
        <source>Misspelling</source>
        <translation>錯字</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>誤譯</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>No translation at all</source>
        <translation>完全不是翻譯</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>漏譯</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>標點</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>語域</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼字</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>Syntactic error</source>
        <translation>語法錯誤</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>排印</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>未翻譯</translation>
    </message>
    <message>
        <source>Truth for these readers</source>
        <translation>對讀者是否屬實</translation>
    </message>
    <message>
        <source>Word structure or agreement</source>
        <translation>詞形或一致關係</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>術語錯誤</translation>
    </message>
    <message>
        <source>The link to %1 is lost.</source>
        <translation>遺失了通往 %1 的連結。</translation>
    </message>
    <message>
        <source>The picture %1 is lost.</source>
        <translation>遺失了圖片 %1。</translation>
    </message>
    <message>
        <source>The code `%1` is lost.</source>
        <translation>遺失了程式碼 `%1`。</translation>
    </message>
    <message>
        <source>Emphasis is lost.</source>
        <translation>遺失了強調文字。</translation>
    </message>
    <message>
        <source>Bold text is lost.</source>
        <translation>遺失了粗體文字。</translation>
    </message>
    <message>
        <source>The tag %1 is lost.</source>
        <translation>遺失了標籤 %1。</translation>
    </message>
    <message>
        <source>The name %1 is lost.</source>
        <translation>遺失了名稱 %1。</translation>
    </message>
    <message>
        <source>The number of table cells changes.</source>
        <translation>表格儲存格的數目會改變。</translation>
    </message>
    <message>
        <source>A line break would end the sentence.</source>
        <translation>換行會截斷這個句子。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有什麼問題</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>What should be said about it</source>
        <translation>補充說明</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>品質模型</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReplaceDialog</name>
    <message>
        <source>Somebody has approved what stands there</source>
        <translation>有人已核可現有的譯文</translation>
    </message>
    <message numerus="yes">
        <source>Propose for %n sentences</source>
        <translation>
            <numerusform>為 %n 個句子提出建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to be replaced</source>
        <translation>要取代的字詞</translation>
    </message>
    <message>
        <source>Words in their place</source>
        <translation>取代成的字詞</translation>
    </message>
    <message>
        <source>Sentences that would get a proposal</source>
        <translation>會得到建議的句子</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>請先查看</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>成為(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It would lose a link, code or emphasis</source>
        <translation>會遺失連結、程式碼或強調</translation>
    </message>
    <message numerus="yes">
        <source>Propose for %Ln sentences</source>
        <translation>
            <numerusform>為 %Ln 個句子提出建議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words stand in %1 of %n sentences. What is ticked gets a proposal, in one step that can be undone.</source>
        <translation>
            <numerusform>%n 個句子中有 %1 個含有這些字詞。勾選的句子會得到建議，只算一個可復原的步驟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReviewPanel</name>
    <message>
        <source>No sentence is like that. Escape in the filter shows all.</source>
        <translation>沒有這樣的句子。在篩選欄按 Escape 可顯示全部。</translation>
    </message>
    <message>
        <source>Open an article in a translation to review it.</source>
        <translation>請開啟文章的譯文以進行審閱。</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at here.</source>
        <translation>這裡沒有需要查看的句子了。</translation>
    </message>
    <message>
        <source>Who is reviewing?</source>
        <translation>審閱者是誰？</translation>
    </message>
    <message>
        <source>Your name stands beside every verdict you give</source>
        <translation>您的名字會顯示在您的每項判定旁</translation>
    </message>
    <message>
        <source>Several sentences</source>
        <translation>多個句子</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n sentences at once.</source>
        <translation>
            <numerusform>這會一次變更 %n 個句子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>全部變更</translation>
    </message>
    <message numerus="yes">
        <source>Errors were found in %n of them.</source>
        <translation>
            <numerusform>其中 %n 個有錯誤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those without errors</source>
        <translation>僅限沒有錯誤的</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>退回 %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n sentences</source>
        <translation>
            <numerusform>退回 %n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in this sentence.</source>
        <translation>這個句子沒有檢查結果。</translation>
    </message>
    <message>
        <source>Choose a sentence first.</source>
        <translation>請先選擇一個句子。</translation>
    </message>
    <message>
        <source>Nothing here can be mended without thinking.</source>
        <translation>這裡沒有可以直接修正的內容。</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>文章的句子</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message numerus="yes">
        <source>This proposes what mends %n sentences.</source>
        <translation>
            <numerusform>這會為 %n 個句子提出修正建議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose all</source>
        <translation>全部提出</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n sentences</source>
        <translation>
            <numerusform>對 %n 個句子加註</numerusform>
        </translation>
    </message>
    <message>
        <source>What should be said about each of them</source>
        <translation>要對每一句說什麼</translation>
    </message>
    <message>
        <source>Nothing was found in these sentences.</source>
        <translation>這些句子沒有發現任何問題。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was dismissed in these sentences.</source>
        <translation>這些句子沒有略過任何問題。</translation>
    </message>
    <message numerus="yes">
        <source>This shows dismissed findings of %n sentences again.</source>
        <translation>
            <numerusform>這會再次顯示 %n 個句子中已略過的問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>The filter leaves out the sentence chosen in the article. Again for the one in the list.</source>
        <translation>篩選條件不含在文章中選取的句子。再按一次即套用到清單中的句子。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReviewSession</name>
    <message>
        <source>Approve %1</source>
        <translation>核准 %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n sentences</source>
        <translation>
            <numerusform>核准 %n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as needing work</source>
        <translation>將 %1 標為需要修改</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sentences as needing work</source>
        <translation>
            <numerusform>將 %n 個句子標為需要修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>退回 %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n sentences</source>
        <translation>
            <numerusform>退回 %n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the verdict on %1</source>
        <translation>收回對 %1 的判定</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n verdicts</source>
        <translation>
            <numerusform>收回 %n 項判定</numerusform>
        </translation>
    </message>
    <message>
        <source>This edition is in the source language: there is nothing to compare. Choose a translation.</source>
        <translation>這個版本是原文語言，沒有可比較的內容。請選擇一個譯文。</translation>
    </message>
    <message>
        <source>The article has no edition in this language.</source>
        <translation>這篇文章沒有這個語言的版本。</translation>
    </message>
    <message>
        <source>Propose for %1</source>
        <translation>為 %1 提出建議譯文</translation>
    </message>
    <message>
        <source>Take back the proposal for %1</source>
        <translation>收回 %1 的建議譯文</translation>
    </message>
    <message>
        <source>Accept the fix for %1</source>
        <translation>採用 %1 的修正</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>為 %1 加註解</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>排除「%1」</translation>
    </message>
    <message>
        <source>Show the dismissed findings of %1</source>
        <translation>再次顯示 %1 已排除的結果</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的動作。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>沒有可重做的動作。</translation>
    </message>
    <message numerus="yes">
        <source>Propose one translation for %n sentences</source>
        <translation>
            <numerusform>對 %n 個句子建議同一種譯法</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read: %1: %2</source>
        <translation>無法讀取詞彙表：%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Accept the fixes for %n sentences</source>
        <translation>
            <numerusform>接受 %n 個句子的修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n sentences</source>
        <translation>
            <numerusform>對 %n 個句子加註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss “%1” in %n sentences</source>
        <translation>
            <numerusform>略過 %n 個句子中的「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the dismissed findings of %n sentences</source>
        <translation>
            <numerusform>顯示 %n 個句子中已略過的問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for %n sentences</source>
        <translation>
            <numerusform>為 %n 個句子提出建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” for a fault in %2</source>
        <translation>將「%1」視為%2中的錯誤</translation>
    </message>
    <message>
        <source>Take “%1” for a convention of %2</source>
        <translation>將「%1」視為%2的慣例</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SamplePanel</name>
    <message>
        <source>A sample is drawn from the language and the kind of translation chosen above. The same seed draws the same sentences everywhere.</source>
        <translation>樣本取自上方所選的語言與翻譯類型。相同的種子在任何電腦都會抽出相同的句子。</translation>
    </message>
    <message>
        <source>%1, %2; %3 judged.</source>
        <translation>%1、%2；已判定 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln 個句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 個字</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is counted as soon as the first sentence is judged.</source>
        <translation>判定第一個句子後即開始計分。</translation>
    </message>
    <message>
        <source>%1 points for %2 in %3.</source>
        <translation>%2 共扣 %1 點，樣本有 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>In 1000 words, 95 % of such samples have %1 to %2 errors.</source>
        <translation>每 1000 個字，95 % 的此類樣本會有 %1 到 %2 個錯誤。</translation>
    </message>
    <message>
        <source>Passed; the mark is %1.</source>
        <translation>通過；標準為 %1。</translation>
    </message>
    <message>
        <source>Not passed; the mark is %1.</source>
        <translation>未通過；標準為 %1。</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>How many sentences are drawn</source>
        <translation>抽出的句子數</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>抽樣的種子</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>開始判定</translation>
    </message>
    <message>
        <source>Sentences of the sample</source>
        <translation>樣本的句子</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>品質模型</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>審閱者之間的一致程度</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>審閱者</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Both judged</source>
        <translation>雙方皆判定</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa 係數</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need work or are rejected without a reason, and cost no points.</source>
        <translation>
            <numerusform>%Ln 句需要修改或已退回但未註明原因，不計點。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ScopeBar</name>
    <message>
        <source>All documentation sets</source>
        <translation>所有文件組</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>Machine and human</source>
        <translation>機器與人工</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分組依據</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>文件組</translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation>翻譯類型</translation>
    </message>
    <message>
        <source>By what the figures are grouped</source>
        <translation>數字的分組依據</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the article</source>
        <translation>已不在文章中</translation>
    </message>
    <message>
        <source>Changed since it was judged</source>
        <translation>判定後有變更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentFilter</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>這不是規則運算式：%1</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>沒有「%1」這個欄位。</translation>
    </message>
    <message>
        <source>The field “%1” has no value “%2”.</source>
        <translation>欄位「%1」沒有「%2」這個值。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentList</name>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>附理由退回</translation>
    </message>
    <message>
        <source>Take back my verdict</source>
        <translation>收回我的判定</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>撰寫建議譯文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Accept the fix</source>
        <translation>採用修正</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>排除檢查結果</translation>
    </message>
    <message>
        <source>Show dismissed findings again</source>
        <translation>再次顯示已排除的結果</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>下一個可疑句子</translation>
    </message>
    <message>
        <source>Previous doubtful sentence</source>
        <translation>上一個可疑句子</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>選取所有顯示的句子</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentModel</name>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Changed since it was judged</source>
        <translation>判定後有變更</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>建議譯文：%1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentRow</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>圖片 %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>It has changed since it was judged.</source>
        <translation>評定之後已有變更。</translation>
    </message>
    <message>
        <source>It was translated by a machine.</source>
        <translation>由機器翻譯。</translation>
    </message>
    <message>
        <source>This library mostly says “%1” (%2 ways in all).</source>
        <translation>此文件庫多半譯為「%1」(共 %2 種譯法)。</translation>
    </message>
    <message>
        <source>This translation mostly stands for “%1” here (%2 sources in all).</source>
        <translation>此譯文在這裡多半對應「%1」(共 %2 種原文)。</translation>
    </message>
    <message>
        <source>This library translates it in %1 ways; this is the usual one.</source>
        <translation>此文件庫有 %1 種譯法；這是最常見的一種。</translation>
    </message>
    <message>
        <source>In this library the translation stands for %1 sources; this is the usual one.</source>
        <translation>此文件庫中這個譯文對應 %1 種原文；這是最常見的一種。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::VerdictEditor</name>
    <message>
        <source>Changed %1 % · TER %2 · chrF %3</source>
        <translation>變更 %1 % · TER %2 · chrF %3</translation>
    </message>
    <message>
        <source>Characters changed, of the longer text; translation edit rate and chrF2 of the present text against the proposal.</source>
        <translation>以較長文字計算的變更字元比例；現有譯文相對於建議譯文的 TER 與 chrF2。</translation>
    </message>
    <message>
        <source>No invisible characters.</source>
        <translation>沒有不可見字元。</translation>
    </message>
    <message>
        <source>of an earlier text: %1</source>
        <translation>針對較早的文字：%1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>對這個句子的註解</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>顯示不可見字元</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are chosen</source>
        <translation>
            <numerusform>已選擇 %n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for %1</source>
        <translation>%1 的建議譯文</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>禁用：%1</translation>
    </message>
    <message>
        <source>Terms of the glossary in this sentence</source>
        <translation>此句子中的詞彙表詞彙</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::WalkBar</name>
    <message>
        <source>Sample: %1 of %2</source>
        <translation>樣本：%1／%2</translation>
    </message>
    <message>
        <source>Previous sentence of the sample</source>
        <translation>樣本的上一句</translation>
    </message>
    <message>
        <source>Next sentence of the sample</source>
        <translation>樣本的下一句</translation>
    </message>
    <message>
        <source>End judging the sample</source>
        <translation>結束樣本判定</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::ConcordancePanel</name>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln 個句段</numerusform>
        </translation>
    </message>
    <message>
        <source>Term or phrase, in either language</source>
        <translation>術語或片語，任一語言皆可</translation>
    </message>
    <message>
        <source>Term or phrase</source>
        <translation>術語或片語</translation>
    </message>
    <message>
        <source>Language of the translations</source>
        <translation>譯文的語言</translation>
    </message>
    <message>
        <source>Exactly so</source>
        <translation>完全相符</translation>
    </message>
    <message>
        <source>These very characters; otherwise the words in any of their forms</source>
        <translation>完全相同的字元；否則比對字詞的任何形式</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>句段</translation>
    </message>
    <message>
        <source>Shows how a term was translated everywhere. Select words in an article and press Ctrl+Shift+F.</source>
        <translation>顯示術語在各處的譯法。在文章中選取字詞，然後按 Ctrl+Shift+F。</translation>
    </message>
    <message>
        <source>No segment holds it.</source>
        <translation>沒有任何句段含有此詞。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s)</source>
        <translation>
            <numerusform>%Ln 種譯文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::FilterBar</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除篩選「%1」</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有篩選</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::MarksBar</name>
    <message>
        <source>Words that the search found</source>
        <translation>搜尋到的字詞</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已標示：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Take the marks away (Esc)</source>
        <translation>移除標示 (Esc)</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>上一個標示的字詞</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>下一個標示的字詞</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchDesk</name>
    <message>
        <source>Titles and headings</source>
        <translation>標題與小節</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>更多文章</translation>
    </message>
    <message>
        <source>The library is being indexed. The first articles can be found in a moment.</source>
        <translation>正在為文件庫建立索引。稍後即可找到第一批文章。</translation>
    </message>
    <message>
        <source>No title and no heading has a word that begins so. Go on typing to search the texts.</source>
        <translation>沒有任何標題含有以此開頭的字詞。繼續輸入即可搜尋內文。</translation>
    </message>
    <message>
        <source>Found for %1. &lt;a href=&quot;#as-typed&quot;&gt;Search for %2 as typed&lt;/a&gt;</source>
        <translation>已改為搜尋 %1。&lt;a href=&quot;#as-typed&quot;&gt;照原樣搜尋 %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nowhere in the library, and left out: %1</source>
        <translation>文件庫中沒有下列字詞，已略過：%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到任何結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without filters, quotes and restrictions</source>
        <translation>
            <numerusform>不套用篩選、引號與限制時有 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or other words, in any language of the library.</source>
        <translation>請改用較少或其他字詞，可使用文件庫中的任何語言。</translation>
    </message>
    <message>
        <source>The library is still being indexed.</source>
        <translation>文件庫仍在建立索引。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>儲存的搜尋</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜尋</translation>
    </message>
    <message>
        <source>Type what the customer said</source>
        <translation>輸入客戶所說的話</translation>
    </message>
    <message>
        <source>Any language finds any edition: results open in the language you read in.</source>
        <translation>任何語言都能找到任何版本：結果會以您閱讀的語言開啟。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#help&quot;&gt;What one can type here&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;#help&quot;&gt;這裡可以輸入什麼&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#clear-history&quot;&gt;Clear these lists&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;#clear-history&quot;&gt;清除這些清單&lt;/a&gt;</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>沒有含這些字詞的命令。</translation>
    </message>
    <message>
        <source>Commands, settings, languages, tabs, marks</source>
        <translation>命令、設定、語言、分頁、標記</translation>
    </message>
    <message>
        <source>What was pasted names this article</source>
        <translation>貼上的內容指向這篇文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that a restriction leaves</comment>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>縮小搜尋範圍</translation>
    </message>
    <message>
        <source>Nowhere in the library: %1</source>
        <translation>文件庫中沒有下列字詞：%1</translation>
    </message>
    <message>
        <source>The index is damaged. It is being built anew; what you search for comes in a moment.</source>
        <translation>索引已損毀，正在重新建立；稍後即可看到搜尋結果。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchField</name>
    <message>
        <source>Search everything, in any language</source>
        <translation>以任何語言搜尋所有內容</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋文件庫</translation>
    </message>
    <message>
        <source>Results follow each letter. Arrow keys choose, Enter opens.</source>
        <translation>每輸入一個字就會更新結果。用方向鍵選擇，按 Enter 開啟。</translation>
    </message>
    <message>
        <source>What one can type here</source>
        <translation>這裡可以輸入什麼</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchPanel</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Do not keep this search any longer</source>
        <translation>不再保留此搜尋</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜尋</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SyntaxHelp</name>
    <message>
        <source>What one can type here</source>
        <translation>這裡可以輸入什麼</translation>
    </message>
    <message>
        <source>Words in any language, in any of their forms. And also:</source>
        <translation>任何語言、任何形式的字詞。還可以使用：</translation>
    </message>
    <message>
        <source>these very words in this order</source>
        <translation>這些字詞，順序相同</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>不含此字詞</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>all that begins so</source>
        <translation>以此開頭的所有字詞</translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation>僅在標題中</translation>
    </message>
    <message>
        <source>for a role</source>
        <translation>適用於某角色</translation>
    </message>
    <message>
        <source>for a product</source>
        <translation>適用於某產品</translation>
    </message>
    <message>
        <source>in a language</source>
        <translation>以某語言</translation>
    </message>
    <message>
        <source>in source texts, or translations (target)</source>
        <translation>在原文或譯文 (target) 中</translation>
    </message>
    <message>
        <source>translated by machine, or by people (human)</source>
        <translation>由機器或人工 (human) 翻譯</translation>
    </message>
    <message>
        <source>dated before a year; after: likewise</source>
        <translation>日期早於該年；after: 亦同</translation>
    </message>
    <message>
        <source>where the path of the article holds it</source>
        <translation>文章路徑中含有此文字</translation>
    </message>
    <message>
        <source>commands, settings, languages, tabs and marks alone</source>
        <translation>僅命令、設定、語言、分頁與標記</translation>
    </message>
    <message>
        <source>of a kind of article</source>
        <translation>某一類文章</translation>
    </message>
    <message>
        <source>in a documentation set, by the name of its folder</source>
        <translation>在某個文件集中，依其資料夾名稱</translation>
    </message>
    <message>
        <source>dated after a year; before: likewise</source>
        <translation>日期晚於該年；before: 亦同</translation>
    </message>
</context>
<context>
    <name>diglot::ui::settings::KeysDialog</name>
    <message>
        <source>As delivered: %1</source>
        <translation>預設：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>選擇要變更按鍵的項目。</translation>
    </message>
    <message>
        <source>Key for “%1”:</source>
        <translation>「%1」的按鍵：</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此按鍵</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <translation>%1 目前屬於「%2」。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>改用於此</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>依名稱或按鍵篩選</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>可執行的動作與按鍵</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>按下按鍵</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>無按鍵</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>diglot::ui::settings::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>喜好設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>介面的語言</translation>
    </message>
    <message>
        <source>Links that lead to the web</source>
        <translation>網頁連結</translation>
    </message>
    <message>
        <source>Ask before opening the browser</source>
        <translation>開啟瀏覽器前先詢問</translation>
    </message>
    <message>
        <source>Open in the browser at once</source>
        <translation>直接用瀏覽器開啟</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>一律不開啟</translation>
    </message>
    <message>
        <source>English checkout</source>
        <translation>英文存放庫</translation>
    </message>
    <message>
        <source>Folder of the English checkout</source>
        <translation>英文存放庫的資料夾</translation>
    </message>
    <message>
        <source>None: images come from the library alone</source>
        <translation>無：影像只來自文件庫</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the folder of the English checkout</source>
        <translation>選擇英文存放庫的資料夾</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Use no English checkout</source>
        <translation>不使用英文存放庫</translation>
    </message>
    <message>
        <source>Show the source before the translation</source>
        <translation>原文顯示在譯文之前</translation>
    </message>
    <message>
        <source>Draw articles without the graphics card (from the next start)</source>
        <translation>以軟體轉譯繪製文章，不使用顯示卡（下次啟動時生效）</translation>
    </message>
    <message>
        <source>Clear the list of recent libraries</source>
        <translation>清除最近開啟的文件庫清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Choose the English checkout</source>
        <translation>選擇英文存放庫</translation>
    </message>
    <message>
        <source>Remember what I search for, for 90 days</source>
        <translation>記住我搜尋的內容 90 天</translation>
    </message>
    <message>
        <source>Clear recent and saved searches</source>
        <translation>清除最近與儲存的搜尋</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>審閱者姓名</translation>
    </message>
    <message>
        <source>Asked for with the first verdict</source>
        <translation>第一次判定時會詢問</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>File of the glossary</source>
        <translation>詞彙表檔案</translation>
    </message>
    <message>
        <source>None: the library&apos;s own alone</source>
        <translation>無：僅使用文件庫本身的詞彙表</translation>
    </message>
    <message>
        <source>Choose the file of the glossary</source>
        <translation>選擇詞彙表檔案</translation>
    </message>
    <message>
        <source>Use no glossary beside the library&apos;s own</source>
        <translation>除文件庫本身的詞彙表外不使用其他詞彙表</translation>
    </message>
    <message>
        <source>Glossaries (*.tbx *.csv *.xml)</source>
        <translation>詞彙表 (*.tbx *.csv *.xml)</translation>
    </message>
    <message>
        <source>Days until a verified article is due</source>
        <translation>已確認文章的有效天數</translation>
    </message>
    <message>
        <source>Remember what I read, for 90 days</source>
        <translation>記住我讀過的內容 90 天</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按鍵…</translation>
    </message>
</context>
<context>
    <name>diglot::ui::settings::ReplyDialog</name>
    <message>
        <source>“%1” is no form of an address: it begins with https:// and holds {path} or {file}.</source>
        <translation>「%1」不是網址格式：它以 https:// 開頭，並含有 {path} 或 {file}。</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Copy the source below what is copied for the customer</source>
        <translation>在給客戶的內容下方附上原文</translation>
    </message>
    <message>
        <source>Give bold terms also in the language I read, in brackets</source>
        <translation>粗體字詞也以我閱讀的語言附在括號中</translation>
    </message>
    <message>
        <source>Copy pictures too; else their alternative texts</source>
        <translation>也複製圖片；否則複製替代文字</translation>
    </message>
    <message>
        <source>What is given where a language is missing, a chain of tags a line (zh-HK zh-TW en-US):</source>
        <translation>缺少某種語言時改用的語言，每行一串標籤（zh-HK zh-TW en-US）：</translation>
    </message>
    <message>
        <source>What is given where a language is missing</source>
        <translation>缺少語言時改用什麼</translation>
    </message>
    <message>
        <source>Public addresses of each documentation set. {locale} stands for the language, {path} for the article:</source>
        <translation>各文件集的公開網址。{locale} 代表語言，{path} 代表文章：</translation>
    </message>
    <message>
        <source>Public addresses of each documentation set</source>
        <translation>各文件集的公開網址</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>文件集</translation>
    </message>
    <message>
        <source>Form of its addresses</source>
        <translation>網址格式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::AboutPanel</name>
    <message>
        <source>About this article</source>
        <translation>關於本文</translation>
    </message>
    <message>
        <source>No article is shown.</source>
        <translation>沒有顯示文章。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>由機器翻譯</translation>
    </message>
    <message>
        <source>Translated by people</source>
        <translation>由人翻譯</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>交付翻譯</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>文章日期</translation>
    </message>
    <message>
        <source>Exists in</source>
        <translation>現有語言</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>索引鍵</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>文件組</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Source commit</source>
        <translation>原文提交</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>前置資料</translation>
    </message>
    <message>
        <source>Beside it: %1 (%2)</source>
        <translation>並列：%1 (%2)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>閱讀時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已確認</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Actions</name>
    <message>
        <source>Open a folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>開啟範例文件庫</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新增索引標籤</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>關閉索引標籤</translation>
    </message>
    <message>
        <source>What was found in the library</source>
        <translation>在文件庫中找到的內容</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>喜好設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一個索引標籤</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一個索引標籤</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>篩選目錄</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在頁面中尋找</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>交錯</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>Choose the language you read in</source>
        <translation>選擇閱讀語言</translation>
    </message>
    <message>
        <source>Choose what stands beside it</source>
        <translation>與另一種語言比較</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>對調兩側</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>亮色或深色佈景主題</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>顯示目錄</translation>
    </message>
    <message>
        <source>Show outline and facts</source>
        <translation>顯示大綱與資訊</translation>
    </message>
    <message>
        <source>Read the article again</source>
        <translation>重新讀取文章</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>About Diglot</source>
        <translation>關於 Diglot</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文件庫</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋文件庫</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回結果</translation>
    </message>
    <message>
        <source>Keep or drop this search</source>
        <translation>保留或移除此搜尋</translation>
    </message>
    <message>
        <source>What one can type into the search</source>
        <translation>搜尋時可以輸入什麼</translation>
    </message>
    <message>
        <source>How a term was translated</source>
        <translation>術語的譯法</translation>
    </message>
    <message>
        <source>Review the translation</source>
        <translation>審閱譯文</translation>
    </message>
    <message>
        <source>Filter the sentences</source>
        <translation>篩選句子</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>下一個可疑句子</translation>
    </message>
    <message>
        <source>Previous doubtful sentence</source>
        <translation>上一個可疑句子</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>核准並繼續</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>附理由退回</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>撰寫建議譯文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>排除檢查結果</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Quality of the library</source>
        <translation>文件庫的品質</translation>
    </message>
    <message>
        <source>What is translated in several ways</source>
        <translation>有多種譯法的內容</translation>
    </message>
    <message>
        <source>Draw and judge a sample</source>
        <translation>抽樣並判定</translation>
    </message>
    <message>
        <source>Show proposals in the article</source>
        <translation>在文章中顯示建議</translation>
    </message>
    <message>
        <source>The article in all languages</source>
        <translation>以所有語言顯示文章</translation>
    </message>
    <message>
        <source>Export for other tools…</source>
        <translation>匯出供其他工具使用…</translation>
    </message>
    <message>
        <source>Import what came back…</source>
        <translation>匯入傳回的檔案…</translation>
    </message>
    <message>
        <source>Open an archive or library file…</source>
        <translation>開啟封存檔或文件庫檔案…</translation>
    </message>
    <message>
        <source>Open a branch of a git repository…</source>
        <translation>開啟 git 儲存庫的分支…</translation>
    </message>
    <message>
        <source>Add to this library…</source>
        <translation>加入此文件庫…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation>更新文件庫…</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>回到先前的版本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Save this part of the contents as PDF…</source>
        <translation>將目錄的這個部分另存為 PDF…</translation>
    </message>
    <message>
        <source>Save this part of the contents as one HTML file…</source>
        <translation>將目錄的這個部分另存為單一 HTML 檔案…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>Steps, one at a time</source>
        <translation>逐步顯示步驟</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>朗讀或停止</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>重新開啟關閉的分頁</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新視窗</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>置頂小視窗</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>變更按鍵</translation>
    </message>
    <message>
        <source>Bookmark the article</source>
        <translation>將文章加入書籤</translation>
    </message>
    <message>
        <source>Note on the sentence or article</source>
        <translation>句子或文章的附註</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>醒目提示句子</translation>
    </message>
    <message>
        <source>Pin to the ticket&apos;s set</source>
        <translation>釘選到案件</translation>
    </message>
    <message>
        <source>Choose the ticket&apos;s set</source>
        <translation>選擇案件的釘選集</translation>
    </message>
    <message>
        <source>New set for a ticket</source>
        <translation>為案件新增釘選集</translation>
    </message>
    <message>
        <source>Show the marks</source>
        <translation>顯示標記</translation>
    </message>
    <message>
        <source>Search what was read</source>
        <translation>搜尋閱讀歷程</translation>
    </message>
    <message>
        <source>Export marks…</source>
        <translation>匯出標記…</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>匯入標記…</translation>
    </message>
    <message>
        <source>Flag what is wrong…</source>
        <translation>回報問題…</translation>
    </message>
    <message>
        <source>Mark as verified today</source>
        <translation>標為今天已確認</translation>
    </message>
    <message>
        <source>Verified articles, and what is due</source>
        <translation>已確認的文章與到期項目</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s language</source>
        <translation>選擇客戶的語言</translation>
    </message>
    <message>
        <source>Copy the steps in the customer&apos;s language</source>
        <translation>以客戶的語言複製步驟</translation>
    </message>
    <message>
        <source>Copy the sentence in the customer&apos;s language</source>
        <translation>以客戶的語言複製句子</translation>
    </message>
    <message>
        <source>Copy the section in the customer&apos;s language</source>
        <translation>以客戶的語言複製章節</translation>
    </message>
    <message>
        <source>Copy the table in the customer&apos;s language</source>
        <translation>以客戶的語言複製表格</translation>
    </message>
    <message>
        <source>Copy the article in the customer&apos;s language</source>
        <translation>以客戶的語言複製文章</translation>
    </message>
    <message>
        <source>Copy the link in the customer&apos;s language</source>
        <translation>以客戶的語言複製連結</translation>
    </message>
    <message>
        <source>Put the sentence on the reply card</source>
        <translation>把句子放到回覆卡上</translation>
    </message>
    <message>
        <source>Put the step on the reply card</source>
        <translation>把步驟放到回覆卡上</translation>
    </message>
    <message>
        <source>Show the reply card</source>
        <translation>顯示回覆卡</translation>
    </message>
    <message>
        <source>Copy the reply card</source>
        <translation>複製回覆卡</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>誰負責什麼</translation>
    </message>
    <message>
        <source>How replies are copied</source>
        <translation>回覆的複製方式</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Copy as a quote in the customer&apos;s language</source>
        <translation>以客戶的語言複製為引文</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s product</source>
        <translation>選擇客戶的產品</translation>
    </message>
    <message>
        <source>Compare with another state…</source>
        <translation>與另一個狀態比較…</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ArticleTabs</name>
    <message>
        <source>Close the tab</source>
        <translation>關閉索引標籤</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>開啟的文章</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新增索引標籤</translation>
    </message>
    <message>
        <source>No article is open. Choose one in the contents, or &lt;a href=&quot;#&quot;&gt;open the first one&lt;/a&gt;.</source>
        <translation>沒有開啟的文章。請在目錄中選擇一篇，或&lt;a href=&quot;#&quot;&gt;開啟第一篇&lt;/a&gt;。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::BadgeBar</name>
    <message>
        <source>Machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>人工翻譯</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>落後於原文</translation>
    </message>
    <message>
        <source>For the role: %1</source>
        <translation>適用角色：%1</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>適用於：%1</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>沒有%1版本</translation>
    </message>
    <message>
        <source>This article does not exist in the language that should stand beside it. Its source texts stand there.</source>
        <translation>這篇文章沒有要並列的語言版本。該處顯示的是原文。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>閱讀約 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::EditionFacts</name>
    <message>
        <source>Up to date: it was made from the newest source that is known here.</source>
        <translation>最新：譯自此處已知的最新原文。</translation>
    </message>
    <message>
        <source>Behind its source: %1 was made from a newer source.</source>
        <translation>落後於原文：%1 譯自更新的原文。</translation>
    </message>
    <message>
        <source>Behind its source: the English file %1 has changed since the translation.</source>
        <translation>落後於原文：英文檔案 %1 在翻譯之後已變更。</translation>
    </message>
    <message>
        <source>Not known: there is no newer source here to compare it with.</source>
        <translation>不明：這裡沒有更新的原文可供比較。</translation>
    </message>
    <message>
        <source>handed off %1</source>
        <translation>交付翻譯：%1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>日期：%1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ExternalLinks</name>
    <message>
        <source>Link to the web</source>
        <translation>網頁連結</translation>
    </message>
    <message>
        <source>Your preferences say that links to the web are not opened: %1</source>
        <translation>依照您的喜好設定，不會開啟網頁連結：%1</translation>
    </message>
    <message>
        <source>This link leads out of the library. Open it in the browser?</source>
        <translation>這個連結通往文件庫之外。要用瀏覽器開啟嗎？</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>用瀏覽器開啟</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不要再詢問</translation>
    </message>
    <message>
        <source>No program was found that opens %1</source>
        <translation>找不到能開啟 %1 的程式</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在頁面中尋找</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>關閉尋找列</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::FlagDesk</name>
    <message>
        <source>Your name</source>
        <translation>您的名稱</translation>
    </message>
    <message>
        <source>Under which name others see what you say</source>
        <translation>其他人看到的名稱</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>回報</translation>
    </message>
    <message>
        <source>Flagged. It leaves with the next export of the review.</source>
        <translation>已回報，會隨下次匯出的審查一併送出。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The verification of today was taken back.</source>
        <translation>已取消今天的確認。</translation>
    </message>
    <message>
        <source>The article was marked as verified today.</source>
        <translation>已將文章標為今天已確認。</translation>
    </message>
    <message>
        <source>%1 by %2, due again</source>
        <translation>%1，%2；需再次確認</translation>
    </message>
    <message>
        <source>%1 by %2, until %3</source>
        <translation>%1，%2；有效至 %3</translation>
    </message>
    <message>
        <source>The article has no such sentence.</source>
        <translation>文章中沒有這個句子。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::IndexLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>建立索引的進度</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>無法寫入索引</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>%1 of %2 editions</source>
        <translation>%1 / %2 個版本</translation>
    </message>
    <message>
        <source>Size of the search index on this computer</source>
        <translation>此電腦上搜尋索引的大小</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::LeftPanel</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>對照索引</translation>
    </message>
    <message>
        <source>Contents, results and marks</source>
        <translation>目錄、結果與標記</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::LibraryPlaces</name>
    <message>
        <source>Archives and library files</source>
        <translation>封存檔與文件庫檔案</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>選擇封存檔…</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open an archive or a library file</source>
        <translation>開啟封存檔或文件庫檔案</translation>
    </message>
    <message>
        <source>Choose a git repository</source>
        <translation>選擇 git 儲存庫</translation>
    </message>
    <message>
        <source>Open a branch of a git repository</source>
        <translation>開啟 git 儲存庫的分支</translation>
    </message>
    <message>
        <source>The repository has several branches. Which one do you want to read?</source>
        <translation>儲存庫中有多個分支。您要閱讀哪一個？</translation>
    </message>
    <message>
        <source>The folder as it lies there (%1)</source>
        <translation>資料夾目前的狀態（%1）</translation>
    </message>
    <message>
        <source>Add to this library</source>
        <translation>加入此文件庫</translation>
    </message>
    <message>
        <source>What you add is shown and searched together with what is open.</source>
        <translation>加入的內容會與已開啟的內容一起顯示和搜尋。</translation>
    </message>
    <message>
        <source>Heading in the contents. Under the same heading the languages of an article come together.</source>
        <translation>目錄中的標題。同一標題下，同一文章的各語言會合在一起。</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>更新文件庫</translation>
    </message>
    <message>
        <source>The sample library comes with the program and is updated with it.</source>
        <translation>範例文件庫隨程式提供，並隨程式更新。</translation>
    </message>
    <message>
        <source>The library is replaced by what you choose now. The version before is kept.</source>
        <translation>文件庫將由您選擇的內容取代。先前的版本會保留。</translation>
    </message>
    <message>
        <source>Checking and copying the new version…</source>
        <translation>正在檢查並複製新版本…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) gone</source>
        <translation>
            <numerusform>%Ln 篇文章已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed</source>
        <translation>
            <numerusform>%Ln 篇文章已變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sentence(s)</source>
        <translation>
            <numerusform>%Ln 個新句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) gone</source>
        <translation>
            <numerusform>%Ln 個句子已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln 個句子已變更</numerusform>
        </translation>
    </message>
    <message>
        <source>It came without a list of checksums.</source>
        <translation>未附總和檢查碼清單。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree with the list of checksums.</source>
        <translation>
            <numerusform>%Ln 個檔案與總和檢查碼清單相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was updated.</source>
        <translation>文件庫已更新。</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>回到先前的版本</translation>
    </message>
    <message>
        <source>Compare with another state</source>
        <translation>與另一個狀態比較</translation>
    </message>
    <message>
        <source>Choose this library as it was before. Nothing is changed in either.</source>
        <translation>選擇此文件庫先前的狀態。兩者都不會變更。</translation>
    </message>
    <message>
        <source>The version before the last update</source>
        <translation>上次更新之前的版本</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <source>An archive…</source>
        <translation>封存檔…</translation>
    </message>
    <message>
        <source>“Compare with another state…” in the menu lists what has changed, sentence by sentence.</source>
        <translation>功能表中的「與另一個狀態比較…」會逐句列出變更。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::MainWindow</name>
    <message>
        <source>The library could not be opened</source>
        <translation>無法開啟文件庫</translation>
    </message>
    <message>
        <source>Address of an article</source>
        <translation>文章的位址</translation>
    </message>
    <message>
        <source>The open library has no article %1. Open its library first, then the address again.</source>
        <translation>目前開啟的文件庫中沒有文章 %1。請先開啟它所在的文件庫，再開啟這個位址。</translation>
    </message>
    <message>
        <source>About Diglot</source>
        <translation>關於 Diglot</translation>
    </message>
    <message>
        <source>Diglot %1 shows help articles in two languages side by side. It is free software under the Apache License 2.0.</source>
        <translation>Diglot %1 以兩種語言並排顯示說明文章。它是以 Apache License 2.0 授權的自由軟體。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::MarkDesk</name>
    <message>
        <source>The bookmark was removed.</source>
        <translation>已移除書籤。</translation>
    </message>
    <message>
        <source>The article was bookmarked.</source>
        <translation>已將文章加入書籤。</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>已移除醒目提示。</translation>
    </message>
    <message>
        <source>Highlighted. The same key changes the colour.</source>
        <translation>已醒目提示。同一按鍵可變更色彩。</translation>
    </message>
    <message>
        <source>The article was taken out of the set.</source>
        <translation>已從釘選集移除文章。</translation>
    </message>
    <message>
        <source>Ticket of %1</source>
        <translation>%1 的案件</translation>
    </message>
    <message>
        <source>The article was pinned to the ticket&apos;s set.</source>
        <translation>已將文章釘選到案件。</translation>
    </message>
    <message>
        <source>No tab was closed in this library.</source>
        <translation>這個文件庫沒有關閉過的分頁。</translation>
    </message>
    <message>
        <source>Choose a sentence first.</source>
        <translation>請先選擇一個句子。</translation>
    </message>
    <message>
        <source>Choose a sentence first: click on it, or go to it with %1.</source>
        <translation>請先選擇句子：按一下句子，或用 %1 移至句子。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::OutlinePanel</name>
    <message>
        <source>Outline of the article</source>
        <translation>文章大綱</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>這篇文章沒有標題。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Palette</name>
    <message>
        <source>Open tab</source>
        <translation>開啟的分頁</translation>
    </message>
    <message>
        <source>Set of a ticket</source>
        <translation>案件的釘選集</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>醒目提示</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Read in %1 (%2)</source>
        <translation>以%1閱讀（%2）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>佈景主題：與系統相同</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>佈景主題：淺色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>佈景主題：深色</translation>
    </message>
    <message>
        <source>Language of the interface: %1</source>
        <translation>介面語言：%1</translation>
    </message>
    <message>
        <source>Links that lead to the web: ask</source>
        <translation>連往網路的連結：詢問</translation>
    </message>
    <message>
        <source>Links that lead to the web: open at once</source>
        <translation>連往網路的連結：直接開啟</translation>
    </message>
    <message>
        <source>Links that lead to the web: never open</source>
        <translation>連往網路的連結：永不開啟</translation>
    </message>
    <message>
        <source>Remember what I search for</source>
        <translation>記住我搜尋的內容</translation>
    </message>
    <message>
        <source>Do not remember what I search for</source>
        <translation>不要記住我搜尋的內容</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>記住我讀過的內容</translation>
    </message>
    <message>
        <source>Do not remember what I read</source>
        <translation>不要記住我讀過的內容</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::PdfRun</name>
    <message>
        <source>The library has no article.</source>
        <translation>文件庫中沒有文章。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::PrintJob</name>
    <message>
        <source>Machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>人工翻譯</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>落後於原文</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消列印。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Printing</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Laying out the articles…</source>
        <translation>正在排版文章…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The article could not be printed</source>
        <translation>無法列印文章</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as PDF</source>
        <translation>將「%1」另存為 PDF</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as HTML</source>
        <translation>將「%1」另存為 HTML</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 檔案 (*.html)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>另存為 HTML</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>無法儲存檔案</translation>
    </message>
    <message>
        <source>The file was saved</source>
        <translation>已儲存檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without an edition in this language were left out.</source>
        <translation>
            <numerusform>已略過 %n 篇沒有此語言版本的文章。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ReplyDesk</name>
    <message>
        <source>The sentence was copied in %1.</source>
        <translation>已複製 %1 的句子。</translation>
    </message>
    <message>
        <source>The step was copied in %1.</source>
        <translation>已複製 %1 的步驟。</translation>
    </message>
    <message>
        <source>The section was copied in %1.</source>
        <translation>已複製 %1 的章節。</translation>
    </message>
    <message>
        <source>The steps were copied in %1.</source>
        <translation>已複製 %1 的步驟。</translation>
    </message>
    <message>
        <source>The table was copied in %1.</source>
        <translation>已複製 %1 的表格。</translation>
    </message>
    <message>
        <source>The article was copied in %1.</source>
        <translation>已複製 %1 的文章。</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>客戶的語言</translation>
    </message>
    <message>
        <source>Its tag, such as zh-HK. Where the library lacks it, a near language is given.</source>
        <translation>語言標籤，例如 zh-HK。文件庫沒有時，會改用相近的語言。</translation>
    </message>
    <message>
        <source>“%1” is no tag of a language such as zh-HK.</source>
        <translation>「%1」不是像 zh-HK 這樣的語言標籤。</translation>
    </message>
    <message>
        <source>Not there in %1.</source>
        <translation>沒有 %1 版本。</translation>
    </message>
    <message>
        <source>A machine has translated it.</source>
        <translation>這是機器翻譯。</translation>
    </message>
    <message>
        <source>The translation is older than its source.</source>
        <translation>譯文比原文舊。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) are not there in this language.</source>
        <translation>
            <numerusform>有 %n 個句子沒有此語言版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says where this article is published.</source>
        <translation>沒有任何設定說明本文發佈在哪裡。</translation>
    </message>
    <message>
        <source>The form of its addresses can be given in the menu Reply.</source>
        <translation>可以在「回覆」選單中設定網址格式。</translation>
    </message>
    <message>
        <source>The link was copied in %1.</source>
        <translation>已複製 %1 的連結。</translation>
    </message>
    <message>
        <source>That is on the reply card already.</source>
        <translation>這已在回覆卡上。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were put on the reply card.</source>
        <translation>
            <numerusform>已將 %n 個片段放到回覆卡上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are on it now.</source>
        <translation>
            <numerusform>現在有 %n 個片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply card is empty.</source>
        <translation>回覆卡是空的。</translation>
    </message>
    <message>
        <source>A machine has translated some of it.</source>
        <translation>其中有機器翻譯。</translation>
    </message>
    <message>
        <source>Some of it is older than its source.</source>
        <translation>其中有的比原文舊。</translation>
    </message>
    <message>
        <source>The reply card was copied.</source>
        <translation>已複製回覆卡。</translation>
    </message>
    <message>
        <source>The quote was copied in %1.</source>
        <translation>已複製 %1 的引文。</translation>
    </message>
    <message>
        <source>Choose a sentence first.</source>
        <translation>請先選擇一個句子。</translation>
    </message>
    <message>
        <source>Choose a sentence first, with %1 or a click.</source>
        <translation>請先用 %1 或點一下選擇句子。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ReviewDesk</name>
    <message>
        <source>In the list of sentences</source>
        <translation>在句子清單中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Proposal of %1</source>
        <translation>%1 的建議</translation>
    </message>
    <message>
        <source>Import what came back</source>
        <translation>匯入傳回的檔案</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::SidePanel</name>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於本文</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>關於本文</translation>
    </message>
    <message>
        <source>Outline, facts and review</source>
        <translation>大綱、資訊與審閱</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n to look at</source>
        <translation>
            <numerusform>審閱 · %n 項待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message numerus="yes">
        <source>Reply · %Ln</source>
        <translation>
            <numerusform>回覆 · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reply card</source>
        <translation>回覆卡</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StartDesk</name>
    <message>
        <source>Sample library</source>
        <translation>範例文件庫</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>files that could not be read as they are</comment>
        <translation>
            <numerusform>%Ln 份報告</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was found in the library</source>
        <translation>顯示在文件庫中找到的內容</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>範例文件庫</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln 種語言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln 個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 articles</source>
        <translation>%1：%3 篇文章中有 %2 篇</translation>
    </message>
    <message>
        <source>%1 machine, %2 human</source>
        <translation>機器 %1，人工 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>落後 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read at present; it is taken up again when it is back. %2</source>
        <translation>目前無法讀取「%1」；恢復後會自動重新讀取。%2</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StepsDesk</name>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>This article has no numbered list with steps.</source>
        <translation>這篇文章沒有編號的步驟清單。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>功能表 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>功能表</translation>
    </message>
    <message>
        <source>Place in the contents</source>
        <translation>在目錄中的位置</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>交錯</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>檢視：%1</translation>
    </message>
    <message>
        <source>Open a recent library</source>
        <translation>開啟最近的文件庫</translation>
    </message>
    <message>
        <source>One language, for reading</source>
        <translation>單一語言，用於閱讀</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>兩種語言並排</translation>
    </message>
    <message>
        <source>Sentence under sentence</source>
        <translation>逐句上下排列</translation>
    </message>
    <message>
        <source>The Markdown as it is written</source>
        <translation>原樣的 Markdown</translation>
    </message>
</context>
<context>
    <name>diglot::ui::speech::Voice</name>
    <message>
        <source>This computer has no voices. Install speech-dispatcher with espeak-ng, or ask your administrator for them.</source>
        <translation>這部電腦沒有語音。請安裝 speech-dispatcher 和 espeak-ng，或請系統管理員安裝。</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this computer. Install one, for example for espeak-ng.</source>
        <translation>這部電腦沒有 %1 的語音。請安裝一個，例如 espeak-ng 的語音。</translation>
    </message>
</context>
<context>
    <name>diglot::ui::widgets::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>開啟說明</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::CheckService</name>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟的文件庫。</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>沒有這篇文章。</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::ExchangeService</name>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟的文件庫。</translation>
    </message>
    <message>
        <source>Reviewer&apos;s file of Diglot</source>
        <translation>Diglot 審閱者檔案</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::MarkService</name>
    <message>
        <source>The library has no such article.</source>
        <translation>文件庫中沒有這篇文章。</translation>
    </message>
    <message>
        <source>The article has no such sentence.</source>
        <translation>文章本身沒有這個句子。</translation>
    </message>
    <message>
        <source>The file of marks cannot be written.</source>
        <translation>無法寫入標記檔案。</translation>
    </message>
    <message>
        <source>The file of marks cannot be read.</source>
        <translation>無法讀取標記檔案。</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::QualityService</name>
    <message>
        <source>No library is open.</source>
        <translation>未開啟任何文件庫。</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::ReviewService</name>
    <message>
        <source>The library has no such article in that language.</source>
        <translation>文件庫中沒有該語言的這篇文章。</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟文件庫。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>採用 %1</translation>
    </message>
    <message>
        <source>What is kept of %1 says something else than the file; nothing was taken.</source>
        <translation>關於 %1 的保存內容與檔案不一致；未採用任何內容。</translation>
    </message>
    <message>
        <source>Comparing was cancelled.</source>
        <translation>比較已取消。</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::SearchService</name>
    <message>
        <source>A newer search took its place.</source>
        <translation>已由較新的搜尋取代。</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟的文件庫。</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::Workspace</name>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟的文件庫。</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>已取消開啟。</translation>
    </message>
    <message>
        <source>The library has no such picture.</source>
        <translation>文件庫中沒有這個影像。</translation>
    </message>
    <message>
        <source>The file is no picture of a kind that is shown.</source>
        <translation>檔案不是可以顯示的影像種類。</translation>
    </message>
</context>
</TS>
