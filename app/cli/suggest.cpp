// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/searching.h"
#include "app/cli/verbs.h"

#include <QElapsedTimer>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 20;

int fail(Console &console, const Error &error)
{
    console.error(error);
    return error.code == ErrorCode::Usage ? Usage : Failed;
}

QByteArray jsonOf(const QString &typed, const LocaleTag &locale, double ms,
                  const QList<article::Suggestion> &found,
                  const QList<article::Completion> &completions)
{
    JsonWriter json;
    json.beginObject().field(u"query", typed).key(u"locale");
    if (locale.isValid())
        json.value(locale.toString());
    else
        json.null();
    json.key(u"ms").value(ms).key(u"corrected").null().key(u"hits").beginArray();
    int rank = 0;
    for (const article::Suggestion &one : found) {
        json.beginObject()
            .field(u"rank", ++rank)
            .field(u"collection", one.article.collection)
            .field(u"article", one.article.key)
            .field(u"locale", one.locale.toString())
            .key(u"locales")
            .beginArray()
            .value(one.locale.toString())
            .endArray()
            .field(u"title", one.title)
            .field(u"anchor", one.anchor)
            .key(u"number")
            .null()
            .field(u"snippet", one.text);
        writeMarks(json, one.marks);
        json.key(u"score").null().endObject();
    }
    json.endArray().key(u"completions").beginArray();
    for (const article::Completion &one : completions) {
        json.beginObject().field(u"text", one.text).key(u"articles");
        if (one.articles == 0)
            json.null();
        else
            json.value(one.articles);
        json.endObject();
    }
    return json.endArray().endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    const auto open = openSearch(arguments.operands.first(), console);
    if (!open)
        return fail(console, open.error());
    const auto locale = localeRangeOption(arguments, *(*open)->library);
    if (!locale)
        return fail(console, locale.error());
    const auto limit = limitOption(arguments, defaultLimit);
    if (!limit)
        return fail(console, limit.error());
    const LocaleTag reading = firstOf(*locale, *(*open)->library);
    const QString typed = arguments.operands.mid(1).join(u' ');
    QElapsedTimer timer;
    timer.start();
    const auto found = answerOf(**open, console, [&](workspace::SearchService &service) {
        return service.suggest(typed, *locale, reading, *limit);
    });
    if (!found)
        return fail(console, found.error());
    const auto completions = answerOf(**open, console, [&](workspace::SearchService &service) {
        return service.completions(typed, reading, *limit);
    });
    if (!completions)
        return fail(console, completions.error());
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (arguments.has(u"--json"_s)) {
        console.write(jsonOf(typed, *locale, ms, *found, *completions));
        return Done;
    }
    for (const article::Suggestion &one : *found)
        console.write(
            u"%1  [%2 %3]\n"_s
                .arg(printable(one.text), one.locale.toString(), printable(one.article.key))
                .toUtf8());
    for (const article::Completion &one : *completions)
        console.write(printable(one.text).toUtf8() + '\n');
    return Done;
}

} // namespace

Command suggestCommand()
{
    return {
        u"suggest"_s,
        {u"LIBRARY"_s, u"PREFIX"_s},
        true,
        u"Completes titles, headings and restrictions (role:) as one types."_s,
        u"\nWith --json one object of the same shape as that of search; \"snippet\" is the title "
        u"or\n"
        "heading that matched. \"completions\" are names and values of restrictions that can take "
        "the\nplace of the last word, with the number of articles that a value leaves."_s,
        {{u"--locale"_s,
          u"L"_s,
          {},
          false,
          u"only editions in this locale; de means de-DE and de-AT"_s},
         {u"--limit"_s, u"N"_s, {}, false, u"at most so many (20)"_s},
         {u"--json"_s, {}, {}, false, u"one JSON object"_s}},
        run,
    };
}

} // namespace diglot::cli
