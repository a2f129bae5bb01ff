// SPDX-License-Identifier: Apache-2.0
#include "app/search/concordance.h"

#include "app/core/localerange.h"
#include "app/search/indexdata.h"
#include "app/search/passage.h"

#include <algorithm>
#include <set>

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

bool isSingle(const QSet<QByteArray> &words)
{
    if (words.size() != 1)
        return false;
    const QString text = QString::fromUtf8(*words.cbegin());
    return text.size() == 1 && scriptOf(text[0].unicode()) == Script::Grams;
}

// A single character stands for every gram that begins with it.
bool stands(QByteArrayView token, const QSet<QByteArray> &words)
{
    const QByteArray bytes = QByteArray::fromRawData(token.data(), token.size());
    if (words.contains(bytes))
        return true;
    return isSingle(words) && bytes.startsWith(*words.cbegin());
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

// Finds the sections and pieces in which the words of a pattern follow one another.
class PatternFinder
{
public:
    PatternFinder(SearchState &state, const Pattern &pattern)
    {
        for (const QSet<QByteArray> &words : pattern) {
            std::vector<PostingListPtr> lists;
            for (const QByteArray &word : words) {
                TermRows rows = isSingle(words) ? state.lists().prefix(word, allColumns)
                                                : state.lists().term(word, allColumns);
                (void)state.lists().read(rows);
                lists.push_back(rows.list);
            }
            m_words.push_back(std::move(lists));
        }
    }

    // Rows that hold all words somewhere.
    [[nodiscard]] std::vector<quint32> rows(qint64 lastRow) const
    {
        std::vector<quint32> held(size_t(lastRow + 1)); // how many of the words, from the first on
        for (quint32 i = 0; i < m_words.size(); ++i) {
            for (const PostingListPtr &list : m_words[i]) {
                for (const quint32 row : list->rows)
                    held[row] = held[row] == i ? i + 1 : held[row];
            }
        }
        std::vector<quint32> found;
        for (quint32 row = 0; row < held.size(); ++row) {
            if (held[row] == m_words.size())
                found.push_back(row);
        }
        return found;
    }

    // Places of a row at which the first word begins and the others follow.
    [[nodiscard]] std::vector<Entry::Place> places(quint32 row)
    {
        using Key = std::pair<quint8, quint32>;
        std::vector<Entry::Place> found;
        std::vector<std::vector<Key>> all;
        for (const std::vector<PostingListPtr> &lists : m_words) {
            std::vector<Key> &keys = all.emplace_back();
            for (const PostingListPtr &list : lists) {
                const qsizetype index = list->find(row);
                if (index < 0)
                    continue;
                list->places(index, m_entry);
                for (const Entry::Place &place : m_entry.places)
                    keys.emplace_back(place.column, place.position);
            }
            std::sort(keys.begin(), keys.end());
        }
        for (const auto &[column, position] : all.front()) {
            bool here = column >= quint8(Column::Target);
            for (quint32 i = 1; i < all.size() && here; ++i)
                here = std::binary_search(all[i].begin(), all[i].end(), Key(column, position + i));
            if (here)
                found.push_back({column, position});
        }
        return found;
    }

private:
    std::vector<std::vector<PostingListPtr>> m_words;
    Entry m_entry;
};

class Collector
{
public:
    Collector(const article::ConcordanceRequest &request, const Pattern &pattern)
        : m_request(request)
        , m_pattern(pattern)
    {}

    void take(const EditionRow &row, const PieceText &piece)
    {
        if (piece.number <= 0)
            return;
        const Analyzer::Languages target = languagesFor(row.locale.language());
        const Analyzer::Languages source = languagesFor(u"en");
        ConcordanceLine line{row.name, row.locale, piece.number, {}, {}, Side::Target, {}};
        line.target = piece.targetMarkdown.isEmpty() ? piece.target : piece.targetMarkdown;
        line.source = piece.sourceMarkdown.isEmpty() ? piece.source : piece.sourceMarkdown;
        QList<Range> units = ranges(line.target, piece.target, target);
        // The characters of an address say less than the word itself on the other side.
        const bool isAddress = m_request.exact && !piece.target.contains(m_request.term) &&
                               piece.source.contains(m_request.term);
        if (units.isEmpty() || isAddress) {
            line.side = Side::Source;
            units = ranges(line.source, piece.source, source);
        }
        if (units.isEmpty())
            return;
        line.marks = inCodePoints(line.side == Side::Target ? line.target : line.source, units);
        lines.append(std::move(line));
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

// Reads the sections that may hold the term, piece by piece.
class Walk
{
public:
    Walk(SearchState &state, const article::ConcordanceRequest &request, const Pattern &pattern)
        : m_state(state)
        , m_request(request)
        , m_collector(request, pattern)
    {}

    // The term may begin or end inside a word: every section is read.
    Result<void> exactly()
    {
        const QByteArray term = m_request.term.toUtf8();
        for (qint64 row = 0; row <= m_state.table().lastSection(); ++row) {
            const EditionRow *edition = wanted(row);
            if (!edition)
                continue;
            const auto pieces = read(row);
            if (!pieces)
                return pieces.error();
            for (qsizetype i = 0; i < pieces->size() && pieces->mayHold(term); ++i)
                m_collector.take(*edition, pieces->piece(i));
        }
        return {};
    }

    Result<void> inWords(const Pattern &pattern)
    {
        PatternFinder finder(m_state, pattern);
        if (auto fine = m_state.check(); !fine)
            return fine;
        for (const quint32 row : finder.rows(m_state.table().lastSection())) {
            const EditionRow *edition = wanted(row);
            const auto places = edition ? finder.places(row) : std::vector<Entry::Place>();
            if (places.empty())
                continue;
            const auto pieces = read(row);
            if (!pieces)
                return pieces.error();
            std::set<qsizetype> found;
            for (const Entry::Place &place : places)
                found.insert(pieces->pieceAt(place.position, isSourceColumn(place.column)));
            found.erase(-1);
            for (const qsizetype piece : found)
                m_collector.take(*edition, pieces->piece(piece));
        }
        return {};
    }

    QList<ConcordanceLine> takeLines() { return std::move(m_collector.lines); }

private:
    const EditionRow *wanted(qint64 row) const
    {
        const int index = m_state.table().editionOf(row);
        if (index < 0)
            return nullptr;
        const EditionRow &edition = m_state.table().editions()[size_t(index)];
        const bool here = !m_request.locale.isValid() || covers(m_request.locale, edition.locale);
        return here ? &edition : nullptr;
    }

    Result<PackedPieces> read(qint64 row)
    {
        QByteArray packed;
        if (!m_body.isValid())
            m_body = m_state.database().prepare("SELECT packed FROM body WHERE section=?");
        if (m_body.bind(1, row).next())
            packed = m_body.bytes(0);
        else if (auto fine = m_state.database().check(); !fine)
            return fine.error();
        m_body.reset();
        if (auto fine = m_state.check(); !fine)
            return fine.error();
        return PackedPieces(packed);
    }

    SearchState &m_state;
    const article::ConcordanceRequest &m_request;
    Collector m_collector;
    Statement m_body;
};

} // namespace

Result<QList<ConcordanceLine>> concordance(SearchState &state,
                                           const article::ConcordanceRequest &request)
{
    const Pattern pattern = patternOf(request.term, state.languages());
    if (request.exact ? request.term.isEmpty() : pattern.empty())
        return QList<ConcordanceLine>();
    Walk walk(state, request, pattern);
    if (auto done = request.exact ? walk.exactly() : walk.inWords(pattern); !done)
        return done.error();
    QList<ConcordanceLine> lines = walk.takeLines();
    const auto other = [](const ConcordanceLine &line) -> const QString & {
        return line.side == Side::Target ? line.source : line.target;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const ConcordanceLine &a, const ConcordanceLine &b) {
                         return std::tie(a.locale, other(a), a.article, a.number) <
                                std::tie(b.locale, other(b), b.article, b.number);
                     });
    if (request.limit > 0 && lines.size() > request.limit)
        lines.resize(request.limit);
    return lines;
}

} // namespace diglot::search
