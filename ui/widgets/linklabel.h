// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace diglot::ui::widgets {

// A text with links in it, for pointer and keyboard. A label fixes the colour of its links when the
// text is set; this one sets it anew when the theme changes.
class LinkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace diglot::ui::widgets
