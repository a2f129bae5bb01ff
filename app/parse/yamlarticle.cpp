// SPDX-License-Identifier: Apache-2.0
#include "app/parse/yamlarticle.h"

#include "app/core/byteordermark.h"
#include "app/parse/documentparser.h"
#include "app/parse/markdown.h"
#include "app/parse/yaml.h"
#include "app/parse/yamlfrontmatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

using article::Block;
using article::Document;
using article::Inline;
using Kind = Document::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YamlArticle)
};

// The name behind "### YamlMime:" in the first line, empty if there is none.
QByteArray mimeName(const QByteArray &bytes)
{
    QByteArray line = bytes.left(256);
    if (const qsizetype feed = line.indexOf('\n'); feed >= 0)
        line.truncate(feed);
    line = withoutByteOrderMark(line).toByteArray();
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !line.startsWith('#'))
        return {};
    QByteArray word = line.left(colon).toLower();
    word.replace('#', ' ');
    return word.trimmed() == "yamlmime" ? line.mid(colon + 1).trimmed() : QByteArray();
}

std::optional<Kind> kindOf(const QByteArray &bytes)
{
    const QByteArray name = mimeName(bytes).toLower();
    if (name == "faq")
        return Kind::Faq;
    if (name == "landing")
        return Kind::Landing;
    if (name == "hub")
        return Kind::Hub;
    return std::nullopt;
}

