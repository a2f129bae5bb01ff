// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/searching.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

int fail(Console &console, const Error &error)
{
    console.error(error);
    return error.code == ErrorCode::Usage ? Usage : Failed;
}

QByteArray lineOf(const article::ConcordanceLine &line)
{
    JsonWriter json;
    json.beginObject()
        .field(u"collection", line.article.collection)
        .field(u"article", line.article.key)
        .field(u"locale", line.locale.toString())
        .field(u"number", line.number)
        .field(u"source", line.source)
        .field(u"target", line.target);
    writeMarks(json, line.marks);
    return json.endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    const auto open = openSearch(arguments.operands.first(), console);
    if (!open)
        return fail(console, open.error());
    const auto locale = localeRangeOption(arguments, *(*open)->library);
    if (!locale)
        return fail(console, locale.error());
    article::ConcordanceRequest request;
    request.term = arguments.operands.mid(1).join(u' ');
    request.locale = *locale;
    request.exact = arguments.has(u"--exact"_s);
    const auto lines = answerOf(**open, console, [&request](workspace::SearchService &service) {
        return service.concordance(request);
    });
    if (!lines)
        return fail(console, lines.error());
    for (const article::ConcordanceLine &line : *lines) {
        if (!console.write(lineOf(line)))
            break;
    }
    return Done;
}

} // namespace

Command concordanceCommand()
{
    return {
        u"concordance"_s,
        {u"LIBRARY"_s, u"TERM"_s},
        true,
        u"Prints every segment that holds a term, with both sides."_s,
        u"\nJSON Lines: collection, article, locale, number, source, target (Markdown as in the\n"
        "file) and marks, in the target where the term stands there, else in the source. Ordered "
        "by\n"
        "locale and translation. The term's words are found in any of their forms."_s,
        {{u"--locale"_s,
          u"L"_s,
          {},
          false,
          u"only editions in this locale; de means de-DE and de-AT"_s},
         {u"--exact"_s, {}, {}, false, u"the very characters of the term"_s},
         {u"--json"_s, {}, {}, false, u"accepted; the output is JSON Lines in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
