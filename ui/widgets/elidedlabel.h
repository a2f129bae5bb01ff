// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace diglot::ui::widgets {

// One line of plain text that is cut with an ellipsis when it does not fit; the whole text is then
// its tool tip, and always its accessible name. A path of several names loses its first ones whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    void setPath(const QStringList &names, const QString &between);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QString textFor(int width) const; // what of it is shown in so many pixels
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_full;
    QStringList m_path;
    QString m_between; // the names of the path
};

} // namespace diglot::ui::widgets
