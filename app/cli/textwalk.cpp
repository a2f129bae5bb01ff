// SPDX-License-Identifier: Apache-2.0
#include "app/cli/textwalk.h"

#include "app/cli/console.h"
#include "app/cli/openlibrary.h"
#include "app/cli/progress.h"

namespace diglot::cli {

namespace {

// False when `each` asked to stop.
bool walkPath(const workspace::TextFiles &files, Console &console, const TextVisitor &each,
              int &code)
{
    Progress progress;
    const QStringList &names = files.names();
    for (qsizetype index = 0; index < names.size(); ++index) {
        progress.show(int(index), int(names.size()));
        const auto bytes = files.read(names.at(index));
        if (bytes) {
            if (!each(names.at(index), *bytes))
                return false;
            continue;
        }
        progress.clear();
        if (files.isSingleFile()) {
            console.error(bytes.error());
            code = Failed;
        } else {
            console.warn({bytes.error().where, 0, bytes.error().what});
        }
    }
    return true;
}

} // namespace

int walkTexts(const QStringList &paths, Console &console, const TextVisitor &each)
{
    int code = Done;
    for (const QString &path : paths) {
        const auto files = workspace::TextFiles::open(path, cacheFolder());
        if (!files) {
            Error error = files.error();
            error.where = path;
            console.error(error);
            code = Failed;
            continue;
        }
        for (const Problem &problem : files->problems())
            console.warn(problem);
        if (!walkPath(*files, console, each, code))
            break;
    }
    return code;
}

void warnOf(const Problems &problems, const QString &name, Console &console)
{
    for (Problem problem : problems) {
        problem.file = name;
        console.warn(problem);
    }
}

} // namespace diglot::cli
