// SPDX-License-Identifier: Apache-2.0
// What the checks cost, how often they speak, and what they find.
//   bench_checks noise    share of segments with an error or warning, per locale and rule
//   bench_checks recall   good pairs damaged in a known way: how many the rule finds
//   bench_checks speed    all checks against parsing the same files, on one thread
//   bench_checks          all three
#include "app/parse/documentparser.h"
#include "app/workspace/checkrun.h"
#include "app/workspace/checktexts.h"
#include "app/workspace/librarybuilder.h"
#include "tests/support/corpus.h"
#include "tests/support/damages.h"

#include <QTextStream>

#include <algorithm>
#include <cstring>
#include <ctime>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

constexpr int damagedPairs = 1000;
constexpr double wantedRecall = 95;
QTextStream out(stdout);

struct Opened
{
    article::LibraryPtr library;
    std::shared_ptr<workspace::DocumentLoader> loader;
};

std::optional<Opened> open(const QString &folder)
{
    auto tree = files::FileTree::open(folder);
    const std::atomic_bool never = false;
    if (!tree)
        return std::nullopt;
    const std::shared_ptr<const files::FileTree> shared = std::move(*tree);
    auto library = workspace::buildLibrary(*shared, {}, never);
    if (!library)
        return std::nullopt;
    return Opened{*library, std::make_shared<workspace::DocumentLoader>(*library, shared, nullptr)};
}

workspace::LibraryFindingsPtr checked(const Opened &opened)
{
    workspace::CheckOptions options;
    options.checker = checks::Checker::create().value();
    const std::atomic_bool never = false;
    return workspace::checkLibrary(opened.library, *opened.loader, options, never).value();
}

// Limits of flagged segments in per cent.
const QList<std::pair<QString, double>> &noiseLimits()
{
    static const QList<std::pair<QString, double>> limits{
        {u"ru-RU"_s, 5.0}, {u"de-DE"_s, 4.0}, {u"zh-TW"_s, 1.5}};
    return limits;
}

bool noise()
{
    bool good = true;
    for (const auto &[locale, limit] : noiseLimits()) {
        const auto opened = open(test::corpus() + u"/partner-center/"_s + locale);
        if (!opened)
            continue;
        const auto findings = checked(*opened);
        const auto counts = findings->locales.value(*LocaleTag::fromString(locale));
        const double share = 100.0 * counts.flagged / counts.checked;
        good = good && share <= limit;
        out << locale << ": " << counts.flagged << " of " << counts.checked << " flagged, "
            << QString::number(share, 'f', 2) << " % (limit " << limit << " %)\n";
        QStringList rules = counts.byRule.keys();
        rules.sort();
        for (const QString &rule : std::as_const(rules))
            out << "  " << rule.leftJustified(24)
                << QString::number(counts.byRule[rule]).rightJustified(6)
                << QString::number(100.0 * counts.byRule[rule] / counts.checked, 'f', 3)
                       .rightJustified(8)
                << " %\n";
        out.flush();
    }
    return good;
}

// Every pair of a library, in an order that does not depend on its files.
struct Pairs
{
    QList<checks::TextPair> clean; // without an error or warning
    checks::Learned learned;
};

bool isClean(const article::Findings &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(), [](const article::Finding &finding) {
        return finding.severity != article::Severity::Advice;
    });
}

Pairs pairsOf(const QStringList &folders, const LocaleTag &locale, const checks::Checker &checker)
{
    Pairs pairs;
    QList<checks::TextPair> all;
    checks::Observations observations;
    for (const QString &folder : folders) {
        const auto opened = open(folder);
        if (!opened)
            continue;
        for (const article::Edition &edition : workspace::checkedEditions(*opened->library)) {
            const auto document = opened->loader->load(edition);
            if (!document || edition.locale != locale)
                continue;
            for (const auto &text : workspace::checkedTexts(edition, **document)) {
                if (text.unit.isEmpty())
                    all.append(text.texts);
            }
        }
    }
    for (const checks::TextPair &pair : std::as_const(all))
        checker.observe(pair, observations);
    pairs.learned = checks::Learned(observations);
    for (const checks::TextPair &pair : std::as_const(all)) {
        if (isClean(checker.check(pair, pairs.learned)))
            pairs.clean.append(pair);
    }
    std::stable_sort(pairs.clean.begin(), pairs.clean.end(),
                     [](const checks::TextPair &a, const checks::TextPair &b) {
                         return qHash(a.source, 7) < qHash(b.source, 7);
                     });
    return pairs;
}

