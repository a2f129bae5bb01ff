// SPDX-License-Identifier: Apache-2.0
#include "app/parse/skeleton.h"

#include "app/parse/atoms.h"
#include "app/parse/documentparser.h"
#include "app/parse/markdownline.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace diglot::parse {

namespace {

using Kind = Construct::Kind;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(diglot::parse)
};

bool isBlankLine(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

int countDelimiters(QByteArrayView line)
{
    return int(std::count_if(line.begin(), line.end(), [](char c) {
        return c == '*' || c == '_' || c == '[' || c == ']' || c == '<' || c == '~' || c == '`' ||
               c == '!';
    }));
}

bool isTooLong(QByteArrayView line)
{
    return line.size() > maxLineBytes ||
           (line.size() > maxDelimiters && countDelimiters(line) > maxDelimiters);
}

// A line of a table, its constructs replaced.
struct TableLine
{
    qsizetype index = 0;
    qsizetype prefix = 0;
    QByteArray text;

    [[nodiscard]] QByteArrayView content() const { return QByteArrayView(text).sliced(prefix); }
};

// The body with atoms for segments, cut into lines that remember where they stood in the file.
struct AtomText
{
    QByteArray text;
    QList<QByteArrayView> lines; // without line ends
    QList<int> numbers;
};

AtomText substituteSegments(const BilingualText &bilingual)
{
    AtomText out;
    const QByteArrayView bytes(bilingual.text);
    out.text.reserve(bytes.size() / 2);
    QList<std::pair<qsizetype, int>> hiddenLines; // line breaks inside segments: place, number
    qsizetype from = bilingual.bodyBegin;
    for (qsizetype i = 0; i < bilingual.segments.size(); ++i) {
        const SegmentSpan &span = bilingual.segments[i];
        if (span.begin < from)
            continue;
        appendEscaped(out.text, bytes.sliced(from, span.begin - from));
        appendSegmentAtom(out.text, int(i));
        const QByteArrayView whole = bytes.sliced(span.begin, span.end - span.begin);
        if (const auto breaks = std::count(whole.begin(), whole.end(), '\n'))
            hiddenLines.emplaceBack(out.text.size(), int(breaks));
        from = span.end;
    }
    appendEscaped(out.text, bytes.sliced(from));

    const QByteArrayView head = bytes.first(bilingual.bodyBegin);
    int number = 1 + int(std::count(head.begin(), head.end(), '\n'));
    const QByteArrayView text(out.text);
    auto hidden = hiddenLines.cbegin();
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        QByteArrayView line = text.sliced(begin, end - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        out.lines.append(line);
        out.numbers.append(number++);
        for (; hidden != hiddenLines.cend() && hidden->first <= end; ++hidden)
            number += hidden->second;
        begin = end + 1;
    }
    return out;
}

class SkeletonBuilder
{
public:
    explicit SkeletonBuilder(const AtomText &input)
        : m_lines(input.lines)
        , m_numbers(input.numbers)
    {
        m_out.text.reserve(input.text.size() + input.text.size() / 8);
        m_out.lines.reserve(m_lines.size() + 16);
    }

    [[nodiscard]] Skeleton build()
    {
        while (m_at < m_lines.size())
            takeLine();
        return std::move(m_out);
    }

private:
    void takeLine();
    bool takeBlank(QByteArrayView line);
    bool takeRefused(QByteArrayView line, const LinePrefix &prefix);
    bool takeFence(QByteArrayView content, const LinePrefix &prefix);
    bool takeComment(QByteArrayView content);
    bool takeReferences(QByteArrayView content);
    bool takeTable(QByteArrayView line, const LinePrefix &prefix);
    bool takeColons(QByteArrayView line, const LinePrefix &prefix);
    bool takeBrackets(QByteArrayView line, const LinePrefix &prefix);
    void takeText(QByteArrayView line, const LinePrefix &prefix);

    void emitLine(QByteArrayView line);
    void emitVerbatim(qsizetype end);
    void emitRows(const QList<TableLine> &rows, int columns);
    void emitBlock(QByteArrayView prefix, Construct construct);
    void emitRaw(qsizetype end, const QString &reason);
    void report(const QString &message);
    [[nodiscard]] QByteArrayView dedented(QByteArrayView line) const;
    [[nodiscard]] qsizetype endOfRun() const;

    const QList<QByteArrayView> &m_lines;
    const QList<int> &m_numbers;
    Skeleton m_out;
    qsizetype m_at = 0;
    int m_columns = 0;               // open ":::column:::"
    int m_blanks = 0;                // blank lines emitted in a row
    int m_delimiters = 0;            // seen in the paragraph that is open
    bool m_commentsStayOpen = false; // no "-->" follows any more
    qint64 m_brackets = -1;          // "]" in the whole text, -1: not counted yet
};

void SkeletonBuilder::emitLine(QByteArrayView line)
{
    m_out.text.append(line);
    m_out.text.append('\n');
    m_out.lines.append(m_numbers[m_at]);
}

void SkeletonBuilder::report(const QString &message)
{
    if (m_out.problems.size() < maxProblems)
        m_out.problems.append({{}, m_numbers[m_at], message});
}

QByteArrayView SkeletonBuilder::dedented(QByteArrayView line) const
{
    constexpr qsizetype step = 4;
    if (m_columns == 0)
        return line;
    if (line.startsWith('\t'))
        return line.sliced(1);
    qsizetype blanks = 0;
    while (blanks < step && blanks < line.size() && line[blanks] == ' ')
        ++blanks;
    return line.sliced(blanks);
}

void SkeletonBuilder::emitVerbatim(qsizetype end)
{
    for (; m_at < end; ++m_at)
        emitLine(dedented(m_lines[m_at]));
}

// One comment line: cmark-gfm makes it a block of its own wherever a block may begin.
void SkeletonBuilder::emitBlock(QByteArrayView prefix, Construct construct)
{
    construct.block = true;
    construct.line = m_numbers[m_at];
    QByteArray line = prefix.toByteArray();
    line.append("<!--");
    appendConstructAtom(line, int(m_out.constructs.size()));
    line.append("-->");
    m_out.constructs.push_back(std::move(construct));
    emitLine(line);
}

void SkeletonBuilder::emitRaw(qsizetype end, const QString &reason)
{
    report(reason);
    Construct construct;
    construct.kind = Kind::Raw;
    construct.text = reason.toUtf8();
    for (qsizetype i = m_at; i < end; ++i) {
        construct.raw.append(m_lines[i]);
        construct.raw.append('\n');
    }
    emitBlock({}, std::move(construct));
    m_at = end;
}

// The first line behind the run of lines that has no blank one.
qsizetype SkeletonBuilder::endOfRun() const
{
    qsizetype end = m_at + 1;
    while (end < m_lines.size() && !isBlankLine(m_lines[end]))
        ++end;
    return end;
}

void SkeletonBuilder::takeLine()
{
    const QByteArrayView line = dedented(m_lines[m_at]);
    if (takeBlank(line))
        return;
    const LinePrefix prefix = readPrefix(line);
    const QByteArrayView content = line.sliced(prefix.length);
    if (takeRefused(line, prefix) || takeFence(content, prefix) || takeComment(content) ||
        takeReferences(content) || takeTable(line, prefix) || takeColons(line, prefix) ||
        takeBrackets(line, prefix))
        return;
    takeText(line, prefix);
}

// Runs of blank lines mean the same as one; cmark-gfm visits every open container for each.
bool SkeletonBuilder::takeBlank(QByteArrayView line)
{
    if (!isBlankLine(line)) {
        m_blanks = 0;
        return false;
    }
    m_delimiters = 0;
    if (++m_blanks <= 2)
        emitLine(line.size() > maxIndent ? QByteArrayView() : line);
    ++m_at;
    return true;
}

// Lines on which cmark-gfm would take more than linear time, and the rest of their paragraph.
bool SkeletonBuilder::takeRefused(QByteArrayView line, const LinePrefix &prefix)
{
    if (prefix.markers > maxNesting || prefix.indent > maxIndent) {
        emitRaw(endOfRun(),
                Messages::tr("The text is nested too deeply and is shown as it stands."));
        return true;
    }
    if (prefix.markers > 0 || line.startsWith('#') || line.contains('|'))
        m_delimiters = 0; // cells, items and headings are inline content of their own
    const qsizetype pipes = line.size() > maxPipes ? line.count('|') : 0;
    m_delimiters += countDelimiters(line);
    if (line.size() <= maxLineBytes && pipes <= maxPipes && m_delimiters <= maxDelimiters)
        return false;
    m_delimiters = 0;
    emitRaw(endOfRun(), Messages::tr("A paragraph is too long or has too many marks to be parsed "
                                     "and is shown as it stands."));
    return true;
}

// Code is copied up to its closing fence, or to the end as CommonMark does.
bool SkeletonBuilder::takeFence(QByteArrayView content, const LinePrefix &prefix)
{
    const int length = openingFence(content);
    if (length == 0)
        return false;
    qsizetype end = m_at + 1;
    for (; end < m_lines.size(); ++end) {
        const LinePrefix inner = readPrefix(m_lines[end]);
        if (prefix.hasQuote && !inner.hasQuote)
            break;
        if (closesFence(m_lines[end].sliced(inner.length), content[0], length)) {
            ++end;
            break;
        }
    }
    emitVerbatim(end);
    return true;
}

// A comment that begins a line and is closed on a later one is copied, so that no construct in it
// puts a second "-->" there.
bool SkeletonBuilder::takeComment(QByteArrayView content)
{
    if (m_commentsStayOpen || !content.startsWith("<!--") || findBytes(content, "-->", 4) >= 0)
        return false;
    for (qsizetype end = m_at + 1; end < m_lines.size(); ++end) {
        if (findBytes(m_lines[end], "-->") >= 0) {
            emitVerbatim(end + 1);
            return true;
        }
    }
    m_commentsStayOpen = true;
    return false;
}

// cmark-gfm copies address and title of a definition into every link that uses it.
bool SkeletonBuilder::takeReferences(QByteArrayView content)
{
    if (!content.startsWith('[') || findBytes(content, "]:") < 0)
        return false;
    if (m_brackets < 0) {
        m_brackets = 0;
        for (const QByteArrayView each : m_lines)
            m_brackets += each.count(']');
    }
    const qsizetype end = endOfRun();
    qint64 bytes = 0;
    for (qsizetype i = m_at; i < end; ++i)
        bytes += m_lines[i].size();
    if (bytes * m_brackets <= maxReferences)
        return false;
    emitRaw(end, Messages::tr("Link definitions are too long for the number of links and are shown "
                              "as they stand."));
    return true;
}

bool SkeletonBuilder::takeColons(QByteArrayView line, const LinePrefix &prefix)
{
    const QByteArrayView content = line.sliced(prefix.length);
    std::optional<FoundConstruct> found = readColonConstruct(content);
    if (!found || !isBlankLine(content.sliced(found->length)) || hasAtom(found->construct.raw))
        return false;
    const Kind kind = found->construct.kind;
    if (kind == Kind::NoLocalize)
        return false;
    if (kind == Kind::Column || kind == Kind::ColumnEnd)
        m_columns = qBound(0, m_columns + (kind == Kind::Column ? 1 : -1), maxNesting);
    m_out.hasRows |= kind == Kind::Row || kind == Kind::Column;
    m_delimiters = 0;
    emitBlock(line.first(prefix.length), std::move(found->construct));
    ++m_at;
    return true;
}

// Labels of alerts, divisions, videos and includes that stand alone on their line.
bool SkeletonBuilder::takeBrackets(QByteArrayView line, const LinePrefix &prefix)
{
    const QByteArrayView content = line.sliced(prefix.length);
    if (!content.startsWith("[!"))
        return false;
    std::optional<FoundConstruct> found = readInclude(content);
    const bool include = found.has_value();
    if (!include)
        found = readQuoteConstruct(content);
    if (!found)
        return false;
    const QByteArrayView rest = content.sliced(found->length);
    const bool video = found->construct.kind == Kind::Video;
    if ((include || video) && !isBlankLine(rest))
        return false;
    if (!include && !video && !prefix.inQuote) {
        report(Messages::tr("The label %1 stands outside a quotation and is shown as text.")
                   .arg(QString::fromUtf8(found->construct.raw)));
        return false;
    }
    m_delimiters = 0;
    emitBlock(line.first(prefix.length), std::move(found->construct));
    if (!isBlankLine(rest)) {
        QByteArray next = continuationPrefix(line.first(prefix.length));
        next.append(mayHoldConstruct(rest) ? replaceConstructs(rest, m_out.constructs)
                                           : rest.toByteArray());
        emitLine(next);
    }
    ++m_at;
    return true;
}

void SkeletonBuilder::takeText(QByteArrayView line, const LinePrefix &prefix)
{
    // "####<a name=…>": the localization tool took it for a heading, so do we.
    const QByteArrayView content = line.sliced(prefix.length);
    qsizetype level = 0;
    while (level < content.size() && content[level] == '#')
        ++level;
    QByteArray changed;
    if (level >= 1 && level <= 6 && content.sliced(level).startsWith("<a ")) {
        changed = line.first(prefix.length + level).toByteArray();
        changed.append(' ');
        changed.append(content.sliced(level));
        line = changed;
    }
    emitLine(mayHoldConstruct(line) ? QByteArrayView(replaceConstructs(line, m_out.constructs))
                                    : line);
    ++m_at;
}

// Header, delimiter row and all rows get as many cells as the longest of them has: Markdig shows
// such tables, cmark-gfm shows none or drops cells.
bool SkeletonBuilder::takeTable(QByteArrayView line, const LinePrefix &prefix)
{
    if (m_at + 1 >= m_lines.size() || !line.contains('|'))
        return false;
    const auto contentOf = [this](qsizetype i) {
        const QByteArrayView next = dedented(m_lines[i]);
        return next.sliced(readPrefix(next).length);
    };
    const QByteArrayView delimiters = contentOf(m_at + 1);
    if (delimiters.isEmpty() || !isDelimiterRow(delimiters) ||
        isDelimiterRow(line.sliced(prefix.length)))
        return false;

    int columns = 0;
    qsizetype cells = 0;
    qsizetype end = m_at;
    QList<TableLine> rows;
    for (; end < m_lines.size(); ++end) {
        const QByteArrayView row = dedented(m_lines[end]);
        const LinePrefix rowPrefix = readPrefix(row);
        const QByteArrayView content = row.sliced(rowPrefix.length);
        const bool body = end > m_at + 1;
        if (content.isEmpty() || rowPrefix.hasQuote != prefix.hasQuote || content[0] == '#' ||
            openingFence(content) > 0 || (body && !content.contains('|')) || isTooLong(row))
            break;
        if (body && content.trimmed() == "|") // Markdig shows nothing, cmark-gfm ends the table
            continue;
        rows.append(
            {end, rowPrefix.length,
             mayHoldConstruct(row) ? replaceConstructs(row, m_out.constructs) : row.toByteArray()});
        const int count = countCells(rows.last().content());
        columns = qMax(columns, count);
        cells += count;
    }
    if (rows.size() < 2) // a heading or a fence above the delimiters: no table, and no step forward
        return false;
    if (columns > maxTableColumns || columns * rows.size() - cells > maxPadding) {
        emitRaw(end, Messages::tr("A table has more than %1 columns or too many empty cells and is "
                                  "shown as it stands.")
                         .arg(maxTableColumns));
        return true;
    }
    emitRows(rows, columns);
    m_at = end;
    m_delimiters = 0;
    return true;
}

void SkeletonBuilder::emitRows(const QList<TableLine> &rows, int columns)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_at = rows[i].index;
        if (i >= 2) {
            emitLine(rows[i].text);
            continue;
        }
        QByteArray padded = rows[i].text.first(rows[i].prefix);
        appendPaddedRow(padded, rows[i].content(), columns, i == 0 ? " " : "---");
        emitLine(padded);
    }
}

} // namespace

Skeleton buildSkeleton(const BilingualText &text)
{
    const AtomText atoms = substituteSegments(text);
    Skeleton skeleton = SkeletonBuilder(atoms).build();
    skeleton.hasTabs = findBytes(text.text, "#tab/", text.bodyBegin) >= 0;
    return skeleton;
}

} // namespace diglot::parse
