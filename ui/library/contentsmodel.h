// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/library/contentstree.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace diglot::ui::library {

// The contents as a model of one column. Replaced whole; lines keep their ids.
class ContentsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        KindRole,      // int of ContentsNode::Kind
        NoteRole,      // QString
        AvailableRole, // bool
        WordsRole      // QString: what the filter looks through
    };

    explicit ContentsModel(QObject *parent = nullptr);

    void setTree(ContentsTree tree);
    [[nodiscard]] const ContentsTree &tree() const { return m_tree; }
    // The line behind an index of this model; the root for an invalid one.
    [[nodiscard]] const ContentsNode &node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node) const; // invalid for 0

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    ContentsTree m_tree;
};

// Lets through the lines that hold every word typed, with all above and below them; of articles
// only the wanted ones, where some are.
class ContentsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ContentsFilter(QObject *parent = nullptr);
    void setWords(const QString &text);
    void setArticles(const std::optional<QSet<article::ArticleId>> &articles); // nothing: all
    // Whether the line itself holds the words, not only one above or below it.
    [[nodiscard]] bool matches(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<QSet<article::ArticleId>> m_articles;
};

} // namespace diglot::ui::library
