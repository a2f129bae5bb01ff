// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace diglot::ui::widgets {

// A question with up to three answers. Empty texts leave their part out.
struct Question
{
    QString title;
    QString text;     // one sentence
    QString detail;   // what it is about, shown as plain text that can be copied
    QString accept;   // what the accepting button says: a verb
    QString other;    // a second way out, for example "Copy the address"
    QString remember; // text of a check box
};

// A question whose answer is one of several lines.
struct Choice
{
    QString title;
    QString label; // what is to be chosen
    QStringList lines;
    int current = 0;
};

struct Answer
{
    enum class Choice : quint8 { Rejected, Accepted, Other };
    Choice choice = Choice::Rejected;
    bool remember = false;
};

// The only way by which the window asks a person something in a dialog: tests answer in its place.
class Prompts
{
public:
    virtual ~Prompts();

    [[nodiscard]] virtual Answer ask(QWidget *parent, const Question &question) = 0;
    // An absolute path, or empty when the person changed their mind.
    [[nodiscard]] virtual QString chooseFolder(QWidget *parent, const QString &title,
                                               const QString &start) = 0;
    // A file that is there, likewise. `filter` as QFileDialog takes it.
    [[nodiscard]] virtual QString chooseFile(QWidget *parent, const QString &title,
                                             const QString &start, const QString &filter) = 0;
    // A file to be written; the person was asked whether one of that name may be replaced.
    [[nodiscard]] virtual QString chooseNewFile(QWidget *parent, const QString &title,
                                                const QString &start, const QString &filter) = 0;
    // One of several, by its number; -1 when the person changed their mind.
    [[nodiscard]] virtual int chooseOne(QWidget *parent, const Choice &choice) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    // One line of text, trimmed; empty when the person changed their mind. `label` says what is
    // asked for.
    [[nodiscard]] virtual QString askText(QWidget *parent, const QString &title,
                                          const QString &label, const QString &suggestion) = 0;
};

// Asks by modal dialogs.
class DialogPrompts final : public Prompts
{
public:
    [[nodiscard]] Answer ask(QWidget *parent, const Question &question) override;
    [[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title,
                                       const QString &start) override;
    [[nodiscard]] QString chooseFile(QWidget *parent, const QString &title, const QString &start,
                                     const QString &filter) override;
    [[nodiscard]] QString chooseNewFile(QWidget *parent, const QString &title, const QString &start,
                                        const QString &filter) override;
    [[nodiscard]] int chooseOne(QWidget *parent, const Choice &choice) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    [[nodiscard]] QString askText(QWidget *parent, const QString &title, const QString &label,
                                  const QString &suggestion) override;
};

} // namespace diglot::ui::widgets
