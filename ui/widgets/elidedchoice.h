// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace diglot::ui::widgets {

// A choice whose text ends in an ellipsis where it has no room; the whole of it is the tool tip.
class ElidedChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidedChoice(QWidget *parent = nullptr);

    // The current text as it is shown at this width.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace diglot::ui::widgets
