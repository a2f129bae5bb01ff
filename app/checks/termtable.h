// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/glossary.h"
#include "app/checks/markup.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace diglot::checks {

// A term of the glossary that a source holds, with what is to stand for it.
struct TermUse
{
    int from = 0; // extent in MarkedText::plain of the source
    int to = 0;
    QString term;            // as the glossary writes it
    QStringList allowed;     // in the target's language, preferred ones first
    QStringList forbidden;   // likewise
    QString note;            // of the first that is allowed, else the definition; may be empty
    bool translated = false; // the target holds one of `allowed`
};

// A term in a target that must not be used.
struct ForbiddenUse
{
    int from = 0; // extent in MarkedText::plain of the target
    int to = 0;
    QString term;        // as the glossary writes it
    QStringList allowed; // in its place
    bool whole = false;  // it stands there as it is written: another may take its place
};

// A glossary prepared for finding its terms in texts. Immutable: any thread, several at once.
//
// A term is found in any case, but one in capitals ("IT") only in capitals; in other forms of its
// words too, as far as endings tell (in English plurals and possessives; in Arabic behind articles
// and particles; in German also inside compounds). A star in a term stands for any letters
// ("запис*"). In languages without blanks, and where a term holds other signs ("C#"), its very
// characters are looked for. Of terms that overlap the longest counts. What stands in code is not
// looked at.
class TermTable
{
public:
    explicit TermTable(const article::Glossary &glossary);

    [[nodiscard]] bool isEmpty() const { return m_glossary.isEmpty(); }
    // In the order of the source. Terms that have none in the target's language are left out.
    [[nodiscard]] QList<TermUse> termsIn(const MarkedText &source, const LocaleTag &sourceLocale,
                                         const MarkedText &target,
                                         const LocaleTag &targetLocale) const;
    // Forbidden terms in the target, those of concepts that the source speaks of or that have no
    // term in its language.
    [[nodiscard]] QList<ForbiddenUse> forbiddenIn(const MarkedText &source,
                                                  const LocaleTag &sourceLocale,
                                                  const MarkedText &target,
                                                  const LocaleTag &targetLocale) const;

    struct Form; // a term, ready to be looked for

private:
    struct Hit;
    using Index = QHash<QString, QList<int>>; // beginning of a word → forms
    [[nodiscard]] QList<Hit> hits(const MarkedText &text, const LocaleTag &locale) const;
    [[nodiscard]] QList<int> candidates(const MarkedText &text) const;
    [[nodiscard]] QList<const article::Term *> termsOf(int entry, const LocaleTag &locale) const;

    article::Glossary m_glossary;
    std::shared_ptr<const QList<Form>> m_forms;
    Index m_index;
    QList<int> m_anywhere; // forms that no beginning of a word tells
};

using TermTablePtr = std::shared_ptr<const TermTable>;

} // namespace diglot::checks
