// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace diglot::article {

// Where a text that can be judged stands, in words that survive a move of the library, another
// folder, an archive or a branch: nothing here is a path on a disk. A text from an included file
// belongs to that file.
struct TextPlace
{
    QString docset; // as Edition::docset
    QString key;    // of the article, or of the included file, relative to its locale root
    LocaleTag locale;
    int number = 0; // of a segment; 0 for a unit
    QString unit;   // id of a unit ("title", "alt:0"); empty for a segment

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

// A text as it was when something was said of it.
struct JudgedText
{
    TextPlace place;
    QString source; // Markdown as in the file
    QString target;

    friend bool operator==(const JudgedText &, const JudgedText &) = default;
};

// By which texts are compared for ever: the first 32 hex digits of the SHA-256 of the text in
// UTF-8 with LF line ends.
[[nodiscard]] QString textHash(const QString &text);

enum class Judgement : quint8 { None, Approved, NeedsWork, Rejected };

// The words of the command line and of files: "none", "approved", "needs-work", "rejected".
[[nodiscard]] QString judgementName(Judgement judgement);
[[nodiscard]] std::optional<Judgement> judgementFromName(QStringView name);

// Why a translation is wrong, in the words of a quality model (QualityModel::id and the ids of its
// categories and severities).
struct Reason
{
    QString model;
    QString category;
    QString severity;

    friend bool operator==(const Reason &, const Reason &) = default;
};

// What one reviewer says of one text. Several reviewers' verdicts stand beside each other.
struct Verdict
{
    JudgedText text;
    QString reviewer;
    Judgement judgement = Judgement::None; // None: only a comment or a proposal
    QString comment;
    QList<Reason> reasons;
    std::optional<QString> proposal; // the corrected target, Markdown; nullopt: none
    QDateTime when;                  // of the last change, UTC

    // Whether nothing is said: keeping it means taking it away.
    [[nodiscard]] bool isEmpty() const
    {
        return judgement == Judgement::None && comment.isEmpty() && reasons.isEmpty() && !proposal;
    }
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

// A finding that somebody looked at and found to be none. It dies with a change of either text,
// but for Scope::Rule, which knows no text.
struct Dismissal
{
    enum class Scope : quint8 {
        Hit,  // at this place: `place` counts, and `hit` where it is given
        Pair, // wherever this source has this target in this locale
        Rule  // all findings of this rule in this locale
    };

    Scope scope = Scope::Hit;
    QString rule;
    QString hit;     // Finding::variant, which of several findings of the rule; empty: all
    JudgedText text; // of place only the locale counts for Pair and Rule; of Rule no text counts
    QString reviewer;
    QString reason;
    QDateTime when;

    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

// Whether one of them is about a finding of a text that they all are about.
[[nodiscard]] bool dismisses(const QList<Dismissal> &dismissals, QStringView rule,
                             QStringView variant);

// A mark that says something of a text for everybody ("read-only", "ask-author").
struct Flag
{
    JudgedText text;
    QString name;
    QString reviewer;
    QDateTime when;

    friend bool operator==(const Flag &, const Flag &) = default;
};

// A convention of a locale that a reviewer has decided ("quotes" = "«»"), in place of
// the one learned from the library.
struct Convention
{
    LocaleTag locale;
    QString name;
    QString value;
    QString reviewer;
    QString reason;
    QDateTime when;

    friend bool operator==(const Convention &, const Convention &) = default;
};

// Anything that a reviewer says and that is kept.
using ReviewThing = std::variant<Verdict, Dismissal, Flag, Convention>;

// How what was said of a text stands to the text as it is now.
enum class TextState : quint8 {
    Current,       // both texts are as they were
    SourceChanged, // outdated
    TargetChanged, // outdated
    BothChanged,   // outdated: the number or the neighbourhood tells that it is the same sentence
    Gone           // there is no such text any more
};

// "current", "source-changed", "target-changed", "both-changed", "gone".
[[nodiscard]] QString textStateName(TextState state);

} // namespace diglot::article
