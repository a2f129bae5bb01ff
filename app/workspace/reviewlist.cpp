// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewlist.h"

#include "app/review/entryjson.h"
#include "app/review/matching.h"
#include "app/review/store.h"
#include "app/workspace/contentsnames.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/reviewtexts.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Dismissal;
using article::Edition;
using article::JudgedText;
using article::Library;
using article::TextPlace;
using article::TextState;
using review::Entry;
using review::EntryFilter;
using review::Kind;
using review::MatchedEntry;

namespace {

TextPlace articlePlace(const TextPlace &place)
{
    return {place.docset, place.key, place.locale, 0, {}};
}

// Texts by the article or included file that they belong to, each with its index.
struct Group
{
    TextPlace place;
    QList<JudgedText> texts;
    QList<int> indexes;
};

QList<Group> grouped(const QList<JudgedText> &texts)
{
    QList<Group> groups;
    for (int i = 0; i < texts.size(); ++i) {
        const TextPlace place = articlePlace(texts.at(i).place);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group &known) { return known.place == place; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{place, {}, {}});
        group->texts.append(texts.at(i));
        group->indexes.append(i);
    }
    return groups;
}

bool isOutdated(TextState state)
{
    return state != TextState::Current && state != TextState::Gone;
}

// A reviewer's current verdict counts before an outdated one, a newer before an older.
void addOpinion(ReviewedText &text, const Opinion &opinion)
{
    const auto same =
        std::find_if(text.opinions.begin(), text.opinions.end(), [&](const Opinion &known) {
            return known.verdict.reviewer == opinion.verdict.reviewer;
        });
    if (same == text.opinions.end()) {
        text.opinions.append(opinion);
        return;
    }
    const bool wasCurrent = same->state == TextState::Current;
    const bool isCurrent = opinion.state == TextState::Current;
    const bool newer = opinion.verdict.when > same->verdict.when;
    if (isCurrent != wasCurrent ? isCurrent : newer)
        *same = opinion;
}

void addEntry(ReviewedText &text, const MatchedEntry &matched)
{
    switch (matched.entry.key.kind) {
    case Kind::Verdict:
        addOpinion(text, {review::verdictOf(matched.entry), matched.state});
        break;
    case Kind::Dismissal:
        // It dies with a change of either text.
        if (matched.state == TextState::Current)
            text.dismissals.append(review::dismissalOf(matched.entry));
        break;
    case Kind::Flag:
        if (matched.state == TextState::Current)
            text.flags.append(review::flagOf(matched.entry));
        break;
    case Kind::Convention:
        break;
    }
}

// What a gone entry was about: a text of its own at the end, one for all that was said of it.
int goneText(const Entry &entry, QHash<QString, int> &known, ArticleReview &article)
{
    const review::EntryKey &key = entry.key;
    const QString text =
        QString::number(key.place.number) + key.place.unit + key.sourceHash + key.targetHash;
    const auto found = known.constFind(text);
    if (found != known.cend())
        return *found;
    const int index = int(article.texts.size());
    known.insert(text, index);
    article.texts.append({{key.place, entry.source, entry.target}, -1, true, {}, {}, {}});
    return index;
}

// Entries of the contents' other names are not the article's.
bool isOther(const MatchedEntry &matched, const Group &group)
{
    return matched.text >= 0 ? group.indexes.at(matched.text) < 0
                             : matched.entry.key.place.unit.startsWith("toc:"_L1);
}

void addGroup(const Group &group, const QList<MatchedEntry> &matched, ArticleReview &article)
{
    QHash<QString, int> gone;
    for (const MatchedEntry &entry : matched) {
        if (isOther(entry, group))
            continue;
        const int index =
            entry.text >= 0 ? group.indexes.at(entry.text) : goneText(entry.entry, gone, article);
        addEntry(article.texts[index], entry);
    }
}

