// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/reviewing.h"
#include "app/cli/verbs.h"

namespace diglot::cli {

using namespace Qt::StringLiterals;
using workspace::MergeConflict;

namespace {

QString kindName(MergeConflict::Kind kind)
{
    return kind == MergeConflict::Kind::Entry ? u"entry"_s : u"disagreement"_s;
}

QString versionText(const QByteArray &json, const std::optional<article::Verdict> &verdict)
{
    if (json.isEmpty())
        return u"nothing"_s;
    if (!verdict)
        return QString::fromUtf8(json);
    QString text = verdict->reviewer + u": "_s + article::judgementName(verdict->judgement);
    if (!verdict->comment.isEmpty())
        text += u" | "_s + verdict->comment;
    if (verdict->proposal)
        text += u" | proposal: "_s + *verdict->proposal;
    return text;
}

QByteArray textOf(const MergeConflict &conflict)
{
    const article::TextPlace &place = conflict.place;
    const QString inside = place.number > 0 ? QString::number(place.number) : place.unit;
    const QString head = conflict.kind == MergeConflict::Kind::Entry
                             ? u"changed in both, neither was chosen"_s
                             : u"the reviewers disagree, both were kept"_s;
    return u"%1:%2 %3: %4\n  mine:   %5\n  theirs: %6\n"_s
        .arg(printable(place.key), printable(inside), place.locale.toString(), head,
             printable(versionText(conflict.mine, conflict.mineVerdict)),
             printable(versionText(conflict.theirs, conflict.theirVerdict)))
        .toUtf8();
}

void writeVersion(JsonWriter &json, QStringView name, const QByteArray &version)
{
    json.key(name);
    if (version.isEmpty())
        json.null();
    else
        json.value(QString::fromUtf8(version));
}

QByteArray jsonOf(const MergeConflict &conflict)
{
    JsonWriter json;
    json.beginObject()
        .field(u"kind", kindName(conflict.kind))
        .field(u"article", conflict.place.key)
        .field(u"locale", conflict.place.locale.toString())
        .field(u"number", conflict.place.number)
        .field(u"unit", conflict.place.unit);
    writeVersion(json, u"base", conflict.base);
    writeVersion(json, u"mine", conflict.mine);
    writeVersion(json, u"theirs", conflict.theirs);
    return json.endObject().takeLine();
}

int run(const Arguments &arguments, Console &console)
{
    const auto merged =
        workspace::ReviewService::mergeFiles(arguments.operands.at(0), arguments.operands.at(1),
                                             arguments.operands.at(2), arguments.value(u"-o"_s));
    if (!merged)
        return reviewFailure(console, merged.error());
    const bool json = arguments.has(u"--json"_s);
    for (const MergeConflict &conflict : merged->conflicts) {
        if (!console.write(json ? jsonOf(conflict) : textOf(conflict)))
            break;
    }
    if (!json) {
        console.write(
            u"%1 entries, %2 from MINE, %3 from THEIRS, %4 conflicts\n"_s.arg(merged->entries)
                .arg(merged->fromMine)
                .arg(merged->fromTheirs)
                .arg(merged->conflicts.size())
                .toUtf8());
    }
    return merged->conflicts.isEmpty() ? Done : Findings;
}

} // namespace

Command reviewMergeCommand()
{
    return {
        u"review merge"_s,
        {u"BASE"_s, u"MINE"_s, u"THEIRS"_s},
        false,
        u"Merges what two reviewers made of one file."_s,
        u"\nThe files are what review list --json prints. What only one has changed is taken, and\n"
        "what both have changed alike. Where both changed one reviewer's entry in different ways,\n"
        "none is chosen: FILE has a line {\"conflict\":{\"base\",\"mine\",\"theirs\"}} in its "
        "place.\n"
        "Where two reviewers judge one text differently, both stand in FILE. Either is printed,\n"
        "with --json one object a line: kind (entry, disagreement), article, locale, number, "
        "unit,\n"
        "base, mine, theirs (lines of the files, or null). Ends with 1 where there was any."_s,
        {{u"-o"_s, u"FILE"_s, {}, true, u"write the result there"_s},
         {u"--json"_s, {}, {}, false, u"JSON Lines"_s}},
        run,
    };
}

} // namespace diglot::cli
