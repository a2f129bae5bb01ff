// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviewing.h"

#include "app/cli/console.h"

#include <pwd.h>
#include <unistd.h>

namespace diglot::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<OpenReviews>> openReviews(const QString &path, Console &console)
{
    auto open = std::make_unique<OpenReviews>();
    auto library = openLibrary(open->workspace, path);
    if (!library)
        return library.error();
    open->library = std::move(*library);
    workspace::ReviewService::Options options;
    options.dataFolder = dataFolder();
    options.pollMs = 0;
    open->service = std::make_unique<workspace::ReviewService>(open->workspace, options);
    QObject::connect(open->service.get(), &workspace::ReviewService::notice, open->service.get(),
                     [&console](const QString &text) {
                         console.warn({{}, 0, text});
                     });
    return open;
}

QString loginName()
{
    const passwd *user = getpwuid(geteuid());
    if (!user)
        return QString::number(geteuid());
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

int reviewFailure(Console &console, const Error &error)
{
    console.error(error);
    return error.code == ErrorCode::Usage ? Usage : Failed;
}

} // namespace diglot::cli
