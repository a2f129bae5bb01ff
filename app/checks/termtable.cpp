// SPDX-License-Identifier: Apache-2.0
#include "app/checks/termtable.h"

#include "app/checks/termforms.h"

#include <algorithm>

namespace diglot::checks {

using namespace Qt::StringLiterals;
using article::Term;
using article::TermStatus;

namespace {

constexpr qsizetype BeginningSize = 2; // letters by which terms are told apart

QString beginning(QStringView word)
{
    return foldedTerm(word.left(BeginningSize));
}

// Whether a term of one tag is one of a locale: the same tag, or the same language where its
// variants write alike.
bool speaks(const LocaleTag &term, const LocaleTag &locale)
{
    if (term == locale)
        return true;
    return term.language() == locale.language() &&
           (!term.hasRegionOrScript() || locale.language() != "zh"_L1);
}

} // namespace

struct TermTable::Form
{
    int entry = 0;
    const Term *term = nullptr;
    TermForm form;
};

struct TermTable::Hit
{
    int from = 0;
    int to = 0;
    int form = 0;
};

TermTable::TermTable(const article::Glossary &glossary)
    : m_glossary(glossary)
{
    auto forms = std::make_shared<QList<Form>>();
    for (int entry = 0; entry < m_glossary.size(); ++entry) {
        for (const Term &term : std::as_const(m_glossary)[entry].terms) {
            const TermForm form = termForm(term.text, term.locale);
            if (form.isEmpty())
                continue;
            const int index = int(forms->size());
            forms->append({entry, &term, form});
            const QString first = form.words.value(0);
            if (form.verbatim || form.prefixed || first.indexOf(u'*') >= 0 ||
                first.size() < BeginningSize)
                m_anywhere.append(index);
            else
                m_index[beginning(first)].append(index);
        }
    }
    m_forms = forms;
}

QList<int> TermTable::candidates(const MarkedText &text) const
{
    QList<int> found = m_anywhere;
    QSet<QString> seen;
    for (const Word &word : text.words) {
        const QString key = beginning(QStringView(text.plain).mid(word.from, word.to - word.from));
        if (seen.contains(key))
            continue;
        seen.insert(key);
        found += m_index.value(key);
    }
    return found;
}

QList<TermTable::Hit> TermTable::hits(const MarkedText &text, const LocaleTag &locale) const
{
    QList<Hit> all;
    for (const int index : candidates(text)) {
        const Form &form = m_forms->at(index);
        if (!speaks(form.term->locale, locale))
            continue;
        for (const Word &place : placesOf(form.form, text))
            all.append({place.from, place.to, index});
    }
    // The longest first; what overlaps one that counts is part of it.
    std::stable_sort(all.begin(), all.end(),
                     [](const Hit &a, const Hit &b) { return a.to - a.from > b.to - b.from; });
    QList<Hit> kept;
    for (const Hit &hit : std::as_const(all)) {
        const bool covered = std::any_of(kept.cbegin(), kept.cend(), [&](const Hit &other) {
            const bool same = hit.from == other.from && hit.to == other.to;
            return !same && hit.from < other.to && other.from < hit.to;
        });
        if (!covered)
            kept.append(hit);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const Hit &a, const Hit &b) { return a.from < b.from; });
    return kept;
}

// A concept's terms in a locale: those of the very tag, else those of its language.
QList<const Term *> TermTable::termsOf(int entry, const LocaleTag &locale) const
{
    QList<const Term *> exact;
    QList<const Term *> related;
    for (const Term &term : m_glossary.at(entry).terms) {
        if (term.locale == locale)
            exact.append(&term);
        else if (speaks(term.locale, locale))
            related.append(&term);
    }
    QList<const Term *> found = exact.isEmpty() ? related : exact;
    std::stable_sort(found.begin(), found.end(), [](const Term *a, const Term *b) {
        return a->status == TermStatus::Preferred && b->status != TermStatus::Preferred;
    });
    return found;
}

QList<TermUse> TermTable::termsIn(const MarkedText &source, const LocaleTag &sourceLocale,
                                  const MarkedText &target, const LocaleTag &targetLocale) const
{
    QList<TermUse> uses;
    for (const Hit &hit : hits(source, sourceLocale)) {
        const Form &form = m_forms->at(hit.form);
        if (form.term->status == TermStatus::Forbidden)
            continue;
        TermUse use;
        use.from = hit.from;
        use.to = hit.to;
        use.term = form.term->text;
        for (const Term *term : termsOf(form.entry, targetLocale)) {
            const bool forbidden = term->status == TermStatus::Forbidden;
            (forbidden ? use.forbidden : use.allowed).append(term->text);
            if (forbidden)
                continue;
            if (use.note.isEmpty())
                use.note = term->note;
            use.translated = use.translated || occursIn(termForm(term->text, term->locale), target);
        }
        if (use.note.isEmpty())
            use.note = m_glossary.at(form.entry).definition;
        if (use.allowed.isEmpty() && use.forbidden.isEmpty())
            continue;
        // One word may have several meanings, each a concept of its own: any of them will do.
        const auto same = std::find_if(uses.begin(), uses.end(), [&](const TermUse &known) {
            return known.from == use.from && known.to == use.to;
        });
        if (same == uses.end()) {
            uses.append(use);
            continue;
        }
        same->allowed += use.allowed;
        same->allowed.removeDuplicates();
        same->forbidden += use.forbidden;
        same->translated = same->translated || use.translated;
    }
    return uses;
}

QList<ForbiddenUse> TermTable::forbiddenIn(const MarkedText &source, const LocaleTag &sourceLocale,
                                           const MarkedText &target,
                                           const LocaleTag &targetLocale) const
{
    QList<ForbiddenUse> uses;
    std::optional<QSet<int>> spoken; // concepts of the source
    for (const Hit &hit : hits(target, targetLocale)) {
        const Form &form = m_forms->at(hit.form);
        if (form.term->status != TermStatus::Forbidden)
            continue;
        if (!termsOf(form.entry, sourceLocale).isEmpty()) {
            if (!spoken) {
                spoken.emplace();
                for (const Hit &other : hits(source, sourceLocale))
                    spoken->insert(m_forms->at(other.form).entry);
            }
            if (!spoken->contains(form.entry))
                continue;
        }
        ForbiddenUse use{hit.from, hit.to, form.term->text, {}, false};
        for (const Term *term : termsOf(form.entry, targetLocale)) {
            if (term->status != TermStatus::Forbidden)
                use.allowed.append(term->text);
        }
        use.whole = QStringView(target.plain).mid(hit.from, hit.to - hit.from) == use.term;
        uses.append(use);
    }
    return uses;
}

} // namespace diglot::checks
