// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/prompts.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace diglot::ui::widgets {

Prompts::~Prompts() = default;

Answer DialogPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *other = nullptr;
    if (!question.other.isEmpty())
        other = box.addButton(question.other, QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(accept);
    if (!question.remember.isEmpty())
        box.setCheckBox(new QCheckBox(question.remember, &box));
    box.exec();
    Answer answer;
    if (box.clickedButton() == accept)
        answer.choice = Answer::Choice::Accepted;
    else if (other && box.clickedButton() == other)
        answer.choice = Answer::Choice::Other;
    answer.remember = box.checkBox() && box.checkBox()->isChecked();
    return answer;
}

QString DialogPrompts::chooseFolder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start);
}

QString DialogPrompts::chooseFile(QWidget *parent, const QString &title, const QString &start,
                                  const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, start, filter);
}

QString DialogPrompts::chooseNewFile(QWidget *parent, const QString &title, const QString &start,
                                     const QString &filter)
{
    QFileDialog dialog(parent, title, QFileInfo(start).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(start).suffix());
    dialog.selectFile(QFileInfo(start).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

int DialogPrompts::chooseOne(QWidget *parent, const Choice &choice)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("chooseOne"));
    dialog.setWindowTitle(choice.title);
    dialog.setLabelText(choice.label);
    dialog.setComboBoxItems(choice.lines);
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setTextValue(choice.lines.value(choice.current));
    if (dialog.exec() != QDialog::Accepted)
        return -1;
    return int(choice.lines.indexOf(dialog.textValue()));
}

void DialogPrompts::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QString DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                               const QString &suggestion)
{
    bool accepted = false;
    const QString text =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion, &accepted);
    return accepted ? text.trimmed() : QString();
}

} // namespace diglot::ui::widgets
