// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/row.h"
#include "app/workspace/checkrun.h"

#include <memory>

namespace diglot::review {
class Store;
}

namespace diglot::workspace {

// What is kept of reviews, and what the checks found, for rows that go out or come back. Used and
// destroyed on the thread that opened it.
class ExchangeKept
{
public:
    // `dataFolder` is where "reviews.db" lies; without a folder or file nothing is kept. `findings`
    // may be null. Errors as review::Store.
    [[nodiscard]] static Result<ExchangeKept> open(const QString &dataFolder,
                                                   const LibraryFindingsPtr &findings);
    ExchangeKept(ExchangeKept &&other) noexcept;
    ExchangeKept &operator=(ExchangeKept &&other) noexcept;
    ~ExchangeKept();

    // Fills in verdicts that are of the rows' very texts, findings that nobody has dismissed, and
    // whether a text is read-only. The rows are those of one edition.
    [[nodiscard]] Result<void> attach(const article::Edition &edition, QList<exchange::Row> &rows);

private:
    ExchangeKept();
    [[nodiscard]] Result<QList<article::Dismissal>> wideDismissals(const LocaleTag &locale);
    void attachFindings(const article::Edition &edition, QList<exchange::Row> &rows,
                        const QList<QList<article::Dismissal>> &dismissals) const;

    std::unique_ptr<review::Store> m_store;
    LibraryFindingsPtr m_findings;
    LocaleTag m_wideLocale; // of which m_wide was read
    QList<article::Dismissal> m_wide;
};

} // namespace diglot::workspace
