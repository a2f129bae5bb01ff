// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

int main(int argc, char *argv[])
{
    // A reader that goes away is noticed when writing; it must not kill.
    (void)std::signal(SIGPIPE, SIG_IGN);
    // So is a file that may not grow any more.
    (void)std::signal(SIGXFSZ, SIG_IGN);
    // Names and texts are UTF-8 whatever the environment says; Qt would complain of anything else.
    (void)std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        (void)setenv("LC_ALL", "C.UTF-8", 1);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("diglot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIGLOT_VERSION));
    diglot::cli::Console console;
    return diglot::cli::runCommandLine(QCoreApplication::arguments().mid(1), console);
}
