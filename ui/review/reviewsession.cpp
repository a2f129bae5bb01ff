// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewsession.h"

#include "app/core/whenfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Dismissal;
using workspace::CheckService;
using workspace::ReviewService;

ReviewSession::ReviewSession(workspace::Workspace *workspace, const Options &options,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    ReviewService::Options keeping;
    m_dataFolder = options.dataFolder.isEmpty() ? m_scratch.path() : options.dataFolder;
    keeping.dataFolder = m_dataFolder;
    keeping.now = options.now;
    m_reviews = std::make_unique<ReviewService>(*workspace, keeping);
    CheckService::Options checks;
    checks.background = true;
    m_checks = std::make_unique<CheckService>(*workspace, checks);
    configureChecks();
    connect(m_reviews.get(), &ReviewService::changed, this, &ReviewSession::load);
    connect(m_reviews.get(), &ReviewService::changed, this, &ReviewSession::readConventions);
    connect(m_reviews.get(), &ReviewService::notice, this, &ReviewSession::failed);
    connect(m_checks.get(), &CheckService::progress, this, &ReviewSession::checking);
    connect(m_checks.get(), &CheckService::cancelled, this, [this] { emit checking(1, 1); });
    connect(m_checks.get(), &CheckService::failed, this, [this](const Error &error) {
        emit checking(1, 1);
        emit failed(error.toLine());
    });
    connect(m_checks.get(), &CheckService::finished, this, [this] {
        emit checking(1, 1);
        for (const Problem &problem : m_checks->findings()->glossaryProblems)
            emit failed(
                tr("The glossary could not be read: %1: %2").arg(problem.file, problem.message));
        load();
    });
    connect(m_checks.get(), &CheckService::editionChecked, this,
            [this](const workspace::EditionFindingsPtr &found) {
                if (found->article == m_article && found->locale == m_locale) {
                    m_found = found;
                    merge();
                }
            });
    connect(workspace, &workspace::Workspace::libraryChanged, this, &ReviewSession::load);
}

ReviewSession::~ReviewSession() = default;

QString ReviewSession::dataFolder() const
{
    return m_dataFolder;
}

QFuture<Result<QList<Dismissal>>> ReviewSession::dismissals() const
{
    return m_reviews->dismissals();
}

void ReviewSession::start()
{
    if (m_started)
        return;
    m_started = true;
    readConventions();
    m_checks->start();
    load();
}

void ReviewSession::readConventions()
{
    whenFinished(m_reviews->conventions(), this,
                 [this](const Result<QList<article::Convention>> &conventions) {
                     if (!conventions || !m_checks->setConventions(*conventions))
                         return;
                     // What one looks at follows at once, the library when it is checked again.
                     if (m_started && m_review)
                         (void)m_checks->checkEdition(m_article, m_locale);
                 });
}

void ReviewSession::setArticle(const article::ArticleId &article, const LocaleTag &locale)
{
    if (article == m_article && locale == m_locale && m_review)
        return;
    m_article = article;
    m_locale = locale;
    m_review.reset();
    m_found.reset();
    m_rows.clear();
    m_obstacle.clear();
    emit rowsChanged();
    load();
}

void ReviewSession::load()
{
    const int asked = ++m_asked;
    if (!m_started || !m_article.isValid() || !m_workspace->library())
        return;
    const auto *edition = m_workspace->library()->edition(m_article, m_locale);
    if (!edition || !edition->bilingual) {
        m_review.reset();
        m_rows.clear();
        m_obstacle = edition ? tr("This edition is in the source language: there is nothing to "
                                  "compare. Choose a translation.")
                             : tr("The article has no edition in this language.");
        emit rowsChanged();
        return;
    }
    checkArticle();
    whenFinished(m_reviews->article(m_article, m_locale), this,
                 [this, asked](const Result<workspace::ArticleReview> &review) {
                     if (asked != m_asked)
                         return;
                     if (!review) {
                         m_obstacle = review.error().toLine();
                         m_rows.clear();
                         emit rowsChanged();
                         return;
                     }
                     m_review = *review;
                     m_obstacle.clear();
                     merge();
                 });
}

// By what the whole library was found to be like; until that is known by the language alone.
void ReviewSession::checkArticle()
{
    const auto *edition = m_workspace->library()->edition(m_article, m_locale);
    if (const auto found = foundIn(edition->path))
        m_found = found;
    else if (!m_found)
        (void)m_checks->checkEdition(m_article, m_locale);
}

void ReviewSession::merge()
{
    const auto library = m_workspace->library();
    if (!m_review || !library)
        return;
    const auto *edition = library->edition(m_article, m_locale);
    const QString contents = contentsPath();
    const auto names = foundIn(contents);
    ArticleFindings found{m_found.get(), names.get(), {}};
    if (const auto all = m_checks->findings(); all && edition)
        found.variances = workspace::variancesOf(*all, *m_review, {edition->path, contents});
    m_rows =
        rowsOf(*m_review, found, edition && edition->translation == article::Translation::Machine);
    emit rowsChanged();
}

// Of the contents in which the article has a name; empty where it has none.
QString ReviewSession::contentsPath() const
{
    const auto library = m_workspace->library();
    const auto *root = library->root(m_article.collection, m_locale);
    for (qsizetype i = 0; root && i < m_review->texts.size(); ++i) {
        const article::TextPlace &place = m_review->texts.at(i).text.place;
        if (!place.unit.startsWith("toc:"_L1))
            continue;
        for (const article::Docset &docset : root->docsets) {
            if (!docset.tocPath.isEmpty() && docset.tocPath.endsWith(place.key))
                return docset.tocPath;
        }
    }
    return {};
}

workspace::EditionFindingsPtr ReviewSession::foundIn(const QString &path) const
{
    const auto found = m_checks->findings();
    return found && !path.isEmpty() ? found->editions.value(path) : nullptr;
}

QList<checks::TermUse> ReviewSession::termsOf(const SegmentRow &row) const
{
    checks::TextPair pair;
    pair.source = row.text().source;
    pair.target = row.proposal(m_reviewer).value_or(row.text().target);
    pair.sourceLocale = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
    pair.targetLocale = row.text().place.locale;
    return m_checks->termsOf(pair);
}

void ReviewSession::setGlossary(const QString &file)
{
    if (m_glossary == file)
        return;
    m_glossary = file;
    checkAnew();
}

void ReviewSession::setSpelling(bool on)
{
    if (m_spelling == on)
        return;
    m_spelling = on;
    checkAnew();
}

void ReviewSession::checkAnew()
{
    configureChecks();
    if (m_checks->isStarted() && m_workspace->library())
        (void)m_checks->check();
}

void ReviewSession::configureChecks()
{
    workspace::CheckOptions options;
    options.glossary = m_glossary;
    options.spelling = m_spelling;
    options.consistency = true; // the order by risk and the page about quality ask for it
    m_checks->configure(options);
}

} // namespace diglot::ui::review
