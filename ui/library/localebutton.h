// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace diglot::ui::library {

// Names a language: its own name, then the tag and a number, smaller and muted.
class LocaleButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LocaleButton(QWidget *parent = nullptr);

    // `strong` draws the name in bold with an arrow after it: the language one reads in.
    void setLocaleText(const QString &name, const QString &detail, bool strong);
    // What stands alone in a narrow window; empty: the tag, or the name cut short where it has
    // none.
    void setShortText(const QString &text);
    void setCompact(bool compact);
    [[nodiscard]] int widthFor(bool compact) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownName(bool compact) const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont detailFont() const;

    QString m_name;
    QString m_detail;
    QString m_short;
    bool m_strong = false;
    bool m_compact = false;
};

} // namespace diglot::ui::library
