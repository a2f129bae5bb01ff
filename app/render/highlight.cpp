// SPDX-License-Identifier: Apache-2.0
#include "app/render/highlight.h"

#include "app/render/html.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

// One language in a table: how its comments and strings begin and what else is told apart.
struct Language
{
    QStringView names; // words after the fence, blank separated, lower case
    QStringView keywords;
    QStringView lineComment = {};
    QStringView secondLineComment = {};
    QStringView blockOpen = {};
    QStringView blockClose = {};
    QStringView quotes = u"\"'";
    bool dollarVariables = false; // $name
    bool foldCase = false;        // keywords in any case
    bool keys = false;            // a word or string before ":" is a key
    bool dashWords = false;       // "Get-Item", "-Name", "az-cli" are words
    bool markup = false;          // tags
    bool backslash = true;        // "\" escapes in strings
};

constexpr std::array<Language, 16> languages{{
    {.names = u"json jsonc geojson",
     .keywords = u"true false null",
     .lineComment = u"//",
     .blockOpen = u"/*",
     .blockClose = u"*/",
     .quotes = u"\"",
     .keys = true},
    {.names = u"yaml yml",
     .keywords = u"true false null yes no",
     .lineComment = u"#",
     .keys = true,
     .dashWords = true},
    {.names = u"xml html xhtml svg xaml xsd xslt aspx razor cshtml",
     .keywords = u"",
     .markup = true,
     .backslash = false},
    {.names = u"powershell ps ps1 posh pwsh azurepowershell azurepowershell-interactive",
     .keywords = u"begin break catch class continue do else elseif end exit filter finally for "
                 u"foreach function if in param process return switch throw trap try until while",
     .lineComment = u"#",
     .blockOpen = u"<#",
     .blockClose = u"#>",
     .dollarVariables = true,
     .foldCase = true,
     .dashWords = true,
     .backslash = false},
    {.names = u"bash sh shell console azurecli azurecli-interactive cli dos cmd batch",
     .keywords = u"case do done elif else esac export fi for function if in local return set then "
                 u"until while cd echo sudo",
     .lineComment = u"#",
     .dollarVariables = true,
     .dashWords = true},
    {.names = u"csharp cs c# aspx-csharp",
     .keywords = u"abstract as async await base bool break byte case catch char class const "
                 u"continue decimal default delegate do double else enum event false finally "
                 u"float for foreach get if in int interface internal is lock long namespace new "
                 u"null object out override params private protected public readonly ref return "
                 u"sealed set short static string struct switch this throw true try typeof using "
                 u"value var virtual void while yield",
     .lineComment = u"//",
     .blockOpen = u"/*",
     .blockClose = u"*/"},
    {.names = u"javascript js typescript ts jsx tsx node",
     .keywords = u"async await break case catch class const continue default delete do else "
                 u"export extends false finally for from function if import in instanceof "
                 u"interface let new null of return static super switch this throw true try "
                 u"type typeof undefined var void while yield",
     .lineComment = u"//",
     .blockOpen = u"/*",
     .blockClose = u"*/",
     .quotes = u"\"'`"},
    {.names = u"python py",
     .keywords = u"and as assert async await break class continue def del elif else except False "
                 u"finally for from global if import in is lambda None nonlocal not or pass "
                 u"raise return True try while with yield",
     .lineComment = u"#"},
    {.names = u"sql tsql mysql kusto kql",
     .keywords = u"add all alter and any as asc between by case create cross database declare "
                 u"default delete desc distinct drop else end exists from full group having if in "
                 u"index inner insert into is join left like limit not null on or order outer "
                 u"primary right select set table then top union unique update use values view "
                 u"when where with",
     .lineComment = u"--",
     .blockOpen = u"/*",
     .blockClose = u"*/",
     .foldCase = true,
     .backslash = false},
    {.names = u"http rest",
     .keywords = u"get post put patch delete head options http",
     .foldCase = true,
     .keys = true,
     .dashWords = true},
    {.names = u"c cpp c++ h hpp",
     .keywords = u"auto bool break case catch char class const constexpr continue default delete "
                 u"do double else enum explicit extern false float for friend if inline int long "
                 u"namespace new nullptr operator override private protected public return short "
                 u"signed sizeof static struct switch template this throw true try typedef "
                 u"typename union unsigned using virtual void volatile while",
     .lineComment = u"//",
     .blockOpen = u"/*",
     .blockClose = u"*/"},
    {.names = u"vb vbnet vba vbs visualbasic",
     .keywords = u"and as boolean byref byval call case catch class const dim do each else elseif "
                 u"end enum exit false finally for function get if imports in integer is let loop "
                 u"me mod module namespace new next not nothing object of or private property "
                 u"protected public return select set shared string sub then throw to true try "
                 u"until while with",
     .lineComment = u"'",
     .quotes = u"\"",
     .foldCase = true,
     .backslash = false},
    {.names = u"xpp x++",
     .keywords = u"abstract anytype as boolean break by case catch class client const container "
                 u"continue date default delete_from display do else end enum extends false final "
                 u"firstonly flush for forupdate from guid if implements index insert int int64 "
                 u"interface internal is join new next null order print private protected public "
                 u"real return select server setting static str super switch this throw true try "
                 u"ttsabort ttsbegin ttscommit update_recordset using utcdatetime var void where "
                 u"while",
     .lineComment = u"//",
     .blockOpen = u"/*",
     .blockClose = u"*/",
     .foldCase = true},
    {.names = u"java kotlin",
     .keywords = u"abstract assert boolean break byte case catch char class const continue "
                 u"default do double else enum extends false final finally float for if "
                 u"implements import instanceof int interface long native new null package "
                 u"private protected public return short static super switch this throw throws "
                 u"true try void volatile while",
     .lineComment = u"//",
     .blockOpen = u"/*",
     .blockClose = u"*/"},
    {.names = u"css scss less",
     .keywords = u"",
     .blockOpen = u"/*",
     .blockClose = u"*/",
     .keys = true,
     .dashWords = true},
    {.names = u"ini toml properties conf",
     .keywords = u"true false",
     .lineComment = u"#",
     .secondLineComment = u";",
     .dashWords = true,
     .backslash = false},
}};

