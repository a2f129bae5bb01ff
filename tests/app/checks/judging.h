// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/checker.h"

#include <QTest>

namespace diglot::test {

inline LocaleTag tag(const QString &text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

inline checks::TextPair pairOf(const QString &locale, const QString &source, const QString &target)
{
    return {source, target, tag(QStringLiteral("en-US")), tag(locale)};
}

// What one rule says of a pair.
inline article::Findings judge(const QString &rule, const checks::TextPair &pair,
                               const checks::Learned &learned = {})
{
    const auto checker = checks::Checker::create({rule});
    return checker ? (*checker)->check(pair, learned) : article::Findings();
}

// Findings as "variant" or "variant source:x target:y", apart by bars; nothing found is "".
inline QString summary(const article::Findings &findings, const checks::TextPair &pair)
{
    const auto part = [](const QString &text, const article::Range &range) {
        const auto points = text.toUcs4().mid(range.from, range.to - range.from);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
                                 points.size());
    };
    QStringList all;
    for (const article::Finding &finding : findings) {
        QString line = finding.variant;
        if (finding.sourceDefect)
            line = QStringLiteral("defect ") + line;
        line = line.trimmed();
        if (finding.source)
            line += QStringLiteral(" s=") + part(pair.source, *finding.source);
        if (finding.target)
            line += QStringLiteral(" t=") + part(pair.target, *finding.target);
        if (finding.fix)
            line += QStringLiteral(" fix=") + finding.fix->text;
        all += line.trimmed();
    }
    return all.join(QStringLiteral(" | "));
}

// Columns of a table of cases, and what to do with a row.
inline void addColumns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected"); // as summary()
}

// A parameter for each column.
// NOLINTNEXTLINE(readability-function-size)
inline void addCase(const char *name, const char16_t *rule, const char16_t *locale,
                    const char16_t *source, const char16_t *target, const char16_t *expected)
{
    const auto text = [](const char16_t *raw) { return QString::fromUtf16(raw); };
    QTest::newRow(name) << text(rule) << text(locale) << text(source) << text(target)
                        << text(expected);
}

inline void compareCase()
{
    QFETCH(QString, rule);
    QFETCH(QString, locale);
    QFETCH(QString, source);
    QFETCH(QString, target);
    const checks::TextPair pair = pairOf(locale, source, target);
    const article::Findings findings = judge(rule, pair);
    QTEST(summary(findings, pair), "expected");
    for (const article::Finding &finding : findings) {
        QCOMPARE(finding.rule, rule);
        QVERIFY(!finding.message.isEmpty());
        QVERIFY2(!finding.message.contains(QStringLiteral("%1")), qPrintable(finding.message));
    }
}

} // namespace diglot::test
