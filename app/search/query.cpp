// SPDX-License-Identifier: Apache-2.0
#include "app/search/query.h"

#include "app/search/folding.h"
#include "app/search/languages.h"

#include <algorithm>
#include <utility>

namespace diglot::search {

using namespace Qt::StringLiterals;

namespace {

// Reads one query from left to right.
class QueryReader
{
public:
    explicit QueryReader(QStringView text)
        : m_text(text)
    {}

    ParsedQuery read()
    {
        while (skipBlanks())
            item();
        return std::move(m_query);
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at].isNull()))
            ++m_at;
        return m_at < m_text.size();
    }

    // Up to the closing quote, or the end; `m_at` is at the opening one.
    QString quoted()
    {
        const qsizetype from = m_at + 1;
        qsizetype end = from;
        while (end < m_text.size() && (m_text[end] != u'"' || isWithinWord(m_text, end)))
            ++end;
        m_unclosed = end >= m_text.size();
        m_at = qMin(end + 1, m_text.size());
        return m_text.sliced(from, end - from).toString();
    }

    QString bare()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() &&
               (m_text[m_at] != u'"' || isWithinWord(m_text, m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    void item()
    {
        QueryWord word;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() &&
            (m_text[m_at + 1].isLetterOrNumber() || m_text[m_at + 1] == u'"')) {
            word.excluded = !hangs();
            ++m_at;
        }
        word.phrase = m_text[m_at] == u'"';
        word.text = word.phrase ? quoted() : bare();
        word.unclosed = word.phrase && m_unclosed;
        if (!word.phrase && word.text == u"OR"_s && (m_restricted || !m_query.words.isEmpty())) {
            m_or = !m_restricted; // several values of a restriction are one or the other anyway
            return;
        }
        const qsizetype colon = word.phrase ? -1 : colonIn(word.text);
        const bool wasOr = std::exchange(m_or, m_or && colon <= 0);
        m_restricted = false;
        if (colon > 0 && restriction(word, colon, wasOr))
            return;
        m_or = wasOr;
        takeStar(word);
        add(word);
    }

    static void takeStar(QueryWord &word)
    {
        if (word.phrase || word.text.size() <= 2 || !word.text.endsWith(u'*'))
            return;
        word.prefix = true;
        word.text.chop(1);
    }

    // "Export und -import": a hyphen that stands for a word before it. Without a word joined by
    // "and" nobody wants to be.
    [[nodiscard]] bool hangs() const
    {
        static const QStringList conjunctions{
            u"und"_s, u"oder"_s, u"sowie"_s, u"bzw."_s, u"and"_s, u"or"_s,
            u"en"_s,  u"ja"_s,   u"tai"_s,   u"sekä"_s, u"és"_s,  u"vagy"_s,
            u"of"_s,  u"og"_s,   u"eller"_s, u"och"_s,  u"и"_s,   u"или"_s};
        return !m_query.words.isEmpty() && !m_query.words.last().phrase &&
               conjunctions.contains(m_query.words.last().text);
    }

    // "l'abonnement": two words, each of which may be a slip.
    static qsizetype apostropheIn(const QString &text)
    {
        const auto isLatin = [](QChar c) { return scriptOf(c.unicode()) == Script::Latin; };
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            const bool apostrophe = text[i] == u'\'' || text[i] == u'\u2019';
            if (apostrophe && isLatin(text[i - 1]) && isLatin(text[i + 1]))
                return i;
        }
        return -1;
    }

    void add(QueryWord word)
    {
        if (word.text.trimmed().isEmpty())
            return;
        const qsizetype at = word.phrase || word.prefix || m_or ? -1 : apostropheIn(word.text);
        if (at > 0) {
            QueryWord before = word;
            before.text.truncate(at);
            word.text.remove(0, at + 1);
            add(std::move(before));
            return add(std::move(word));
        }
        word.orBefore = m_or && !word.excluded && !m_query.words.isEmpty();
        m_or = false;
        m_query.words.append(std::move(word));
    }

    // "name:value"; false where it is none. Of titles alone one can be meant or another.
    bool restriction(QueryWord &word, qsizetype colon, bool wasOr)
    {
        const QString name = word.text.left(colon).toLower();
        QString value = word.text.mid(colon + 1);
        const bool quotedValue = value.isEmpty() && m_at < m_text.size() && m_text[m_at] == u'"';
        const qsizetype before = m_at;
        if (quotedValue)
            value = quoted();
        if (!value.isEmpty() && name == u"title"_s) {
            word.text = value;
            word.titleOnly = true;
            word.phrase = quotedValue;
            word.unclosed = quotedValue && m_unclosed;
            takeStar(word);
            m_or = wasOr;
            add(word);
            return true;
        }
        m_restricted = value.isEmpty() ? quotedValue && restrictionNames().contains(name)
                       : word.excluded ? without(name, value)
                                       : filter(name, value);
        if (!m_restricted)
            m_at = before;
        return m_restricted;
    }

    bool filter(const QString &name, const QString &value)
    {
        if (name != u"side"_s)
            return restrict(name, value, m_query.filter);
        const QString side = value.toLower();
        if (side == u"source"_s)
            m_query.side = article::Side::Source;
        else if (side == u"target"_s)
            m_query.side = article::Side::Target;
        else if (side == u"both"_s)
            m_query.side.reset();
        else
            return false;
        return true;
    }

    // "-name:value"; of the two sides one is left.
    bool without(const QString &name, const QString &value)
    {
        if (name == u"side"_s) {
            const QString side = value.toLower();
            return filter(name, side == u"source"_s   ? u"target"_s
                                : side == u"target"_s ? u"source"_s
                                                      : QString());
        }
        article::Restriction restriction;
        if (!restrict(name, value, restriction))
            return false;
        m_query.filter.without.append(restriction);
        return true;
    }

    static bool restrict(const QString &name, const QString &value, article::Restriction &filter)
    {
        bool number = false;
        const int year = inLatinDigits(value.left(4)).toInt(&number);
        const QString kind = value.toLower();
        const auto tag = LocaleTag::fromString(value);
        if (name == u"role"_s)
            filter.roles.append(value);
        else if (name == u"product"_s)
            filter.products.append(value);
        else if (name == u"docset"_s)
            filter.docsets.append(value);
        else if (name == u"topic"_s)
            filter.topics.append(value);
        else if (name == u"key"_s)
            filter.key = value;
        else if (name == u"locale"_s && tag)
            filter.locales.append(*tag);
        else if (name == u"type"_s && (kind == u"machine"_s || kind == u"human"_s))
            filter.translation =
                kind == u"machine"_s ? article::Translation::Machine : article::Translation::Human;
        else if (name == u"before"_s && number)
            filter.beforeYear = year;
        else if (name == u"after"_s && number)
            filter.afterYear = year;
        else
            return false;
        return true;
    }

    static QString inLatinDigits(QString text)
    {
        for (QChar &c : text) {
            if (c.digitValue() >= 0)
                c = QChar(u'0' + c.digitValue());
        }
        return text;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_or = false;
    bool m_restricted = false; // what was read last is a restriction
    bool m_unclosed = false;   // what was read last in quotes
    ParsedQuery m_query;
};

} // namespace

