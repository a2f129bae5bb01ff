// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int MinSide = 200;
constexpr int MaxSide = 8192;
const QStringList Panels{u"outline"_s,  u"about"_s,       u"review"_s, u"quality"_s,
                         u"findings"_s, u"consistency"_s, u"sample"_s};
const QStringList Shows{u"start"_s, u"steps"_s};

Error usage(const QString &what)
{
    return {ErrorCode::Usage, what + u" See diglot --help."_s, {}};
}

void declare(QCommandLineParser *parser)
{
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser->addOptions({
        {u"article"_s, {}, u"KEY"_s},
        {u"locale"_s, {}, u"L"_s},
        {u"with"_s, {}, u"L2"_s},
        {u"view"_s, {}, u"V"_s},
        {u"panel"_s, {}, u"P"_s},
        {u"show"_s, {}, u"start|steps"_s},
        {u"search"_s, {}, u"QUERY"_s},
        {u"filter"_s, {}, u"NAME=VALUE"_s},
        {u"hit"_s, {}, u"N"_s},
        {u"concordance"_s, {}, u"TERM"_s},
        {u"snapshot"_s, {}, u"FILE.png"_s},
        {u"pdf"_s, {}, u"FILE.pdf"_s},
        {u"size"_s, {}, u"WxH"_s},
        {u"theme"_s, {}, u"light|dark"_s},
        {u"new-window"_s, {}},
        {u"window"_s, {}, u"N"_s},
        {{u"h"_s, u"help"_s}, {}},
        {{u"v"_s, u"version"_s}, {}},
    });
}

// Reads one locale option; false if it is set and no locale tag.
bool readLocale(const QCommandLineParser &parser, const QString &name, LocaleTag *locale)
{
    if (!parser.isSet(name))
        return true;
    const auto tag = LocaleTag::fromString(parser.value(name));
    *locale = tag.value_or(LocaleTag());
    return tag.has_value();
}

bool readSize(const QString &text, QSize *size)
{
    static const QRegularExpression form(u"\\A(\\d{1,5})x(\\d{1,5})\\z"_s);
    const auto match = form.match(text);
    *size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && qMin(size->width(), size->height()) >= MinSide &&
           qMax(size->width(), size->height()) <= MaxSide;
}

// What the window is to search for; false with the reason in `wrong`.
bool readSearch(const QCommandLineParser &parser, Options *options, QString *wrong)
{
    static const QRegularExpression filter(
        u"\\A(locale|docset|product|role|topic|quality|year|side)=.+\\z"_s);
    options->search = parser.value(u"search"_s);
    options->concordance = parser.value(u"concordance"_s);
    options->filters = parser.values(u"filter"_s);
    for (const QString &one : std::as_const(options->filters)) {
        if (!filter.match(one).hasMatch())
            *wrong = u"--filter is NAME=VALUE with locale, docset, product, role, topic, quality, "
                     "year or side as the name."_s;
    }
    if (parser.isSet(u"hit"_s)) {
        options->hit = parser.value(u"hit"_s).toInt();
        if (options->hit < 1 || options->search.isEmpty())
            *wrong = u"--hit is the number of a result of --search, from 1."_s;
    }
    return wrong->isEmpty();
}

Result<Options> readValues(const QCommandLineParser &parser, Options options)
{
    options.start.article = parser.value(u"article"_s);
    if (parser.isSet(u"article"_s) && options.start.article.isEmpty())
        return usage(u"--article needs the key of an article."_s);
    if (!readLocale(parser, u"locale"_s, &options.start.locale))
        return usage(u"--locale: \"%1\" is no locale tag."_s.arg(parser.value(u"locale"_s)));
    if (!readLocale(parser, u"with"_s, &options.start.with))
        return usage(u"--with: \"%1\" is no locale tag."_s.arg(parser.value(u"with"_s)));
    if (parser.isSet(u"view"_s)) {
        options.start.view = article::viewFromName(parser.value(u"view"_s));
        if (!options.start.view)
            return usage(u"--view is one of reading, facing, interleaved, source."_s);
    }
    options.panel = parser.value(u"panel"_s);
    if (parser.isSet(u"panel"_s) && !Panels.contains(options.panel))
        return usage(
            u"--panel is one of outline, about, review, quality, findings, consistency, sample."_s);
    options.show = parser.value(u"show"_s);
    if (parser.isSet(u"show"_s) && !Shows.contains(options.show))
        return usage(u"--show is start or steps."_s);
    if (parser.isSet(u"window"_s)) {
        options.window = parser.value(u"window"_s).toInt();
        options.newWindow = true;
        if (options.window < 2 || options.window > MostWindows)
            return usage(u"--window is the number of a further window, from 2."_s);
    }
    if (parser.isSet(u"size"_s) && !readSize(parser.value(u"size"_s), &options.size))
        return usage(u"--size is WIDTHxHEIGHT, each from 200 to 8192."_s);
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1)
            return usage(u"--theme is light or dark."_s);
        options.dark = theme == "dark"_L1;
    }
    QString wrong;
    if (!readSearch(parser, &options, &wrong))
        return usage(wrong);
    if (parser.isSet(u"snapshot"_s)) {
        options.snapshot = QDir::current().absoluteFilePath(parser.value(u"snapshot"_s));
        if (!options.snapshot.endsWith(".png"_L1, Qt::CaseInsensitive))
            return usage(u"--snapshot needs the name of a .png file."_s);
    }
    if (parser.isSet(u"pdf"_s)) {
        options.pdf = QDir::current().absoluteFilePath(parser.value(u"pdf"_s));
        if (!options.pdf.endsWith(".pdf"_L1, Qt::CaseInsensitive) || parser.isSet(u"snapshot"_s))
            return usage(u"--pdf needs the name of a .pdf file, and no --snapshot beside it."_s);
    }
    return options;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(&parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    Options options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.newWindow = parser.isSet(u"new-window"_s);
    const QStringList places = parser.positionalArguments();
    if (places.size() > 1)
        return usage(u"Only one library can be opened."_s);
    if (!places.isEmpty() && places.first().startsWith("diglot:"_L1)) {
        options.address = article::Address::fromUrl(QUrl(places.first()));
        if (!options.address)
            return usage(u"\"%1\" is no address of an article."_s.arg(places.first()));
    } else if (!places.isEmpty() && !places.first().isEmpty()) {
        options.library = QDir::cleanPath(QDir::current().absoluteFilePath(places.first()));
    }
    return readValues(parser, std::move(options));
}

