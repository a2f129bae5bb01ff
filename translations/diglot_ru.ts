<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The archive cannot be opened: %1.</source>
        <translation>Архив не открывается: %1.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>The entry was left out: its name is not UTF-8.</source>
        <translation>Файл пропущен: его имя не в UTF-8.</translation>
    </message>
    <message>
        <source>The entry was left out: it is nested too deeply or its name is too long.</source>
        <translation>Файл пропущен: он вложен слишком глубоко или его имя слишком длинное.</translation>
    </message>
    <message>
        <source>The entry was left out: its name would lead out of the library.</source>
        <translation>Файл пропущен: его имя вело бы за пределы библиотеки.</translation>
    </message>
    <message>
        <source>The entry was left out: there is another of that name.</source>
        <translation>Файл пропущен: есть другой с таким же именем.</translation>
    </message>
    <message>
        <source>The entry was left out: there is a folder of that name.</source>
        <translation>Файл пропущен: есть папка с таким же именем.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Папку не удаётся создать.</translation>
    </message>
    <message>
        <source>The unpacked archive cannot be put in its place.</source>
        <translation>Распакованный архив не удаётся поместить на его место.</translation>
    </message>
    <message>
        <source>The tar archive is damaged or none: %1.</source>
        <translation>Архив tar повреждён или это не архив: %1.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: %1.</source>
        <translation>Архив не удаётся распаковать: %1.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Распаковка отменена.</translation>
    </message>
    <message>
        <source>The archive has too many entries.</source>
        <translation>В архиве слишком много файлов.</translation>
    </message>
    <message>
        <source>The entry was left out: it is a link or a device.</source>
        <translation>Файл пропущен: это ссылка или устройство.</translation>
    </message>
    <message>
        <source>The entry was left out: there is a file of its folder&apos;s name.</source>
        <translation>Файл пропущен: есть файл с именем его папки.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than any honest one of its size.</source>
        <translation>Архив распаковывается в больший объём, чем возможно для честного архива такого размера.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: the disk has no room for it.</source>
        <translation>Архив не удаётся распаковать: на диске нет места.</translation>
    </message>
    <message>
        <source>The zip archive is damaged or none: %1.</source>
        <translation>Архив zip повреждён или это не архив: %1.</translation>
    </message>
    <message>
        <source>The archive cannot be read: %1.</source>
        <translation>Архив не читается: %1.</translation>
    </message>
    <message>
        <source>Reading the archive was cancelled.</source>
        <translation>Чтение архива отменено.</translation>
    </message>
    <message>
        <source>The archive is encrypted. Unpack it with its password and open the folder.</source>
        <translation>Архив зашифрован. Распакуйте его с паролем и откройте папку.</translation>
    </message>
    <message>
        <source>The archive claims to unpack to more than any honest one of its size.</source>
        <translation>Заявленный объём архива больше, чем возможно для честного архива такого размера.</translation>
    </message>
    <message>
        <source>The entry was left out: its size cannot be true.</source>
        <translation>Файл пропущен: указанный размер невозможен.</translation>
    </message>
    <message>
        <source>The entry was left out: it is encrypted.</source>
        <translation>Файл пропущен: он зашифрован.</translation>
    </message>
    <message>
        <source>The archive has no such file.</source>
        <translation>В архиве нет такого файла.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Файл слишком велик для чтения.</translation>
    </message>
    <message>
        <source>The entry of the archive is damaged: %1.</source>
        <translation>Файл в архиве повреждён: %1.</translation>
    </message>
    <message>
        <source>The file is packed by a method that cannot be unpacked here.</source>
        <translation>Файл сжат способом, который здесь не распаковывается.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Нет правила «%1».</translation>
    </message>
    <message>
        <source>Placeholder lost or changed</source>
        <translation>Подстановка утеряна или изменена</translation>
    </message>
    <message>
        <source>What a program replaces, as {0}, {{name}}, ${name}, %s or %1, stands in the target as in the source; the order is free.</source>
        <translation>То, что подставляет программа, — {0}, {{name}}, ${name}, %s или %1, — стоит в переводе так же, как в источнике; порядок свободен.</translation>
    </message>
    <message>
        <source>The placeholder %1 is missing.</source>
        <translation>Нет подстановки %1.</translation>
    </message>
    <message>
        <source>The translation has a placeholder that the source lacks: %1.</source>
        <translation>В переводе есть подстановка, которой нет в источнике: %1.</translation>
    </message>
    <message>
        <source>The placeholder %1 became %2.</source>
        <translation>Подстановка %1 превратилась в %2.</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Адрес изменён</translation>
    </message>
    <message>
        <source>Web and mail addresses, paths, options and IP addresses in the text stay as they are. The locale in an address may differ.</source>
        <translation>Адреса сайтов и почты, пути, параметры команд и IP-адреса в тексте не меняются. Язык в адресе может быть другим.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Нет %1.</translation>
    </message>
    <message>
        <source>The translation has an address that the source lacks: %1.</source>
        <translation>В переводе есть адрес, которого нет в источнике: %1.</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>%1 превратилось в %2.</translation>
    </message>
    <message>
        <source>Target without a source</source>
        <translation>Перевод без источника</translation>
    </message>
    <message>
        <source>The target says something where the source is empty.</source>
        <translation>В переводе есть текст там, где источник пуст.</translation>
    </message>
    <message>
        <source>The translation stands where the source is empty.</source>
        <translation>Перевод стоит там, где источник пуст.</translation>
    </message>
    <message>
        <source>Link lost or changed</source>
        <translation>Ссылка утеряна или изменена</translation>
    </message>
    <message>
        <source>Links and pictures of the source stand in the target and lead to the same place. The locale in an address may differ.</source>
        <translation>Ссылки и изображения источника есть и в переводе и ведут туда же. Язык в адресе может быть другим.</translation>
    </message>
    <message>
        <source>The link to %1 is missing.</source>
        <translation>Нет ссылки на %1.</translation>
    </message>
    <message>
        <source>The translation has a link that the source lacks, to %1.</source>
        <translation>В переводе есть ссылка, которой нет в источнике: на %1.</translation>
    </message>
    <message>
        <source>The link to %1 became one to %2.</source>
        <translation>Ссылка на %1 превратилась в ссылку на %2.</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>The target, or a good part of it, is the source&apos;s text. Names, code and single words do not count.</source>
        <translation>Перевод или заметная его часть — текст источника. Имена, код и отдельные слова не в счёт.</translation>
    </message>
    <message>
        <source>The translation is the text of the source.</source>
        <translation>Перевод — это текст источника.</translation>
    </message>
    <message>
        <source>“%1” was left as in the source.</source>
        <translation>«%1» осталось как в источнике.</translation>
    </message>
    <message>
        <source>Tag lost or added</source>
        <translation>Тег утерян или добавлен</translation>
    </message>
    <message>
        <source>HTML tags and components of the source stand in the target; their order is free.</source>
        <translation>Теги HTML и компоненты источника есть и в переводе; их порядок свободен.</translation>
    </message>
    <message>
        <source>The tag %1 is missing.</source>
        <translation>Нет тега %1.</translation>
    </message>
    <message>
        <source>The translation has a tag that the source lacks: %1.</source>
        <translation>В переводе есть тег, которого нет в источнике: %1.</translation>
    </message>
    <message>
        <source>The tag %1 became %2.</source>
        <translation>Тег %1 превратился в %2.</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Числа различаются</translation>
    </message>
    <message>
        <source>Every number of the source stands in the target and no other. Other digits and separators, months as numbers, reordered dates, numbers as words, other hours of the day and “10 million” as 1000万 are the same.</source>
        <translation>Каждое число источника есть в переводе, и других нет. Иные цифры и разделители, месяцы числами, иной порядок в дате, числа словами, иной счёт часов и «10 million» как 1000万 — то же самое.</translation>
    </message>
    <message>
        <source>A number of the source is a word in the translation.</source>
        <translation>Число источника в переводе написано словом.</translation>
    </message>
    <message>
        <source>The number %1 does not stand in the source.</source>
        <translation>Числа %1 нет в источнике.</translation>
    </message>
    <message>
        <source>The number %1 of the source is missing.</source>
        <translation>Нет числа %1, которое есть в источнике.</translation>
    </message>
    <message>
        <source>The number %1 became %2.</source>
        <translation>Число %1 превратилось в %2.</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Нет перевода</translation>
    </message>
    <message>
        <source>The target is empty, or holds nothing but markup and punctuation, where the source says something.</source>
        <translation>Перевод пуст или состоит из одной разметки и знаков препинания, хотя в источнике есть текст.</translation>
    </message>
    <message>
        <source>The sentence has no translation.</source>
        <translation>У предложения нет перевода.</translation>
    </message>
    <message>
        <source>The translation holds no word.</source>
        <translation>В переводе нет ни одного слова.</translation>
    </message>
    <message>
        <source>Code lost or changed</source>
        <translation>Код утерян или изменён</translation>
    </message>
    <message>
        <source>Every code span of the source stands in the target, letter by letter.</source>
        <translation>Каждый фрагмент кода источника стоит в переводе буква в букву.</translation>
    </message>
    <message>
        <source>The code %1 is missing.</source>
        <translation>Нет кода %1.</translation>
    </message>
    <message>
        <source>The translation has code that the source lacks: %1.</source>
        <translation>В переводе есть код, которого нет в источнике: %1.</translation>
    </message>
    <message>
        <source>The code %1 became %2.</source>
        <translation>Код %1 превратился в %2.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Проверка отменена.</translation>
    </message>
    <message>
        <source>End of the sentence differs</source>
        <translation>Конец предложения другой</translation>
    </message>
    <message>
        <source>Source and target end alike: with a stop, a question, a colon or nothing, whatever the script. What most texts of the locale do is taken for its way.</source>
        <translation>Источник и перевод кончаются одинаково: точкой, вопросом, двоеточием или ничем, в любой письменности. То, что делает большинство текстов языка, считается его обычаем.</translation>
    </message>
    <message>
        <source>The translation ends in “%1”, the source does not.</source>
        <translation>Перевод кончается на «%1», источник — нет.</translation>
    </message>
    <message>
        <source>The source ends in “%1”, the translation does not.</source>
        <translation>Источник кончается на «%1», перевод — нет.</translation>
    </message>
    <message>
        <source>The source ends in “%1”, the translation in “%2”.</source>
        <translation>Источник кончается на «%1», перевод — на «%2».</translation>
    </message>
    <message>
        <source>Link without text</source>
        <translation>Ссылка без текста</translation>
    </message>
    <message>
        <source>A link whose text is empty cannot be seen or followed; what should stand in it stands beside it.</source>
        <translation>Ссылку с пустым текстом не видно и не нажать; то, что должно стоять в ней, стоит рядом.</translation>
    </message>
    <message>
        <source>The link to %1 has no text.</source>
        <translation>У ссылки на %1 нет текста.</translation>
    </message>
    <message>
        <source>Brackets differ</source>
        <translation>Скобки различаются</translation>
    </message>
    <message>
        <source>Brackets pair up, whatever their width, and those of the source are not lost. Added pairs, as around names of buttons, are no fault.</source>
        <translation>Скобки любой ширины парные, и скобки источника не потеряны. Добавленные пары, например вокруг имён кнопок, — не ошибка.</translation>
    </message>
    <message>
        <source>The bracket “%1” has no partner.</source>
        <translation>У скобки «%1» нет пары.</translation>
    </message>
    <message>
        <source>Brackets of the source are missing.</source>
        <translation>Нет скобок, которые есть в источнике.</translation>
    </message>
    <message>
        <source>Blanks at the ends</source>
        <translation>Пробелы по краям</translation>
    </message>
    <message>
        <source>The target begins and ends with blanks where the source does.</source>
        <translation>Перевод начинается и кончается пробелом там же, где источник.</translation>
    </message>
    <message>
        <source>One side begins with a blank, the other does not.</source>
        <translation>Одна сторона начинается с пробела, другая — нет.</translation>
    </message>
    <message>
        <source>One side ends with a blank, the other does not.</source>
        <translation>Одна сторона кончается пробелом, другая — нет.</translation>
    </message>
    <message>
        <source>Identifier damaged</source>
        <translation>Идентификатор испорчен</translation>
    </message>
    <message>
        <source>Names of programs outside code spans (camelCase, Verb-Noun, snake_case, GUIDs, files) stand in the target letter by letter.</source>
        <translation>Программные имена вне кода (camelCase, Verb-Noun, snake_case, GUID, файлы) стоят в переводе буква в букву.</translation>
    </message>
    <message>
        <source>The name %1 does not stand in the translation.</source>
        <translation>Имени %1 нет в переводе.</translation>
    </message>
    <message>
        <source>The name %1 is spelled otherwise in the translation.</source>
        <translation>Имя %1 в переводе написано иначе.</translation>
    </message>
    <message>
        <source>Letter three times</source>
        <translation>Буква три раза</translation>
    </message>
    <message>
        <source>The same letter stands three times in a row.</source>
        <translation>Одна и та же буква стоит три раза подряд.</translation>
    </message>
    <message>
        <source>“%1” stands three times in a row.</source>
        <translation>«%1» стоит три раза подряд.</translation>
    </message>
    <message>
        <source>Two alphabets in one word</source>
        <translation>Два алфавита в одном слове</translation>
    </message>
    <message>
        <source>A word has Latin letters beside Cyrillic or Greek ones: a name that was half transliterated, or letters that only look alike.</source>
        <translation>В слове латинские буквы стоят рядом с кириллическими или греческими: имя наполовину транслитерировано или буквы лишь похожи.</translation>
    </message>
    <message>
        <source>“%1” is made of letters of two alphabets.</source>
        <translation>«%1» состоит из букв двух алфавитов.</translation>
    </message>
    <message>
        <source>Bold lost</source>
        <translation>Полужирный потерян</translation>
    </message>
    <message>
        <source>What is bold in the source is bold in the target. Names in corner or square brackets instead of bold are a convention of some locales and no fault.</source>
        <translation>Полужирное в источнике полужирно и в переводе. Имена в угловых или квадратных скобках вместо полужирного — обычай некоторых языков, а не ошибка.</translation>
    </message>
    <message>
        <source>“%1” is bold in the source, nothing is in the translation.</source>
        <translation>«%1» в источнике полужирно, в переводе полужирного нет.</translation>
    </message>
    <message>
        <source>The source has more bold words than the translation.</source>
        <translation>В источнике больше полужирных слов, чем в переводе.</translation>
    </message>
    <message>
        <source>The translation has more bold words than the source.</source>
        <translation>В переводе больше полужирных слов, чем в источнике.</translation>
    </message>
    <message>
        <source>Blank beside punctuation</source>
        <translation>Пробел у знака препинания</translation>
    </message>
    <message>
        <source>Blanks before and behind marks as the language sets them: none before a comma, none beside a full-width mark, a no-break blank before French colons.</source>
        <translation>Пробелы перед знаками и после них по правилам языка: нет перед запятой, нет у полноширинного знака, неразрывный перед французским двоеточием.</translation>
    </message>
    <message>
        <source>A blank stands beside a full-width mark.</source>
        <translation>У полноширинного знака стоит пробел.</translation>
    </message>
    <message>
        <source>A no-break blank is missing before the mark.</source>
        <translation>Перед знаком нет неразрывного пробела.</translation>
    </message>
    <message>
        <source>A blank stands before the mark.</source>
        <translation>Перед знаком стоит пробел.</translation>
    </message>
    <message>
        <source>A blank is missing behind the mark.</source>
        <translation>После знака нет пробела.</translation>
    </message>
    <message>
        <source>Word repeated over and over</source>
        <translation>Слово повторяется снова и снова</translation>
    </message>
    <message>
        <source>The same word stands three times or more in a row: a machine translation that ran away.</source>
        <translation>Одно и то же слово стоит три раза подряд или больше: машинный перевод сорвался.</translation>
    </message>
    <message>
        <source>“%1” stands %2 times in a row.</source>
        <translation>«%1» стоит подряд столько раз: %2.</translation>
    </message>
    <message>
        <source>Symbol missing</source>
        <translation>Нет знака</translation>
    </message>
    <message>
        <source>Signs such as €, %, @ and # of the source stand in the target as often.</source>
        <translation>Знаки вроде €, %, @ и # стоят в переводе столько же раз, сколько в источнике.</translation>
    </message>
    <message>
        <source>The sign “%1” of the source is missing.</source>
        <translation>Нет знака «%1», который есть в источнике.</translation>
    </message>
    <message>
        <source>Stray mark in the sentence</source>
        <translation>Лишний знак внутри предложения</translation>
    </message>
    <message>
        <source>A question or exclamation mark in the middle of the target that the source does not have there, as machine translation leaves it.</source>
        <translation>Вопросительный или восклицательный знак посреди перевода, которого в источнике там нет, — след машинного перевода.</translation>
    </message>
    <message>
        <source>“%1” stands in the middle of the sentence.</source>
        <translation>«%1» стоит посреди предложения.</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>Необычная длина</translation>
    </message>
    <message>
        <source>The target is far shorter or longer than targets of such sources are in this locale (a robust score beyond 4): something may be missing or added.</source>
        <translation>Перевод намного короче или длиннее обычного для таких источников в этом языке (устойчивая оценка больше 4): возможно, что-то пропущено или добавлено.</translation>
    </message>
    <message>
        <source>The translation is very short: %1 % of the usual length. Is something missing?</source>
        <translation>Перевод очень короткий: %1 % обычной длины. Что-то пропущено?</translation>
    </message>
    <message>
        <source>The translation is very long: %1 % of the usual length. Was something added?</source>
        <translation>Перевод очень длинный: %1 % обычной длины. Что-то добавлено?</translation>
    </message>
    <message>
        <source>Letters of another language</source>
        <translation>Буквы другого языка</translation>
    </message>
    <message>
        <source>The target holds letters that neither its language nor the source uses.</source>
        <translation>В переводе есть буквы, которых нет ни в его языке, ни в источнике.</translation>
    </message>
    <message>
        <source>“%1” is written in the letters of another language.</source>
        <translation>«%1» написано буквами другого языка.</translation>
    </message>
    <message>
        <source>Capital at the beginning</source>
        <translation>Прописная буква в начале</translation>
    </message>
    <message>
        <source>A sentence begins with a capital where its source does, in languages that have capitals.</source>
        <translation>Предложение начинается с прописной там, где и источник, — в языках, где они есть.</translation>
    </message>
    <message>
        <source>The source begins with a capital, the translation does not.</source>
        <translation>Источник начинается с прописной буквы, перевод — нет.</translation>
    </message>
    <message>
        <source>Mark at the beginning differs</source>
        <translation>Знак в начале другой</translation>
    </message>
    <message>
        <source>Source and target begin with the same mark, whatever its width.</source>
        <translation>Источник и перевод начинаются одним и тем же знаком любой ширины.</translation>
    </message>
    <message>
        <source>The translation begins with “%1”, the source does not.</source>
        <translation>Перевод начинается на «%1», источник — нет.</translation>
    </message>
    <message>
        <source>The source begins with “%1”, the translation does not.</source>
        <translation>Источник начинается на «%1», перевод — нет.</translation>
    </message>
    <message>
        <source>The source begins with “%1”, the translation with “%2”.</source>
        <translation>Источник начинается на «%1», перевод — на «%2».</translation>
    </message>
    <message>
        <source>Month differs</source>
        <translation>Месяц другой</translation>
    </message>
    <message>
        <source>The months of the source’s dates are those of the target, by name or by number.</source>
        <translation>Месяцы в датах источника и перевода совпадают — названием или числом.</translation>
    </message>
    <message>
        <source>The month “%1” does not stand in the source.</source>
        <translation>Месяца «%1» нет в источнике.</translation>
    </message>
    <message>
        <source>The month “%1” became “%2”.</source>
        <translation>Месяц «%1» превратился в «%2».</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>У кавычки нет пары.</translation>
    </message>
    <message>
        <source>Most texts of this locale have other quotation marks than “%1”.</source>
        <translation>В большинстве текстов этого языка кавычки не такие, как «%1».</translation>
    </message>
    <message>
        <source>Characters of another variant</source>
        <translation>Знаки другого варианта</translation>
    </message>
    <message>
        <source>Simplified characters in Traditional Chinese, or the other way round, and words that only the other region uses.</source>
        <translation>Упрощённые иероглифы в традиционном китайском или наоборот и слова, принятые лишь в другом регионе.</translation>
    </message>
    <message>
        <source>“%1” is a character of the other variant of Chinese.</source>
        <translation>«%1» — знак другого варианта китайского.</translation>
    </message>
    <message>
        <source>“%1” is usual in another region; here it is “%2”.</source>
        <translation>«%1» принято в другом регионе; здесь — «%2».</translation>
    </message>
    <message>
        <source>Line breaks differ</source>
        <translation>Переводы строки различаются</translation>
    </message>
    <message>
        <source>Source and target have as many line breaks and tabs.</source>
        <translation>В источнике и переводе поровну переводов строки и табуляций.</translation>
    </message>
    <message>
        <source>The number of line breaks differs.</source>
        <translation>Число переводов строки различается.</translation>
    </message>
    <message>
        <source>The number of tabs differs.</source>
        <translation>Число табуляций различается.</translation>
    </message>
    <message>
        <source>Double blank</source>
        <translation>Двойной пробел</translation>
    </message>
    <message>
        <source>Two blanks stand between words, where the source has one. It may also be the trace of something lost.</source>
        <translation>Между словами два пробела там, где в источнике один. Это может быть и след потерянного.</translation>
    </message>
    <message>
        <source>Two blanks stand here.</source>
        <translation>Здесь два пробела.</translation>
    </message>
    <message>
        <source>Abbreviation missing</source>
        <translation>Нет сокращения</translation>
    </message>
    <message>
        <source>Words in capitals of the source stand in the target, but for units and the like.</source>
        <translation>Слова из прописных букв стоят и в переводе, кроме единиц измерения и подобного.</translation>
    </message>
    <message>
        <source>The abbreviation %1 of the source is missing.</source>
        <translation>Нет сокращения %1, которое есть в источнике.</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Слово дважды</translation>
    </message>
    <message>
        <source>The same word stands twice in a row, where the source does not do so.</source>
        <translation>Одно и то же слово стоит дважды подряд, хотя в источнике этого нет.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» стоит дважды.</translation>
    </message>
    <message>
        <source>Translated in several ways</source>
        <translation>Переведено по-разному</translation>
    </message>
    <message>
        <source>One source with several translations in the library, or one translation for several sources. Looked for over all texts of a locale at once.</source>
        <translation>У одного источника в библиотеке несколько переводов или один перевод у нескольких источников. Ищется сразу по всем текстам языка.</translation>
    </message>
    <message>
        <source>Markup left visible</source>
        <translation>Видимая разметка</translation>
    </message>
    <message>
        <source>Asterisks, entities, broken links and codes of translation tools that a reader would see as such.</source>
        <translation>Звёздочки, сущности, сломанные ссылки и коды программ перевода, которые читатель увидит как есть.</translation>
    </message>
    <message>
        <source>“%1” would be seen on the page as it stands.</source>
        <translation>«%1» будет видно на странице как есть.</translation>
    </message>
    <message>
        <source>Punctuation inside a link</source>
        <translation>Знак препинания внутри ссылки</translation>
    </message>
    <message>
        <source>A mark that ends the sentence, or stands behind the link in the source, has become part of the link.</source>
        <translation>Знак, который кончает предложение или в источнике стоит после ссылки, стал её частью.</translation>
    </message>
    <message>
        <source>“%1” has become part of the link.</source>
        <translation>«%1» стал частью ссылки.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Испорченные знаки</translation>
    </message>
    <message>
        <source>Characters that arise when text is read in a wrong encoding, and the replacement character.</source>
        <translation>Знаки, возникающие при чтении в неверной кодировке, и знак замены.</translation>
    </message>
    <message>
        <source>“%1” looks like text read in a wrong encoding.</source>
        <translation>«%1» похоже на текст, прочитанный в неверной кодировке.</translation>
    </message>
    <message>
        <source>Bold on the wrong words</source>
        <translation>Полужирный не на тех словах</translation>
    </message>
    <message>
        <source>The bold words of source and target say the same: a name that is bold in the source is not plain in the target, and bold has not slid onto articles or particles.</source>
        <translation>Полужирные слова источника и перевода говорят одно и то же: имя, полужирное в источнике, в переводе не обычное, и полужирный не съехал на артикли или частицы.</translation>
    </message>
    <message>
        <source>“%1” is bold in the source and plain in the translation, where other words are bold.</source>
        <translation>«%1» в источнике полужирно, а в переводе нет: там полужирны другие слова.</translation>
    </message>
    <message>
        <source>Only “%1” is bold here: the emphasis has slid off its words.</source>
        <translation>Полужирно лишь «%1»: выделение съехало со своих слов.</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>мягкий перенос</translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation>татвиль</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>пробел нулевой ширины</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>разделитель нулевой ширины</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>соединитель нулевой ширины</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>метка письма слева направо</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>метка письма справа налево</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>разделитель строк</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>соединитель слов</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>метка порядка байтов</translation>
    </message>
    <message>
        <source>direction control</source>
        <translation>управление направлением</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>управляющий знак</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Невидимый знак</translation>
    </message>
    <message>
        <source>Characters without width, direction marks and control characters that the source does not have.</source>
        <translation>Знаки без ширины, метки направления и управляющие знаки, которых нет в источнике.</translation>
    </message>
    <message>
        <source>An invisible character stands here: %1 (%2).</source>
        <translation>Здесь стоит невидимый знак: %1 (%2).</translation>
    </message>
    <message>
        <source>Misspelled word</source>
        <translation>Слово с ошибкой</translation>
    </message>
    <message>
        <source>Words that the installed dictionary of the language does not know. Names and words of the source do not count.</source>
        <translation>Слова, которых не знает установленный словарь языка. Имена и слова источника не в счёт.</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>Словарь не знает «%1».</translation>
    </message>
    <message>
        <source>Number of sentences differs</source>
        <translation>Число предложений другое</translation>
    </message>
    <message>
        <source>Source and target have as many sentences. Merging them is legal, and often good.</source>
        <translation>В источнике и переводе поровну предложений. Объединять их можно, и часто это хорошо.</translation>
    </message>
    <message>
        <source>Sentences in the source: %1, in the translation: %2.</source>
        <translation>Предложений в источнике: %1, в переводе: %2.</translation>
    </message>
    <message>
        <source>Quotation marks pair up and have the form that most texts of this locale give them.</source>
        <translation>Кавычки парные и того вида, какой им придаёт большинство текстов этого языка.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Term of the glossary</source>
        <translation>Термин глоссария</translation>
    </message>
    <message>
        <source>Terms of the glossary are translated as it says, and none that it forbids is used. Runs where there is a glossary.</source>
        <translation>Термины переведены так, как указано в глоссарии, и запрещённые термины не используются. Работает там, где есть глоссарий.</translation>
    </message>
    <message>
        <source>“%1” is not to be used.</source>
        <translation>«%1» использовать нельзя.</translation>
    </message>
    <message>
        <source>“%1” is not to be used; the glossary has %2.</source>
        <translation>«%1» использовать нельзя; в глоссарии — %2.</translation>
    </message>
    <message>
        <source>“%1” is %2 in the glossary; the target does not have it.</source>
        <translation>«%1» в глоссарии — %2; в переводе этого нет.</translation>
    </message>
