// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <memory>

namespace diglot::search {

// Keeps other processes, and other holders in this one, away from something. The system frees it
// when the process ends, however that ends, so that no lock is ever left over. Any thread.
class FileLock
{
public:
    // Makes the file where needed; it goes away with the lock.
    // Conflict: somebody else holds the lock. Io: the file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> acquire(const QString &file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    FileLock(int descriptor, QByteArray name);

    int m_descriptor;
    QByteArray m_name;
};

} // namespace diglot::search
