// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"
#include "app/workspace/checkrun.h"
#include "app/workspace/reviewservice.h"

namespace diglot::workspace {

struct QualityDocset
{
    QString collection;
    QString folder; // as Edition::docset
    QString name;   // for people, empty for what lies in no docset
};

// A file of the library in one language: an article, or README, contents or an included file.
struct QualityEdition
{
    article::ArticleId article;
    LocaleTag locale;
    QString path; // of the file in the library
    QString title;
    int docset = -1; // index into LibraryQuality::docsets
    article::Translation translation = article::Translation::None;
    bool behind = false;
    bool isArticle = false; // the window can open it
    int texts = 0;          // segments; once it was checked units too
    int reviewed = 0;       // of them
};

// A text of which something is known.
struct QualityText
{
    int edition = -1; // index into LibraryQuality::editions
    int number = 0;   // of the segment, 0 for a unit
    QString unit;
    QString source;
    QString target;
    int words = 0;                    // of the source; counted only where there are verdicts
    article::Findings findings;       // errors and warnings that nobody has dismissed
    QList<article::Verdict> verdicts; // of the text as it is now, one a reviewer
    // All verdicts as one: the sternest counts (exchange::statementOf()).
    article::Judgement judgement = article::Judgement::None;
    bool outdated = false;     // something was said of an earlier state alone
    bool inconsistent = false; // the same source is usually translated in another way
    int changed = 0;           // graphemes that its newest proposal changes, of `longest`
    int longest = 0;           // 0 without a proposal

    [[nodiscard]] article::ScoredText scored() const;
};

struct ConsistencyPlace
{
    int edition = -1; // index into LibraryQuality::editions
    int number = 0;
    QString unit;
};

// A source with several translations, or a translation that stands for several sources.
struct ConsistencyCase
{
    struct Variant
    {
        QString text; // of the other side, as first seen
        QList<ConsistencyPlace> places;
    };

    bool bySource = true;
    LocaleTag locale;
    QString text;            // that all share, as first seen
    QList<Variant> variants; // the most frequent first
    int places = 0;
};

// What is counted of a part of the library.
struct QualityFigures
{
    int files = 0; // editions, and files that articles include
    int behind = 0;
    int texts = 0;
    int approved = 0;
    int needsWork = 0;
    int rejected = 0;
    int outdated = 0;
    int flagged = 0;           // with an error or a warning
    QMap<QString, int> byRule; // texts with an error or a warning of each rule
    int inconsistent = 0;
    int proposals = 0;
    qint64 changed = 0; // graphemes, of all proposals
    qint64 longest = 0;
    QList<article::ScoredText> judged;

    [[nodiscard]] int reviewed() const { return approved + needsWork + rejected; }
    // Share of the characters that proposals change, 0 to 1; none without proposals.
    [[nodiscard]] std::optional<double> effort() const;
};

// How good a library is, as far as it is known yet: texts come from its facts, verdicts from the
// store, findings from the checks. A plain value that never changes.
struct LibraryQuality
{
    bool hasReviews = false;  // what is kept was read
    bool hasFindings = false; // the library was checked
    QList<QualityDocset> docsets;
    QList<QualityEdition> editions; // translations alone, ordered by path
    QList<QualityFigures> figures;  // of each edition, in the same order
    QList<QualityText> texts;       // by edition, then as they came
    QList<ConsistencyCase> consistency;
    QMap<LocaleTag, int> repeatedSources; // sources that stand in several places
    QHash<QString, int> index;            // see text() and editionAt()

    // Null where nothing is known of it.
    [[nodiscard]] const QualityText *text(const QString &path, int number,
                                          const QString &unit) const;
    [[nodiscard]] int editionAt(const QString &path) const; // -1 for none
};
using LibraryQualityPtr = std::shared_ptr<const LibraryQuality>;

// Puts together what is known. `kept` null: not read yet; `findings` null: not checked yet. Any
// thread; takes a moment where there are many proposals.
[[nodiscard]] LibraryQualityPtr libraryQuality(const article::Library &library,
                                               const QList<KeptThing> *kept,
                                               const LibraryFindings *findings);

// A part of the library.
struct QualityFilter
{
    int docset = -1;  // -1: all
    LocaleTag locale; // invalid: all
    std::optional<article::Translation> translation;

    [[nodiscard]] bool holds(const QualityEdition &edition) const;
    friend bool operator==(const QualityFilter &, const QualityFilter &) = default;
};

// Adds up the editions' figures: quick enough for the window's thread.
[[nodiscard]] QualityFigures figuresOf(const LibraryQuality &quality, const QualityFilter &filter);

enum class QualityBy : quint8 { Docset, Locale, Translation };

struct QualityGroup
{
    QualityFilter filter; // of this group, within the one that was asked for
    QualityFigures figures;
};
// The groups that have texts, in the order of docsets, of locales by tag, machine before human.
[[nodiscard]] QList<QualityGroup> groupsOf(const LibraryQuality &quality, QualityBy by,
                                           const QualityFilter &filter);

// What a figure counts.
enum class QualityMeasure : quint8 {
    Files,      // editions, and files that articles include
    Unreviewed, // files that have texts without a verdict
    Behind,     // files
    Reviewed,
    Approved,
    NeedsWork,
    Rejected,
    Outdated,
    Flagged, // of one rule, or of any
    Inconsistent,
    Proposals
};
[[nodiscard]] bool countsEditions(QualityMeasure measure);
// Indexes of the editions or texts that a figure counts; `rule` for Flagged, empty for any.
[[nodiscard]] QList<int> countedBy(const LibraryQuality &quality, const QualityFilter &filter,
                                   QualityMeasure measure, const QString &rule = {});

} // namespace diglot::workspace