</context>
<context>
    <name>DocumentLoader</name>
    <message>
        <source>The included file is missing: %1</source>
        <translation>Нет включаемого файла: %1</translation>
    </message>
    <message>
        <source>The included file includes itself: %1</source>
        <translation>Включаемый файл включает сам себя: %1</translation>
    </message>
    <message>
        <source>Too many files are included here: %1</source>
        <translation>Здесь включается слишком много файлов: %1</translation>
    </message>
    <message>
        <source>The folder with the English documentation cannot be read.</source>
        <translation>Не удаётся прочитать папку с английской документацией.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Не удаётся записать: %1</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>A cell holds too much text.</source>
        <translation>В ячейке слишком много текста.</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>The file is not in Unicode; save it as &quot;CSV UTF-8&quot; or XLSX.</source>
        <translation>Файл не в Юникоде; сохраните его как «CSV UTF-8» или XLSX.</translation>
    </message>
    <message>
        <source>The first line does not name the columns id, hash and verdict.</source>
        <translation>В первой строке не названы столбцы id, hash и verdict.</translation>
    </message>
    <message>
        <source>The file is none that can be brought back: %1.</source>
        <translation>Такой файл нельзя принять обратно; можно: %1.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Нужна доработка</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Не удаётся создать папку.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>The proposal for &quot;%1&quot; cannot be put in its place; do it by hand: %2</source>
        <translation>Предложение для «%1» нельзя вставить на место; сделайте это вручную: %2</translation>
    </message>
    <message>
        <source>The path leads out of the folder.</source>
        <translation>Путь ведёт за пределы папки.</translation>
    </message>
    <message>
        <source>%1 has said something else of this text since the file was written.</source>
        <translation>После записи файла %1 уже высказался об этом тексте иначе.</translation>
    </message>
    <message>
        <source>The source is another one now.</source>
        <translation>Исходный текст теперь другой.</translation>
    </message>
    <message>
        <source>The target differs, and the file does not say whether it or the library was changed.</source>
        <translation>Перевод отличается, и файл не говорит, что изменилось: он или библиотека.</translation>
    </message>
    <message>
        <source>The target is another one now.</source>
        <translation>Перевод теперь другой.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a text.</source>
        <translation>«%1» — не идентификатор текста.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verdict; it can be %2.</source>
        <translation>«%1» — не оценка; возможны: %2.</translation>
    </message>
    <message>
        <source>This is no TBX file.</source>
        <translation>Это не файл TBX.</translation>
    </message>
    <message>
        <source>A term holds a character that TBX cannot hold.</source>
        <translation>В термине есть символ, который нельзя записать в TBX.</translation>
    </message>
    <message>
        <source>The first line names no language such as ru-RU.</source>
        <translation>В первой строке не назван ни один язык, например ru-RU.</translation>
    </message>
    <message>
        <source>This is no TMX file.</source>
        <translation>Это не файл TMX.</translation>
    </message>
    <message>
        <source>This is no XLIFF 1 file.</source>
        <translation>Это не файл XLIFF 1.</translation>
    </message>
    <message>
        <source>The target holds a code of which the file does not say what it is.</source>
        <translation>В переводе есть код, о котором файл не говорит, что он значит.</translation>
    </message>
    <message>
        <source>This is no XLIFF 2 file.</source>
        <translation>Это не файл XLIFF 2.</translation>
    </message>
    <message>
        <source>A code in the target is not in the source: it was lost on the way.</source>
        <translation>Кода из перевода нет в исходном тексте: он потерялся в пути.</translation>
    </message>
    <message>
        <source>No sheet has a first line with the columns id, hash and verdict.</source>
        <translation>Ни на одном листе в первой строке нет столбцов id, hash и verdict.</translation>
    </message>
    <message>
        <source>The file is no XLSX workbook.</source>
        <translation>Файл не является книгой XLSX.</translation>
    </message>
    <message>
        <source>The workbook holds too much text.</source>
        <translation>В книге слишком много текста.</translation>
    </message>
    <message>
        <source>A cell names a text that the workbook does not have.</source>
        <translation>Ячейка ссылается на текст, которого в книге нет.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Недостаточно памяти.</translation>
    </message>
    <message>
        <source>A text is too long for a cell of a spreadsheet; write it as CSV.</source>
        <translation>Текст слишком длинный для ячейки таблицы; запишите его в CSV.</translation>
    </message>
    <message>
        <source>How to review these texts</source>
        <translation>Как проверять эти тексты</translation>
    </message>
    <message>
        <source>Read source and target, and fill in the white cells of a row.</source>
        <translation>Прочитайте исходный текст и перевод и заполните белые ячейки строки.</translation>
    </message>
    <message>
        <source>verdict: approved, needs-work or rejected. Leave it empty to say nothing.</source>
        <translation>verdict: approved (одобрено), needs-work (нужна доработка) или rejected (отклонено). Оставьте пустым, если сказать нечего.</translation>
    </message>
    <message>
        <source>proposal: the corrected target, Markdown included. Leave it empty to keep the target; write &quot;&quot; for an empty text.</source>
        <translation>proposal: исправленный перевод вместе с разметкой Markdown. Оставьте пустым, чтобы не менять перевод; для пустого текста напишите &quot;&quot;.</translation>
    </message>
    <message>
        <source>comment: what the translator should know.</source>
        <translation>comment: что должен знать переводчик.</translation>
    </message>
    <message>
        <source>reviewer: your name.</source>
        <translation>reviewer: ваше имя.</translation>
    </message>
    <message>
        <source>The grey cells are protected: id and hash say which text it is and whether it has changed since. Rows may be sorted, filtered and deleted.</source>
        <translation>Серые ячейки защищены: id и hash говорят, какой это текст и не изменился ли он. Строки можно сортировать, фильтровать и удалять.</translation>
    </message>
    <message>
        <source>Save the file as XLSX or as CSV UTF-8 and send it back.</source>
        <translation>Сохраните файл как XLSX или CSV UTF-8 и отправьте обратно.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Элементы вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>The file declares entities of its own and is not read.</source>
        <translation>Файл объявляет собственные сущности и не читается.</translation>
    </message>
    <message>
        <source>An element holds too much text.</source>
        <translation>В элементе слишком много текста.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1</source>
        <translation>Файл не является правильным XML: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeRun</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>The file says it twice, differently.</source>
        <translation>Файл говорит об этом дважды и по-разному.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Такого формата нет.</translation>
    </message>
    <message>
        <source>That is the language translated from; name the one that it was translated into.</source>
        <translation>Это язык, с которого переводят; назовите тот, на который переведено.</translation>
    </message>
    <message>
        <source>The article has no edition in %1.</source>
        <translation>У статьи нет версии на языке %1.</translation>
    </message>
    <message>
        <source>The library has no such locale.</source>
        <translation>В библиотеке нет такого языка.</translation>
    </message>
    <message>
        <source>The library has no glossary; one can lie in it as .diglot/glossary.tbx or .diglot/glossary.csv.</source>
        <translation>В библиотеке нет глоссария; он может лежать в ней как .diglot/glossary.tbx или .diglot/glossary.csv.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <source>The text has changed since this was said of it.</source>
        <translation>Текст изменился с тех пор, как это было о нём сказано.</translation>
    </message>
    <message>
        <source>What is kept says something else.</source>
        <translation>В сохранённом сказано иное.</translation>
    </message>
    <message>
        <source>The other file says something else of it.</source>
        <translation>В другом файле об этом сказано другое.</translation>
    </message>
    <message>
        <source>The file does not say it any more; it can be taken back in the list.</source>
        <translation>В файле этого больше нет; отозвать это можно в списке.</translation>
    </message>
    <message>
        <source>It is judged differently by: %1</source>
        <translation>Иначе судит: %1</translation>
    </message>
    <message>
        <source>Nothing was said of these texts yet, so there is nothing to write.</source>
        <translation>Об этих текстах ещё ничего не сказано, записывать нечего.</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Не удаётся записать: %1</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удаётся прочитать файл: %1.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Файл слишком велик, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>The file does not exist any more.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>Only one file is open.</source>
        <translation>Открыт только один файл.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The path leads out of the folder and was not read.</source>
        <translation>Путь ведёт за пределы папки и не прочитан.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>Такой папки или такого файла нет.</translation>
    </message>
    <message>
        <source>The folder or file cannot be opened: %1.</source>
        <translation>Не удаётся открыть папку или файл: %1.</translation>
    </message>
    <message>
        <source>The folder or file cannot be opened.</source>
        <translation>Не удаётся открыть папку или файл.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a file.</source>
        <translation>Это не папка и не файл.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Не удаётся открыть папку: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Не удаётся прочитать папку: %1.</translation>
    </message>
    <message>
        <source>Reading the folder was cancelled.</source>
        <translation>Чтение папки отменено.</translation>
    </message>
    <message>
        <source>The folder was skipped: it cannot be read.</source>
        <translation>Папка пропущена: её не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The folder was not read to its end: %1.</source>
        <translation>Папка прочитана не до конца: %1.</translation>
    </message>
    <message>
        <source>The file was skipped: its name is not UTF-8.</source>
        <translation>Файл пропущен: его имя не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The entry was skipped: it is neither a file nor a folder.</source>
        <translation>Элемент пропущен: это не файл и не папка.</translation>
    </message>
    <message>
        <source>The folder was skipped: it is nested too deeply.</source>
        <translation>Папка пропущена: она слишком глубоко вложена.</translation>
    </message>
    <message>
        <source>The folder was skipped: it cannot be read (%1).</source>
        <translation>Папка пропущена: её не удаётся прочитать (%1).</translation>
    </message>
    <message>
        <source>The link was skipped: it leads out of the folder.</source>
        <translation>Ссылка пропущена: она ведёт за пределы папки.</translation>
    </message>
    <message>
        <source>The link was skipped: it leads nowhere (%1).</source>
        <translation>Ссылка пропущена: она никуда не ведёт (%1).</translation>
    </message>
    <message>
        <source>The link was skipped: it leads to what is no file or folder.</source>
        <translation>Ссылка пропущена: она ведёт не к файлу и не к папке.</translation>
    </message>
    <message>
        <source>The link was skipped: it leads round in a circle.</source>
        <translation>Ссылка пропущена: она замыкается в круг.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>The front matter holds an unresolved merge conflict; the entries of both versions were kept, the first ones count.</source>
        <translation>В заголовочном блоке остался неразрешённый конфликт слияния; записи обеих версий сохранены, действуют первые.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the front matter; the first one counts.</source>
        <translation>Ключ «%1» встречается в заголовочном блоке дважды; действует первый.</translation>
    </message>
    <message>
        <source>It is no list of keys and values.</source>
        <translation>Это не список ключей и значений.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1 What could be read line by line was kept.</source>
        <translation>Не удаётся прочитать заголовочный блок: %1 Сохранено то, что удалось прочитать построчно.</translation>
    </message>
    <message>
        <source>The front matter has no end: a line &quot;---&quot; is missing. The file is read without it.</source>
        <translation>У заголовочного блока нет конца: не хватает строки «---». Файл прочитан без него.</translation>
    </message>
    <message>
        <source>The front matter is not valid UTF-8; what could not be read was replaced.</source>
        <translation>Заголовочный блок — недопустимый UTF-8; нечитаемое заменено.</translation>
    </message>
    <message>
        <source>The metadata cannot be read: %1 What could be read line by line was kept.</source>
        <translation>Не удаётся прочитать метаданные: %1 Сохранено то, что удалось прочитать построчно.</translation>
    </message>