bool recallOf(const QString &locale, const Pairs &pairs, const checks::Checker &checker)
{
    bool good = true;
    out << locale << ": " << pairs.clean.size() << " clean pairs\n";
    for (const test::Damage &damage : test::damages()) {
        int tried = 0;
        int found = 0;
        QList<checks::TextPair> missed;
        for (const checks::TextPair &pair : pairs.clean) {
            if (tried == damagedPairs)
                break;
            const auto target = damage.apply(pair);
            if (!target)
                continue;
            ++tried;
            checks::TextPair damaged = pair;
            damaged.target = *target;
            const article::Findings findings = checker.check(damaged, pairs.learned);
            const bool hit = std::any_of(
                findings.cbegin(), findings.cend(), [&](const article::Finding &finding) {
                    return finding.rule == QLatin1StringView(damage.rule) && !finding.sourceDefect;
                });
            found += hit;
            if (!hit && missed.size() < 3)
                missed.append(damaged);
        }
        if (tried == 0)
            continue;
        const double share = 100.0 * found / tried;
        good = good && share >= wantedRecall;
        out << "  " << QString::fromLatin1(damage.rule).leftJustified(24)
            << QString::fromLatin1(damage.name).leftJustified(30)
            << QString::number(tried).rightJustified(5)
            << QString::number(share, 'f', 1).rightJustified(7) << " %"
            << (share < wantedRecall ? "  BELOW" : "") << '\n';
        if (share < wantedRecall) {
            for (const checks::TextPair &pair : std::as_const(missed))
                out << "      - " << pair.source.left(160) << "\n        " << pair.target.left(160)
                    << '\n';
        }
    }
    out.flush();
    return good;
}

bool recall()
{
    const auto checker = checks::Checker::create().value();
    const QString samples = u"" DIGLOT_SOURCE_DIR "/resources/library"_s;
    bool good = true;
    for (const QString &locale : {u"ru-RU"_s, u"zh-TW"_s, u"de-DE"_s, u"ja-JP"_s, u"ar-SA"_s}) {
        const QStringList folders{samples, test::corpus() + u"/partner-center/"_s + locale,
                                  test::corpus() + u"/hard-cases/"_s + locale};
        const Pairs pairs = pairsOf(folders, *LocaleTag::fromString(locale), *checker);
        good = recallOf(locale, pairs, *checker) && good;
    }
    return good;
}

// Processor time of this thread: other work on the machine does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool speed()
{
    const auto opened = open(test::corpus() + u"/partner-center/ru-RU"_s);
    if (!opened)
        return true;
    const auto checker = checks::Checker::create().value();
    QList<double> parsing;
    QList<double> checking;
    qsizetype segments = 0;
    for (int round = 0; round < 5; ++round) {
        double parsed = 0;
        QList<workspace::CheckedText> texts;
        for (const article::Edition &edition : workspace::checkedEditions(*opened->library)) {
            const auto bytes = opened->loader->bytes(edition);
            if (!bytes)
                continue;
            const double begin = threadMilliseconds();
            const auto document = parse::parseDocument(*bytes, edition.path.section(u'/', -1));
            parsed += threadMilliseconds() - begin;
            if (document)
                texts += workspace::checkedTexts(edition, *document);
        }
        const double begin = threadMilliseconds();
        checks::Observations observations;
        for (const workspace::CheckedText &text : std::as_const(texts))
            checker->observe(text.texts, observations);
        const checks::Learned learned(observations);
        checks::Rates rates;
        for (const workspace::CheckedText &text : std::as_const(texts))
            rates.count(checker->check(text.texts, learned));
        checking.append(threadMilliseconds() - begin);
        parsing.append(parsed);
        segments = texts.size();
    }
    const double ratio = median(checking) / median(parsing);
    out << segments << " texts: parsing " << qRound(median(parsing))
        << " ms, all checks in both passes " << qRound(median(checking)) << " ms, ratio "
        << QString::number(ratio, 'f', 2) << " (limit 5)\n";
    out.flush();
    return ratio <= 5;
}

} // namespace

int main(int argc, char **argv)
{
    const auto asked = [&](const char *what) {
        return argc < 2 || std::strcmp(argv[1], what) == 0;
    };
    bool good = true;
    if (asked("noise"))
        good = noise() && good;
    if (asked("recall"))
        good = recall() && good;
    if (asked("speed"))
        good = speed() && good;
    return good ? 0 : 1;
}