// What DocFX shows above a list of links of this type.
QString linkListLabel(const QString &type)
{
    struct Label
    {
        QLatin1StringView type;
        const char *text;
    };
    static constexpr Label labels[] = {
        {"architecture"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Architecture")},
        {"concept"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Concept")},
        {"deploy"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Deploy")},
        {"download"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Download")},
        {"get-started"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Get started")},
        {"how-to-guide"_L1, QT_TRANSLATE_NOOP("YamlArticle", "How-to guide")},
        {"learn"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Training")},
        {"overview"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Overview")},
        {"quickstart"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Quickstart")},
        {"reference"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Reference")},
        {"tutorial"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Tutorial")},
        {"video"_L1, QT_TRANSLATE_NOOP("YamlArticle", "Video")},
        {"whats-new"_L1, QT_TRANSLATE_NOOP("YamlArticle", "What's new")},
    };
    const auto *label = std::find_if(std::begin(labels), std::end(labels), [&](const Label &one) {
        return type.compare(one.type, Qt::CaseInsensitive) == 0;
    });
    return label == std::end(labels) ? type : Words::tr(label->text);
}

// Makes blocks and units of the values of an article. All three kinds are nested sections: a
// heading, texts, links and sections inside, under a handful of names.
class Builder
{
public:
    explicit Builder(Document &document)
        : m_document(document)
    {}

    void article(const YamlNode &root)
    {
        heading(root, u"title"_s, {}, 1);
        markdown(root, u"summary"_s, {});
        for (const YamlNode &node : root.children) {
            const QString &key = node.key;
            if (key == u"metadata" || key == u"title" || key == u"summary")
                continue;
            if (node.kind == YamlNode::Kind::Map)
                section(node, key, 2);
            else if (node.kind == YamlNode::Kind::Sequence)
                sections(node, key, 2);
            else if (key == u"additionalContent")
                markdown(root, key, {});
        }
    }

private:
    // The id of a value: the names and indexes that lead to it.
    static QString below(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : path + u'/' + name;
    }
    static QString below(const QString &path, qsizetype index)
    {
        return below(path, QString::number(index));
    }

    QString addUnit(const YamlNode &node, const QString &path)
    {
        const QString id = u"yaml:"_s + path;
        m_document.units.append({id, node.text, {}, node.line});
        return id;
    }

    void section(const YamlNode &map, const QString &path, int level)
    {
        bool titled = false;
        for (const QString &name : {u"title"_s, u"name"_s, u"question"_s})
            titled = heading(map, name, path, level) || titled;
        markdown(map, u"summary"_s, path);
        markdown(map, u"answer"_s, path);
        const int inner = titled ? level + 1 : level;
        for (const YamlNode &node : map.children) {
            const QString inside = below(path, node.key);
            if (node.key == u"links")
                links(node, inside);
            else if (node.kind == YamlNode::Kind::Sequence)
                sections(node, inside, inner);
        }
        footerLink(map, path);
    }

    // The elements of a list: those with an address are links, the others sections.
    void sections(const YamlNode &list, const QString &path, int level)
    {
        if (std::any_of(list.children.cbegin(), list.children.cend(),
                        [](const YamlNode &node) { return node.child(u"url") != nullptr; })) {
            links(list, path);
            return;
        }
        for (qsizetype i = 0; i < list.children.size(); ++i) {
            const YamlNode &map = list.children[i];
            if (const YamlNode *type = map.child(u"linkListType"))
                label(*type, level);
            section(map, below(path, i), level);
        }
    }

    // A list of links, each with its description where it has one.
    void links(const YamlNode &list, const QString &path)
    {
        Block block;
        block.kind = Block::Kind::BulletList;
        block.line = list.line;
        for (qsizetype i = 0; i < list.children.size(); ++i) {
            const YamlNode &map = list.children[i];
            Block item;
            item.kind = Block::Kind::Item;
            item.line = map.line;
            for (const QString &name : {u"text"_s, u"title"_s})
                link(item.children, map, name, below(path, i));
            if (const YamlNode *summary = map.child(u"summary"))
                item.children.append(text(*summary, below(below(path, i), u"summary"_s)));
            if (!item.children.isEmpty())
                block.children.append(std::move(item));
        }
        if (!block.children.isEmpty())
            m_document.blocks.append(std::move(block));
    }

    void footerLink(const YamlNode &map, const QString &path)
    {
        if (const YamlNode *footer = map.child(u"footerLink"))
            link(m_document.blocks, *footer, u"text"_s, below(path, u"footerLink"_s));
    }

    void link(QList<Block> &blocks, const YamlNode &map, const QString &name, const QString &path)
    {
        const YamlNode *words = map.child(name);
        if (!words || words->text.isEmpty())
            return;
        Block block;
        block.kind = Block::Kind::FrontMatterUnit;
        block.line = words->line;
        block.unit = addUnit(*words, below(path, name));
        Inline label;
        label.text = words->text;
        Inline link;
        link.kind = Inline::Kind::Link;
        link.url = map.childText(u"url").trimmed();
        link.children.append(label);
        block.inlines.append(link.url.isEmpty() ? label : link);
        blocks.append(std::move(block));
    }

    bool heading(const YamlNode &map, const QString &name, const QString &path, int level)
    {
        const YamlNode *node = map.child(name);
        if (!node || node->text.trimmed().isEmpty())
            return false;
        Block block = headingBlock(node->text, node->line, level);
        block.unit = addUnit(*node, below(path, name));
        m_document.blocks.append(std::move(block));
        return true;
    }

    // The words that DocFX itself puts above a list of links; no unit, for they are not in the
    // file.
    void label(const YamlNode &type, int level)
    {
        Inline words;
        words.text = linkListLabel(type.text);
        Block block;
        block.kind = Block::Kind::Heading;
        block.level = std::min(level, 6);
        block.line = type.line;
        block.inlines.append(words);
        m_document.blocks.append(std::move(block));
    }

    // Markdown in one line, with the anchor that every heading gets.
    Block headingBlock(const QString &text, int line, int level)
    {
        const int depth = std::min(level, 6);
        const QString words = text.simplified();
        const QByteArray markdown = QByteArray(depth, '#') + ' ' + words.toUtf8() + '\n';
        QList<Block> blocks = parseBlocks(markdown, line, m_document.problems);
        if (blocks.size() == 1 && blocks.first().kind == Block::Kind::Heading)
            return blocks.takeFirst();
        Block block;
        block.kind = Block::Kind::Heading;
        block.level = depth;
        block.line = line;
        Inline plain;
        plain.text = words;
        block.inlines.append(plain);
        return block;
    }

    void markdown(const YamlNode &map, const QString &name, const QString &path)
    {
        if (const YamlNode *node = map.child(name); node && !node->text.trimmed().isEmpty())
            m_document.blocks.append(text(*node, below(path, name)));
    }

    Block text(const YamlNode &node, const QString &path)
    {
        Block block;
        block.kind = Block::Kind::FrontMatterUnit;
        block.line = node.line;
        block.unit = addUnit(node, path);
        block.children = parseBlocks(node.text.toUtf8(), node.line, m_document.problems);
        return block;
    }

    Document &m_document;
};

} // namespace

bool isYamlArticle(const QByteArray &bytes)
{
    return withoutByteOrderMark(bytes).startsWith('#') && kindOf(bytes).has_value();
}

bool isYamlFile(const QByteArray &bytes, const QString &name)
{
    return name.endsWith(".yml"_L1, Qt::CaseInsensitive) ||
           name.endsWith(".yaml"_L1, Qt::CaseInsensitive) || isYamlArticle(bytes);
}

Result<Document> parseYamlArticle(const QByteArray &bytes)
{
    const std::optional<Kind> kind = kindOf(bytes);
    if (!kind) {
        const QByteArray name = mimeName(bytes);
        const QString what =
            name.isEmpty()
                ? Words::tr("The file is no article: its first line names no kind (YamlMime).")
                : Words::tr("The file is no article, but \"%1\".").arg(QString::fromUtf8(name));
        return Error{ErrorCode::Unsupported, what, u"1"_s};
    }
    const Result<YamlNode> root = readYaml(bytes);
    if (!root) {
        Error error = root.error();
        error.what = Words::tr("The article cannot be read: %1").arg(error.what);
        return error;
    }
    if (root->kind != YamlNode::Kind::Map)
        return Error{ErrorCode::Syntax, Words::tr("The article holds no keys and values."), u"1"_s};

    Document document;
    document.kind = *kind;
    FrontMatterResult matter = parseFrontMatter(bytes);
    document.problems = std::move(matter.problems);
    if (const YamlNode *metadata = root->child(u"metadata"))
        document.frontMatter = frontMatterOf(*metadata, 0);
    document.frontMatter.raw = std::move(matter.frontMatter.raw);
    document.title = root->childText(u"title").simplified();
    if (document.title.isEmpty())
        document.title = document.frontMatter.value(u"title");
    Builder(document).article(*root);
    numberLeaves(document.blocks);
    return document;
}

} // namespace diglot::parse
