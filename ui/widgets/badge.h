// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace diglot::ui::widgets {

// A small pill with a text and, where it has a meaning, a sign: never colour alone. Given less room
// than it asks for, it cuts its text.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Machine, Human, Behind, Plain };

    Badge(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_text;
};

} // namespace diglot::ui::widgets
