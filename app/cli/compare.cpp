// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/reviewing.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;
using workspace::TextChange;

namespace {

QString kindOf(const TextChange &change)
{
    if (!change.before)
        return u"new"_s;
    if (!change.after)
        return u"gone"_s;
    return change.state == article::TextState::Current ? u"moved"_s : u"changed"_s;
}

void writeText(JsonWriter &json, QStringView name, const std::optional<article::JudgedText> &text,
               QString article::JudgedText::*side)
{
    json.key(name);
    if (text)
        json.value((*text).*side);
    else
        json.null();
}

QByteArray lineOf(const TextChange &change)
{
    const article::JudgedText &shown = change.after ? *change.after : *change.before;
    JsonWriter json;
    json.beginObject()
        .field(u"article", change.article.key)
        .field(u"locale", change.locale.toString())
        .field(u"number", shown.place.number)
        .field(u"unit", shown.place.unit)
        .field(u"kind", kindOf(change));
    writeText(json, u"old", change.before, &article::JudgedText::target);
    writeText(json, u"new", change.after, &article::JudgedText::target);
    writeText(json, u"old_source", change.before, &article::JudgedText::source);
    writeText(json, u"new_source", change.after, &article::JudgedText::source);
    json.key(u"old_number");
    if (change.before)
        json.value(change.before->place.number);
    else
        json.null();
    json.key(u"old_unit");
    if (change.before)
        json.value(change.before->place.unit);
    else
        json.null();
    json.field(u"collection", change.article.collection).key(u"verdicts").beginArray();
    for (const workspace::Opinion &opinion : change.opinions) {
        json.beginObject()
            .field(u"reviewer", opinion.verdict.reviewer)
            .field(u"verdict", article::judgementName(opinion.verdict.judgement))
            .field(u"state", article::textStateName(opinion.state))
            .endObject();
    }
    return json.endArray().endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    workspace::Workspace before;
    const auto old = openLibrary(before, arguments.operands.first());
    if (!old)
        return reviewFailure(console, old.error());
    const auto open = openReviews(arguments.operands.at(1), console);
    if (!open)
        return reviewFailure(console, open.error());
    const auto comparison = await((*open)->service->compareWith(*old, before.loader()));
    if (!comparison)
        return reviewFailure(console, comparison.error());
    for (const Problem &problem : comparison->problems)
        console.warn(problem);
    for (const TextChange &change : comparison->changes) {
        if (!console.write(lineOf(change)))
            break;
    }
    return comparison->changes.isEmpty() ? Done : Findings;
}

} // namespace

Command compareCommand()
{
    return {
        u"compare"_s,
        {u"OLD"_s, u"NEW"_s},
        false,
        u"Says which texts differ between two states of a library or file."_s,
        u"\nJSON Lines, by article and locale: article, locale, number (of the new state; of a "
        u"gone\n"
        "segment the old one; 0 for a unit), unit (title, description, keywords, alt:0, toc:0/2,\n"
        "yaml:summary; empty for a segment), kind (changed, new, gone, moved), old and new\n"
        "(targets, null where there is none), old_source, new_source, old_number, old_unit,\n"
        "collection, and verdicts: what was said of the old text, with its state (current,\n"
        "source-changed, target-changed, both-changed, gone). Texts are known by what they\n"
        "say and by their neighbours: a renumbered one is no difference. Ends with 1 where\n"
        "there are differences."_s,
        {{u"--json"_s, {}, {}, false, u"accepted; the output is JSON Lines in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
