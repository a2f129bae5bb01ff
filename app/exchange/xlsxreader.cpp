// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xlsx.h"

#include "app/exchange/sheet.h"
#include "app/exchange/sheettext.h"
#include "app/exchange/words.h"
#include "app/exchange/xmlinput.h"
#include "app/files/ziparchive.h"

#include <QHash>

#include <vector>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using files::ZipArchive;

namespace {

constexpr qsizetype maxSharedCharacters = 256 * 1024 * 1024;
constexpr int maxColumns = 16'384;

// Column of a reference such as "AB12", from 0; -1 for what is none.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        if (column > maxColumns)
            return -1;
    }
    return column - 1;
}

class XlsxReader
{
public:
    XlsxReader(const ZipArchive &zip, const QString &path, const RowTaker &take)
        : m_zip(zip)
        , m_path(path)
        , m_take(take)
    {}

    Result<void> run()
    {
        auto sheets = sheetParts();
        if (!sheets)
            return sheets.error();
        if (m_zip.names().contains(u"xl/sharedStrings.xml"_s)) {
            auto read =
                part(u"xl/sharedStrings.xml"_s, [this](XmlInput &xml) { return sharedTexts(xml); });
            if (!read)
                return read;
        }
        bool any = false;
        for (const auto &[name, file] : std::as_const(*sheets)) {
            m_header = {};
            m_sheet = name;
            auto read = part(file, [this](XmlInput &xml) { return sheet(xml); });
            if (!read)
                return read;
            any = any || m_header.isKnown();
        }
        if (!any)
            return Error{ErrorCode::Syntax,
                         Words::tr("No sheet has a first line with the columns id, hash and "
                                   "verdict."),
                         m_path};
        return {};
    }

private:
    using Read = std::function<Result<void>(XmlInput &)>;

    Result<void> part(const QString &name, const Read &read)
    {
        auto stream = m_zip.part(name);
        if (!stream)
            return stream.error();
        XmlInput xml(stream->get(), m_path + u':' + name);
        auto done = read(xml);
        // Why the bytes ended says more than that the XML did.
        if (auto failed = ZipArchive::failure(**stream); !failed)
            return failed;
        return done;
    }

    // Names and parts of the sheets, in their order.
    Result<QList<std::pair<QString, QString>>> sheetParts()
    {
        QHash<QString, QString> targets; // by relationship
        auto read = part(u"xl/_rels/workbook.xml.rels"_s, [&targets](XmlInput &xml) {
            while (xml.next()) {
                if (xml.isStart() && xml.name() == u"Relationship")
                    targets.insert(xml.attribute("Id"_L1), xml.attribute("Target"_L1));
            }
            return xml.status();
        });
        if (!read)
            return located(read.error());
        QList<std::pair<QString, QString>> sheets;
        read = part(u"xl/workbook.xml"_s, [&](XmlInput &xml) {
            while (xml.next()) {
                if (!xml.isStart() || xml.name() != u"sheet")
                    continue;
                QString target = targets.value(xml.attribute("r:id"_L1));
                target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
                if (m_zip.names().contains(target))
                    sheets.append({xml.attribute("name"_L1), target});
            }
            return xml.status();
        });
        if (!read)
            return located(read.error());
        return sheets;
    }

    // A zip archive without the parts of a workbook is none.
    Error located(const Error &error) const
    {
        if (error.code != ErrorCode::NotFound)
            return error;
        return {ErrorCode::Unsupported, Words::tr("The file is no XLSX workbook."), m_path};
    }

    Result<void> sharedTexts(XmlInput &xml)
    {
        qsizetype characters = 0;
        if (!xml.nextChild())
            return xml.status();
        while (xml.nextChild()) {
            m_texts.push_back(richText(xml));
            characters += m_texts.back().size();
            if (characters > maxSharedCharacters)
                xml.fail({ErrorCode::Limit, Words::tr("The workbook holds too much text."),
                          xml.where()});
        }
        return xml.status();
    }

    // The text of an <si> or <is>: that of its runs, without phonetic hints.
    static QString richText(XmlInput &xml)
    {
        QString text;
        while (xml.nextChild()) {
            if (xml.name() == u"t")
                text += xml.text();
            else if (xml.name() == u"r")
                text += richText(xml);
            else
                xml.skip();
        }
        return textOfCell(text);
    }

    Result<void> sheet(XmlInput &xml)
    {
        if (!xml.nextChild())
            return xml.status();
        while (xml.nextChild()) {
            if (xml.name() != u"sheetData") {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                if (!row(xml))
                    return xml.status();
            }
        }
        return xml.status();
    }

    // False where reading this sheet can end.
    bool row(XmlInput &xml)
    {
        const QString number = xml.attribute("r"_L1);
        QStringList cells;
        while (xml.nextChild()) {
            const QString reference = xml.attribute("r"_L1);
            const int column = reference.isEmpty() ? int(cells.size()) : columnOf(reference);
            const QString text = cell(xml);
            if (column < 0 || text.isEmpty())
                continue;
            while (cells.size() <= column)
                cells.append(QString());
            cells[column] = text;
        }
        if (!xml.status())
            return false;
        if (!m_header.isKnown())
            return cells.isEmpty() || m_header.take(cells);
        auto found = m_header.row(cells);
        if (!found)
            return true;
        found->where = u"%1:%2!%3"_s.arg(m_path, m_sheet, number);
        auto taken = m_take(*found);
        if (!taken)
            xml.fail(taken.error());
        return bool(taken);
    }

    // A cell's text, whatever its type is.
    QString cell(XmlInput &xml)
    {
        const QString type = xml.attribute("t"_L1);
        QString text;
        while (xml.nextChild()) {
            if (xml.name() == u"is") {
                text = richText(xml);
            } else if (xml.name() == u"v") {
                const QString value = xml.text();
                if (type == u"s")
                    text = sharedText(xml, value);
                else
                    text = type == u"str" ? textOfCell(value) : value;
            } else {
                xml.skip(); // a formula; its result stands beside it
            }
        }
        return text;
    }

    QString sharedText(XmlInput &xml, const QString &index)
    {
        bool ok = false;
        const qulonglong number = index.toULongLong(&ok);
        if (ok && number < m_texts.size())
            return m_texts[size_t(number)];
        xml.fail({ErrorCode::Syntax,
                  Words::tr("A cell names a text that the workbook does not have."), xml.where()});
        return {};
    }

    const ZipArchive &m_zip;
    const QString &m_path;
    const RowTaker &m_take;
    std::vector<QString> m_texts; // that cells share
    SheetHeader m_header;
    QString m_sheet;
};

bool isXlsx(const QByteArray &head, const QString &name)
{
    return head.startsWith("PK") && (name.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ||
                                     name.endsWith(".xlsm"_L1, Qt::CaseInsensitive));
}

} // namespace

Result<void> readXlsx(const QString &path, const RowTaker &take)
{
    const auto zip = ZipArchive::open(path);
    if (!zip)
        return zip.error();
    return XlsxReader(*zip, path, take).run();
}

Format xlsxFormat()
{
    Format format;
    format.name = u"xlsx"_s;
    format.title = u"XLSX"_s;
    format.ending = u"xlsx"_s;
    format.write = writeXlsx;
    format.recognize = isXlsx;
    format.read = readXlsx;
    return format;
}

} // namespace diglot::exchange
