// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/range.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace diglot::article {

enum class Severity : quint8 { Advice, Warning, Error };

// Replaces a stretch of the target. Offered only where the result is right without thinking.
struct Fix
{
    Range range; // in the target
    QString text;

    friend bool operator==(const Fix &, const Fix &) = default;
};

// What a check says of a pair of texts.
struct Finding
{
    QString rule;    // stable name of the check: "numbers"
    QString variant; // the very thing it saw, "none>stop"; stable too, may be empty
    Severity severity = Severity::Warning;
    QString message;             // one translated sentence for a person
    std::optional<Range> source; // where in the source, code points of the text as in the file
    std::optional<Range> target;
    std::optional<Fix> fix;
    // So frequent in this locale that it looks like house style; severity is Advice then.
    bool convention = false;
    // The source itself is at fault: nothing that its translator could mend.
    bool sourceDefect = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

// What a finding is recognized by when it has been dismissed: its rule and both texts, so that it
// survives a reload, a move and a new folder, and dies when either text changes. 16 bytes.
[[nodiscard]] QByteArray findingKey(QStringView rule, QStringView source, QStringView target);

} // namespace diglot::article
