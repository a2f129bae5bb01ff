// SPDX-License-Identifier: Apache-2.0
#include "app/review/entry.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace diglot::review {

using namespace Qt::StringLiterals;
using article::Convention;
using article::Dismissal;
using article::Flag;
using article::Judgement;
using article::Reason;
using article::Verdict;

namespace {

void put(QJsonObject &body, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        body.insert(name, value);
}

QString scopeName(Dismissal::Scope scope)
{
    switch (scope) {
    case Dismissal::Scope::Hit:
        break;
    case Dismissal::Scope::Pair:
        return u"pair"_s;
    case Dismissal::Scope::Rule:
        return u"rule"_s;
    }
    return u"hit"_s;
}

Dismissal::Scope scopeFromName(const QString &name)
{
    if (name == u"pair"_s)
        return Dismissal::Scope::Pair;
    return name == u"rule"_s ? Dismissal::Scope::Rule : Dismissal::Scope::Hit;
}

void takeText(Entry &entry, const article::JudgedText &text)
{
    entry.key.place = text.place;
    entry.key.sourceHash = article::textHash(text.source);
    entry.key.targetHash = article::textHash(text.target);
    // Null is kept for "not known".
    entry.source = text.source.isNull() ? u""_s : text.source;
    entry.target = text.target.isNull() ? u""_s : text.target;
}

article::JudgedText textOf(const Entry &entry)
{
    return {entry.key.place, entry.source, entry.target};
}

QJsonArray reasonsToJson(const QList<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons)
        array.append(QJsonObject{{u"model"_s, reason.model},
                                 {u"category"_s, reason.category},
                                 {u"severity"_s, reason.severity}});
    return array;
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Verdict:
        break;
    case Kind::Dismissal:
        return u"dismissal"_s;
    case Kind::Flag:
        return u"flag"_s;
    case Kind::Convention:
        return u"convention"_s;
    }
    return u"verdict"_s;
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const Kind kind : {Kind::Verdict, Kind::Dismissal, Kind::Flag, Kind::Convention}) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

QString subjectOf(const EntryKey &key)
{
    // No field holds a NUL that would let two keys run into each other.
    const QStringList fields{kindName(key.kind),
                             key.place.docset,
                             key.place.key,
                             key.place.locale.toString(),
                             QString::number(key.place.number),
                             key.place.unit,
                             key.sourceHash,
                             key.targetHash,
                             key.name,
                             key.reviewer};
    return QString::fromLatin1(
        QCryptographicHash::hash(fields.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

Entry entryOf(const Verdict &verdict)
{
    Entry entry;
    entry.key.kind = Kind::Verdict;
    takeText(entry, verdict.text);
    entry.key.reviewer = verdict.reviewer;
    entry.state = article::judgementName(verdict.judgement);
    put(entry.body, u"comment"_s, verdict.comment);
    if (!verdict.reasons.isEmpty())
        entry.body.insert(u"reasons"_s, reasonsToJson(verdict.reasons));
    // An empty proposal says that the sentence should go: another thing than none.
    if (verdict.proposal)
        entry.body.insert(u"proposal"_s, *verdict.proposal);
    entry.when = verdict.when;
    return entry;
}

Verdict verdictOf(const Entry &entry)
{
    Verdict verdict;
    verdict.text = textOf(entry);
    verdict.reviewer = entry.key.reviewer;
    verdict.judgement = article::judgementFromName(entry.state).value_or(Judgement::None);
    verdict.comment = entry.body.value(u"comment"_s).toString();
    const QJsonArray reasons = entry.body.value(u"reasons"_s).toArray();
    for (const auto &value : reasons) {
        const QJsonObject reason = value.toObject();
        verdict.reasons.append({reason.value(u"model"_s).toString(),
                                reason.value(u"category"_s).toString(),
                                reason.value(u"severity"_s).toString()});
    }
    if (entry.body.contains(u"proposal"_s))
        verdict.proposal = entry.body.value(u"proposal"_s).toString();
    verdict.when = entry.when;
    return verdict;
}

Entry entryOf(const Dismissal &dismissal)
{
    Entry entry;
    if (dismissal.scope != Dismissal::Scope::Rule)
        takeText(entry, dismissal.text);
    if (dismissal.scope != Dismissal::Scope::Hit) {
        entry.key.place = {};
        entry.key.place.locale = dismissal.text.place.locale;
    }
    entry.key.kind = Kind::Dismissal;
    const bool named = dismissal.scope == Dismissal::Scope::Hit && !dismissal.hit.isEmpty();
    entry.key.name = named ? dismissal.rule + u'#' + dismissal.hit : dismissal.rule;
    entry.state = scopeName(dismissal.scope);
    put(entry.body, u"author"_s, dismissal.reviewer);
    put(entry.body, u"reason"_s, dismissal.reason);
    entry.when = dismissal.when;
    return entry;
}

Dismissal dismissalOf(const Entry &entry)
{
    Dismissal dismissal;
    dismissal.scope = scopeFromName(entry.state);
    dismissal.rule = entry.key.name.section(u'#', 0, 0);
    dismissal.hit = entry.key.name.section(u'#', 1);
    dismissal.text = textOf(entry);
    dismissal.reviewer = entry.body.value(u"author"_s).toString();
    dismissal.reason = entry.body.value(u"reason"_s).toString();
    dismissal.when = entry.when;
    return dismissal;
}

Entry entryOf(const Flag &flag)
{
    Entry entry;
    takeText(entry, flag.text);
    entry.key.kind = Kind::Flag;
    entry.key.name = flag.name;
    put(entry.body, u"author"_s, flag.reviewer);
    entry.when = flag.when;
    return entry;
}

Flag flagOf(const Entry &entry)
{
    return {textOf(entry), entry.key.name, entry.body.value(u"author"_s).toString(), entry.when};
}

Entry entryOf(const Convention &convention)
{
    Entry entry;
    entry.key.kind = Kind::Convention;
    entry.key.place.locale = convention.locale;
    entry.key.name = convention.name;
    put(entry.body, u"value"_s, convention.value);
    put(entry.body, u"author"_s, convention.reviewer);
    put(entry.body, u"reason"_s, convention.reason);
    entry.when = convention.when;
    return entry;
}

Convention conventionOf(const Entry &entry)
{
    return {entry.key.place.locale,
            entry.key.name,
            entry.body.value(u"value"_s).toString(),
            entry.body.value(u"author"_s).toString(),
            entry.body.value(u"reason"_s).toString(),
            entry.when};
}

} // namespace diglot::review
