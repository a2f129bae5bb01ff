// SPDX-License-Identifier: Apache-2.0
#include "ui/search/syntaxhelp.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::search {

namespace {

constexpr int ExampleInset = 10; // of the words in their buttons

} // namespace

SyntaxHelp::SyntaxHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"syntaxHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What one can type here"));
    auto *title = new QLabel(tr("Words in any language, in any of their forms. And also:"), this);
    title->setProperty("tone", u"muted"_s);
    title->setContentsMargins(ExampleInset, 0, ExampleInset, 0);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(1);
    addRow(grid, u"\"reset code\""_s, tr("these very words in this order"));
    addRow(grid, u"-invoice"_s, tr("without this word"));
    addRow(grid, u"phone OR mail"_s, tr("one or the other"));
    addRow(grid, u"pass*"_s, tr("all that begins so"));
    for (const QString &example :
         {u"title:password"_s, u"role:agent"_s, u"product:portal"_s, u"topic:how-to"_s,
          u"docset:help"_s, u"locale:de-DE"_s, u"side:source"_s, u"type:machine"_s,
          u"before:2026"_s, u"key:desk/"_s})
        addRow(grid, example, meaningOf(example.section(u':', 0, 0)));
    addRow(grid, u">"_s, tr("commands, settings, languages, tabs and marks alone"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(grid);
}

QString SyntaxHelp::meaningOf(const QString &name)
{
    const QHash<QString, QString> meanings{
        {u"title"_s, tr("in titles only")},
        {u"role"_s, tr("for a role")},
        {u"product"_s, tr("for a product")},
        {u"topic"_s, tr("of a kind of article")},
        {u"docset"_s, tr("in a documentation set, by the name of its folder")},
        {u"locale"_s, tr("in a language")},
        {u"side"_s, tr("in source texts, or translations (target)")},
        {u"type"_s, tr("translated by machine, or by people (human)")},
        {u"before"_s, tr("dated before a year; after: likewise")},
        {u"after"_s, tr("dated after a year; before: likewise")},
        {u"key"_s, tr("where the path of the article holds it")},
    };
    return meanings.value(name);
}

void SyntaxHelp::addRow(QGridLayout *grid, const QString &example, const QString &meaning)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"syntaxExample"_s);
    button->setText(u'\u2066' + example + u'\u2069'); // signs stay where they are typed
    button->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    button->setLayoutDirection(Qt::LeftToRight);
    button->setAccessibleName(u"%1: %2"_s.arg(example, meaning));
    connect(button, &QToolButton::clicked, this, [this, example] {
        emit chosen(example);
        close();
    });
    const int row = grid->rowCount();
    grid->addWidget(button, row, 0, Qt::AlignLeading);
    grid->addWidget(new QLabel(meaning, this), row, 1);
    if (row == 1)
        button->setFocus();
}

void SyntaxHelp::showBelow(const QWidget *field)
{
    adjustSize();
    const QRect screen = field->screen()->availableGeometry();
    QPoint place = field->mapToGlobal(QPoint(0, field->height() + 4));
    if (field->isRightToLeft())
        place.rx() += field->width() - width();
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    move(place);
    show();
}

void SyntaxHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QToolButton *>(focusWidget()))
            button->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace diglot::ui::search