const Language *languageFor(const QString &info)
{
    const QString word = info.section(u' ', 0, 0).trimmed().toLower();
    if (word.isEmpty())
        return nullptr;
    for (const Language &language : languages) {
        for (QStringView name : language.names.split(u' ')) {
            if (name == word)
                return &language;
        }
    }
    return nullptr;
}

// Limits that keep the work linear in the length of the code.
constexpr qsizetype maxBracedName = 100;
constexpr qsizetype maxCode = 500'000;

QString span(QLatin1StringView kind, QStringView text)
{
    return "<span class=\"hl-"_L1 + kind + "\">"_L1 + escaped(text) + "</span>"_L1;
}

class Lexer
{
public:
    Lexer(QStringView code, const Language &language)
        : m_code(code)
        , m_language(language)
    {
        for (QStringView word : language.keywords.split(u' ', Qt::SkipEmptyParts))
            m_keywords.insert(word.toString());
    }

    QString run()
    {
        while (m_at < m_code.size()) {
            if (m_language.markup ? !markup() : !comment() && !string() && !word())
                plain(1);
        }
        return m_out;
    }

private:
    bool starts(QStringView what) const
    {
        return !what.isEmpty() && m_code.mid(m_at, what.size()) == what;
    }

    void plain(qsizetype length)
    {
        if (length == 1 && m_code.at(m_at).isHighSurrogate() && m_at + 1 < m_code.size())
            length = 2;
        m_out += escaped(m_code.mid(m_at, length));
        m_at += length;
    }

    void take(QLatin1StringView kind, qsizetype end)
    {
        m_out += span(kind, m_code.mid(m_at, end - m_at));
        m_at = end;
    }

    qsizetype endOfLine() const
    {
        const qsizetype end = m_code.indexOf(u'\n', m_at);
        return end < 0 ? m_code.size() : end;
    }

    // Behind `what`, or the end of the code.
    qsizetype behind(QStringView what, qsizetype from) const
    {
        const qsizetype end = m_code.indexOf(what, from);
        return end < 0 ? m_code.size() : end + what.size();
    }

