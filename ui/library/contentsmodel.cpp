// SPDX-License-Identifier: Apache-2.0
#include "ui/library/contentsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

ContentsModel::ContentsModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void ContentsModel::setTree(ContentsTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

const ContentsNode &ContentsModel::node(const QModelIndex &index) const
{
    return m_tree.nodes.at(index.isValid() ? qsizetype(index.internalId()) : 0);
}

QModelIndex ContentsModel::indexOf(int node) const
{
    if (node <= 0 || node >= m_tree.nodes.size())
        return {};
    return createIndex(m_tree.nodes.at(node).row, 0, quintptr(node));
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = node(parent).children;
    if (column != 0 || row < 0 || row >= children.size())
        return {};
    return createIndex(row, 0, quintptr(children.at(row)));
}

QModelIndex ContentsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index).parent) : QModelIndex();
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return int(node(parent).children.size());
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ContentsNode &line = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = line.note.isEmpty() ? line.name : line.name + u" – "_s + line.note;
        if (!line.available && line.article.isValid())
            text += u" – "_s + tr("not in this language");
        return text;
    }
    case IdRole:
        return line.id;
    case KindRole:
        return int(line.kind);
    case NoteRole:
        return line.note;
    case AvailableRole:
        return line.available;
    case WordsRole:
        return QString(line.name + u' ' + line.words);
    default:
        return {};
    }
}

ContentsFilter::ContentsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ContentsFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ContentsFilter::matches(const QModelIndex &index) const
{
    const QString words = index.data(ContentsModel::WordsRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&words](const QString &word) {
        return words.contains(word, Qt::CaseInsensitive);
    });
}

void ContentsFilter::setArticles(const std::optional<QSet<article::ArticleId>> &articles)
{
    m_articles = articles;
    invalidateFilter();
}

bool ContentsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto *model = qobject_cast<const ContentsModel *>(sourceModel());
    if (m_articles && (!model || !m_articles->contains(model->node(index).article)))
        return false; // a heading shows with what stands under it
    for (; index.isValid(); index = index.parent()) {
        if (matches(index))
            return true;
    }
    return false;
}

} // namespace diglot::ui::library
