// SPDX-License-Identifier: Apache-2.0
#include "app/search/concordance.h"

#include "app/search/indexdata.h"
#include "app/search/passage.h"

#include <algorithm>

namespace diglot::search {

using article::ConcordanceLine;
using article::Range;
using article::Side;

namespace {

// The words of a term, each by all terms that stand for it.
using Pattern = std::vector<QSet<QByteArray>>;

Pattern patternOf(const QString &term, const Analyzer::Languages &languages)
{
    Tokens tokens;
    analyzer().analyse(term, languages, tokens);
    Pattern pattern;
    for (size_t i = 0; i < tokens.items.size(); ++i) {
        const Token &token = tokens.items[i];
        const QByteArray text = tokens.term(token).toByteArray();
        const bool gramEnds = i > 0 && tokens.items[i - 1].kind == Token::Kind::Gram &&
                              token.kind == Token::Kind::Gram &&
                              tokens.items[i - 1].end == token.end;
        if (gramEnds)
            continue;
        if (!token.colocated)
            pattern.emplace_back();
        pattern.back().insert(text);
    }
    return pattern;
}

// A single character stands for every gram that begins with it.
bool stands(QByteArrayView token, const QSet<QByteArray> &words)
{
    const QByteArray bytes = QByteArray::fromRawData(token.data(), token.size());
    if (words.contains(bytes))
        return true;
    return words.size() == 1 && QString::fromUtf8(*words.cbegin()).size() == 1 &&
           bytes.startsWith(*words.cbegin()) &&
           scriptOf(QString::fromUtf8(bytes)[0].unicode()) == Script::Grams;
}

// Where the words of the pattern follow one another, in UTF-16 units.
QList<Range> wordRanges(const QString &text, const Pattern &pattern,
                        const Analyzer::Languages &languages)
{
    thread_local Tokens tokens;
    tokens.clear();
    analyzer().analyse(text, languages, tokens);
    // Tokens of one position begin at starts[p].
    std::vector<size_t> starts;
    for (size_t i = 0; i < tokens.items.size(); ++i) {
        if (!tokens.items[i].colocated)
            starts.push_back(i);
    }
    starts.push_back(tokens.items.size());
    QList<Range> ranges;
    for (size_t from = 0; from + pattern.size() < starts.size(); ++from) {
        bool all = true;
        quint32 end = 0;
        for (size_t word = 0; word < pattern.size() && all; ++word) {
            bool here = false;
            for (size_t i = starts[from + word]; i < starts[from + word + 1] && !here; ++i) {
                here =
                    stands(tokens.terms.empty() ? QByteArrayView() : tokens.term(tokens.items[i]),
                           pattern[word]);
                const bool single =
                    tokens.items[i].kind == Token::Kind::Gram &&
                    !pattern[word].contains(tokens.term(tokens.items[i]).toByteArray());
                if (here)
                    end = single ? tokens.items[i].begin + 1 : tokens.items[i].end;
            }
            all = here;
        }
        const int begin = int(tokens.items[starts[from]].begin);
        if (all && (ranges.isEmpty() || ranges.last().to <= begin))
            ranges.append({begin, int(end)});
    }
    return ranges;
}

QList<Range> exactRanges(const QString &text, const QString &term)
{
    QList<Range> ranges;
    for (qsizetype at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.size()))
        ranges.append({int(at), int(at + term.size())});
    return ranges;
}

class RowCollector final : public MatchSink
{
public:
    RowCollector(const EditionTable &table, const LocaleTag &locale)
        : m_table(table)
        , m_locale(locale)
    {}
    bool wants(qint64 row) override
    {
        const int edition = m_table.editionOf(row);
        if (edition >= 0 &&
            (!m_locale.isValid() || m_table.editions()[size_t(edition)].locale == m_locale))
            rows.push_back(row);
        return false; // where the words stand is seen in the text
    }
    void take(qint64, const std::vector<Occurrence> &) override {}

