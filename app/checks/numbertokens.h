// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/markup.h"

namespace diglot::checks {

// A number as written, in whatever digits: "1 000,5", "١٢", "３".
struct Number
{
    int from = 0; // in MarkedText::plain
    int to = 0;
    QString digits;       // Latin digits alone, zeros before an integer dropped
    QStringList parts;    // the digits between separators, each without zeros before it
    bool ofDate = false;  // taken out of a date written as one number: "25.05.21"
    bool grouped = false; // groups of three stand apart: only one reading
};

[[nodiscard]] QList<Number> numbersIn(const MarkedText &side);

// The value of a number in both readings of its separators (the last one marks a fraction, or all
// of them groups), so that it can be multiplied by "million". None for one of very many digits.
[[nodiscard]] QList<double> valuesOf(const Number &number, QStringView plain);

// Decimal digit of a character, or -1; circled and raised figures are none.
[[nodiscard]] int decimalDigit(QChar c);

} // namespace diglot::checks
