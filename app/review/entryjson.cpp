// SPDX-License-Identifier: Apache-2.0
#include "app/review/entryjson.h"

#include <QCoreApplication>

namespace diglot::review {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFile)
};

const QStringList bodyKeys{u"comment"_s, u"reasons"_s, u"proposal"_s,
                           u"author"_s,  u"reason"_s,  u"value"_s};

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

// Under which key a kind's state stands; empty: it has none.
QString stateKey(Kind kind)
{
    if (kind == Kind::Verdict)
        return u"verdict"_s;
    return kind == Kind::Dismissal ? u"scope"_s : QString();
}

Error wrong(const QString &key)
{
    return {ErrorCode::Syntax, Text::tr("The value of \"%1\" is missing or wrong.").arg(key), {}};
}

// Texts and their hashes: a hash may stand alone, a text gives its own.
Result<void> readText(const QJsonObject &object, const QString &key, QString &text, QString &hash)
{
    const QString hashKey = key + u"_hash"_s;
    hash = object.value(hashKey).toString();
    if (!object.contains(key))
        return {};
    if (!object.value(key).isString())
        return wrong(key);
    text = object.value(key).toString();
    if (text.isNull())
        text = u""_s;
    const QString own = article::textHash(text);
    if (!hash.isEmpty() && hash != own)
        return wrong(hashKey);
    hash = own;
    return {};
}

Result<void> readBody(const QJsonObject &object, Entry &entry)
{
    for (const QString &key : bodyKeys) {
        if (!object.contains(key))
            continue;
        const QJsonValue value = object.value(key);
        const bool isRight = key == u"reasons"_s ? value.isArray() : value.isString();
        if (!isRight)
            return wrong(key);
        entry.body.insert(key, value);
    }
    return {};
}

Result<article::TextPlace> placeFrom(const QJsonObject &object)
{
    article::TextPlace place;
    place.docset = object.value(u"docset"_s).toString();
    place.key = object.value(u"article"_s).toString();
    const auto locale = LocaleTag::fromString(object.value(u"locale"_s).toString());
    if (!locale)
        return wrong(u"locale"_s);
    place.locale = *locale;
    place.number = object.value(u"number"_s).toInt();
    place.unit = object.value(u"unit"_s).toString();
    if (place.number < 0 || (place.number > 0 && !place.unit.isEmpty()))
        return wrong(u"number"_s);
    return place;
}

// Which fields a kind cannot do without.
Result<void> checkKind(const Entry &entry)
{
    const bool hasPlace = !entry.key.place.key.isEmpty() &&
                          (entry.key.place.number > 0 || !entry.key.place.unit.isEmpty());
    const bool hasHashes = !entry.key.sourceHash.isEmpty() && !entry.key.targetHash.isEmpty();
    const bool isHit = entry.key.kind == Kind::Dismissal && entry.state == u"hit"_s;
    const bool ofText = entry.key.kind == Kind::Verdict || entry.key.kind == Kind::Flag || isHit;
    if (ofText && !hasPlace)
        return wrong(u"article"_s);
    if ((ofText || entry.state == u"pair"_s) && !hasHashes)
        return wrong(u"target_hash"_s);
    if (entry.key.kind == Kind::Verdict && entry.key.reviewer.isEmpty())
        return wrong(u"reviewer"_s);
    if (entry.key.kind == Kind::Dismissal && !isHit && entry.state != u"pair"_s &&
        entry.state != u"rule"_s)
        return wrong(u"scope"_s);
    if (entry.key.kind == Kind::Verdict && !article::judgementFromName(entry.state))
        return wrong(u"verdict"_s);
    if (entry.key.kind != Kind::Verdict && entry.key.name.isEmpty())
        return wrong(u"name"_s);
    return {};
}

} // namespace

QJsonObject toJson(const Entry &entry, Texts texts)
{
    QJsonObject object;
    object.insert(u"kind"_s, kindName(entry.key.kind));
    put(object, u"docset"_s, entry.key.place.docset);
    put(object, u"article"_s, entry.key.place.key);
    object.insert(u"locale"_s, entry.key.place.locale.toString());
    if (entry.key.place.number > 0)
        object.insert(u"number"_s, entry.key.place.number);
    put(object, u"unit"_s, entry.key.place.unit);
    put(object, u"source_hash"_s, entry.key.sourceHash);
    put(object, u"target_hash"_s, entry.key.targetHash);
    put(object, u"name"_s, entry.key.name);
    put(object, u"reviewer"_s, entry.key.reviewer);
    if (const QString key = stateKey(entry.key.kind); !key.isEmpty())
        object.insert(key, entry.state);
    for (const QString &key : bodyKeys) {
        if (entry.body.contains(key))
            object.insert(key, entry.body.value(key));
    }
    if (entry.when.isValid())
        object.insert(u"when"_s, entry.when.toUTC().toString(Qt::ISODateWithMs));
    if (texts == Texts::WithTexts && !entry.source.isNull())
        object.insert(u"source"_s, entry.source);
    if (texts == Texts::WithTexts && !entry.target.isNull())
        object.insert(u"target"_s, entry.target);
    return object;
}

Result<Entry> entryFromJson(const QJsonObject &object)
{
    Entry entry;
    const auto kind = kindFromName(object.value(u"kind"_s).toString());
    if (!kind)
        return wrong(u"kind"_s);
    const auto place = placeFrom(object);
    if (!place)
        return place.error();
    entry.key.kind = *kind;
    entry.key.place = *place;
    if (auto done = readText(object, u"source"_s, entry.source, entry.key.sourceHash); !done)
        return done.error();
    if (auto done = readText(object, u"target"_s, entry.target, entry.key.targetHash); !done)
        return done.error();
    entry.key.name = object.value(u"name"_s).toString();
    entry.key.reviewer = object.value(u"reviewer"_s).toString();
    if (const QString key = stateKey(*kind); !key.isEmpty())
        entry.state = object.value(key).toString();
    if (auto done = readBody(object, entry); !done)
        return done.error();
    entry.when = QDateTime::fromString(object.value(u"when"_s).toString(), Qt::ISODateWithMs);
    if (auto done = checkKind(entry); !done)
        return done.error();
    return entry;
}

} // namespace diglot::review
