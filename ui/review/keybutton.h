// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace diglot::ui::review {

// A button that shows its key beside its text.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &objectName, QWidget *parent = nullptr);

    // The key is only shown; who reacts to it is decided elsewhere.
    void setTextAndKey(const QString &text, const QKeySequence &key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] int keyWidth() const;

    QString m_key;
};

} // namespace diglot::ui::review
