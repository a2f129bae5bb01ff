// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/store.h"

class QSqlQuery;

namespace diglot::kept {
class Connection;
}

namespace diglot::review {

using kept::Connection;

// The rows of the schema as values, and the statements that read and write them. Errors as
// Connection::run. What a statement writes is part of the transaction that the caller began.

[[nodiscard]] Result<QList<Entry>> readEntries(Connection &connection, const EntryFilter &filter);
[[nodiscard]] Result<std::optional<Entry>> readEntry(Connection &connection,
                                                     const QString &subject);
[[nodiscard]] Result<QList<KeptEdition>> readEditions(Connection &connection);
// Writes an entry and its texts, in place of what has its key.
[[nodiscard]] Result<void> writeEntry(Connection &connection, const Entry &entry);
[[nodiscard]] Result<void> removeEntry(Connection &connection, const QString &subject);

struct StepRow
{
    QString changeId;
    int position = 0;
    EntryKey key;
    std::optional<Entry> before;
    std::optional<Entry> after;
};
[[nodiscard]] Result<void> writeStep(Connection &connection, const StepRow &step);
// The steps of a change in their order.
[[nodiscard]] Result<QList<StepRow>> readSteps(Connection &connection, const QString &changeId);
// The steps of an edition's entries, oldest first.
[[nodiscard]] Result<QList<StepRow>> readSteps(Connection &connection,
                                               const article::TextPlace &place);

[[nodiscard]] Result<qint64> nextPosition(Connection &connection);
[[nodiscard]] Result<void> writeChange(Connection &connection, const ChangeRecord &change);
[[nodiscard]] Result<void> setUndone(Connection &connection, const QString &changeId, bool undone);
[[nodiscard]] Result<std::optional<ChangeRecord>> readChange(Connection &connection,
                                                             const QString &changeId);
[[nodiscard]] Result<QList<ChangeRecord>> readChanges(Connection &connection, int limit);
// The id in the only row and column of an answer, empty without a row.
[[nodiscard]] Result<QString> readId(Connection &connection, const QString &sql,
                                     const QString &author);

} // namespace diglot::review
