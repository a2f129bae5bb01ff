// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/recorded.h"

#include "app/exchange/xmltext.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Translation;
using article::Verdict;

namespace {

constexpr auto escapedMark = "-escaped"_L1;

void add(Fields &fields, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    if (isXmlText(value))
        fields.append({name, value});
    else
        fields.append({name + escapedMark, escapedText(value)});
}

// Name and value as they were before they were escaped.
Field plainField(const Field &field)
{
    if (!field.name.endsWith(escapedMark))
        return field;
    const auto value = unescapedText(field.value);
    return {field.name.chopped(escapedMark.size()), value.value_or(field.value)};
}

QString translationName(Translation translation)
{
    switch (translation) {
    case Translation::Machine:
        return u"MT"_s;
    case Translation::Human:
        return u"HT"_s;
    case Translation::None:
        break;
    }
    return {};
}

} // namespace

Fields fieldsOf(const ExportFile &file)
{
    Fields fields;
    add(fields, u"article"_s, file.edition.key);
    fields.append({u"docset"_s, file.edition.docset}); // also an empty one
    add(fields, u"collection"_s, file.edition.collection);
    add(fields, u"locale"_s, file.edition.locale.toString());
    add(fields, u"title"_s, file.edition.title);
    add(fields, u"translation"_s, translationName(file.edition.translation));
    add(fields, u"source-hash"_s, file.edition.sourceHash);
    add(fields, u"source-commit"_s, file.edition.sourceCommit);
    add(fields, u"handed-off"_s, file.edition.handedOff.toString(Qt::ISODate));
    return fields;
}

Fields fieldsOf(const Row &row, const Statement &statement)
{
    Fields fields;
    const article::TextPlace &place = row.text.place;
    if (place.unit.isEmpty())
        add(fields, u"number"_s, QString::number(place.number));
    else
        add(fields, u"unit"_s, place.unit);
    add(fields, u"id"_s, row.id);
    add(fields, u"block"_s, row.block);
    add(fields, u"section"_s, row.section);
    add(fields, u"source-hash"_s, article::textHash(row.text.source));
    add(fields, u"target-hash"_s, article::textHash(row.text.target));
    add(fields, u"exported"_s, digest(statement));
    return fields;
}

Fields fieldsOf(const Verdict &verdict)
{
    Fields fields;
    add(fields, u"reviewer"_s, verdict.reviewer);
    if (fields.isEmpty())
        fields.append({u"reviewer"_s, {}}); // always the first: a verdict begins with it
    add(fields, u"verdict"_s, article::judgementName(verdict.judgement));
    add(fields, u"when"_s, verdict.when.toUTC().toString(Qt::ISODateWithMs));
    add(fields, u"comment"_s, verdict.comment);
    if (verdict.proposal && verdict.proposal->isEmpty())
        fields.append({u"proposal"_s, {}});
    else
        add(fields, u"proposal"_s, verdict.proposal.value_or(QString()));
    for (const article::Reason &reason : verdict.reasons)
        add(fields, u"reason"_s,
            QStringList{reason.model, reason.category, reason.severity}.join(u'/'));
    return fields;
}

void take(const Field &recorded, ExportFile &file)
{
    const Field field = plainField(recorded);
    article::Edition &edition = file.edition;
    if (field.name == u"article")
        edition.key = field.value;
    else if (field.name == u"docset")
        edition.docset = field.value;
    else if (field.name == u"collection")
        edition.collection = field.value;
    else if (field.name == u"locale")
        edition.locale = LocaleTag::fromString(field.value).value_or(LocaleTag());
    else if (field.name == u"title")
        edition.title = field.value;
    else if (field.name == u"source-hash")
        edition.sourceHash = field.value;
    else if (field.name == u"source-commit")
        edition.sourceCommit = field.value;
    else if (field.name == u"handed-off")
        edition.handedOff = QDate::fromString(field.value, Qt::ISODate);
    else if (field.name == u"translation")
        edition.translation = field.value == u"MT"   ? Translation::Machine
                              : field.value == u"HT" ? Translation::Human
                                                     : Translation::None;
}

void take(const Field &recorded, ReturnedRow &row)
{
    const Field field = plainField(recorded);
    if (field.name == u"number")
        row.place.number = field.value.toInt();
    else if (field.name == u"unit")
        row.place.unit = field.value;
    else if (field.name == u"source-hash")
        row.sourceHash = field.value;
    else if (field.name == u"target-hash")
        row.targetHash = field.value;
    else if (field.name == u"exported")
        row.exported = field.value;
}

void take(const Field &recorded, Verdict &verdict)
{
    const Field field = plainField(recorded);
    if (field.name == u"reviewer") {
        verdict.reviewer = field.value;
    } else if (field.name == u"verdict") {
        verdict.judgement =
            article::judgementFromName(field.value).value_or(article::Judgement::None);
    } else if (field.name == u"when") {
        verdict.when = QDateTime::fromString(field.value, Qt::ISODateWithMs).toUTC();
    } else if (field.name == u"comment") {
        verdict.comment = field.value;
    } else if (field.name == u"proposal") {
        verdict.proposal = field.value.isNull() ? u""_s : field.value;
    } else if (field.name == u"reason") {
        // A category may hold slashes of its own; model and severity do not.
        const qsizetype first = field.value.indexOf(u'/');
        const qsizetype last = field.value.lastIndexOf(u'/');
        if (first >= 0 && last > first)
            verdict.reasons.append({field.value.left(first),
                                    field.value.mid(first + 1, last - first - 1),
                                    field.value.mid(last + 1)});
    }
}

} // namespace diglot::exchange
