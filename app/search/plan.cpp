// SPDX-License-Identifier: Apache-2.0
#include "app/search/plan.h"

#include "app/search/indexdata.h"
#include "app/search/stemmer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace diglot::search {

namespace {

// Rows are looked at that hold one of the rarest words: of as many as have this many rows together,
// two at least.
constexpr size_t gateTerms = 2;
constexpr qint64 gateRows = 64;
// Fewer letters begin too many words to say anything.
constexpr qsizetype shortestBeginning = 2;
constexpr qsizetype shortestRelated = 3; // shorter stems say nothing of a word

qsizetype charactersOf(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).toUcs4().size();
}

// Rules cut off less of one form of a word than of another: what is the stem of this one may stand
// elsewhere as a word whose own stem is shorter ("licenser", "licens"), and the other way round.
void addRelated(Term &term, const Analyzer::Languages &languages)
{
    if (term.raw.isEmpty() || charactersOf(term.raw) < shortestRelated)
        return;
    const Script script = scriptOf(QString::fromUtf8(term.raw).front().unicode());
    Analyzer::Languages uneven;
    std::copy_if(languages.cbegin(), languages.cend(), std::back_inserter(uneven),
                 [script](const Language *language) {
                     return language->uneven && language->script == script;
                 });
    if (uneven.isEmpty())
        return;
    const QByteArray asStem = stemMark + term.raw;
    if (!term.phrases.contains(asStem))
        term.related.append(asStem);
    thread_local Stemmer stemmer;
    for (const QByteArray &stem : std::as_const(term.phrases)) {
        const QByteArray word = stem.mid(1);
        if (word == term.raw || charactersOf(word) < shortestRelated)
            continue;
        // Where that word stands its stem mostly does, too.
        const std::string text = word.toStdString();
        const bool same =
            std::all_of(uneven.cbegin(), uneven.cend(), [&](const Language *language) {
                return stemmer.stem(text, text, *language) == stem.toStdString();
            });
        if (!same)
            term.related.append(word);
    }
}

// The terms of one plain word: several for an identifier or a run of characters without blanks.
std::vector<Term> termsOfWord(const QueryWord &word, const Analyzer::Languages &languages)
{
    Tokens tokens;
    analyzer().analyse(word.text, languages, tokens);
    std::vector<Term> terms;
    for (size_t i = 0; i < tokens.items.size(); ++i) {
        const Token &token = tokens.items[i];
        const QByteArray text = tokens.term(token).toByteArray();
        if (token.kind == Token::Kind::Stem) {
            Term &last = terms.back();
            if (last.raw.isEmpty()) {
                last.raw = last.phrases.first();
                last.phrases.clear();
            }
            last.phrases.append(text);
            last.tokens.insert(text);
            continue;
        }
        const bool single = token.kind == Token::Kind::Gram && charactersOf(text) == 1;
        const bool runGoesOn = i > 0 && tokens.items[i - 1].kind == Token::Kind::Gram &&
                               tokens.items[i - 1].end == token.end;
        if (single && runGoesOn)
            continue; // the second half of the gram before it
        Term term;
        term.typed = word.text.mid(token.begin, token.end - token.begin);
        term.phrases.append(text);
        term.prefix = single;
        if (single)
            term.tokenPrefix = text;
        else
            term.tokens.insert(text);
        terms.push_back(std::move(term));
    }
    for (Term &term : terms)
        addRelated(term, languages);
    return terms;
}

// One term for a word of which the end is left open: "wor*".
std::vector<Term> prefixTerm(const QueryWord &word, const Analyzer::Languages &languages)
{
    std::vector<Term> terms = termsOfWord(word, languages);
    if (terms.empty())
        return terms;
    Term &last = terms.back();
    if (!last.raw.isEmpty())
        last.phrases = {last.raw};
    last.tokenPrefix = last.phrases.first();
    last.raw.clear();
    last.related.clear();
    last.prefix = true;
    return terms;
}

