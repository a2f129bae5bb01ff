// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/cli/progress.h"
#include "app/cli/sarif.h"
#include "app/cli/verbs.h"
#include "app/workspace/checkservice.h"
#include "app/workspace/glossaries.h"

#include <QFileInfo>

namespace diglot::cli {

using namespace Qt::StringLiterals;
using article::Finding;
using article::Severity;

namespace {

int fail(Console &console, const Error &error)
{
    console.error(error);
    return error.code == ErrorCode::Usage ? Usage : Failed;
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    default:
        return u"advice"_s;
    }
}

Severity severityOf(const QString &name)
{
    return name == "error"_L1     ? Severity::Error
           : name == "warning"_L1 ? Severity::Warning
                                  : Severity::Advice;
}

// What was asked for, read from the arguments.
struct Wish
{
    workspace::CheckOptions options;
    std::optional<Severity> failOn;
    bool advice = false; // is shown: it was asked for by name or by --fail-on
    QString format;

    [[nodiscard]] bool shows(const Finding &finding) const
    {
        return advice || finding.severity != Severity::Advice;
    }
};

// A locale that no file has can only be meant for files whose place says none.
Result<void> takeLocale(const Arguments &arguments, const article::Library &library, Wish &wish)
{
    if (!arguments.has(u"--locale"_s))
        return {};
    const QString text = arguments.value(u"--locale"_s);
    const auto tag = LocaleTag::fromString(text);
    if (!tag)
        return Error{ErrorCode::Usage, u"\"%1\" is no locale tag such as ru-RU"_s.arg(text),
                     u"--locale"_s};
    QStringList names;
    for (const article::LocaleRoot &root : library.roots)
        names.append(root.locale.isValid() ? root.locale.toString() : text);
    for (const LocaleTag &known : library.localeCounts().keys())
        names.append(known.isValid() ? known.toString() : text);
    names.removeDuplicates();
    if (!names.contains(tag->toString()))
        return Error{ErrorCode::Usage,
                     u"no article in %1; there is %2"_s.arg(text, names.join(u", "_s)),
                     u"--locale"_s};
    wish.options.locale = *tag;
    wish.options.assumed = *tag;
    return {};
}

Result<Wish> wishOf(const Arguments &arguments)
{
    Wish wish;
    const QStringList only = arguments.values(u"--only"_s);
    auto checker = checks::Checker::create(only);
    if (!checker) {
        QStringList names;
        for (const checks::Rule &rule : checks::Checker::allRules())
            names.append(rule.id);
        return Error{ErrorCode::Usage,
                     u"there is no rule \"%1\"; the rules are %2"_s.arg(checker.error().where,
                                                                        names.join(u", "_s)),
                     u"--only"_s};
    }
    wish.options.checker = *checker;
    wish.options.glossary = arguments.value(u"--glossary"_s);
    if (!wish.options.glossary.isEmpty()) {
        if (const auto read = workspace::readGlossary(wish.options.glossary); !read)
            return read.error();
    }
    if (arguments.has(u"--fail-on"_s))
        wish.failOn = severityOf(arguments.value(u"--fail-on"_s));
    wish.advice = !only.isEmpty() || wish.failOn == Severity::Advice;
    wish.format = arguments.value(u"--format"_s, u"text"_s);
    if (arguments.has(u"--json"_s)) {
        if (arguments.has(u"--format"_s) && wish.format != "json"_L1)
            return Error{ErrorCode::Usage,
                         u"--json and --format %1 contradict each other"_s.arg(wish.format),
                         u"check"_s};
        wish.format = u"json"_s;
    }
    return wish;
}

void writeRange(JsonWriter &json, QStringView key, const std::optional<article::Range> &range)
{
    json.key(key);
    if (range)
        json.beginArray().value(range->from).value(range->to).endArray();
    else
        json.null();
}

// Prints findings in one of the forms; files come one after the other.
class Printer
{
public:
    Printer(const Wish &wish, Console &console)
        : m_wish(wish)
        , m_console(console)
    {}

    void add(const SarifFile &file)
    {
        if (m_wish.format == "sarif"_L1)
            m_files.append(file);
        for (const workspace::TextFindings &text : file.findings->texts) {
            for (const Finding &finding : text.findings) {
                if (!m_wish.shows(finding))
                    continue;
                m_fails = m_fails || (m_wish.failOn && finding.severity >= *m_wish.failOn);
                if (m_wish.format == "json"_L1)
                    writeJson(file, text, finding);
                else if (m_wish.format == "text"_L1)
                    writeLine(file, text, finding);
            }
        }
    }

