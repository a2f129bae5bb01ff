// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"
#include "app/core/problem.h"
#include "app/parse/repositoryfiles.h"

#include <QByteArray>
#include <QHash>

#include <variant>

namespace diglot::workspace {

// What the catalogue keeps of an article's file. All of it follows from the bytes and the name
// alone, so that it stays true as long as they are the same.
struct ArticleFacts
{
    QString title; // empty where the file names none
    QString description;
    QString locale; // ms.contentlocale as written
    QString sourceHash;
    QString sourceCommit;
    QString assetId;
    QString fileId;
    QString contentSha1; // of files that are no translation, see parse::sourceHash
    QDate handedOff;
    QDate date;
    article::Translation translation = article::Translation::None;
    int segments = 0;
};

using RedirectionMap = QHash<QString, QString>;

// What one file of a library says; monostate: nothing that a reader needs.
struct FileFacts
{
    std::variant<std::monostate, ArticleFacts, parse::Toc, parse::DocfxConfig, parse::PublishConfig,
                 RedirectionMap>
        content;
    Problems problems; // `file` is empty
};

// What a file may be, by its name.
enum class FileKind : quint8 { Other, Markdown, Yaml, Toc, Docfx, Publish, Redirections };
[[nodiscard]] FileKind fileKind(QStringView path);

inline constexpr QLatin1StringView publishFileName(".openpublishing.publish.config.json");
inline constexpr QLatin1StringView redirectionFileName(".openpublishing.redirection.json");

// Reads the facts of one file as that kind. Never fails: what cannot be read is a problem. Any
// thread.
[[nodiscard]] FileFacts readFacts(const QByteArray &bytes, const QString &path, FileKind kind);

} // namespace diglot::workspace
