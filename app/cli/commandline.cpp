// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/verbs.h"

#include <algorithm>

namespace diglot::cli {

using namespace Qt::StringLiterals;

namespace {

QString overview()
{
    QString text = u"Usage: diglot-cli VERB …\n\n"
                   "Works on bilingual documentation sets without a window.\n\nVerbs:\n"_s;
    for (const Command &command : commands())
        text += u"  %1  %2\n"_s.arg(command.verb, -12).arg(command.summary);
    return text +
           u"\nEach verb explains itself: diglot-cli VERB --help\n\n"
           "Ends with 0 when done; 1 when something was found that the verb looks for; 2 for\n"
           "wrong arguments, an unknown article or locale; 3 when a named input cannot be read\n"
           "or output failed. A bad file inside a folder is a warning on standard error.\n"_s;
}

int print(Console &console, const QString &text)
{
    console.write(text.toUtf8());
    return console.finish(Done);
}

int wrongUsage(Console &console, const QString &what)
{
    console.error({ErrorCode::Usage, what, {}});
    return console.finish(Usage);
}

// Whether help is asked for; what stands behind "--" is no option.
bool asksForHelp(const QStringList &words)
{
    const auto end = std::find(words.cbegin(), words.cend(), u"--"_s);
    return std::any_of(words.cbegin(), end,
                       [](const QString &word) { return word == u"--help" || word == u"-h"; });
}

// The verb that the first word names, or the first two ("review set").
const Command *findCommand(const QStringList &words)
{
    const QString two = words.mid(0, 2).join(u' ');
    const auto found =
        std::find_if(commands().cbegin(), commands().cend(), [&](const Command &candidate) {
            return candidate.verb == two || candidate.verb == words.first();
        });
    return found == commands().cend() ? nullptr : &*found;
}

// The verbs of two words that begin with this one.
QList<Command> parts(const QString &verb)
{
    QList<Command> found;
    for (const Command &command : commands()) {
        if (command.verb.startsWith(verb + u' '))
            found.append(command);
    }
    return found;
}

// A first word that needs a second, and has none or another.
int explainParts(Console &console, const QStringList &words)
{
    QString usage;
    QStringList names;
    for (const Command &command : parts(words.first())) {
        usage += usageLine(command) + u'\n';
        names.append(command.verb);
    }
    if (asksForHelp(words))
        return print(console, usage);
    return wrongUsage(console, u"say which: %1; see diglot-cli %2 --help"_s.arg(names.join(u", "_s),
                                                                                words.first()));
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> table{
        infoCommand(),        segmentsCommand(),    textCommand(),         roundtripCommand(),
        renderCommand(),      indexCommand(),       searchCommand(),       suggestCommand(),
        concordanceCommand(), checkCommand(),       compareCommand(),      reviewListCommand(),
        reviewSetCommand(),   reviewMergeCommand(), reviewReportCommand(), exportCommand(),
        importCommand(),      addressCommand(),     copyCommand(),
    };
    return table;
}

int runCommandLine(const QStringList &words, Console &console)
{
    if (words.isEmpty())
        return wrongUsage(console, u"which verb? See diglot-cli --help"_s);
    const QString verb = words.first();
    if (verb == u"--help" || verb == u"-h" || verb == u"help")
        return print(console, overview());
    if (verb == u"--version")
        return print(console, u"diglot-cli " DIGLOT_VERSION "\n"_s);

    const Command *command = findCommand(words);
    if (!command && !parts(verb).isEmpty())
        return explainParts(console, words);
    if (!command)
        return wrongUsage(console, u"there is no verb \"%1\"; see diglot-cli --help"_s.arg(verb));
    const QStringList rest = words.mid(command->verb.count(u' ') + 1);
    if (asksForHelp(rest))
        return print(console, helpText(*command));

    const auto arguments = parseArguments(*command, rest);
    if (!arguments) {
        console.error(arguments.error());
        return console.finish(Usage);
    }
    return console.finish(command->run(*arguments, console));
}

} // namespace diglot::cli