ParsedQuery parseQuery(const QString &query)
{
    const QString text = query.left(longestQuery);
    return QueryReader(text).read();
}

ParsedQuery parseQuery(const article::SearchRequest &request)
{
    ParsedQuery query = parseQuery(request.query);
    query.unfinished =
        request.unfinished && !request.query.isEmpty() && !request.query.back().isSpace();
    if (!query.unfinished || query.words.isEmpty() || query.words.last().phrase)
        return query;
    const QString &last = query.words.last().text;
    const qsizetype colon = colonIn(last);
    if (colon > 0 && colon + 1 == last.size() &&
        restrictionNames().contains(last.left(colon).toLower()))
        query.words.removeLast();
    return query;
}

const QStringList &restrictionNames()
{
    static const QStringList names{u"title"_s,   u"topic"_s,  u"type"_s, u"role"_s,
                                   u"product"_s, u"locale"_s, u"key"_s,  u"docset"_s,
                                   u"before"_s,  u"after"_s,  u"side"_s};
    return names;
}

qsizetype colonIn(QStringView word)
{
    const auto *const colon = std::find_if(word.cbegin(), word.cend(),
                                           [](QChar c) { return c == u':' || c == u'\uFF1A'; });
    return colon == word.cend() ? -1 : colon - word.cbegin();
}

article::SearchFilter combined(article::SearchFilter filter, const article::SearchFilter &more)
{
    const article::Restriction &own = more;
    if (own != article::Restriction())
        filter.also.append(own);
    filter.also += more.also;
    filter.without += more.without;
    return filter;
}

QList<LocaleTag> localesOf(const article::SearchFilter &filter)
{
    QList<LocaleTag> locales = filter.locales;
    for (const article::Restriction &one : filter.also) {
        if (!one.locales.isEmpty() && (locales.isEmpty() || one.locales.size() < locales.size()))
            locales = one.locales;
    }
    return locales;
}

} // namespace diglot::search
