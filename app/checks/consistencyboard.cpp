// SPDX-License-Identifier: Apache-2.0
#include "app/checks/consistencyboard.h"

#include "app/checks/words.h"

#include <algorithm>

namespace diglot::checks {

namespace {

// Short texts mean different things with the same words: "Name", "是".
bool isTelling(const QString &text, const Profile &profile)
{
    if (!profile.blanks)
        return text.size() >= 4;
    return wordsIn(text).size() >= 2;
}

} // namespace

QString comparable(const MarkedText &text)
{
    QString result;
    result.reserve(text.plain.size());
    for (const QChar c : text.plain) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (!c.isSpace())
            result += c.toCaseFolded();
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    while (!result.isEmpty() && !result.back().isLetterOrNumber() && result.back() != opaque)
        result.chop(1);
    return result;
}

void ConsistencyBoard::add(const TextPair &texts, qint64 place)
{
    if (texts.sourceIs != TextPair::SourceIs::Known)
        return;
    const Pair pair(texts);
    const QString source = comparable(pair.source());
    const QString target = comparable(pair.target());
    if (source.isEmpty() || target.isEmpty() || source == target)
        return;
    const auto put = [place](QMap<QString, Entry> &entries, const QString &key, const QString &text,
                             const QString &otherKey, const QString &otherText) {
        Entry &entry = entries[key];
        if (entry.text.isNull())
            entry.text = text;
        Variant &variant = entry.variants[otherKey];
        if (variant.text.isNull())
            variant.text = otherText;
        variant.places.append(place);
    };
    if (isTelling(source, pair.sourceProfile()))
        put(m_sources, source, texts.source, target, texts.target);
    if (isTelling(target, pair.targetProfile()))
        put(m_targets, target, texts.target, source, texts.source);
}

void ConsistencyBoard::appendGroups(const QMap<QString, Entry> &entries, ConsistencyGroup::By by,
                                    QList<ConsistencyGroup> &groups)
{
    for (const Entry &entry : entries) {
        if (entry.variants.size() < 2)
            continue;
        ConsistencyGroup group;
        group.by = by;
        group.text = entry.text;
        for (const Variant &variant : entry.variants) {
            group.variants.append({variant.text, variant.places});
            group.places += int(variant.places.size());
        }
        std::stable_sort(
            group.variants.begin(), group.variants.end(),
            [](const auto &a, const auto &b) { return a.places.size() > b.places.size(); });
        groups.append(std::move(group));
    }
}

QList<ConsistencyGroup> ConsistencyBoard::groups() const
{
    QList<ConsistencyGroup> groups;
    appendGroups(m_sources, ConsistencyGroup::By::Source, groups);
    appendGroups(m_targets, ConsistencyGroup::By::Target, groups);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return a.places > b.places; });
    return groups;
}

int ConsistencyBoard::repeatedSources() const
{
    return int(std::count_if(m_sources.cbegin(), m_sources.cend(), [](const Entry &entry) {
        return entry.variants.size() > 1 || entry.variants.first().places.size() > 1;
    }));
}

} // namespace diglot::checks
