// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

// Rows that are hard to hold, for the tests of every format.
namespace diglot::test {

[[nodiscard]] inline LocaleTag tag(QStringView text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

[[nodiscard]] inline exchange::ExportFile
exportFile(const QString &key = QStringLiteral("docs/a&b \"c\".md"))
{
    exchange::ExportFile file;
    file.edition.key = key;
    file.edition.docset = QStringLiteral("docs");
    file.edition.collection = QStringLiteral("set");
    file.edition.locale = tag(u"ar-SA");
    file.edition.path = QStringLiteral("set/ar-SA/") + key;
    file.edition.title = QStringLiteral("العنوان <1>");
    file.edition.translation = article::Translation::Machine;
    file.edition.sourceHash = QStringLiteral("b5a03a852931db4e89b5eb0c0e104aaa5b24c283");
    file.sourceLocale = tag(u"en-US");
    return file;
}

[[nodiscard]] inline exchange::ExportOrder exportOrder(const QString &path)
{
    exchange::ExportOrder order;
    order.path = path;
    order.library = QStringLiteral("Library");
    order.source = tag(u"en-US");
    order.target = tag(u"ar-SA");
    order.when = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    return order;
}

[[nodiscard]] inline exchange::Row row(int number, const QString &source, const QString &target,
                                       const QList<article::Verdict> &verdicts = {},
                                       const QString &key = exportFile().edition.key)
{
    exchange::Row row;
    row.id = QStringLiteral("0abcd-%1").arg(number);
    row.text.place.docset = QStringLiteral("docs");
    row.text.place.key = key;
    row.text.place.locale = tag(u"ar-SA");
    row.text.place.number = number;
    row.text.source = source;
    row.text.target = target;
    row.block = QStringLiteral("paragraph");
    row.section = QStringLiteral("A & B");
    row.verdicts = verdicts;
    for (article::Verdict &verdict : row.verdicts)
        verdict.text = row.text;
    return row;
}

[[nodiscard]] inline article::Verdict verdict(article::Judgement judgement,
                                              const QString &comment = {},
                                              const std::optional<QString> &proposal = {},
                                              const QString &reviewer = QStringLiteral("Ines"))
{
    article::Verdict verdict;
    verdict.reviewer = reviewer;
    verdict.judgement = judgement;
    verdict.comment = comment;
    verdict.proposal = proposal;
    verdict.when = QDateTime(QDate(2026, 11, 20), QTime(12, 30, 1, 250), Qt::UTC);
    return verdict;
}

} // namespace diglot::test
