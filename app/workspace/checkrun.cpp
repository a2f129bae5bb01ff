// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/checkrun.h"

#include "app/workspace/checkconsistency.h"
#include "app/workspace/checktexts.h"
#include "app/workspace/glossaries.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <map>

#include <sys/resource.h>
#include <unistd.h>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::Finding;
using article::Findings;
using checks::Observations;
using checks::Rates;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int backgroundNice = 10;

// One file on its way through the two passes.
struct Job
{
    Edition edition;
    QList<CheckedText> texts;
    Observations observations;
    EditionFindings found;
    Rates rates;
    std::optional<Problem> problem;
    qint64 firstPlace = 0; // of its texts among all of the library
};

bool isFlagged(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity != article::Severity::Advice;
    });
}

void judge(Job &job, const checks::Checker &checker, const checks::Learned &learned,
           const QHash<qint64, Findings> &more = {})
{
    qint64 place = job.firstPlace;
    EditionFindings &found = job.found;
    found.article = {job.edition.collection, job.edition.key};
    found.locale = job.edition.locale;
    found.path = job.edition.path;
    found.docset = job.edition.docset;
    found.translation = job.edition.translation;
    found.checked = int(job.texts.size());
    for (const CheckedText &text : std::as_const(job.texts)) {
        TextFindings entry{text.number,       text.unit,         text.line,
                           text.texts.source, text.texts.target, {}};
        entry.findings = checker.check(text.texts, learned);
        job.rates.count(entry.findings);
        entry.findings += more.value(place++);
        if (!entry.findings.isEmpty())
            found.texts.append(std::move(entry));
    }
}

void settle(EditionFindings &found, const checks::Checker &checker, const LocaleFindings &known,
            const checks::Pins &pins)
{
    for (TextFindings &text : found.texts)
        checker.settle(text.findings, known.rates, pins);
}

void count(const EditionFindings &found, LocaleFindings &locale)
{
    locale.checked += found.checked;
    for (const TextFindings &text : found.texts) {
        locale.flagged += isFlagged(text.findings);
        QSet<QString> rules;
        for (const Finding &finding : text.findings) {
            if (finding.severity != article::Severity::Advice)
                rules.insert(finding.rule);
        }
        for (const QString &rule : std::as_const(rules))
            ++locale.byRule[rule];
    }
}

// The texts of an edition; its locale where its place says none.
Result<QList<CheckedText>> load(Edition &edition, const DocumentLoader &loader,
                                const LocaleTag &assumed)
{
    const auto document = loader.load(edition);
    if (!document)
        return document.error();
    if (!edition.locale.isValid()) {
        const QString stated = (*document)->frontMatter.value(u"ms.contentlocale");
        edition.locale = LocaleTag::fromString(stated).value_or(assumed);
    }
    return checkedTexts(edition, **document);
}

class Runner
{
public:
    Runner(const article::LibraryPtr &library, const DocumentLoader &loader,
           const CheckOptions &options, const std::atomic_bool &cancel)
        : m_library(*library)
        , m_loader(loader)
        , m_options(options)
        , m_cancel(cancel)
    {
        const LoadedGlossary glossary = loadGlossaries(m_loader.tree(), options.glossary);
        m_glossaryProblems = glossary.problems;
        if (!glossary.entries.isEmpty()) {
            m_terms = std::make_shared<checks::TermTable>(glossary.entries);
            m_options.checker = options.checker->withTerms(m_terms);
        }
        if (options.threads > 0)
            m_pool.setMaxThreadCount(options.threads);
    }

    Result<LibraryFindingsPtr> run()
    {
        collect();
        if (!forEach([this](Job &job) { read(job); }, 0))
            return cancelled();
        learn();
        compareTexts();
        const auto judgeJob = [this](Job &job) {
            judge(job, *m_options.checker, learnedOf(job), m_inconsistent);
        };
        if (!forEach(judgeJob, 1))
            return cancelled();
        return LibraryFindingsPtr(finished());
    }

private:
    static Error cancelled()
    {
        return {ErrorCode::Cancelled, Text::tr("Checking was cancelled."), {}};
    }

