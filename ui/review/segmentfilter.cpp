// SPDX-License-Identifier: Apache-2.0
#include "ui/review/segmentfilter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Judgement;
using Test = SegmentFilter::Test;

namespace {

struct Term
{
    QString field;
    QStringList values;
    bool regular = false; // the one value is a regular expression
    bool negated = false;
};

// The context of the sentences that are translated here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(diglot::ui::review::SegmentFilter)
};

Error wrong(const QString &sentence)
{
    return {ErrorCode::Syntax, sentence, {}};
}

// Reads one value: "in quotes", /between slashes/, or up to a blank or comma.
QString readValue(QStringView query, qsizetype &at, bool *regular)
{
    const QChar first = at < query.size() ? query.at(at) : QChar();
    if (first == u'"' || first == u'/') {
        QString value;
        for (++at; at < query.size() && query.at(at) != first; ++at) {
            if (query.at(at) == u'\\' && at + 1 < query.size() && query.at(at + 1) == first)
                ++at;
            value += query.at(at);
        }
        ++at; // what is not closed ends with the query
        *regular = first == u'/';
        return value;
    }
    const qsizetype from = at;
    while (at < query.size() && !query.at(at).isSpace() && query.at(at) != u',')
        ++at;
    return query.mid(from, at - from).toString();
}

QString readField(QStringView query, qsizetype &at)
{
    qsizetype end = at;
    while (end < query.size() && query.at(end).isLetter())
        ++end;
    if (end == at || end >= query.size() || query.at(end) != u':')
        return {};
    const QString field = query.mid(at, end - at).toString().toLower();
    at = end + 1;
    return field;
}

QList<Term> readTerms(QStringView query)
{
    QList<Term> terms;
    for (qsizetype at = 0; at < query.size();) {
        if (query.at(at).isSpace() || query.at(at) == u',') {
            ++at;
            continue;
        }
        Term term;
        if (query.at(at) == u'-' && at + 1 < query.size() && !query.at(at + 1).isSpace()) {
            term.negated = true;
            ++at;
        }
        term.field = readField(query, at);
        for (;;) {
            const QString value = readValue(query, at, &term.regular);
            if (!value.isEmpty())
                term.values << value;
            if (term.field.isEmpty() || at >= query.size() || query.at(at) != u',')
                break;
            ++at;
        }
        if (!term.values.isEmpty()) // a field without a value yet is being typed
            terms.append(term);
    }
    return terms;
}

QStringList foldedComments(const SegmentRow &row)
{
    QStringList comments;
    for (const auto &opinion : row.reviewed.opinions)
        comments << opinion.verdict.comment.toCaseFolded();
    return comments;
}

// The texts of a row in which a field looks.
using Texts = std::function<QStringList(const SegmentRow &)>;

Texts textsOf(const QString &field)
{
    if (field == "source"_L1)
        return [](const SegmentRow &row) { return QStringList{row.foldedSource}; };
    if (field == "target"_L1)
        return [](const SegmentRow &row) { return QStringList{row.foldedTarget}; };
    if (field == "comment"_L1)
        return foldedComments;
    return [](const SegmentRow &row) { return QStringList{row.foldedSource, row.foldedTarget}; };
}

