// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/progress.h"
#include "app/cli/reviewing.h"
#include "app/cli/verbs.h"
#include "app/workspace/checkservice.h"
#include "app/workspace/qualityreport.h"
#include "app/workspace/reviewmeasures.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

#include <algorithm>

namespace diglot::cli {

using namespace Qt::StringLiterals;
using workspace::QualityFilter;

namespace {

// The parts of the library that the report is about.
Result<QualityFilter> filterOf(const Arguments &arguments, const article::Library &library)
{
    QualityFilter filter;
    if (arguments.has(u"--locale"_s)) {
        const auto locale = localeValue(arguments, u"--locale"_s);
        if (!locale)
            return locale.error();
        const bool known = std::any_of(library.roots.cbegin(), library.roots.cend(),
                                       [&](const auto &root) { return root.locale == *locale; });
        if (!known)
            return Error{ErrorCode::Usage,
                         u"the library has nothing in %1"_s.arg(locale->toString()), u"--locale"_s};
        filter.locale = *locale;
    }
    if (arguments.has(u"--translation"_s))
        filter.translation = arguments.value(u"--translation"_s) == "machine"_L1
                                 ? article::Translation::Machine
                                 : article::Translation::Human;
    return filter;
}

// Everything that the checks find, and what is translated in several ways.
Result<workspace::LibraryFindingsPtr> findingsIn(OpenReviews &open, const LocaleTag &locale)
{
    workspace::CheckService checks(open.workspace, {});
    Progress progress;
    QObject::connect(&checks, &workspace::CheckService::progress, &checks,
                     [&progress](int done, int total) { progress.show(done, total); });
    workspace::CheckOptions options;
    options.locale = locale;
    options.consistency = true;
    checks.configure(options);
    const auto found = await(checks.check());
    progress.clear();
    return found;
}

QByteArray json(const workspace::LibraryQuality &quality, const workspace::QualityFilter &filter)
{
    const workspace::QualityFigures figures = workspace::figuresOf(quality, filter);
    QSet<article::ArticleId> articles;
    for (const workspace::QualityEdition &edition : quality.editions) {
        if (edition.isArticle && filter.holds(edition))
            articles.insert(edition.article);
    }
    JsonWriter writer;
    return writer.beginObject()
        .field(u"articles", articles.size())
        .field(u"files", figures.files)
        .field(u"segments", figures.texts)
        .field(u"reviewed", figures.reviewed())
        .field(u"approved", figures.approved)
        .field(u"flagged", figures.flagged)
        .field(u"inconsistent", figures.inconsistent)
        .field(u"behind", figures.behind)
        .endObject()
        .takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    // The sentences of the report are shared with the window: English has its plurals in a file.
    QTranslator plurals;
    if (plurals.load(u":/i18n/diglot_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    const auto open = openReviews(arguments.operands.first(), console);
    if (!open)
        return reviewFailure(console, open.error());
    const auto filter = filterOf(arguments, *(*open)->library);
    if (!filter)
        return reviewFailure(console, filter.error());
    const auto kept = await((*open)->service->list());
    if (!kept)
        return reviewFailure(console, kept.error());
    const auto found = findingsIn(**open, filter->locale);
    if (!found)
        return reviewFailure(console, found.error());
    for (const Problem &problem : (*found)->problems)
        console.warn(problem);
    const auto quality = workspace::libraryQuality(*(*open)->library, &*kept, found->get());
    workspace::QualityReportOrder order;
    order.path = arguments.value(u"-o"_s);
    order.library = (*open)->library->name;
    order.filter = *filter;
    order.model = arguments.value(u"--model"_s);
    order.when = QDateTime::currentDateTimeUtc();
    const auto written = workspace::writeQualityReport(*quality, order);
    if (!written)
        return reviewFailure(console, written.error());
    if (arguments.has(u"--json"_s))
        console.write(json(*quality, *filter));
    return Done;
}

QStringList modelNames()
{
    QStringList names;
    for (const article::QualityModel &model : workspace::qualityModels())
        names.append(model.id);
    return names;
}

} // namespace

Command reviewReportCommand()
{
    return {
        u"review report"_s,
        {u"LIBRARY"_s},
        false,
        u"Writes how good a library is as one HTML file."_s,
        u"\nFigures and bars by language, docset and kind of translation, findings by rule, the "
        u"score\n"
        "of a quality model with its formula, agreement of reviewers, what is translated in "
        "several\n"
        "ways, and what was rejected or needs work: what the window's page about quality says.\n"
        "The file asks for nothing from elsewhere and is replaced in one step."_s,
        {{u"-o"_s, u"FILE"_s, {}, true, u"where to"_s},
         {u"--locale"_s, u"L"_s, {}, false, u"only this language"_s},
         {u"--translation"_s,
          {},
          {u"machine"_s, u"human"_s},
          false,
          u"only what is translated so"_s},
         {u"--model"_s,
          {},
          modelNames(),
          false,
          u"which quality model counts; mqm when left out"_s},
         {u"--json"_s, {}, {}, false, u"print what was counted as one JSON object"_s}},
        run,
    };
}

} // namespace diglot::cli
