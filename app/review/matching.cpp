// SPDX-License-Identifier: Apache-2.0
#include "app/review/matching.h"

#include "app/review/alignment.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace diglot::review {

namespace {

// A state of a text in which something was said of it.
struct State
{
    AlignedText text;
    QDateTime when; // the newest
    QList<int> entries;
    int match = -1;
    article::TextState how = article::TextState::Gone;
};

using StateKey = std::tuple<int, QString, QString, QString>; // number, unit, both hashes

// In file order, of one place the newest first.
QList<State> statesOf(const QList<Entry> &entries)
{
    QMap<StateKey, State> states;
    for (int i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        const EntryKey &key = entry.key;
        State &state = states[{key.place.number, key.place.unit, key.sourceHash, key.targetHash}];
        state.text = {key.place.number, key.place.unit, entry.source,
                      entry.target,     key.sourceHash, key.targetHash};
        state.when = qMax(state.when, entry.when);
        state.entries.append(i);
    }
    QList<State> sorted = states.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const State &a, const State &b) {
        return std::tie(a.text.number, a.text.unit, b.when) <
               std::tie(b.text.number, b.text.unit, a.when);
    });
    return sorted;
}

QList<AlignedText> alignedTexts(const QList<article::JudgedText> &texts)
{
    QList<AlignedText> aligned;
    for (const article::JudgedText &text : texts)
        aligned.append({text.place.number, text.place.unit, text.source, text.target, {}, {}});
    return aligned;
}

// Takes the newest state of each place out of `open`.
QList<int> takeGeneration(QList<int> &open, const QList<State> &states)
{
    QList<int> taken;
    QList<int> left;
    for (const int i : std::as_const(open)) {
        const bool isFirst = taken.isEmpty() ||
                             states.at(taken.last()).text.number != states.at(i).text.number ||
                             states.at(taken.last()).text.unit != states.at(i).text.unit;
        (isFirst ? taken : left).append(i);
    }
    open = left;
    return taken;
}

} // namespace

QList<MatchedEntry> matchEntries(const QList<Entry> &entries,
                                 const QList<article::JudgedText> &texts)
{
    const QList<AlignedText> now = alignedTexts(texts);
    QList<State> states = statesOf(entries);
    QList<int> open;
    for (int i = 0; i < states.size(); ++i)
        open.append(i);
    while (!open.isEmpty()) {
        const QList<int> generation = takeGeneration(open, states);
        QList<AlignedText> then;
        for (const int i : generation)
            then.append(states.at(i).text);
        for (const AlignedPair &pair : alignTexts(then, now)) {
            if (pair.before < 0)
                continue;
            State &state = states[generation.at(pair.before)];
            state.match = pair.after;
            state.how = pair.state;
        }
    }
    QList<MatchedEntry> matched;
    for (const Entry &entry : entries)
        matched.append({entry, -1, article::TextState::Gone});
    for (const State &state : std::as_const(states)) {
        for (const int i : state.entries) {
            matched[i].text = state.match;
            matched[i].state = state.how;
        }
    }
    return matched;
}

} // namespace diglot::review
