// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xlsx.h"

#include "app/exchange/sheet.h"
#include "app/exchange/sheettext.h"
#include "app/exchange/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <vector>

#include <xlsxwriter.h>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCell = 32'767;
constexpr lxw_row_t maxRow = LXW_ROW_MAX - 1;

class XlsxWriter final : public Writer
{
public:
    explicit XlsxWriter(const ExportOrder &order)
        : m_order(order)
        // Beside the file, so that it can be given its name in one step.
        , m_folder(QFileInfo(order.path).absoluteDir().filePath(u".diglot-XXXXXX"_s))
    {}

    ~XlsxWriter() override
    {
        if (m_book)
            (void)workbook_close(m_book);
    }

    Result<void> open()
    {
        if (!m_folder.isValid())
            return failure(m_folder.errorString());
        m_passing = m_folder.filePath(u"book.xlsx"_s);
        m_temporary = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_temporary.data();
        options.use_zip64 = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_passing).constData(), &options);
        if (!m_book)
            return failure(Words::tr("There is not enough memory."));
        makeFormats();
        return newSheet();
    }

    Result<void> begin(const ExportFile &file) override
    {
        m_file = file;
        return {};
    }

    Result<void> write(const Row &row) override
    {
        for (const QStringList &cells : sheetLines(m_file, row)) {
            if (m_line > maxRow) {
                finishSheet();
                if (auto made = newSheet(); !made)
                    return made;
            }
            if (auto written = put(cells); !written)
                return written;
            ++m_line;
        }
        return {};
    }

    Result<void> finish() override
    {
        finishSheet();
        helpSheet();
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return failure(QString::fromUtf8(lxw_strerror(error)));
        const QByteArray from = QFile::encodeName(m_passing);
        if (std::rename(from.constData(), QFile::encodeName(m_order.path).constData()) != 0)
            return failure(qt_error_string(errno));
        return {};
    }

private:
    [[nodiscard]] Error failure(const QString &why) const
    {
        return {ErrorCode::Io, Words::tr("Cannot be written: %1").arg(why), m_order.path};
    }

    lxw_format *newFormat(bool filledIn, bool rightToLeft)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(format, "@");
        format_set_border(format, LXW_BORDER_HAIR);
        format_set_border_color(format, 0xC5CCD4);
        format_set_bg_color(format, filledIn ? 0xFFFFFF : 0xF4F5F7);
        if (filledIn)
            format_set_unlocked(format);
        format_set_reading_order(format, rightToLeft ? 2 : 1);
        return format;
    }

    void makeFormats()
    {
        const bool rightToLeft = m_order.target.isRightToLeft();
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bg_color(m_header, 0xE2F1F2);
        for (const SheetColumn &column : sheetColumns()) {
            const bool target = column.name == u"target" || column.name == u"proposal";
            m_formats.append(newFormat(column.isFilledIn, target && rightToLeft));
        }
    }

    Result<void> newSheet()
    {
        const QByteArray name =
            m_sheets == 0 ? QByteArray("Texts") : "Texts " + QByteArray::number(m_sheets + 1);
        ++m_sheets;
        m_sheet = workbook_add_worksheet(m_book, name.constData());
        if (!m_sheet)
            return failure(Words::tr("There is not enough memory."));
        const auto &columns = sheetColumns();
        for (int i = 0; i < columns.size(); ++i) {
            (void)worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), columns.at(i).width,
                                       m_formats.at(i));
            (void)worksheet_write_string(m_sheet, 0, lxw_col_t(i),
                                         columns.at(i).name.toUtf8().constData(), m_header);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_line = 1;
        return {};
    }

    void finishSheet()
    {
        const lxw_row_t last = qMax(m_line, lxw_row_t(2)) - 1;
        (void)worksheet_autofilter(m_sheet, 0, 0, last, lxw_col_t(sheetColumns().size() - 1));
        QList<QByteArray> words;
        for (const QString &word : sheetVerdicts())
            words.append(word.toUtf8());
        std::vector<char *> list; // copied by the library, which asks for no const
        for (QByteArray &word : words)
            list.push_back(word.data());
        list.push_back(nullptr);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        const auto column = lxw_col_t(sheetColumn(u"verdict"));
        (void)worksheet_data_validation_range(m_sheet, 1, column, last, column, &validation);
        lxw_protection allowed{};
        allowed.format_columns = allowed.format_rows = allowed.sort = allowed.autofilter = 1;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

    Result<void> put(const QStringList &cells)
    {
        for (int i = 0; i < cells.size(); ++i) {
            QString text = cellText(cells.at(i));
            if (text.size() > maxCell) {
                if (sheetColumns().at(i).isFilledIn)
                    return Error{ErrorCode::Limit,
                                 Words::tr("A text is too long for a cell of a spreadsheet; write "
                                           "it as CSV."),
                                 cells.first()};
                text = cellText(cells.at(i).left(maxCell / 8)) + u'…';
            }
            if (text.isEmpty()) {
                (void)worksheet_write_blank(m_sheet, m_line, lxw_col_t(i), m_formats.at(i));
                continue;
            }
            const lxw_error error = worksheet_write_string(
                m_sheet, m_line, lxw_col_t(i), text.toUtf8().constData(), m_formats.at(i));
            if (error != LXW_NO_ERROR)
                return failure(QString::fromUtf8(lxw_strerror(error)));
        }
        return {};
    }

    void helpSheet()
    {
        const QStringList lines{
            Words::tr("How to review these texts"),
            Words::tr("Read source and target, and fill in the white cells of a row."),
            Words::tr("verdict: approved, needs-work or rejected. Leave it empty to say nothing."),
            Words::tr("proposal: the corrected target, Markdown included. Leave it empty to keep "
                      "the target; write \"\" for an empty text."),
            Words::tr("comment: what the translator should know."),
            Words::tr("reviewer: your name."),
            Words::tr("The grey cells are protected: id and hash say which text it is and whether "
                      "it has changed since. Rows may be sorted, filtered and deleted."),
            Words::tr("Save the file as XLSX or as CSV UTF-8 and send it back.")};
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, "Help");
        if (!sheet)
            return;
        lxw_format *wrapped = workbook_add_format(m_book);
        format_set_text_wrap(wrapped);
        (void)worksheet_set_column(sheet, 0, 0, 100, wrapped);
        for (int i = 0; i < lines.size(); ++i)
            (void)worksheet_write_string(sheet, lxw_row_t(i), 0, lines.at(i).toUtf8().constData(),
                                         i == 0 ? m_header : wrapped);
    }

    ExportOrder m_order;
    QTemporaryDir m_folder;
    QString m_passing;
    QByteArray m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    QList<lxw_format *> m_formats; // owned by the book
    ExportFile m_file;
    int m_sheets = 0;
    lxw_row_t m_line = 0;
};

} // namespace

Result<std::unique_ptr<Writer>> writeXlsx(const ExportOrder &order)
{
    auto writer = std::make_unique<XlsxWriter>(order);
    if (auto opened = writer->open(); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace diglot::exchange
