// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/searching.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Arguments &arguments, Console &console)
{
    const auto open = openSearch(arguments.operands.first(), console,
                                 {true, arguments.has(u"--rebuild"_s), arguments.value(u"-o"_s)});
    if (!open) {
        console.error(open.error());
        return Failed;
    }
    const workspace::IndexReport &report = (*open)->report;
    JsonWriter json;
    json.beginObject()
        .field(u"articles", report.articles)
        .field(u"editions", report.editions)
        .field(u"segments", report.segments)
        .key(u"seconds")
        .value(report.seconds)
        .field(u"bytes", report.bytes)
        .field(u"unchanged", report.unchanged)
        .endObject();
    console.write(json.takeLine());
    return Done;
}

} // namespace

Command indexCommand()
{
    return {
        u"index"_s,
        {u"LIBRARY"_s},
        false,
        u"Builds the search index of a library, or brings it up to date."_s,
        u"\nOne JSON object: articles, editions, segments, seconds, bytes (of the index) and\n"
        "unchanged (editions that were not read again). The index lies in the cache folder; one\n"
        "written with -o as LIBRARY/.diglot/index.db travels with the library."_s,
        {{u"--rebuild"_s, {}, {}, false, u"build it anew; the old one serves until it is done"_s},
         {u"-o"_s, u"FILE"_s, {}, false, u"write a new index there"_s},
         {u"--json"_s, {}, {}, false, u"accepted; the output is JSON in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
