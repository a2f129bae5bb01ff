// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace diglot::parse {

// A YAML value with every scalar as the string that stands there. Anchors are resolved.
struct YamlNode
{
    enum class Kind : quint8 { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    int line = 0; // 1-based in the text given; of its key where it has one
    QString key;  // under which it stands in its map, empty elsewhere
    QString text; // of a scalar
    QList<YamlNode> children;

    // The first child under this key, compared without case, or null.
    [[nodiscard]] const YamlNode *child(QStringView name) const;
    // The text of that child, or an empty string where it is missing or no scalar.
    [[nodiscard]] QString childText(QStringView name) const;

    friend bool operator==(const YamlNode &a, const YamlNode &b);
};

// What a text may cost; beyond it there is a Limit error.
struct YamlLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 64;
    int nodes = 200'000; // after aliases are resolved
};

// Reads one YAML document (UTF-8, LF or CRLF): by readSimpleYaml where that can, else by
// readFullYaml. Errors: Syntax or Limit; `where` is nothing but the line.
[[nodiscard]] Result<YamlNode> readYaml(const QByteArray &text, const YamlLimits &limits = {});

// The subset that nearly all files keep to, many times faster: block maps and lists of scalars
// that are plain or quoted in one line, and comment lines. nullopt for anything else. Where it
// gives a value it is the one that readFullYaml gives.
[[nodiscard]] std::optional<YamlNode> readSimpleYaml(QStringView text);

// All of YAML 1.2.
[[nodiscard]] Result<YamlNode> readFullYaml(const QByteArray &text, const YamlLimits &limits = {});

// One plain or quoted scalar that fills `text`; nullopt if it is anything else.
[[nodiscard]] std::optional<QString> readSimpleScalar(QStringView text);

} // namespace diglot::parse