// Dismissals that hold beyond one place.
Result<void> addWideDismissals(review::Store &store, ArticleReview &article)
{
    EntryFilter filter;
    filter.kind = Kind::Dismissal;
    filter.article = TextPlace{{}, {}, article.locale, 0, {}};
    const auto wide = store.entries(filter);
    if (!wide)
        return wide.error();
    QHash<QString, QList<Dismissal>> pairs;
    QList<Dismissal> rules;
    for (const Entry &entry : *wide) {
        const Dismissal dismissal = review::dismissalOf(entry);
        if (dismissal.scope == Dismissal::Scope::Rule)
            rules.append(dismissal);
        else
            pairs[entry.key.sourceHash + entry.key.targetHash].append(dismissal);
    }
    if (rules.isEmpty() && pairs.isEmpty())
        return {};
    for (ReviewedText &text : article.texts) {
        text.dismissals +=
            pairs.value(article::textHash(text.text.source) + article::textHash(text.text.target));
        text.dismissals += rules;
    }
    return {};
}

Result<QList<MatchedEntry>> matchedEntries(review::Store &store, const Group &group)
{
    EntryFilter filter;
    filter.article = group.place;
    const auto entries = store.entries(filter);
    if (!entries)
        return entries.error();
    return review::matchEntries(*entries, group.texts);
}

KeptThing thingOf(const MatchedEntry &matched, const QString &collection,
                  const QList<JudgedText> &texts)
{
    KeptThing thing;
    thing.collection = collection;
    thing.state = matched.state;
    switch (matched.entry.key.kind) {
    case Kind::Verdict:
        thing.what = review::verdictOf(matched.entry);
        break;
    case Kind::Dismissal:
        thing.what = review::dismissalOf(matched.entry);
        break;
    case Kind::Flag:
        thing.what = review::flagOf(matched.entry);
        break;
    case Kind::Convention:
        thing.what = review::conventionOf(matched.entry);
        break;
    }
    QJsonObject line = review::toJson(matched.entry, review::Texts::WithTexts);
    if (!collection.isEmpty())
        line.insert(u"collection"_s, collection);
    line.insert(u"state"_s, article::textStateName(matched.state));
    if (matched.text >= 0) {
        thing.now = texts.at(matched.text);
        // Found again elsewhere or under another number: the list names the place of now.
        if (isOutdated(matched.state)) {
            line.insert(u"source_now"_s, thing.now.source);
            line.insert(u"target_now"_s, thing.now.target);
        }
        if (thing.now.place.number != matched.entry.key.place.number)
            line.insert(u"number_now"_s, thing.now.place.number);
        if (thing.now.place.unit != matched.entry.key.place.unit)
            line.insert(u"unit_now"_s, thing.now.place.unit);
    }
    thing.json = QJsonDocument(line).toJson(QJsonDocument::Compact);
    return thing;
}

// The texts of an edition that stand in its own file.
QList<JudgedText> ownTexts(const ReviewSources &sources, const Edition &edition)
{
    QList<JudgedText> names;
    for (const ContentsName &name : contentsAt(sources.library, edition.path))
        names.append(judgedText(name, edition));
    if (!names.isEmpty())
        return names;
    const auto document = sources.loader.load(edition);
    if (!document)
        return {};
    QList<JudgedText> texts = judgedTexts(sources.library, edition, **document);
    const TextPlace place = placeOf(edition);
    texts.removeIf([&](const JudgedText &text) { return articlePlace(text.place) != place; });
    return texts;
}

// What holds for a locale as a whole: pairs, rules, conventions.
Result<void> appendWide(const ReviewSources &sources, const LocaleTag &locale,
                        QList<KeptThing> &things)
{
    EntryFilter filter;
    filter.article = TextPlace{{}, {}, locale, 0, {}};
    const auto entries = sources.store.entries(filter);
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries)
        things.append(thingOf({entry, -1, TextState::Current}, {}, {}));
    return {};
}

Result<void> appendEdition(const ReviewSources &sources, const TextPlace &place,
                           const KeptFilter &filter, QList<KeptThing> &things)
{
    // Where collections share a place, what is gone in one may stand in another.
    QList<MatchedEntry> best;
    QList<QString> collections;
    QList<QList<JudgedText>> texts;
    for (const Edition &edition : editionsAt(sources.library, place)) {
        if (filter.article.isValid() && !filter.article.collection.isEmpty() &&
            edition.collection != filter.article.collection)
            continue;
        const QList<JudgedText> own = ownTexts(sources, edition);
        const auto matched = matchedEntries(sources.store, {place, own, {}});
        if (!matched)
            return matched.error();
        if (best.isEmpty()) {
            best = *matched;
            collections.fill(edition.collection, best.size());
            texts.fill(own, best.size());
            continue;
        }
        for (int i = 0; i < best.size(); ++i) {
            const bool better = best.at(i).state == TextState::Gone ||
                                (matched->at(i).state == TextState::Current &&
                                 best.at(i).state != TextState::Current);
            if (better && matched->at(i).state != TextState::Gone) {
                best[i] = matched->at(i);
                collections[i] = edition.collection;
                texts[i] = own;
            }
        }
    }
    for (int i = 0; i < best.size(); ++i)
        things.append(thingOf(best.at(i), collections.at(i), texts.at(i)));
    return {};
}

