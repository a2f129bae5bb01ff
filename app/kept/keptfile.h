// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kept/opening.h"

#include <functional>

namespace diglot::kept {

// The file of a store, open, with its transactions; what every store does alike. Used on the thread
// that opened it; several, in several programs, may have the file open. Errors as Connection::open.
class KeptFile
{
public:
    // `options` is asked at every opening, for the time of then.
    [[nodiscard]] static Result<std::unique_ptr<KeptFile>>
    open(const std::function<OpeningOptions()> &options);

    [[nodiscard]] Connection &connection() { return *m_opened.connection; }
    [[nodiscard]] bool isReadOnly() const { return m_opened.readOnly; }
    // What a person should know of the opening, a sentence each.
    [[nodiscard]] const QStringList &notices() const { return m_opened.notices; }

    // A transaction on the file that has the name now: another program may have set the one that
    // was opened aside as damaged. Io where nothing can be written.
    [[nodiscard]] Result<void> begin();
    // Runs `work` in a transaction: kept where it gives a text, rolled back where it fails or the
    // text is empty.
    [[nodiscard]] Result<QString> inTransaction(const std::function<Result<QString>()> &work);

    // Another number once another connection, of this program or another, has changed something.
    [[nodiscard]] Result<qint64> dataVersion();

private:
    KeptFile(std::function<OpeningOptions()> options, OpenedFile opened);
    [[nodiscard]] Result<void> stayInPlace();

    std::function<OpeningOptions()> m_options;
    OpenedFile m_opened;
    qint64 m_generation = 0; // of m_opened
};

} // namespace diglot::kept
