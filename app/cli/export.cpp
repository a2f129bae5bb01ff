// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/cli/progress.h"
#include "app/cli/verbs.h"
#include "app/workspace/checkservice.h"
#include "app/workspace/exchangeservice.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;
using workspace::ExchangeFormat;
using workspace::ExchangeService;

namespace {

int fail(Console &console, const Error &error)
{
    console.error(error);
    return error.code == ErrorCode::Usage ? Usage : Failed;
}

// What is asked for, in the library's terms. Usage errors: unknown article or locale.
Result<workspace::ExportRequest> requestOf(const Arguments &arguments,
                                           const article::Library &library, Console &console)
{
    workspace::ExportRequest request;
    request.format = arguments.value(u"--format"_s);
    request.path = arguments.value(u"-o"_s);
    request.dataFolder = dataFolder();
    request.when = QDateTime::currentDateTimeUtc();
    const auto locale = localeValue(arguments, u"--locale"_s);
    if (!locale)
        return locale.error();
    request.locale = *locale;
    if (!arguments.has(u"--article"_s))
        return request;
    const auto article = articleOperand(arguments.value(u"--article"_s), library, console);
    if (!article)
        return article.error();
    request.article = *article;
    return request;
}

// What the checks find, for formats that have a place for it.
workspace::LibraryFindingsPtr findings(workspace::Workspace &workspace, const LocaleTag &locale,
                                       Console &console)
{
    workspace::CheckService checks(workspace, {});
    Progress progress;
    QObject::connect(&checks, &workspace::CheckService::progress, &checks,
                     [&progress](int done, int total) { progress.show(done, total); });
    workspace::CheckOptions options;
    options.locale = locale;
    checks.configure(options);
    const auto found = await(checks.check());
    progress.clear();
    if (found)
        return *found;
    console.warn({{}, 0, u"the checks could not be run: %1"_s.arg(found.error().what)});
    return nullptr;
}

int run(const Arguments &arguments, Console &console)
{
    workspace::Workspace workspace;
    const auto library = openLibrary(workspace, arguments.operands.first());
    if (!library)
        return fail(console, library.error());
    auto request = requestOf(arguments, **library, console);
    if (!request)
        return fail(console, request.error());
    const ExchangeFormat format = ExchangeService::format(request->format);
    if (format.showsFindings && !arguments.has(u"--no-findings"_s))
        request->findings = findings(workspace, request->locale, console);
    ExchangeService service(workspace);
    Progress progress;
    QObject::connect(&service, &ExchangeService::progress, &workspace,
                     [&progress](int done, int total) { progress.show(done, total); });
    const auto report = await(service.exportTexts(*request));
    progress.clear();
    if (!report)
        return fail(console, report.error());
    for (const Problem &problem : report->problems)
        console.warn(problem);
    if (report->leftOut > 0)
        console.warn({request->path, 0,
                      u"%1 texts are left out: %2"_s.arg(report->leftOut).arg(format.leavesOut)});
    JsonWriter json;
    json.beginObject()
        .field(u"articles", report->articles)
        .field(u"segments", report->segments)
        .field(u"files", report->files)
        .endObject();
    console.write(json.takeLine());
    return Done;
}

QStringList formatNames()
{
    QStringList names;
    for (const ExchangeFormat &format : ExchangeService::formats())
        names.append(format.name);
    return names;
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        {u"LIBRARY"_s},
        false,
        u"Writes the texts of a locale for another tool, with what was said of them."_s,
        u"\nPrints {\"articles\",\"segments\",\"files\"}. Titles, descriptions, alternative texts "
        u"and\n"
        "values of YAML articles count as segments. Verdicts, comments, proposals and findings go\n"
        "along, as far as the format has a place for them. PATH is a file, for html and markdown "
        "a\n"
        "folder; a file is replaced in one step. tbx is the library's own glossary,\n"
        ".diglot/glossary.tbx or .csv; review is what is kept of the texts, as review list --json\n"
        "prints it."_s,
        {{u"--format"_s, {}, formatNames(), true, u"for which tool"_s},
         {u"--locale"_s, u"L"_s, {}, true, u"the language translated into, such as ru-RU"_s},
         {u"--article"_s, u"A"_s, {}, false, u"only this one, with the files that it includes"_s},
         {u"-o"_s, u"PATH"_s, {}, true, u"where to"_s},
         {u"--no-findings"_s, {}, {}, false, u"do not run the checks"_s},
         {u"--json"_s, {}, {}, false, u"accepted; the output is JSON in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
