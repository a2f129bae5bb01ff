// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/samplelibrary.h"

#include <QCoreApplication>
#include <QDir>

namespace diglot::workspace {

QString sampleLibraryFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QLatin1StringView place :
         {QLatin1StringView("library"), QLatin1StringView("../share/diglot/library")}) {
        const QDir folder(program.filePath(place));
        if (folder.exists())
            return folder.canonicalPath();
    }
    return {};
}

} // namespace diglot::workspace