    // A job for each file, and for each table of contents that has an English one.
    void collect()
    {
        for (const Edition &edition : checkedEditions(m_library))
            add(edition, {});
        for (const article::LocaleRoot &root : m_library.roots) {
            for (const article::Docset &docset : root.docsets) {
                Edition contents;
                contents.collection = root.collection;
                contents.key = docset.tocPath;
                contents.path = docset.tocPath;
                contents.docset = docset.folder;
                contents.locale = root.locale;
                const QList<CheckedText> texts = checkedContents(m_library, root, docset);
                if (!texts.isEmpty())
                    add(contents, texts);
            }
        }
    }

    void add(const Edition &edition, const QList<CheckedText> &texts)
    {
        const bool other = m_options.locale.isValid() && edition.locale.isValid() &&
                           edition.locale != m_options.locale;
        if (other)
            return;
        auto job = std::make_unique<Job>();
        job->edition = edition;
        job->texts = texts;
        m_jobs.push_back(std::move(job));
    }

    void read(Job &job)
    {
        if (job.texts.isEmpty()) {
            auto texts = load(job.edition, m_loader, m_options.assumed);
            if (!texts) {
                job.problem = {job.edition.path, 0, texts.error().what};
                return;
            }
            job.texts = std::move(*texts);
        }
        if (m_options.locale.isValid() && job.edition.locale != m_options.locale)
            job.texts.clear();
        for (const CheckedText &text : std::as_const(job.texts))
            m_options.checker->observe(text.texts, job.observations);
    }

    // Runs work on every job; false when cancelled. Waits for what it has begun.
    template<class Work>
    bool forEach(Work work, int pass)
    {
        std::atomic_int done = 0;
        QList<QFuture<void>> futures;
        for (const auto &job : m_jobs) {
            futures.append(QtConcurrent::run(&m_pool, [&, job = job.get()] {
                if (m_cancel)
                    return;
                if (m_options.background) // of this thread alone
                    (void)setpriority(PRIO_PROCESS, id_t(gettid()), backgroundNice);
                work(*job);
            }));
        }
        for (QFuture<void> &future : futures) {
            future.waitForFinished();
            if (m_options.progress && !m_cancel)
                m_options.progress((++done + pass * int(m_jobs.size())) / 2, int(m_jobs.size()));
        }
        return !m_cancel;
    }

    void learn()
    {
        QMap<LocaleTag, Observations> observations;
        for (const auto &job : m_jobs)
            observations[job->edition.locale].merge(job->observations);
        for (auto seen = observations.cbegin(); seen != observations.cend(); ++seen)
            m_locales[seen.key()].learned = checks::Learned(*seen);
    }

    // What is translated in several ways, where that is asked for.
    void compareTexts()
    {
        const QList<checks::Rule> &rules = m_options.checker->rules();
        const bool asked = std::any_of(rules.cbegin(), rules.cend(), [](const checks::Rule &rule) {
            return rule.id == "consistency"_L1;
        });
        if (!asked && !m_options.consistency)
            return;
        std::map<LocaleTag, checks::ConsistencyBoard> boards;
        for (const auto &job : m_jobs) {
            job->firstPlace = m_places.size();
            checks::ConsistencyBoard &board = boards[job->edition.locale];
            for (const CheckedText &text : std::as_const(job->texts)) {
                board.add(text.texts, m_places.size());
                m_places.append({job->edition.path, text.number, text.unit});
            }
        }
        for (const auto &[locale, board] : boards) {
            m_groups.insert(locale, board.groups());
            m_repeated.insert(locale, board.repeatedSources());
            if (asked)
                m_inconsistent.insert(consistencyFindings(m_groups.value(locale)));
        }
    }

