// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/core/result.h"

#include <QByteArray>

namespace diglot::parse {

// Whether a YAML file says that it is an article: its first line is "### YamlMime:" and a name.
[[nodiscard]] bool isYamlArticle(const QByteArray &bytes);
// Whether a file is read as YAML: it says so, or its name does.
[[nodiscard]] bool isYamlFile(const QByteArray &bytes, const QString &name);

// Parses a YAML article ("### YamlMime:FAQ", Landing or Hub). Every text in it is a unit
// ("yaml:title", "yaml:sections/0/questions/1/answer"); the blocks are headings that give an
// outline and FrontMatterUnit blocks that show the units. UTF-8 with LF or CRLF ends is expected.
// Errors: Unsupported for another name behind YamlMime or none, Syntax for YAML that cannot be
// read, Limit for one too large, too deep or with too many aliases; `where` holds the line.
[[nodiscard]] Result<article::Document> parseYamlArticle(const QByteArray &bytes);

} // namespace diglot::parse