bool holdsOne(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

Result<Test> textTest(const Term &term)
{
    const Texts texts = textsOf(term.field);
    if (!term.regular) {
        QStringList wanted;
        for (const QString &value : term.values)
            wanted << value.toCaseFolded();
        return Test([texts, wanted](const SegmentRow &row) {
            const QStringList places = texts(row);
            return std::any_of(places.cbegin(), places.cend(),
                               [&](const QString &text) { return holdsOne(text, wanted); });
        });
    }
    const QRegularExpression expression(term.values.first(),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return wrong(Words::tr("This is no regular expression: %1").arg(expression.errorString()));
    return Test([texts, expression](const SegmentRow &row) {
        const QStringList places = texts(row);
        return std::any_of(places.cbegin(), places.cend(),
                           [&](const QString &text) { return expression.match(text).hasMatch(); });
    });
}

bool hasCurrent(const SegmentRow &row, bool (*has)(const article::Verdict &))
{
    return std::any_of(row.reviewed.opinions.cbegin(), row.reviewed.opinions.cend(),
                       [has](const auto &opinion) { return has(opinion.verdict); });
}

std::optional<Test> isTest(const QString &value)
{
    if (value == "machine"_L1)
        return Test([](const SegmentRow &row) { return row.machine; });
    if (value == "human"_L1)
        return Test([](const SegmentRow &row) { return !row.machine; });
    if (value == "changed"_L1)
        return Test([](const SegmentRow &row) { return row.isOutdated(); });
    if (value == "doubtful"_L1)
        return Test([](const SegmentRow &row) { return row.isDoubtful(); });
    if (value == "inconsistent"_L1)
        return Test([](const SegmentRow &row) { return row.variance.isAny(); });
    if (value == "unit"_L1)
        return Test([](const SegmentRow &row) { return row.number() == 0; });
    if (value == "segment"_L1)
        return Test([](const SegmentRow &row) { return row.number() > 0; });
    if (value == "included"_L1)
        return Test([](const SegmentRow &row) { return !row.ownFile; });
    if (value == "gone"_L1)
        return Test([](const SegmentRow &row) { return row.reviewed.gone; });
    return std::nullopt;
}

std::optional<Test> hasTest(const QString &value)
{
    if (value == "proposal"_L1)
        return Test([](const SegmentRow &row) {
            return hasCurrent(row, [](const auto &verdict) { return bool(verdict.proposal); });
        });
    if (value == "comment"_L1)
        return Test([](const SegmentRow &row) {
            return hasCurrent(row, [](const auto &verdict) { return !verdict.comment.isEmpty(); });
        });
    if (value == "finding"_L1)
        return Test([](const SegmentRow &row) { return !row.findings.isEmpty(); });
    if (value == "dismissal"_L1)
        return Test([](const SegmentRow &row) { return !row.dismissed.isEmpty(); });
    if (value == "opinions"_L1)
        return Test([](const SegmentRow &row) { return row.reviewed.opinions.size() > 1; });
    return std::nullopt;
}

std::optional<Test> verdictTest(const QString &value, const QString &reviewer)
{
    if (value == "outdated"_L1)
        return Test([](const SegmentRow &row) { return row.isOutdated(); });
    const auto judgement = article::judgementFromName(value);
    if (!judgement)
        return std::nullopt;
    return Test([wanted = *judgement, reviewer](const SegmentRow &row) {
        return row.judgement(reviewer) == wanted;
    });
}

std::optional<Test> severityTest(const QString &value)
{
    constexpr std::pair<QLatin1StringView, article::Severity> words[] = {
        {"error"_L1, article::Severity::Error},
        {"warning"_L1, article::Severity::Warning},
        {"advice"_L1, article::Severity::Advice}};
    for (const auto &[word, severity] : words) {
        if (value != word)
            continue;
        return Test([wanted = severity](const SegmentRow &row) {
            return std::any_of(row.findings.cbegin(), row.findings.cend(),
                               [wanted](const auto &one) { return one.severity == wanted; });
        });
    }
    return std::nullopt;
}

std::optional<Test> numberTest(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{1,9})(?:-(\\d{1,9}))?$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    const int to = match.hasCaptured(2) ? match.captured(2).toInt() : from;
    return Test(
        [from, to](const SegmentRow &row) { return row.number() >= from && row.number() <= to; });
}

Test ruleTest(const QString &value)
{
    return [value](const SegmentRow &row) {
        return std::any_of(row.findings.cbegin(), row.findings.cend(),
                           [&](const auto &one) { return one.rule == value; });
    };
}

Test reviewerTest(const QString &value)
{
    return [wanted = value.toCaseFolded()](const SegmentRow &row) {
        return std::any_of(
            row.reviewed.opinions.cbegin(), row.reviewed.opinions.cend(),
            [&](const auto &one) { return one.verdict.reviewer.toCaseFolded() == wanted; });
    };
}

// The test of one value of a field that has a fixed set of them.
Result<Test> valueTest(const QString &field, const QString &value, const QString &reviewer)
{
    std::optional<Test> test;
    const QString lower = value.toLower();
    if (field == "rule"_L1)
        test = ruleTest(lower);
    else if (field == "reviewer"_L1)
        test = reviewerTest(value);
    else if (field == "verdict"_L1)
        test = verdictTest(lower, reviewer);
    else if (field == "severity"_L1)
        test = severityTest(lower);
    else if (field == "is"_L1)
        test = isTest(lower);
    else if (field == "has"_L1)
        test = hasTest(lower);
    else if (field == "number"_L1)
        test = numberTest(value);
    else
        return wrong(Words::tr("There is no field “%1”.").arg(field));
    if (!test)
        return wrong(Words::tr("The field “%1” has no value “%2”.").arg(field, value));
    return *test;
}

Result<Test> testOf(const Term &term, const QString &reviewer)
{
    if (term.field.isEmpty() || term.field == "source"_L1 || term.field == "target"_L1 ||
        term.field == "comment"_L1)
        return textTest(term);
    QList<Test> any;
    for (const QString &value : term.values) {
        auto test = valueTest(term.field, value, reviewer);
        if (!test)
            return test.error();
        any.append(*test);
    }
    return Test([any](const SegmentRow &row) {
        return std::any_of(any.cbegin(), any.cend(), [&](const Test &test) { return test(row); });
    });
}

} // namespace

Result<SegmentFilter> SegmentFilter::parse(const QString &query, const QString &reviewer)
{
    SegmentFilter filter;
    for (const Term &term : readTerms(query)) {
        auto test = testOf(term, reviewer);
        if (!test)
            return test.error();
        filter.m_terms.append(term.negated ? Test([positive = *test](const SegmentRow &row) {
            return !positive(row);
        })
                                           : *test);
    }
    return filter;
}

bool SegmentFilter::matches(const SegmentRow &row) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&](const Test &term) { return term(row); });
}

} // namespace diglot::ui::review
