// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/reviewing.h"
#include "app/cli/searching.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;
using article::TextState;
using workspace::KeptThing;

namespace {

QString placeName(const article::TextPlace &place)
{
    if (place.key.isEmpty())
        return u"*"_s;
    const QString inside = place.number > 0 ? QString::number(place.number) : place.unit;
    return place.key + u':' + inside;
}

QString scopeName(article::Dismissal::Scope scope)
{
    switch (scope) {
    case article::Dismissal::Scope::Hit:
        break;
    case article::Dismissal::Scope::Pair:
        return u"this pair everywhere"_s;
    case article::Dismissal::Scope::Rule:
        return u"this rule in the locale"_s;
    }
    return u"this hit"_s;
}

// place, locale, what, who, and what else was said, with tabs between.
struct Line
{
    article::TextPlace place;
    QString what;
    QString who;
    QString more;
};

Line lineOf(const article::Verdict &verdict)
{
    QStringList more;
    if (!verdict.comment.isEmpty())
        more.append(verdict.comment);
    if (verdict.proposal)
        more.append(u"proposal: "_s + *verdict.proposal);
    return {verdict.text.place, article::judgementName(verdict.judgement), verdict.reviewer,
            more.join(u" | "_s)};
}

Line lineOf(const article::Dismissal &dismissal)
{
    QString more = scopeName(dismissal.scope);
    if (!dismissal.reason.isEmpty())
        more += u" | "_s + dismissal.reason;
    return {dismissal.text.place, u"dismissed "_s + dismissal.rule, dismissal.reviewer, more};
}

Line lineOf(const article::Flag &flag)
{
    return {flag.text.place, u"flag "_s + flag.name, flag.reviewer, {}};
}

Line lineOf(const article::Convention &convention)
{
    article::TextPlace place;
    place.locale = convention.locale;
    return {place, u"convention "_s + convention.name, convention.reviewer, convention.value};
}

QString stateText(const KeptThing &thing)
{
    switch (thing.state) {
    case TextState::Current:
        break;
    case TextState::SourceChanged:
        return u" (outdated: the source has changed)"_s;
    case TextState::TargetChanged:
        return u" (outdated: the target has changed)"_s;
    case TextState::BothChanged:
        return u" (outdated: source and target have changed)"_s;
    case TextState::Gone:
        return u" (the text is gone)"_s;
    }
    return {};
}

QByteArray textOf(const KeptThing &thing)
{
    const Line line = std::visit([](const auto &what) { return lineOf(what); }, thing.what);
    const QStringList columns{placeName(line.place), line.place.locale.toString(),
                              line.what + stateText(thing), line.who, line.more};
    QStringList printed;
    for (const QString &column : columns)
        printed.append(printable(column));
    return printed.join(u'\t').toUtf8() + '\n';
}

int run(const Arguments &arguments, Console &console)
{
    const auto open = openReviews(arguments.operands.first(), console);
    if (!open)
        return reviewFailure(console, open.error());
    workspace::KeptFilter filter;
    const auto locale = localeOption(arguments, *(*open)->library);
    if (!locale)
        return reviewFailure(console, locale.error());
    filter.locale = *locale;
    if (arguments.has(u"--article"_s)) {
        const auto article =
            articleOperand(arguments.value(u"--article"_s), *(*open)->library, console);
        if (!article)
            return reviewFailure(console, article.error());
        filter.article = *article;
    }
    const auto things = await((*open)->service->list(filter));
    if (!things)
        return reviewFailure(console, things.error());
    const bool json = arguments.has(u"--json"_s);
    for (const KeptThing &thing : *things) {
        if (!console.write(json ? thing.json + '\n' : textOf(thing)))
            break;
    }
    return Done;
}

} // namespace

Command reviewListCommand()
{
    return {
        u"review list"_s,
        {u"LIBRARY"_s},
        false,
        u"Prints what reviewers have said of a library's texts."_s,
        u"\nA line each: place, locale, what was said, by whom, comment and proposal, with tabs\n"
        "between. --json: JSON Lines, a reviewer's file as review merge takes it; of a verdict\n"
        "article, docset, locale, number or unit, reviewer, verdict, comment, proposal, reasons,\n"
        "source, target, source_hash, target_hash, when; beside them collection and state:\n"
        "current, source-changed, target-changed, both-changed (with source_now and target_now)\n"
        "or gone. kind is verdict, dismissal, flag or convention."_s,
        {{u"--locale"_s, u"L"_s, {}, false, u"only what is said of this locale"_s},
         {u"--article"_s, u"ARTICLE"_s, {}, false, u"only what is said of this article"_s},
         {u"--json"_s, {}, {}, false, u"JSON Lines"_s}},
        run,
    };
}

} // namespace diglot::cli
