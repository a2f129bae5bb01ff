// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/librarycompare.h"

#include "app/review/alignment.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/reviewtexts.h"
#include "app/workspace/textfiles.h"

#include <QMap>
#include <QSet>

#include <tuple>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::Library;
using article::TextState;
using review::AlignedPair;
using review::AlignedText;

namespace {

using FileKey = std::pair<QString, LocaleTag>; // path in the locale root, locale

using Files = QMap<FileKey, QList<Edition>>;

Files filesOf(const Library &library)
{
    // A file may stand in the table under two spellings, and the table is in no order.
    QStringList paths = library.files.values();
    paths.sort();
    paths.removeDuplicates();
    Files files;
    for (const QString &path : std::as_const(paths)) {
        if (!path.endsWith(".md"_L1, Qt::CaseInsensitive))
            continue;
        if (const auto file = fileAt(library, path))
            files[{file->key, file->locale}].append(*file);
    }
    return files;
}

// One file in both states; either may be missing.
struct Pair
{
    std::optional<Edition> before;
    std::optional<Edition> after;
};

// Same collection first; what is left meets where there is one on each side.
QList<Pair> pairsOf(QList<Edition> before, QList<Edition> after)
{
    QList<Pair> pairs;
    for (auto later = after.begin(); later != after.end();) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const Edition &file) {
            return file.collection == later->collection;
        });
        if (same == before.end()) {
            ++later;
            continue;
        }
        pairs.append({*same, *later});
        before.erase(same);
        later = after.erase(later);
    }
    if (before.size() == 1 && after.size() == 1)
        return pairs << Pair{before.first(), after.first()};
    for (const Edition &file : std::as_const(before))
        pairs.append({file, std::nullopt});
    for (const Edition &file : std::as_const(after))
        pairs.append({std::nullopt, file});
    return pairs;
}

QList<Pair> allPairs(const Files &before, const Files &after)
{
    if (before.size() == 1 && after.size() == 1 && before.first().size() == 1 &&
        after.first().size() == 1)
        return {{before.first().first(), after.first().first()}};
    QMap<FileKey, bool> keys;
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it)
        keys.insert(*it, true);
    for (auto it = after.keyBegin(); it != after.keyEnd(); ++it)
        keys.insert(*it, true);
    QList<Pair> pairs;
    for (auto it = keys.keyBegin(); it != keys.keyEnd(); ++it)
        pairs += pairsOf(before.value(*it), after.value(*it));
    return pairs;
}

class Comparing
{
public:
    Comparing(const LibraryState &before, const LibraryState &after, const CompareWatch &watch)
        : m_before(before)
        , m_after(after)
        , m_watch(watch)
    {}

    Result<Comparison> run(const QList<review::Entry> &verdicts)
    {
        for (const review::Entry &entry : verdicts) {
            const article::TextPlace &place = entry.key.place;
            m_opinions[{place.docset, place.key, place.locale}].append(entry);
        }
        const QList<Pair> pairs = allPairs(filesOf(m_before.library), filesOf(m_after.library));
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

    void compare(const Pair &pair)
    {
        const auto before = bytesOf(m_before, pair.before);
        const auto after = bytesOf(m_after, pair.after);
        if (!before || !after)
            return;
        m_answer.files += pair.before && pair.after ? 1 : 0;
        const auto opinions = m_opinions.value(keyOf(pair.before ? *pair.before : *pair.after));
        if (*before != *after)
            takeDifferences(pair, textsOf(*before), textsOf(*after), opinions);
        else if (!opinions.isEmpty())
            countCarried(textsOf(*before), opinions);
    }

    void takeDifferences(const Pair &pair, const QList<AlignedText> &then,
                         const QList<AlignedText> &now, const QList<review::Entry> &opinions)
    {
        const auto place = [](const std::optional<Edition> &file, const AlignedText &text) {
            article::JudgedText judged{placeOf(*file), text.source, text.target};
            judged.place.number = text.number;
            return judged;
        };
        QList<AlignedText> unchanged;
        for (const AlignedPair &aligned : review::alignTexts(then, now)) {
            const bool same = aligned.before >= 0 && aligned.after >= 0 && !aligned.moved &&
                              aligned.state == TextState::Current;
            if (same) {
                unchanged.append(then.at(aligned.before));
                continue;
            }
            const Edition &shown = pair.after ? *pair.after : *pair.before;
            TextChange change;
            change.article = {shown.collection, shown.key};
            change.locale = shown.locale;
            change.moved = aligned.moved;
            change.state = aligned.state;
            if (aligned.before >= 0) {
                change.before = place(pair.before, then.at(aligned.before));
                change.opinions = opinionsOf(opinions, *change.before, aligned.state);
            }
            if (aligned.after >= 0)
                change.after = place(pair.after, now.at(aligned.after));
            m_answer.changes.append(change);
        }
        m_answer.unchanged += int(unchanged.size());
        if (!opinions.isEmpty())
            countCarried(unchanged, opinions);
    }

    // Verdicts on texts that are as they were. A verdict counts once, however often its text
    // stands in the file.
    void countCarried(const QList<AlignedText> &texts, const QList<review::Entry> &opinions)
    {
        QSet<std::pair<QString, QString>> hashes;
        for (const AlignedText &text : texts)
            hashes.insert({article::textHash(text.source), article::textHash(text.target)});
        for (const review::Entry &entry : opinions)
            m_answer.carried +=
                hashes.contains({entry.key.sourceHash, entry.key.targetHash}) ? 1 : 0;
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
            if (entry.key.sourceHash == source && entry.key.targetHash == target)
                found.append({review::verdictOf(entry), state});
        }
        return found;
    }

    const LibraryState &m_before;
    const LibraryState &m_after;
    const CompareWatch &m_watch;
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
