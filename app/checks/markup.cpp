// SPDX-License-Identifier: Apache-2.0
#include "app/checks/markup.h"

#include "app/checks/delimiters.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace diglot::checks {

using namespace Qt::StringLiterals;
using Kind = Mark::Kind;

namespace {

constexpr int longestEntity = 12;
constexpr int longestDestination = 8192;

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F && !c.isLetterOrNumber();
}

bool isAddressCharacter(QChar c)
{
    static const QString marks = u"-._~:/?#@!$&'*+,;=%{}()"_s;
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c));
}

bool isMailCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"._%+-"_s.contains(c));
}

// What an entity stands for, empty if it is none that text is likely to hold.
QString entityValue(QStringView name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},       {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},     {u"apos"_s, u"'"_s},      {u"nbsp"_s, u"\u00A0"_s},
        {u"copy"_s, u"©"_s},      {u"reg"_s, u"®"_s},       {u"trade"_s, u"™"_s},
        {u"ndash"_s, u"–"_s},     {u"mdash"_s, u"—"_s},     {u"hellip"_s, u"…"_s},
        {u"laquo"_s, u"«"_s},     {u"raquo"_s, u"»"_s},     {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s},     {u"lsquo"_s, u"‘"_s},     {u"rsquo"_s, u"’"_s},
        {u"bull"_s, u"•"_s},      {u"middot"_s, u"·"_s},    {u"times"_s, u"×"_s},
        {u"rarr"_s, u"→"_s},      {u"larr"_s, u"←"_s},      {u"deg"_s, u"°"_s},
        {u"ensp"_s, u"\u2002"_s}, {u"emsp"_s, u"\u2003"_s}, {u"shy"_s, u"\u00AD"_s}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    return known.value(name.toString());
}

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
        , m_end(int(text.size()))
    {}

    MarkedText run()
    {
        m_out.text = m_text;
        m_out.plain.reserve(m_end);
        m_out.at.reserve(m_end + 1);
        while (m_pos < m_end)
            step();
        finishEmphasis();
        m_out.at.append(m_end);
        std::stable_sort(m_out.marks.begin(), m_out.marks.end(), [](const Mark &a, const Mark &b) {
            return a.from != b.from ? a.from < b.from : a.to > b.to;
        });
        m_out.words = wordsIn(m_out.plain);
        m_out.hasDigits = std::any_of(m_out.plain.cbegin(), m_out.plain.cend(), [](QChar c) {
            return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : c.isDigit();
        });
        return std::move(m_out);
    }

