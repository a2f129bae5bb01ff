// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/textwalk.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QString &file, const workspace::TextSegment &segment)
{
    JsonWriter json;
    json.beginObject()
        .field(u"file", file)
        .field(u"number", segment.number)
        .field(u"id", segment.id)
        .field(u"source", segment.source)
        .field(u"target", segment.target)
        .key(u"block");
    if (segment.block < 0)
        json.null();
    else
        json.value(segment.block);
    return json.endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    return walkTexts(arguments.operands, console,
                     [&console](const QString &name, const QByteArray &bytes) {
                         const auto found = workspace::textSegments(bytes, name);
                         warnOf(found.problems, name, console);
                         for (const workspace::TextSegment &segment : found.segments) {
                             if (!console.write(line(name, segment)))
                                 return false;
                         }
                         return console.flush();
                     });
}

} // namespace

Command segmentsCommand()
{
    return {
        u"segments"_s,
        {u"PATH"_s},
        true,
        u"Prints every segment of every Markdown file, one JSON object a line."_s,
        u"\nKeys: file, number, id, source, target (Markdown as in the file) and block (0-based\n"
        "preorder index of the leaf block in the skeleton, null where the file has no skeleton).\n"
        "Folders are walked in byte order of the path."_s,
        {{u"--json"_s, {}, {}, false, u"accepted; the output is JSON Lines in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
