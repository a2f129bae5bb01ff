// SPDX-License-Identifier: Apache-2.0
#include "app/cli/openlibrary.h"

#include "app/cli/console.h"
#include "app/cli/progress.h"

#include <QStandardPaths>

namespace diglot::cli {

using namespace Qt::StringLiterals;

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/diglot");
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diglot"_s;
}

Result<article::ArticleId> articleOperand(const QString &reference, const article::Library &library,
                                          Console &console)
{
    bool ambiguous = false;
    const article::ArticleId article = library.find(reference, &ambiguous);
    if (!article.isValid())
        return Error{
            ErrorCode::Usage,
            u"the library has no such article; name it by its path in the locale's folder"_s,
            reference};
    if (ambiguous)
        console.warn({reference, 0,
                      u"several collections have this article; \"%1\" is taken, name another "
                      "as collection:article"_s.arg(article.collection)});
    return article;
}

Result<LocaleTag> localeValue(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    if (const auto tag = LocaleTag::fromString(text))
        return *tag;
    return Error{ErrorCode::Usage, u"\"%1\" is no locale tag such as ru-RU"_s.arg(text), option};
}

Result<article::LibraryPtr> openLibrary(workspace::Workspace &workspace, const QString &path)
{
    workspace::OpenOptions options;
    options.cacheFolder = cacheFolder();
    Progress progress;
    const auto connection =
        QObject::connect(&workspace, &workspace::Workspace::openingProgress, &workspace,
                         [&progress](int done, int total) { progress.show(done, total); });
    auto opened = await(workspace.open(path, options));
    QObject::disconnect(connection);
    if (opened)
        return opened;
    Error error = opened.error();
    error.where = path;
    return error;
}

} // namespace diglot::cli