</context>
<context>
    <name>GitBranch</name>
    <message>
        <source>The git repository cannot be read: %1.</source>
        <translation>Репозиторий git не читается: %1.</translation>
    </message>
    <message>
        <source>The folder is no git repository.</source>
        <translation>Папка не является репозиторием git.</translation>
    </message>
    <message>
        <source>The repository has no branches.</source>
        <translation>В репозитории нет веток.</translation>
    </message>
    <message>
        <source>The repository has no branch &quot;%1&quot;. It has: %2.</source>
        <translation>В репозитории нет ветки «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>The entry was left out: it is a link.</source>
        <translation>Файл пропущен: это ссылка.</translation>
    </message>
    <message>
        <source>The entry was left out: it is another repository.</source>
        <translation>Папка пропущена: это другой репозиторий.</translation>
    </message>
    <message>
        <source>The folder was left out: it is nested too deeply.</source>
        <translation>Папка пропущена: она вложена слишком глубоко.</translation>
    </message>
    <message>
        <source>The file was left out: the repository lacks it.</source>
        <translation>Файл пропущен: его нет в репозитории.</translation>
    </message>
    <message>
        <source>Reading the branch was cancelled.</source>
        <translation>Чтение ветки отменено.</translation>
    </message>
    <message>
        <source>The branch has too many files.</source>
        <translation>В ветке слишком много файлов.</translation>
    </message>
    <message>
        <source>The branch has no such file.</source>
        <translation>В ветке нет такого файла.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Файл слишком велик для чтения.</translation>
    </message>
</context>
<context>
    <name>Glossaries</name>
    <message>
        <source>There is no such glossary.</source>
        <translation>Такого глоссария нет.</translation>
    </message>
    <message>
        <source>A glossary is a file in TBX or CSV.</source>
        <translation>Глоссарий — это файл TBX или CSV.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>This article is not there in %1.</source>
        <translation>Этой статьи нет на языке: %1.</translation>
    </message>
    <message>
        <source>There is no sentence at this place.</source>
        <translation>На этом месте нет предложения.</translation>
    </message>
    <message>
        <source>There is no step at this place.</source>
        <translation>На этом месте нет шага.</translation>
    </message>
    <message>
        <source>This article has no list of steps.</source>
        <translation>В этой статье нет списка шагов.</translation>
    </message>
    <message>
        <source>This article has no table.</source>
        <translation>В этой статье нет таблицы.</translation>
    </message>
    <message>
        <source>There is nothing at this place.</source>
        <translation>На этом месте ничего нет.</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <translation>Этой статьи нет в библиотеке.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