    std::vector<qint64> rows;

private:
    const EditionTable &m_table;
    LocaleTag m_locale;
};

// All sections that may hold the term.
Result<std::vector<qint64>> candidates(FullText &text, const EditionTable &table,
                                       const article::ConcordanceRequest &request,
                                       const Pattern &pattern)
{
    RowCollector collector(table, request.locale);
    if (request.exact) {
        // The term may begin or end inside a word: every section is read.
        for (qint64 row = 0; row <= table.lastSection(); ++row)
            (void)collector.wants(row);
        return std::move(collector.rows);
    }
    QByteArray expression;
    for (const QSet<QByteArray> &words : pattern) {
        QByteArray any;
        for (const QByteArray &word : words) {
            const bool single = words.size() == 1 && QString::fromUtf8(word).size() == 1 &&
                                scriptOf(QString::fromUtf8(word)[0].unicode()) == Script::Grams;
            any += (any.isEmpty() ? "\"" : " OR \"") + word + (single ? "\"*" : "\"");
        }
        expression += (expression.isEmpty() ? "(" : " AND (") + any + ')';
    }
    if (auto done = text.match(expression, collector); !done)
        return done.error();
    std::sort(collector.rows.begin(), collector.rows.end());
    return std::move(collector.rows);
}

class Collector
{
public:
    Collector(const article::ConcordanceRequest &request, const Pattern &pattern)
        : m_request(request)
        , m_pattern(pattern)
    {}

    void take(const EditionRow &row, const QList<PieceText> &pieces)
    {
        const Analyzer::Languages target = languagesFor(row.locale.language());
        const Analyzer::Languages source = languagesFor(u"en");
        for (const PieceText &piece : pieces) {
            if (piece.number <= 0)
                continue;
            ConcordanceLine line{row.name, row.locale, piece.number, {}, {}, Side::Target, {}};
            line.target = piece.targetMarkdown.isEmpty() ? piece.target : piece.targetMarkdown;
            line.source = piece.sourceMarkdown.isEmpty() ? piece.source : piece.sourceMarkdown;
            QList<Range> units = ranges(line.target, piece.target, target);
            if (units.isEmpty()) {
                line.side = Side::Source;
                units = ranges(line.source, piece.source, source);
            }
            if (units.isEmpty())
                continue;
            line.marks = inCodePoints(line.side == Side::Target ? line.target : line.source, units);
            lines.append(std::move(line));
        }
    }

    QList<ConcordanceLine> lines;

private:
    // What is looked for is read in the plain text, so that addresses do not count; the ranges are
    // those of the Markdown.
    QList<Range> ranges(const QString &markdown, const QString &plain,
                        const Analyzer::Languages &languages) const
    {
        if (m_request.exact)
            return exactRanges(markdown, m_request.term);
        const QList<Range> inPlain = wordRanges(plain, m_pattern, languages);
        if (inPlain.isEmpty() || markdown == plain)
            return inPlain;
        // Addresses stand behind the words of their links, so they are the ones left over.
        const QList<Range> inMarkdown = wordRanges(markdown, m_pattern, languages);
        if (!inMarkdown.isEmpty())
            return inMarkdown.first(qMin(inMarkdown.size(), inPlain.size()));
        // Markup parts the words ("**Partner**Center"): the whole text then.
        return {{0, int(markdown.size())}};
    }

    const article::ConcordanceRequest &m_request;
    const Pattern &m_pattern;
};

} // namespace

Result<QList<ConcordanceLine>> concordance(Database &database, FullText &text,
                                           const EditionTable &table,
                                           const article::ConcordanceRequest &request)
{
    Analyzer::Languages languages = languagesFor(u"en");
    for (const QString &code : table.languages()) {
        for (const Language *language : languagesFor(code)) {
            if (!languages.contains(language))
                languages.append(language);
        }
    }
    const Pattern pattern = patternOf(request.term, languages);
    if (request.exact ? request.term.isEmpty() : pattern.empty())
        return QList<ConcordanceLine>();
    const auto rows = candidates(text, table, request, pattern);
    if (!rows)
        return rows.error();
    Collector collector(request, pattern);
    Statement body = database.prepare("SELECT packed FROM body WHERE section=?");
    for (const qint64 row : *rows) {
        if (body.bind(1, row).next())
            collector.take(table.editions()[size_t(table.editionOf(row))],
                           unpackPieces(body.bytes(0)));
        else if (auto fine = database.check(); !fine)
            return fine.error();
        body.reset();
    }
    const auto other = [](const ConcordanceLine &line) -> const QString & {
        return line.side == Side::Target ? line.source : line.target;
    };
    std::stable_sort(collector.lines.begin(), collector.lines.end(),
                     [&](const ConcordanceLine &a, const ConcordanceLine &b) {
                         return std::tie(a.locale, other(a), a.article, a.number) <
                                std::tie(b.locale, other(b), b.article, b.number);
                     });
    if (request.limit > 0 && collector.lines.size() > request.limit)
        collector.lines.resize(request.limit);
    return std::move(collector.lines);
}

} // namespace diglot::search
