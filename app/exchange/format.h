// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/exchange/row.h"

#include <functional>
#include <memory>

class QIODevice;

namespace diglot::exchange {

// What an export is of and where it goes.
struct ExportOrder
{
    QString path; // of the file, or of the folder, which is made where there is none
    QString library;
    LocaleTag source;
    LocaleTag target;
    QString reviewer; // who exports; may be empty
    QDateTime when;   // UTC
};

// Writes one export. Rows come in, file after file, and are on their way out at once: memory does
// not grow with their number. Every function may fail with Io, Limit or Unsupported (the
// format cannot hold it), `where` = the file written; then, and when the writer is destroyed
// before finish(), a file of that name is left as it was. Any one thread.
class Writer
{
public:
    virtual ~Writer() = default;

    // The rows of this file follow, until the next begin() or finish().
    [[nodiscard]] virtual Result<void> begin(const ExportFile &file) = 0;
    [[nodiscard]] virtual Result<void> write(const Row &row) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;

    // Files that were written; valid after finish().
    [[nodiscard]] virtual int files() const { return 1; }
    // What the format had to leave out, with reason.
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    // Rows that the format left out on purpose (a memory learns no rejected translation).
    [[nodiscard]] int leftOut() const { return m_leftOut; }

protected:
    Problems m_problems;
    int m_leftOut = 0;
};

using RowTaker = std::function<Result<void>(const ReturnedRow &row)>;

// Reads what came back, row by row; memory does not grow with their number. An error of the taker
// ends it and is returned. Errors: Io; Syntax (`where` = name:line); Unsupported (another version,
// no such format inside); Limit (a part is larger than any honest file's).
using ReadRows = Result<void> (*)(const QString &path, const RowTaker &take);

// One row of the table of formats.
struct Format
{
    QString name;            // as on the command line
    QString title;           // for people
    QString ending;          // of the file, without the dot
    bool isFolder = false;   // writes several files
    bool needsBytes = false; // ExportFile::bytes
    bool showsFindings = true;
    bool isGlossary = false; // holds no texts but terms: tbx.h, and `write` is null
    const char *leavesOut =
        nullptr; // what Writer::leftOut() counts, half a sentence; null: nothing
    Result<std::unique_ptr<Writer>> (*write)(const ExportOrder &order) = nullptr;
    // Whether a file that begins with these bytes (up to 8 KiB) and has this name is of the format.
    bool (*recognize)(const QByteArray &head, const QString &name) = nullptr;
    ReadRows read = nullptr; // null: cannot be brought back
};

// Every format, in the order of the help.
[[nodiscard]] const QList<Format> &formats();
// The one of that name, or null.
[[nodiscard]] const Format *format(QStringView name);
// The one that can read this file. Errors: Io; Unsupported, with the formats that can be read.
[[nodiscard]] Result<const Format *> formatOf(const QString &path);

// The rows of the table, each made in the file of its name.
[[nodiscard]] Format xliff2Format();
[[nodiscard]] Format xliff1Format();
[[nodiscard]] Format tmxFormat();
[[nodiscard]] Format tbxFormat();
[[nodiscard]] Format csvFormat();
[[nodiscard]] Format xlsxFormat();
[[nodiscard]] Format htmlFormat();
[[nodiscard]] Format markdownFormat();

} // namespace diglot::exchange