</context>
<context>
    <name>HtmlBook</name>
    <message>
        <source>Writing the file was cancelled.</source>
        <translation>Запись файла отменена.</translation>
    </message>
    <message>
        <source>There is no article in this language.</source>
        <translation>На этом языке статей нет.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>The file in which this is kept is damaged (%1).</source>
        <translation>Файл, в котором это хранится, повреждён (%1).</translation>
    </message>
    <message>
        <source>The disk is full: this change was not kept, everything before it is. Make room and try again.</source>
        <translation>Диск заполнен: это изменение не сохранено, всё прежнее сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Another program is writing what is kept here: this change was not kept. Try again.</source>
        <translation>Сейчас сюда записывает другая программа: это изменение не сохранено. Повторите попытку.</translation>
    </message>
    <message>
        <source>What is kept here cannot be written: this change was not kept. Check the rights of the file and its folder.</source>
        <translation>Сюда нельзя записать: это изменение не сохранено. Проверьте права на файл и его папку.</translation>
    </message>
    <message>
        <source>What is kept here cannot be used (%1).</source>
        <translation>Сохранённое здесь недоступно (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (libqt6sql6-sqlite).</source>
        <translation>Не установлен драйвер Qt для SQLite (libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>Nothing can be kept safely in this folder.</source>
        <translation>В этой папке ничего нельзя сохранять надёжно.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Не удалось записать резервную копию.</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer version of Diglot, which is needed to read it.</source>
        <translation>Сохранённое здесь записано более новой версией Diglot; чтобы прочитать его, нужна она.</translation>
    </message>
    <message numerus="yes">
        <source>A file of what is kept was damaged. It was set aside as %1; what could be read was kept: %n entries.</source>
        <translation>
            <numerusform>Файл сохранённого был повреждён. Он отложен как %1; сохранено то, что удалось прочитать: %n запись.</numerusform>
            <numerusform>Файл сохранённого был повреждён. Он отложен как %1; сохранено то, что удалось прочитать: %n записи.</numerusform>
            <numerusform>Файл сохранённого был повреждён. Он отложен как %1; сохранено то, что удалось прочитать: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept here cannot be read.</source>
        <translation>Сохранённое здесь не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: what is kept there can be read, but nothing can be added.</source>
        <translation>В папку %1 нельзя записывать: сохранённое можно читать, но нельзя ничего добавить.</translation>
    </message>
    <message>
        <source>The file in which this is kept is damaged and could not be set aside. It was left as it is; make room on the disk and check the rights of its folder.</source>
        <translation>Файл, в котором это хранится, повреждён, и отложить его не удалось. Он оставлен как есть; освободите место на диске и проверьте права на папку.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The file was not read.</source>
        <translation>Файл не прочитан.</translation>
    </message>
    <message>
        <source>The contents were cut: they hold too many lines.</source>
        <translation>Содержание урезано: в нём слишком много строк.</translation>
    </message>
    <message>
        <source>The contents were cut: they are nested deeper than 32 levels.</source>
        <translation>Содержание урезано: его вложенность больше 32 уровней.</translation>
    </message>
    <message>
        <source>The contents lead round in a circle; they were cut.</source>
        <translation>Содержание замыкается в круг; оно урезано.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; broken characters are shown as “�”.</source>
        <translation>Файл — недопустимый UTF-8; испорченные знаки показаны как «�».</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Открытие отменено.</translation>
    </message>
    <message>
        <source>No article was found: there is no Markdown file that is one.</source>
        <translation>Статей не найдено: нет ни одного файла Markdown со статьёй.</translation>
    </message>
    <message>
        <source>The article is already there in %1; this file was left out.</source>
        <translation>Эта статья уже есть в %1; файл пропущен.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8, so that it can be read.</source>
        <translation>Файл в кодировке UTF-16; сохраните его в UTF-8, чтобы его можно было прочитать.</translation>
    </message>
</context>
<context>
    <name>LibraryFile</name>
    <message>
        <source>The file was left out: an earlier source has it too.</source>
        <translation>Файл пропущен: он уже есть в более раннем источнике.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Файл не существует.</translation>
    </message>
    <message>
        <source>The library file is not understood: %1</source>
        <translation>Файл библиотеки не разобран: %1</translation>
    </message>
    <message>
        <source>a source has no path.</source>
        <translation>у источника нет пути.</translation>
    </message>
    <message>
        <source>a library file cannot hold another one.</source>
        <translation>файл библиотеки не может содержать другой такой файл.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a group.</source>
        <translation>«%1» не может быть названием группы.</translation>
    </message>
    <message>
        <source>The library file cannot be read: %1.</source>
        <translation>Файл библиотеки не читается: %1.</translation>
    </message>
    <message>
        <source>The library file is too large.</source>
        <translation>Файл библиотеки слишком велик.</translation>
    </message>
    <message>
        <source>&quot;diglot-library&quot; is missing.</source>
        <translation>нет поля &quot;diglot-library&quot;.</translation>
    </message>
    <message>
        <source>The library file was written by a later version of the program.</source>
        <translation>Файл библиотеки записан более новой версией программы.</translation>
    </message>
    <message>
        <source>it names no source.</source>
        <translation>в нём нет ни одного источника.</translation>
    </message>
    <message>
        <source>The library file names too many sources.</source>
        <translation>В файле библиотеки слишком много источников.</translation>
    </message>
    <message>
        <source>The library file cannot be written: %1.</source>
        <translation>Файл библиотеки не записывается: %1.</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>The library has this source already.</source>
        <translation>Этот источник уже есть в библиотеке.</translation>
    </message>
</context>
<context>
    <name>LibraryQuality</name>
    <message>
        <source>Outside documentation sets</source>
        <translation>Вне наборов документов</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>Перевод человека</translation>
    </message>
    <message>
        <source>Kind not stated</source>
        <translation>Вид не указан</translation>
    </message>
</context>
<context>
    <name>LinkResolver</name>
    <message>
        <source>Not localized: this comes from the English documentation.</source>
        <translation>Не локализовано: взято из английской документации.</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Ссылка никуда не ведёт: %1</translation>
    </message>
    <message>
        <source>This file is no article and is not shown: %1</source>
        <translation>Этот файл — не статья и не показывается: %1</translation>
    </message>
    <message>
        <source>This article is not there in %1.</source>
        <translation>Этой статьи нет в %1.</translation>
    </message>
    <message>
        <source>Pictures from the web are not loaded.</source>
        <translation>Изображения из Интернета не загружаются.</translation>
    </message>
    <message>
        <source>The picture is missing: %1</source>
        <translation>Нет изображения: %1</translation>
    </message>
    <message>
        <source>The address is not spelled as the file is: %1</source>
        <translation>Адрес написан не так, как имя файла: %1</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Pinned sets</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Заметки и выделения</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>This is no file of marks.</source>
        <translation>Это не файл пометок.</translation>
    </message>
    <message>
        <source>The file of marks was written by a newer version of Diglot.</source>
        <translation>Файл пометок записан более новой версией Diglot.</translation>
    </message>
    <message>
        <source>Mark %1 of the file is none; nothing was taken.</source>
        <translation>Пометка %1 в файле не является пометкой; ничего не взято.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Not localized</source>
        <translation>Не локализовано</translation>
    </message>
    <message>
        <source>Included file not found: %1</source>
        <translation>Включаемый файл не найден: %1</translation>
    </message>
    <message>
        <source>Picture not found: %1</source>
        <translation>Изображение не найдено: %1</translation>
    </message>
    <message>
        <source>The HTML here is too deeply nested; it is shown as plain text.</source>
        <translation>HTML здесь вложен слишком глубоко и показан как простой текст.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not allowed in articles and was left out.</source>
        <translation>Элемент &lt;%1&gt; в статьях недопустим и пропущен.</translation>
    </message>
    <message>
        <source>Only in the other language</source>
        <translation>Только на другом языке</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машинный</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отстаёт</translation>
    </message>
</context>
<context>
    <name>PageBuilder</name>
    <message>
        <source>This article is not there in %1. It is there in: %2</source>
        <translation>Этой статьи нет в %1. Она есть в: %2</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <translation>Этой статьи нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>PdfBook</name>
    <message>
        <source>Making the document was cancelled.</source>
        <translation>Создание документа отменено.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Печатать нечего.</translation>
    </message>
    <message>
        <source>The document could not be put together: %1</source>
        <translation>Не удалось собрать документ: %1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Не удалось показать страницы.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Печать: %1</translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message>
        <source>This is no quality model: &quot;%1&quot; is missing or wrong.</source>
        <translation>Это не модель качества: «%1» отсутствует или неверно.</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons are not of this model and were not counted.</source>
        <translation>
            <numerusform>%n причина не из этой модели и не учтена.</numerusform>
            <numerusform>%n причины не из этой модели и не учтены.</numerusform>
            <numerusform>%n причин не из этой модели и не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample has %1 words; below %2 a score says little, and one error more or less changes it much.</source>
        <translation>В выборке %1 слов; если их меньше %2, оценка мало о чём говорит: одна ошибка заметно её меняет.</translation>
    </message>
    <message>
        <source>The sample is too small to tell on which side of the pass mark the whole is.</source>
        <translation>Выборка слишком мала, чтобы сказать, по какую сторону порога находится целое.</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <source>Quality of %1</source>
        <translation>Качество: %1</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>By documentation set</source>
        <translation>По наборам документов</translation>
    </message>
    <message>
        <source>By kind of translation</source>
        <translation>По виду перевода</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Объём правки</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отстаёт</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Quality score by %1</source>
        <translation>Оценка качества по %1</translation>
    </message>
    <message>
        <source>Nothing has been reviewed yet.</source>
        <translation>Пока ничего не проверено.</translation>
    </message>
    <message>
        <source>%1 points, %2 errors in %3 words of %4 sentences</source>
        <translation>Штрафных баллов: %1, ошибок: %2; слов: %3, предложений: %4</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Замечания по правилам</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>От всех</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>Кто с кем согласен</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Both judged</source>
        <translation>Оценили оба</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласны</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Каппа Коэна</translation>
    </message>
    <message>
        <source>Translated in several ways</source>
        <translation>Переведено по-разному</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources; the most frequent are shown.</source>
        <translation>
            <numerusform>%Ln исходный текст.</numerusform>
            <numerusform>%Ln исходных текста; показаны самые частые.</numerusform>
            <numerusform>%Ln исходных текстов; показаны самые частые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Rejected, or in need of work</source>
        <translation>Отклонено или требует доработки</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Не удаётся записать отчёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln переведённый файл</numerusform>
            <numerusform>%Ln переведённых файла</numerusform>
            <numerusform>%Ln переведённых файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>The reply card cannot be written.</source>
        <translation>Не удаётся записать карточку ответа.</translation>
    </message>
</context>
<context>
    <name>RepositoryFiles</name>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Файл слишком велик, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>В файле нет объекта JSON.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: %1.</source>
        <translation>Файл — недопустимый JSON: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>The value of &quot;%1&quot; is missing or wrong.</source>
        <translation>Значение «%1» отсутствует или неверно.</translation>
    </message>
    <message>
        <source>This line is no JSON object (%1).</source>
        <translation>Эта строка — не объект JSON (%1).</translation>
    </message>
    <message>
        <source>This conflict of a merge is not decided yet: replace the line by the entry that is to hold.</source>
        <translation>Этот конфликт слияния ещё не решён: замените строку записью, которая должна остаться.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Эта строка слишком длинная.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>There is no such change.</source>
        <translation>Такого изменения нет.</translation>
    </message>
    <message>
        <source>That was undone already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it did was changed since (%1, %2).</source>
        <translation>Это нельзя отменить: с тех пор изменено то, что было сделано (%1, %2).</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>The table was cancelled.</source>
        <translation>Таблица отменена.</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>Комплект документации</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Применимо к</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Вид статьи</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>Перевод человека</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>Отстаёт от исходного текста</translation>
    </message>
    <message>
        <source>Not behind its source</source>
        <translation>Не отстаёт от исходного текста</translation>
    </message>
    <message>
        <source>Source texts only</source>
        <translation>Только исходные тексты</translation>
    </message>
    <message>
        <source>Translations only</source>
        <translation>Только переводы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Основные понятия</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>How-to guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Hub page</source>
        <translation>Страница раздела</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Quickstart</source>
        <translation>Краткое руководство</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Устранение неполадок</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Учебник</translation>
    </message>
</context>
<context>
    <name>SearchHistory</name>
    <message>
        <source>The list of searches cannot be removed.</source>
        <translation>Список поисков не удаётся удалить.</translation>
    </message>
    <message>
        <source>The list of searches cannot be written.</source>
        <translation>Список поисков не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>The search was cancelled.</source>
        <translation>Поиск отменён.</translation>
    </message>
    <message>
        <source>The index is damaged: %1.</source>
        <translation>Индекс повреждён: %1.</translation>
    </message>
    <message>
        <source>The disk is full; the index is not complete.</source>
        <translation>Диск заполнен; индекс неполон.</translation>
    </message>
    <message>
        <source>Another program is writing the index.</source>
        <translation>Индекс записывает другая программа.</translation>
    </message>
    <message>
        <source>The index cannot be used: %1.</source>
        <translation>Индекс нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Индекса нет.</translation>
    </message>
    <message>
        <source>The index was made by another version of the program.</source>
        <translation>Индекс создан другой версией программы.</translation>
    </message>
    <message>
        <source>The folder of the index cannot be made.</source>
        <translation>Не удалось создать папку индекса.</translation>
    </message>
    <message>
        <source>The index cannot be written to its folder.</source>
        <translation>Индекс нельзя записать в его папку.</translation>
    </message>
    <message>
        <source>The new index cannot take the old one&apos;s place.</source>
        <translation>Новый индекс не может занять место старого.</translation>
    </message>
    <message>
        <source>Indexing was cancelled.</source>
        <translation>Индексирование отменено.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Machine</source>
        <translation>Машинный</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отстаёт</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>Перевод человека</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>Отстаёт от исходного текста</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, в статье «%2»</translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation>Сохранённый поиск: %1</translation>
    </message>
    <message>
        <source>Recent search: %1</source>
        <translation>Недавний поиск: %1</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
</context>
<context>
    <name>Stamps</name>
    <message>
        <source>%1 / %2</source>
        <comment>page number</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This source is translated in several ways (%1); most often (%2) as “%3”.</source>
        <translation>У этого источника несколько переводов (%1); чаще всего (%2) — «%3».</translation>
    </message>
    <message>
        <source>This translation stands for several sources (%1); most often (%2) for “%3”.</source>
        <translation>Этот перевод стоит у нескольких источников (%1); чаще всего (%2) — у «%3».</translation>
    </message>
</context>
<context>
    <name>Toc</name>
    <message numerus="yes">
        <source>The contents are nested more than %n level(s) deep; what lies below was left out.</source>
        <translation>
            <numerusform>Вложенность содержания больше %n уровня; остальное пропущено.</numerusform>
            <numerusform>Вложенность содержания больше %n уровней; остальное пропущено.</numerusform>
            <numerusform>Вложенность содержания больше %n уровней; остальное пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of contents was expected here; it was left out.</source>
        <translation>Здесь ожидался список содержания; это место пропущено.</translation>
    </message>
    <message>
        <source>An entry of the contents has no name; it was left out.</source>
        <translation>У пункта содержания нет названия; он пропущен.</translation>
    </message>
    <message>
        <source>This line is no heading; it was left out.</source>
        <translation>Эта строка — не заголовок; она пропущена.</translation>
    </message>
    <message>
        <source>The contents are too large to be read.</source>
        <translation>Содержание слишком велико, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>The contents cannot be read: %1</source>
        <translation>Не удаётся прочитать содержание: %1</translation>
    </message>
    <message>
        <source>The file holds no list of contents.</source>
        <translation>В файле нет списка содержания.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>The list of checksums is not understood.</source>
        <translation>Список контрольных сумм не разобран.</translation>
    </message>
    <message>
        <source>The file is not the one that the list of checksums names. Nothing was changed.</source>
        <translation>Файл не тот, что указан в списке контрольных сумм. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The update was cancelled.</source>
        <translation>Обновление отменено.</translation>
    </message>
    <message>
        <source>The library cannot be replaced: %1.</source>
        <translation>Библиотеку не удаётся заменить: %1.</translation>
    </message>
    <message>
        <source>No version before this one is kept.</source>
        <translation>Предыдущая версия не сохранена.</translation>
    </message>
    <message>
        <source>Only a folder or an archive can be updated.</source>
        <translation>Обновить можно только папку или архив.</translation>
    </message>
    <message>
        <source>The library is a git work tree: update it by git.</source>
        <translation>Библиотека — рабочая копия git: обновите её через git.</translation>
    </message>
    <message>
        <source>An archive can only be replaced by another one of its kind.</source>
        <translation>Архив можно заменить только другим архивом того же вида.</translation>
    </message>
    <message>
        <source>The library and its next state lie in each other.</source>
        <translation>Библиотека и её новая версия лежат одна в другой.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>An alias stands inside its own anchor.</source>
        <translation>Псевдоним стоит внутри собственного якоря.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>It holds too many values.</source>
        <translation>Слишком много значений.</translation>
    </message>
    <message>
        <source>It is too large to be read as YAML.</source>
        <translation>Слишком велико, чтобы прочитать как YAML.</translation>
    </message>
    <message>
        <source>It is no valid YAML: %1.</source>
        <translation>Это недопустимый YAML: %1.</translation>
    </message>
</context>
<context>
    <name>YamlArticle</name>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Основные понятия</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>How-to guide</source>
        <translation>Практическое руководство</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Quickstart</source>
        <translation>Краткое руководство</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Учебник</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>The file is no article: its first line names no kind (YamlMime).</source>
        <translation>Файл — не статья: в первой строке не указан вид (YamlMime).</translation>
    </message>
    <message>
        <source>The file is no article, but &quot;%1&quot;.</source>
        <translation>Файл — не статья, а «%1».</translation>
    </message>
    <message>
        <source>The article cannot be read: %1</source>
        <translation>Не удаётся прочитать статью: %1</translation>
    </message>
    <message>
        <source>The article holds no keys and values.</source>
        <translation>В статье нет ключей и значений.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>Архив повреждён: %1</translation>
    </message>
    <message>
        <source>A part of the archive unpacks to more than any honest one.</source>
        <translation>Часть архива распаковывается в подозрительно большой объём.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удаётся прочитать файл.</translation>
    </message>
    <message>
        <source>The archive has too many parts.</source>
        <translation>В архиве слишком много частей.</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>Файл не является архивом ZIP.</translation>
    </message>
    <message>
        <source>The archive has no such part.</source>
        <translation>В архиве нет такой части.</translation>
    </message>
</context>
<context>
    <name>diglot::parse</name>
    <message>
        <source>Here begins a sentence whose tags are damaged; it is shown as plain text.</source>
        <translation>Здесь начинается предложение с повреждёнными тегами; оно показано как простой текст.</translation>
    </message>
    <message>
        <source>The sentence numbers do not ascend: %1 comes after %2.</source>
        <translation>Номера предложений идут не по возрастанию: %1 стоит после %2.</translation>
    </message>
    <message>
        <source>Sentence %1 is too long or has too many marks to be parsed and is shown as it stands.</source>
        <translation>Предложение %1 слишком длинное или в нём слишком много знаков разметки; оно показано как есть.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB and is not shown.</source>
        <translation>Файл больше %1 МиБ и не показывается.</translation>
    </message>
    <message>
        <source>Sentence %1 stands where Markdown shows nothing; it is shown behind the one before it.</source>
        <translation>Предложение %1 стоит там, где Markdown ничего не показывает; оно показано после предыдущего.</translation>
    </message>
    <message>
        <source>The text is nested too deeply and is shown as it stands.</source>
        <translation>Текст вложен слишком глубоко и показан как есть.</translation>
    </message>
    <message>
        <source>A paragraph is too long or has too many marks to be parsed and is shown as it stands.</source>
        <translation>Абзац слишком длинный или в нём слишком много знаков разметки; он показан как есть.</translation>
    </message>
    <message>
        <source>Link definitions are too long for the number of links and are shown as they stand.</source>
        <translation>Определения ссылок слишком длинны для такого числа ссылок и показаны как есть.</translation>
    </message>
    <message>
        <source>The label %1 stands outside a quotation and is shown as text.</source>
        <translation>Метка %1 стоит вне цитаты и показана как текст.</translation>
    </message>
    <message>
        <source>A table has more than %1 columns or too many empty cells and is shown as it stands.</source>
        <translation>В таблице больше %1 столбцов или слишком много пустых ячеек; она показана как есть.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; what could not be read was replaced by U+FFFD.</source>
        <translation>Файл — недопустимый UTF-8; нечитаемое заменено на U+FFFD.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::ReplyCardPanel</name>
    <message>
        <source>machine translation</source>
        <translation>машинный перевод</translation>
    </message>
    <message>
        <source>behind its source</source>
        <translation>отстаёт от источника</translation>
    </message>
    <message>
        <source>Press Enter to open the article</source>
        <translation>Нажмите Enter, чтобы открыть статью</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) on the reply card</source>
        <translation>
            <numerusform>%n фрагмент на карточке ответа</numerusform>
            <numerusform>%n фрагмента на карточке ответа</numerusform>
            <numerusform>%n фрагментов на карточке ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply card</source>
        <translation>Карточка ответа</translation>
    </message>
    <message>
        <source>Gather what the customer needs: choose a sentence in an article and press %1, or %2 for the whole step. Pieces of several articles become one reply in the customer&apos;s language.</source>
        <translation>Соберите то, что нужно клиенту: выберите предложение в статье и нажмите %1 или %2 для целого шага. Фрагменты нескольких статей станут одним ответом на языке клиента.</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Скопировать ответ</translation>
    </message>
    <message>
        <source>Copy all pieces in this order</source>
        <translation>Скопировать все фрагменты в этом порядке</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Take all pieces off the card</source>
        <translation>Убрать с карточки все фрагменты</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Убрать с карточки</translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::RolesDialog</name>
    <message>
        <source>Who does what</source>
        <translation>Кто что делает</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>Набор документации</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Articles and the roles that they name</source>
        <translation>Статьи и роли, которые в них названы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Применимо к</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: да</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Все роли</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) name no role</source>
        <translation>
            <numerusform>%n статья не называет роль</numerusform>
            <numerusform>%n статьи не называют роль</numerusform>
            <numerusform>%n статей не называют роль</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::StartPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n язык</numerusform>
            <numerusform>%n языка</numerusform>
            <numerusform>%n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers in %1</source>
        <translation>Ответы на языке: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 из %2 статей</translation>
    </message>
    <message numerus="yes">
        <source>%n translated by machine</source>
        <translation>
            <numerusform>%n переведена машиной</numerusform>
            <numerusform>%n переведены машиной</numerusform>
            <numerusform>%n переведено машиной</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind the source</source>
        <translation>
            <numerusform>%n отстаёт от исходного текста</numerusform>
            <numerusform>%n отстают от исходного текста</numerusform>
            <numerusform>%n отстают от исходного текста</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>Nothing has changed since this library was opened before.</source>
        <translation>С прошлого открытия библиотеки ничего не изменилось.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other languages</source>
        <translation>
            <numerusform>%n на других языках</numerusform>
            <numerusform>%n на других языках</numerusform>
            <numerusform>%n на других языках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n исчезла</numerusform>
            <numerusform>%n исчезли</numerusform>
            <numerusform>%n исчезло</numerusform>
        </translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>What does the customer say?</source>
        <translation>Что говорит клиент?</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Читали недавно</translation>
    </message>
    <message>
        <source>What you read will be listed here.</source>
        <translation>Здесь появится то, что вы прочитали.</translation>
    </message>
    <message>
        <source>Searched for in vain</source>
        <translation>Не нашлось</translation>
    </message>
    <message>
        <source>The library had no article for this. &lt;a href=&quot;#&quot;&gt;Forget these searches&lt;/a&gt;</source>
        <translation>В библиотеке не было статьи об этом. &lt;a href=&quot;#&quot;&gt;Забыть эти запросы&lt;/a&gt;</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>Новое с прошлого раза</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>Новейшие статьи</translation>
    </message>
    <message>
        <source>Pinned for the ticket</source>
        <translation>Закреплено для обращения</translation>
    </message>
    <message>
        <source>only what applies to %1</source>
        <translation>только то, что относится к %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::StepsView</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ещё не готово</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Готово, дальше</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Шаг %1, готово</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Begin anew, nothing ticked (R)</source>
        <translation>Начать заново без отметок (R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Назад к статье (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Space: done, go on · Arrow keys: back and next · R: begin anew · Esc: back to the article</source>
        <translation>Пробел: готово, дальше · Стрелки: назад и вперёд · R: начать заново · Esc: к статье</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::Contents</name>
    <message>
        <source>not in this library</source>
        <translation>нет в этой библиотеке</translation>
    </message>
    <message>
        <source>Not in the contents</source>
        <translation>Вне содержания</translation>
    </message>
    <message>
        <source>not in the contents</source>
        <translation>вне содержания</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ContentsModel</name>
    <message>
        <source>not in this language</source>
        <translation>нет на этом языке</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ContentsPanel</name>
    <message>
        <source>Filter contents</source>
        <translation>Фильтр содержания</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>No line of the contents holds these words. &lt;a href=&quot;#&quot;&gt;Show all of them&lt;/a&gt;</source>
        <translation>Ни в одной строке содержания нет этих слов. &lt;a href=&quot;#&quot;&gt;Показать все строки&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Only what applies to %1. &lt;a href=&quot;#&quot;&gt;Show all&lt;/a&gt;</source>
        <translation>Только то, что относится к %1. &lt;a href=&quot;#&quot;&gt;Показать всё&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::LocaleSwitcher</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language you read in: %1</source>
        <translation>Язык чтения: %1</translation>
    </message>
    <message>
        <source>Source texts</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>What stands beside it: %1</source>
        <translation>Что стоит рядом: %1</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not this one</source>
        <translation>%1, этой нет</translation>
    </message>
    <message>
        <source>Source texts of the translation</source>
        <translation>Исходный текст перевода</translation>
    </message>
    <message>
        <source>Language you read in</source>
        <translation>Язык чтения</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Что стоит рядом</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::OpeningPanel</name>
    <message>
        <source>Opening the library</source>
        <translation>Открытие библиотеки</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Ход открытия</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>Прочитано %1 из %Ln файла</numerusform>
            <numerusform>Прочитано %1 из %Ln файлов</numerusform>
            <numerusform>Прочитано %1 из %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Поиск статей…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Unpacking the archive, once: %1 %</source>
        <translation>Архив распаковывается, один раз: %1 %</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ReplyButton</name>
    <message>
        <source>Reply in…</source>
        <translation>Ответ на…</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s language</source>
        <translation>Выбрать язык клиента</translation>
    </message>
    <message>
        <source>The customer&apos;s language: %1</source>
        <translation>Язык клиента: %1</translation>
    </message>
    <message>
        <source>This article is not there in %1; %2 is given instead</source>
        <translation>Этой статьи нет на языке «%1»; вместо него даётся «%2»</translation>
    </message>
    <message>
        <source>This article is not there in %1</source>
        <translation>Этой статьи нет на языке «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>another language instead</source>
        <translation>вместо него другой язык</translation>
    </message>
    <message>
        <source>%1, not this one</source>
        <translation>%1, но не эта</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Другой язык…</translation>
    </message>
    <message>
        <source>No customer&apos;s language</source>
        <translation>Без языка клиента</translation>
    </message>
    <message>
        <source>The customer&apos;s product: %1</source>
        <translation>Продукт клиента: %1</translation>
    </message>
    <message>
        <source>The customer&apos;s product</source>
        <translation>Продукт клиента</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все продукты</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ReportDialog</name>
    <message>
        <source>What was found in %1</source>
        <translation>Что найдено в «%1»</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 with %3.</source>
        <translation>Всего: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln язык</numerusform>
            <numerusform>%Ln языка</numerusform>
            <numerusform>%Ln языков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln сегмент</numerusform>
            <numerusform>%Ln сегмента</numerusform>
            <numerusform>%Ln сегментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file could be read; there is nothing to report.</source>
        <translation>Все файлы прочитаны; сообщать не о чем.</translation>
    </message>
    <message>
        <source>Files that had to be reported</source>
        <translation>Файлы, о которых пришлось сообщить</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::StartPanel</name>
    <message>
        <source>Open a documentation set</source>
        <translation>Открыть набор документации</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Look at the sample library</source>
        <translation>Посмотреть библиотеку-образец</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>A single file</source>
        <translation>Отдельный файл</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>A branch of a git repository</source>
        <translation>Ветка репозитория git</translation>
    </message>
    <message>
        <source>Several libraries in one</source>
        <translation>Несколько библиотек в одной</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>You can also drop a folder, an archive or a Markdown file here.</source>
        <translation>Сюда можно перетащить папку, архив или файл Markdown.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::DueDialog</name>
    <message>
        <source>Verified articles</source>
        <translation>Проверенные статьи</translation>
    </message>
    <message>
        <source>No article of this library was verified yet.</source>
        <translation>В этой библиотеке ещё не проверена ни одна статья.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are due.</source>
        <translation>
            <numerusform>Подошёл срок %Ln статьи.</numerusform>
            <numerusform>Подошёл срок %Ln статей.</numerusform>
            <numerusform>Подошёл срок %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверена</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>изменена с тех пор</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::FlagDialog</name>
    <message>
        <source>Flag the sentence</source>
        <translation>Сообщить о предложении</translation>
    </message>
    <message>
        <source>Flag the article</source>
        <translation>Сообщить о статье</translation>
    </message>
    <message>
        <source>It is outdated</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>It is wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>The translation is bad</source>
        <translation>Плохой перевод</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message>
        <source>A link or picture is broken</source>
        <translation>Ссылка или рисунок не работает</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>How it should read</source>
        <translation>Как должно быть</translation>
    </message>
    <message>
        <source>How the title should read</source>
        <translation>Каким должно быть название</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::MarkTree</name>
    <message>
        <source>In this article</source>
        <translation>В этой статье</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Pinned for tickets</source>
        <translation>Подборки для обращений</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущая</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Заметки и выделения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>The open library has no such article.</source>
        <translation>В открытой библиотеке нет такой статьи.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::MarksPanel</name>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>New set for a ticket…</source>
        <translation>Новая подборка для обращения…</translation>
    </message>
    <message>
        <source>Export marks…</source>
        <translation>Экспорт пометок…</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Импорт пометок…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Очистить историю</translation>
    </message>
    <message>
        <source>The open library has no such article. Open the library that has it.</source>
        <translation>В открытой библиотеке нет такой статьи. Откройте ту, в которой она есть.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Открыть в новой вкладке</translation>
    </message>
    <message>
        <source>Pin articles to this set</source>
        <translation>Прикреплять статьи к этой подборке</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Изменить заметку…</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Переименовать… (F2)</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Переместить в</translation>
    </message>
    <message>
        <source>Forget this visit (Delete)</source>
        <translation>Забыть это посещение (Delete)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Удалить (Delete)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed. &lt;a href=&quot;#&quot;&gt;Bring back&lt;/a&gt;</source>
        <translation>
            <numerusform>Удалена %n пометка. &lt;a href=&quot;#&quot;&gt;Вернуть&lt;/a&gt;</numerusform>
            <numerusform>Удалены %n пометки. &lt;a href=&quot;#&quot;&gt;Вернуть&lt;/a&gt;</numerusform>
            <numerusform>Удалено %n пометок. &lt;a href=&quot;#&quot;&gt;Вернуть&lt;/a&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>New set for a ticket</source>
        <translation>Новая подборка для обращения</translation>
    </message>
    <message>
        <source>Name, for example the number of the ticket</source>
        <translation>Название, например номер обращения</translation>
    </message>
    <message>
        <source>Export marks</source>
        <translation>Экспорт пометок</translation>
    </message>
    <message>
        <source>Pages (*.html);;JSON (*.json)</source>
        <translation>Страницы (*.html);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) written to %1.</source>
        <translation>
            <numerusform>%n пометка записана в %1.</numerusform>
            <numerusform>%n пометки записаны в %1.</numerusform>
            <numerusform>%n пометок записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Импорт пометок</translation>
    </message>
    <message>
        <source>Marks (*.html *.htm *.json)</source>
        <translation>Пометки (*.html *.htm *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in.</source>
        <translation>
            <numerusform>Принята %n пометка.</numerusform>
            <numerusform>Приняты %n пометки.</numerusform>
            <numerusform>Принято %n пометок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>История очищена.</translation>
    </message>
    <message>
        <source>Filter marks and history</source>
        <translation>Фильтр пометок и истории</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Bookmarks, notes, pinned articles and what was read will stand here.</source>
        <translation>Здесь пока ничего нет. Здесь будут закладки, заметки, прикреплённые статьи и история чтения.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::NotePanel</name>
    <message>
        <source>Note on the sentence: %1</source>
        <translation>Заметка к предложению: %1</translation>
    </message>
    <message>
        <source>Note on the article: %1</source>
        <translation>Заметка к статье: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Что нужно запомнить</translation>
    </message>
    <message>
        <source>Kept as you type. Esc closes.</source>
        <translation>Сохраняется по мере ввода. Esc закрывает.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Закрыть заметку</translation>
    </message>
</context>
<context>
    <name>diglot::ui::reader</name>
    <message>
        <source>The library has been closed.</source>
        <translation>Библиотека закрыта.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::reader::PagePrinter</name>
    <message>
        <source>The article could not be laid out for paper within a minute.</source>
        <translation>Не удалось сверстать статью для печати за минуту.</translation>
    </message>
    <message>
        <source>The part of the program that draws pages has ended.</source>
        <translation>Часть программы, которая рисует страницы, завершилась.</translation>
    </message>
    <message>
        <source>Links in this article</source>
        <translation>Ссылки в этой статье</translation>
    </message>
    <message>
        <source>The article could not be laid out.</source>
        <translation>Не удалось сверстать статью.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::reader::ReaderView</name>
    <message>
        <source>Open in New Tab</source>
        <translation>Открыть в новой вкладке</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Width of the two columns</source>
        <translation>Ширина двух колонок</translation>
    </message>
    <message>
        <source>Not translated into this language</source>
        <translation>На этот язык не переведено</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Этой статьи здесь нет</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>Эту статью нельзя показать</translation>
    </message>
    <message>
        <source>It can be read in:</source>
        <translation>Её можно прочитать на языках:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The part of the program that draws pages has ended several times while showing this article. Everything else goes on working.</source>
        <translation>Часть программы, которая рисует страницы, несколько раз завершилась при показе этой статьи. Всё остальное продолжает работать.</translation>
    </message>
    <message>
        <source>Wide table, scrolls with the arrow keys</source>
        <translation>Широкая таблица, прокручивается клавишами со стрелками</translation>
    </message>
    <message>
        <source>Long lines, scroll with the arrow keys</source>
        <translation>Длинные строки, прокручиваются клавишами со стрелками</translation>
    </message>
    <message>
        <source>The library has no edition of “%1” in %2 (%3).</source>
        <translation>В библиотеке нет редакции «%1» на языке: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::CompareDialog</name>
    <message>
        <source>The other state is being read.</source>
        <translation>Читается другое состояние.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Source or translation are other words</source>
        <translation>Исходный текст или перевод звучит иначе</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Only this state has them</source>
        <translation>Они есть только в этом состоянии</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Only the other state has them</source>
        <translation>Они есть только в другом состоянии</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>They stand elsewhere among their neighbours</source>
        <translation>Они стоят в другом месте среди соседних</translation>
    </message>
    <message>
        <source>With verdicts</source>
        <translation>С вердиктами</translation>
    </message>
    <message>
        <source>Somebody has said something of them</source>
        <translation>О них уже высказались</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It has no article in common with the library that is open. Choose the same library as it was before.</source>
        <translation>Здесь нет ни одной статьи, общей с открытой библиотекой. Выберите ту же библиотеку в прежнем состоянии.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts carried over</source>
        <translation>
            <numerusform>%Ln вердикт остаётся в силе</numerusform>
            <numerusform>%Ln вердикта остаются в силе</numerusform>
            <numerusform>%Ln вердиктов остаётся в силе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts outdated</source>
        <translation>
            <numerusform>%Ln вердикт устарел</numerusform>
            <numerusform>%Ln вердикта устарели</numerusform>
            <numerusform>%Ln вердиктов устарело</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Article or text</source>
        <translation>Статья или текст</translation>
    </message>
    <message>
        <source>Words in the article&apos;s title or in the texts</source>
        <translation>Слова из заголовка статьи или текстов</translation>
    </message>
    <message>
        <source>From the version before the last update to %1</source>
        <translation>От версии до последнего обновления до %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more files that could not be compared.</source>
        <translation>
            <numerusform>И ещё %n файл, который не удалось сравнить.</numerusform>
            <numerusform>И ещё %n файла, которые не удалось сравнить.</numerusform>
            <numerusform>И ещё %n файлов, которые не удалось сравнить.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text is like this.</source>
        <translation>Таких текстов нет.</translation>
    </message>
    <message>
        <source>The texts of both states are being compared.</source>
        <translation>Сравниваются тексты обоих состояний.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts differ</source>
        <translation>
            <numerusform>Различается %Ln текст</numerusform>
            <numerusform>Различаются %Ln текста</numerusform>
            <numerusform>Различается %Ln текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts of both states are the same.</source>
        <translation>Тексты обоих состояний одинаковы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences in the same articles are unchanged</source>
        <translation>
            <numerusform>%Ln предложение в тех же статьях не изменилось</numerusform>
            <numerusform>%Ln предложения в тех же статьях не изменились</numerusform>
            <numerusform>%Ln предложений в тех же статьях не изменилось</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>Какие тексты показаны</translation>
    </message>
    <message>
        <source>Language of the texts that are shown</source>
        <translation>Язык показанных текстов</translation>
    </message>
    <message>
        <source>All texts that differ</source>
        <translation>Все различающиеся тексты</translation>
    </message>
    <message>
        <source>Texts that differ between both states</source>
        <translation>Тексты, различающиеся в двух состояниях</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::CompareModel</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Changed and moved</source>
        <translation>Изменено и перемещено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>остаётся в силе</translation>
    </message>
    <message>
        <source>outdated: the source has changed</source>
        <translation>устарело: исходный текст изменился</translation>
    </message>
    <message>
        <source>outdated: the translation has changed</source>
        <translation>устарело: перевод изменился</translation>
    </message>
    <message>
        <source>outdated: source and translation have changed</source>
        <translation>устарело: исходный текст и перевод изменились</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
    </message>
    <message>
        <source>outdated: the text is gone</source>
        <translation>устарело: этого текста больше нет</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ConsistencyPanel</name>
    <message>
        <source>Known once the library was checked.</source>
        <translation>Станет известно, когда библиотека будет проверена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translations stand for several sources.</source>
        <translation>
            <numerusform>%Ln перевод стоит вместо разных исходных текстов.</numerusform>
            <numerusform>%Ln перевода стоят вместо разных исходных текстов.</numerusform>
            <numerusform>%Ln переводов стоят вместо разных исходных текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources are translated in several ways.</source>
        <translation>
            <numerusform>%Ln исходный текст переведён по-разному.</numerusform>
            <numerusform>%Ln исходных текста переведены по-разному.</numerusform>
            <numerusform>%Ln исходных текстов переведены по-разному.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln repeated sources are translated in several ways (%2).</source>
        <translation>
            <numerusform>По-разному переведено: %1 из %Ln повторяющегося исходного текста (%2).</numerusform>
            <numerusform>По-разному переведено: %1 из %Ln повторяющихся исходных текстов (%2).</numerusform>
            <numerusform>По-разному переведено: %1 из %Ln повторяющихся исходных текстов (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose this one for all %Ln others…</source>
        <translation>
            <numerusform>Предложить этот для %Ln другого…</numerusform>
            <numerusform>Предложить этот для %Ln других…</numerusform>
            <numerusform>Предложить этот для %Ln других…</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for all…</source>
        <translation>Предложить для всех…</translation>
    </message>
    <message>
        <source>There is nothing to propose: the texts say so already, or have changed since.</source>
        <translation>Предлагать нечего: тексты уже такие или с тех пор изменились.</translation>
    </message>
    <message>
        <source>What is inconsistent</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>Several translations</source>
        <translation>Разные переводы</translation>
    </message>
    <message>
        <source>Sources that are translated in several ways</source>
        <translation>Исходные тексты, переведённые по-разному</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Разные исходные тексты</translation>
    </message>
    <message>
        <source>Translations that stand for several sources</source>
        <translation>Переводы, стоящие вместо разных исходных текстов</translation>
    </message>
    <message>
        <source>Texts that are translated in several ways</source>
        <translation>Тексты, переведённые по-разному</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Usual and other ways</source>
        <translation>Обычно и иначе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Вариантов</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>As most are</source>
        <translation>Как в большинстве мест</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>The ways in which it is translated, and where</source>
        <translation>Варианты перевода и где они стоят</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::DifferenceView</name>
    <message>
        <source>Removed: %1. Inserted: %2.</source>
        <translation>Удалено: %1. Вставлено: %2.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::DismissDialog</name>
    <message>
        <source>Dismiss a finding</source>
        <translation>Отклонить замечание</translation>
    </message>
    <message>
        <source>What is no fault</source>
        <translation>Что не является ошибкой</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Wherever this sentence has this translation</source>
        <translation>Везде, где у этого предложения такой перевод</translation>
    </message>
    <message>
        <source>This rule, in all of %1</source>
        <translation>Это правило для всего языка «%1»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Не ошибка</translation>
    </message>
    <message>
        <source>Only in these sentences</source>
        <translation>Только в этих предложениях</translation>
    </message>
    <message>
        <source>Wherever these sentences have these translations</source>
        <translation>Везде, где у этих предложений такой перевод</translation>
    </message>
    <message>
        <source>A convention of %1: advice from now on</source>
        <translation>Так принято в языке «%1»: отныне лишь совет</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ExportDialog</name>
    <message>
        <source>For translation tools of today. Verdicts, comments, proposals and findings go along and come back.</source>
        <translation>Для современных инструментов перевода. Вердикты, комментарии, предложения и замечания передаются и возвращаются.</translation>
    </message>
    <message>
        <source>For Poedit, Lokalize, OmegaT and older tools. Verdicts, comments and proposals go along and come back.</source>
        <translation>Для Poedit, Lokalize, OmegaT и более старых инструментов. Вердикты, комментарии и предложения передаются и возвращаются.</translation>
    </message>
    <message>
        <source>A translation memory: pairs of sentences without those that are rejected or need work.</source>
        <translation>Память переводов: пары предложений без отклонённых и требующих доработки.</translation>
    </message>
    <message>
        <source>The glossary that lies in the library.</source>
        <translation>Глоссарий, который лежит в библиотеке.</translation>
    </message>
    <message>
        <source>A plain table for a reviewer without Diglot; what is filled in comes back.</source>
        <translation>Простая таблица для рецензента без Diglot; заполненное возвращается.</translation>
    </message>
    <message>
        <source>A spreadsheet for a reviewer without Diglot; what is filled in comes back.</source>
        <translation>Электронная таблица для рецензента без Diglot; заполненное возвращается.</translation>
    </message>
    <message>
        <source>A report to read in any browser. It does not come back.</source>
        <translation>Отчёт, который читается в любом браузере. Он не возвращается.</translation>
    </message>
    <message>
        <source>The files of the library with the proposals that were approved; everything else stays byte for byte.</source>
        <translation>Файлы библиотеки с одобренными предложениями; всё остальное остаётся байт в байт.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n articles</source>
        <translation>
            <numerusform>Запись: %1 из %n статьи</numerusform>
            <numerusform>Запись: %1 из %n статей</numerusform>
            <numerusform>Запись: %1 из %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for other tools</source>
        <translation>Экспорт для других инструментов</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Выбрать, куда</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message numerus="yes">
        <source>What the filter shows: %n sentences of this article</source>
        <translation>
            <numerusform>Что показывает фильтр: %n предложение этой статьи</numerusform>
            <numerusform>Что показывает фильтр: %n предложения этой статьи</numerusform>
            <numerusform>Что показывает фильтр: %n предложений этой статьи</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles in this language</source>
        <translation>Все статьи на этом языке</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %n files</source>
        <translation>
            <numerusform>Проверка: %1 из %n файла</numerusform>
            <numerusform>Проверка: %1 из %n файлов</numerusform>
            <numerusform>Проверка: %1 из %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms were written.</source>
        <translation>
            <numerusform>Записан %n термин.</numerusform>
            <numerusform>Записано %n термина.</numerusform>
            <numerusform>Записано %n терминов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were written.</source>
        <translation>
            <numerusform>Записано %n предложение.</numerusform>
            <numerusform>Записано %n предложения.</numerusform>
            <numerusform>Записано %n предложений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n articles.</source>
        <translation>
            <numerusform>Они из %n статьи.</numerusform>
            <numerusform>Они из %n статей.</numerusform>
            <numerusform>Они из %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out, because a memory learns no text that is rejected or needs work.</source>
        <translation>
            <numerusform>%n пропущено: память не запоминает отклонённые тексты и требующие доработки.</numerusform>
            <numerusform>%n пропущено: память не запоминает отклонённые тексты и требующие доработки.</numerusform>
            <numerusform>%n пропущено: память не запоминает отклонённые тексты и требующие доработки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more problems.</source>
        <translation>
            <numerusform>И ещё %n проблема.</numerusform>
            <numerusform>И ещё %n проблемы.</numerusform>
            <numerusform>И ещё %n проблем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>For a colleague with Diglot: everything that is kept of these texts, whoever said it. Two such files can be merged on import.</source>
        <translation>Для коллеги с Diglot: всё, что сохранено об этих текстах, кто бы это ни сказал. Два таких файла можно объединить при импорте.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FigureView</name>
    <message>
        <source>All together</source>
        <translation>Всё вместе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>проверено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since they were judged</source>
        <translation>
            <numerusform>после оценки изменено: %Ln</numerusform>
            <numerusform>после оценки изменено: %Ln</numerusform>
            <numerusform>после оценки изменено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the library was checked.</source>
        <translation>Станет известно, когда библиотека будет проверена.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentences have an error or a warning (%2).</source>
        <translation>
            <numerusform>Ошибки или предупреждения есть в %1 из %Ln предложения (%2).</numerusform>
            <numerusform>Ошибки или предупреждения есть в %1 из %Ln предложений (%2).</numerusform>
            <numerusform>Ошибки или предупреждения есть в %1 из %Ln предложений (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Замечания по правилам</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>От всех</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>Набор документов</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation>Вид перевода</translation>
    </message>
    <message>
        <source>Quality of the library</source>
        <translation>Качество библиотеки</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Разнобой</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>Объём правки</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отстаёт</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Библиотека читается…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln переведённый файл</numerusform>
            <numerusform>%Ln переведённых файла</numerusform>
            <numerusform>%Ln переведённых файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n sentences</source>
        <translation>
            <numerusform>%1 из %n предложения</numerusform>
            <numerusform>%1 из %n предложений</numerusform>
            <numerusform>%1 из %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the article</source>
        <translation>В порядке статьи</translation>
    </message>
    <message>
        <source>The riskiest first</source>
        <translation>Сначала самые сомнительные</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Что стоит посмотреть</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Needs work or rejected</source>
        <translation>На доработку или отклонено</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>С предложенным переводом</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>С комментарием</translation>
    </message>
    <message>
        <source>Changed since they were judged</source>
        <translation>Изменены после оценки</translation>
    </message>
    <message>
        <source>Titles, descriptions and pictures</source>
        <translation>Заголовки, описания и изображения</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилу</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Words, verdict:none, rule:numbers, target:/…/</source>
        <translation>Слова, verdict:none, rule:numbers, target:/…/</translation>
    </message>
    <message>
        <source>Filter the sentences</source>
        <translation>Отобрать предложения</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <translation>Что показано и в каком порядке</translation>
    </message>
    <message>
        <source>Translated in several ways</source>
        <translation>Переведено по-разному</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Choose all that are shown, to judge them at once (Ctrl+A)</source>
        <translation>Выбрать все показанные, чтобы судить о них сразу (Ctrl+A)</translation>
    </message>
    <message>
        <source>Check the spelling too</source>
        <translation>Проверять и правописание</translation>
    </message>
    <message>
        <source>In languages of which a dictionary is installed</source>
        <translation>В языках, для которых установлен словарь</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FindingCards</name>
    <message numerus="yes">
        <source>%n dismissed: show again</source>
        <translation>
            <numerusform>Отклонено %n: показать снова</numerusform>
            <numerusform>Отклонено %n: показать снова</numerusform>
            <numerusform>Отклонено %n: показать снова</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a convention of this language.</source>
        <translation>Вероятно, так принято в этом языке.</translation>
    </message>
    <message>
        <source>The source is at fault.</source>
        <translation>Ошибка в исходном тексте.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Propose the text with this mended (F)</source>
        <translation>Предложить исправленный текст (F)</translation>
    </message>
    <message>
        <source>Accept the fix: %1</source>
        <translation>Принять исправление: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Не ошибка</translation>
    </message>
    <message>
        <source>This is no fault (D)</source>
        <translation>Это не ошибка (D)</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Не ошибка: %1</translation>
    </message>
    <message>
        <source>Is a fault</source>
        <translation>Это ошибка</translation>
    </message>
    <message>
        <source>No convention: from now on it counts in all of this language</source>
        <translation>Не принято: отныне это считается ошибкой во всём этом языке</translation>
    </message>
    <message>
        <source>No convention: %1</source>
        <translation>Не принято: %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::HitList</name>
    <message numerus="yes">
        <source>%1 of %Ln sentences are reviewed</source>
        <translation>
            <numerusform>Проверено %1 из %Ln предложения</numerusform>
            <numerusform>Проверено %1 из %Ln предложений</numerusform>
            <numerusform>Проверено %1 из %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>Отстаёт от исходного текста</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ImportDialog</name>
    <message numerus="yes">
        <source>Take %n</source>
        <translation>
            <numerusform>Принять %n</numerusform>
            <numerusform>Принять %n</numerusform>
            <numerusform>Принять %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that can come back</source>
        <translation>Файлы, которые можно вернуть</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What the file says, sentence by sentence</source>
        <translation>Что сказано в файле, предложение за предложением</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>%1 is being read and compared with the library.</source>
        <translation>%1 читается и сравнивается с библиотекой.</translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n можно принять</numerusform>
            <numerusform>%n можно принять</numerusform>
            <numerusform>%n можно принять</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n конфликт</numerusform>
            <numerusform>%n конфликта</numerusform>
            <numerusform>%n конфликтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n неизвестно</numerusform>
            <numerusform>%n неизвестно</numerusform>
            <numerusform>%n неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say nothing new</source>
        <translation>
            <numerusform>%n без нового</numerusform>
            <numerusform>%n без нового</numerusform>
            <numerusform>%n без нового</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept yet. What you take is one change, which can be undone.</source>
        <translation>Пока ничего не сохранено. То, что вы примете, станет одним изменением, которое можно отменить.</translation>
    </message>
    <message>
        <source>The second reviewer&apos;s file</source>
        <translation>Файл второго рецензента</translation>
    </message>
    <message>
        <source>What the reviewers began from</source>
        <translation>С чего рецензенты начинали</translation>
    </message>
    <message>
        <source>Reviewers&apos; files</source>
        <translation>Файлы рецензентов</translation>
    </message>
    <message>
        <source>Add a second reviewer&apos;s file…</source>
        <translation>Добавить файл второго рецензента…</translation>
    </message>
    <message>
        <source>What they began from…</source>
        <translation>С чего они начинали…</translation>
    </message>
    <message>
        <source>The reviewer&apos;s file that was sent out: with it Diglot knows what each has changed, and what was taken back.</source>
        <translation>Файл рецензента, который был отправлен: с ним Diglot знает, что каждый изменил и что было отозвано.</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Изменено с %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ImportModel</name>
    <message>
        <source>Comment: %1</source>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Предложение: %1</translation>
    </message>
    <message>
        <source>The verdict is taken back</source>
        <translation>Вердикт снимается</translation>
    </message>
    <message>
        <source>A finding is dismissed: %1</source>
        <translation>Замечание снимается: %1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Пометка: %1</translation>
    </message>
    <message>
        <source>Convention: %1 = %2</source>
        <translation>Соглашение: %1 = %2</translation>
    </message>
    <message>
        <source>Conflict, is not taken: %1</source>
        <translation>Конфликт, не принимается: %1</translation>
    </message>
    <message>
        <source>The library has no such text.</source>
        <translation>В библиотеке нет такого текста.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Present translation</source>
        <translation>Нынешний перевод</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Что сказано в файле</translation>
    </message>
    <message>
        <source>Conflict: %1 Tick what is to be kept.</source>
        <translation>Конфликт: %1 Отметьте, что сохранить.</translation>
    </message>
    <message>
        <source>Kept now: %1</source>
        <translation>Сейчас сохранено: %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::Invisibles</name>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>неразрывный пробел</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>мягкий перенос</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>метка арабской буквы</translation>
    </message>
    <message>
        <source>Arabic tatweel</source>
        <translation>арабский татвиль</translation>
    </message>
    <message>
        <source>en space</source>
        <translation>короткий пробел</translation>
    </message>
    <message>
        <source>em space</source>
        <translation>длинный пробел</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>цифровой пробел</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>тонкий пробел</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>пробел нулевой ширины</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>разъединитель нулевой ширины</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>соединитель нулевой ширины</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>метка «слева направо»</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>метка «справа налево»</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>вложение «слева направо»</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>вложение «справа налево»</translation>
    </message>
    <message>
        <source>end of a direction</source>
        <translation>конец направления</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>принудительно «слева направо»</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>принудительно «справа налево»</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>узкий неразрывный пробел</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>соединитель слов</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>изолят «слева направо»</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>изолят «справа налево»</translation>
    </message>
    <message>
        <source>first strong isolate</source>
        <translation>изолят по первой букве</translation>
    </message>
    <message>
        <source>end of an isolate</source>
        <translation>конец изолята</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>идеографический пробел</translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation>неразрывный пробел нулевой ширины</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::LocaleBoardDialog</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>the library is still being checked</source>
        <translation>библиотека ещё проверяется</translation>
    </message>
    <message numerus="yes">
        <source>%n fail in several languages</source>
        <translation>
            <numerusform>%n не проходит на нескольких языках</numerusform>
            <numerusform>%n не проходят на нескольких языках</numerusform>
            <numerusform>%n не проходят на нескольких языках</numerusform>
        </translation>
    </message>
    <message>
        <source>The article in all languages</source>
        <translation>Статья на всех языках</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>Показываемые языки</translation>
    </message>
    <message>
        <source>Only what fails in several languages</source>
        <translation>Только не прошедшие на нескольких языках</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>What is probably wrong in the source, for whoever writes it</source>
        <translation>Что, вероятно, неверно в источнике — для его авторов</translation>
    </message>
    <message>
        <source>Sentences of the article in its languages</source>
        <translation>Предложения статьи на её языках</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::LocaleBoardModel</name>
    <message>
        <source>Probably the source is at fault: %1</source>
        <translation>Вероятно, ошибка в источнике: %1</translation>
    </message>
    <message>
        <source>This language does not have the sentence.</source>
        <translation>На этом языке такого предложения нет.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ProposalBox</name>
    <message>
        <source>Proposal: press Enter to write</source>
        <translation>Предложенный перевод: нажмите Enter, чтобы писать</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложенный перевод</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Что меняет предложенный перевод</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ProposeDialog</name>
    <message>
        <source>Its source is marked up or ends differently</source>
        <translation>Его исходный текст иначе размечен или иначе кончается</translation>
    </message>
    <message>
        <source>The proposal would lose a link, code or emphasis</source>
        <translation>Предложенный перевод потеряет ссылку, код или выделение</translation>
    </message>
    <message>
        <source>Somebody has approved what stands there</source>
        <translation>То, что там стоит, уже одобрено</translation>
    </message>
    <message>
        <source>You have proposed something else</source>
        <translation>Вы уже предложили другое</translation>
    </message>
    <message>
        <source>Propose one translation everywhere</source>
        <translation>Предложить один перевод везде</translation>
    </message>
    <message>
        <source>It differs in %1, in %2.</source>
        <translation>Иначе переведено: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked gets it as a proposal, in one step that can be undone. The files stay as they are.</source>
        <translation>Отмеченное получит этот перевод как предложенный, одним шагом, который можно отменить. Файлы не изменятся.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sentences that would get the proposal</source>
        <translation>Предложения, для которых будет предложен перевод</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Сначала взгляните</translation>
    </message>
    <message numerus="yes">
        <source>Propose for %Ln sentences</source>
        <translation>
            <numerusform>Предложить для %Ln предложения</numerusform>
            <numerusform>Предложить для %Ln предложений</numerusform>
            <numerusform>Предложить для %Ln предложений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::QualityPanel</name>
    <message>
        <source>%1: taken back.</source>
        <translation>%1: отменено.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Not reviewed whole</source>
        <translation>Проверено не полностью</translation>
    </message>
    <message>
        <source>Behind their source</source>
        <translation>Отстают от исходного текста</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Changed since they were judged</source>
        <translation>Изменены после оценки</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>Translated otherwise than usual</source>
        <translation>Переведено не так, как обычно</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>С предложенным переводом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no article of its own: it is shown where an article includes it.</source>
        <translation>%1 — не отдельная статья: текст виден там, где статья его включает.</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Качество: %1</translation>
    </message>
    <message>
        <source>Report of the quality</source>
        <translation>Отчёт о качестве</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Страницы HTML (*.html)</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>Отчёт записан: %1.</translation>
    </message>
    <message>
        <source>Quality of the library</source>
        <translation>Качество библиотеки</translation>
    </message>
    <message>
        <source>What is shown of the quality</source>
        <translation>Что показано о качестве</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Figures of every part of the library</source>
        <translation>Цифры по частям библиотеки</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Замечания по правилам</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Единообразие</translation>
    </message>
    <message>
        <source>What is translated in several ways</source>
        <translation>Что переведено по-разному</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Draw, judge and score a sample</source>
        <translation>Сделать выборку, оценить её и посчитать балл</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>All of it as one HTML file</source>
        <translation>Всё это одним файлом HTML</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад к статье</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Назад к цифрам</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>Что входит в эту цифру</translation>
    </message>
    <message>
        <source>How far the library is checked</source>
        <translation>Сколько библиотеки проверено</translation>
    </message>
    <message>
        <source>%1: done. “Undo” takes it back.</source>
        <translation>%1: сделано. «Отменить» вернёт как было.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln переведённый файл</numerusform>
            <numerusform>%Ln переведённых файла</numerusform>
            <numerusform>%Ln переведённых файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::QualityWords</name>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Not for these readers</source>
        <translation>Не для этих читателей</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Неуклюже</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Единообразие</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Country standards</source>
        <translation>Нормы страны</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическая</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Гладкость</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Графика</translation>
    </message>
    <message>
        <source>Wrong for this place</source>
        <translation>Здесь не подходит</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>Несогласованность</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Несогласованно</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Layout of the page</source>
        <translation>Вёрстка страницы</translation>
    </message>
    <message>
        <source>Language conventions</source>
        <translation>Нормы языка</translation>
    </message>
    <message>
        <source>Conventions of the locale</source>
        <translation>Региональные нормы</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Серьёзная</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительная</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Разное</translation>
    </message>
    <message>
        <source>Misspelling</source>
        <translation>Опечатка</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>Неверный перевод</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральная</translation>
    </message>
    <message>
        <source>No translation at all</source>
        <translation>Вообще не перевод</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Стиль речи</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Тяжёлая</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Syntactic error</source>
        <translation>Синтаксическая ошибка</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>Терминология</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>Truth for these readers</source>
        <translation>Верно для этих читателей</translation>
    </message>
    <message>
        <source>Word structure or agreement</source>
        <translation>Форма слова или согласование</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Неверный термин</translation>
    </message>
    <message>
        <source>The link to %1 is lost.</source>
        <translation>Ссылка на %1 потеряна.</translation>
    </message>
    <message>
        <source>The picture %1 is lost.</source>
        <translation>Изображение %1 потеряно.</translation>
    </message>
    <message>
        <source>The code `%1` is lost.</source>
        <translation>Код `%1` потерян.</translation>
    </message>
    <message>
        <source>Emphasis is lost.</source>
        <translation>Курсив потерян.</translation>
    </message>
    <message>
        <source>Bold text is lost.</source>
        <translation>Полужирное выделение потеряно.</translation>
    </message>
    <message>
        <source>The tag %1 is lost.</source>
        <translation>Тег %1 потерян.</translation>
    </message>
    <message>
        <source>The name %1 is lost.</source>
        <translation>Название %1 потеряно.</translation>
    </message>
    <message>
        <source>The number of table cells changes.</source>
        <translation>Меняется число ячеек таблицы.</translation>
    </message>
    <message>
        <source>A line break would end the sentence.</source>
        <translation>Перенос строки оборвал бы предложение.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>Насколько это серьёзно</translation>
    </message>
    <message>
        <source>What should be said about it</source>
        <translation>Что об этом стоит сказать</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>Модель качества</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReplaceDialog</name>
    <message>
        <source>Somebody has approved what stands there</source>
        <translation>Кто-то уже одобрил то, что там стоит</translation>
    </message>
    <message numerus="yes">
        <source>Propose for %n sentences</source>
        <translation>
            <numerusform>Предложить для %n предложения</numerusform>
            <numerusform>Предложить для %n предложений</numerusform>
            <numerusform>Предложить для %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to be replaced</source>
        <translation>Заменяемые слова</translation>
    </message>
    <message>
        <source>Words in their place</source>
        <translation>Слова вместо них</translation>
    </message>
    <message>
        <source>Sentences that would get a proposal</source>
        <translation>Предложения, для которых появится вариант</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Сначала взгляните</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;на</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It would lose a link, code or emphasis</source>
        <translation>Пропадёт ссылка, код или выделение</translation>
    </message>
    <message numerus="yes">
        <source>Propose for %Ln sentences</source>
        <translation>
            <numerusform>Предложить для %Ln предложения</numerusform>
            <numerusform>Предложить для %Ln предложений</numerusform>
            <numerusform>Предложить для %Ln предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words stand in %1 of %n sentences. What is ticked gets a proposal, in one step that can be undone.</source>
        <translation>
            <numerusform>Слова стоят в %1 из %n предложения. Отмеченное получит вариант одним действием, которое можно отменить.</numerusform>
            <numerusform>Слова стоят в %1 из %n предложений. Отмеченное получит вариант одним действием, которое можно отменить.</numerusform>
            <numerusform>Слова стоят в %1 из %n предложений. Отмеченное получит вариант одним действием, которое можно отменить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReviewPanel</name>
    <message>
        <source>No sentence is like that. Escape in the filter shows all.</source>
        <translation>Таких предложений нет. Escape в поле отбора покажет все.</translation>
    </message>
    <message>
        <source>Open an article in a translation to review it.</source>
        <translation>Откройте перевод статьи, чтобы проверить его.</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at here.</source>
        <translation>Здесь больше нечего смотреть.</translation>
    </message>
    <message>
        <source>Who is reviewing?</source>
        <translation>Кто проверяет?</translation>
    </message>
    <message>
        <source>Your name stands beside every verdict you give</source>
        <translation>Ваше имя стоит рядом с каждой вашей оценкой</translation>
    </message>
    <message>
        <source>Several sentences</source>
        <translation>Несколько предложений</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n sentences at once.</source>
        <translation>
            <numerusform>Это изменит сразу %n предложение.</numerusform>
            <numerusform>Это изменит сразу %n предложения.</numerusform>
            <numerusform>Это изменит сразу %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Изменить все</translation>
    </message>
    <message numerus="yes">
        <source>Errors were found in %n of them.</source>
        <translation>
            <numerusform>В %n из них найдены ошибки.</numerusform>
            <numerusform>В %n из них найдены ошибки.</numerusform>
            <numerusform>В %n из них найдены ошибки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those without errors</source>
        <translation>Только без ошибок</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Отклонить %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n sentences</source>
        <translation>
            <numerusform>Отклонить %n предложение</numerusform>
            <numerusform>Отклонить %n предложения</numerusform>
            <numerusform>Отклонить %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in this sentence.</source>
        <translation>В этом предложении ничего не найдено.</translation>
    </message>
    <message>
        <source>Choose a sentence first.</source>
        <translation>Сначала выберите предложение.</translation>
    </message>
    <message>
        <source>Nothing here can be mended without thinking.</source>
        <translation>Здесь нечего исправить автоматически.</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Предложения статьи</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>This proposes what mends %n sentences.</source>
        <translation>
            <numerusform>Будет предложено исправление %n предложения.</numerusform>
            <numerusform>Будет предложено исправление %n предложений.</numerusform>
            <numerusform>Будет предложено исправление %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose all</source>
        <translation>Предложить все</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n sentences</source>
        <translation>
            <numerusform>Замечание к %n предложению</numerusform>
            <numerusform>Замечание к %n предложениям</numerusform>
            <numerusform>Замечание к %n предложениям</numerusform>
        </translation>
    </message>
    <message>
        <source>What should be said about each of them</source>
        <translation>Что сказать о каждом из них</translation>
    </message>
    <message>
        <source>Nothing was found in these sentences.</source>
        <translation>В этих предложениях ничего не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was dismissed in these sentences.</source>
        <translation>В этих предложениях ничего не отклонено.</translation>
    </message>
    <message numerus="yes">
        <source>This shows dismissed findings of %n sentences again.</source>
        <translation>
            <numerusform>Снова будут показаны отклонённые находки %n предложения.</numerusform>
            <numerusform>Снова будут показаны отклонённые находки %n предложений.</numerusform>
            <numerusform>Снова будут показаны отклонённые находки %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The filter leaves out the sentence chosen in the article. Again for the one in the list.</source>
        <translation>Предложение, выбранное в статье, не проходит через фильтр. Ещё раз — для предложения из списка.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReviewSession</name>
    <message>
        <source>Approve %1</source>
        <translation>Одобрить %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n sentences</source>
        <translation>
            <numerusform>Одобрить %n предложение</numerusform>
            <numerusform>Одобрить %n предложения</numerusform>
            <numerusform>Одобрить %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as needing work</source>
        <translation>Отправить %1 на доработку</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sentences as needing work</source>
        <translation>
            <numerusform>Отправить на доработку %n предложение</numerusform>
            <numerusform>Отправить на доработку %n предложения</numerusform>
            <numerusform>Отправить на доработку %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Отклонить %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n sentences</source>
        <translation>
            <numerusform>Отклонить %n предложение</numerusform>
            <numerusform>Отклонить %n предложения</numerusform>
            <numerusform>Отклонить %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the verdict on %1</source>
        <translation>Снять оценку с %1</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n verdicts</source>
        <translation>
            <numerusform>Снять %n оценку</numerusform>
            <numerusform>Снять %n оценки</numerusform>
            <numerusform>Снять %n оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>This edition is in the source language: there is nothing to compare. Choose a translation.</source>
        <translation>Это издание на исходном языке: сравнивать не с чем. Выберите перевод.</translation>
    </message>
    <message>
        <source>The article has no edition in this language.</source>
        <translation>У статьи нет издания на этом языке.</translation>
    </message>
    <message>
        <source>Propose for %1</source>
        <translation>Предложить перевод для %1</translation>
    </message>
    <message>
        <source>Take back the proposal for %1</source>
        <translation>Снять предложение для %1</translation>
    </message>
    <message>
        <source>Accept the fix for %1</source>
        <translation>Принять исправление для %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Комментарий к %1</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Не ошибка: «%1»</translation>
    </message>
    <message>
        <source>Show the dismissed findings of %1</source>
        <translation>Показать отклонённые замечания для %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Propose one translation for %n sentences</source>
        <translation>
            <numerusform>Предложить один перевод для %n предложения</numerusform>
            <numerusform>Предложить один перевод для %n предложений</numerusform>
            <numerusform>Предложить один перевод для %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary could not be read: %1: %2</source>
        <translation>Не удалось прочитать глоссарий: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept the fixes for %n sentences</source>
        <translation>
            <numerusform>Принять исправления для %n предложения</numerusform>
            <numerusform>Принять исправления для %n предложений</numerusform>
            <numerusform>Принять исправления для %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n sentences</source>
        <translation>
            <numerusform>Замечание к %n предложению</numerusform>
            <numerusform>Замечание к %n предложениям</numerusform>
            <numerusform>Замечание к %n предложениям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss “%1” in %n sentences</source>
        <translation>
            <numerusform>Отклонить «%1» в %n предложении</numerusform>
            <numerusform>Отклонить «%1» в %n предложениях</numerusform>
            <numerusform>Отклонить «%1» в %n предложениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the dismissed findings of %n sentences</source>
        <translation>
            <numerusform>Показать отклонённые находки %n предложения</numerusform>
            <numerusform>Показать отклонённые находки %n предложений</numerusform>
            <numerusform>Показать отклонённые находки %n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for %n sentences</source>
        <translation>
            <numerusform>Предложить для %n предложения</numerusform>
            <numerusform>Предложить для %n предложений</numerusform>
            <numerusform>Предложить для %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” for a fault in %2</source>
        <translation>Считать «%1» ошибкой в языке «%2»</translation>
    </message>
    <message>
        <source>Take “%1” for a convention of %2</source>
        <translation>Считать «%1» принятым в языке «%2»</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SamplePanel</name>
    <message>
        <source>A sample is drawn from the language and the kind of translation chosen above. The same seed draws the same sentences everywhere.</source>
        <translation>Выборка делается из языка и вида перевода, выбранных выше. Одно и то же начальное значение везде даёт одни и те же предложения.</translation>
    </message>
    <message>
        <source>%1, %2; %3 judged.</source>
        <translation>%1, %2; оценено: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is counted as soon as the first sentence is judged.</source>
        <translation>Балл появится, как только будет оценено первое предложение.</translation>
    </message>
    <message>
        <source>%1 points for %2 in %3.</source>
        <translation>Штрафных баллов: %1; %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>In 1000 words, 95 % of such samples have %1 to %2 errors.</source>
        <translation>В 95 % таких выборок на 1000 слов приходится от %1 до %2 ошибок.</translation>
    </message>
    <message>
        <source>Passed; the mark is %1.</source>
        <translation>Порог %1 пройден.</translation>
    </message>
    <message>
        <source>Not passed; the mark is %1.</source>
        <translation>Порог %1 не пройден.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>How many sentences are drawn</source>
        <translation>Сколько предложений в выборке</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Начальное значение выборки</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Сделать выборку</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Оценивать</translation>
    </message>
    <message>
        <source>Sentences of the sample</source>
        <translation>Предложения выборки</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>Модель качества</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>Кто с кем согласен</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласны</translation>
    </message>
    <message>
        <source>Both judged</source>
        <translation>Оценили оба</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need work or are rejected without a reason, and cost no points.</source>
        <translation>
            <numerusform>%Ln оценено плохо без причины и баллов не стоит.</numerusform>
            <numerusform>%Ln оценены плохо без причины и баллов не стоят.</numerusform>
            <numerusform>%Ln оценены плохо без причины и баллов не стоят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ScopeBar</name>
    <message>
        <source>All documentation sets</source>
        <translation>Все наборы документов</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Machine and human</source>
        <translation>Машина и человек</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>Набор документов</translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation>Вид перевода</translation>
    </message>
    <message>
        <source>By what the figures are grouped</source>
        <translation>По чему сгруппированы цифры</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the article</source>
        <translation>В статье больше нет</translation>
    </message>
    <message>
        <source>Changed since it was judged</source>
        <translation>Изменено после оценки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentFilter</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Это не регулярное выражение: %1</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>The field “%1” has no value “%2”.</source>
        <translation>У поля «%1» нет значения «%2».</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentList</name>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Отклонить с указанием причины</translation>
    </message>
    <message>
        <source>Take back my verdict</source>
        <translation>Снять мою оценку</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Предложить перевод</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Accept the fix</source>
        <translation>Принять исправление</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>Отклонить замечание</translation>
    </message>
    <message>
        <source>Show dismissed findings again</source>
        <translation>Показать отклонённые замечания</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>Следующее сомнительное предложение</translation>
    </message>
    <message>
        <source>Previous doubtful sentence</source>
        <translation>Предыдущее сомнительное предложение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Выбрать все показанные</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentModel</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Changed since it was judged</source>
        <translation>Изменено после оценки</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Предложенный перевод: %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentRow</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Изображение %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>It has changed since it was judged.</source>
        <translation>Изменилось после оценки.</translation>
    </message>
    <message>
        <source>It was translated by a machine.</source>
        <translation>Машинный перевод.</translation>
    </message>
    <message>
        <source>This library mostly says “%1” (%2 ways in all).</source>
        <translation>В этой библиотеке обычно «%1» (всего вариантов: %2).</translation>
    </message>
    <message>
        <source>This translation mostly stands for “%1” here (%2 sources in all).</source>
        <translation>Здесь так обычно переводят «%1» (всего источников: %2).</translation>
    </message>
    <message>
        <source>This library translates it in %1 ways; this is the usual one.</source>
        <translation>В этой библиотеке это переведено по-разному (вариантов: %1); здесь самый частый.</translation>
    </message>
    <message>
        <source>In this library the translation stands for %1 sources; this is the usual one.</source>
        <translation>В этой библиотеке так переведены разные источники (их %1); здесь самый частый.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::VerdictEditor</name>
    <message>
        <source>Changed %1 % · TER %2 · chrF %3</source>
        <translation>Изменено %1 % · TER %2 · chrF %3</translation>
    </message>
    <message>
        <source>Characters changed, of the longer text; translation edit rate and chrF2 of the present text against the proposal.</source>
        <translation>Доля изменённых знаков от более длинного текста; TER и chrF2 нынешнего текста относительно предложенного.</translation>
    </message>
    <message>
        <source>No invisible characters.</source>
        <translation>Невидимых знаков нет.</translation>
    </message>
    <message>
        <source>of an earlier text: %1</source>
        <translation>о прежнем тексте: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Комментарий к этому предложению</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Показать невидимые знаки</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are chosen</source>
        <translation>
            <numerusform>Выбрано %n предложение</numerusform>
            <numerusform>Выбрано %n предложения</numerusform>
            <numerusform>Выбрано %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for %1</source>
        <translation>Предложенный перевод: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>нельзя: %1</translation>
    </message>
    <message>
        <source>Terms of the glossary in this sentence</source>
        <translation>Термины глоссария в этом предложении</translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::WalkBar</name>
    <message>
        <source>Sample: %1 of %2</source>
        <translation>Выборка: %1 из %2</translation>
    </message>
    <message>
        <source>Previous sentence of the sample</source>
        <translation>Предыдущее предложение выборки</translation>
    </message>
    <message>
        <source>Next sentence of the sample</source>
        <translation>Следующее предложение выборки</translation>
    </message>
    <message>
        <source>End judging the sample</source>
        <translation>Закончить оценку выборки</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::ConcordancePanel</name>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln сегмент</numerusform>
            <numerusform>%Ln сегмента</numerusform>
            <numerusform>%Ln сегментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Term or phrase, in either language</source>
        <translation>Термин или фраза на любом из двух языков</translation>
    </message>
    <message>
        <source>Term or phrase</source>
        <translation>Термин или фраза</translation>
    </message>
    <message>
        <source>Language of the translations</source>
        <translation>Язык переводов</translation>
    </message>
    <message>
        <source>Exactly so</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>These very characters; otherwise the words in any of their forms</source>
        <translation>Именно эти знаки; иначе слова в любой форме</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Shows how a term was translated everywhere. Select words in an article and press Ctrl+Shift+F.</source>
        <translation>Показывает, как термин переведён повсюду. Выделите слова в статье и нажмите Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>No segment holds it.</source>
        <translation>Ни один сегмент этого не содержит.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s)</source>
        <translation>
            <numerusform>%Ln перевод</numerusform>
            <numerusform>%Ln перевода</numerusform>
            <numerusform>%Ln переводов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::FilterBar</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Снять фильтр «%1»</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::MarksBar</name>
    <message>
        <source>Words that the search found</source>
        <translation>Слова, найденные поиском</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Take the marks away (Esc)</source>
        <translation>Убрать отметки (Esc)</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Предыдущее отмеченное слово</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Следующее отмеченное слово</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchDesk</name>
    <message>
        <source>Titles and headings</source>
        <translation>Названия и заголовки</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Другие статьи</translation>
    </message>
    <message>
        <source>The library is being indexed. The first articles can be found in a moment.</source>
        <translation>Библиотека индексируется. Первые статьи можно будет найти через мгновение.</translation>
    </message>
    <message>
        <source>No title and no heading has a word that begins so. Go on typing to search the texts.</source>
        <translation>Ни в одном названии и заголовке нет слова с таким началом. Набирайте дальше, чтобы искать в текстах.</translation>
    </message>
    <message>
        <source>Found for %1. &lt;a href=&quot;#as-typed&quot;&gt;Search for %2 as typed&lt;/a&gt;</source>
        <translation>Найдено по запросу %1. &lt;a href=&quot;#as-typed&quot;&gt;Искать %2 как набрано&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nowhere in the library, and left out: %1</source>
        <translation>Нет нигде в библиотеке и не учтено: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without filters, quotes and restrictions</source>
        <translation>
            <numerusform>%Ln статья без фильтров, кавычек и ограничений</numerusform>
            <numerusform>%Ln статьи без фильтров, кавычек и ограничений</numerusform>
            <numerusform>%Ln статей без фильтров, кавычек и ограничений</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or other words, in any language of the library.</source>
        <translation>Попробуйте меньше слов или другие слова на любом языке библиотеки.</translation>
    </message>
    <message>
        <source>The library is still being indexed.</source>
        <translation>Библиотека ещё индексируется.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние поиски</translation>
    </message>
    <message>
        <source>Type what the customer said</source>
        <translation>Наберите то, что сказал клиент</translation>
    </message>
    <message>
        <source>Any language finds any edition: results open in the language you read in.</source>
        <translation>Любой язык находит любое издание: результаты открываются на том языке, на котором вы читаете.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#help&quot;&gt;What one can type here&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;#help&quot;&gt;Что здесь можно набрать&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#clear-history&quot;&gt;Clear these lists&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;#clear-history&quot;&gt;Очистить эти списки&lt;/a&gt;</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Нет команды с такими словами.</translation>
    </message>
    <message>
        <source>Commands, settings, languages, tabs, marks</source>
        <translation>Команды, настройки, языки, вкладки, пометки</translation>
    </message>
    <message>
        <source>What was pasted names this article</source>
        <translation>Вставленное указывает на эту статью</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that a restriction leaves</comment>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Сузить поиск</translation>
    </message>
    <message>
        <source>Nowhere in the library: %1</source>
        <translation>Нет нигде в библиотеке: %1</translation>
    </message>
    <message>
        <source>The index is damaged. It is being built anew; what you search for comes in a moment.</source>
        <translation>Индекс повреждён. Он строится заново; найденное появится через мгновение.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchField</name>
    <message>
        <source>Search everything, in any language</source>
        <translation>Искать везде, на любом языке</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>Results follow each letter. Arrow keys choose, Enter opens.</source>
        <translation>Результаты появляются с каждой буквой. Стрелки выбирают, Enter открывает.</translation>
    </message>
    <message>
        <source>What one can type here</source>
        <translation>Что здесь можно набрать</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchPanel</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not keep this search any longer</source>
        <translation>Больше не хранить этот поиск</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SyntaxHelp</name>
    <message>
        <source>What one can type here</source>
        <translation>Что здесь можно набрать</translation>
    </message>
    <message>
        <source>Words in any language, in any of their forms. And also:</source>
        <translation>Слова на любом языке, в любой форме. А ещё:</translation>
    </message>
    <message>
        <source>these very words in this order</source>
        <translation>именно эти слова в этом порядке</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>без этого слова</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>одно или другое</translation>
    </message>
    <message>
        <source>all that begins so</source>
        <translation>всё, что так начинается</translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation>только в названиях</translation>
    </message>
    <message>
        <source>for a role</source>
        <translation>для роли</translation>
    </message>
    <message>
        <source>for a product</source>
        <translation>для продукта</translation>
    </message>
    <message>
        <source>in a language</source>
        <translation>на языке</translation>
    </message>
    <message>
        <source>in source texts, or translations (target)</source>
        <translation>в исходных текстах или в переводах (target)</translation>
    </message>
    <message>
        <source>translated by machine, or by people (human)</source>
        <translation>переведено машиной или людьми (human)</translation>
    </message>
    <message>
        <source>dated before a year; after: likewise</source>
        <translation>дата раньше этого года; так же after:</translation>
    </message>
    <message>
        <source>where the path of the article holds it</source>
        <translation>путь статьи содержит это</translation>
    </message>
    <message>
        <source>commands, settings, languages, tabs and marks alone</source>
        <translation>только команды, настройки, языки, вкладки и пометки</translation>
    </message>
    <message>
        <source>of a kind of article</source>
        <translation>статьи определённого вида</translation>
    </message>
    <message>
        <source>in a documentation set, by the name of its folder</source>
        <translation>в наборе документации, по имени его папки</translation>
    </message>
    <message>
        <source>dated after a year; before: likewise</source>
        <translation>дата позже этого года; так же before:</translation>
    </message>
</context>
<context>
    <name>diglot::ui::settings::KeysDialog</name>
    <message>
        <source>As delivered: %1</source>
        <translation>Изначально: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>Выберите, чему назначить другую клавишу.</translation>
    </message>
    <message>
        <source>Key for “%1”:</source>
        <translation>Клавиша для «%1»:</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <translation>%1 сейчас занята: «%2».</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Фильтр по названию или клавише</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>Нажмите клавишу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Всё как было</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>diglot::ui::settings::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Links that lead to the web</source>
        <translation>Ссылки в Интернет</translation>
    </message>
    <message>
        <source>Ask before opening the browser</source>
        <translation>Спрашивать, прежде чем открыть браузер</translation>
    </message>
    <message>
        <source>Open in the browser at once</source>
        <translation>Сразу открывать в браузере</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Никогда не открывать</translation>
    </message>
    <message>
        <source>English checkout</source>
        <translation>Английский репозиторий</translation>
    </message>
    <message>
        <source>Folder of the English checkout</source>
        <translation>Папка английского репозитория</translation>
    </message>
    <message>
        <source>None: images come from the library alone</source>
        <translation>Нет: изображения только из библиотеки</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder of the English checkout</source>
        <translation>Выбрать папку английского репозитория</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Use no English checkout</source>
        <translation>Не использовать английский репозиторий</translation>
    </message>
    <message>
        <source>Show the source before the translation</source>
        <translation>Показывать исходный текст перед переводом</translation>
    </message>
    <message>
        <source>Draw articles without the graphics card (from the next start)</source>
        <translation>Программная отрисовка статей, без видеокарты (со следующего запуска)</translation>
    </message>
    <message>
        <source>Clear the list of recent libraries</source>
        <translation>Очистить список недавних библиотек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose the English checkout</source>
        <translation>Выбор английского репозитория</translation>
    </message>
    <message>
        <source>Remember what I search for, for 90 days</source>
        <translation>Помнить, что я ищу, 90 дней</translation>
    </message>
    <message>
        <source>Clear recent and saved searches</source>
        <translation>Очистить недавние и сохранённые поиски</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Имя проверяющего</translation>
    </message>
    <message>
        <source>Asked for with the first verdict</source>
        <translation>Спросят при первой оценке</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>File of the glossary</source>
        <translation>Файл глоссария</translation>
    </message>
    <message>
        <source>None: the library&apos;s own alone</source>
        <translation>Нет: только собственный глоссарий библиотеки</translation>
    </message>
    <message>
        <source>Choose the file of the glossary</source>
        <translation>Выбрать файл глоссария</translation>
    </message>
    <message>
        <source>Use no glossary beside the library&apos;s own</source>
        <translation>Не использовать глоссарий помимо собственного глоссария библиотеки</translation>
    </message>
    <message>
        <source>Glossaries (*.tbx *.csv *.xml)</source>
        <translation>Глоссарии (*.tbx *.csv *.xml)</translation>
    </message>
    <message>
        <source>Days until a verified article is due</source>
        <translation>Дней до новой проверки статьи</translation>
    </message>
    <message>
        <source>Remember what I read, for 90 days</source>
        <translation>Помнить прочитанное 90 дней</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
</context>
<context>
    <name>diglot::ui::settings::ReplyDialog</name>
    <message>
        <source>“%1” is no form of an address: it begins with https:// and holds {path} or {file}.</source>
        <translation>«%1» — не вид адреса: он начинается с https:// и содержит {path} или {file}.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Copy the source below what is copied for the customer</source>
        <translation>Копировать исходный текст под тем, что копируется для клиента</translation>
    </message>
    <message>
        <source>Give bold terms also in the language I read, in brackets</source>
        <translation>Давать выделенные термины и на языке, на котором я читаю, в скобках</translation>
    </message>
    <message>
        <source>Copy pictures too; else their alternative texts</source>
        <translation>Копировать и рисунки; иначе их замещающий текст</translation>
    </message>
    <message>
        <source>What is given where a language is missing, a chain of tags a line (zh-HK zh-TW en-US):</source>
        <translation>Что даётся, если языка нет: по цепочке обозначений в строке (zh-HK zh-TW en-US):</translation>
    </message>
    <message>
        <source>What is given where a language is missing</source>
        <translation>Что даётся, если языка нет</translation>
    </message>
    <message>
        <source>Public addresses of each documentation set. {locale} stands for the language, {path} for the article:</source>
        <translation>Публичные адреса каждого набора документации. {locale} — язык, {path} — статья:</translation>
    </message>
    <message>
        <source>Public addresses of each documentation set</source>
        <translation>Публичные адреса каждого набора документации</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>Набор документации</translation>
    </message>
    <message>
        <source>Form of its addresses</source>
        <translation>Вид его адресов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::AboutPanel</name>
    <message>
        <source>About this article</source>
        <translation>Об этой статье</translation>
    </message>
    <message>
        <source>No article is shown.</source>
        <translation>Статья не открыта.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Применимо к</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>Переведено машиной</translation>
    </message>
    <message>
        <source>Translated by people</source>
        <translation>Переведено человеком</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Передано на перевод</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Дата статьи</translation>
    </message>
    <message>
        <source>Exists in</source>
        <translation>Есть на языках</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Documentation set</source>
        <translation>Набор документов</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Source commit</source>
        <translation>Коммит источника</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Заголовочный блок</translation>
    </message>
    <message>
        <source>Beside it: %1 (%2)</source>
        <translation>Рядом: %1 (%2)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Время чтения</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверена</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Actions</name>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Открыть библиотеку-образец</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Новая вкладка</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>What was found in the library</source>
        <translation>Что найдено в библиотеке</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>Отфильтровать содержание</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Поиск на странице</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Разворот</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Чередование</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>Choose the language you read in</source>
        <translation>Выбрать язык чтения</translation>
    </message>
    <message>
        <source>Choose what stands beside it</source>
        <translation>Сравнить с другим языком</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Показывать содержание</translation>
    </message>
    <message>
        <source>Show outline and facts</source>
        <translation>Показывать структуру и сведения</translation>
    </message>
    <message>
        <source>Read the article again</source>
        <translation>Перечитать статью с диска</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Diglot</source>
        <translation>О программе Diglot</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад к результатам</translation>
    </message>
    <message>
        <source>Keep or drop this search</source>
        <translation>Сохранить или забыть этот поиск</translation>
    </message>
    <message>
        <source>What one can type into the search</source>
        <translation>Что можно набрать в поиске</translation>
    </message>
    <message>
        <source>How a term was translated</source>
        <translation>Как переведён термин</translation>
    </message>
    <message>
        <source>Review the translation</source>
        <translation>Проверить перевод</translation>
    </message>
    <message>
        <source>Filter the sentences</source>
        <translation>Отобрать предложения</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>Следующее сомнительное предложение</translation>
    </message>
    <message>
        <source>Previous doubtful sentence</source>
        <translation>Предыдущее сомнительное предложение</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Одобрить и дальше</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Отклонить с указанием причины</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Предложить перевод</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>Отклонить замечание</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Quality of the library</source>
        <translation>Качество библиотеки</translation>
    </message>
    <message>
        <source>What is translated in several ways</source>
        <translation>Что переведено по-разному</translation>
    </message>
    <message>
        <source>Draw and judge a sample</source>
        <translation>Сделать выборку и оценить её</translation>
    </message>
    <message>
        <source>Show proposals in the article</source>
        <translation>Показывать предложения в статье</translation>
    </message>
    <message>
        <source>The article in all languages</source>
        <translation>Статья на всех языках</translation>
    </message>
    <message>
        <source>Export for other tools…</source>
        <translation>Экспорт для других инструментов…</translation>
    </message>
    <message>
        <source>Import what came back…</source>
        <translation>Импорт вернувшегося…</translation>
    </message>
    <message>
        <source>Open an archive or library file…</source>
        <translation>Открыть архив или файл библиотеки…</translation>
    </message>
    <message>
        <source>Open a branch of a git repository…</source>
        <translation>Открыть ветку репозитория git…</translation>
    </message>
    <message>
        <source>Add to this library…</source>
        <translation>Добавить в эту библиотеку…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation>Обновить библиотеку…</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>Вернуться к предыдущей версии</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save this part of the contents as PDF…</source>
        <translation>Сохранить эту часть содержания как PDF…</translation>
    </message>
    <message>
        <source>Save this part of the contents as one HTML file…</source>
        <translation>Сохранить эту часть содержания одним файлом HTML…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Steps, one at a time</source>
        <translation>Шаги по одному</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Читать вслух или остановить</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Открыть закрытую вкладку</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Малое окно поверх всех</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Bookmark the article</source>
        <translation>Добавить статью в закладки</translation>
    </message>
    <message>
        <source>Note on the sentence or article</source>
        <translation>Заметка к предложению или статье</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>Выделить предложение цветом</translation>
    </message>
    <message>
        <source>Pin to the ticket&apos;s set</source>
        <translation>Прикрепить к подборке обращения</translation>
    </message>
    <message>
        <source>Choose the ticket&apos;s set</source>
        <translation>Выбрать подборку обращения</translation>
    </message>
    <message>
        <source>New set for a ticket</source>
        <translation>Новая подборка для обращения</translation>
    </message>
    <message>
        <source>Show the marks</source>
        <translation>Показать пометки</translation>
    </message>
    <message>
        <source>Search what was read</source>
        <translation>Искать в истории чтения</translation>
    </message>
    <message>
        <source>Export marks…</source>
        <translation>Экспорт пометок…</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Импорт пометок…</translation>
    </message>
    <message>
        <source>Flag what is wrong…</source>
        <translation>Сообщить об ошибке…</translation>
    </message>
    <message>
        <source>Mark as verified today</source>
        <translation>Отметить: проверена сегодня</translation>
    </message>
    <message>
        <source>Verified articles, and what is due</source>
        <translation>Проверенные статьи и сроки</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s language</source>
        <translation>Выбрать язык клиента</translation>
    </message>
    <message>
        <source>Copy the steps in the customer&apos;s language</source>
        <translation>Скопировать шаги на языке клиента</translation>
    </message>
    <message>
        <source>Copy the sentence in the customer&apos;s language</source>
        <translation>Скопировать предложение на языке клиента</translation>
    </message>
    <message>
        <source>Copy the section in the customer&apos;s language</source>
        <translation>Скопировать раздел на языке клиента</translation>
    </message>
    <message>
        <source>Copy the table in the customer&apos;s language</source>
        <translation>Скопировать таблицу на языке клиента</translation>
    </message>
    <message>
        <source>Copy the article in the customer&apos;s language</source>
        <translation>Скопировать статью на языке клиента</translation>
    </message>
    <message>
        <source>Copy the link in the customer&apos;s language</source>
        <translation>Скопировать ссылку на языке клиента</translation>
    </message>
    <message>
        <source>Put the sentence on the reply card</source>
        <translation>Добавить предложение на карточку ответа</translation>
    </message>
    <message>
        <source>Put the step on the reply card</source>
        <translation>Добавить шаг на карточку ответа</translation>
    </message>
    <message>
        <source>Show the reply card</source>
        <translation>Показать карточку ответа</translation>
    </message>
    <message>
        <source>Copy the reply card</source>
        <translation>Скопировать карточку ответа</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Кто что делает</translation>
    </message>
    <message>
        <source>How replies are copied</source>
        <translation>Как копируются ответы</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Copy as a quote in the customer&apos;s language</source>
        <translation>Скопировать цитатой на языке клиента</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s product</source>
        <translation>Выбрать продукт клиента</translation>
    </message>
    <message>
        <source>Compare with another state…</source>
        <translation>Сравнить с другим состоянием…</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ArticleTabs</name>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Открытые статьи</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Новая вкладка</translation>
    </message>
    <message>
        <source>No article is open. Choose one in the contents, or &lt;a href=&quot;#&quot;&gt;open the first one&lt;/a&gt;.</source>
        <translation>Ни одна статья не открыта. Выберите её в содержании или &lt;a href=&quot;#&quot;&gt;откройте первую&lt;/a&gt;.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::BadgeBar</name>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>Перевод человека</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>Отстаёт от источника</translation>
    </message>
    <message>
        <source>For the role: %1</source>
        <translation>Для роли: %1</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>Применимо к: %1</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Нет на языке %1</translation>
    </message>
    <message>
        <source>This article does not exist in the language that should stand beside it. Its source texts stand there.</source>
        <translation>Этой статьи нет на языке, который должен стоять рядом. Вместо него показан исходный текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n минута чтения</numerusform>
            <numerusform>%n минуты чтения</numerusform>
            <numerusform>%n минут чтения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::EditionFacts</name>
    <message>
        <source>Up to date: it was made from the newest source that is known here.</source>
        <translation>Актуально: сделано с самого нового источника из известных здесь.</translation>
    </message>
    <message>
        <source>Behind its source: %1 was made from a newer source.</source>
        <translation>Отстаёт от источника: %1 сделан с более нового.</translation>
    </message>
    <message>
        <source>Behind its source: the English file %1 has changed since the translation.</source>
        <translation>Отстаёт от источника: английский файл %1 изменился после перевода.</translation>
    </message>
    <message>
        <source>Not known: there is no newer source here to compare it with.</source>
        <translation>Неизвестно: здесь нет более нового источника для сравнения.</translation>
    </message>
    <message>
        <source>handed off %1</source>
        <translation>передано %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>дата: %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ExternalLinks</name>
    <message>
        <source>Link to the web</source>
        <translation>Ссылка в Интернет</translation>
    </message>
    <message>
        <source>Your preferences say that links to the web are not opened: %1</source>
        <translation>Согласно настройкам ссылки в Интернет не открываются: %1</translation>
    </message>
    <message>
        <source>This link leads out of the library. Open it in the browser?</source>
        <translation>Эта ссылка ведёт за пределы библиотеки. Открыть её в браузере?</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message>
        <source>No program was found that opens %1</source>
        <translation>Не найдено программы, которая открывает %1</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Поиск на странице</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::FlagDesk</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Under which name others see what you say</source>
        <translation>Под каким именем другие увидят сказанное</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Flagged. It leaves with the next export of the review.</source>
        <translation>Принято. Уйдёт со следующим экспортом рецензии.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The verification of today was taken back.</source>
        <translation>Сегодняшняя проверка отменена.</translation>
    </message>
    <message>
        <source>The article was marked as verified today.</source>
        <translation>Статья отмечена как проверенная сегодня.</translation>
    </message>
    <message>
        <source>%1 by %2, due again</source>
        <translation>%1, %2; пора проверить снова</translation>
    </message>
    <message>
        <source>%1 by %2, until %3</source>
        <translation>%1, %2; до %3</translation>
    </message>
    <message>
        <source>The article has no such sentence.</source>
        <translation>В статье нет такого предложения.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::IndexLine</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Ход индексирования</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>Индекс не удаётся записать</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексирование</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>Индекс %1</translation>
    </message>
    <message>
        <source>%1 of %2 editions</source>
        <translation>%1 из %2 изданий</translation>
    </message>
    <message>
        <source>Size of the search index on this computer</source>
        <translation>Размер поискового индекса на этом компьютере</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::LeftPanel</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Contents, results and marks</source>
        <translation>Содержание, результаты и пометки</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::LibraryPlaces</name>
    <message>
        <source>Archives and library files</source>
        <translation>Архивы и файлы библиотек</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>Выбрать архив…</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open an archive or a library file</source>
        <translation>Открыть архив или файл библиотеки</translation>
    </message>
    <message>
        <source>Choose a git repository</source>
        <translation>Выбрать репозиторий git</translation>
    </message>
    <message>
        <source>Open a branch of a git repository</source>
        <translation>Открыть ветку репозитория git</translation>
    </message>
    <message>
        <source>The repository has several branches. Which one do you want to read?</source>
        <translation>В репозитории несколько веток. Какую вы хотите читать?</translation>
    </message>
    <message>
        <source>The folder as it lies there (%1)</source>
        <translation>Папка, как она есть (%1)</translation>
    </message>
    <message>
        <source>Add to this library</source>
        <translation>Добавить в эту библиотеку</translation>
    </message>
    <message>
        <source>What you add is shown and searched together with what is open.</source>
        <translation>Добавленное показывается и ищется вместе с открытым.</translation>
    </message>
    <message>
        <source>Heading in the contents. Under the same heading the languages of an article come together.</source>
        <translation>Заголовок в оглавлении. Под одним заголовком языки статьи объединяются.</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>Обновление библиотеки</translation>
    </message>
    <message>
        <source>The sample library comes with the program and is updated with it.</source>
        <translation>Библиотека-образец поставляется с программой и обновляется вместе с ней.</translation>
    </message>
    <message>
        <source>The library is replaced by what you choose now. The version before is kept.</source>
        <translation>Библиотека будет заменена тем, что вы выберете. Предыдущая версия сохранится.</translation>
    </message>
    <message>
        <source>Checking and copying the new version…</source>
        <translation>Проверка и копирование новой версии…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) gone</source>
        <translation>
            <numerusform>%Ln статья исчезла</numerusform>
            <numerusform>%Ln статьи исчезли</numerusform>
            <numerusform>%Ln статей исчезло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed</source>
        <translation>
            <numerusform>%Ln статья изменена</numerusform>
            <numerusform>%Ln статьи изменены</numerusform>
            <numerusform>%Ln статей изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sentence(s)</source>
        <translation>
            <numerusform>%Ln новое предложение</numerusform>
            <numerusform>%Ln новых предложения</numerusform>
            <numerusform>%Ln новых предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) gone</source>
        <translation>
            <numerusform>%Ln предложение исчезло</numerusform>
            <numerusform>%Ln предложения исчезли</numerusform>
            <numerusform>%Ln предложений исчезло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln предложение изменено</numerusform>
            <numerusform>%Ln предложения изменены</numerusform>
            <numerusform>%Ln предложений изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>It came without a list of checksums.</source>
        <translation>Списка контрольных сумм при ней не было.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree with the list of checksums.</source>
        <translation>
            <numerusform>%Ln файл совпадает со списком контрольных сумм.</numerusform>
            <numerusform>%Ln файла совпадают со списком контрольных сумм.</numerusform>
            <numerusform>%Ln файлов совпадают со списком контрольных сумм.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was updated.</source>
        <translation>Библиотека обновлена.</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>Вернуться к предыдущей версии</translation>
    </message>
    <message>
        <source>Compare with another state</source>
        <translation>Сравнить с другим состоянием</translation>
    </message>
    <message>
        <source>Choose this library as it was before. Nothing is changed in either.</source>
        <translation>Выберите эту библиотеку в прежнем состоянии. Ни в одном из них ничего не меняется.</translation>
    </message>
    <message>
        <source>The version before the last update</source>
        <translation>Версия до последнего обновления</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>An archive…</source>
        <translation>Архив…</translation>
    </message>
    <message>
        <source>“Compare with another state…” in the menu lists what has changed, sentence by sentence.</source>
        <translation>Команда меню «Сравнить с другим состоянием…» перечисляет изменения по предложениям.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::MainWindow</name>
    <message>
        <source>The library could not be opened</source>
        <translation>Не удалось открыть библиотеку</translation>
    </message>
    <message>
        <source>Address of an article</source>
        <translation>Адрес статьи</translation>
    </message>
    <message>
        <source>The open library has no article %1. Open its library first, then the address again.</source>
        <translation>В открытой библиотеке нет статьи %1. Сначала откройте её библиотеку, затем снова этот адрес.</translation>
    </message>
    <message>
        <source>About Diglot</source>
        <translation>О программе Diglot</translation>
    </message>
    <message>
        <source>Diglot %1 shows help articles in two languages side by side. It is free software under the Apache License 2.0.</source>
        <translation>Diglot %1 показывает справочные статьи на двух языках рядом. Это свободная программа под лицензией Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::MarkDesk</name>
    <message>
        <source>The bookmark was removed.</source>
        <translation>Закладка удалена.</translation>
    </message>
    <message>
        <source>The article was bookmarked.</source>
        <translation>Статья добавлена в закладки.</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>Выделение снято.</translation>
    </message>
    <message>
        <source>Highlighted. The same key changes the colour.</source>
        <translation>Выделено. Та же клавиша меняет цвет.</translation>
    </message>
    <message>
        <source>The article was taken out of the set.</source>
        <translation>Статья убрана из подборки.</translation>
    </message>
    <message>
        <source>Ticket of %1</source>
        <translation>Обращение от %1</translation>
    </message>
    <message>
        <source>The article was pinned to the ticket&apos;s set.</source>
        <translation>Статья прикреплена к подборке обращения.</translation>
    </message>
    <message>
        <source>No tab was closed in this library.</source>
        <translation>В этой библиотеке не закрывали вкладок.</translation>
    </message>
    <message>
        <source>Choose a sentence first.</source>
        <translation>Сначала выберите предложение.</translation>
    </message>
    <message>
        <source>Choose a sentence first: click on it, or go to it with %1.</source>
        <translation>Сначала выберите предложение: щёлкните его или перейдите к нему клавишами %1.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::OutlinePanel</name>
    <message>
        <source>Outline of the article</source>
        <translation>Структура статьи</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>В этой статье нет заголовков.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Palette</name>
    <message>
        <source>Open tab</source>
        <translation>Открытая вкладка</translation>
    </message>
    <message>
        <source>Set of a ticket</source>
        <translation>Подборка обращения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Прикреплено</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Read in %1 (%2)</source>
        <translation>Читать: %1 (%2)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Language of the interface: %1</source>
        <translation>Язык интерфейса: %1</translation>
    </message>
    <message>
        <source>Links that lead to the web: ask</source>
        <translation>Ссылки в интернет: спрашивать</translation>
    </message>
    <message>
        <source>Links that lead to the web: open at once</source>
        <translation>Ссылки в интернет: открывать сразу</translation>
    </message>
    <message>
        <source>Links that lead to the web: never open</source>
        <translation>Ссылки в интернет: не открывать</translation>
    </message>
    <message>
        <source>Remember what I search for</source>
        <translation>Помнить, что я ищу</translation>
    </message>
    <message>
        <source>Do not remember what I search for</source>
        <translation>Не помнить, что я ищу</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Помнить, что я читаю</translation>
    </message>
    <message>
        <source>Do not remember what I read</source>
        <translation>Не помнить, что я читаю</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::PdfRun</name>
    <message>
        <source>The library has no article.</source>
        <translation>В библиотеке нет статей.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::PrintJob</name>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>Перевод человека</translation>
    </message>
    <message>
        <source>Behind its source</source>
        <translation>Отстаёт от исходного текста</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Печать отменена.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Printing</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Laying out the articles…</source>
        <translation>Вёрстка статей…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The article could not be printed</source>
        <translation>Не удалось напечатать статью</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as PDF</source>
        <translation>Сохранить «%1» как PDF</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as HTML</source>
        <translation>Сохранить «%1» как HTML</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Сохранить как HTML</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Не удалось сохранить файл</translation>
    </message>
    <message>
        <source>The file was saved</source>
        <translation>Файл сохранён</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without an edition in this language were left out.</source>
        <translation>
            <numerusform>%n статья без версии на этом языке пропущена.</numerusform>
            <numerusform>%n статьи без версии на этом языке пропущены.</numerusform>
            <numerusform>%n статей без версии на этом языке пропущено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ReplyDesk</name>
    <message>
        <source>The sentence was copied in %1.</source>
        <translation>Предложение скопировано на языке: %1.</translation>
    </message>
    <message>
        <source>The step was copied in %1.</source>
        <translation>Шаг скопирован на языке: %1.</translation>
    </message>
    <message>
        <source>The section was copied in %1.</source>
        <translation>Раздел скопирован на языке: %1.</translation>
    </message>
    <message>
        <source>The steps were copied in %1.</source>
        <translation>Шаги скопированы на языке: %1.</translation>
    </message>
    <message>
        <source>The table was copied in %1.</source>
        <translation>Таблица скопирована на языке: %1.</translation>
    </message>
    <message>
        <source>The article was copied in %1.</source>
        <translation>Статья скопирована на языке: %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>Язык клиента</translation>
    </message>
    <message>
        <source>Its tag, such as zh-HK. Where the library lacks it, a near language is given.</source>
        <translation>Его обозначение, например zh-HK. Если в библиотеке его нет, даётся близкий язык.</translation>
    </message>
    <message>
        <source>“%1” is no tag of a language such as zh-HK.</source>
        <translation>«%1» — не обозначение языка вроде zh-HK.</translation>
    </message>
    <message>
        <source>Not there in %1.</source>
        <translation>На языке «%1» этого нет.</translation>
    </message>
    <message>
        <source>A machine has translated it.</source>
        <translation>Это машинный перевод.</translation>
    </message>
    <message>
        <source>The translation is older than its source.</source>
        <translation>Перевод старше источника.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) are not there in this language.</source>
        <translation>
            <numerusform>%n предложения нет на этом языке.</numerusform>
            <numerusform>%n предложений нет на этом языке.</numerusform>
            <numerusform>%n предложений нет на этом языке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says where this article is published.</source>
        <translation>Нигде не сказано, где опубликована эта статья.</translation>
    </message>
    <message>
        <source>The form of its addresses can be given in the menu Reply.</source>
        <translation>Вид её адресов можно задать в меню «Ответ».</translation>
    </message>
    <message>
        <source>The link was copied in %1.</source>
        <translation>Ссылка скопирована на языке: %1.</translation>
    </message>
    <message>
        <source>That is on the reply card already.</source>
        <translation>Это уже есть на карточке ответа.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were put on the reply card.</source>
        <translation>
            <numerusform>%n фрагмент добавлен на карточку ответа.</numerusform>
            <numerusform>%n фрагмента добавлены на карточку ответа.</numerusform>
            <numerusform>%n фрагментов добавлены на карточку ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are on it now.</source>
        <translation>
            <numerusform>Теперь на ней %n фрагмент.</numerusform>
            <numerusform>Теперь на ней %n фрагмента.</numerusform>
            <numerusform>Теперь на ней %n фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply card is empty.</source>
        <translation>Карточка ответа пуста.</translation>
    </message>
    <message>
        <source>A machine has translated some of it.</source>
        <translation>Часть — машинный перевод.</translation>
    </message>
    <message>
        <source>Some of it is older than its source.</source>
        <translation>Часть старше источника.</translation>
    </message>
    <message>
        <source>The reply card was copied.</source>
        <translation>Карточка ответа скопирована.</translation>
    </message>
    <message>
        <source>The quote was copied in %1.</source>
        <translation>Цитата скопирована на языке: %1.</translation>
    </message>
    <message>
        <source>Choose a sentence first.</source>
        <translation>Сначала выберите предложение.</translation>
    </message>
    <message>
        <source>Choose a sentence first, with %1 or a click.</source>
        <translation>Сначала выберите предложение: %1 или щелчок.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ReviewDesk</name>
    <message>
        <source>In the list of sentences</source>
        <translation>В списке предложений</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Proposal of %1</source>
        <translation>Предложение: %1</translation>
    </message>
    <message>
        <source>Import what came back</source>
        <translation>Импорт вернувшегося</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::SidePanel</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О статье</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Об этой статье</translation>
    </message>
    <message>
        <source>Outline, facts and review</source>
        <translation>Оглавление, сведения и проверка</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n to look at</source>
        <translation>
            <numerusform>Проверка · %n</numerusform>
            <numerusform>Проверка · %n</numerusform>
            <numerusform>Проверка · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>Reply · %Ln</source>
        <translation>
            <numerusform>Ответ · %Ln</numerusform>
            <numerusform>Ответ · %Ln</numerusform>
            <numerusform>Ответ · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reply card</source>
        <translation>Карточка ответа</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StartDesk</name>
    <message>
        <source>Sample library</source>
        <translation>Библиотека-образец</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>files that could not be read as they are</comment>
        <translation>
            <numerusform>%Ln отчёт</numerusform>
            <numerusform>%Ln отчёта</numerusform>
            <numerusform>%Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was found in the library</source>
        <translation>Показать, что найдено в библиотеке</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Библиотека-образец</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln язык</numerusform>
            <numerusform>%Ln языка</numerusform>
            <numerusform>%Ln языков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln редакция</numerusform>
            <numerusform>%Ln редакции</numerusform>
            <numerusform>%Ln редакций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 articles</source>
        <translation>%1: статей %2 из %3</translation>
    </message>
    <message>
        <source>%1 machine, %2 human</source>
        <translation>машинных %1, человеческих %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>отстаёт %Ln</numerusform>
            <numerusform>отстают %Ln</numerusform>
            <numerusform>отстают %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read at present; it is taken up again when it is back. %2</source>
        <translation>«%1» сейчас не читается; работа с ней продолжится, когда она снова появится. %2</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StepsDesk</name>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>This article has no numbered list with steps.</source>
        <translation>В этой статье нет нумерованного списка с шагами.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Place in the contents</source>
        <translation>Место в содержании</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Разворот</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Чередование</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Open a recent library</source>
        <translation>Открыть недавнюю библиотеку</translation>
    </message>
    <message>
        <source>One language, for reading</source>
        <translation>Один язык, для чтения</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Два языка рядом</translation>
    </message>
    <message>
        <source>Sentence under sentence</source>
        <translation>Предложение под предложением</translation>
    </message>
    <message>
        <source>The Markdown as it is written</source>
        <translation>Markdown, как он написан</translation>
    </message>
