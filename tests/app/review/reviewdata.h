// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/store.h"

// What the tests of this folder say of texts.
namespace diglot::test {

using namespace Qt::StringLiterals;

inline LocaleTag locale(QStringView tag = u"ru-RU")
{
    return LocaleTag::fromString(tag).value_or(LocaleTag());
}

inline article::JudgedText judgedText(int number, const QString &target = u"Цель"_s)
{
    return {{u"set"_s, u"set/a.md"_s, locale(), number, {}},
            u"Source %1"_s.arg(number),
            target + QString::number(number)};
}

inline article::Verdict verdict(int number, article::Judgement judgement,
                                const QString &reviewer = u"anna"_s)
{
    article::Verdict given;
    given.text = judgedText(number);
    given.reviewer = reviewer;
    given.judgement = judgement;
    return given;
}

inline review::Edit say(const article::Verdict &verdict)
{
    const review::Entry entry = review::entryOf(verdict);
    return {entry.key, entry};
}

inline review::Change change(const QList<review::Edit> &edits, const QString &author = u"anna"_s)
{
    return {author, u"A change"_s, edits};
}

inline review::Store::Options optionsIn(const QString &folder)
{
    review::Store::Options options;
    options.folder = folder;
    return options;
}

} // namespace diglot::test
