// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "app/parse/yamlarticle.h"
#include "app/parse/yamlfrontmatter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

using article::FrontMatter;
using article::FrontMatterEntry;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

// Adds the entries of a map; maps inside it become "outer.inner".
void addEntries(FrontMatter &matter, const YamlNode &map, const QString &prefix, int lineOffset)
{
    for (const YamlNode &node : map.children) {
        FrontMatterEntry entry{prefix + node.key, {}, node.line + lineOffset};
        switch (node.kind) {
        case YamlNode::Kind::Null:
            break;
        case YamlNode::Kind::Scalar:
            entry.values.append(node.text);
            break;
        case YamlNode::Kind::Sequence:
            for (const YamlNode &item : node.children)
                entry.values.append(item.text);
            break;
        case YamlNode::Kind::Map:
            addEntries(matter, node, entry.key + u'.', lineOffset);
            continue;
        }
        matter.entries.append(std::move(entry));
    }
}

bool isConflictMarker(QStringView line)
{
    return line.startsWith(u"<<<<<<<") || line.startsWith(u">>>>>>>") ||
           line.startsWith(u"=======");
}

// Reads what can be read of a broken front matter, one line at a time.
class LineReader
{
public:
    explicit LineReader(FrontMatterResult &result)
        : m_result(result)
    {}

    bool read(int number)
    {
        --number;
        for (QStringView line : QStringView(m_result.frontMatter.raw).split(u'\n')) {
            ++number;
            line = line.trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            if (isConflictMarker(line))
                conflict(number);
            else if (line.startsWith(u"- ") && !m_result.frontMatter.entries.isEmpty())
                m_result.frontMatter.entries.last().values.append(scalar(line.sliced(2).trimmed()));
            else
                entry(line, number);
        }
        return m_conflict;
    }

private:
    void conflict(int number)
    {
        if (!m_conflict) {
            m_result.problems.append(
                {{},
                 number,
                 Words::tr("The front matter holds an unresolved merge conflict; the entries of "
                           "both versions were kept, the first ones count.")});
        }
        m_conflict = true;
    }

    void entry(QStringView line, int number)
    {
        const qsizetype colon = line.indexOf(u':');
        const bool isKey = colon > 0 && (colon + 1 == line.size() || line[colon + 1].isSpace()) &&
                           std::none_of(line.begin(), line.begin() + colon, [](QChar c) {
                               return c.isSpace() || c == u'"' || c == u'{';
                           });
        if (!isKey)
            return;
        FrontMatterEntry entry{line.first(colon).toString(), {}, number};
        const QStringView value = line.sliced(colon + 1).trimmed();
        if (!value.isEmpty())
            entry.values.append(scalar(value));
        m_result.frontMatter.entries.append(std::move(entry));
    }

    static QString scalar(QStringView text)
    {
        return readSimpleScalar(text).value_or(text.toString());
    }

    FrontMatterResult &m_result;
    bool m_conflict = false;
};

void reportDuplicates(FrontMatterResult &result)
{
    // Sorting a dozen keys costs a fraction of hashing them.
    QVarLengthArray<const FrontMatterEntry *, 32> sorted;
    for (const FrontMatterEntry &entry : std::as_const(result.frontMatter.entries))
        sorted.append(&entry);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto *a, const auto *b) { return a->key < b->key; });
    constexpr qsizetype mostReported = 20;
    for (qsizetype i = 1; i < sorted.size() && result.problems.size() < mostReported; ++i) {
        if (sorted[i]->key != sorted[i - 1]->key)
            continue;
        result.problems.append({{},
                                sorted[i]->line,
                                Words::tr("The key \"%1\" stands twice in the front matter; the "
                                          "first one counts.")
                                    .arg(sorted[i]->key)});
    }
}

// The front matter as a map of its keys, or why it is none.
Result<YamlNode> readMap(const QByteArray &yaml, QStringView raw)
{
    if (std::optional<YamlNode> simple = readSimpleYaml(raw);
        simple && simple->kind != YamlNode::Kind::Sequence)
        return *std::move(simple);
    Result<YamlNode> read = readFullYaml(yaml, frontMatterLimits);
    if (!read)
        return read;
    if (read->kind != YamlNode::Kind::Map && read->kind != YamlNode::Kind::Null)
        return Error{ErrorCode::Syntax, Words::tr("It is no list of keys and values."), {}};
    // yaml-cpp takes a quote that is never closed for closed at the end, and the keys with it.
    static const QRegularExpression key(u"^[A-Za-z_][\\w.-]*:(?=\\s)"_s,
                                        QRegularExpression::MultilineOption);
    if (raw.toString().count(key) > read->children.size())
        return Error{ErrorCode::Syntax, Words::tr("A quotation mark is not closed."), {}};
    return read;
}

// Fills the entries from `yaml`, which begins behind line `lineOffset` of the file.
void readEntries(FrontMatterResult &result, const QByteArray &yaml, int lineOffset)
{
    const Result<YamlNode> read = readMap(yaml, result.frontMatter.raw);
    if (read) {
        addEntries(result.frontMatter, *read, {}, lineOffset);
        return;
    }
    if (readEntriesByLine(result, lineOffset + 1))
        return;
    result.problems.append({{},
                            read.error().where.toInt() + lineOffset,
                            Words::tr("The front matter cannot be read: %1 What could be read "
                                      "line by line was kept.")
                                .arg(read.error().what)});
}

} // namespace

FrontMatter frontMatterOf(const YamlNode &map, int lineOffset)
{
    FrontMatter matter;
    addEntries(matter, map, {}, lineOffset);
    matter.present = true;
    return matter;
}

bool readEntriesByLine(FrontMatterResult &result, int firstLine)
{
    return LineReader(result).read(firstLine);
}

FrontMatterResult parseFrontMatter(const QByteArray &bytes)
{
    if (isYamlArticle(bytes))
        return yamlFrontMatter(bytes);
    FrontMatterResult result;
    const FrontMatterBounds bounds = findFrontMatter(bytes);
    if (bounds.unclosed) {
        result.problems.append({{},
                                1,
                                Words::tr("The front matter has no end: a line \"---\" is missing. "
                                          "The file is read without it.")});
    }
    if (!bounds.present)
        return result;
    result.bodyBegin = bounds.bodyBegin;
    const QByteArray yaml = bytes.mid(bounds.yamlBegin, bounds.yamlEnd - bounds.yamlBegin);
    result.frontMatter.present = true;
    result.frontMatter.raw = QString::fromUtf8(yaml);
    readEntries(result, yaml, 1);
    reportDuplicates(result);
    if (result.frontMatter.raw.contains(QChar::ReplacementCharacter) &&
        !yaml.contains("\xEF\xBF\xBD")) {
        result.problems.append({{},
                                1,
                                Words::tr("The front matter is not valid UTF-8; what could not be "
                                          "read was replaced.")});
    }
    return result;
}

} // namespace diglot::parse
