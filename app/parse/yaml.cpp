// SPDX-License-Identifier: Apache-2.0
#include "app/parse/yaml.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <vector>

namespace diglot::parse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

// Thrown by the builder through the parser, caught in readFullYaml.
struct LimitReached
{
    int line = 0;
    QString what;
};

// Lets the parser read the bytes without a copy.
class Buffer : public std::streambuf
{
public:
    explicit Buffer(const QByteArray &bytes)
    {
        char *begin = const_cast<char *>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }
};

// yaml-cpp writes the escapes "\_" and "\N" (no-break space, next line) as lone bytes 0xA0 and
// 0x85, which are no UTF-8; all else that it gives is.
QString decoded(const std::string &value)
{
    QString text = QString::fromStdString(value);
    if (!text.contains(QChar::ReplacementCharacter))
        return text;
    QByteArray bytes;
    int expected = 0; // continuation bytes that still belong to the character before
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80)
            expected = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
        else if (expected-- <= 0)
            bytes.append('\xC2');
        bytes.append(c);
    }
    return QString::fromUtf8(bytes);
}

// Builds the tree from the parser's events.
class Builder : public YAML::EventHandler
{
public:
    explicit Builder(const YamlLimits &limits)
        : m_limits(limits)
    {}

    [[nodiscard]] YamlNode result() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        YamlNode node;
        node.line = mark.line + 1;
        add(std::move(node), anchor, 1);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.cend()) {
            throw LimitReached{mark.line + 1, Words::tr("An alias stands inside its own anchor.")};
        }
        // The children are shared, not copied, but whoever walks the tree meets them again.
        YamlNode node = found->node;
        node.key.clear();
        node.line = mark.line + 1;
        add(std::move(node), 0, found->weight);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        YamlNode node;
        node.kind = YamlNode::Kind::Scalar;
        node.line = mark.line + 1;
        node.text = decoded(value);
        add(std::move(node), anchor, 1);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Sequence, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Anchored
    {
        YamlNode node;
        int weight = 1;
    };
    // A container whose end has not come yet.
    struct Open
    {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        int weight = 1;
        bool hasKey = false; // of the value that comes next
        QString key;
        int keyLine = 0;
    };

    void open(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (int(m_open.size()) >= m_limits.depth)
            throw LimitReached{mark.line + 1, Words::tr("It is nested too deeply.")};
        Open container;
        container.node.kind = kind;
        container.node.line = mark.line + 1;
        container.anchor = anchor;
        m_open.push_back(std::move(container));
    }

    void close()
    {
        Open container = std::move(m_open.back());
        m_open.pop_back();
        // Its children have been counted when they were added.
        m_nodes -= container.weight - 1;
        add(std::move(container.node), container.anchor, container.weight);
    }

    void add(YamlNode node, YAML::anchor_t anchor, int weight)
    {
        m_nodes += weight;
        if (m_nodes > m_limits.nodes)
            throw LimitReached{node.line, Words::tr("It holds too many values.")};
        if (anchor != 0)
            m_anchors.insert(anchor, {node, weight});
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        parent.weight += weight;
        if (parent.node.kind == YamlNode::Kind::Map && !parent.hasKey) {
            parent.hasKey = true;
            parent.key = node.text;
            parent.keyLine = node.line;
            return;
        }
        if (parent.hasKey) {
            node.key = std::exchange(parent.key, QString());
            node.line = parent.keyLine;
            parent.hasKey = false;
        }
        parent.node.children.append(std::move(node));
    }

    const YamlLimits &m_limits;
    YamlNode m_root;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    int m_nodes = 0;
};

Error failure(ErrorCode code, int line, const QString &what)
{
    return {code, what, line > 0 ? QString::number(line) : QString()};
}

} // namespace

bool operator==(const YamlNode &a, const YamlNode &b)
{
    return a.kind == b.kind && a.line == b.line && a.key == b.key && a.text == b.text &&
           std::equal(a.children.cbegin(), a.children.cend(), b.children.cbegin(),
                      b.children.cend());
}

const YamlNode *YamlNode::child(QStringView name) const
{
    if (kind != Kind::Map)
        return nullptr;
    const auto found = std::find_if(children.cbegin(), children.cend(), [&](const YamlNode &node) {
        return name.compare(node.key, Qt::CaseInsensitive) == 0;
    });
    return found == children.cend() ? nullptr : &*found;
}

QString YamlNode::childText(QStringView name) const
{
    const YamlNode *node = child(name);
    return node ? node->text : QString();
}

Result<YamlNode> readFullYaml(const QByteArray &text, const YamlLimits &limits)
{
    if (text.size() > limits.bytes)
        return failure(ErrorCode::Limit, 0, Words::tr("It is too large to be read as YAML."));
    Builder builder(limits);
    Buffer buffer(text);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        return builder.result();
    } catch (const LimitReached &reached) {
        return failure(ErrorCode::Limit, reached.line, reached.what);
    } catch (const YAML::Exception &exception) {
        return failure(
            ErrorCode::Syntax, exception.mark.line + 1,
            Words::tr("It is no valid YAML: %1.").arg(QString::fromStdString(exception.msg)));
    } catch (const std::exception &exception) {
        return failure(
            ErrorCode::Syntax, 0,
            Words::tr("It is no valid YAML: %1.").arg(QString::fromUtf8(exception.what())));
    }
}

Result<YamlNode> readYaml(const QByteArray &text, const YamlLimits &limits)
{
    if (text.size() <= limits.bytes) {
        if (std::optional<YamlNode> simple = readSimpleYaml(QString::fromUtf8(text)))
            return *std::move(simple);
    }
    return readFullYaml(text, limits);
}

} // namespace diglot::parse