    // Whether --fail-on has come true.
    bool finish()
    {
        if (m_wish.format == "json"_L1)
            m_console.write(m_first ? "[]\n" : "]\n");
        else if (m_wish.format == "sarif"_L1)
            m_console.write(sarifLog(m_files, m_wish.options.checker->rules(),
                                     [this](const Finding &f) { return m_wish.shows(f); }));
        return m_fails;
    }

private:
    void writeJson(const SarifFile &file, const workspace::TextFindings &text,
                   const Finding &finding)
    {
        JsonWriter json;
        json.beginObject()
            .field(u"file", file.name)
            .field(u"number", text.number)
            .field(u"rule", finding.rule)
            .field(u"severity", nameOf(finding.severity))
            .field(u"message", messageOf(text, finding));
        writeRange(json, u"source_range", finding.source);
        writeRange(json, u"target_range", finding.target);
        QByteArray line = json.endObject().takeLine();
        line.chop(1);
        m_console.write((m_first ? "[" : ",\n") + line);
        m_first = false;
    }

    // What no segment holds is named, as it has no number.
    static QString messageOf(const workspace::TextFindings &text, const Finding &finding)
    {
        const QString message =
            finding.sourceDefect ? u"In the source: "_s + finding.message : finding.message;
        return text.unit.isEmpty() ? message : text.unit + u": "_s + message;
    }

    void writeLine(const SarifFile &file, const workspace::TextFindings &text,
                   const Finding &finding)
    {
        QString place = file.name;
        const auto extent = file.places.find(text.number, finding);
        if (text.number > 0 && extent)
            place += u":%1:%2"_s.arg(extent->from.line).arg(extent->from.column);
        else if (text.line > 0)
            place += u":%1"_s.arg(text.line);
        const QString number = text.number > 0 ? u"#%1 "_s.arg(text.number) : QString();
        const QString line = u"%1: %2: %3%4 [%5]"_s.arg(place, nameOf(finding.severity), number,
                                                        messageOf(text, finding), finding.rule);
        m_console.write((printable(line) + u'\n').toUtf8());
    }

    const Wish &m_wish;
    Console &m_console;
    QList<SarifFile> m_files;
    bool m_first = true;
    bool m_fails = false;
};

int run(const Arguments &arguments, Console &console)
{
    auto wish = wishOf(arguments);
    if (!wish)
        return fail(console, wish.error());
    const QString path = arguments.operands.first();
    workspace::Workspace workspace;
    const auto library = openLibrary(workspace, path);
    if (!library)
        return fail(console, library.error());
    if (const auto taken = takeLocale(arguments, **library, *wish); !taken)
        return fail(console, taken.error());

    workspace::CheckService service(workspace, {});
    service.configure(wish->options);
    Progress progress;
    QObject::connect(&service, &workspace::CheckService::progress, &service,
                     [&progress](int done, int total) { progress.show(done, total); });
    const auto found = await(service.check());
    progress.clear();
    if (!found)
        return fail(console, found.error());
    for (const Problem &problem : (*found)->problems + (*found)->glossaryProblems)
        console.warn(problem);

    const bool single = QFileInfo(path).isFile() &&
                        QFileInfo(path).fileName() == (*library)->name &&
                        !article::fileIn((*library)->files, (*library)->name).isEmpty();
    Printer printer(*wish, console);
    const auto loader = workspace.loader();
    for (const workspace::EditionFindingsPtr &edition : (*found)->editions) {
        SarifFile file{single ? path : edition->path, edition.get(), {}};
        article::Edition place;
        place.path = edition->path;
        if (wish->format != "json"_L1 && !edition->texts.isEmpty()) {
            if (const auto bytes = loader->bytes(place))
                file.places = workspace::SegmentPlaces(*bytes);
        }
        printer.add(file);
    }
    return printer.finish() ? Findings : Done;
}

} // namespace

Command checkCommand()
{
    return {
        u"check"_s,
        {u"PATH"_s},
        false,
        u"Judges translations: names what is doubtful in them."_s,
        u"\nPATH is a library, a folder of one, or a file. Every Markdown file is checked, "
        u"README,\n"
        "contents and includes too. What is usual in a locale is learned from all of PATH first.\n"
        "Advice is shown when it is asked for: by --only, or by --fail-on advice.\n"
        "JSON: one array of objects with file, number (0: a title, description or the like, which\n"
        "the message names), rule, severity, message, source_range and target_range ([from,to) in\n"
        "code points, or null)."_s,
        {{u"--locale"_s, u"L"_s, {}, false, u"only this locale"_s},
         {u"--only"_s, u"RULE"_s, {}, false, u"only this rule; may be given several times"_s, true},
         {u"--glossary"_s,
          u"FILE"_s,
          {},
          false,
          u"terms in TBX or CSV, beside those of the library's .diglot/glossary.tbx or .csv"_s},
         {u"--fail-on"_s,
          {},
          {u"error"_s, u"warning"_s, u"advice"_s},
          false,
          u"end with 1 if there is a finding at least as severe"_s},
         {u"--format"_s, {}, {u"text"_s, u"json"_s, u"sarif"_s}, false, u"form of the output"_s},
         {u"--json"_s, {}, {}, false, u"the same as --format json"_s}},
        run,
    };
}

} // namespace diglot::cli
