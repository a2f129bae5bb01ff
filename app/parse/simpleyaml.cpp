// SPDX-License-Identifier: Apache-2.0
#include "app/parse/yaml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

constexpr int maxDepth = 32; // deeper ones are left to readFullYaml, which knows the limit

struct Line
{
    QStringView content; // without indentation and trailing blanks
    int indent = 0;
    int number = 0;
};

// Not QStringView::trimmed(): a no-break space is part of a value.
QStringView behindBlanks(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.sliced(1);
    return text;
}

bool isNull(QStringView text)
{
    return text == u"~" || text == u"null" || text == u"Null" || text == u"NULL";
}

bool isKeyCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
           u == u'_' || u == u'.' || u == u'-';
}

bool isItem(QStringView content)
{
    return content == u"-" || content.startsWith(u"- ");
}

// Length of the key that `content` begins with, 0 if it begins with none that is simple.
qsizetype keyLength(QStringView content)
{
    qsizetype length = 0;
    while (length < content.size() && isKeyCharacter(content[length]))
        ++length;
    const bool named = length > 0 && length < content.size() && content[0] != u'-' &&
                       content[length] == u':' &&
                       (length + 1 == content.size() || content[length + 1] == u' ');
    return named && !isNull(content.first(length)) ? length : 0;
}

std::optional<QString> singleQuoted(QStringView text)
{
    QString value;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] != u'\'') {
            value.append(text[at]);
        } else if (at + 1 < text.size() && text[at + 1] == u'\'') {
            value.append(text[at++]);
        } else {
            return at + 1 == text.size() ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

// What a backslash and `c` stand for; null for the rare ones, which are left to readFullYaml.
QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\\':
    case u'/':
        return c;
    case u'_':
        return QChar::Nbsp;
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    default:
        return {};
    }
}

std::optional<QString> doubleQuoted(QStringView text)
{
    QString value;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == u'"')
            return at + 1 == text.size() ? std::optional(value) : std::nullopt;
        QChar c = text[at];
        if (c == u'\\') {
            c = ++at < text.size() ? unescaped(text[at]) : QChar();
            if (c.isNull())
                return std::nullopt;
        }
        value.append(c);
    }
    return std::nullopt;
}

bool isPlain(QStringView text)
{
    if (QStringView(u"-?:,[]{}#&*!|>'\"%@`").contains(text.front()) || text.endsWith(u':'))
        return false;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if ((text[at] == u' ' && text[at - 1] == u':') ||
            (text[at] == u'#' && text[at - 1] == u' '))
            return false;
    }
    return true;
}

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}

    std::optional<YamlNode> read()
    {
        advance();
        YamlNode root;
        root.line = 1;
        if (!m_atEnd && !m_failed)
            root = node(m_line.indent, 0);
        return m_failed || !m_atEnd ? std::nullopt : std::optional(std::move(root));
    }

private:
    // Steps to the next line that is neither empty nor a comment.
    void advance()
    {
        while (m_at < m_text.size()) {
            const qsizetype feed = m_text.indexOf(u'\n', m_at);
            const qsizetype end = feed < 0 ? m_text.size() : feed;
            QStringView line = m_text.sliced(m_at, end - m_at);
            m_at = end + 1;
            ++m_number;
            if (feed >= 0 && line.endsWith(u'\r'))
                line.chop(1);
            while (line.endsWith(u' '))
                line.chop(1);
            qsizetype indent = 0;
            while (indent < line.size() && line[indent] == u' ')
                ++indent;
            const QStringView content = line.sliced(indent);
            m_failed = m_failed || !isOrdinary(line);
            if (content.isEmpty() || content.startsWith(u'#'))
                continue;
            m_line = {content, int(indent), m_number};
            return;
        }
        m_atEnd = true;
    }

    static bool isOrdinary(QStringView line)
    {
        return !line.startsWith(u"---") && !line.startsWith(u"...") &&
               std::none_of(line.begin(), line.end(), [](QChar c) {
                   return c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0xfffd ||
                          c.unicode() == 0xfeff;
               });
    }

    YamlNode node(int indent, int depth)
    {
        if (depth > maxDepth)
            return fail();
        return isItem(m_line.content) ? sequence(indent, depth) : map(indent, depth);
    }

    YamlNode map(int indent, int depth)
    {
        YamlNode result;
        result.kind = YamlNode::Kind::Map;
        result.line = m_line.number;
        while (!m_failed && !m_atEnd && m_line.indent == indent && !isItem(m_line.content)) {
            const qsizetype length = keyLength(m_line.content);
            if (length == 0)
                return fail();
            const int line = m_line.number;
            QString key = m_line.content.first(length).toString();
            const QStringView rest = behindBlanks(m_line.content.sliced(length + 1));
            advance();
            YamlNode value;
            if (!rest.isEmpty())
                value = scalar(rest, indent);
            else if (!m_atEnd && m_line.indent > indent)
                value = node(m_line.indent, depth + 1);
            else if (!m_atEnd && m_line.indent == indent && isItem(m_line.content))
                value = sequence(indent, depth + 1);
            value.line = line;
            value.key = std::move(key);
            result.children.append(std::move(value));
        }
        if (!m_atEnd && m_line.indent > indent)
            return fail();
        return result;
    }

    YamlNode sequence(int indent, int depth)
    {
        YamlNode result;
        result.kind = YamlNode::Kind::Sequence;
        result.line = m_line.number;
        while (!m_failed && !m_atEnd && m_line.indent == indent && isItem(m_line.content)) {
            const int line = m_line.number;
            const QStringView rest = behindBlanks(m_line.content.sliced(1));
            YamlNode item;
            if (keyLength(rest) > 0) {
                // A map that begins on the line of its marker: its keys stand where this one does.
                m_line.indent += int(m_line.content.size() - rest.size());
                m_line.content = rest;
                item = depth < maxDepth ? map(m_line.indent, depth + 1) : fail();
            } else if (!rest.isEmpty()) {
                advance();
                item = scalar(rest, indent);
            } else {
                item = fail(); // a bare marker: rare, and its value counts from another line
            }
            item.line = line;
            result.children.append(std::move(item));
        }
        if (!m_atEnd && m_line.indent > indent)
            return fail();
        return result;
    }

    // The next line has been stepped to already: a deeper one would go on with this scalar.
    YamlNode scalar(QStringView text, int indent)
    {
        YamlNode result;
        if (!m_atEnd && m_line.indent > indent)
            return fail();
        if (isNull(text))
            return result;
        std::optional<QString> value = readSimpleScalar(text);
        if (!value)
            return fail();
        result.kind = YamlNode::Kind::Scalar;
        result.text = *std::move(value);
        return result;
    }

    YamlNode fail()
    {
        m_failed = true;
        return {};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_number = 0;
    Line m_line;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace

std::optional<QString> readSimpleScalar(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text.front() == u'\'')
        return singleQuoted(text);
    if (text.front() == u'"')
        return doubleQuoted(text);
    return isPlain(text) ? std::optional(text.toString()) : std::nullopt;
}

std::optional<YamlNode> readSimpleYaml(QStringView text)
{
    return Reader(text).read();
}

} // namespace diglot::parse
