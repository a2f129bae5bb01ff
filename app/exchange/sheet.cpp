// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/sheet.h"

#include "app/exchange/words.h"

#include <algorithm>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;
using article::Verdict;

namespace {

// Stands for a proposal that is an empty text: an empty cell proposes nothing.
constexpr auto emptyProposal = "\"\""_L1;

QString reasonsCell(const QList<article::Reason> &reasons)
{
    QStringList list;
    for (const article::Reason &reason : reasons)
        list.append(QStringList{reason.model, reason.category, reason.severity}.join(u'/'));
    return list.join("; "_L1);
}

QList<article::Reason> reasonsIn(const QString &cell)
{
    QList<article::Reason> reasons;
    for (const QString &each : cell.split(u';', Qt::SkipEmptyParts)) {
        const QString text = each.trimmed();
        const qsizetype first = text.indexOf(u'/');
        const qsizetype last = text.lastIndexOf(u'/');
        if (first >= 0 && last > first)
            reasons.append(
                {text.left(first), text.mid(first + 1, last - first - 1), text.mid(last + 1)});
    }
    return reasons;
}

QString findingsCell(const article::Findings &findings)
{
    QStringList list;
    for (const article::Finding &finding : findings)
        list.append(u"%1: %2"_s.arg(finding.rule, finding.message));
    return list.join(u'\n');
}

// "ru-RU/help/start.md#104", "ru-RU/help/start.md#title"
QString idOf(const article::TextPlace &place)
{
    const QString text = place.unit.isEmpty() ? QString::number(place.number) : place.unit;
    return u"%1/%2#%3"_s.arg(place.locale.toString(), place.key, text);
}

bool readId(const QString &id, article::TextPlace &place)
{
    const qsizetype slash = id.indexOf(u'/');
    const qsizetype hash = id.lastIndexOf(u'#');
    const auto locale = LocaleTag::fromString(QStringView(id).left(qMax(slash, qsizetype(0))));
    if (!locale || hash < slash)
        return false;
    place.locale = *locale;
    place.key = id.mid(slash + 1, hash - slash - 1);
    const QString text = id.mid(hash + 1);
    bool number = false;
    place.number = text.toInt(&number);
    if (!number)
        place.unit = text;
    return !place.key.isEmpty() && !text.isEmpty();
}

// "Needs work", "needs_work", " APPROVED " are understood too.
std::optional<Judgement> verdictIn(const QString &cell)
{
    QString word = cell.simplified().toLower();
    word.replace(u' ', u'-').replace(u'_', u'-');
    if (word.isEmpty())
        return Judgement::None;
    return article::judgementFromName(word);
}

} // namespace

const QList<SheetColumn> &sheetColumns()
{
    static const QList<SheetColumn> columns{
        {u"id"_s, false, 10},      {u"hash"_s, false, 6},     {u"article"_s, false, 24},
        {u"text"_s, false, 8},     {u"block"_s, false, 12},   {u"section"_s, false, 20},
        {u"source"_s, false, 48},  {u"target"_s, false, 48},  {u"findings"_s, false, 24},
        {u"verdict"_s, true, 12},  {u"proposal"_s, true, 48}, {u"comment"_s, true, 32},
        {u"reviewer"_s, true, 14}, {u"reasons"_s, true, 18}};
    return columns;
}

int sheetColumn(QStringView name)
{
    const auto &columns = sheetColumns();
    const auto found =
        std::find_if(columns.cbegin(), columns.cend(),
                     [name](const SheetColumn &column) { return column.name == name; });
    return found == columns.cend() ? -1 : int(found - columns.cbegin());
}

QStringList sheetVerdicts()
{
    return {article::judgementName(Judgement::Approved),
            article::judgementName(Judgement::NeedsWork),
            article::judgementName(Judgement::Rejected)};
}

QList<QStringList> sheetLines(const ExportFile &file, const Row &row)
{
    QList<Verdict> verdicts = row.verdicts;
    if (verdicts.isEmpty())
        verdicts.append(Verdict());
    QList<QStringList> lines;
    for (const Verdict &verdict : std::as_const(verdicts)) {
        const QString hash =
            QStringList{article::textHash(row.text.source), article::textHash(row.text.target),
                        digest(statementOf({verdict}))}
                .join(u'.');
        const QString proposal = verdict.proposal.value_or(QString());
        lines.append(
            {idOf(row.text.place), hash, file.edition.key,
             row.text.place.unit.isEmpty() ? QString::number(row.text.place.number)
                                           : row.text.place.unit,
             row.block, row.section, row.text.source, row.text.target, findingsCell(row.findings),
             verdict.judgement == Judgement::None ? QString()
                                                  : article::judgementName(verdict.judgement),
             verdict.proposal && proposal.isEmpty() ? QString(emptyProposal) : proposal,
             verdict.comment, verdict.reviewer, reasonsCell(verdict.reasons)});
    }
    return lines;
}

bool SheetHeader::take(const QStringList &names)
{
    QHash<QString, int> places;
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).trimmed().toLower();
        if (sheetColumn(name) >= 0 && !places.contains(name))
            places.insert(name, i);
    }
    const bool filled =
        std::any_of(sheetColumns().cbegin(), sheetColumns().cend(), [&](const SheetColumn &column) {
            return column.isFilledIn && places.contains(column.name);
        });
    if (!filled || !places.contains(u"id"_s) || !places.contains(u"hash"_s))
        return false;
    m_places = places;
    return true;
}

QString SheetHeader::cell(const QStringList &cells, const char *name) const
{
    return cells.value(m_places.value(QString::fromLatin1(name), -1));
}

std::optional<ReturnedRow> SheetHeader::row(const QStringList &cells) const
{
    const QString id = cell(cells, "id").trimmed();
    if (id.isEmpty())
        return std::nullopt;
    ReturnedRow row;
    if (!readId(id, row.place))
        row.fault = Words::tr("\"%1\" is no id of a text.").arg(id);
    const QStringList hashes = cell(cells, "hash").trimmed().split(u'.');
    row.sourceHash = hashes.value(0);
    row.targetHash = hashes.value(1);
    row.exported = hashes.value(2);
    row.source = cell(cells, "source");
    row.target = cell(cells, "target");
    row.reviewer = cell(cells, "reviewer").trimmed();
    const QString word = cell(cells, "verdict");
    const auto judgement = verdictIn(word);
    if (!judgement)
        row.fault = Words::tr("\"%1\" is no verdict; it can be %2.")
                        .arg(word, sheetVerdicts().join(u", "_s));
    row.statement.judgement = judgement.value_or(Judgement::None);
    if (const QString comment = cell(cells, "comment"); !comment.isEmpty())
        row.statement.comments = {comment};
    if (const QString proposal = cell(cells, "proposal"); !proposal.isEmpty())
        row.statement.proposal = proposal == emptyProposal ? u""_s : proposal;
    row.statement.reasons = reasonsIn(cell(cells, "reasons"));
    return row;
}

} // namespace diglot::exchange
