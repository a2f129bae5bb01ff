// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/markdownfolder.h"

#include "app/exchange/words.h"
#include "app/parse/bilingualtext.h"
#include "app/parse/yaml.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

// [begin, end) of a line without its end, nothing for a line that there is not.
std::optional<std::pair<qsizetype, qsizetype>> lineAt(const QByteArray &bytes, int line)
{
    qsizetype begin = 0;
    for (int i = 1; i < line; ++i) {
        begin = bytes.indexOf('\n', begin) + 1;
        if (begin == 0)
            return std::nullopt;
    }
    qsizetype end = bytes.indexOf('\n', begin);
    if (end < 0)
        end = bytes.size();
    if (end > begin && bytes.at(end - 1) == '\r')
        --end;
    return std::pair{begin, end};
}

// In double quotes, which hold any text on one line.
QByteArray quotedScalar(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += "\\n"_L1;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            out += u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

class MarkdownFolderWriter final : public Writer
{
public:
    explicit MarkdownFolderWriter(const QString &path)
        : m_folder(path)
    {}

    Result<void> begin(const ExportFile &file) override
    {
        auto done = writeFile();
        m_file = file;
        m_pending = true;
        return done;
    }

    Result<void> write(const Row &row) override
    {
        const Statement statement = statementOf(row.verdicts);
        if (!statement.isAccepted() || *statement.proposal == row.text.target)
            return {};
        if (row.text.place.unit.isEmpty())
            m_proposals.insert(row.text.place.number, statement.proposal->toUtf8());
        else if (!replaceUnit(row, *statement.proposal))
            m_problems.append({m_file.edition.path, row.line,
                               Words::tr("The proposal for \"%1\" cannot be put in its place; do "
                                         "it by hand: %2")
                                   .arg(row.text.place.unit, *statement.proposal)});
        return {};
    }

    Result<void> finish() override { return writeFile(); }

    [[nodiscard]] int files() const override { return m_files; }

private:
    bool replaceUnit(const Row &row, const QString &proposal)
    {
        if (row.text.place.unit.startsWith("alt:"_L1))
            return replaceAlternative(row, proposal);
        const auto replaced = withScalar(m_file.bytes, row.line, row.text.target, proposal);
        if (replaced)
            m_file.bytes = *replaced;
        return replaced.has_value();
    }

    // The first picture at or behind the line of its block that has this very text.
    bool replaceAlternative(const Row &row, const QString &proposal)
    {
        const auto line = lineAt(m_file.bytes, row.line);
        if (!line || proposal.contains(u'\n'))
            return false;
        const QByteArray before = row.text.target.toUtf8();
        qsizetype at = m_file.bytes.indexOf("![" + before + "](", line->first);
        qsizetype skip = 2;
        if (at < 0) {
            at = m_file.bytes.indexOf("alt-text=\"" + before + "\"", line->first);
            skip = 10;
        }
        const bool fits = skip == 2 ? !proposal.contains(u']') : !proposal.contains(u'"');
        if (at < 0 || !fits)
            return false;
        m_file.bytes.replace(at + skip, before.size(), proposal.toUtf8());
        return true;
    }

    Result<void> writeFile()
    {
        if (!std::exchange(m_pending, false))
            return {};
        const QHash<int, QByteArray> proposals = std::exchange(m_proposals, {});
        const QByteArray bytes = proposals.isEmpty()
                                     ? m_file.bytes
                                     : parse::BilingualText::split(m_file.bytes).write(proposals);
        const QString inside = QDir::cleanPath(m_file.edition.path);
        if (QDir::isAbsolutePath(inside) || inside == u".." || inside.startsWith("../"_L1))
            return Error{ErrorCode::Unsupported, Words::tr("The path leads out of the folder."),
                         inside};
        const QString path = QDir(m_folder).filePath(inside);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::Io, Words::tr("The folder cannot be made."),
                         QFileInfo(path).path()};
        QSaveFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (!written)
            return Error{ErrorCode::Io, Words::tr("Cannot be written: %1").arg(file.errorString()),
                         path};
        ++m_files;
        return {};
    }

    QString m_folder;
    ExportFile m_file;
    QHash<int, QByteArray> m_proposals;
    bool m_pending = false;
    int m_files = 0;
};

} // namespace

std::optional<QByteArray> withScalar(const QByteArray &bytes, int line, const QString &before,
                                     const QString &text)
{
    const auto extent = lineAt(bytes, line);
    if (!extent)
        return std::nullopt;
    const QByteArray content = bytes.mid(extent->first, extent->second - extent->first);
    // Behind the first ": " or "- " whose rest is the text; a key may itself hold a colon.
    for (qsizetype i = 0; i + 1 < content.size(); ++i) {
        if ((content.at(i) != ':' && content.at(i) != '-') || content.at(i + 1) != ' ')
            continue;
        const QString rest = QString::fromUtf8(content.mid(i + 1));
        const auto scalar = parse::readSimpleScalar(rest.trimmed());
        if (!scalar || scalar->trimmed() != before.trimmed())
            continue;
        QByteArray replaced = bytes;
        const qsizetype blanks = rest.size() - QStringView(rest).trimmed().size();
        const qsizetype from = extent->first + i + 1 + (blanks > 0 ? 1 : 0);
        replaced.replace(from, extent->second - from, quotedScalar(text));
        return replaced;
    }
    return std::nullopt;
}

Result<std::unique_ptr<Writer>> writeMarkdownFolder(const ExportOrder &order)
{
    return std::unique_ptr<Writer>(std::make_unique<MarkdownFolderWriter>(order.path));
}

Format markdownFormat()
{
    Format format;
    format.name = u"markdown"_s;
    format.title = u"Markdown"_s;
    format.ending = u"md"_s;
    format.isFolder = true;
    format.needsBytes = true;
    format.showsFindings = false;
    format.write = writeMarkdownFolder;
    return format;
}

} // namespace diglot::exchange
