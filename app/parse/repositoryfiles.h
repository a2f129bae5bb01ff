// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/tocnode.h"
#include "app/core/problem.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace diglot::parse {

// A table of contents from TOC.yml (a list of nodes, or `items:` at the top) or TOC.md (nested
// headings that are links); `name` decides which. Keys are compared without case. Nesting beyond
// 32 levels is cut with a problem.
struct Toc
{
    QList<article::TocNode> nodes;
    Problems problems;
};
[[nodiscard]] Result<Toc> parseToc(const QByteArray &bytes, const QString &name);

// What of docfx.json matters to a reader.
struct DocfxConfig
{
    QStringList files;   // glob patterns of build.content[].files, relative to its folder
    QStringList exclude; // … of build.content[].exclude
    QString dest;
    QString hostName;       // where it is published, by the configurations of the third edition
    QString siteUrl;        // build.sitemap.baseUrl: the same for sites of one's own
    QString titleSuffix;    // build.globalMetadata: what is said behind the titles of its articles
    QString breadcrumbPath; // … public address of the contents that stand above its own
};
[[nodiscard]] Result<DocfxConfig> parseDocfxConfig(const QByteArray &bytes);

// What of .openpublishing.publish.config.json matters.
struct PublishedDocset
{
    QString name;         // docset_name
    QString sourceFolder; // build_source_folder
    QString locale;       // as written, may be empty
};
struct PublishConfig
{
    QList<PublishedDocset> docsets;
};
[[nodiscard]] Result<PublishConfig> parsePublishConfig(const QByteArray &bytes);

// .openpublishing.redirection.json: lower-cased source path → redirect_url as written.
[[nodiscard]] Result<QHash<QString, QString>> parseRedirections(const QByteArray &bytes);

} // namespace diglot::parse
