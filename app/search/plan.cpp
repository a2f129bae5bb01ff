// SPDX-License-Identifier: Apache-2.0
#include "app/search/plan.h"

#include "app/search/indexdata.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diglot::search {

namespace {

constexpr size_t mostTerms = 48;
// Rows are looked at that hold one of the rarest words: of as many as have this many rows together,
// two at least.
constexpr size_t gateTerms = 2;
constexpr qint64 gateRows = 64;
// Fewer letters begin too many words to say anything.
constexpr qsizetype shortestBeginning = 2;

QByteArray quoted(const QByteArray &phrase, bool prefix)
{
    return '"' + phrase + '"' + (prefix ? "*" : "");
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
        const bool single = token.kind == Token::Kind::Gram && QString::fromUtf8(text).size() == 1;
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
    last.prefix = true;
    return terms;
}

// One term for words in this very order and form.
std::vector<Term> phraseTerm(const QueryWord &word, const Analyzer::Languages &languages)
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
        const bool single = token.kind == Token::Kind::Gram && QString::fromUtf8(text).size() == 1;
        const bool runGoesOn = i > 0 && tokens.items[i - 1].kind == Token::Kind::Gram &&
                               tokens.items[i - 1].end == token.end;
        if (single && runGoesOn)
            continue;
        if (single && i + 1 < tokens.items.size())
            continue; // only the last term of a phrase may be open
        term.prefix = single;
        phrase += (phrase.isEmpty() ? "" : " ") + text;
        if (single)
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

qint64 rowsOf(const Term &term, const RowCounter &count)
{
    qint64 rows = 0;
    for (const QByteArray &phrase : term.phrases) {
        // A phrase is in no more rows than its rarest word.
        qint64 least = -1;
        const QList<QByteArray> words = phrase.split(' ');
        for (const QByteArray &word : words) {
            const qint64 found = count(word, term.prefix && word == words.last());
            least = least < 0 ? found : qMin(least, found);
        }
        rows = qMax(rows, least);
    }
    return term.beginning.isEmpty() ? rows : qMax(rows, count(term.beginning, true));
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
              const RowCounter &count)
        : m_query(query)
        , m_languages(languages)
        , m_rows(rows)
        , m_count(count)
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
        express();
        return std::move(m_plan);
    }

private:
    std::vector<Term> termsOf(const QueryWord &word) const
    {
        if (word.phrase)
            return phraseTerm(word, m_languages);
        return word.prefix ? prefixTerm(word, m_languages) : termsOfWord(word, m_languages);
    }

    void takeWord(int index)
    {
        const QueryWord &word = m_query.words[index];
        std::vector<Term> found = termsOf(word);
        if (found.empty())
            return;
        const bool open = m_query.unfinished && index == m_query.words.size() - 1 && !word.phrase &&
                          !word.excluded;
        if (open)
            leaveOpen(found.back());
        std::erase_if(found, [this](Term &term) {
            term.rows = rowsOf(term, m_count);
            return term.rows == 0;
        });
        if (found.empty()) {
            // Of a word that has only begun nothing can be said yet.
            if (!word.excluded && !(open && word.text.size() < shortestBeginning))
                m_plan.unknown.push_back(index);
            // What must be there and is nowhere: nothing can match.
            m_impossible = m_impossible || (word.phrase && !word.excluded && !word.orBefore);
            return;
        }
        for (Term &term : found) {
            term.word = index;
            term.titleOnly = word.titleOnly;
            term.required = term.required || word.titleOnly;
        }
        if (word.excluded) {
            m_excluded.insert(m_excluded.end(), found.begin(), found.end());
        } else if (word.orBefore && !m_plan.terms.empty() && !word.prefix &&
                   !m_plan.terms.back().prefix) {
            Term &last = m_plan.terms.back();
            for (const Term &term : found) {
                last.phrases.append(term.phrases);
                last.tokens.unite(term.tokens);
                last.rows += term.rows;
                if (!term.beginning.isEmpty())
                    last.beginning = last.tokenPrefix = term.beginning;
            }
        } else {
            std::move(found.begin(), found.end(), std::back_inserter(m_plan.terms));
        }
    }

    // `term` < 0: the phrases only choose rows.
    QByteArray alternatives(const Term &term, int index)
    {
        QByteArray text;
        for (const QByteArray &phrase : term.phrases) {
            text += (text.isEmpty() ? "" : " OR ") + quoted(phrase, term.prefix);
            m_plan.phrases.push_back({index, false});
        }
        if (!term.beginning.isEmpty()) {
            text += " OR " + quoted(term.beginning, true);
            m_plan.phrases.push_back({index, false});
        }
        if (index >= 0 && !term.raw.isEmpty()) {
            text += " OR " + quoted(term.raw, false);
            m_plan.phrases.push_back({index, true});
        }
        if (term.titleOnly)
            return "({title titlesource} : (" + text + "))";
        return '(' + text + ')';
    }

    // The rarest terms, by index.
    std::vector<int> gate() const
    {
        std::vector<int> order(m_plan.terms.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_plan.terms[size_t(a)].rows < m_plan.terms[size_t(b)].rows;
        });
        qint64 rows = 0;
        size_t count = 0;
        while (count < order.size() && (count < gateTerms || rows < gateRows))
            rows += m_plan.terms[size_t(order[count++])].rows;
        order.resize(count);
        return order;
    }

    void express()
    {
        if (m_plan.terms.empty() || m_impossible)
            return;
        QByteArray chosen; // which rows
        QByteArray all;    // which occurrences
        for (const Term &term : m_plan.terms) {
            if (term.required)
                chosen += (chosen.isEmpty() ? "" : " AND ") + alternatives(term, -1);
        }
        const std::vector<int> rarest = gate();
        if (chosen.isEmpty() && rarest.size() < m_plan.terms.size()) {
            for (const int index : rarest)
                chosen += (chosen.isEmpty() ? "" : " OR ") +
                          alternatives(m_plan.terms[size_t(index)], -1);
        }
        for (size_t i = 0; i < m_plan.terms.size(); ++i)
            all += (all.isEmpty() ? "" : " OR ") + alternatives(m_plan.terms[i], int(i));
        QByteArray text = chosen.isEmpty() ? all : '(' + chosen + ") AND (" + all + ')';
        QByteArray without;
        for (const Term &term : m_excluded)
            without += (without.isEmpty() ? "" : " OR ") + alternatives(term, -1);
        if (!without.isEmpty())
            text = '(' + text + ") NOT (" + without + ')';
        if (m_query.side == article::Side::Source)
            text = "{titlesource headingsource source} : (" + text + ')';
        else if (m_query.side == article::Side::Target)
            text = "{title heading target} : (" + text + ')';
        m_plan.expression = text;
    }

    const ParsedQuery &m_query;
    const Analyzer::Languages &m_languages;
    qint64 m_rows;
    const RowCounter &m_count;
    Plan m_plan;
    std::vector<Term> m_excluded;
    bool m_impossible = false;
};

} // namespace

Plan makePlan(const ParsedQuery &query, const Analyzer::Languages &languages, qint64 rows,
              const RowCounter &count)
{
    return PlanMaker(query, languages, rows, count).make();
}

} // namespace diglot::search
