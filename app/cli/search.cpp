// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/searching.h"
#include "app/cli/verbs.h"

#include <QFile>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 20;

int fail(Console &console, const Error &error)
{
    console.error(error);
    return error.code == ErrorCode::Usage ? Usage : Failed;
}

Result<article::SearchRequest> requestOf(const Arguments &arguments,
                                         const article::Library &library)
{
    article::SearchRequest request;
    const auto locale = localeRangeOption(arguments, library);
    if (!locale)
        return locale.error();
    if (locale->isValid()) {
        request.filter.locales = {*locale};
        request.reading = firstOf(*locale, library);
    }
    const auto limit = limitOption(arguments, defaultLimit);
    if (!limit)
        return limit.error();
    request.limit = *limit;
    if (arguments.has(u"--role"_s))
        request.filter.roles = {arguments.value(u"--role"_s)};
    if (arguments.has(u"--product"_s))
        request.filter.products = {arguments.value(u"--product"_s)};
    const QString side = arguments.value(u"--side"_s);
    if (side == u"source"_s)
        request.side = article::Side::Source;
    else if (side == u"target"_s)
        request.side = article::Side::Target;
    const QString translation = arguments.value(u"--translation"_s);
    if (!translation.isEmpty())
        request.filter.translation = translation == u"machine"_s ? article::Translation::Machine
                                                                 : article::Translation::Human;
    return request;
}

void writeHit(JsonWriter &json, const article::Hit &hit, int rank)
{
    json.beginObject()
        .field(u"rank", rank)
        .field(u"collection", hit.article.collection)
        .field(u"article", hit.article.key)
        .field(u"locale", hit.locale.toString())
        .key(u"locales")
        .beginArray();
    for (const LocaleTag &locale : hit.locales)
        json.value(locale.toString());
    json.endArray().field(u"title", hit.title).field(u"anchor", hit.anchor).key(u"number");
    if (hit.number > 0)
        json.value(hit.number);
    else
        json.null();
    json.field(u"snippet", hit.snippet);
    writeMarks(json, hit.marks);
    json.key(u"score").value(hit.score).endObject();
}

QByteArray jsonOf(const article::SearchResult &result, const LocaleTag &locale)
{
    JsonWriter json;
    json.beginObject().field(u"query", result.query).key(u"locale");
    if (locale.isValid())
        json.value(locale.toString());
    else
        json.null();
    json.key(u"ms").value(double(result.microseconds) / 1000).key(u"corrected");
    if (result.corrected.isEmpty())
        json.null();
    else
        json.value(result.corrected);
    json.key(u"hits").beginArray();
    int rank = 0;
    for (const article::Hit &hit : result.hits)
        writeHit(json, hit, ++rank);
    return json.endArray().endObject().takeLine();
}

QByteArray textOf(const article::SearchResult &result)
{
    QString text;
    if (!result.corrected.isEmpty())
        text += u"searched for: %1\n"_s.arg(printable(result.corrected));
    if (!result.dropped.isEmpty())
        text += u"nowhere in the library: %1\n"_s.arg(printable(result.dropped.join(u", "_s)));
    int rank = 0;
    for (const article::Hit &hit : result.hits) {
        text += u"%1. %2  [%3 %4]\n"_s.arg(++rank).arg(printable(hit.title), hit.locale.toString(),
                                                       printable(hit.article.key));
        if (!hit.snippet.isEmpty())
            text += u"   %1\n"_s.arg(printable(hit.snippet));
    }
    if (result.hits.isEmpty())
        text += result.relaxed > 0 ? u"nothing found; without filters and phrases: %1\n"_s.arg(
                                         result.relaxed == 1 ? u"1 article"_s
                                                             : u"%1 articles"_s.arg(result.relaxed))
                                   : u"nothing found\n"_s;
    return text.toUtf8();
}

