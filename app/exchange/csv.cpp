// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/csv.h"

#include "app/core/byteordermark.h"
#include "app/exchange/sheet.h"
#include "app/exchange/words.h"

#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCell = 16 * 1024 * 1024;
constexpr qint64 chunk = 256 * 1024;

// Whether a spreadsheet would look for a formula here: blanks before the sign do not hinder all of
// them, nor do its full-width forms.
bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n')
        return true;
    const QStringView trimmed = text.trimmed();
    return !trimmed.isEmpty() && u"=+-@|\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(trimmed.front());
}

// The text behind all apostrophes before it.
QStringView behindApostrophes(QStringView text)
{
    qsizetype from = 0;
    while (from < text.size() && text.at(from) == u'\'')
        ++from;
    return text.mid(from);
}

QByteArray line(const QStringList &cells)
{
    const auto mustBeQuoted = [](const QString &cell) {
        return cell.trimmed() != cell || std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
                   return c == u',' || c == u';' || c == u'"' || c.isSpace();
               });
    };
    QStringList written;
    for (const QString &each : cells) {
        QString cell = guardedCell(each);
        if (mustBeQuoted(cell))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        written.append(cell);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

class CsvWriter final : public Writer
{
public:
    explicit CsvWriter(const QString &path)
        : m_output(path)
    {}

    Result<void> open()
    {
        if (!m_output.open(QIODevice::WriteOnly))
            return failure();
        m_output.write(byteOrderMark.data(), byteOrderMark.size());
        QStringList names;
        for (const SheetColumn &column : sheetColumns())
            names.append(column.name);
        return put(names);
    }

    Result<void> begin(const ExportFile &file) override
    {
        m_file = file;
        return {};
    }

    Result<void> write(const Row &row) override
    {
        for (const QStringList &cells : sheetLines(m_file, row)) {
            if (auto written = put(cells); !written)
                return written;
        }
        return {};
    }

    Result<void> finish() override { return m_output.commit() ? Result<void>() : failure(); }

private:
    Result<void> put(const QStringList &cells)
    {
        const QByteArray bytes = line(cells);
        return m_output.write(bytes) == bytes.size() ? Result<void>() : failure();
    }

    [[nodiscard]] Error failure() const
    {
        return {ErrorCode::Io, Words::tr("Cannot be written: %1").arg(m_output.errorString()),
                m_output.fileName()};
    }

    QSaveFile m_output;
    ExportFile m_file;
};

// Takes characters and gives lines of cells.
class CsvParser
{
public:
    using TakeLine = std::function<Result<void>(const QStringList &cells, int line)>;

    explicit CsvParser(const TakeLine &take)
        : m_take(take)
    {}

    Result<void> feed(QStringView text)
    {
        for (const QChar c : text) {
            if (auto taken = character(c); !taken)
                return taken;
        }
        return {};
    }

    Result<void> finish()
    {
        if (m_quoted && !m_quote)
            return Error{ErrorCode::Syntax, Words::tr("A quotation mark is not closed."),
                         QString::number(m_begin)};
        return m_cells.isEmpty() && m_cell.isEmpty() && !m_quoted ? Result<void>() : endLine();
    }

private:
    Result<void> character(QChar c)
    {
        const bool afterReturn = std::exchange(m_return, c == u'\r');
        if (c == u'\r' || (c == u'\n' && !afterReturn))
            ++m_line;
        if (m_quoted && !m_quote) { // inside quotation marks
            m_quote = c == u'"';
            if (!m_quote)
                m_cell += c;
            return checked();
        }
        if (m_quote && c == u'"') { // a doubled one
            m_cell += c;
            m_quote = false;
            return checked();
        }
        if (c == u'"' && m_cell.isEmpty() && !m_quoted) {
            m_quoted = true;
            return {};
        }
        if (c == u'\n' && afterReturn) // which has ended the line
            return {};
        if (c == u'\r' || c == u'\n')
            return endLine();
        if (isSeparator(c))
            endCell();
        else
            m_cell += c;
        return checked();
    }

    // The first line, which names the columns, tells what separates them.
    bool isSeparator(QChar c)
    {
        if (m_separator.isNull() && (c == u',' || c == u';' || c == u'\t'))
            m_separator = c;
        return c == m_separator;
    }

    Result<void> checked() const
    {
        if (m_cell.size() <= maxCell)
            return {};
        return Error{ErrorCode::Limit, Words::tr("A cell holds too much text."),
                     QString::number(m_begin)};
    }

    void endCell()
    {
        m_cells.append(m_cell);
        m_cell.clear();
        m_quoted = m_quote = false;
    }

    Result<void> endLine()
    {
        endCell();
        const QStringList cells = std::exchange(m_cells, {});
        const int begin = std::exchange(m_begin, m_line);
        return m_take(cells, begin);
    }

    const TakeLine &m_take;
    QStringList m_cells;
    QString m_cell;
    QChar m_separator;
    bool m_quoted = false; // the cell began with a quotation mark
    bool m_quote = false;  // and the one that may end it was just read
    bool m_return = false; // a carriage return was just read
    int m_line = 1;
    int m_begin = 1; // where the line of cells began
};

// Decodes and parses a file chunk by chunk.
Result<void> parse(QFile &file, const CsvParser::TakeLine &take)
{
    const QByteArray head = file.peek(4);
    auto encoding = QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    CsvParser parser(take);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
            return Error{
                ErrorCode::Io, Words::tr("Cannot be read: %1").arg(file.errorString()), {}};
        const QString text = decode(bytes);
        if (decode.hasError())
            return Error{ErrorCode::Unsupported,
                         Words::tr("The file is not in Unicode; save it as \"CSV UTF-8\" or XLSX."),
                         {}};
        if (auto fed = parser.feed(text); !fed)
            return fed;
    }
    return parser.finish();
}