// All names of the contents at a place, of which none is the article's yet: what was said of one
// can only be told from what was said of another by seeing both.
Group contentsGroup(const Library &library, const TextPlace &place)
{
    Group group{place, {}, {}};
    for (const Edition &contents : editionsAt(library, place)) {
        for (const ContentsName &name : contentsAt(library, contents.path)) {
            group.texts.append(judgedText(name, contents));
            group.indexes.append(-1);
        }
        if (!group.texts.isEmpty())
            break;
    }
    return group;
}

// What the contents call the article is judged with it, at the place of the contents.
void addContents(const ReviewSources &sources, const Edition &edition, ArticleReview &answer,
                 QList<Group> &groups)
{
    for (const JudgedText &text : contentsTextsOf(sources.library, edition)) {
        const TextPlace place = articlePlace(text.place);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group &known) { return known.place == place; });
        if (group == groups.end())
            group = groups.insert(groups.end(), contentsGroup(sources.library, place));
        const qsizetype at = group->texts.indexOf(text);
        if (at < 0)
            continue;
        group->indexes[at] = int(answer.texts.size());
        answer.texts.append({text, -1, false, {}, {}, {}});
    }
}

} // namespace

Result<ArticleReview> reviewOf(const ReviewSources &sources, const article::ArticleId &article,
                               const LocaleTag &locale)
{
    const Edition *edition = sources.library.edition(article, locale);
    if (!edition)
        return Error{ErrorCode::NotFound,
                     ReviewService::tr("The library has no such article in that language."),
                     article.key};
    const auto document = sources.loader.load(*edition);
    if (!document)
        return document.error();
    const QList<JudgedText> texts = judgedTexts(sources.library, *edition, **document);
    ArticleReview answer{article, locale, {}};
    for (int i = 0; i < texts.size(); ++i) {
        const int segment = i < (*document)->segments.size() ? i : -1;
        answer.texts.append({texts.at(i), segment, false, {}, {}, {}});
    }
    QList<Group> groups = grouped(texts);
    // An edition that has lost all its texts may still have entries.
    if (std::none_of(groups.cbegin(), groups.cend(),
                     [&](const Group &group) { return group.place == placeOf(*edition); }))
        groups.append({placeOf(*edition), {}, {}});
    addContents(sources, *edition, answer, groups);
    for (const Group &group : std::as_const(groups)) {
        const auto matched = matchedEntries(sources.store, group);
        if (!matched)
            return matched.error();
        addGroup(group, *matched, answer);
    }
    if (auto done = addWideDismissals(sources.store, answer); !done)
        return done.error();
    return answer;
}

Result<QList<KeptThing>> keptThings(const ReviewSources &sources, const KeptFilter &filter)
{
    const auto editions = sources.store.editions();
    if (!editions)
        return editions.error();
    QList<KeptThing> things;
    for (const review::KeptEdition &kept : *editions) {
        if ((filter.locale.isValid() && kept.locale != filter.locale) ||
            (filter.article.isValid() && kept.key != filter.article.key))
            continue;
        const TextPlace place{kept.docset, kept.key, kept.locale, 0, {}};
        if (auto done = appendEdition(sources, place, filter, things); !done)
            return done.error();
    }
    if (filter.article.isValid())
        return things;
    QList<LocaleTag> locales = sources.library.localeCounts().keys();
    for (const LocaleTag &locale : std::as_const(locales)) {
        if (filter.locale.isValid() && locale != filter.locale)
            continue;
        if (auto done = appendWide(sources, locale, things); !done)
            return done.error();
    }
    return things;
}

} // namespace diglot::workspace
