// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace diglot::ui::widgets {

// Puts its items into lines like words, each on the middle of its line; mirrored right to left.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Returns the height needed; moves the items only if `move`.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items; // owned
};

} // namespace diglot::ui::widgets
