// SPDX-License-Identifier: Apache-2.0
#include "app/parse/repositoryfiles.h"

#include "app/core/byteordermark.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

constexpr qsizetype maxBytes = 32 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RepositoryFiles)
};

// Blanks in place of comments and of commas before a closing bracket, which DocFX takes and Qt does
// not. Line ends stay, so that an error keeps its line.
QByteArray strictJson(QByteArray text)
{
    qsizetype comma = -1; // of the last one that nothing but blanks has followed
    const auto blank = [&](qsizetype from, qsizetype to) {
        for (qsizetype at = from; at < to; ++at) {
            if (text[at] != '\n')
                text[at] = ' ';
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*')) {
            const bool line = text[at + 1] == '/';
            qsizetype end = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
            end = end < 0 ? text.size() : end + (line ? 0 : 2);
            blank(at, end);
            at = end - 1;
            continue;
        }
        if (c == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
        } else if (c == ',') {
            comma = at;
            continue;
        } else if ((c == '}' || c == ']') && comma >= 0) {
            text[comma] = ' ';
        }
        if (!QByteArrayView(" \t\r\n").contains(c))
            comma = -1;
    }
    return text;
}

Result<QJsonObject> readObject(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return Error{ErrorCode::Limit, Words::tr("The file is too large to be read."), {}};
    const QByteArray text = withoutByteOrderMark(bytes).toByteArray();
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (document.isNull())
        document = QJsonDocument::fromJson(strictJson(text), &fault);
    if (document.isObject())
        return document.object();
    const bool parsed = !document.isNull();
    const qsizetype line =
        parsed ? 1 : text.first(qMin(qsizetype(fault.offset), text.size())).count('\n') + 1;
    const QString what = parsed
                             ? Words::tr("The file holds no JSON object.")
                             : Words::tr("The file is no valid JSON: %1.").arg(fault.errorString());
    return Error{ErrorCode::Syntax, what, QString::number(line)};
}

// A list of strings; a lone string is a list of one.
QStringList strings(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        list.append(value.toString());
    for (const QJsonValue item : value.toArray()) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

// Patterns count from the folder of their own `src`, if they have one.
QStringList patterns(const QJsonValue &value, QString folder)
{
    QStringList list = strings(value);
    if (folder.isEmpty() || folder == u".")
        return list;
    if (!folder.endsWith(u'/'))
        folder.append(u'/');
    for (QString &pattern : list)
        pattern.prepend(folder);
    return list;
}

} // namespace

Result<DocfxConfig> parseDocfxConfig(const QByteArray &bytes)
{
    const Result<QJsonObject> root = readObject(bytes);
    if (!root)
        return root.error();
    const QJsonObject build = root->value("build"_L1).toObject();
    DocfxConfig config;
    config.dest = build.value("dest"_L1).toString();
    config.hostName = root->value("hostName"_L1).toString().trimmed();
    const QJsonObject siteMap = build.value("sitemap"_L1).toObject();
    config.siteUrl = siteMap.value("baseUrl"_L1).toString().trimmed();
    const QJsonObject metadata = build.value("globalMetadata"_L1).toObject();
    config.titleSuffix = metadata.value("titleSuffix"_L1).toString().trimmed();
    config.breadcrumbPath = metadata.value("breadcrumb_path"_L1).toString().trimmed();
    for (const QJsonValue value : build.value("content"_L1).toArray()) {
        const QJsonObject content = value.toObject();
        const QString folder = content.value("src"_L1).toString();
        config.files +=
            value.isString() ? strings(value) : patterns(content.value("files"_L1), folder);
        config.exclude += patterns(content.value("exclude"_L1), folder);
    }
    return config;
}

Result<PublishConfig> parsePublishConfig(const QByteArray &bytes)
{
    const Result<QJsonObject> root = readObject(bytes);
    if (!root)
        return root.error();
    PublishConfig config;
    for (const QJsonValue value : root->value("docsets_to_publish"_L1).toArray()) {
        const QJsonObject docset = value.toObject();
        config.docsets.append({docset.value("docset_name"_L1).toString(),
                               docset.value("build_source_folder"_L1).toString(),
                               docset.value("locale"_L1).toString()});
    }
    return config;
}

Result<QHash<QString, QString>> parseRedirections(const QByteArray &bytes)
{
    const Result<QJsonObject> root = readObject(bytes);
    if (!root)
        return root.error();
    QHash<QString, QString> redirections;
    for (const QJsonValue value : root->value("redirections"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        QString source = entry.value("source_path"_L1).toString().toLower();
        source.replace(u'\\', u'/');
        while (source.startsWith(u'/') || source.startsWith(u"./"))
            source.remove(0, source.startsWith(u'/') ? 1 : 2);
        const QString target = entry.value("redirect_url"_L1).toString();
        // The first one counts, as with duplicate keys elsewhere.
        if (!source.isEmpty() && !target.isEmpty() && !redirections.contains(source))
            redirections.insert(source, target);
    }
    return redirections;
}

} // namespace diglot::parse
