// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QGridLayout;

namespace diglot::ui::search {

// What one can type into the field, as examples that can be taken over. Closes with Esc or a click
// beside it.
class SyntaxHelp final : public QFrame
{
    Q_OBJECT

public:
    explicit SyntaxHelp(QWidget *parent = nullptr);

    // What a restriction does ("title", "before"), in a few words.
    [[nodiscard]] static QString meaningOf(const QString &name);

    void showBelow(const QWidget *field);

signals:
    void chosen(const QString &example); // to be put into the field

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(QGridLayout *grid, const QString &example, const QString &meaning);
};

} // namespace diglot::ui::search