    bool comment()
    {
        if (starts(m_language.lineComment) || starts(m_language.secondLineComment)) {
            // "#" begins a comment only at the start of a word: "C#", "a#b" are none.
            const bool hash = m_code.at(m_at) == u'#';
            if (hash && m_at > 0 && !m_code.at(m_at - 1).isSpace())
                return false;
            take("c"_L1, endOfLine());
            return true;
        }
        if (starts(m_language.blockOpen)) {
            take("c"_L1, behind(m_language.blockClose, m_at + m_language.blockOpen.size()));
            return true;
        }
        return false;
    }

    // Whether ":" follows, so that what ends at `end` is a key.
    bool isKey(qsizetype end) const
    {
        if (!m_language.keys)
            return false;
        while (end < m_code.size() && m_code.at(end) == u' ')
            ++end;
        return end < m_code.size() && m_code.at(end) == u':' &&
               (end + 1 == m_code.size() || m_code.at(end + 1) != u'/');
    }

    bool string()
    {
        const QChar quote = m_code.at(m_at);
        if (!m_language.quotes.contains(quote))
            return false;
        qsizetype end = m_at + 1;
        while (end < m_code.size() && m_code.at(end) != quote && m_code.at(end) != u'\n')
            end += m_language.backslash && m_code.at(end) == u'\\' ? 2 : 1;
        end = qMin(end, m_code.size());
        if (end < m_code.size() && m_code.at(end) == quote)
            ++end;
        take(isKey(end) ? "t"_L1 : "s"_L1, end);
        return true;
    }

    bool isWordPart(QChar c) const
    {
        return c.isLetterOrNumber() || c == u'_' || (m_language.dashWords && c == u'-');
    }

    bool word()
    {
        const QChar first = m_code.at(m_at);
        const bool variable = m_language.dollarVariables && first == u'$';
        if (!variable && !isWordPart(first))
            return false;
        qsizetype end = m_at + 1;
        if (variable && end < m_code.size() && m_code.at(end) == u'{') {
            const qsizetype close = m_code.mid(end, maxBracedName).indexOf(u'}');
            end = close < 0 ? end : end + close + 1;
        }
        while (end < m_code.size() && isWordPart(m_code.at(end)))
            ++end;
        const QString text = m_code.mid(m_at, end - m_at).toString();
        if (variable)
            take("v"_L1, end);
        else if (first.isDigit())
            take("n"_L1, end);
        else if (isKey(end))
            take("t"_L1, end);
        else if (m_keywords.contains(m_language.foldCase ? text.toLower() : text))
            take("k"_L1, end);
        else
            plain(end - m_at);
        return true;
    }

    bool markup()
    {
        if (starts(u"<!--")) {
            take("c"_L1, behind(u"-->", m_at + 4));
            return true;
        }
        if (m_code.at(m_at) != u'<') {
            const qsizetype end = m_code.indexOf(u'<', m_at);
            plain((end < 0 ? m_code.size() : end) - m_at);
            return true;
        }
        qsizetype end = m_at + 1;
        while (end < m_code.size() && !m_code.at(end).isSpace() && m_code.at(end) != u'>')
            ++end;
        take("t"_L1, end);
        while (m_at < m_code.size() && m_code.at(m_at) != u'>' && m_code.at(m_at) != u'<') {
            if (!string() && !attributeName())
                plain(1);
        }
        if (starts(u">"))
            take("t"_L1, m_at + 1);
        return true;
    }

    bool attributeName()
    {
        qsizetype end = m_at;
        while (end < m_code.size() &&
               (m_code.at(end).isLetterOrNumber() || QStringView(u"_-:.").contains(m_code.at(end))))
            ++end;
        if (end == m_at)
            return false;
        take("v"_L1, end);
        return true;
    }

    QStringView m_code;
    const Language &m_language;
    QSet<QString> m_keywords;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString highlighted(const QString &code, const QString &language)
{
    const Language *found = languageFor(language);
    return found && code.size() <= maxCode ? Lexer(code, *found).run() : escaped(code);
}

} // namespace diglot::render
