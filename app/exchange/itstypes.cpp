// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/itstypes.h"

#include <array>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView part; // of a rule's name or a category's id
    QLatin1StringView type;
};

// The first one that occurs counts: narrower words stand before wider ones.
constexpr std::array words{
    Word{"untranslated"_L1, "untranslated"_L1},
    Word{"unchanged"_L1, "untranslated"_L1},
    Word{"do-not-translate"_L1, "untranslated"_L1},
    Word{"mistranslation"_L1, "mistranslation"_L1},
    Word{"hallucination"_L1, "mistranslation"_L1},
    Word{"inconsisten"_L1, "inconsistency"_L1},
    Word{"consistency"_L1, "inconsistency"_L1},
    Word{"reused"_L1, "inconsistency"_L1},
    Word{"term"_L1, "terminology"_L1},
    Word{"glossary"_L1, "terminology"_L1},
    Word{"forbidden"_L1, "terminology"_L1},
    Word{"omission"_L1, "omission"_L1},
    Word{"missing"_L1, "omission"_L1},
    Word{"empty-anchor"_L1, "markup"_L1},
    Word{"empty"_L1, "omission"_L1},
    Word{"addition"_L1, "addition"_L1},
    Word{"extra"_L1, "addition"_L1},
    Word{"doubled"_L1, "duplication"_L1},
    Word{"repeated"_L1, "duplication"_L1},
    Word{"duplicat"_L1, "duplication"_L1},
    Word{"number"_L1, "numbers"_L1},
    Word{"date"_L1, "locale-violation"_L1},
    Word{"locale"_L1, "locale-violation"_L1},
    Word{"unit"_L1, "locale-violation"_L1},
    Word{"variant"_L1, "characters"_L1},
    Word{"mojibake"_L1, "characters"_L1},
    Word{"character"_L1, "characters"_L1},
    Word{"spelling"_L1, "misspelling"_L1},
    Word{"length"_L1, "length"_L1},
    Word{"space"_L1, "whitespace"_L1},
    Word{"blank"_L1, "whitespace"_L1},
    Word{"punctuation"_L1, "typographical"_L1},
    Word{"stop"_L1, "typographical"_L1},
    Word{"quote"_L1, "typographical"_L1},
    Word{"bracket"_L1, "typographical"_L1},
    Word{"capital"_L1, "typographical"_L1},
    Word{"typograph"_L1, "typographical"_L1},
    Word{"identifier"_L1, "inconsistent-entities"_L1},
    Word{"url"_L1, "inconsistent-entities"_L1},
    Word{"address"_L1, "inconsistent-entities"_L1},
    Word{"link"_L1, "markup"_L1},
    Word{"anchor"_L1, "markup"_L1},
    Word{"bold"_L1, "markup"_L1},
    Word{"emphasis"_L1, "markup"_L1},
    Word{"markup"_L1, "markup"_L1},
    Word{"tag"_L1, "markup"_L1},
    Word{"code"_L1, "markup"_L1},
    Word{"escape"_L1, "markup"_L1},
    Word{"placeholder"_L1, "markup"_L1},
    Word{"grammar"_L1, "grammar"_L1},
    Word{"syntactic"_L1, "grammar"_L1},
    Word{"agreement"_L1, "grammar"_L1},
    Word{"register"_L1, "register"_L1},
    Word{"style"_L1, "style"_L1},
    Word{"audience"_L1, "style"_L1},
    Word{"design"_L1, "formatting"_L1},
    Word{"format"_L1, "formatting"_L1},
    Word{"accuracy"_L1, "mistranslation"_L1},
    Word{"fluency"_L1, "grammar"_L1},
    Word{"linguistic"_L1, "grammar"_L1},
    Word{"legal"_L1, "legal"_L1},
};

QString typeOf(const QString &name)
{
    for (const Word &word : words) {
        if (name.contains(word.part, Qt::CaseInsensitive))
            return word.type;
    }
    return u"uncategorized"_s;
}

int severityOf(article::Severity severity)
{
    switch (severity) {
    case article::Severity::Advice:
        return 10;
    case article::Severity::Warning:
        return 50;
    case article::Severity::Error:
        return 90;
    }
    return 50;
}

// Of the words that the quality models use.
int severityOf(const QString &name)
{
    const QString word = name.toLower();
    if (word.startsWith("neutral"_L1))
        return 0;
    if (word.startsWith("critical"_L1))
        return 100;
    return word.startsWith("major"_L1) || word.startsWith("serious"_L1) ? 75 : 25;
}

} // namespace

QualityIssue issueOf(const article::Finding &finding)
{
    return {typeOf(finding.rule), finding.message, u"urn:x-diglot:rule:"_s + finding.rule,
            severityOf(finding.severity)};
}

QualityIssue issueOf(const article::Reason &reason, const QString &comment)
{
    return {typeOf(reason.category), comment, u"urn:x-diglot:model:"_s + reason.model,
            severityOf(reason.severity)};
}

} // namespace diglot::exchange
