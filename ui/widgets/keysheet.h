// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace diglot::ui::widgets {

struct KeyRow
{
    QString text;
    QList<QKeySequence> keys;
};

struct KeySection
{
    QString title;
    QList<KeyRow> rows;
};

// All shortcuts on one page, in as many columns as the screen has room for; what is longer than the
// screen is scrolled. F1 pressed again, or its button, asks for the help.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const QList<KeySection> &sections, QWidget *parent = nullptr);

    // The same as one page of HTML, for paper.
    [[nodiscard]] static QString toHtml(const QList<KeySection> &sections);

signals:
    void helpRequested();

private:
    void print();

    QList<KeySection> m_sections;
};

} // namespace diglot::ui::widgets
