// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/qualitynames.h"

#include "app/workspace/reviewmeasures.h"

#include <QCoreApplication>
#include <QLocale>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Translation;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LibraryQuality)
};

constexpr double least = 0.001; // that is told from nothing
const auto unknown = u"–"_s;

} // namespace

QString ruleTitle(const QString &rule)
{
    for (const checks::Rule &known : checks::Checker::allRules()) {
        if (known.id == rule)
            return known.title;
    }
    return rule;
}

QString docsetName(const LibraryQuality &quality, int docset)
{
    const QString name = quality.docsets.at(docset).name;
    return name.isEmpty() ? Text::tr("Outside documentation sets") : name;
}

QString translationName(Translation translation)
{
    switch (translation) {
    case Translation::Machine:
        return Text::tr("Machine translation");
    case Translation::Human:
        return Text::tr("Human translation");
    case Translation::None:
        break;
    }
    return Text::tr("Kind not stated");
}

QString percentText(double share)
{
    if (share > 0 && share < least)
        return u"< "_s + percentText(least);
    const int digits = share > 0 && share < 0.1 ? 1 : 0;
    return QLocale().toString(100 * share, 'f', digits) + u"\u00a0%"_s;
}

QString percentText(int part, int whole)
{
    return percentText(whole > 0 ? double(part) / whole : 0);
}

QString scoreText(const article::QualityModel &model, const QualityFigures &figures)
{
    return figures.judged.isEmpty()
               ? unknown
               : QLocale().toString(qualityScore(model, figures.judged).score, 'f', 2);
}

QString effortText(const QualityFigures &figures)
{
    const auto effort = figures.effort();
    return effort ? percentText(*effort) : unknown;
}

} // namespace diglot::workspace
