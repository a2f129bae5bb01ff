// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keysheet.h"

#include "ui/widgets/localefont.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

QWidget *makeKeys(const QList<QKeySequence> &keys, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch();
    for (const auto &key : keys) {
        auto *label = new QLabel(key.toString(QKeySequence::NativeText), box);
        label->setProperty("kbd", true);
        layout->addWidget(label);
    }
    return box;
}

void addSection(QGridLayout *grid, const KeySection &section)
{
    auto *parent = grid->parentWidget();
    auto *title = new QLabel(section.title, parent);
    QFont bold = followingFont();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(0, grid->count() ? 10 : 0, 0, 0);
    grid->addWidget(title, grid->rowCount(), 0, 1, 2);
    for (const auto &row : section.rows) {
        const int line = grid->rowCount();
        grid->addWidget(new QLabel(row.text, parent), line, 0);
        grid->addWidget(makeKeys(row.keys, parent), line, 1);
    }
}

} // namespace

KeySheet::KeySheet(const QList<KeySection> &sections, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    qsizetype total = 0;
    for (const auto &section : sections)
        total += section.rows.size() + 2;
    QGridLayout *grid = nullptr;
    qsizetype lines = 0;
    for (const auto &section : sections) {
        if (!grid || lines >= (total + 1) / 2) {
            auto *holder = new QVBoxLayout;
            grid = new QGridLayout;
            grid->setVerticalSpacing(4);
            grid->setHorizontalSpacing(24);
            holder->addLayout(grid);
            holder->addStretch();
            columns->addLayout(holder);
            lines = 0;
        }
        addSection(grid, section);
        lines += section.rows.size() + 2;
    }

    auto *help = new QPushButton(tr("Open the help (F1)"), this);
    help->setObjectName(u"openHelpButton"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(help);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    layout->addLayout(columns);
    layout->addLayout(buttons);
    const auto askForHelp = [this] {
        accept();
        emit helpRequested();
    };
    connect(help, &QPushButton::clicked, this, askForHelp);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, askForHelp);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace diglot::ui::widgets
