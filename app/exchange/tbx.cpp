// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tbx.h"

#include "app/exchange/csv.h"
#include "app/exchange/format.h"
#include "app/exchange/words.h"
#include "app/exchange/xmlinput.h"
#include "app/exchange/xmloutput.h"
#include "app/exchange/xmltext.h"

#include <array>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Glossary;
using article::GlossaryEntry;
using article::Term;
using article::TermStatus;

namespace {

struct StatusName
{
    TermStatus status;
    QLatin1StringView name; // of administrativeStatus in TBX
};

constexpr std::array statusNames{
    StatusName{TermStatus::Preferred, "preferredTerm-admn-sts"_L1},
    StatusName{TermStatus::Admitted, "admittedTerm-admn-sts"_L1},
    StatusName{TermStatus::Forbidden, "deprecatedTerm-admn-sts"_L1},
};

// "supersededTerm-admn-sts" and "forbidden" are written by others.
TermStatus statusOf(const QString &name)
{
    for (const StatusName &known : statusNames) {
        if (known.name == name.trimmed())
            return known.status;
    }
    const QString word = name.trimmed().toLower();
    if (word.startsWith("supersed"_L1) || word.startsWith("deprecat"_L1) ||
        word.startsWith("forbidden"_L1))
        return TermStatus::Forbidden;
    if (word.startsWith("preferred"_L1))
        return TermStatus::Preferred;
    return word.startsWith("admitted"_L1) ? TermStatus::Admitted : TermStatus::Unknown;
}

bool canBeHeld(const GlossaryEntry &entry)
{
    bool held = isXmlText(entry.id) && isXmlText(entry.subject) && isXmlText(entry.definition);
    for (const Term &term : entry.terms)
        held = held && isXmlText(term.text) && isXmlText(term.note);
    return held;
}

void writeTerm(XmlOutput &xml, const Term &term)
{
    xml.start("tig").element("term", {}, term.text);
    for (const StatusName &known : statusNames) {
        if (known.status == term.status)
            xml.element("termNote", {{"type", u"administrativeStatus"_s}}, QString(known.name));
    }
    if (!term.note.isEmpty())
        xml.element("note", {}, term.note);
    xml.end();
}

// Terms of one language stand together, in the order in which the languages first come.
void writeTerms(XmlOutput &xml, const QList<Term> &terms)
{
    QList<LocaleTag> locales;
    for (const Term &term : terms) {
        if (!locales.contains(term.locale))
            locales.append(term.locale);
    }
    for (const LocaleTag &locale : std::as_const(locales)) {
        xml.start("langSet", {{"xml:lang", locale.toString()}});
        for (const Term &term : terms) {
            if (term.locale == locale)
                writeTerm(xml, term);
        }
        xml.end().line();
    }
}

class TbxReader
{
public:
    explicit TbxReader(XmlInput &xml)
        : m_xml(xml)
    {}

    Result<void> run()
    {
        if (m_xml.nextChild() && m_xml.name() != u"martif" && m_xml.name() != u"tbx")
            m_xml.fail({ErrorCode::Unsupported, Words::tr("This is no TBX file."), m_xml.where()});
        container();
        return m_xml.status();
    }

    Glossary take() { return std::move(m_glossary); }

private:
    // Children of the root, <text> or <body>.
    void container()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"termEntry" || m_xml.name() == u"conceptEntry")
                entry();
            else if (m_xml.name() == u"text" || m_xml.name() == u"body")
                container();
            else
                m_xml.skip();
        }
    }

    void entry()
    {
        GlossaryEntry entry;
        entry.id = m_xml.attribute("id"_L1);
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"descrip") {
                const QString type = m_xml.attribute("type"_L1);
                const QString text = m_xml.text();
                if (type == u"subjectField")
                    entry.subject = text;
                else if (type == u"definition")
                    entry.definition = text;
            } else if (m_xml.name() == u"langSet" || m_xml.name() == u"langSec") {
                language(entry);
            } else {
                m_xml.skip();
            }
        }
        if (!entry.terms.isEmpty())
            m_glossary.append(entry);
    }

    void language(GlossaryEntry &entry)
    {
        const auto locale = LocaleTag::fromString(m_xml.attribute("xml:lang"_L1));
        while (m_xml.nextChild()) {
            const bool group =
                m_xml.name() == u"tig" || m_xml.name() == u"ntig" || m_xml.name() == u"termSec";
            if (!group) {
                m_xml.skip();
                continue;
            }
            Term term;
            term.locale = locale.value_or(LocaleTag());
            termGroup(term);
            if (locale && !term.text.isEmpty())
                entry.terms.append(term);
        }
    }

    void termGroup(Term &term)
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"term")
                term.text = m_xml.text();
            else if (m_xml.name() == u"termGrp")
                termGroup(term);
            else if (m_xml.name() == u"note")
                term.note = m_xml.text();
            else if (m_xml.name() == u"termNote" &&
                     m_xml.attribute("type"_L1) == u"administrativeStatus")
                term.status = statusOf(m_xml.text());
            else
                m_xml.skip();
        }
    }

    XmlInput &m_xml;
    Glossary m_glossary;
};

