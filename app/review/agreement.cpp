// SPDX-License-Identifier: Apache-2.0
#include "app/review/agreement.h"

#include "app/review/entry.h"

#include <QMap>

#include <array>

namespace diglot::review {

using article::Agreement;
using article::Judgement;
using article::Verdict;

namespace {

constexpr int judgements = 4;

// Judgement of the first by judgement of the second.
using Table = std::array<std::array<int, judgements>, judgements>;

Agreement agreementOf(const QString &first, const QString &second, const Table &table)
{
    Agreement agreement{first, second, 0, 0, {}};
    std::array<int, judgements> ofFirst{};
    std::array<int, judgements> ofSecond{};
    for (int i = 0; i < judgements; ++i) {
        for (int j = 0; j < judgements; ++j) {
            const int count = table.at(i).at(j);
            agreement.texts += count;
            agreement.agreed += i == j ? count : 0;
            ofFirst.at(i) += count;
            ofSecond.at(j) += count;
        }
    }
    double byChance = 0;
    for (int i = 0; i < judgements; ++i)
        byChance += double(ofFirst.at(i)) * ofSecond.at(i);
    const double square = double(agreement.texts) * agreement.texts;
    if (byChance < square)
        agreement.kappa = (agreement.share() - byChance / square) / (1 - byChance / square);
    return agreement;
}

} // namespace

QList<Agreement> agreements(const QList<Verdict> &verdicts)
{
    QHash<QString, QMap<QString, Judgement>> byText;
    for (const Verdict &verdict : verdicts) {
        EntryKey text = entryOf(verdict).key;
        text.reviewer.clear();
        if (verdict.judgement != Judgement::None)
            byText[subjectOf(text)].insert(verdict.reviewer, verdict.judgement);
    }
    QMap<std::pair<QString, QString>, Table> tables;
    for (const QMap<QString, Judgement> &given : std::as_const(byText)) {
        for (auto first = given.cbegin(); first != given.cend(); ++first) {
            for (auto second = std::next(first); second != given.cend(); ++second) {
                const std::pair names{first.key(), second.key()};
                if (!tables.contains(names))
                    tables.insert(names, Table{});
                ++tables[names].at(int(*first)).at(int(*second));
            }
        }
    }
    QList<Agreement> found;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it)
        found.append(agreementOf(it.key().first, it.key().second, *it));
    return found;
}

} // namespace diglot::review
