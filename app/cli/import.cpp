// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/reviewing.h"
#include "app/cli/verbs.h"
#include "app/workspace/exchangeservice.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;
using workspace::ImportItem;
using workspace::ImportReport;

namespace {

QString textName(const article::TextPlace &place)
{
    const QString text = place.unit.isEmpty() ? QString::number(place.number) : place.unit;
    return u"%1 %2:%3"_s.arg(place.locale.toString(), place.key, text);
}

QString verdictText(const article::Verdict &verdict)
{
    QString text =
        verdict.isEmpty() ? u"nothing any more"_s : article::judgementName(verdict.judgement);
    if (!verdict.reviewer.isEmpty())
        text = verdict.reviewer + u": "_s + text;
    if (!verdict.comment.isEmpty())
        text += u", comment \"%1\""_s.arg(verdict.comment);
    if (verdict.proposal)
        text += u", proposal \"%1\""_s.arg(*verdict.proposal);
    return text;
}

QString thingText(const article::Verdict &verdict)
{
    return verdictText(verdict);
}

QString thingText(const article::Dismissal &dismissal)
{
    return u"%1: dismisses %2"_s.arg(dismissal.reviewer, dismissal.rule);
}

QString thingText(const article::Flag &flag)
{
    return u"%1: %2"_s.arg(flag.reviewer, flag.name);
}

QString thingText(const article::Convention &convention)
{
    return u"%1: %2 = %3"_s.arg(convention.reviewer, convention.name, convention.value);
}

void showTaken(const ImportItem &item, Console &console)
{
    for (const article::ReviewThing &thing : item.things) {
        const QString said = std::visit([](const auto &what) { return thingText(what); }, thing);
        console.note({item.where, 0, u"%1: %2"_s.arg(textName(item.place), said)});
    }
}

// A line for each text that a person should know of.
void show(const ImportReport &report, bool preview, Console &console)
{
    for (const ImportItem &item : report.items) {
        const QString name = textName(item.place);
        if (item.kind == ImportItem::Kind::Conflict) {
            console.warn({item.where, 0, u"conflict, not taken: %1: %2"_s.arg(name, item.reason)});
        } else if (item.kind == ImportItem::Kind::Unknown) {
            console.warn({item.where, 0, u"the library has no such text: %1"_s.arg(name)});
        } else if (preview) {
            showTaken(item, console);
        }
    }
    for (const Problem &problem : report.problems)
        console.warn(problem);
}

int run(const Arguments &arguments, Console &console)
{
    const auto open = openReviews(arguments.operands.first(), console);
    if (!open)
        return reviewFailure(console, open.error());
    workspace::ImportRequest request;
    request.path = arguments.operands.at(1);
    request.reviewer = arguments.value(u"--as"_s, loginName());
    request.dataFolder = dataFolder();
    if (request.reviewer.trimmed().isEmpty())
        return reviewFailure(console, {ErrorCode::Usage, u"a reviewer needs a name"_s, u"--as"_s});
    workspace::ExchangeService service((*open)->workspace);
    const auto report = await(service.importTexts(request));
    if (!report)
        return reviewFailure(console, report.error());
    const bool preview = arguments.has(u"--dry-run"_s);
    show(*report, preview, console);
    const QList<article::ReviewThing> things = report->things();
    if (!preview && !things.isEmpty()) {
        const auto kept = await((*open)->service->take(things, request.reviewer,
                                                       u"Import %1 texts"_s.arg(report->taken)));
        if (!kept)
            return reviewFailure(console, kept.error());
    }
    JsonWriter json;
    json.beginObject()
        .field(u"taken", report->taken)
        .field(u"unchanged", report->unchanged)
        .field(u"conflicts", report->conflicts)
        .field(u"unknown", report->unknown)
        .endObject();
    console.write(json.takeLine());
    return report->conflicts > 0 ? Findings : Done;
}

QString readable()
{
    QStringList titles;
    for (const workspace::ExchangeFormat &format : workspace::ExchangeService::formats()) {
        if (format.canImport && format.name != u"review")
            titles.append(format.title);
    }
    return titles.join(u", "_s);
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        {u"LIBRARY"_s, u"FILE"_s},
        false,
        u"Brings back verdicts, comments and proposals from a file that was sent out."_s,
        u"\nReads %1, and a reviewer's .jsonl as\n"
        "review list --json and review merge write it. Prints\n"
        "{\"taken\",\"unchanged\",\"conflicts\",\"unknown\"}, in texts (of a table: lines; of a\n"
        "reviewer's file: things said). A text that has changed since the file was written, or of "
        "which its\n"
        "reviewer has said something else in the meantime, is a conflict: it is named on standard\n"
        "error, nothing of it is taken, and the program ends with 1. What is taken is one change,\n"
        "which can be undone."_s.arg(readable()),
        {{u"--dry-run"_s, {}, {}, false, u"take nothing; show on standard error what would be"_s},
         {u"--as"_s,
          u"NAME"_s,
          {},
          false,
          u"whose changes these are where the file names nobody; else the login's"_s},
         {u"--json"_s, {}, {}, false, u"accepted; the output is JSON in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
