// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"
#include "app/workspace/reviewservice.h"

#include <QAbstractTableModel>

#include <array>

namespace diglot::ui::review {

// What differs between two states of a library, a row a text: what became of it, where it
// stands, both texts with what went and what came, and what was said of it. Lives on the window's
// thread; everything is in memory, differences are made as rows are seen.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Place, Source, Target, Said, ColumnCount };
    enum Kind { All, Changed, New, Gone, Moved, Judged, KindCount }; // Judged: something was said

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const workspace::Comparison &comparison, const article::LibraryPtr &before,
                       const article::LibraryPtr &now);
    // Only rows of this kind, of this locale where it is valid, and with these words in title, path
    // or texts are shown.
    void setFilter(Kind kind, const LocaleTag &locale, const QString &words);
    [[nodiscard]] int count(Kind kind) const;       // of what locale and words let through
    [[nodiscard]] QList<LocaleTag> locales() const; // in which something differs, by their tags
    [[nodiscard]] int carried() const;              // verdicts that hold, of the whole library
    [[nodiscard]] int outdated() const;
    [[nodiscard]] const workspace::Comparison &comparison() const { return m_comparison; }

    // Null for an invalid index. Good until the next change.
    [[nodiscard]] const workspace::TextChange *change(const QModelIndex &index) const;
    // The difference that a cell shows; empty but for Source and Target.
    [[nodiscard]] QList<article::DiffPart> parts(const QModelIndex &index) const;
    [[nodiscard]] LocaleTag localeOf(const QModelIndex &index) const; // that a cell's text is in
    // Where a row stands: the article's title, and locale and name there. The index is valid.
    [[nodiscard]] QString titleOf(const QModelIndex &index) const;
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;
    // Whether the row above is of another article or locale.
    [[nodiscard]] bool startsArticle(const QModelIndex &index) const;
    // Whether the later state has an article where the row can be looked at.
    [[nodiscard]] bool canOpen(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString titleOf(const workspace::TextChange &change) const;
    [[nodiscard]] bool holds(const workspace::TextChange &change, const QString &words) const;
    [[nodiscard]] QString shown(const QModelIndex &index) const;

    workspace::Comparison m_comparison;
    article::LibraryPtr m_before;
    article::LibraryPtr m_now;
    QList<int> m_shown; // indexes into its changes
    std::array<int, KindCount> m_counts{};
};

} // namespace diglot::ui::review
