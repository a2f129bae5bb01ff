// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace diglot::cli {

class Console;

// One option of a verb.
struct Option
{
    QString name;        // "--side"
    QString value;       // how the value is called in the help ("FILE"); empty: a mere switch
    QStringList choices; // the only values taken; `value` is then made of them
    bool needed = false;
    QString help;         // half a sentence
    bool repeats = false; // may be given several times
};

// What was given to a verb, after parsing.
struct Arguments
{
    QStringList operands;
    QHash<QString, QString> options;       // by name; a switch has an empty value
    QMultiHash<QString, QString> repeated; // values of those that may be given several times

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const
    {
        return options.value(name, fallback);
    }
    // Of an option that may be given several times, as given.
    [[nodiscard]] QStringList values(const QString &name) const
    {
        QStringList all = repeated.values(name);
        std::reverse(all.begin(), all.end()); // the last one stands first in the table
        return all;
    }
};

// One verb of the command line, as a row of the table from which parser, help and errors are made.
struct Command
{
    QString verb;
    QStringList operands;     // names for the help: {"LIBRARY", "ARTICLE"}
    bool lastRepeats = false; // the last operand may be given several times
    QString summary;          // one line
    QString details;          // further lines of the help, may be empty
    QList<Option> options;
    // Does the work and returns an ExitCode. Results and faults go to the console.
    int (*run)(const Arguments &arguments, Console &console) = nullptr;
};

// Parses what stands behind the verb. "--name value", "--name=value"; "--" ends the options.
// Usage error: unknown option, missing or unknown value, one given twice that may not, too few or
// too many operands. `--help` among the arguments wins over everything; ask for it first.
[[nodiscard]] Result<Arguments> parseArguments(const Command &command, const QStringList &words);

// "diglot-cli text FILE --side source|target [--json]"
[[nodiscard]] QString usageLine(const Command &command);
[[nodiscard]] QString helpText(const Command &command);

} // namespace diglot::cli
