// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace diglot::ui::widgets {

// One line of plain text that is cut with an ellipsis when it does not fit; the whole text is then
// its tool tip, and always its accessible name.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_full;
    Qt::TextElideMode m_mode;
};

} // namespace diglot::ui::widgets
