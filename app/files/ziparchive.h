// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace diglot::files {

// The parts of a zip archive that a stranger may have made: read one after the other as streams,
// never unpacked to a disk, with a bound on what one may grow to. Values of one thread.
class ZipArchive
{
public:
    struct Limits
    {
        qint64 bytes = qint64(1) << 30; // of one part, unpacked
        int parts = 10'000;
        // Beyond the first 64 MiB a part that unpacks to more than this many times the archive's
        // own size is refused.
        int ratio = 200;
    };

    // Reads the list of parts. Errors: NotFound, Io; Unsupported (no zip archive); Limit (too many
    // parts); `where` = the path.
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const Limits &limits);
    [[nodiscard]] static Result<ZipArchive> open(const QString &path)
    {
        return open(path, Limits());
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }

    // A sequential stream of one part's bytes. Reading ends early, with an error string, where the
    // archive is damaged or a limit is passed; see failure(). NotFound for another name.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> part(const QString &name) const;
    // Why a stream of part() ended early: Syntax or Limit; success where it did not.
    [[nodiscard]] static Result<void> failure(const QIODevice &stream);

private:
    ZipArchive() = default;

    QString m_path;
    Limits m_limits;
    qint64 m_size = 0; // of the archive
    QStringList m_names;
};

} // namespace diglot::files
