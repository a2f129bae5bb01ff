// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/prompts.h"

#include <QList>
#include <QStringList>

namespace diglot::test {

// Answers in a person's place and writes down what was asked. Unscripted questions are rejected.
class ScriptedPrompts final : public ui::widgets::Prompts
{
public:
    ui::widgets::Answer ask(QWidget *, const ui::widgets::Question &question) override
    {
        asked << question.detail;
        return answers.isEmpty() ? ui::widgets::Answer{} : answers.takeFirst();
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override
    {
        return folders.isEmpty() ? QString() : folders.takeFirst();
    }
    QString chooseFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return files.isEmpty() ? QString() : files.takeFirst();
    }
    QString chooseNewFile(QWidget *, const QString &, const QString &start,
                          const QString &) override
    {
        suggested << start;
        return files.isEmpty() ? QString() : files.takeFirst();
    }
    int chooseOne(QWidget *, const ui::widgets::Choice &choice) override
    {
        offered << choice.lines;
        return choices.isEmpty() ? -1 : choices.takeFirst();
    }
    void inform(QWidget *, const QString &, const QString &text) override { informed << text; }
    QString askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return texts.isEmpty() ? QString() : texts.takeFirst();
    }

    QList<ui::widgets::Answer> answers;
    QStringList folders;
    QStringList files;
    QList<int> choices;
    QList<QStringList> offered;
    QStringList suggested; // names of new files, as they were proposed
    QStringList texts;
    QStringList asked;
    QStringList informed;
};

} // namespace diglot::test
