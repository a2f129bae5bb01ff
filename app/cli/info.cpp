// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/cli/verbs.h"

#include <QMap>
#include <QSet>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

struct LocaleFacts
{
    QSet<article::ArticleId> articles;
    int segments = 0;
    int machine = 0;
    int human = 0;
    int behind = 0;
};

void writeCollections(JsonWriter &json, const article::Library &library)
{
    QSet<QString> names;
    for (const article::LocaleRoot &root : library.roots)
        names.insert(root.collection);
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    json.key(u"collections").beginArray();
    for (const QString &name : std::as_const(sorted))
        json.value(name);
    json.endArray();
}

void writeDocsets(JsonWriter &json, const article::Library &library)
{
    QMap<QString, QSet<article::ArticleId>> docsets;
    for (const article::Edition &edition : library.editions)
        docsets[edition.docset].insert({edition.collection, edition.key});
    json.key(u"docsets").beginArray();
    for (auto docset = docsets.cbegin(); docset != docsets.cend(); ++docset)
        json.beginObject()
            .field(u"name", docset.key())
            .field(u"articles", docset->size())
            .endObject();
    json.endArray();
}

void writeLocales(JsonWriter &json, const article::Library &library)
{
    QMap<LocaleTag, LocaleFacts> locales;
    for (const article::Edition &edition : library.editions) {
        LocaleFacts &facts = locales[edition.locale];
        facts.articles.insert({edition.collection, edition.key});
        facts.segments += edition.segments;
        facts.machine += edition.translation == article::Translation::Machine;
        facts.human += edition.translation == article::Translation::Human;
        facts.behind += edition.isBehind();
    }
    json.key(u"locales").beginArray();
    for (auto locale = locales.cbegin(); locale != locales.cend(); ++locale)
        json.beginObject()
            .field(u"tag", locale.key().toString())
            .field(u"articles", locale->articles.size())
            .field(u"segments", locale->segments)
            .field(u"machine", locale->machine)
            .field(u"human", locale->human)
            .field(u"behind", locale->behind)
            .endObject();
    json.endArray();
}

void writeWarnings(JsonWriter &json, const Problems &problems)
{
    json.key(u"warnings").beginArray();
    for (const Problem &problem : problems)
        json.beginObject()
            .field(u"file", problem.file)
            .field(u"line", problem.line)
            .field(u"message", problem.message)
            .endObject();
    json.endArray();
}

int run(const Arguments &arguments, Console &console)
{
    workspace::Workspace workspace;
    const auto library = openLibrary(workspace, arguments.operands.first());
    if (!library) {
        console.error(library.error());
        return Failed;
    }
    const article::Library &found = **library;
    for (const Problem &problem : found.problems)
        console.warn(problem);
    JsonWriter json;
    json.beginObject();
    writeCollections(json, found);
    writeDocsets(json, found);
    writeLocales(json, found);
    json.field(u"articles", found.articles.size());
    writeWarnings(json, found.problems);
    console.write(json.endObject().takeLine());
    return Done;
}

} // namespace

Command infoCommand()
{
    return {
        u"info"_s,
        {u"LIBRARY"_s},
        false,
        u"Says what a library holds: collections, docsets, locales, articles."_s,
        u"\nOne JSON object: collections, docsets [{name, articles}], locales [{tag, articles,\n"
        "segments, machine, human, behind}], articles, warnings [{file, line, message}]."_s,
        {{u"--json"_s, {}, {}, false, u"accepted; the output is JSON in any case"_s}},
        run,
    };
}

} // namespace diglot::cli