</context>
<context>
    <name>diglot::ui::speech::Voice</name>
    <message>
        <source>This computer has no voices. Install speech-dispatcher with espeak-ng, or ask your administrator for them.</source>
        <translation>На этом компьютере нет голосов. Установите speech-dispatcher с espeak-ng или попросите об этом администратора.</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this computer. Install one, for example for espeak-ng.</source>
        <translation>На этом компьютере нет голоса для языка %1. Установите его, например для espeak-ng.</translation>
    </message>
</context>
<context>
    <name>diglot::ui::widgets::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Открыть справку</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::CheckService</name>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Такой статьи нет.</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::ExchangeService</name>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>Reviewer&apos;s file of Diglot</source>
        <translation>Файл рецензента Diglot</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::MarkService</name>
    <message>
        <source>The library has no such article.</source>
        <translation>В библиотеке нет такой статьи.</translation>
    </message>
    <message>
        <source>The article has no such sentence.</source>
        <translation>В самой статье нет такого предложения.</translation>
    </message>
    <message>
        <source>The file of marks cannot be written.</source>
        <translation>Файл пометок не удаётся записать.</translation>
    </message>
    <message>
        <source>The file of marks cannot be read.</source>
        <translation>Файл пометок не удаётся прочитать.</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::QualityService</name>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::ReviewService</name>
    <message>
        <source>The library has no such article in that language.</source>
        <translation>В библиотеке нет такой статьи на этом языке.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Принять %1</translation>
    </message>
    <message>
        <source>What is kept of %1 says something else than the file; nothing was taken.</source>
        <translation>Сохранённое о %1 расходится с файлом; ничего не принято.</translation>
    </message>
    <message>
        <source>Comparing was cancelled.</source>
        <translation>Сравнение отменено.</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::SearchService</name>
    <message>
        <source>A newer search took its place.</source>
        <translation>Его место занял более новый поиск.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
</context>
<context>
    <name>diglot::workspace::Workspace</name>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Открытие отменено.</translation>
    </message>
    <message>
        <source>The library has no such picture.</source>
        <translation>В библиотеке нет такого изображения.</translation>
    </message>
    <message>
        <source>The file is no picture of a kind that is shown.</source>
        <translation>Файл — не изображение того вида, который можно показать.</translation>
    </message>
</context>
</TS>
