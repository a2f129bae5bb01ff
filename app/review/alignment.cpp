// SPDX-License-Identifier: Apache-2.0
#include "app/review/alignment.h"

#include "app/article/textjoin.h"
#include "app/review/editmetrics.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace diglot::review {

using namespace Qt::StringLiterals;
using article::TextJoiner;
using article::TextState;

namespace {

constexpr double leastAlike = 0.5;
constexpr int maxLook = 50; // texts compared one by one for each that is left over

// Two empty sides say nothing.
bool areAlike(const QString &before, const QString &after)
{
    return !before.isEmpty() && !after.isEmpty() && similarity(before, after) >= leastAlike;
}

// What a unit is without where it stands: the pictures of an article, the names of its contents and
// the values under one name of a YAML article are rows of texts, of which one more or less gives
// the others another id. Empty for a text that stands there once, whose id says it all ("title",
// "yaml:summary"), and for segments.
QString rowOf(const QString &unit)
{
    if (unit.startsWith("toc:"_L1) || unit.startsWith("alt:"_L1))
        return unit.first(4);
    QStringList path = unit.split(u'/');
    bool isRow = false;
    for (QString &part : path) {
        bool isIndex = false;
        (void)part.toInt(&isIndex);
        if (isIndex)
            part = u"#"_s;
        isRow = isRow || isIndex;
    }
    return isRow ? path.join(u'/') : QString();
}

// What texts are compared by: their hashes, or themselves with LF line ends where all are at hand,
// which is many times as fast.
enum class By : quint8 { Hash, Text };

By wayOf(const QList<AlignedText> &before, const QList<AlignedText> &after)
{
    const auto isHash = [](const AlignedText &text) {
        return !text.sourceHash.isEmpty() || !text.targetHash.isEmpty();
    };
    return std::any_of(before.cbegin(), before.cend(), isHash) ||
                   std::any_of(after.cbegin(), after.cend(), isHash)
               ? By::Hash
               : By::Text;
}

QString keyOf(const QString &text, By by)
{
    if (by == By::Hash)
        return article::textHash(text);
    return text.contains(u'\r') ? QString(text).replace(u"\r\n"_s, u"\n"_s) : text;
}

struct Keys
{
    QStringList source;
    QStringList target;
    QStringList both;
    QString empty;       // of an empty text
    QStringList rows;    // see rowOf()
    QList<bool> isFixed; // a unit that its id tells
};

Keys keysOf(const QList<AlignedText> &texts, By by)
{
    Keys keys;
    keys.empty = keyOf({}, by);
    for (const AlignedText &text : texts) {
        keys.source.append(text.sourceHash.isEmpty() ? keyOf(text.source, by) : text.sourceHash);
        keys.target.append(text.targetHash.isEmpty() ? keyOf(text.target, by) : text.targetHash);
        keys.both.append(keys.source.last() + QChar() + keys.target.last());
        keys.rows.append(rowOf(text.unit));
        keys.isFixed.append(!text.unit.isEmpty() && keys.rows.last().isEmpty());
    }
    return keys;
}

// What meets in a round: a text with others of its row. An empty side makes no two texts the same:
// it takes no part.
QStringList meeting(const QStringList &texts, const Keys &of)
{
    QStringList keys;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool takesPart = texts.at(i) != of.empty && !of.isFixed.at(i);
        keys.append(takesPart ? of.rows.at(i) + texts.at(i) : QString());
    }
    return keys;
}

class Aligner
{
public:
    Aligner(const QList<AlignedText> &before, const QList<AlignedText> &after)
        : m_before(before)
        , m_after(after)
        , m_old(keysOf(before, wayOf(before, after)))
        , m_new(keysOf(after, wayOf(before, after)))
        , m_joiner(before.size(), after.size())
    {}

    QList<AlignedPair> run()
    {
        pairUnits(Which::Fixed);
        pairUnchangedPlaces(false);
        pairUnchangedPlaces(true);
        join(m_old.both, m_new.both);
        join(m_old.source, m_new.source);
        join(m_old.target, m_new.target);
        pairAlikeByPlace();
        pairAlikeBetween();
        pairUnits(Which::All);
        return inOrder();
    }

private:
    void join(const QStringList &before, const QStringList &after)
    {
        m_joiner.join(meeting(before, m_old), meeting(after, m_new));
    }

    enum class Which : quint8 { Fixed, All };

    // A unit is what its id says, whatever stands in it; one of a row only where nothing tells
    // more.
    void pairUnits(Which which)
    {
        const QHash<QString, int> places = placesAfter();
        for (int i = 0; i < m_before.size(); ++i) {
            const int j = places.value(placeOf(m_before.at(i)), -1);
            const bool isMeant = which == Which::All || m_old.isFixed.at(i);
            if (!m_before.at(i).unit.isEmpty() && isMeant && j >= 0)
                m_joiner.pair(i, j);
        }
    }

    static QString placeOf(const AlignedText &text)
    {
        return text.unit.isEmpty() ? QString::number(text.number) : text.unit;
    }

