// SPDX-License-Identifier: Apache-2.0
#include "app/search/suggestions.h"

#include "app/core/localerange.h"
#include "app/search/folding.h"
#include "app/search/languages.h"
#include "app/search/passage.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

namespace diglot::search {

namespace {

constexpr size_t mostMatches = 4096; // a single letter begins a word nearly everywhere

bool isGrams(QByteArrayView utf8)
{
    const QList<uint> points = QString::fromUtf8(utf8).toUcs4();
    return !points.isEmpty() && scriptOf(char32_t(points.first())) == Script::Grams;
}

// A text folded, without the blanks that may as well be left out: between characters of scripts
// that have no words, and of Hangul (파트너 센터, 파트너센터).
QString lineOf(QStringView text)
{
    QString line = folded(text);
    const auto isGram = [&line](qsizetype at) {
        return at >= 0 && at < line.size() && scriptOf(line[at].unicode()) == Script::Grams;
    };
    for (qsizetype at = line.indexOf(u' '); at >= 0; at = line.indexOf(u' ', at)) {
        if (isGram(at - 1) && isGram(at + 1))
            line.remove(at, 1);
        else
            ++at;
    }
    return line;
}

// Whether a word begins behind what stands before `at`: a blank, or a script that has none.
bool beginsAt(QByteArrayView line, qsizetype at)
{
    if (at == 0 || line[at - 1] == ' ')
        return true;
    qsizetype from = at - 1;
    while (from > 0 && (uchar(line[from]) & 0xC0) == 0x80)
        --from;
    return uchar(line[from]) >= 0xE0 && isGrams(line.sliced(from, at - from));
}

// Where `word` begins a word of `line`, or stands in it where the script has no words; -1: nowhere.
qsizetype wordAt(QByteArrayView line, const QByteArray &word, bool grams)
{
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        if (grams || beginsAt(line, at))
            return at;
    }
    return -1;
}

// Whether what follows goes on a word.
bool isInWord(QChar c)
{
    return (c.isLetterOrNumber() || c.isMark()) && scriptOf(c.unicode()) != Script::Grams;
}

// The marks of words in the text as it is shown: what was folded is matched character by character.
QList<article::Range> marksOf(const QString &text, const QString &typed)
{
    QList<article::Range> units;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < text.size(); from = characterEnd(text, from)) {
        const bool inside = from > 0 && isInWord(text[from - 1]);
        for (const QString &word : words) {
            if (!text[from].isLetterOrNumber() || (inside && !isGrams(word.toUtf8())))
                continue;
            qsizetype to = characterEnd(text, from);
            QString found = lineOf(QStringView(text).sliced(from, to - from));
            while (found.size() < word.size() && to < text.size() && word.startsWith(found)) {
                to = characterEnd(text, to);
                found = lineOf(QStringView(text).sliced(from, to - from));
            }
            while (to < text.size() && text[to].isMark())
                ++to;
            if (found == word && (units.isEmpty() || units.last().to <= from))
                units.append({int(from), int(to)});
        }
    }
    return inCodePoints(text, units);
}

} // namespace

void SuggestionTable::Lines::add(const QString &line, Entry entry)
{
    const QByteArray bytes = lineOf(line).toUtf8();
    if (bytes.isEmpty())
        return;
    const quint32 number = texts.add((bytes + '\n').toStdString());
    if (number == lastEntry.size())
        lastEntry.push_back(-1);
    entry.next = std::exchange(lastEntry[number], int(entries.size()));
    entries.push_back(entry);
}

Result<void> SuggestionTable::refresh(Database &database, const EditionTable &table)
{
    for (; m_editions < table.editions().size(); ++m_editions) {
        const EditionRow &row = table.editions()[m_editions];
        m_titles.add(row.title, {int(m_editions)});
        if (row.titleSource != row.title)
            m_titles.add(row.titleSource, {int(m_editions), 0, true});
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
            m_headings.add(line, {edition, id, side, -1, int(m_originals.size())});
            m_originals.append(line);
            m_anchors.append(rows.text(3));
        }
        m_lastSection = id; // what is interrupted goes on behind it
    }
    auto fine = database.check();
    if (fine)
        m_lastSection = table.lastSection();
    return fine;
}

