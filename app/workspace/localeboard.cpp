// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/localeboard.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Dismissal;
using article::Edition;
using article::Finding;

namespace {

// Whether a dismissal is about a finding of this very text.
bool concerns(const Dismissal &one, const Finding &finding, const Edition &edition,
              const TextFindings &text)
{
    if (one.rule != finding.rule || one.text.place.locale != edition.locale ||
        (!one.hit.isEmpty() && one.hit != finding.variant))
        return false;
    if (one.scope == Dismissal::Scope::Rule)
        return true;
    const bool same = one.text.source == text.source && one.text.target == text.target;
    return same && (one.scope == Dismissal::Scope::Pair ||
                    (one.text.place.key == edition.key && one.text.place.number == text.number));
}

class BoardMaker
{
public:
    BoardMaker(const LibraryFindingsPtr &findings, const QList<Dismissal> &dismissals)
        : m_findings(findings)
        , m_dismissals(dismissals)
    {
        for (const checks::Rule &rule : checks::Checker::allRules())
            m_titles.insert(rule.id, rule.title);
    }

    void add(const Edition &edition, const article::Document &document, int column, int columns)
    {
        const auto found = findingsOf(edition);
        QHash<QString, int> seen; // source → how often it came in this edition
        qsizetype behind = 0;     // the row behind the last one that was used
        for (const article::Segment &segment : document.segments) {
            if (!segment.file.isEmpty())
                continue;
            const QString source = segment.source.simplified();
            const QString key = source + QChar(0) + QString::number(seen[source]++);
            qsizetype at = m_keys.indexOf(key);
            if (at < 0) {
                at = behind;
                m_keys.insert(at, key);
                BoardRow row;
                row.source = segment.source;
                row.cells.resize(columns);
                m_rows.insert(at, row);
            }
            BoardCell &cell = m_rows[at].cells[column];
            cell.there = true;
            cell.number = segment.number;
            cell.target = segment.target;
            const auto *text = found.value(segment.number);
            if (text && text->source == segment.source && text->target == segment.target)
                cell.findings = counting(edition, *text);
            behind = at + 1;
        }
    }

    QList<BoardRow> take()
    {
        for (BoardRow &row : m_rows)
            judge(row);
        return std::move(m_rows);
    }

private:
    QHash<int, const TextFindings *> findingsOf(const Edition &edition) const
    {
        QHash<int, const TextFindings *> found;
        const auto all = m_findings ? m_findings->editions.value(edition.path) : nullptr;
        for (qsizetype i = 0; all && i < all->texts.size(); ++i) {
            if (all->texts.at(i).number > 0)
                found.insert(all->texts.at(i).number, &all->texts.at(i));
        }
        return found;
    }

    article::Findings counting(const Edition &edition, const TextFindings &text) const
    {
        article::Findings findings = text.findings;
        findings.removeIf([&](const Finding &finding) {
            return finding.severity == article::Severity::Advice || finding.convention ||
                   std::any_of(
                       m_dismissals.cbegin(), m_dismissals.cend(),
                       [&](const Dismissal &one) { return concerns(one, finding, edition, text); });
        });
        return findings;
    }

    void judge(BoardRow &row) const
    {
        QMap<QString, int> locales; // rule → languages in which it fires
        QSet<QString> own;          // rules that the source itself breaks
        for (const BoardCell &cell : std::as_const(row.cells)) {
            QSet<QString> rules;
            for (const Finding &finding : cell.findings) {
                rules.insert(finding.rule);
                if (finding.sourceDefect)
                    own.insert(finding.rule);
            }
            row.failing += rules.isEmpty() ? 0 : 1;
            for (const QString &rule : std::as_const(rules))
                ++locales[rule];
        }
        for (auto rule = locales.cbegin(); rule != locales.cend(); ++rule) {
            if (*rule > 1 || own.contains(rule.key()))
                row.defects.append(m_titles.value(rule.key(), rule.key()));
        }
    }

    LibraryFindingsPtr m_findings;
    const QList<Dismissal> &m_dismissals;
    QHash<QString, QString> m_titles;
    QStringList m_keys; // of m_rows
    QList<BoardRow> m_rows;
};

} // namespace

QList<LocaleTag> boardLocales(const article::Library &library, const article::ArticleId &article)
{
    QList<LocaleTag> locales;
    for (const Edition *edition : library.editionsOf(article)) {
        if (edition->bilingual)
            locales.append(edition->locale);
    }
    std::sort(locales.begin(), locales.end());
    return locales;
}

LocaleBoard makeLocaleBoard(const article::Library &library, const DocumentLoader &loader,
                            const article::ArticleId &article, const QList<LocaleTag> &locales,
                            const BoardFindings &found)
{
    LocaleBoard board;
    board.article = article;
    board.locales = locales;
    struct Column
    {
        const Edition *edition = nullptr;
        article::DocumentPtr document;
        int index = 0;
    };
    QList<Column> columns;
    for (int i = 0; i < locales.size(); ++i) {
        const Edition *edition = library.edition(article, locales.at(i));
        if (!edition)
            continue;
        const auto document = loader.load(*edition);
        if (document)
            columns.append({edition, *document, i});
        else
            board.problems.append({edition->path, 0, document.error().what});
    }
    // The longest first: the others find their places in it.
    std::stable_sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) {
        return a.document->segments.size() > b.document->segments.size();
    });
    BoardMaker maker(found.findings, found.dismissals);
    for (const Column &column : std::as_const(columns))
        maker.add(*column.edition, *column.document, column.index, int(locales.size()));
    board.rows = maker.take();
    board.defects = int(std::count_if(board.rows.cbegin(), board.rows.cend(),
                                      [](const BoardRow &row) { return !row.defects.isEmpty(); }));
    return board;
}

} // namespace diglot::workspace