bool isCsv(const QByteArray &head, const QString &name)
{
    return !head.startsWith("PK") && !head.contains("<?xml") &&
           (name.endsWith(".csv"_L1, Qt::CaseInsensitive) ||
            name.endsWith(".tsv"_L1, Qt::CaseInsensitive) ||
            name.endsWith(".txt"_L1, Qt::CaseInsensitive));
}

} // namespace

QString guardedCell(const QString &text)
{
    return looksLikeFormula(behindApostrophes(text)) ? u'\'' + text : text;
}

QString unguardedCell(const QString &cell)
{
    const bool guarded = cell.startsWith(u'\'') && looksLikeFormula(behindApostrophes(cell));
    return guarded ? cell.mid(1) : cell;
}

Result<std::unique_ptr<Writer>> writeCsv(const ExportOrder &order)
{
    auto writer = std::make_unique<CsvWriter>(order.path);
    if (auto opened = writer->open(); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

Result<void> readCsvLines(const QString &path, const TakeCells &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Words::tr("Cannot be read: %1").arg(file.errorString()), path};
    auto parsed = parse(file, [&](const QStringList &line, int number) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(unguardedCell(cell));
        return take(cells, u"%1:%2"_s.arg(path).arg(number));
    });
    if (parsed)
        return parsed;
    Error error = parsed.error();
    if (!error.where.startsWith(path))
        error.where = error.where.isEmpty() ? path : path + u':' + error.where;
    return error;
}

Result<void> readCsv(const QString &path, const RowTaker &take)
{
    SheetHeader header;
    return readCsvLines(path, [&](const QStringList &cells, const QString &where) -> Result<void> {
        if (!header.isKnown()) {
            if (header.take(cells))
                return {};
            return Error{
                ErrorCode::Syntax,
                Words::tr("The first line does not name the columns id, hash and verdict."), where};
        }
        auto row = header.row(cells);
        if (!row)
            return {};
        row->where = where;
        return take(*row);
    });
}

Format csvFormat()
{
    Format format;
    format.name = u"csv"_s;
    format.title = u"CSV"_s;
    format.ending = u"csv"_s;
    format.write = writeCsv;
    format.recognize = isCsv;
    format.read = readCsv;
    return format;
}

} // namespace diglot::exchange
