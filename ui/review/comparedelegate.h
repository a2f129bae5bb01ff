// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/comparemodel.h"

#include <QStyledItemDelegate>

class QTextDocument;

namespace diglot::ui::review {

// Draws the rows of a comparison: texts with what went and what came, each language in its
// direction and font; the title of an article where its rows begin. The model outlives it.
class CompareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompareDelegate(const CompareModel *model, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> document(const QStyleOptionViewItem &option,
                                                          const QModelIndex &index) const;
    void writePlace(QTextDocument &document, const QModelIndex &index) const;

    const CompareModel *m_model;
};

} // namespace diglot::ui::review
