// SPDX-License-Identifier: Apache-2.0
#include "app/search/suggestions.h"

#include "app/search/folding.h"
#include "app/search/languages.h"
#include "app/search/passage.h"

#include <algorithm>
#include <cstring>

namespace diglot::search {

namespace {

constexpr size_t mostMatches = 4096; // a single letter begins a word nearly everywhere

// Where `word` begins a word of `line`, or stands in it where the script has no words; -1: nowhere.
qsizetype wordAt(QByteArrayView line, const QByteArray &word, bool grams)
{
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        if (grams || at == 0 || line[at - 1] == ' ')
            return at;
    }
    return -1;
}

bool isGrams(const QByteArray &utf8)
{
    const QList<uint> points = QString::fromUtf8(utf8).toUcs4();
    return !points.isEmpty() && scriptOf(char32_t(points.first())) == Script::Grams;
}

// The marks of words in the text as it is shown: what was folded is matched character by character.
QList<article::Range> marksOf(const QString &text, const QString &typed)
{
    QList<article::Range> units;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < text.size(); ++from) {
        const bool inside = from > 0 && text[from - 1].isLetterOrNumber();
        for (const QString &word : words) {
            if (!text[from].isLetterOrNumber() || (inside && !isGrams(word.toUtf8())))
                continue;
            qsizetype to = from + 1;
            QString found = folded(QStringView(text).sliced(from, to - from));
            while (found.size() < word.size() && to < text.size() && word.startsWith(found))
                found = folded(QStringView(text).sliced(from, ++to - from));
            if (found == word && (units.isEmpty() || units.last().to <= from))
                units.append({int(from), int(to)});
        }
    }
    return inCodePoints(text, units);
}

} // namespace

void SuggestionTable::Lines::add(const QString &line, Entry entry)
{
    const QByteArray bytes = folded(line).toUtf8();
    if (bytes.isEmpty())
        return;
    if (text.isEmpty())
        text = "\n";
    entry.offset = quint32(text.size());
    text += bytes + '\n';
    entries.push_back(entry);
    if (entry.section > 0)
        originals.append(line);
}

Result<void> SuggestionTable::refresh(Database &database, const EditionTable &table)
{
    for (; m_editions < table.editions().size(); ++m_editions) {
        const EditionRow &row = table.editions()[m_editions];
        m_titles.add(row.title, {0, int(m_editions), 0, false});
        if (row.titleSource != row.title)
            m_titles.add(row.titleSource, {0, int(m_editions), 0, true});
    }
    if (m_lastSection == table.lastSection())
        return {};
    Statement rows = database.prepare(
        "SELECT id, heading, headingsource, anchor FROM section WHERE id > ? AND heading <> ''");
    rows.bind(1, m_lastSection);
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        const int edition = table.editionOf(id);
        if (edition < 0)
            continue;
        const QString heading = rows.text(1);
        const QString source = rows.text(2);
        for (const bool side : {false, true}) {
            const QString &line = side ? source : heading;
            if (side && source == heading)
                continue;
            const qsizetype count = m_headings.originals.size();
            m_headings.add(line, {0, edition, id, side});
            if (m_headings.originals.size() > count)
                m_anchors.append(rows.text(3));
        }
    }
    m_lastSection = table.lastSection();
    return database.check();
}

// One pass over one table with all that decides about a line; it has a single caller.
// NOLINTNEXTLINE(readability-function-size)
void SuggestionTable::find(const Lines &lines, const QByteArrayList &words, const QByteArray &whole,
                           const EditionTable &table, const LocaleTag &locale,
                           std::vector<Match> &matches) const
{
    const auto longest = std::max_element(
        words.cbegin(), words.cend(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    const char *const begin = lines.text.constData();
    const char *const end = begin + lines.text.size();
    const bool wholeGrams = isGrams(whole);
    size_t next = 0; // entry
    for (const char *at = begin; at < end && matches.size() < mostMatches;) {
        at = static_cast<const char *>(
            memmem(at, size_t(end - at), longest->constData(), size_t(longest->size())));
        if (!at)
            return;
        const quint32 offset = quint32(at - begin);
        const auto entry =
            std::upper_bound(lines.entries.begin() + qptrdiff(next), lines.entries.end(), offset,
                             [](quint32 position, const Entry &e) { return position < e.offset; });
        next = size_t(entry - lines.entries.begin());
        const Entry &line = *(entry - 1);
        const quint32 lineEnd =
            next < lines.entries.size() ? entry->offset - 1 : quint32(lines.text.size()) - 1;
        const QByteArrayView text(begin + line.offset, qsizetype(lineEnd - line.offset));
        at = begin + lineEnd;
        const EditionRow &row = table.editions()[size_t(line.edition)];
        const bool all = std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) {
            return wordAt(text, word, isGrams(word)) >= 0;
        });
        const bool gone = line.section > 0 && table.editionOf(line.section) < 0;
        if (!row.alive || gone || !all || (locale.isValid() && row.locale != locale))
            continue;
        const int rank = text.startsWith(whole) ? 0 : wordAt(text, whole, wholeGrams) >= 0 ? 1 : 2;
        matches.push_back({&line, rank, int(text.size())});
    }
}

QList<article::Suggestion> SuggestionTable::suggest(const QString &typed, const EditionTable &table,
                                                    const LocaleTag &locale,
                                                    const LocaleTag &reading, int limit) const
{
    const QByteArray whole = folded(typed.left(200)).toUtf8();
    const QByteArrayList words = [&whole] {
        QByteArrayList list = whole.split(' ');
        list.removeAll(QByteArray());
        return list;
    }();
    QList<article::Suggestion> result;
    if (words.isEmpty())
        return result;
    QSet<int> articles;
    for (const Lines *lines : {&m_titles, &m_headings}) {
        std::vector<Match> matches;
        find(*lines, words, whole, table, locale, matches);
        const auto localeRank = [&](const Match &match) {
            return table.editions()[size_t(match.entry->edition)].locale == reading ? 0 : 1;
        };
        std::stable_sort(matches.begin(), matches.end(), [&](const Match &a, const Match &b) {
            return std::tuple(a.rank, a.length, localeRank(a)) <
                   std::tuple(b.rank, b.length, localeRank(b));
        });
        for (const Match &match : matches) {
            const EditionRow *row = &table.editions()[size_t(match.entry->edition)];
            if (result.size() >= limit)
                return result;
            if (articles.contains(row->article))
                continue;
            articles.insert(row->article);
            article::Suggestion found{row->name, row->locale, row->title, row->title, {}, {}};
            if (match.entry->section > 0) {
                const qsizetype index = match.entry - lines->entries.data();
                found.text = lines->originals[index];
                found.anchor = m_anchors[index];
            } else if (match.entry->source) {
                found.text = row->titleSource;
            }
            found.marks = marksOf(found.text, typed);
            result.append(std::move(found));
        }
    }
    return result;
}

} // namespace diglot::search
