// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/librarycompare.h"

#include "app/review/alignment.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/reviewtexts.h"
#include "app/workspace/statepairs.h"
#include "app/workspace/stateunits.h"
#include "app/workspace/textfiles.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::TextState;
using review::AlignedPair;
using review::AlignedText;

namespace {

class Comparing
{
public:
    Comparing(const LibraryState &before, const LibraryState &after, const CompareWatch &watch)
        : m_before(before)
        , m_after(after)
        , m_watch(watch)
        , m_units(before, after)
    {}

    Result<Comparison> run(const QList<review::Entry> &verdicts)
    {
        for (const review::Entry &entry : verdicts) {
            const article::TextPlace &place = entry.key.place;
            m_opinions[{place.docset, place.key, place.locale}].append(entry);
        }
        const QList<StatePair> pairs = statePairs(m_before.library, m_after.library);
        for (int i = 0; i < pairs.size(); ++i) {
            if (m_watch.isCancelled && m_watch.isCancelled())
                return Error{
                    ErrorCode::Cancelled, ReviewService::tr("Comparing was cancelled."), {}};
            if (m_watch.progress)
                m_watch.progress(i, int(pairs.size()));
            compare(pairs.at(i));
        }
        return m_answer;
    }

private:
    std::optional<QByteArray> bytesOf(const LibraryState &state, const std::optional<Edition> &file)
    {
        if (!file)
            return QByteArray();
        auto bytes = state.loader.bytes(*file);
        if (bytes)
            return *bytes;
        m_answer.problems.append({file->path, 0, bytes.error().what});
        return std::nullopt;
    }

    static QList<AlignedText> textsOf(const QByteArray &bytes)
    {
        QList<AlignedText> texts;
        for (const TextSegment &segment : segmentTexts(bytes))
            texts.append({segment.number, {}, segment.source, segment.target, {}, {}});
        return texts;
    }

    void compare(const StatePair &pair)
    {
        const auto opinions = m_opinions.value(keyOf(pair.before ? *pair.before : *pair.after));
        if (opinions.isEmpty() && m_units.isKnownSame(pair)) {
            ++m_answer.files;
            return;
        }
        const bool holdsText = !m_units.isMereContents(pair);
        const auto before = holdsText ? bytesOf(m_before, pair.before) : QByteArray();
        const auto after = holdsText ? bytesOf(m_after, pair.after) : QByteArray();
        if (!before || !after)
            return;
        m_answer.files += holdsText && pair.before && pair.after ? 1 : 0;
        const bool sameUnits = m_units.agree(pair, *before, *after);
        const bool same = sameUnits && *before == *after;
        if (same && opinions.isEmpty())
            return;
        QList<AlignedText> then = textsOf(*before);
        QList<AlignedText> now = textsOf(*after);
        if (!sameUnits || !opinions.isEmpty()) {
            const StateUnits::Texts units = m_units.texts(pair, *before, *after);
            m_answer.problems += units.problems;
            then += units.before;
            now += units.after;
        }
        if (same)
            countCarried(then, opinions);
        else
            takeDifferences(pair, then, now, opinions);
    }

    void takeDifferences(const StatePair &pair, const QList<AlignedText> &then,
                         const QList<AlignedText> &now, const QList<review::Entry> &opinions)
    {
        QList<AlignedText> unchanged;
        const qsizetype known = m_answer.changes.size();
        for (const AlignedPair &aligned : review::alignTexts(then, now)) {
            const bool same = aligned.before >= 0 && aligned.after >= 0 && !aligned.moved &&
                              aligned.state == TextState::Current;
            if (same)
                unchanged.append(then.at(aligned.before));
            else
                m_answer.changes.append(changeOf(pair, aligned, {then, now}, opinions));
        }
        if (m_answer.changes.size() > known)
            m_answer.unchanged +=
                int(std::count_if(unchanged.cbegin(), unchanged.cend(),
                                  [](const AlignedText &text) { return text.unit.isEmpty(); }));
        if (!opinions.isEmpty())
            countCarried(unchanged, opinions);
    }

    struct BothTexts
    {
        const QList<AlignedText> &then;
        const QList<AlignedText> &now;
    };

    static TextChange changeOf(const StatePair &pair, const AlignedPair &aligned,
                               const BothTexts &texts, const QList<review::Entry> &opinions)
    {
        const auto place = [](const std::optional<Edition> &file, const AlignedText &text) {
            article::JudgedText judged{placeOf(*file), text.source, text.target};
            judged.place.number = text.number;
            judged.place.unit = text.unit;
            return judged;
        };
        const Edition &shown = pair.after ? *pair.after : *pair.before;
        TextChange change;
        change.article = {shown.collection, shown.key};
        change.locale = shown.locale;
        change.moved = aligned.moved;
        change.state = aligned.state;
        if (aligned.before >= 0) {
            change.before = place(pair.before, texts.then.at(aligned.before));
            change.opinions = opinionsOf(opinions, *change.before, aligned.state);
        }
        if (aligned.after >= 0)
            change.after = place(pair.after, texts.now.at(aligned.after));
        return change;
    }

    // What was said of a title is not said of the heading of the same words.
    static QString kindOf(const QString &unit) { return unit.section(u':', 0, 0); }

    // Verdicts on texts that are as they were. A verdict counts once, however often its text
    // stands in the file.
    void countCarried(const QList<AlignedText> &texts, const QList<review::Entry> &opinions)
    {
        const auto key = [](const QString &unit, const QString &source, const QString &target) {
            return kindOf(unit) + u' ' + source + u' ' + target;
        };
        QSet<QString> known;
        for (const AlignedText &text : texts)
            known.insert(
                key(text.unit, article::textHash(text.source), article::textHash(text.target)));
        for (const review::Entry &entry : opinions) {
            const review::EntryKey &of = entry.key;
            m_answer.carried +=
                known.contains(key(of.place.unit, of.sourceHash, of.targetHash)) ? 1 : 0;
        }
    }

    using PlaceKey = std::tuple<QString, QString, LocaleTag>; // docset, key, locale

    static PlaceKey keyOf(const Edition &file)
    {
        const article::TextPlace place = placeOf(file);
        return {place.docset, place.key, place.locale};
    }

    // What was said of that very text, under whatever number.
    static QList<Opinion> opinionsOf(const QList<review::Entry> &entries,
                                     const article::JudgedText &text, TextState state)
    {
        const QString source = article::textHash(text.source);
        const QString target = article::textHash(text.target);
        QList<Opinion> found;
        for (const review::Entry &entry : entries) {
            if (entry.key.sourceHash == source && entry.key.targetHash == target &&
                kindOf(entry.key.place.unit) == kindOf(text.place.unit))
                found.append({review::verdictOf(entry), state});
        }
        return found;
    }

    const LibraryState &m_before;
    const LibraryState &m_after;
    const CompareWatch &m_watch;
    StateUnits m_units;
    QMap<PlaceKey, QList<review::Entry>> m_opinions;
    Comparison m_answer;
};

} // namespace

Result<Comparison> compareLibraries(const LibraryState &before, const LibraryState &after,
                                    const QList<review::Entry> &verdicts, const CompareWatch &watch)
{
    return Comparing(before, after, watch).run(verdicts);
}

} // namespace diglot::workspace
