// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/reviewing.h"
#include "app/cli/verbs.h"

#include <algorithm>

namespace diglot::cli {

using namespace Qt::StringLiterals;
using workspace::ArticleReview;
using workspace::ReviewedText;

namespace {

// The text that --number or --unit names.
Result<article::JudgedText> textOf(const Arguments &arguments, const ArticleReview &review,
                                   const QString &key)
{
    if (arguments.has(u"--number"_s) == arguments.has(u"--unit"_s))
        return Error{
            ErrorCode::Usage, u"say of which text: --number N for a segment, or --unit ID"_s, {}};
    bool isNumber = true;
    const QString unit = arguments.value(u"--unit"_s);
    const int number = unit.isEmpty() ? arguments.value(u"--number"_s).toInt(&isNumber) : 0;
    if (!isNumber)
        return Error{ErrorCode::Usage,
                     u"\"%1\" is no number of a segment"_s.arg(arguments.value(u"--number"_s)),
                     u"--number"_s};
    const auto found = std::find_if(review.texts.cbegin(), review.texts.cend(),
                                    [&](const ReviewedText &candidate) {
                                        const article::TextPlace &place = candidate.text.place;
                                        return !candidate.gone && place.key == key &&
                                               place.number == number && place.unit == unit;
                                    });
    if (found != review.texts.cend())
        return found->text;
    const QString asked = unit.isEmpty() ? QString::number(number) : unit;
    return Error{ErrorCode::Usage,
                 u"the edition has no text %1; diglot-cli segments prints the numbers"_s.arg(asked),
                 key};
}

QByteArray json(const article::ArticleId &article, const article::Verdict &verdict)
{
    JsonWriter writer;
    writer.beginObject()
        .field(u"collection", article.collection)
        .field(u"article", article.key)
        .field(u"locale", verdict.text.place.locale.toString());
    if (verdict.text.place.number > 0)
        writer.field(u"number", verdict.text.place.number);
    else
        writer.field(u"unit", verdict.text.place.unit);
    return writer.field(u"verdict", article::judgementName(verdict.judgement))
        .field(u"reviewer", verdict.reviewer)
        .endObject()
        .takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    const auto open = openReviews(arguments.operands.first(), console);
    if (!open)
        return reviewFailure(console, open.error());
    const QString reference = arguments.operands.at(1);
    const auto article = articleOperand(reference, *(*open)->library, console);
    if (!article)
        return reviewFailure(console, article.error());
    const auto locale = localeValue(arguments, u"--locale"_s);
    if (!locale)
        return reviewFailure(console, locale.error());
    if (!(*open)->library->edition(*article, *locale))
        return reviewFailure(
            console, {ErrorCode::Usage,
                      u"the article has no edition in %1"_s.arg(locale->toString()), reference});
    const auto review = await((*open)->service->article(*article, *locale));
    if (!review)
        return reviewFailure(console, review.error());
    const auto text = textOf(arguments, *review, article->key);
    if (!text)
        return reviewFailure(console, text.error());

    article::Verdict verdict;
    verdict.text = *text;
    verdict.reviewer = arguments.value(u"--as"_s, loginName());
    if (verdict.reviewer.trimmed().isEmpty())
        return reviewFailure(console, {ErrorCode::Usage, u"a reviewer needs a name"_s, u"--as"_s});
    const QString name = arguments.value(u"--verdict"_s);
    verdict.judgement = article::judgementFromName(name).value_or(article::Judgement::None);
    verdict.comment = arguments.value(u"--comment"_s);
    if (arguments.has(u"--proposal"_s))
        verdict.proposal = arguments.value(u"--proposal"_s);
    const auto kept = await((*open)->service->give({verdict}, verdict.reviewer, name));
    if (!kept)
        return reviewFailure(console, kept.error());
    if (arguments.has(u"--json"_s))
        console.write(json(*article, verdict));
    return Done;
}

} // namespace

Command reviewSetCommand()
{
    return {
        u"review set"_s,
        {u"LIBRARY"_s, u"ARTICLE"_s},
        false,
        u"Keeps one reviewer's verdict on one text."_s,
        u"\nThe verdict is on the disk when the command ends with 0. It takes the place of the "
        u"one\n"
        "that the same reviewer gave on the same text, with its comment and proposal; others'\n"
        "verdicts stand beside it. Once the text changes it is outdated, and says so."_s,
        {{u"--locale"_s, u"L"_s, {}, true, u"the locale of the translation, such as ru-RU"_s},
         {u"--number"_s, u"N"_s, {}, false, u"number of the segment"_s},
         {u"--unit"_s, u"ID"_s, {}, false, u"a text without a number: title, description, alt:0"_s},
         {u"--verdict"_s,
          {},
          {u"approved"_s, u"needs-work"_s, u"rejected"_s},
          true,
          u"what the reviewer says"_s},
         {u"--comment"_s, u"T"_s, {}, false, u"why"_s},
         {u"--proposal"_s, u"T"_s, {}, false, u"the corrected target, as Markdown"_s},
         {u"--as"_s, u"NAME"_s, {}, false, u"the reviewer; the login's name when left out"_s},
         {u"--json"_s, {}, {}, false, u"print what was kept as one JSON object"_s}},
        run,
    };
}

} // namespace diglot::cli
