// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <algorithm>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

Error usageError(const Command &command, const QString &what)
{
    return {ErrorCode::Usage, u"%1; see diglot-cli %2 --help"_s.arg(what, command.verb),
            command.verb};
}

QString valueName(const Option &option)
{
    return option.choices.isEmpty() ? option.value : option.choices.join(u'|');
}

QString synopsis(const Option &option)
{
    const QString value = valueName(option);
    return value.isEmpty() ? option.name : option.name + u' ' + value;
}

const Option *findOption(const Command &command, const QString &name)
{
    const auto found = std::find_if(command.options.cbegin(), command.options.cend(),
                                    [&name](const Option &option) { return option.name == name; });
    return found == command.options.cend() ? nullptr : &*found;
}

// Takes the option at `words[index]`, and its value behind it; `index` is left on the last word
// taken.
Result<void> takeOption(const Command &command, const QStringList &words, qsizetype &index,
                        Arguments &arguments)
{
    const QString &word = words.at(index);
    const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
    const QString name = word.left(equals);
    const Option *option = findOption(command, name);
    if (!option)
        return usageError(
            command, u"there is no option %1; to mean it as text, put -- before it"_s.arg(name));
    if (arguments.has(name) && !option->repeats)
        return usageError(command, u"%1 was given twice"_s.arg(name));

    QString value;
    if (valueName(*option).isEmpty()) {
        if (equals >= 0)
            return usageError(command, u"%1 takes no value"_s.arg(name));
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (++index < words.size()) {
        value = words.at(index);
    } else {
        return usageError(command, u"%1 needs a value (%2)"_s.arg(name, valueName(*option)));
    }
    if (!option->choices.isEmpty() && !option->choices.contains(value))
        return usageError(command, u"%1 is %2, not \"%3\""_s.arg(name, valueName(*option), value));
    arguments.options.insert(name, value);
    if (option->repeats)
        arguments.repeated.insert(name, value);
    return {};
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

} // namespace

Result<Arguments> parseArguments(const Command &command, const QStringList &words)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words.at(index);
        if (!optionsEnded && word == u"--") {
            optionsEnded = true;
        } else if (!optionsEnded && word.startsWith(u'-') && word.size() > 1) {
            if (auto taken = takeOption(command, words, index, arguments); !taken)
                return taken.error();
        } else {
            arguments.operands.append(word);
        }
    }
    if (arguments.operands.size() < command.operands.size()) {
        const QString missing = command.operands.at(arguments.operands.size()).section(u' ', 0, 0);
        return usageError(command, u"%1 is missing"_s.arg(missing));
    }
    if (!command.lastRepeats && arguments.operands.size() > command.operands.size()) {
        const QString extra = arguments.operands.at(command.operands.size());
        return usageError(command, u"\"%1\" is one argument too many"_s.arg(extra));
    }
    for (const Option &option : command.options) {
        if (option.needed && !arguments.has(option.name))
            return usageError(command, u"%1 is missing"_s.arg(synopsis(option)));
    }
    return arguments;
}

QString usageLine(const Command &command)
{
    QString line = u"diglot-cli "_s + command.verb;
    for (const QString &operand : command.operands)
        line += u' ' + operand;
    if (command.lastRepeats)
        line += u'…';
    for (const Option &option : command.options) {
        const QString part = synopsis(option);
        line += option.needed ? u' ' + part : u" [%1]"_s.arg(part);
        if (option.repeats)
            line += u'…';
    }
    return line;
}

QString helpText(const Command &command)
{
    QString text = u"Usage: %1\n\n%2\n"_s.arg(usageLine(command), command.summary);
    if (!command.details.isEmpty())
        text += command.details + u'\n';
    QList<std::pair<QString, QString>> rows;
    for (const Option &option : command.options)
        rows.append({synopsis(option), option.help});
    rows.append({u"--help"_s, u"this text"_s});
    return text + u"\nOptions:\n"_s + table(rows);
}

} // namespace diglot::cli
