// SPDX-License-Identifier: Apache-2.0
#include "app/parse/yamlarticle.h"

#include <optional>

namespace diglot::parse {

namespace {

using Kind = article::Document::Kind;

// The name behind "### YamlMime:" in the first line, empty if there is none.
QByteArray mimeName(const QByteArray &bytes)
{
    QByteArray line = bytes.left(bytes.indexOf('\n')).left(256);
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.mid(3);
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

} // namespace

bool isYamlArticle(const QByteArray &bytes)
{
    return bytes.startsWith('#') || bytes.startsWith("\xEF\xBB\xBF#") ? kindOf(bytes).has_value()
                                                                      : false;
}

} // namespace diglot::parse
