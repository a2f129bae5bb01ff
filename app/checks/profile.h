// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QHash>
#include <QStringList>

namespace diglot::checks {

// What the checks know of a language before they have read a library: a row of the table in
// profile.cpp. A locale that is not in it has the defaults, and its month names from Qt.
struct Profile
{
    LocaleTag locale;
    ScriptGroup script = ScriptGroup::Other;
    bool blanks = true;                // words stand apart
    bool cased = true;                 // has capital letters
    bool colonMayEnd = false;          // a colon before a list may become a full stop
    QStringList abbreviations;         // that end in a stop which ends no sentence, lower case
    QStringList mayDouble;             // words that may stand twice in a row
    QStringList functionWords;         // that nobody makes bold alone, lower case
    QString wrongCharacters;           // of another variant of the script
    QStringList wrongWords;            // "wrong=right"
    QHash<QString, int> numberWords;   // lower case
    QHash<QString, qint64> magnitudes; // "million", lower case
    QHash<QString, int> months;        // lower case, all forms; 1 to 12
    double lengthMedian = 0; // ln(target letters / source letters) expected before any is learned
    double lengthDeviation = 0.25;
};

// The profile of a locale; the one of an invalid tag has the defaults. Remembered, any thread.
[[nodiscard]] const Profile &profileFor(const LocaleTag &locale);

} // namespace diglot::checks
