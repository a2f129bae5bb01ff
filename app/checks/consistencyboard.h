// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/pair.h"

#include <QMap>

namespace diglot::checks {

// A source with several translations, or a translation of several sources.
struct ConsistencyGroup
{
    enum class By : quint8 { Source, Target };

    struct Variant
    {
        QString text;         // of the other side, as first seen
        QList<qint64> places; // as given to add(), in that order
    };

    By by = By::Source;
    QString text;            // that the variants share, as first seen
    QList<Variant> variants; // most frequent first
    int places = 0;          // of all of them
};

// Gathers the texts of one locale and finds what is translated in several ways. Markup, case,
// kinds of blanks and marks at the end do not count as differences. One thread at a time.
class ConsistencyBoard
{
public:
    // `place` is the caller's own number of the pair.
    void add(const TextPair &texts, qint64 place);

    // Groups with the most places first.
    [[nodiscard]] QList<ConsistencyGroup> groups() const;
    // Sources that stand in several places, however they are translated.
    [[nodiscard]] int repeatedSources() const;

private:
    struct Variant
    {
        QString text;
        QList<qint64> places;
    };
    struct Entry
    {
        QString text;
        QMap<QString, Variant> variants; // by normalized text of the other side
    };
    static void appendGroups(const QMap<QString, Entry> &entries, ConsistencyGroup::By by,
                             QList<ConsistencyGroup> &groups);

    QMap<QString, Entry> m_sources; // by normalized text
    QMap<QString, Entry> m_targets;
};

// A text as it is compared.
[[nodiscard]] QString comparable(const MarkedText &text);

} // namespace diglot::checks