    QHash<QString, int> placesAfter() const
    {
        QHash<QString, int> places;
        for (int j = 0; j < m_after.size(); ++j)
            places.insert(placeOf(m_after.at(j)), j);
        return places;
    }

    static qsizetype count(const QList<AlignedText> &texts, bool units)
    {
        return std::count_if(texts.cbegin(), texts.cend(), [units](const AlignedText &text) {
            return text.unit.isEmpty() != units;
        });
    }

    // Of a text that stands there several times, each stays with its own number or id where most
    // of them mean what they meant.
    void pairUnchangedPlaces(bool units)
    {
        const QHash<QString, int> places = placesAfter();
        QList<std::pair<int, int>> same;
        for (int i = 0; i < m_before.size(); ++i) {
            const int j = places.value(placeOf(m_before.at(i)), -1);
            if (m_before.at(i).unit.isEmpty() != units && j >= 0 &&
                m_old.both.at(i) == m_new.both.at(j))
                same.append({i, j});
        }
        if (same.size() * 2 <= qMin(count(m_before, units), count(m_after, units)))
            return;
        for (const auto &[i, j] : same)
            m_joiner.pair(i, j);
    }

    bool alike(int i, int j) const
    {
        const AlignedText &before = m_before.at(i);
        const AlignedText &after = m_after.at(j);
        if (m_old.rows.at(i) != m_new.rows.at(j))
            return false;
        return areAlike(before.source, after.source) || areAlike(before.target, after.target);
    }

    bool isOpen(int i) const { return m_joiner.partners().at(i) < 0 && !m_old.isFixed.at(i); }

    bool isOpenAfter(int j) const
    {
        return m_joiner.partnersOfSecond().at(j) < 0 && !m_new.isFixed.at(j);
    }

    void pairAlikeByPlace()
    {
        const QHash<QString, int> places = placesAfter();
        for (int i = 0; i < m_before.size(); ++i) {
            const int j = places.value(placeOf(m_before.at(i)), -1);
            if (isOpen(i) && j >= 0 && isOpenAfter(j) && alike(i, j))
                m_joiner.pair(i, j);
        }
    }

    // What stands between the same neighbours, in order.
    void pairAlikeBetween()
    {
        int next = 0;
        for (int i = 0; i < m_before.size(); ++i) {
            if (m_joiner.partners().at(i) >= 0) {
                next = m_joiner.partners().at(i) + 1;
                continue;
            }
            const int end = int(qMin<qsizetype>(m_after.size(), next + maxLook));
            for (int j = next; isOpen(i) && j < end && isOpenAfter(j); ++j) {
                if (alike(i, j)) {
                    m_joiner.pair(i, j);
                    next = j + 1;
                }
            }
        }
    }

    TextState stateOf(int i, int j) const
    {
        const bool source = m_old.source.at(i) == m_new.source.at(j);
        const bool target = m_old.target.at(i) == m_new.target.at(j);
        if (source)
            return target ? TextState::Current : TextState::TargetChanged;
        return target ? TextState::SourceChanged : TextState::BothChanged;
    }

    // The later texts that keep their order among those that have partners: the longest such row.
    QSet<int> unmoved() const
    {
        QList<int> ends; // by length: the later text that ends the best row of that length
        QList<int> links(m_after.size(), -1);
        for (const int j : m_joiner.partners()) {
            if (j < 0)
                continue;
            const auto place = std::lower_bound(ends.begin(), ends.end(), j);
            if (place != ends.begin())
                links[j] = *std::prev(place);
            if (place == ends.end())
                ends.append(j);
            else
                *place = j;
        }
        QSet<int> kept;
        for (int j = ends.isEmpty() ? -1 : ends.last(); j >= 0; j = links.at(j))
            kept.insert(j);
        return kept;
    }

    void appendGone(QList<AlignedPair> &pairs, int from) const
    {
        for (int i = from; i < m_before.size() && m_joiner.partners().at(i) < 0; ++i)
            pairs.append({i, -1, TextState::Gone, false});
    }

    QList<AlignedPair> inOrder() const
    {
        const QSet<int> kept = unmoved();
        QList<AlignedPair> pairs;
        appendGone(pairs, 0);
        for (int j = 0; j < m_after.size(); ++j) {
            const int i = m_joiner.partnersOfSecond().at(j);
            if (i < 0) {
                pairs.append({-1, j, TextState::Current, false});
                continue;
            }
            pairs.append({i, j, stateOf(i, j), !kept.contains(j)});
            appendGone(pairs, i + 1);
        }
        return pairs;
    }

    const QList<AlignedText> &m_before;
    const QList<AlignedText> &m_after;
    const Keys m_old;
    const Keys m_new;
    TextJoiner m_joiner;
};

} // namespace

QList<AlignedPair> alignTexts(const QList<AlignedText> &before, const QList<AlignedText> &after)
{
    return Aligner(before, after).run();
}

} // namespace diglot::review
