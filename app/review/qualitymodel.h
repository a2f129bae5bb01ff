// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"
#include "app/core/result.h"

#include <QByteArray>

namespace diglot::review {

// The models that come with the program (resources/quality), MQM first.
[[nodiscard]] QList<article::QualityModel> qualityModels();

// A model as a team writes its own: JSON as in resources/quality. Syntax: it is none, or names a
// way of scoring that there is not.
[[nodiscard]] Result<article::QualityModel> qualityModelFrom(const QByteArray &json);

} // namespace diglot::review