// One term for words in this very order and form; the last one may go on where the phrase is
// `open`.
std::vector<Term> phraseTerm(const QueryWord &word, const Analyzer::Languages &languages, bool open)
{
    Tokens tokens;
    analyzer().analyse(word.text, languages, tokens);
    Term term;
    QByteArray phrase;
    for (size_t i = 0; i < tokens.items.size(); ++i) {
        const Token &token = tokens.items[i];
        if (token.colocated)
            continue;
        const QByteArray text = tokens.term(token).toByteArray();
        const bool single = token.kind == Token::Kind::Gram && charactersOf(text) == 1;
        const bool runGoesOn = i > 0 && tokens.items[i - 1].kind == Token::Kind::Gram &&
                               tokens.items[i - 1].end == token.end;
        if (single && runGoesOn)
            continue;
        if (single && i + 1 < tokens.items.size())
            continue; // only the last term of a phrase may be open
        const bool last = std::all_of(tokens.items.begin() + qsizetype(i) + 1, tokens.items.end(),
                                      [](const Token &other) { return other.colocated; });
        if (open && last && !single && charactersOf(text) < shortestBeginning && !phrase.isEmpty())
            continue; // begins too many words
        term.prefix = single || (open && last && charactersOf(text) >= shortestBeginning);
        phrase += (phrase.isEmpty() ? "" : " ") + text;
        if (term.prefix)
            term.tokenPrefix = text;
        else
            term.tokens.insert(text);
    }
    if (phrase.isEmpty())
        return {};
    term.typed = word.text;
    term.phrases.append(phrase);
    term.required = true;
    return {term};
}

constexpr Columns sourceColumns =
    bitOf(Column::TitleSource) | bitOf(Column::HeadingSource) | bitOf(Column::Source);

Columns columnsOf(const ParsedQuery &query)
{
    if (!query.side)
        return allColumns;
    return *query.side == article::Side::Source ? sourceColumns
                                                : Columns(allColumns & ~sourceColumns);
}

// A word of which the end may still be missing stands for all that begins so, too.
void leaveOpen(Term &term)
{
    const QByteArray &word = term.raw.isEmpty() ? term.phrases.first() : term.raw;
    if (term.prefix || QString::fromUtf8(word).size() < shortestBeginning)
        return;
    term.beginning = word;
    term.tokenPrefix = word;
}

class PlanMaker
{
public:
    PlanMaker(const ParsedQuery &query, const Analyzer::Languages &languages, qint64 rows,
              TermLists &lists)
        : m_query(query)
        , m_languages(languages)
        , m_rows(rows)
        , m_lists(lists)
        , m_columns(columnsOf(query))
    {}

    Plan make()
    {
        for (int i = 0; i < m_query.words.size(); ++i)
            takeWord(i);
        if (m_plan.terms.size() > mostTerms)
            m_plan.terms.resize(mostTerms);
        for (Term &term : m_plan.terms) {
            term.idf = std::log(1.0 + (double(m_rows - qMin(term.rows, m_rows)) + 0.5) /
                                          (double(term.rows) + 0.5));
            m_plan.idfSum += term.idf;
        }
        m_plan.indexTokens();
        gate();
        return std::move(m_plan);
    }

private:
    std::vector<Term> termsOf(const QueryWord &word, bool isLast) const
    {
        if (word.phrase)
            return phraseTerm(word, m_languages, m_query.unfinished && isLast && word.unclosed);
        return word.prefix ? prefixTerm(word, m_languages) : termsOfWord(word, m_languages);
    }

    void takeWord(int index)
    {
        const QueryWord &word = m_query.words[index];
        const bool isLast = index == m_query.words.size() - 1;
        m_plan.excludes = m_plan.excludes || word.excluded;
        if (!word.orBefore) {
            m_choice = index;
            m_phraseLacks = false;
        }
        std::vector<Term> found = termsOf(word, isLast);
        if (found.empty())
            return;
        const bool open = m_query.unfinished && isLast && !word.phrase && !word.excluded;
        if (open)
            leaveOpen(found.back());
        const auto erased = std::erase_if(found, [&](Term &term) {
            look(term, word.titleOnly ? Columns(m_columns & titleColumns) : m_columns);
            return !isKnown(term);
        });
        if (erased > 0 && !found.empty() && !word.excluded)
            m_plan.partial.push_back(index);
        if (found.empty()) {
            // Of a word that has only begun nothing can be said yet.
            if (!word.excluded && !(open && word.text.size() < shortestBeginning))
                m_plan.unknown.push_back(index);
            // What must be there and is nowhere: nothing can match.
            m_phraseLacks = m_phraseLacks || (word.phrase && !word.excluded);
            const bool mayCome = !isLast && m_query.words[index + 1].orBefore;
            m_plan.impossible = m_plan.impossible || (m_phraseLacks && !mayCome && !isInChoice());
            return;
        }
        for (Term &term : found) {
            term.word = index;
            term.titleOnly = word.titleOnly;
            term.required = term.required || word.titleOnly;
        }
        if (word.excluded) {
            std::move(found.begin(), found.end(), std::back_inserter(m_plan.excluded));
        } else if (word.orBefore && isInChoice() && !word.prefix && !m_plan.terms.back().prefix) {
            join(m_plan.terms.back(), found);
        } else {
            std::move(found.begin(), found.end(), std::back_inserter(m_plan.terms));
        }
    }

