// SPDX-License-Identifier: Apache-2.0
#include "app/checks/numbertokens.h"

namespace diglot::checks {

namespace {

bool isGroupSeparator(QChar c)
{
    return QStringView(u" \u00A0\u202F\u2009.,'’\u066C").contains(c);
}

bool isDecimalSeparator(QChar c)
{
    return c == u'.' || c == u',' || c == QChar(0x066B);
}

int digitsFrom(QStringView text, int at)
{
    int end = at;
    while (end < text.size() && decimalDigit(text[end]) >= 0)
        ++end;
    return end - at;
}

QString withoutZeros(QString digits)
{
    int zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        const int digit = decimalDigit(c);
        if (digit >= 0)
            digits += QChar(u'0' + digit);
    }
    return digits;
}

// Behind the "}" of a placeholder ("{0}"), else behind the "{".
int endOfPlaceholder(QStringView text, int at)
{
    int end = at + 1;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    return end < text.size() && text[end] == u'}' ? end + 1 : at + 1;
}

// Behind groups of three apart by one and the same separator, or `at` where there are none.
int endOfGroups(QStringView text, int at, int first)
{
    if (first > 3)
        return at;
    int end = at + first;
    const QChar separator = end < text.size() ? text[end] : QChar();
    while (end + 3 < text.size() && isGroupSeparator(text[end]) && text[end] == separator &&
           digitsFrom(text, end + 1) == 3)
        end += 4;
    return end == at + first ? at : end;
}

} // namespace

int decimalDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c.unicode() > 0x7F && c.category() == QChar::Number_DecimalDigit ? c.digitValue() : -1;
}

QList<Number> numbersIn(const MarkedText &side)
{
    QList<Number> numbers;
    const QStringView text = side.plain;
    const int size = int(text.size());
    for (int at = 0; at < size;) {
        const int first = digitsFrom(text, at);
        if (first == 0) {
            at = text[at] == u'{' ? endOfPlaceholder(text, at) : at + 1;
            continue;
        }
        Number number;
        number.from = at;
        const int grouped = endOfGroups(text, at, first);
        number.grouped = grouped > at;
        int end = number.grouped ? grouped : at + first;
        while (end + 1 < size && isDecimalSeparator(text[end]) && decimalDigit(text[end + 1]) >= 0)
            end += 1 + digitsFrom(text, end + 1);
        number.to = end;
        const QStringView whole = text.mid(at, end - at);
        number.digits = digitsOf(whole);
        for (int part = at; part < end;) {
            const int length = digitsFrom(text, part);
            if (length > 0)
                number.parts.append(withoutZeros(digitsOf(text.mid(part, length))));
            part += qMax(1, length);
        }
        if (number.parts.size() == 1)
            number.digits = withoutZeros(number.digits);
        numbers.append(number);
        at = end;
    }
    return numbers;
}

QList<double> valuesOf(const Number &number, QStringView plain)
{
    constexpr qsizetype mostDigits = 15; // of which each counts
    if (number.digits.size() > mostDigits)
        return {};
    QList<double> values{number.digits.toDouble()};
    if (number.parts.size() > 1) {
        const QStringView whole = plain.mid(number.from, number.to - number.from);
        double value = number.digits.toDouble();
        for (auto digit = whole.crbegin(); digit != whole.crend() && decimalDigit(*digit) >= 0;
             ++digit)
            value /= 10;
        values.append(value);
    }
    return values;
}

} // namespace diglot::checks
