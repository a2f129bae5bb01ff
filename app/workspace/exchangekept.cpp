// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangekept.h"

#include "app/review/matching.h"
#include "app/review/store.h"
#include "app/workspace/reviewtexts.h"

#include <QFileInfo>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Dismissal;
using article::JudgedText;
using exchange::Row;
using review::EntryFilter;
using review::Kind;

namespace {

bool holds(const Dismissal &dismissal, const JudgedText &text)
{
    return dismissal.scope != Dismissal::Scope::Pair ||
           (dismissal.text.source == text.source && dismissal.text.target == text.target);
}

bool dismisses(const Dismissal &dismissal, const article::Finding &finding)
{
    return dismissal.rule == finding.rule &&
           (dismissal.hit.isEmpty() || dismissal.hit == finding.variant);
}

// One a reviewer, the newest: what was said of the same texts elsewhere may have moved here.
void addVerdict(Row &row, article::Verdict verdict)
{
    verdict.text = row.text;
    const auto same = std::find_if(
        row.verdicts.begin(), row.verdicts.end(),
        [&verdict](const article::Verdict &known) { return known.reviewer == verdict.reviewer; });
    if (same == row.verdicts.end())
        row.verdicts.append(verdict);
    else if (same->when < verdict.when)
        *same = verdict;
}

QString keyOf(int number, const QString &unit)
{
    return unit.isEmpty() ? QString::number(number) : unit;
}

} // namespace

ExchangeKept::ExchangeKept() = default;
ExchangeKept::ExchangeKept(ExchangeKept &&other) noexcept = default;
ExchangeKept &ExchangeKept::operator=(ExchangeKept &&other) noexcept = default;
ExchangeKept::~ExchangeKept() = default;

Result<ExchangeKept> ExchangeKept::open(const QString &dataFolder,
                                        const LibraryFindingsPtr &findings)
{
    ExchangeKept kept;
    kept.m_findings = findings;
    if (dataFolder.isEmpty() || !QFileInfo::exists(review::Store::fileIn(dataFolder)))
        return kept;
    review::Store::Options options;
    options.folder = dataFolder;
    options.readOnly = true;
    auto store = review::Store::open(options);
    if (!store)
        return store.error();
    kept.m_store = std::move(*store);
    return kept;
}

Result<QList<Dismissal>> ExchangeKept::wideDismissals(const LocaleTag &locale)
{
    if (m_wideLocale == locale)
        return m_wide;
    EntryFilter filter;
    filter.kind = Kind::Dismissal;
    filter.article = article::TextPlace{{}, {}, locale, 0, {}};
    const auto entries = m_store->entries(filter);
    if (!entries)
        return entries.error();
    m_wide.clear();
    for (const review::Entry &entry : *entries)
        m_wide.append(review::dismissalOf(entry));
    m_wideLocale = locale;
    return m_wide;
}

Result<void> ExchangeKept::attach(const article::Edition &edition, QList<Row> &rows)
{
    QList<QList<Dismissal>> dismissals(rows.size());
    if (m_store) {
        EntryFilter filter;
        filter.article = placeOf(edition);
        const auto entries = m_store->entries(filter);
        if (!entries)
            return entries.error();
        const auto wide = wideDismissals(edition.locale);
        if (!wide)
            return wide.error();
        QList<JudgedText> texts;
        for (const Row &row : std::as_const(rows))
            texts.append(row.text);
        dismissals.fill(*wide);
        for (const review::MatchedEntry &matched : review::matchEntries(*entries, texts)) {
            if (matched.state != article::TextState::Current)
                continue;
            Row &row = rows[matched.text];
            if (matched.entry.key.kind == Kind::Verdict) {
                addVerdict(row, review::verdictOf(matched.entry));
            } else if (matched.entry.key.kind == Kind::Dismissal) {
                dismissals[matched.text].append(review::dismissalOf(matched.entry));
            } else if (matched.entry.key.kind == Kind::Flag) {
                row.translatable = review::flagOf(matched.entry).name != u"read-only";
            }
        }
    }
    attachFindings(edition, rows, dismissals);
    return {};
}

void ExchangeKept::attachFindings(const article::Edition &edition, QList<Row> &rows,
                                  const QList<QList<Dismissal>> &dismissals) const
{
    const EditionFindingsPtr found =
        m_findings ? m_findings->editions.value(edition.path) : EditionFindingsPtr();
    if (!found)
        return;
    QHash<QString, const TextFindings *> texts;
    for (const TextFindings &text : found->texts)
        texts.insert(keyOf(text.number, text.unit), &text);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        const TextFindings *text =
            texts.value(keyOf(row.text.place.number, row.text.place.unit), nullptr);
        if (!text || text->target != row.text.target)
            continue;
        for (const article::Finding &finding : text->findings) {
            const bool dismissed = std::any_of(
                dismissals.at(i).cbegin(), dismissals.at(i).cend(), [&](const Dismissal &one) {
                    return holds(one, row.text) && dismisses(one, finding);
                });
            if (!dismissed && !finding.convention)
                row.findings.append(finding);
        }
    }
}

} // namespace diglot::workspace
