// SPDX-License-Identifier: Apache-2.0
#include "app/review/qualitymodel.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Resources of a static library are linked in only when something asks for them.
static void initQualityResources()
{
    Q_INIT_RESOURCE(quality);
}

namespace diglot::review {

using namespace Qt::StringLiterals;
using article::QualityModel;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QualityModel)
};

std::optional<QualityModel::Scoring> scoringFrom(const QString &name)
{
    static const QHash<QString, QualityModel::Scoring> names{
        {u"per-reference"_s, QualityModel::Scoring::PerReference},
        {u"rate"_s, QualityModel::Scoring::Rate},
        {u"per-word"_s, QualityModel::Scoring::PerWord},
        {u"index"_s, QualityModel::Scoring::Index},
        {u"per-segment"_s, QualityModel::Scoring::PerSegment}};
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

std::optional<double> numberIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QualityModel::Category categoryFrom(const QJsonObject &object)
{
    QualityModel::Category category;
    category.id = object.value(u"id"_s).toString();
    category.weight = object.value(u"weight"_s).toDouble(1);
    const QJsonObject points = object.value(u"points"_s).toObject();
    for (auto it = points.begin(); it != points.end(); ++it)
        category.points.insert(it.key(), it.value().toDouble());
    return category;
}

Error wrong(const QString &key)
{
    return {ErrorCode::Syntax,
            Text::tr("This is no quality model: \"%1\" is missing or wrong.").arg(key),
            {}};
}

} // namespace

Result<QualityModel> qualityModelFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QualityModel model;
    model.id = object.value(u"id"_s).toString();
    model.name = object.value(u"name"_s).toString(model.id);
    model.source = object.value(u"source"_s).toString();
    model.formula = object.value(u"formula"_s).toString();
    if (model.id.isEmpty())
        return wrong(u"id"_s);
    const auto scoring = scoringFrom(object.value(u"score"_s).toString());
    if (!scoring)
        return wrong(u"score"_s);
    model.scoring = *scoring;
    model.referenceWords = object.value(u"referenceWords"_s).toInt(1000);
    if (model.referenceWords <= 0)
        return wrong(u"referenceWords"_s);
    model.scaling = object.value(u"scaling"_s).toDouble(1);
    model.errorsPerSegment = object.value(u"errorsPerSegment"_s).toInt();
    model.threshold = numberIn(object, u"threshold"_s);
    model.acceptablePoints = numberIn(object, u"acceptablePoints"_s);
    if (model.acceptablePoints && (*model.acceptablePoints <= 0 || !model.threshold))
        return wrong(u"acceptablePoints"_s);
    const QJsonArray severities = object.value(u"severities"_s).toArray();
    for (const auto &value : severities) {
        const QJsonObject severity = value.toObject();
        model.severities.append(
            {severity.value(u"id"_s).toString(), severity.value(u"points"_s).toDouble()});
    }
    const QJsonArray categories = object.value(u"categories"_s).toArray();
    for (const auto &value : categories)
        model.categories.append(categoryFrom(value.toObject()));
    if (model.severities.isEmpty())
        return wrong(u"severities"_s);
    if (model.categories.isEmpty())
        return wrong(u"categories"_s);
    return model;
}

QList<QualityModel> qualityModels()
{
    initQualityResources();
    QList<QualityModel> models;
    for (const QString &id : {u"mqm"_s, u"dqf"_s, u"sae-j2450"_s, u"lisa"_s, u"wmt-mqm"_s}) {
        QFile file(u":/quality/%1.json"_s.arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto model = qualityModelFrom(file.readAll()))
            models.append(std::move(*model));
    }
    return models;
}

} // namespace diglot::review
