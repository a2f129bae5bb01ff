// SPDX-License-Identifier: Apache-2.0
// What the panel shows for an answer of the index.
#include "ui/search/filterbar.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchhistory.h"
#include "ui/search/searchpanel.h"
#include "ui/search/syntaxhelp.h"

#include <algorithm>

namespace diglot::ui::search {

using namespace Qt::StringLiterals;
using article::SearchResult;
using Kind = ResultRow::Kind;

namespace {

constexpr qsizetype SuggestionsShown = 4;
constexpr qsizetype OthersShown = 4;
constexpr qsizetype HitsBefore = 3; // the best articles stand before titles and headings
constexpr int PastShown = 30;

ResultRow header(const QString &text)
{
    ResultRow row;
    row.text = text;
    return row;
}

// Words of a person or a file in a sentence of ours: no markup, and their own direction.
QString quoted(const QString &text)
{
    return u"<b>\u2068"_s + text.toHtmlEscaped() + u"\u2069</b>"_s;
}

} // namespace

void SearchDesk::show(bool keepPlace)
{
    const bool commands = asksCommands();
    const bool past = asksNothing();
    m_panel->showFilters(!commands && !past && !suggestsOnly());
    const bool counts =
        m_answer.hasResult && !past && !commands && (m_answer.result.found > 0 || !lacksValue());
    m_panel->setSummary(counts ? m_answer.result.found : -1, m_history->isSaved(m_query));
    m_panel->setNote({});
    m_panel->setEmptyText({});
    if (commands) {
        showCommands();
    } else if (past) {
        showPast();
    } else {
        showResult(keepPlace);
    }
    // What a customer asked for and the library lacks is worth knowing; half a word is not.
    const bool vain = m_answer.hasResult && m_answer.completions.isEmpty() &&
                      m_answer.result.found == 0 && !past && !commands && !m_indexing &&
                      m_query.filter.isEmpty() && m_answer.suggestions.isEmpty() &&
                      m_query.text.trimmed().size() > 2;
    if (vain)
        m_vain.start();
    emit answered();
}

void SearchDesk::showResult(bool keepPlace)
{
    QList<ResultRow> rows = resultRows();
    QList<ResultRow> suggested = suggestionRows();
    if (!suggested.isEmpty())
        suggested.prepend(header(tr("Titles and headings")));
    // A name may be a word of a text: what is found with it comes first.
    const QList<ResultRow> completions = completionRows();
    if (!lacksValue())
        suggested += completions;
    suggested += otherRows();
    const qsizetype before = qMin(HitsBefore, rows.size());
    const bool more = !suggested.isEmpty() && rows.size() > before;
    if (more)
        suggested.append(header(tr("More articles")));
    for (qsizetype i = 0; i < suggested.size(); ++i)
        rows.insert(before + i, suggested.at(i));
    if (lacksValue() && before > 0)
        rows.prepend(header(tr("Articles")));
    m_panel->list()->setRows(pastedRows() + (lacksValue() ? completions + rows : rows), keepPlace);
    if (m_answer.hasResult)
        m_panel->filters()->setResult(m_query, m_answer.result);
    showNotes();
}

QList<ResultRow> SearchDesk::resultRows() const
{
    QList<ResultRow> rows;
    if (!m_answer.hasResult)
        return rows;
    QHash<std::pair<QString, QString>, int> called; // by title and place
    for (const article::Hit &hit : m_answer.result.hits) {
        rows.append(hitRow(hit));
        ++called[{rows.last().text, rows.last().detail}];
    }
    // Articles that are called the same and stand in the same place are told apart by their files.
    for (ResultRow &row : rows) {
        if (called.value({row.text, row.detail}) > 1)
            row.detail = row.hit.article.key;
    }
    return rows;
}

ResultRow SearchDesk::hitRow(const article::Hit &hit) const
{
    ResultRow row;
    row.kind = Kind::Hit;
    row.text = hit.title;
    row.detail = placeOf(hit.article);
    if (row.detail.isEmpty())
        row.detail = hit.article.key;
    row.hit = hit;
    if (m_surroundings.lacking)
        row.reply = m_surroundings.lacking(hit.article);
    return row;
}

QList<ResultRow> SearchDesk::pastedRows() const
{
    const auto named =
        m_surroundings.pasted ? m_surroundings.pasted(m_query.text) : std::optional<article::Hit>();
    if (!named)
        return {};
    ResultRow row = hitRow(*named);
    row.pasted = true;
    return {header(tr("What was pasted names this article")), row};
}

// Titles and headings that complete what is typed, but for those that stand above them anyway.
QList<ResultRow> SearchDesk::suggestionRows() const
{
    const bool alone = suggestsOnly();
    const auto &hits = m_answer.result.hits;
    QList<ResultRow> rows;
    for (const article::Suggestion &one : m_answer.suggestions) {
        const bool known = !alone && m_answer.hasResult &&
                           std::any_of(hits.cbegin(), hits.cend(), [&one](const article::Hit &hit) {
                               return hit.article == one.article &&
                                      (one.anchor.isEmpty() || hit.anchor == one.anchor);
                           });
        if (known)
            continue;
        ResultRow row;
        row.kind = Kind::Suggestion;
        row.text = one.text;
        row.detail = one.text == one.title ? placeOf(one.article) : one.title;
        row.suggestion = one;
        rows.append(row);
        if (!alone && rows.size() == SuggestionsShown)
            break;
    }
    return rows;
}

// What is typed is the beginning of a restriction, and nothing that articles are found by.
bool SearchDesk::lacksValue() const
{
    return !m_answer.completions.isEmpty() && m_answer.completions.first().certain;
}

QList<ResultRow> SearchDesk::completionRows() const
{
    QList<ResultRow> rows;
    for (const article::Completion &one : m_answer.completions) {
        ResultRow row;
        row.kind = Kind::Completion;
        row.text = u'\u2066' + one.text + u'\u2069'; // signs stay where they are typed
        row.completion = one;
        row.query.text = m_answer.completed;
        QStringList parts;
        if (one.value.isEmpty())
            parts << SyntaxHelp::meaningOf(one.name);
        else if (one.name == "type"_L1)
            parts << valueName(Facet::Quality, one.value);
        else if (one.name == "side"_L1)
            parts << valueName(Facet::Side, one.value);
        else if (one.name == "locale"_L1)
            parts << LocaleTag::fromString(one.value).value_or(LocaleTag()).nativeName();
        // Beside words, filters or a dash it would leave others.
        const bool alone = m_answer.completed.left(one.from).trimmed().isEmpty() &&
                           m_answer.completed.mid(one.to).trimmed().isEmpty() &&
                           m_query.filter.isEmpty() && !m_query.side;
        if (one.articles > 0 && alone)
            parts << tr("%Ln article(s)", "that a restriction leaves", one.articles);
        for (QString &part : parts)
            part = u'\u2068' + part + u'\u2069';
        row.detail = parts.join(u" · "_s);
        rows.append(row);
    }
    if (!rows.isEmpty())
        rows.prepend(header(tr("Narrow the search")));
    return rows;
}

// A few of what else is called so; all of it stands behind ">".
QList<ResultRow> SearchDesk::otherRows() const
{
    const QString words = m_query.text.trimmed();
    if (!m_surroundings.others || words.size() < 2 || !m_query.filter.isEmpty())
        return {};
    QList<ResultRow> rows = m_surroundings.others(words);
    rows.resize(qMin<qsizetype>(rows.size(), OthersShown));
    if (!rows.isEmpty())
        rows.prepend(header(tr("Commands, settings, languages, tabs, marks")));
    return rows;
}

void SearchDesk::showNotes()
{
    const SearchResult &result = m_answer.result;
    if (m_answer.error && pastedRows().isEmpty()) {
        const bool building = m_answer.error->code == ErrorCode::NotFound && m_indexing;
        if (m_answer.error->code == ErrorCode::Syntax) {
            m_panel->setEmptyText(
                tr("The index is damaged. It is being built anew; what you search "
                   "for comes in a moment."));
            return;
        }
        m_panel->setEmptyText(building ? tr("The library is being indexed. The first articles can "
                                            "be found in a moment.")
                                       : m_answer.error->toLine().toHtmlEscaped());
        return;
    }
    if (!m_answer.hasResult) {
        if (m_answer.suggestions.isEmpty())
            m_panel->setEmptyText(tr("No title and no heading has a word that begins so. "
                                     "Go on typing to search the texts."));
        return;
    }
    QStringList notes;
    if (m_query.text.startsWith(u'>') && !m_query.text.contains(u'\n'))
        notes << tr("No command has these words.");
    if (!result.corrected.isEmpty())
        notes << tr("Found for %1. <a href=\"#as-typed\">Search for %2 as typed</a>")
                     .arg(quoted(result.corrected), quoted(m_query.text.trimmed()));
    if (!result.dropped.isEmpty() && !m_indexing) { // what is not indexed yet may hold them
        QStringList words;
        for (const QString &word : result.dropped)
            words << quoted(word);
        const QString list = words.join(u", "_s);
        notes << (result.found > 0 ? tr("Nowhere in the library, and left out: %1").arg(list)
                                   : tr("Nowhere in the library: %1").arg(list));
    }
    const bool named = !pastedRows().isEmpty();
    m_panel->setNote(named ? QString() : notes.join(u"<br>"_s));
    if (result.found > 0 || named)
        return;
    if (lacksValue())
        return;
    QString empty = u"<p><b>%1</b></p>"_s.arg(tr("Nothing found"));
    if (result.relaxed > 0)
        empty += u"<p><a href=\"#relax\">%1</a></p>"_s.arg(
            tr("%Ln article(s) without filters, quotes and restrictions", nullptr, result.relaxed));
    else
        empty +=
            u"<p>%1</p>"_s.arg(tr("Try fewer or other words, in any language of the library."));
    if (m_indexing)
        empty += u"<p>%1</p>"_s.arg(tr("The library is still being indexed."));
    m_panel->setEmptyText(empty);
}

void SearchDesk::showPast()
{
    QList<ResultRow> rows;
    const auto add = [&rows](const QList<PastSearch> &list, Kind kind, const QString &title) {
        if (!list.isEmpty())
            rows.append(header(title));
        for (const PastSearch &one : list.first(qMin<qsizetype>(list.size(), PastShown))) {
            ResultRow row;
            row.kind = kind;
            row.text = one.query.text;
            QStringList values;
            for (int facet = 0; facet <= int(Facet::Side); ++facet) {
                for (const QString &value : chosenValues(one.query, Facet(facet)))
                    values << valueName(Facet(facet), value);
            }
            row.detail = values.join(u" · "_s);
            if (row.text.trimmed().isEmpty())
                std::swap(row.text, row.detail);
            row.query = one.query;
            rows.append(row);
        }
    };
    add(m_history->saved(), Kind::Saved, tr("Saved searches"));
    add(m_history->recent(), Kind::Recent, tr("Recent searches"));
    m_panel->list()->setRows(rows, false);
    m_panel->list()->setCurrentIndex({}); // Enter on an empty field does nothing
    if (rows.isEmpty())
        m_panel->setEmptyText(u"<p><b>%1</b></p><p>%2</p><p>%3</p>"_s.arg(
            tr("Type what the customer said"),
            tr("Any language finds any edition: results open in the language you read in."),
            tr("<a href=\"#help\">What one can type here</a>")));
    else
        m_panel->setNote(tr("<a href=\"#clear-history\">Clear these lists</a>"));
    if (m_history->failure())
        m_panel->setNote(m_history->failure()->toLine().toHtmlEscaped());
}

void SearchDesk::showCommands()
{
    QList<ResultRow> rows = commandRows();
    if (!rows.isEmpty())
        rows.prepend(header(tr("Commands, settings, languages, tabs, marks")));
    m_panel->list()->setRows(rows, false);
}

void SearchDesk::retranslate()
{
    show(true);
}

} // namespace diglot::ui::search
