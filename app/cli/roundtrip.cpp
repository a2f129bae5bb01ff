// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/textwalk.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Arguments &arguments, Console &console)
{
    const bool json = arguments.has(u"--json"_s);
    bool differs = false;
    const int code =
        walkTexts(arguments.operands, console, [&](const QString &name, const QByteArray &bytes) {
            if (workspace::isReproduced(bytes))
                return true;
            differs = true;
            const QByteArray line =
                json ? JsonWriter().beginObject().field(u"file", name).endObject().takeLine()
                     : (printable(name) + u'\n').toUtf8();
            return console.write(line) && console.flush();
        });
    return code == Done && differs ? Findings : code;
}

} // namespace

Command roundtripCommand()
{
    return {
        u"roundtrip"_s,
        {u"PATH"_s},
        true,
        u"Names the Markdown files that parsing and writing back would not reproduce."_s,
        u"Nothing is written to the files. Ends with 1 if any was named."_s,
        {{u"--json"_s, {}, {}, false, u"one object a line: {\"file\"}"_s}},
        run,
    };
}

} // namespace diglot::cli
