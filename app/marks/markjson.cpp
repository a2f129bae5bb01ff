// SPDX-License-Identifier: Apache-2.0
#include "app/marks/markjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace diglot::marks {

using namespace Qt::StringLiterals;
using article::Mark;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

constexpr auto FormatName = "marks"_L1;
constexpr int Version = 1;
constexpr qsizetype LongestText = 100'000; // nobody writes more into a note

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().left(LongestText);
}

QJsonObject objectOf(const Mark &mark)
{
    QJsonObject object = bodyOf(mark);
    object.insert("id"_L1, mark.id);
    object.insert("kind"_L1, article::markKindName(mark.kind));
    put(object, "parent"_L1, mark.parent);
    object.insert("position"_L1, mark.position);
    put(object, "docset"_L1, mark.text.place.docset);
    put(object, "article"_L1, mark.text.place.key);
    put(object, "locale"_L1, mark.text.place.locale.toString());
    if (mark.isOnSentence())
        object.insert("number"_L1, mark.text.place.number);
    put(object, "asset"_L1, mark.assetId);
    put(object, "made"_L1, mark.made.toUTC().toString(Qt::ISODateWithMs));
    put(object, "changed"_L1, mark.changed.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

bool isId(const QString &id)
{
    return id.size() == 32 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

std::optional<Mark> markOf(const QJsonObject &object)
{
    Mark mark;
    const auto kind = article::markKindFromName(text(object, "kind"_L1));
    mark.id = text(object, "id"_L1);
    mark.parent = text(object, "parent"_L1);
    if (!kind || !isId(mark.id) || (!mark.parent.isEmpty() && !isId(mark.parent)))
        return std::nullopt;
    mark.kind = *kind;
    mark.position = object.value("position"_L1).toInt();
    mark.text.place = {text(object, "docset"_L1),
                       text(object, "article"_L1),
                       LocaleTag::fromString(text(object, "locale"_L1)).value_or(LocaleTag()),
                       qMax(0, object.value("number"_L1).toInt()),
                       {}};
    const bool holder = *kind == article::MarkKind::Folder || *kind == article::MarkKind::Set;
    if (!holder && (mark.text.place.key.isEmpty() || !mark.text.place.locale.isValid()))
        return std::nullopt;
    mark.assetId = text(object, "asset"_L1);
    takeBody(mark, object);
    mark.made = QDateTime::fromString(text(object, "made"_L1), Qt::ISODateWithMs);
    mark.changed = QDateTime::fromString(text(object, "changed"_L1), Qt::ISODateWithMs);
    return mark.made.isValid() && mark.changed.isValid() ? std::optional(mark) : std::nullopt;
}

} // namespace

QJsonObject bodyOf(const Mark &mark)
{
    QJsonObject body;
    if (mark.isOnSentence()) {
        put(body, "source"_L1, mark.text.source);
        put(body, "target"_L1, mark.text.target);
        put(body, "include"_L1, mark.include);
    }
    put(body, "title"_L1, mark.title);
    put(body, "words"_L1, mark.words);
    if (mark.kind == article::MarkKind::Highlight)
        body.insert("colour"_L1, article::markColourName(mark.colour));
    return body;
}

void takeBody(Mark &mark, const QJsonObject &body)
{
    mark.text.source = text(body, "source"_L1);
    mark.text.target = text(body, "target"_L1);
    mark.include = text(body, "include"_L1);
    mark.title = text(body, "title"_L1);
    mark.words = text(body, "words"_L1);
    mark.colour = article::markColourFromName(text(body, "colour"_L1)).value_or(mark.colour);
}

QByteArray toJson(const QList<Mark> &marks)
{
    QJsonArray list;
    for (const Mark &mark : marks)
        list.append(objectOf(mark));
    return QJsonDocument(
               QJsonObject{{u"diglot"_s, FormatName}, {u"version"_s, Version}, {u"marks"_s, list}})
        .toJson();
}

Result<QList<Mark>> fromJson(const QByteArray &bytes)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError || object.value("diglot"_L1) != FormatName)
        return Error{ErrorCode::Syntax, Text::tr("This is no file of marks."), {}};
    if (object.value("version"_L1).toInt() > Version)
        return Error{ErrorCode::Unsupported,
                     Text::tr("The file of marks was written by a newer version of Diglot."),
                     {}};
    QList<Mark> marks;
    const QJsonArray list = object.value("marks"_L1).toArray();
    for (const auto &one : list) {
        const auto mark = markOf(one.toObject());
        if (!mark)
            return Error{
                ErrorCode::Syntax,
                Text::tr("Mark %1 of the file is none; nothing was taken.").arg(marks.size() + 1),
                {}};
        marks.append(*mark);
    }
    return marks;
}

} // namespace diglot::marks