private:
    struct Bracket
    {
        int at = 0;
        bool image = false;
        bool active = true;
    };

    void step()
    {
        const QChar c = m_text.at(m_pos);
        bool taken = false;
        switch (c.unicode()) {
        case '\\':
            taken = takeEscape();
            break;
        case '`':
            taken = takeCode();
            break;
        case '<':
            taken = takeTag();
            break;
        case '&':
            taken = takeEntity();
            break;
        case '[':
            m_brackets.append({m_pos, m_pos > 0 && m_text.at(m_pos - 1) == u'!', true});
            break;
        case ']':
            taken = takeLink();
            break;
        case '*':
        case '_':
            taken = takeDelimiters();
            break;
        case ':':
            taken = takeComponent();
            break;
        case 'h':
        case 'w':
        case 'H':
            taken = takeAddress();
            break;
        case '@':
            taken = takeMail();
            break;
        default:
            break;
        }
        if (!taken)
            literal(c, m_pos++);
    }

    void literal(QChar c, int at)
    {
        m_out.plain += c;
        m_out.at += at;
    }

    void mark(Kind kind, int to, const QString &value = {})
    {
        m_out.marks.append({kind, m_pos, to, m_pos, to, value});
        m_pos = to;
    }

    bool takeEscape()
    {
        if (m_pos + 1 >= m_end || !isAsciiPunctuation(m_text.at(m_pos + 1)))
            return false;
        const QChar c = m_text.at(m_pos + 1);
        literal(c, m_pos);
        mark(Kind::Escape, m_pos + 2, c);
        return true;
    }

    bool takeCode()
    {
        int open = m_pos;
        while (open < m_end && m_text.at(open) == u'`')
            ++open;
        const int length = open - m_pos;
        for (int at = open; at < m_end;) {
            if (m_text.at(at) != u'`') {
                ++at;
                continue;
            }
            const int close = at;
            while (at < m_end && m_text.at(at) == u'`')
                ++at;
            if (at - close == length) {
                literal(opaque, m_pos);
                mark(Kind::Code, at, m_text.mid(open, close - open).trimmed());
                m_out.marks.last().innerFrom = open;
                m_out.marks.last().innerTo = close;
                return true;
            }
        }
        for (; m_pos < open; ++m_pos)
            literal(u'`', m_pos);
        return true;
    }

    bool takeTag()
    {
        if (m_text.mid(m_pos, 4) == "<!--"_L1) {
            const int close = int(m_text.indexOf("-->"_L1, m_pos + 4));
            if (close < 0)
                return false;
            mark(Kind::Tag, close + 3, u"!--"_s);
            return true;
        }
        int at = m_pos + 1;
        const bool end = at < m_end && m_text.at(at) == u'/';
        at += end;
        const int name = at;
        while (at < m_end && (m_text.at(at).isLetterOrNumber() || m_text.at(at) == u'-') &&
               m_text.at(at).unicode() < 0x80)
            ++at;
        if (at == name || !m_text.at(name).isLetter())
            return false;
        const int close = int(m_text.indexOf(u'>', at));
        if (close < 0 || m_text.mid(at, close - at).contains(u'<'))
            return false;
        if (m_text.mid(at, 3) == "://"_L1 || m_text.at(at) == u':') {
            literal(opaque, m_pos);
            mark(Kind::Address, close + 1, m_text.mid(m_pos + 1, close - m_pos - 1));
            return true;
        }
        if (at < close && !m_text.at(at).isSpace() && m_text.at(at) != u'/')
            return false;
        const QString value = m_text.mid(name, at - name).toLower();
        if (value == "br"_L1)
            literal(u' ', m_pos);
        mark(Kind::Tag, close + 1, end && value != "br"_L1 ? u'/' + value : value);
        return true;
    }

    bool takeEntity()
    {
        const int close = int(QStringView(m_text).mid(m_pos, longestEntity).indexOf(u';'));
        if (close < 2)
            return false;
        const QString value = entityValue(QStringView(m_text).mid(m_pos + 1, close - 1));
        if (value.isEmpty())
            return false;
        for (const QChar c : value)
            literal(c, m_pos);
        mark(Kind::Entity, m_pos + close + 1, value);
        return true;
    }

    // Where the destination in parentheses at `open` ends (behind the ")"), or -1.
    int destinationEnd(int open, QString *destination) const
    {
        int depth = 0;
        const int last = qMin(m_end, open + longestDestination);
        for (int at = open; at < last; ++at) {
            const QChar c = m_text.at(at);
            if (c == u'\\' && at + 1 < m_end) {
                ++at;
            } else if (c == u'(') {
                ++depth;
            } else if (c == u')' && --depth == 0) {
                *destination = m_text.mid(open + 1, at - open - 1).trimmed();
                return at + 1;
            }
        }
        return -1;
    }

    // A destination without its title, nothing for what can be none.
    static std::optional<QString> cleanDestination(QString inner)
    {
        if (inner.startsWith(u'<')) {
            const qsizetype close = inner.indexOf(u'>');
            return close < 0 ? std::nullopt : std::optional(inner.mid(1, close - 1));
        }
        qsizetype end = 0;
        while (end < inner.size() && !inner.at(end).isSpace())
            ++end;
        const QString rest = inner.mid(end).trimmed();
        if (!rest.isEmpty() && !u"\"'("_s.contains(rest.front()))
            return std::nullopt;
        inner.truncate(end);
        return inner;
    }

    bool takeLink()
    {
        if (m_brackets.isEmpty())
            return false;
        const Bracket opener = m_brackets.takeLast();
        if (!opener.active || m_pos + 1 >= m_end || m_text.at(m_pos + 1) != u'(')
            return false;
        QString inner;
        const int end = destinationEnd(m_pos + 1, &inner);
        const auto destination = end < 0 ? std::nullopt : cleanDestination(inner);
        if (!destination)
            return false;
        Mark link;
        link.kind = opener.image ? Kind::Image : Kind::Link;
        link.from = opener.at - opener.image;
        link.to = end;
        link.innerFrom = opener.at + 1;
        link.innerTo = m_pos;
        link.value = *destination;
        removeBracket(opener);
        if (!opener.image) {
            for (Bracket &outer : m_brackets)
                outer.active = outer.active && outer.image;
        }
        m_links.append(link);
        m_out.marks.append(link);
        m_pos = end;
        return true;
    }

    // The "[" or "![" that was taken for text.
    void removeBracket(const Bracket &opener)
    {
        const int begin = opener.at - opener.image;
        const int index = m_out.plainIndex(begin);
        m_out.plain.remove(index, 1 + opener.image);
        m_out.at.remove(index, 1 + opener.image);
    }

    bool takeDelimiters()
    {
        const DelimiterRun run = delimiterRun(m_text, m_pos);
        for (int i = 0; i < run.whole; ++i)
            literal(run.character, m_pos++);
        m_runs.append(run);
        return true;
    }

    bool takeComponent()
    {
        if (QStringView(m_text).mid(m_pos, 3) != ":::"_L1)
            return false;
        const int close = int(m_text.indexOf(":::"_L1, m_pos + 3));
        if (close < 0 || m_pos + 3 >= m_end || !m_text.at(m_pos + 3).isLetter())
            return false;
        const QString inner = m_text.mid(m_pos + 3, close - m_pos - 3).trimmed();
        if (inner.startsWith("no-loc"_L1)) {
            const QString name = inner.section(u'"', 1, 1);
            for (const QChar c : name)
                literal(c, m_pos);
            mark(Kind::NoLocalize, close + 3, name);
        } else {
            mark(Kind::Component, close + 3, inner.section(u' ', 0, 0));
        }
        return true;
    }

    bool takeAddress()
    {
        const QStringView rest = QStringView(m_text).mid(m_pos);
        const bool address = rest.startsWith("http://"_L1, Qt::CaseInsensitive) ||
                             rest.startsWith("https://"_L1, Qt::CaseInsensitive) ||
                             rest.startsWith("www."_L1);
        if (!address || (m_pos > 0 && m_text.at(m_pos - 1).isLetterOrNumber()))
            return false;
        int end = m_pos;
        int depth = 0;
        while (end < m_end && isAddressCharacter(m_text.at(end))) {
            depth += m_text.at(end) == u'(' ? 1 : 0;
            if (m_text.at(end) == u')' && --depth < 0)
                break;
            ++end;
        }
        static const QString glued = u".,;:!?'*_("_s;
        while (end > m_pos && glued.contains(m_text.at(end - 1)))
            --end;
        literal(opaque, m_pos);
        mark(Kind::Address, end, m_text.mid(m_pos, end - m_pos));
        return true;
    }

    bool takeMail()
    {
        int begin = m_pos;
        while (begin > 0 && isMailCharacter(m_text.at(begin - 1)))
            --begin;
        int end = m_pos + 1;
        while (end < m_end && isMailCharacter(m_text.at(end)))
            ++end;
        while (end > m_pos && u"._%+-"_s.contains(m_text.at(end - 1)))
            --end;
        const QStringView host = QStringView(m_text).mid(m_pos + 1, end - m_pos - 1);
        // What was consumed as markup before the "@" cannot be given back.
        const int index = m_out.plainIndex(begin);
        if (begin == m_pos || host.indexOf(u'.') < 1 || m_out.plain.size() - index != m_pos - begin)
            return false;
        while (!m_runs.isEmpty() && m_runs.last().at >= begin)
            m_runs.removeLast();
        m_out.plain.truncate(index);
        m_out.at.resize(index);
        literal(opaque, begin);
        m_pos = begin;
        mark(Kind::Address, end, m_text.mid(begin, end - begin));
        return true;
    }

    void finishEmphasis()
    {
        for (DelimiterRun &run : m_runs) {
            for (int i = 0; i < m_links.size(); ++i) {
                const Mark &link = m_links.at(i);
                if (run.at >= link.from && run.at < link.to) {
                    run.container = i; // the innermost closes, and so stands, first
                    break;
                }
            }
        }
        QList<int> used;
        pairEmphasis(m_runs, m_out.marks, used);
        if (used.isEmpty())
            return;
        std::sort(used.begin(), used.end());
        int kept = 0;
        qsizetype next = 0;
        for (int i = 0; i < m_out.at.size(); ++i) {
            while (next < used.size() && used.at(next) < m_out.at.at(i))
                ++next;
            if (next < used.size() && used.at(next) == m_out.at.at(i))
                continue;
            m_out.plain[kept] = m_out.plain.at(i);
            m_out.at[kept++] = m_out.at.at(i);
        }
        m_out.plain.truncate(kept);
        m_out.at.resize(kept);
    }

    const QString &m_text;
    int m_end;
    int m_pos = 0;
    MarkedText m_out;
    QList<Bracket> m_brackets;
    QList<DelimiterRun> m_runs;
    QList<Mark> m_links;
};

} // namespace

int MarkedText::plainIndex(int offset) const
{
    const auto found = std::lower_bound(at.cbegin(), at.cend(), offset);
    return qMin(int(found - at.cbegin()), int(plain.size()));
}

QStringView MarkedText::plainPart(int from, int to) const
{
    const int begin = plainIndex(from);
    return QStringView(plain).mid(begin, plainIndex(to) - begin);
}

int MarkedText::count(Mark::Kind kind) const
{
    return int(std::count_if(marks.cbegin(), marks.cend(),
                             [kind](const Mark &mark) { return mark.kind == kind; }));
}

MarkedText scanMarkup(const QString &text)
{
    return Scanner(text).run();
}

} // namespace diglot::checks
