// SPDX-License-Identifier: Apache-2.0
#include "app/cli/openlibrary.h"

#include "app/cli/progress.h"

#include <QStandardPaths>

namespace diglot::cli {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/diglot");
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