// One search; false where there is nothing more to be done.
bool searchOne(OpenSearch &open, const article::SearchRequest &request, bool asJson,
               Console &console, int &code)
{
    const auto result = answerOf(open, console, [&request](workspace::SearchService &service) {
        return service.search(request);
    });
    if (!result) {
        code = fail(console, result.error());
        return false;
    }
    const LocaleTag locale = request.filter.locales.value(0);
    return console.write(asJson ? jsonOf(*result, locale) : textOf(*result)) && console.flush();
}

// "query" or "locale<TAB>query" a line.
int searchMany(OpenSearch &open, const article::SearchRequest &base, const QString &name,
               Console &console)
{
    QFile file(name);
    const bool opened =
        name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(console,
                    {ErrorCode::Io, u"cannot be read: %1"_s.arg(file.errorString()), name});
    int code = Done;
    int number = 0;
    // atEnd() knows nothing of a pipe's end before it was met.
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        ++number;
        article::SearchRequest request = base;
        QString text = QString::fromUtf8(line);
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        if (const qsizetype tab = text.indexOf(u'\t'); tab >= 0) {
            const auto tag = LocaleTag::fromString(text.left(tab));
            if (!tag)
                return fail(console, {ErrorCode::Usage,
                                      u"\"%1\" is no locale tag such as ru-RU"_s.arg(
                                          printable(text.left(tab))),
                                      u"%1:%2"_s.arg(name).arg(number)});
            request.filter.locales = {*tag};
            request.reading = firstOf(*tag, *open.library);
            text = text.mid(tab + 1);
        }
        request.query = text;
        if (!searchOne(open, request, true, console, code))
            return code;
    }
    return code;
}

int run(const Arguments &arguments, Console &console)
{
    const QStringList words = arguments.operands.mid(1);
    const QString queries = arguments.value(u"--queries"_s);
    if (words.isEmpty() == queries.isEmpty())
        return fail(console, {ErrorCode::Usage,
                              u"give either a query or --queries; see diglot-cli search --help"_s,
                              u"search"_s});
    const auto open = openSearch(arguments.operands.first(), console);
    if (!open)
        return fail(console, open.error());
    auto request = requestOf(arguments, *(*open)->library);
    if (!request)
        return fail(console, request.error());
    if (!queries.isEmpty())
        return searchMany(**open, *request, queries, console);
    request->query = words.join(u' ');
    int code = Done;
    (void)searchOne(**open, *request, arguments.has(u"--json"_s), console, code);
    return code;
}

} // namespace

Command searchCommand()
{
    return {
        u"search"_s,
        {u"LIBRARY [QUERY]"_s},
        true,
        u"Finds articles by what stands in them, in any of the library's languages."_s,
        u"\nLIBRARY is followed by the query; several words are joined by a blank. A query knows\n"
        "\"phrases\", -without, this OR that, begin*, title: role: product: docset: topic: "
        "locale:\n"
        "key: type:machine before:2020 after:2018 side:source. With --json one object: query,\n"
        "locale, ms, corrected, hits [{rank, collection, article, locale, locales, title, anchor,\n"
        "number, snippet, marks, score}]. The index is built or brought up to date first."_s,
        {{u"--locale"_s,
          u"L"_s,
          {},
          false,
          u"only editions in this locale; de means de-DE and de-AT"_s},
         {u"--side"_s,
          {},
          {u"source"_s, u"target"_s, u"both"_s},
          false,
          u"which texts are searched"_s},
         {u"--role"_s, u"R"_s, {}, false, u"only articles for this role"_s},
         {u"--product"_s, u"P"_s, {}, false, u"only articles that apply to this product"_s},
         {u"--translation"_s, {}, {u"machine"_s, u"human"_s}, false, u"only such editions"_s},
         {u"--limit"_s, u"N"_s, {}, false, u"at most so many hits (20)"_s},
         {u"--queries"_s,
          u"FILE"_s,
          {},
          false,
          u"a query a line, or locale<TAB>query; \"-\" is standard input; JSON Lines"_s},
         {u"--json"_s, {}, {}, false, u"one JSON object"_s}},
        run,
    };
}

} // namespace diglot::cli
