// SPDX-License-Identifier: Apache-2.0
#include "app/review/merge.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace diglot::review {

using namespace Qt::StringLiterals;

namespace {

using Maybe = std::optional<Entry>;

struct Versions
{
    Maybe base;
    Maybe mine;
    Maybe theirs;
};

auto orderOf(const Entry &entry)
{
    const EntryKey &key = entry.key;
    return std::make_tuple(key.place.docset, key.place.key, key.place.locale, key.place.number,
                           key.place.unit, key.kind, key.name, key.reviewer, key.sourceHash,
                           key.targetHash);
}

bool same(const Maybe &a, const Maybe &b)
{
    return a.has_value() == b.has_value() && (!a || a->saysTheSameAs(*b));
}

Maybe later(const Maybe &a, const Maybe &b)
{
    return a && b && b->when > a->when ? b : a;
}

void take(Maybe &place, const Entry &entry)
{
    if (!place || place->when <= entry.when)
        place = entry;
}

// A proposal or a judgement that the base did not have.
bool saysNew(const Maybe &now, const Maybe &base)
{
    return now && now->key.kind == Kind::Verdict && !same(now, base);
}

bool disagree(const Entry &a, const Entry &b)
{
    return a.state != b.state || a.body.value(u"proposal"_s) != b.body.value(u"proposal"_s);
}

// The text that an entry is about, whoever speaks.
QString textOf(const EntryKey &key)
{
    EntryKey text = key;
    text.reviewer.clear();
    return subjectOf(text);
}

struct Changed
{
    QList<Versions> mine;
    QList<Versions> theirs;
};

void findDisagreements(const QMap<QString, Changed> &changes, Merged &merged)
{
    for (const Changed &text : changes) {
        for (const Versions &mine : text.mine) {
            for (const Versions &theirs : text.theirs) {
                if (mine.mine->key.reviewer != theirs.theirs->key.reviewer &&
                    disagree(*mine.mine, *theirs.theirs))
                    merged.conflicts.append({Conflict::Kind::Disagreement, mine.mine->key.place,
                                             mine.base, mine.mine, theirs.theirs});
            }
        }
    }
}

} // namespace

Merged merge(const QList<Entry> &base, const QList<Entry> &mine, const QList<Entry> &theirs)
{
    QMap<QString, Versions> all;
    for (const Entry &entry : base)
        take(all[subjectOf(entry.key)].base, entry);
    for (const Entry &entry : mine)
        take(all[subjectOf(entry.key)].mine, entry);
    for (const Entry &entry : theirs)
        take(all[subjectOf(entry.key)].theirs, entry);

    Merged merged;
    QMap<QString, Changed> changes;
    for (const Versions &version : std::as_const(all)) {
        const bool changedMine = !same(version.mine, version.base);
        const bool changedTheirs = !same(version.theirs, version.base);
        if (changedMine && changedTheirs && !same(version.mine, version.theirs)) {
            const Maybe &known = version.mine ? version.mine : version.theirs;
            merged.conflicts.append({Conflict::Kind::Entry, known->key.place, version.base,
                                     version.mine, version.theirs});
            continue;
        }
        const Maybe &result = changedMine ? version.mine : version.theirs;
        merged.fromMine += changedMine && !changedTheirs ? 1 : 0;
        merged.fromTheirs += changedTheirs && !changedMine ? 1 : 0;
        if (saysNew(version.mine, version.base))
            changes[textOf(version.mine->key)].mine.append(version);
        if (saysNew(version.theirs, version.base))
            changes[textOf(version.theirs->key)].theirs.append(version);
        if (result)
            merged.entries.append(
                *(changedMine == changedTheirs ? later(version.mine, version.theirs) : result));
    }
    findDisagreements(changes, merged);
    std::sort(merged.entries.begin(), merged.entries.end(),
              [](const Entry &a, const Entry &b) { return orderOf(a) < orderOf(b); });
    std::stable_sort(
        merged.conflicts.begin(), merged.conflicts.end(), [](const Conflict &a, const Conflict &b) {
            return orderOf(a.mine ? *a.mine : *a.theirs) < orderOf(b.mine ? *b.mine : *b.theirs);
        });
    return merged;
}

} // namespace diglot::review