    [[nodiscard]] const checks::Learned &learnedOf(const Job &job) const
    {
        return m_locales.constFind(job.edition.locale)->learned;
    }

    std::shared_ptr<LibraryFindings> finished()
    {
        for (const auto &job : m_jobs)
            m_locales[job->edition.locale].rates.merge(job->rates);
        auto result = std::make_shared<LibraryFindings>();
        QSet<QByteArray> defects;
        for (const auto &job : m_jobs) {
            if (job->problem) {
                result->problems.append(*job->problem);
                continue;
            }
            LocaleFindings &locale = m_locales[job->edition.locale];
            settle(job->found, *m_options.checker, locale,
                   m_options.pins.value(job->edition.locale));
            nameDefectsOnce(job->found, defects);
            count(job->found, locale);
            result->editions.insert(job->edition.path,
                                    std::make_shared<EditionFindings>(std::move(job->found)));
        }
        result->locales = m_locales;
        result->consistency = m_groups;
        result->repeatedSources = m_repeated;
        result->places = m_places;
        result->checker = m_options.checker;
        result->terms = m_terms;
        result->glossaryProblems = m_glossaryProblems;
        return result;
    }

    static void nameDefectsOnce(EditionFindings &found, QSet<QByteArray> &defects)
    {
        for (TextFindings &text : found.texts) {
            text.findings.removeIf([&](const Finding &finding) {
                if (!finding.sourceDefect)
                    return false;
                const QByteArray key = article::findingKey(finding.rule + u':' + finding.variant,
                                                           text.source, QString());
                if (defects.contains(key))
                    return true;
                defects.insert(key);
                return false;
            });
        }
        found.texts.removeIf([](const TextFindings &text) { return text.findings.isEmpty(); });
    }

    const article::Library &m_library;
    const DocumentLoader &m_loader;
    CheckOptions m_options;
    const std::atomic_bool &m_cancel;
    checks::TermTablePtr m_terms;
    Problems m_glossaryProblems;
    std::vector<std::unique_ptr<Job>> m_jobs;
    QMap<LocaleTag, LocaleFindings> m_locales; // only read while threads run
    QMap<LocaleTag, QList<checks::ConsistencyGroup>> m_groups;
    QMap<LocaleTag, int> m_repeated;
    QList<CheckedPlace> m_places;
    QHash<qint64, Findings> m_inconsistent; // by place; only read while threads run
    QThreadPool m_pool;                     // last: its threads use all of the above
};

} // namespace

Result<LibraryFindingsPtr> checkLibrary(const article::LibraryPtr &library,
                                        const DocumentLoader &loader, const CheckOptions &options,
                                        const std::atomic_bool &cancel)
{
    QElapsedTimer timer;
    timer.start();
    auto result = Runner(library, loader, options, cancel).run();
    if (!result)
        return result.error();
    auto timed = std::make_shared<LibraryFindings>(**result);
    timed->seconds = double(timer.elapsed()) / 1000;
    return LibraryFindingsPtr(timed);
}

Result<EditionFindingsPtr> checkEdition(const Edition &edition, const DocumentLoader &loader,
                                        const LocaleFindings &known, const CheckOptions &options)
{
    Job job;
    job.edition = edition;
    auto texts = load(job.edition, loader, options.assumed);
    if (!texts)
        return texts.error();
    job.texts = std::move(*texts);
    judge(job, *options.checker, known.learned);
    settle(job.found, *options.checker, known, options.pins.value(job.edition.locale));
    return EditionFindingsPtr(std::make_shared<EditionFindings>(std::move(job.found)));
}

void recount(LibraryFindings &findings, const LocaleTag &locale)
{
    LocaleFindings &counted = findings.locales[locale];
    counted.checked = counted.flagged = 0;
    counted.byRule.clear();
    for (const EditionFindingsPtr &edition : std::as_const(findings.editions)) {
        if (edition->locale == locale)
            count(*edition, counted);
    }
}

} // namespace diglot::workspace