// What a line of a CSV glossary says, column by column.
GlossaryEntry entryOf(const QStringList &columns, const QStringList &cells)
{
    GlossaryEntry entry;
    TermStatus status = TermStatus::Unknown;
    QString note;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = columns.at(i).trimmed();
        const QString cell = cells.value(i).trimmed();
        if (name.compare("id"_L1, Qt::CaseInsensitive) == 0)
            entry.id = cell;
        else if (name.compare("subject"_L1, Qt::CaseInsensitive) == 0)
            entry.subject = cell;
        else if (name.compare("definition"_L1, Qt::CaseInsensitive) == 0)
            entry.definition = cell;
        else if (name.compare("note"_L1, Qt::CaseInsensitive) == 0)
            note = cell;
        else if (name.compare("status"_L1, Qt::CaseInsensitive) == 0)
            status = statusOf(cell);
        else if (const auto locale = LocaleTag::fromString(name)) {
            for (const QString &part : cell.split(u'|', Qt::SkipEmptyParts)) {
                const QString text = part.trimmed();
                const bool forbidden = text.startsWith(u'!');
                entry.terms.append({*locale,
                                    forbidden ? text.mid(1).trimmed() : text,
                                    forbidden ? TermStatus::Forbidden : TermStatus::Unknown,
                                    {}});
            }
        }
    }
    if (!entry.terms.isEmpty()) {
        const LocaleTag last = entry.terms.last().locale;
        for (Term &term : entry.terms) {
            if (term.locale != last)
                continue;
            term.status = term.status == TermStatus::Unknown ? status : term.status;
            term.note = note;
        }
    }
    return entry;
}

} // namespace

Result<void> writeTbx(const QString &path, const Glossary &glossary, const LocaleTag &source)
{
    auto xml = XmlOutput::open(path);
    if (!xml)
        return xml.error();
    XmlOutput &out = **xml;
    out.doctype("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">");
    out.start("martif", {{"type", u"TBX"_s}, {"xml:lang", source.toString()}}).line();
    out.start("martifHeader").start("fileDesc").start("sourceDesc");
    out.element("p", {}, u"Diglot"_s).end().end();
    out.start("encodingDesc").element("p", {{"type", u"XCSURI"_s}}, u"TBXXCSV02.xcs"_s).end();
    out.end().line().start("text").start("body").line();
    int number = 0;
    for (const GlossaryEntry &entry : glossary) {
        if (!canBeHeld(entry))
            return Error{ErrorCode::Unsupported,
                         Words::tr("A term holds a character that TBX cannot hold."), path};
        ++number;
        out.start("termEntry", {{"id", entry.id.isEmpty() ? u"t%1"_s.arg(number) : entry.id}});
        if (!entry.subject.isEmpty())
            out.element("descrip", {{"type", u"subjectField"_s}}, entry.subject);
        if (!entry.definition.isEmpty())
            out.element("descrip", {{"type", u"definition"_s}}, entry.definition);
        out.line();
        writeTerms(out, entry.terms);
        out.end().line();
    }
    out.end().end().end();
    return out.finish();
}

Result<Glossary> readTbx(const QString &path)
{
    Glossary glossary;
    auto read = withXml(path, [&glossary](XmlInput &xml) {
        TbxReader reader(xml);
        auto done = reader.run();
        glossary = reader.take();
        return done;
    });
    if (!read)
        return read.error();
    return glossary;
}

Result<Glossary> readGlossaryCsv(const QString &path)
{
    Glossary glossary;
    QStringList columns;
    auto read = readCsvLines(path, [&](const QStringList &cells, const QString &where) {
        if (columns.isEmpty()) {
            columns = cells;
            const bool named = std::any_of(cells.cbegin(), cells.cend(), [](const QString &name) {
                return LocaleTag::fromString(name.trimmed()).has_value();
            });
            return named
                       ? Result<void>()
                       : Error{ErrorCode::Syntax,
                               Words::tr("The first line names no language such as ru-RU."), where};
        }
        if (const GlossaryEntry entry = entryOf(columns, cells); !entry.terms.isEmpty())
            glossary.append(entry);
        return Result<void>();
    });
    if (!read)
        return read.error();
    return glossary;
}

Format tbxFormat()
{
    Format format;
    format.name = u"tbx"_s;
    format.title = u"TBX 2"_s;
    format.ending = u"tbx"_s;
    format.showsFindings = false;
    format.isGlossary = true;
    return format;
}

} // namespace diglot::exchange