bool SuggestionTable::isListed(const Entry &entry, const EditionTable &table,
                               const LocaleTag &locale)
{
    const EditionRow &row = table.editions()[size_t(entry.edition)];
    const bool gone = entry.section > 0 && table.editionOf(entry.section) < 0;
    return row.alive && !gone && (!locale.isValid() || covers(locale, row.locale));
}

static bool holdsAll(QByteArrayView text, const QByteArrayList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [text](const QByteArray &word) {
        return wordAt(text, word, isGrams(word)) >= 0;
    });
}

// One pass over the texts for the longest word; where it stands, the others are looked for.
std::vector<SuggestionTable::Match>
SuggestionTable::find(const Lines &lines, const QByteArrayList &words, const QByteArray &whole,
                      const EditionTable &table, const LocaleTag &locale) const
{
    std::vector<Match> matches;
    const auto longest = std::max_element(
        words.cbegin(), words.cend(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    const bool wholeGrams = isGrams(whole);
    const std::string_view all = lines.texts.all();
    const std::string_view sought(longest->constData(), size_t(longest->size()));
    for (size_t at = 0; at < all.size() && matches.size() < mostMatches;) {
        const void *found = memmem(all.data() + at, all.size() - at, sought.data(), sought.size());
        if (!found)
            break;
        at = size_t(static_cast<const char *>(found) - all.data());
        const quint32 number = lines.texts.numberAt(at);
        const std::string_view line = lines.texts.text(number);
        at = size_t(line.data() - all.data()) + line.size();
        const QByteArrayView text(line.data(), qsizetype(line.size()) - 1);
        if (!holdsAll(text, words))
            continue;
        const int rank = text.startsWith(whole) ? 0 : wordAt(text, whole, wholeGrams) >= 0 ? 1 : 2;
        for (int i = lines.lastEntry[number]; i >= 0; i = lines.entries[size_t(i)].next) {
            const Entry &entry = lines.entries[size_t(i)];
            if (isListed(entry, table, locale))
                matches.push_back({&entry, rank, int(text.size())});
        }
    }
    return matches;
}

QString SuggestionTable::textOf(const Entry &entry, const EditionTable &table) const
{
    if (entry.heading >= 0)
        return m_originals[entry.heading];
    const EditionRow &row = table.editions()[size_t(entry.edition)];
    return entry.source ? row.titleSource : row.title;
}

QList<article::Suggestion> SuggestionTable::suggest(const QString &typed, const EditionTable &table,
                                                    const LocaleTag &locale,
                                                    const LocaleTag &reading, int limit) const
{
    const QByteArray whole = lineOf(typed.left(200)).toUtf8();
    QByteArrayList words = folded(typed.left(200)).toUtf8().split(' ');
    words.removeAll(QByteArray());
    QList<article::Suggestion> result;
    if (words.isEmpty())
        return result;
    QSet<int> articles;
    for (const Lines *lines : {&m_titles, &m_headings}) {
        auto matches = find(*lines, words, whole, table, locale);
        const auto localeRank = [&](const Match &match) {
            return table.editions()[size_t(match.entry->edition)].locale == reading ? 0 : 1;
        };
        // Of one article the first in the index.
        std::sort(matches.begin(), matches.end(), [&](const Match &a, const Match &b) {
            return std::tuple(a.rank, a.length, localeRank(a), a.entry) <
                   std::tuple(b.rank, b.length, localeRank(b), b.entry);
        });
        for (const Match &match : matches) {
            const EditionRow *row = &table.editions()[size_t(match.entry->edition)];
            if (result.size() >= limit)
                return result;
            if (articles.contains(row->article))
                continue;
            articles.insert(row->article);
            article::Suggestion found{row->name, row->locale, row->title, row->title, {}, {}};
            found.text = textOf(*match.entry, table);
            if (match.entry->heading >= 0)
                found.anchor = m_anchors[match.entry->heading];
            found.marks = marksOf(found.text, typed);
            result.append(std::move(found));
        }
    }
    return result;
}

} // namespace diglot::search
