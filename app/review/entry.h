// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace diglot::review {

enum class Kind : quint8 { Verdict, Dismissal, Flag, Convention };

// The words of the database and of files: "verdict", "dismissal", "flag", "convention".
[[nodiscard]] QString kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

// What makes two kept things the same thing. Fields that a kind does not need are empty.
struct EntryKey
{
    Kind kind = Kind::Verdict;
    article::TextPlace place;
    QString sourceHash; // article::textHash()
    QString targetHash;
    QString name;     // flag, convention; of a dismissal the rule, or "rule#hit"
    QString reviewer; // of a verdict; what is said once for everybody has its author in `body`

    friend bool operator==(const EntryKey &, const EntryKey &) = default;
};

// The key as 32 hex digits: the same for the same key on every machine.
[[nodiscard]] QString subjectOf(const EntryKey &key);

// One kept thing of any kind, as store, merge and files handle it.
struct Entry
{
    EntryKey key;
    QString state;    // judgement, scope of a dismissal, empty for the others
    QJsonObject body; // what else is said; empty values are left out
    QString source;   // the texts behind the hashes; null where only the hash is known
    QString target;
    QDateTime when;

    // Whether the same is said, whenever it was.
    [[nodiscard]] bool saysTheSameAs(const Entry &other) const
    {
        return key == other.key && state == other.state && body == other.body;
    }
};

[[nodiscard]] Entry entryOf(const article::Verdict &verdict);
[[nodiscard]] Entry entryOf(const article::Dismissal &dismissal);
[[nodiscard]] Entry entryOf(const article::Flag &flag);
[[nodiscard]] Entry entryOf(const article::Convention &convention);

// The other way; the entry is of that kind.
[[nodiscard]] article::Verdict verdictOf(const Entry &entry);
[[nodiscard]] article::Dismissal dismissalOf(const Entry &entry);
[[nodiscard]] article::Flag flagOf(const Entry &entry);
[[nodiscard]] article::Convention conventionOf(const Entry &entry);

} // namespace diglot::review
