// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/segmentrow.h"

namespace diglot::test {

using namespace Qt::StringLiterals;

// A row as a session would make it. Texts are what they are in the file.
inline ui::review::SegmentRow row(int number, const QString &source, const QString &target,
                                  const QString &locale = u"ru-RU"_s)
{
    ui::review::SegmentRow made;
    made.reviewed.text.place = {u"desk"_s, u"desk/a.md"_s, *LocaleTag::fromString(locale), number,
                                number > 0 ? QString() : u"title"_s};
    made.reviewed.text.source = source;
    made.reviewed.text.target = target;
    made.foldedSource = source.toCaseFolded();
    made.foldedTarget = target.toCaseFolded();
    return made;
}

inline article::Finding finding(const QString &rule, article::Severity severity)
{
    article::Finding made;
    made.rule = rule;
    made.severity = severity;
    made.message = u"The rule %1 fires."_s.arg(rule);
    return made;
}

inline workspace::Opinion opinion(const QString &reviewer, article::Judgement judgement,
                                  article::TextState state = article::TextState::Current)
{
    workspace::Opinion made;
    made.verdict.reviewer = reviewer;
    made.verdict.judgement = judgement;
    made.state = state;
    return made;
}

} // namespace diglot::test
