// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/cli/verbs.h"

#include <QSaveFile>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

const QString outputOption = u"-o"_s;

int fail(Console &console, const Error &error, int code)
{
    console.error(error);
    return code;
}

// What is asked for, in the library's terms. Usage errors: unknown article or locale.
Result<article::Address> addressOf(const Arguments &arguments, const article::Library &library,
                                   Console &console)
{
    article::Address address;
    const QString reference = arguments.operands.at(1);
    const auto article = articleOperand(reference, library, console);
    if (!article)
        return article.error();
    address.article = *article;
    const auto reading = localeValue(arguments, u"--locale"_s);
    if (!reading)
        return reading.error();
    address.locale = *reading;
    if (arguments.has(u"--with"_s)) {
        const auto with = localeValue(arguments, u"--with"_s);
        if (!with)
            return with.error();
        address.with = *with;
        if (!library.edition(address.article, address.with))
            return Error{ErrorCode::Usage,
                         u"the article has no edition in %1"_s.arg(address.with.toString()),
                         reference};
    }
    address.view = article::viewFromName(arguments.value(u"--view"_s)).value();
    return address;
}

Result<void> save(const QString &path, const QByteArray &html)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit())
        return {};
    return Error{ErrorCode::Io, u"cannot be written: %1"_s.arg(file.errorString()), path};
}

// One object instead of the bare page.
QByteArray json(const workspace::ArticlePage &page, const QString &output)
{
    JsonWriter writer;
    writer.beginObject()
        .field(u"collection", page.address.article.collection)
        .field(u"article", page.address.article.key)
        .field(u"locale", page.address.locale.toString())
        .field(u"view", article::viewName(page.address.view));
    if (output.isEmpty())
        writer.field(u"html", QString::fromUtf8(page.page.html));
    else
        writer.field(u"output", output);
    return writer.endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    workspace::Workspace workspace;
    const auto library = openLibrary(workspace, arguments.operands.first());
    if (!library)
        return fail(console, library.error(), Failed);
    const auto address = addressOf(arguments, **library, console);
    if (!address)
        return fail(console, address.error(), Usage);
    const auto page = await(workspace.page(*address, {.selfContained = true, .theme = {}}));
    if (!page)
        return fail(console, page.error(),
                    page.error().code == ErrorCode::NotFound ? Usage : Failed);
    for (const Problem &problem : (*page)->page.problems)
        console.warn(problem);

    const QString output = arguments.value(outputOption);
    if (!output.isEmpty()) {
        if (const auto saved = save(output, (*page)->page.html); !saved)
            return fail(console, saved.error(), Failed);
    }
    if (arguments.has(u"--json"_s))
        console.write(json(**page, output));
    else if (output.isEmpty())
        console.write((*page)->page.html);
    return Done;
}

} // namespace

Command renderCommand()
{
    return {
        u"render"_s,
        {u"LIBRARY"_s, u"ARTICLE"_s},
        false,
        u"Makes a self-contained HTML page of an article."_s,
        u"\nARTICLE is its path in the locale's folder (partner-center/start.md), where several\n"
        "collections have it with the collection before it (docs:partner-center/start.md). The\n"
        "facing and interleaved views show the source beside the locale, or a second locale."_s,
        {{u"--locale"_s, u"L"_s, {}, true, u"the locale to read, such as ru-RU"_s},
         {u"--with"_s, u"L2"_s, {}, false, u"a second locale in place of the source"_s},
         {u"--view"_s,
          {},
          {u"reading"_s, u"facing"_s, u"interleaved"_s},
          true,
          u"one language, both side by side, or one under the other"_s},
         {outputOption, u"FILE"_s, {}, false, u"write the page there, not to standard output"_s},
         {u"--json"_s,
          {},
          {},
          false,
          u"one object instead: {\"collection\",\"article\",\"locale\",\"view\",\"html\"}"_s}},
        run,
    };
}

} // namespace diglot::cli
