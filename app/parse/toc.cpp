// SPDX-License-Identifier: Apache-2.0
#include "app/parse/bilingualtext.h"
#include "app/parse/frontmatterbounds.h"
#include "app/parse/repositoryfiles.h"
#include "app/parse/yaml.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

using article::TocNode;

constexpr int maxLevels = 32;
// A level of the contents is a list and a map; what goes far beyond the cut is refused.
constexpr YamlLimits tocLimits{16 * 1024 * 1024, 6 * maxLevels, 500'000};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Toc)
};

QString tooDeep()
{
    return Words::tr("The contents are nested more than %n level(s) deep; what lies below was left "
                     "out.",
                     nullptr, maxLevels);
}

// A file that is no contents at all has a fault in every line: the first ones tell enough.
void add(Problems &problems, int line, const QString &message)
{
    constexpr qsizetype mostReported = 20;
    if (problems.size() < mostReported)
        problems.append({{}, line, message});
}

// Builds the nodes of a TOC.yml.
class YamlToc
{
public:
    [[nodiscard]] Toc read(const YamlNode &root)
    {
        const YamlNode *items = root.kind == YamlNode::Kind::Map ? root.child(u"items") : &root;
        if (items)
            m_toc.nodes = nodes(*items, 1);
        return std::move(m_toc);
    }

private:
    QList<TocNode> nodes(const YamlNode &list, int level)
    {
        QList<TocNode> result;
        if (list.kind == YamlNode::Kind::Null)
            return result;
        if (list.kind != YamlNode::Kind::Sequence) {
            report(list.line, Words::tr("A list of contents was expected here; it was left out."));
            return result;
        }
        if (level > maxLevels) {
            report(list.line, tooDeep());
            return result;
        }
        result.reserve(list.children.size());
        for (const YamlNode &item : list.children) {
            if (item.kind == YamlNode::Kind::Map)
                result.append(node(item, level));
            else if (item.kind != YamlNode::Kind::Null)
                report(item.line,
                       Words::tr("An entry of the contents has no name; it was left out."));
        }
        return result;
    }

    TocNode node(const YamlNode &map, int level)
    {
        TocNode node;
        node.line = map.line;
        QString topic;
        QString toc;
        // One walk over the keys: contents have tens of thousands of entries.
        for (const YamlNode &value : map.children) {
            const auto is = [&](QLatin1StringView name) {
                return value.key.compare(name, Qt::CaseInsensitive) == 0;
            };
            if (is("name"_L1))
                node.name = value.text.trimmed();
            else if (is("href"_L1))
                node.href = value.text.trimmed();
            else if (is("displayName"_L1))
                node.displayName = value.text.trimmed();
            else if (is("topicHref"_L1))
                topic = value.text.trimmed();
            else if (is("tocHref"_L1))
                toc = value.text.trimmed();
            else if (is("items"_L1))
                node.children = nodes(value, level + 1);
        }
        if (node.href.isEmpty())
            node.href = topic.isEmpty() ? toc : topic;
        return node;
    }

    void report(int line, const QString &message) { add(m_toc.problems, line, message); }

    Toc m_toc;
};

// Markdown text as a reader sees it, as far as names of contents need it.
QString withoutMarkup(QString text)
{
    static const QRegularExpression tags(u"</?[A-Za-z][^<>]*>"_s);
    static const QRegularExpression escapes(uR"(\\([!-/:-@\[-`{-~]))"_s);
    text.remove(tags);
    text.replace(escapes, u"\\1"_s);
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s)
        .trimmed();
}

// Builds the nodes of a TOC.md: "## [Name](href)" or "## Name", the level by the marks.
class MarkdownToc
{
public:
    [[nodiscard]] Toc read(const QByteArray &text)
    {
        int number = 0;
        for (const QByteArray &raw : text.split('\n')) {
            ++number;
            const QString line = QString::fromUtf8(raw).trimmed();
            if (m_inComment || line.startsWith(u"<!--"))
                m_inComment = !line.contains(u"-->");
            else if (line.startsWith(u'#'))
                heading(line, number);
            else if (!line.isEmpty() && number > m_linesAbove)
                report(number, Words::tr("This line is no heading; it was left out."));
        }
        m_toc.nodes = take(0);
        return std::move(m_toc);
    }

    void skipLines(int count) { m_linesAbove = count; }

private:
    struct Open
    {
        TocNode node;
        int level = 0;
    };

    void heading(const QString &line, int number)
    {
        qsizetype level = 0;
        while (level < line.size() && line[level] == u'#')
            ++level;
        if (level > maxLevels) {
            report(number, tooDeep());
            return;
        }
        TocNode node = entry(line.sliced(level).trimmed());
        node.line = number;
        close(int(level));
        m_open.append({node, int(level)});
    }

    // "[Name](href)", "[Name](href "words for the filter")" or a mere name.
    static TocNode entry(QString text)
    {
        static const QRegularExpression anchors(u"^(<a name=\"[^\"]*\"></a>\\s*)+"_s);
        TocNode node;
        text.remove(anchors);
        while (text.endsWith(u'#'))
            text.chop(1);
        text = text.trimmed();
        const qsizetype middle = text.lastIndexOf(u"](");
        if (!text.startsWith(u'[') || middle < 0 || !text.endsWith(u')')) {
            node.name = withoutMarkup(text);
            return node;
        }
        node.name = withoutMarkup(text.sliced(1, middle - 1));
        QString target = text.sliced(middle + 2).chopped(1).trimmed();
        const qsizetype blank = target.indexOf(u' ');
        if (blank > 0 && target.endsWith(u'"')) {
            const QString title = target.sliced(blank).trimmed();
            node.displayName = title.size() > 1 ? title.sliced(1).chopped(1) : QString();
            target.truncate(blank);
        }
        if (target.startsWith(u'<') && target.endsWith(u'>'))
            target = target.sliced(1).chopped(1);
        node.href = target;
        return node;
    }

    // Ends all open nodes that are not above `level`.
    void close(int level)
    {
        while (!m_open.isEmpty() && m_open.last().level >= level) {
            const Open done = m_open.takeLast();
            (m_open.isEmpty() ? m_roots : m_open.last().node.children).append(done.node);
        }
    }

    QList<TocNode> take(int level)
    {
        close(level);
        return m_roots;
    }

    void report(int line, const QString &message) { add(m_toc.problems, line, message); }

    Toc m_toc;
    QList<TocNode> m_roots;
    QList<Open> m_open;
    int m_linesAbove = 0;
    bool m_inComment = false;
};

} // namespace

Result<Toc> parseToc(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > tocLimits.bytes) {
        return Error{ErrorCode::Limit, Words::tr("The contents are too large to be read."), {}};
    }
    if (name.endsWith(u".md", Qt::CaseInsensitive)) {
        const QByteArray text = bytes.contains("data-ttu-id")
                                    ? BilingualText::split(bytes).side(article::Side::Target)
                                    : bytes;
        MarkdownToc toc;
        toc.skipLines(int(text.first(findFrontMatter(text).bodyBegin).count('\n')));
        return toc.read(text);
    }
    const Result<YamlNode> root = readYaml(bytes, tocLimits);
    if (!root) {
        Error error = root.error();
        error.what = Words::tr("The contents cannot be read: %1").arg(error.what);
        return error;
    }
    if (root->kind == YamlNode::Kind::Scalar)
        return Error{ErrorCode::Syntax, Words::tr("The file holds no list of contents."), u"1"_s};
    return YamlToc().read(*root);
}

} // namespace diglot::parse
