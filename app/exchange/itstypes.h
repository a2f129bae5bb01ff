// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/article/verdict.h"

namespace diglot::exchange {

// A remark on quality in the terms of ITS 2.0 (https://www.w3.org/TR/its20/#lqissue).
struct QualityIssue
{
    QString type; // one of the 27 of ITS: "terminology", …, "uncategorized"
    QString comment;
    QString profile;   // whose rule or model it is: "urn:x-diglot:rule:numbers"
    int severity = 50; // 0 to 100
};

[[nodiscard]] QualityIssue issueOf(const article::Finding &finding);
// `comment` is that of the verdict which the reason belongs to.
[[nodiscard]] QualityIssue issueOf(const article::Reason &reason, const QString &comment);

} // namespace diglot::exchange
