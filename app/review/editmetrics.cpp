// SPDX-License-Identifier: Apache-2.0
#include "app/review/editmetrics.h"

#include "app/review/difference.h"
#include "app/review/graphemes.h"

#include <QHash>

#include <algorithm>

namespace diglot::review {

namespace {

constexpr int longestGram = 6;
constexpr double recallWeight = 4; // beta squared

// Drops the beginning and end that both have.
void trim(QStringList &first, QStringList &second)
{
    qsizetype begin = 0;
    while (begin < first.size() && begin < second.size() && first.at(begin) == second.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < first.size() - begin && end < second.size() - begin &&
           first.at(first.size() - 1 - end) == second.at(second.size() - 1 - end))
        ++end;
    first = first.mid(begin, first.size() - begin - end);
    second = second.mid(begin, second.size() - begin - end);
}

QHash<QString, int> gramsOf(const QList<uint> &characters, int length)
{
    QHash<QString, int> grams;
    for (qsizetype i = 0; i + length <= characters.size(); ++i)
        ++grams[QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + i,
                                  length)];
    return grams;
}

QList<uint> withoutBlanks(const QString &text)
{
    QList<uint> characters = text.toUcs4();
    characters.removeIf([](uint character) { return QChar::isSpace(character); });
    return characters;
}

} // namespace

int graphemeDistance(const QString &before, const QString &after)
{
    QStringList first = graphemes(before);
    QStringList second = graphemes(after);
    trim(first, second);
    QList<int> row(second.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 0; i < first.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < second.size(); ++j) {
            const int replaced = diagonal + (first.at(i) == second.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({replaced, diagonal + 1, row.at(j) + 1});
        }
    }
    return row.last();
}

double similarity(const QString &before, const QString &after)
{
    const qsizetype longer = qMax(before.size(), after.size());
    if (longer == 0)
        return 1;
    const QStringList first = readingPieces(before);
    const UnpairedItems unpaired = differenceOf(first, readingPieces(after));
    qsizetype equal = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        equal += unpaired.before.at(i) ? 0 : first.at(i).size();
    return double(equal) / double(longer);
}

double chrF(const QString &hypothesis, const QString &reference)
{
    const QList<uint> first = withoutBlanks(hypothesis);
    const QList<uint> second = withoutBlanks(reference);
    double precision = 0;
    double recall = 0;
    int orders = 0;
    for (int length = 1; length <= longestGram; ++length) {
        if (first.size() < length || second.size() < length)
            break;
        const QHash<QString, int> wanted = gramsOf(second, length);
        const QHash<QString, int> given = gramsOf(first, length);
        int matches = 0;
        for (auto gram = given.cbegin(); gram != given.cend(); ++gram)
            matches += qMin(*gram, wanted.value(gram.key()));
        precision += double(matches) / double(first.size() - length + 1);
        recall += double(matches) / double(second.size() - length + 1);
        ++orders;
    }
    if (precision + recall <= 0)
        return 0;
    precision /= orders;
    recall /= orders;
    return 100 * (1 + recallWeight) * precision * recall / (recallWeight * precision + recall);
}

article::EditFigures editFigures(const QString &before, const QString &after)
{
    article::EditFigures figures;
    figures.distance = graphemeDistance(before, after);
    figures.before = int(graphemes(before).size());
    figures.after = int(graphemes(after).size());
    const int longer = qMax(figures.before, figures.after);
    figures.effort = longer > 0 ? double(figures.distance) / longer : 0;
    figures.ter = translationEditRate(before, after);
    figures.chrF = before.isEmpty() && after.isEmpty() ? 100 : chrF(before, after);
    return figures;
}

} // namespace diglot::review
