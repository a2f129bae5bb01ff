// SPDX-License-Identifier: Apache-2.0
#include "app/cli/searching.h"

#include "app/cli/console.h"
#include "app/cli/progress.h"
#include "app/core/localerange.h"

#include <algorithm>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

Error noSuchLocale(const QString &text, const article::Library &library)
{
    QStringList names;
    for (const LocaleTag &one : library.localeCounts().keys())
        names.append(one.toString());
    return {ErrorCode::Usage,
            u"the library has no locale %1; it has %2"_s.arg(text, names.join(u", "_s)),
            u"--locale"_s};
}

} // namespace

Result<std::unique_ptr<OpenSearch>> openSearch(const QString &path, Console &console,
                                               const IndexWish &wish)
{
    auto open = std::make_unique<OpenSearch>();
    const auto library = openLibrary(open->workspace, path);
    if (!library)
        return library.error();
    open->library = *library;
    const QString cache = cacheFolder();
    open->service = std::make_unique<workspace::SearchService>(
        open->workspace, workspace::SearchService::Options{cache, false, false});
    Progress progress;
    QObject::connect(open->service.get(), &workspace::SearchService::indexProgress,
                     open->service.get(),
                     [&progress](int done, int total) { progress.show(done, total); });
    const auto report = await(open->service->update(wish.rebuild, wish.file));
    QObject::disconnect(open->service.get(), nullptr, open->service.get(), nullptr);
    progress.clear();
    if (report) {
        open->report = *report;
        for (const Problem &problem : report->problems)
            console.warn(problem);
        return open;
    }
    const QString index = workspace::SearchService::indexFile(cache, open->library->folder);
    const bool usable = !wish.upToDate && await(open->service->suggest({}, {}, {}, 1)).has_value();
    if (!usable)
        return report.error();
    console.warn(
        {index, 0, u"the index was not brought up to date: %1"_s.arg(report.error().what)});
    return open;
}

bool mend(OpenSearch &open, const Error &error, Console &console)
{
    if (error.code != ErrorCode::Syntax)
        return false;
    console.warn({error.where, 0, u"the index is damaged and is built anew"_s});
    const auto report = await(open.service->update(true));
    if (!report)
        console.warn({error.where, 0, report.error().what});
    return report.has_value();
}

LocaleTag firstOf(const LocaleTag &range, const article::Library &library)
{
    const QList<LocaleTag> known = library.localeCounts().keys();
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&range](const LocaleTag &one) { return covers(range, one); });
    return found == known.cend() ? LocaleTag() : *found;
}

Result<LocaleTag> localeRangeOption(const Arguments &arguments, const article::Library &library)
{
    const QString text = arguments.value(u"--locale"_s);
    if (!arguments.has(u"--locale"_s))
        return LocaleTag();
    const auto tag = LocaleTag::fromString(text);
    if (!tag)
        return Error{ErrorCode::Usage, u"\"%1\" is no locale tag such as ru-RU"_s.arg(text),
                     u"--locale"_s};
    if (firstOf(*tag, library).isValid())
        return *tag;
    return noSuchLocale(text, library);
}

Result<LocaleTag> localeOption(const Arguments &arguments, const article::Library &library)
{
    const auto range = localeRangeOption(arguments, library);
    if (range && range->isValid() && !library.localeCounts().contains(*range))
        return noSuchLocale(arguments.value(u"--locale"_s), library);
    return range;
}

Result<int> limitOption(const Arguments &arguments, int fallback)
{
    if (!arguments.has(u"--limit"_s))
        return fallback;
    bool isNumber = false;
    const int limit = arguments.value(u"--limit"_s).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= 10'000)
        return limit;
    return Error{ErrorCode::Usage, u"a number from 1 to 10000 is expected"_s, u"--limit"_s};
}

void writeMarks(JsonWriter &json, const QList<article::Range> &marks)
{
    json.key(u"marks").beginArray();
    for (const article::Range &mark : marks)
        json.beginArray().value(mark.from).value(mark.to).endArray();
    json.endArray();
}

} // namespace diglot::cli
