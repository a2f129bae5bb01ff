// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/cli/verbs.h"
#include "app/workspace/handover.h"

#include <QRegularExpression>

#include <optional>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

const QString segmentsOption = u"--segments"_s;
const QString anchorOption = u"--anchor"_s;
constexpr int mostSegments = 100'000;

int fail(Console &console, const Error &error, int code)
{
    console.error(error);
    return code;
}

// "104-110" or "104".
Result<QList<int>> numbersOf(const QString &range)
{
    static const QRegularExpression form(u"^(\\d{1,9})(?:-(\\d{1,9}))?$"_s);
    const auto match = form.match(range);
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    if (!match.hasMatch() || from < 1 || to < from || to - from >= mostSegments)
        return Error{ErrorCode::Usage,
                     u"\"%1\" is no range of segment numbers such as 104-110"_s.arg(range),
                     segmentsOption};
    QList<int> numbers;
    for (int number = from; number <= to; ++number)
        numbers.append(number);
    return numbers;
}

// An edition in the locale, or for en-US a translation that has the source beside it, where there
// is none or where it has no segments to be named.
std::optional<LocaleTag> readable(const article::Library &library,
                                  const article::ArticleId &article, const LocaleTag &locale,
                                  bool bySegments)
{
    const article::Edition *own = library.edition(article, locale);
    if (own && (own->bilingual || !bySegments))
        return locale;
    for (const article::Edition *edition : library.editionsOf(article)) {
        if (edition->bilingual && locale.toString() == "en-US"_L1)
            return edition->locale;
    }
    return own ? std::optional(locale) : std::nullopt;
}

Result<workspace::HandoverWish> wishOf(const Arguments &arguments, const article::Library &library,
                                       Console &console)
{
    const QString reference = arguments.operands.at(1);
    const auto article = articleOperand(reference, library, console);
    if (!article)
        return article.error();
    const auto locale = localeValue(arguments, u"--locale"_s);
    if (!locale)
        return locale.error();
    const auto reading = readable(library, *article, *locale, arguments.has(segmentsOption));
    if (!reading)
        return Error{ErrorCode::Usage,
                     u"the article has no edition in %1"_s.arg(locale->toString()), reference};
    workspace::HandoverWish wish;
    wish.at.article = *article;
    wish.at.locale = *reading;
    wish.chain = {*locale};
    wish.extent = workspace::Extent::Article;
    if (arguments.has(segmentsOption) && arguments.has(anchorOption))
        return Error{ErrorCode::Usage, u"give --segments or --anchor, not both"_s, segmentsOption};
    if (arguments.has(segmentsOption)) {
        const auto numbers = numbersOf(arguments.value(segmentsOption));
        if (!numbers)
            return numbers.error();
        wish.numbers = *numbers;
        wish.extent = workspace::Extent::Sentences;
    } else if (arguments.has(anchorOption)) {
        wish.at.anchor = arguments.value(anchorOption);
        wish.extent = workspace::Extent::Section;
    }
    return wish;
}

QString formOf(const workspace::ClipboardTexts &texts, const QString &as)
{
    return as == "html"_L1 ? texts.html : as == "text"_L1 ? texts.text : texts.markdown;
}

int run(const Arguments &arguments, Console &console)
{
    workspace::Workspace workspace;
    const auto library = openLibrary(workspace, arguments.operands.first());
    if (!library)
        return fail(console, library.error(), Failed);
    const auto wish = wishOf(arguments, **library, console);
    if (!wish)
        return fail(console, wish.error(), Usage);
    const workspace::AddressBook book(*library, {});
    const auto given = workspace::handOver(book, *workspace.loader(), *wish);
    if (!given)
        return fail(console, given.error(),
                    given.error().code == ErrorCode::NotFound ? Usage : Failed);
    const QString as = arguments.value(u"--as"_s);
    const QString copied = formOf(workspace::clipboardTexts(given->html), as);
    if (!arguments.has(u"--json"_s)) {
        if (given->machine || given->behind) {
            const QString what = given->machine && given->behind
                                     ? u"translated by a machine, and older than its source"_s
                                 : given->machine ? u"translated by a machine"_s
                                                  : u"older than its source"_s;
            console.warn({wish->at.article.key, 0, what});
        }
        console.write((copied + u'\n').toUtf8());
        return Done;
    }
    JsonWriter writer;
    writer.beginObject()
        .field(u"collection", given->article.collection)
        .field(u"article", given->article.key)
        .field(u"locale", given->locale.toString())
        .field(u"translation", given->machine ? u"machine" : u"")
        .field(u"behind", given->behind ? 1 : 0)
        .field(u"as", as)
        .field(u"copied", copied);
    console.write(writer.endObject().takeLine());
    return Done;
}

} // namespace

Command copyCommand()
{
    return {
        u"copy"_s,
        {u"LIBRARY"_s, u"ARTICLE"_s},
        false,
        u"Prints what the window would copy of an article for a customer."_s,
        u"\nStructure without styles: lists keep their numbers, links lead to public addresses in\n"
        "the locale, includes are resolved, pictures stand as their alternative text. Without\n"
        "--segments and --anchor the whole article. Where the article has no en-US edition the\n"
        "source texts are copied for en-US. Standard error says what a machine translated and\n"
        "what is older than its source."_s,
        {{u"--locale"_s, u"L"_s, {}, true, u"the customer's locale, such as zh-TW"_s},
         {segmentsOption, u"A-B"_s, {}, false, u"these segments, with the lists they stand in"_s},
         {anchorOption, u"X"_s, {}, false, u"the section of that heading"_s},
         {u"--as"_s, {}, {u"html"_s, u"text"_s, u"markdown"_s}, true, u"what is printed"_s},
         {u"--json"_s,
          {},
          {},
          false,
          u"one object instead: "
          "{\"collection\",\"article\",\"locale\",\"translation\",\"behind\",\"as\",\"copied\"}"_s}},
        run,
    };
}

} // namespace diglot::cli
