// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/filefacts.h"

#include "app/core/byteordermark.h"
#include "app/parse/bilingualtext.h"
#include "app/parse/documentparser.h"
#include "app/workspace/headline.h"

#include <QCoreApplication>

#include <cstring>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

int countSegments(const QByteArray &bytes)
{
    static constexpr char mark[] = "<span data-ttu-id=";
    constexpr size_t length = sizeof mark - 1;
    int count = 0;
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while (const void *found = memmem(at, size_t(end - at), mark, length)) {
        ++count;
        at = static_cast<const char *>(found) + length;
    }
    return count;
}

// Month/day/year, the only form that the localization keys use, or an ISO date.
QDate dateOf(const QString &text)
{
    const QList<QStringView> parts = QStringView(text).split(text.contains(u'/') ? u'/' : u'-');
    if (parts.size() != 3)
        return {};
    const int a = parts.at(0).toInt();
    const int b = parts.at(1).toInt();
    const int c = parts.at(2).toInt();
    return text.contains(u'/') ? QDate(c, a, b) : QDate(a, b, c);
}

QString hexDigits(const QString &text)
{
    const bool isHash = text.size() == 40 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                            return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
                        });
    return isHash ? text.toLower() : QString();
}

bool isYamlArticle(const QByteArray &bytes)
{
    QByteArrayView line =
        withoutByteOrderMark(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 80)));
    static constexpr QByteArrayView mark("### YamlMime:");
    if (!line.startsWith(mark))
        return false;
    line = line.sliced(mark.size()).trimmed();
    return line.startsWith("FAQ") || line.startsWith("Landing") || line.startsWith("Hub");
}

FileFacts articleFacts(const QByteArray &bytes, bool yaml)
{
    FileFacts facts;
    parse::FrontMatterResult parsed = parse::parseFrontMatter(bytes);
    const article::FrontMatter &matter = parsed.frontMatter;
    facts.problems = std::move(parsed.problems);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        facts.problems.append(
            {{}, 0, Text::tr("The file is UTF-16; save it as UTF-8, so that it can be read.")});
    else if (!QUtf8StringView(bytes).isValidUtf8())
        facts.problems.append(
            {{}, 0, Text::tr("The file is not valid UTF-8; broken characters are shown as “�”.")});

    ArticleFacts article;
    article.title = matter.value(u"title").trimmed();
    if (article.title.isEmpty())
        article.title = yaml ? yamlTitle(bytes) : firstHeading(bytes, parsed.bodyBegin);
    if (article.title.contains(u'\n')) // lists, tabs and heads have one line for it
        article.title = article.title.simplified();
    article.description = matter.value(u"description").trimmed();
    article.locale = matter.value(u"ms.contentlocale").trimmed();
    article.sourceHash = hexDigits(matter.value(u"ms.openlocfilehash"));
    article.sourceCommit = hexDigits(matter.value(u"ms.sourcegitcommit"));
    article.assetId = matter.value(u"ms.assetid").trimmed().toLower();
    article.fileId = matter.value(u"ms.locfileid").trimmed();
    article.handedOff = dateOf(matter.value(u"ms.lasthandoff"));
    article.date = dateOf(matter.value(u"ms.date"));
    const QString translation = matter.value(u"ms.translationtype");
    if (translation.startsWith("MT"_L1, Qt::CaseInsensitive))
        article.translation = article::Translation::Machine;
    else if (translation.startsWith("HT"_L1, Qt::CaseInsensitive))
        article.translation = article::Translation::Human;
    article.segments = yaml ? 0 : countSegments(bytes);
    if (article.sourceHash.isEmpty())
        article.contentSha1 = QString::fromLatin1(parse::sourceHash(bytes));
    facts.content = std::move(article);
    return facts;
}

// Takes the value of a repository file, or notes why it cannot be used.
template<class T>
void take(FileFacts &facts, Result<T> parsed)
{
    if (parsed)
        facts.content = std::move(*parsed);
    else
        facts.problems.append({{}, parsed.error().where.toInt(), parsed.error().what});
}

} // namespace

FileKind fileKind(QStringView path)
{
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    constexpr auto anyCase = Qt::CaseInsensitive;
    if (name.compare("toc.yml"_L1, anyCase) == 0 || name.compare("toc.md"_L1, anyCase) == 0)
        return FileKind::Toc;
    if (name.endsWith(".md"_L1, anyCase))
        return FileKind::Markdown;
    if (name.endsWith(".yml"_L1, anyCase))
        return FileKind::Yaml;
    if (name == "docfx.json"_L1)
        return FileKind::Docfx;
    if (name == publishFileName)
        return FileKind::Publish;
    return name == redirectionFileName ? FileKind::Redirections : FileKind::Other;
}

FileFacts readFacts(const QByteArray &bytes, const QString &path, FileKind kind)
{
    FileFacts facts;
    switch (kind) {
    case FileKind::Markdown:
        return articleFacts(bytes, false);
    case FileKind::Yaml:
        if (isYamlArticle(bytes))
            return articleFacts(bytes, true);
        break;
    case FileKind::Toc: {
        Result<parse::Toc> toc = parse::parseToc(bytes, path.section(u'/', -1));
        if (toc)
            facts.problems = std::exchange(toc->problems, {});
        take(facts, std::move(toc));
        break;
    }
    case FileKind::Docfx:
        take(facts, parse::parseDocfxConfig(bytes));
        break;
    case FileKind::Publish:
        take(facts, parse::parsePublishConfig(bytes));
        break;
    case FileKind::Redirections:
        take(facts, parse::parseRedirections(bytes));
        break;
    case FileKind::Other:
        break;
    }
    return facts;
}

} // namespace diglot::workspace
