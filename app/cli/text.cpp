// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/verbs.h"
#include "app/workspace/textfiles.h"

#include <QFileInfo>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

int fail(Console &console, Error error, const QString &path)
{
    error.where = path;
    console.error(error);
    return Failed;
}

int run(const Arguments &arguments, Console &console)
{
    const QString path = arguments.operands.first();
    if (QFileInfo(path).isDir())
        return fail(console, {ErrorCode::Io, u"this is a folder; name one file of it"_s, {}}, path);
    const auto files = workspace::TextFiles::open(path);
    if (!files)
        return fail(console, files.error(), path);
    if (!files->isSingleFile())
        return fail(console, {ErrorCode::Io, u"this is a library; name one file"_s, {}}, path);
    const auto bytes = files->read(path);
    if (!bytes)
        return fail(console, bytes.error(), path);

    const QString sideName = arguments.value(u"--side"_s);
    const auto side = sideName == u"source" ? article::Side::Source : article::Side::Target;
    const QByteArray text = workspace::textSide(*bytes, side);
    if (arguments.has(u"--json"_s)) {
        console.write(JsonWriter()
                          .beginObject()
                          .field(u"file", path)
                          .field(u"side", sideName)
                          .field(u"text", QString::fromUtf8(text))
                          .endObject()
                          .takeLine());
    } else {
        console.write(text);
    }
    return Done;
}

} // namespace

Command textCommand()
{
    return {
        u"text"_s,
        {u"FILE"_s},
        false,
        u"Prints one side of a bilingual file as Markdown."_s,
        u"Byte for byte what a single-language file would hold; the source without generated\n"
        "heading anchors and without the six localization keys of the front matter."_s,
        {{u"--side"_s, {}, {u"source"_s, u"target"_s}, true, u"which language"_s},
         {u"--json"_s, {}, {}, false, u"one object instead: {\"file\",\"side\",\"text\"}"_s}},
        run,
    };
}

} // namespace diglot::cli