QString helpText()
{
    return uR"(Usage: diglot [LIBRARY] [options]

Opens a documentation set and shows source and translation side by side.

LIBRARY is a folder, a Markdown file, a zip or tar archive, REPOSITORY@BRANCH of a git repository,
or a library file (.diglot) that names several; or a diglot: address of an article in a library that was
opened before. Left out: the library opened last, or the sample library.

Options:
  --article KEY        article to show, by its path in the locale ("set/topic.md")
  --locale L           language to read in, for example ru-RU
  --with L2            language beside it; left out: the source texts
  --view V             reading, facing, interleaved or source
  --panel P            beside the article: outline, about or review; in its place:
                       quality, findings, consistency or sample
  --show start|steps   the start page of the library, or the article's steps one at a time
  --search QUERY       search for it, in any language
  --filter NAME=VALUE  narrow the search: locale, docset, product, role, topic, quality, year, side
  --hit N              open result N of the search
  --concordance TERM   show how a term was translated everywhere
  --theme light|dark   in place of the theme that was chosen
  --size WxH           size of the window in pixels
  --snapshot FILE.png  draw the window without a screen, write the picture and end
  --pdf FILE.pdf       write the article as it would be printed and end
  --new-window         do not hand over to a window that is already open
  --window N           the same, with the tabs of the further window N (2, 3, …) of last time
  -h, --help           show this text
  -v, --version        show the version

Exit: 0 done, 2 wrong usage, 3 something could not be read or written, or the browser's sandbox
cannot work (as root, or without user namespaces) and QTWEBENGINE_DISABLE_SANDBOX=1 is not set.
)"_s;
}

QByteArray toMessage(const Options &options)
{
    QJsonObject message{{u"library"_s, options.library},
                        {u"article"_s, options.start.article},
                        {u"locale"_s, options.start.locale.toString()},
                        {u"with"_s, options.start.with.toString()},
                        {u"panel"_s, options.panel}};
    if (options.start.view)
        message.insert(u"view"_s, article::viewName(*options.start.view));
    if (!options.search.isEmpty()) {
        message.insert(u"search"_s, options.search);
        message.insert(u"filters"_s, QJsonArray::fromStringList(options.filters));
        message.insert(u"hit"_s, options.hit);
    }
    if (!options.concordance.isEmpty())
        message.insert(u"concordance"_s, options.concordance);
    if (options.address)
        message.insert(u"address"_s, options.address->toUrl().toString(QUrl::FullyEncoded));
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Options> fromMessage(const QByteArray &message)
{
    const auto document = QJsonDocument::fromJson(message);
    if (!document.isObject())
        return std::nullopt;
    const auto object = document.object();
    Options options;
    options.library = object.value(u"library"_s).toString();
    options.start.article = object.value(u"article"_s).toString();
    const auto tag = [&object](const QString &name) {
        return LocaleTag::fromString(object.value(name).toString()).value_or(LocaleTag());
    };
    options.start.locale = tag(u"locale"_s);
    options.start.with = tag(u"with"_s);
    options.start.view = article::viewFromName(object.value(u"view"_s).toString());
    options.concordance = object.value(u"concordance"_s).toString();
    const QString panel = object.value(u"panel"_s).toString();
    options.panel = Panels.contains(panel) ? panel : QString();
    options.search = object.value(u"search"_s).toString();
    for (const auto &filter : object.value(u"filters"_s).toArray())
        options.filters << filter.toString();
    options.hit = qMax(0, object.value(u"hit"_s).toInt());
    if (object.contains(u"address"_s)) {
        options.address = article::Address::fromUrl(QUrl(object.value(u"address"_s).toString()));
        if (!options.address)
            return std::nullopt;
    }
    if (!options.library.isEmpty() && QDir::isRelativePath(options.library))
        return std::nullopt;
    return options;
}

} // namespace diglot::ui::shell