    // Whether one of the words that OR joins with the one that is looked at was found.
    [[nodiscard]] bool isInChoice() const
    {
        return !m_plan.terms.empty() && m_plan.terms.back().word >= m_choice;
    }

    static void join(Term &last, const std::vector<Term> &more)
    {
        for (const Term &term : more) {
            last.phrases.append(term.phrases);
            last.tokens.unite(term.tokens);
            last.found.insert(last.found.end(), term.found.begin(), term.found.end());
            last.rows += term.rows;
            if (!term.beginning.isEmpty())
                last.beginning = last.tokenPrefix = term.beginning;
        }
    }

    void look(Term &term, Columns columns) const
    {
        for (const QByteArray &phrase : std::as_const(term.phrases)) {
            const QList<QByteArray> words = phrase.split(' ');
            if (words.size() > 1)
                term.found.push_back(m_lists.phrase(words, term.prefix, columns));
            else
                term.found.push_back(term.prefix ? m_lists.prefix(phrase, columns)
                                                 : m_lists.term(phrase, columns));
            term.rows = qMax(term.rows, term.found.back().count);
        }
        if (!term.beginning.isEmpty()) {
            term.found.push_back(m_lists.prefix(term.beginning, columns));
            term.rows = qMax(term.rows, term.found.back().count);
        }
        lookForRelated(term, columns);
        if (term.raw.isEmpty())
            return;
        term.rawFound = m_lists.term(term.raw, columns);
        // Words of a single form: the same rows, and need not be read twice.
        term.rawIsAll =
            term.found.size() == 1 && m_lists.areSame(term.found.front(), term.rawFound);
    }

    // Only beside a word that stands somewhere: what is nowhere may be a slip that looks like a
    // stem.
    void lookForRelated(Term &term, Columns columns) const
    {
        if (!isKnown(term))
            return;
        for (const QByteArray &word : std::as_const(term.related)) {
            TermRows rows = m_lists.term(word, columns);
            if (rows.count == 0)
                continue;
            term.rows = qMax(term.rows, rows.count);
            term.tokens.insert(word);
            term.found.push_back(std::move(rows));
        }
    }

    // Whether its words stand anywhere, be it not side by side or in other columns.
    bool isKnown(const Term &term) const
    {
        const auto known = [this, &term](const QByteArray &phrase) {
            const QList<QByteArray> words = phrase.split(' ');
            return std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) {
                const bool open = term.prefix && word == words.last();
                return (open ? m_lists.prefix(word, allColumns) : m_lists.term(word, allColumns))
                           .count > 0;
            });
        };
        return term.rows > 0 || std::any_of(term.phrases.cbegin(), term.phrases.cend(), known);
    }

    // The rarest terms, by index.
    void gate()
    {
        std::vector<int> &order = m_plan.gate;
        order.resize(m_plan.terms.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_plan.terms[size_t(a)].rows < m_plan.terms[size_t(b)].rows;
        });
        qint64 rows = 0;
        size_t count = 0;
        while (count < order.size() && (count < gateTerms || rows < gateRows))
            rows += m_plan.terms[size_t(order[count++])].rows;
        order.resize(count);
    }

    const ParsedQuery &m_query;
    const Analyzer::Languages &m_languages;
    qint64 m_rows;
    TermLists &m_lists;
    Columns m_columns;
    int m_choice = 0;           // index of the first of the words that OR joins
    bool m_phraseLacks = false; // one of these is a phrase that stands nowhere
    Plan m_plan;
};

} // namespace

void Plan::indexTokens()
{
    byToken.clear();
    for (size_t i = terms.size(); i-- > 0;) {
        for (const QByteArray &token : std::as_const(terms[i].tokens))
            byToken.insert(token, int(i));
    }
}

int Plan::termOf(QByteArrayView token) const
{
    const int known = byToken.value(QByteArray::fromRawData(token.data(), token.size()), -1);
    const size_t end = known < 0 ? terms.size() : size_t(known);
    for (size_t i = 0; i < end; ++i) {
        if (!terms[i].tokenPrefix.isEmpty() && token.startsWith(terms[i].tokenPrefix))
            return int(i);
    }
    return known;
}

Plan makePlan(const ParsedQuery &query, const Analyzer::Languages &languages, qint64 rows,
              TermLists &lists)
{
    return PlanMaker(query, languages, rows, lists).make();
}

} // namespace diglot::search
