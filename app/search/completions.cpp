// SPDX-License-Identifier: Apache-2.0
#include "app/search/completions.h"

#include "app/search/query.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>

namespace diglot::search {

using namespace Qt::StringLiterals;
using article::Completion;

namespace {

constexpr qsizetype fewestLetters = 2; // a single one begins a name nearly always

// The word of a query behind which nothing stands.
struct LastWord
{
    int from = 0;
    int to = 0;
    QString name;  // before the colon, lower; of a word without one all of it
    QString value; // behind it, without the quote
    bool colon = false;
};

// The places that parseQuery() cuts at.
std::optional<LastWord> lastWord(const QString &typed)
{
    qsizetype at = 0;
    while (true) {
        while (at < typed.size() && typed[at].isSpace())
            ++at;
        const qsizetype from = at;
        while (at < typed.size() && !typed[at].isSpace() && typed[at] != u'"')
            ++at;
        const qsizetype end = at;
        const bool named = end > from && colonIn(typed.mid(end - 1, 1)) == 0;
        if (at < typed.size() && typed[at] == u'"' && (named || end == from)) {
            const qsizetype closing = typed.indexOf(u'"', at + 1);
            if (closing < 0 && !named)
                return {}; // a phrase
            at = closing < 0 ? typed.size() : closing + 1;
            if (closing >= 0) {
                if (at == typed.size())
                    return {};
                continue;
            }
        }
        if (at < typed.size())
            continue;
        if (from == end)
            return {};
        // "-role:" goes on as "role:" does.
        const bool dash = end - from > 1 && typed[from] == u'-' && typed[from + 1].isLetter();
        const qsizetype begin = dash ? from + 1 : from;
        const QString word = typed.mid(begin, end - begin);
        const qsizetype colon = colonIn(word);
        LastWord last{int(begin), int(typed.size()), word.left(colon).toLower(), {}, colon >= 0};
        if (colon >= 0)
            last.value = end < typed.size() ? typed.mid(end + 1) : word.mid(colon + 1);
        return last;
    }
}

// How well what a value is called goes on what was typed; the lower, the better.
enum class Match : quint8 { Begins, WordBegins, Holds, None };

// What a restriction can be followed by.
struct Value
{
    QString text;       // as it is typed
    QStringList called; // what it is called, the text first
    int articles = 0;   // that it leaves
    int weight = 0;     // of equals the heaviest first
    Match match = Match::None;
};
using Values = std::vector<Value>;
using ValuesOf = std::function<QStringList(const EditionRow &)>;

// How many articles have which value in one of their editions.
QMap<QString, int> count(const EditionTable &table, const ValuesOf &valuesOf)
{
    QMap<QString, int> counts;
    for (int article = 0; article < table.articleCount(); ++article) {
        QStringList values;
        for (const int edition : table.editionsOf(article)) {
            const EditionRow &row = table.editions()[size_t(edition)];
            if (row.alive)
                values += valuesOf(row);
        }
        values.removeDuplicates();
        for (const QString &value : std::as_const(values))
            ++counts[value];
    }
    counts.remove(QString());
    return counts;
}

Values valuesOf(const QMap<QString, int> &counts)
{
    Values values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.push_back({it.key(), {it.key()}, *it, *it});
    return values;
}

// Products or roles, in the reading locale's words.
Values namedValues(const EditionTable &table, const LastWord &last, const LocaleTag &reading)
{
    const NameBook &book = table.book();
    std::vector<int> counts(book.size());
    std::vector<int> seenIn(book.size(), -1); // article
    for (int article = 0; article < table.articleCount(); ++article) {
        for (const int edition : table.editionsOf(article)) {
            const EditionFacts &facts = table.facts()[size_t(edition)];
            const bool roles = last.name == "role"_L1;
            const quint32 end = roles ? facts.rolesEnd : facts.roles;
            for (quint32 at = roles ? facts.roles : facts.products; facts.alive && at < end; ++at) {
                const auto number = size_t(table.lists()[at]);
                if (std::exchange(seenIn[number], article) != article)
                    ++counts[number];
            }
        }
    }
    const std::vector<char> holding = book.holding({last.value});
    Values values;
    for (size_t number = 0; number < counts.size(); ++number) {
        const QString text = book.in(int(number), reading);
        if (counts[number] > 0)
            values.push_back({text,
                              {text, book.source(int(number))},
                              counts[number],
                              counts[number],
                              holding[number] != 0 ? Match::Holds : Match::None});
    }
    return values;
}

QStringList foldersOf(const EditionRow &row)
{
    QStringList folders;
    for (qsizetype at = row.name.key.indexOf(u'/'); at >= 0;
         at = row.name.key.indexOf(u'/', at + 1))
        folders << row.name.key.left(at + 1);
    return folders;
}

Values localeValues(const EditionTable &table)
{
    Values values = valuesOf(
        count(table, [](const EditionRow &row) { return QStringList{row.locale.toString()}; }));
    for (Value &value : values) {
        if (const auto tag = LocaleTag::fromString(value.text))
            value.called << tag->nativeName();
    }
    return values;
}

// The years that leave something; "before:2021" leaves what is dated 2020 and earlier.
Values yearValues(const EditionTable &table, bool before)
{
    const QMap<QString, int> years = count(table, [](const EditionRow &row) {
        return row.year > 0 ? QStringList{QString::number(row.year)} : QStringList();
    });
    Values values;
    for (auto it = years.cbegin(); it != years.cend(); ++it) {
        const int year = it.key().toInt();
        article::SearchFilter filter;
        (before ? filter.beforeYear : filter.afterYear) = before ? year + 1 : year - 1;
        const QString text = QString::number(before ? filter.beforeYear : filter.afterYear);
        const std::vector<char> accepted = table.accepted(filter);
        std::vector<char> articles(size_t(table.articleCount()));
        for (size_t i = 0; i < accepted.size(); ++i) {
            if (accepted[i] != 0)
                articles[size_t(table.editions()[i].article)] = 1;
        }
        values.push_back(
            {text, {text}, int(std::count(articles.cbegin(), articles.cend(), char(1))), year});
    }
    return values;
}

// Every edition has both.
Values sideValues()
{
    Values values;
    for (const QString &side : {u"target"_s, u"source"_s})
        values.push_back({side, {side}});
    return values;
}

QString typeOf(const EditionRow &row)
{
    if (row.translation == article::Translation::None)
        return {};
    return row.translation == article::Translation::Machine ? u"machine"_s : u"human"_s;
}

// None for a title, which has words behind it.
Values allValues(const EditionTable &table, const LastWord &last, const LocaleTag &reading)
{
    if (last.name == "role"_L1 || last.name == "product"_L1)
        return namedValues(table, last, reading);
    if (last.name == "locale"_L1)
        return localeValues(table);
    if (last.name == "before"_L1 || last.name == "after"_L1)
        return yearValues(table, last.name == "before"_L1);
    if (last.name == "side"_L1)
        return sideValues();
    if (last.name == "type"_L1)
        return valuesOf(
            count(table, [](const EditionRow &row) { return QStringList{typeOf(row)}; }));
    if (last.name == "docset"_L1)
        return valuesOf(
            count(table, [](const EditionRow &row) { return QStringList{row.docset}; }));
    if (last.name == "topic"_L1)
        return valuesOf(count(table, [](const EditionRow &row) { return QStringList{row.topic}; }));
    return last.name == "key"_L1 ? valuesOf(count(table, foldersOf)) : Values();
}

Match matchOf(const QString &called, const QString &typed)
{
    if (called.startsWith(typed, Qt::CaseInsensitive))
        return Match::Begins;
    Match best = Match::None;
    for (qsizetype at = called.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = called.indexOf(typed, at + 1, Qt::CaseInsensitive))
        best = qMin(best, called[at - 1].isLetterOrNumber() ? Match::Holds : Match::WordBegins);
    return best;
}

// Whether whole words of a name were typed: then it may be all that the person wants to say.
bool isWhole(const QString &called, const QString &typed)
{
    for (qsizetype at = called.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = called.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + typed.size();
        if ((at == 0 || !called[at - 1].isLetterOrNumber()) &&
            (end == called.size() || !called[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

QList<Completion> nameCompletions(const LastWord &last)
{
    QList<Completion> found;
    if (last.name.size() < fewestLetters)
        return found;
    for (const QString &name : restrictionNames()) {
        if (name.startsWith(last.name))
            found.append({name + u':', name, {}, last.from, last.to, 0, false});
    }
    return found;
}

// Matches the values, leaves out those that cannot be offered, and puts the best first.
void pick(Values &values, const QString &typed)
{
    for (Value &value : values) {
        for (const QString &called : std::as_const(value.called))
            value.match = qMin(value.match, matchOf(called, typed));
        // A quote cannot be typed within quotes.
        if (value.text.contains(u'"') || value.text.compare(typed, Qt::CaseInsensitive) == 0)
            value.match = Match::None;
    }
    const bool better = std::any_of(values.cbegin(), values.cend(),
                                    [](const Value &value) { return value.match < Match::Holds; });
    const Match worst = better ? Match::WordBegins : Match::Holds;
    std::erase_if(values, [worst](const Value &value) { return value.match > worst; });
    std::sort(values.begin(), values.end(), [](const Value &a, const Value &b) {
        return std::tuple(a.match, -a.weight, a.text) < std::tuple(b.match, -b.weight, b.text);
    });
    // Two things can be called the same in a translation; either finds both.
    const auto same = [](const Value &a, const Value &b) { return a.text == b.text; };
    values.erase(std::unique(values.begin(), values.end(), same), values.end());
}

} // namespace

QList<Completion> completions(const QString &typed, const EditionTable &table,
                              const LocaleTag &reading, int limit)
{
    const auto last = typed.size() > longestQuery ? std::nullopt : lastWord(typed);
    if (!last)
        return {};
    if (!last->colon)
        return nameCompletions(*last).mid(0, limit);
    Values values = allValues(table, *last, reading);
    const auto isDone = [&last](const Value &value) {
        return std::any_of(value.called.cbegin(), value.called.cend(),
                           [&last](const QString &name) { return isWhole(name, last->value); });
    };
    const bool certain =
        last->value.isEmpty() || std::none_of(values.cbegin(), values.cend(), isDone);
    pick(values, last->value);
    QList<Completion> found;
    for (const Value &value : values) {
        if (found.size() >= limit)
            break;
        const bool blanks = std::any_of(value.text.cbegin(), value.text.cend(),
                                        [](QChar c) { return c.isSpace(); });
        const QString text = blanks ? u'"' + value.text + u'"' : value.text;
        found.append({last->name + u':' + text, last->name, value.text, last->from, last->to,
                      value.articles, certain});
    }
    return found;
}

} // namespace diglot::search
