// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xliff1.h"

#include "app/exchange/itstypes.h"
#include "app/exchange/pairedcodes.h"
#include "app/exchange/recorded.h"
#include "app/exchange/unitids.h"
#include "app/exchange/xmloutput.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

// The qualifier for why a translation is rejected; the standard knows four reasons.
QString rejection(const QList<article::Reason> &reasons)
{
    for (const article::Reason &reason : reasons) {
        const QString type = issueOf(reason, {}).type;
        if (type == u"grammar")
            return u"rejected-grammar"_s;
        if (type == u"misspelling")
            return u"rejected-spelling"_s;
        if (type == u"length")
            return u"rejected-length"_s;
    }
    return u"rejected-inaccurate"_s;
}

QString priority(article::Severity severity)
{
    switch (severity) {
    case article::Severity::Error:
        return u"1"_s;
    case article::Severity::Warning:
        return u"3"_s;
    case article::Severity::Advice:
        break;
    }
    return u"6"_s;
}

class Xliff1Writer final : public Writer
{
public:
    Xliff1Writer(std::unique_ptr<XmlOutput> xml, const ExportOrder &order)
        : m_xml(std::move(xml))
        , m_order(order)
    {
        m_xml->start("xliff", {{"xmlns", u"urn:oasis:names:tc:xliff:document:1.2"_s},
                               {"xmlns:diglot", u"urn:x-diglot:exchange"_s},
                               {"version", u"1.2"_s}});
        m_xml->line();
    }

    Result<void> begin(const ExportFile &file) override
    {
        closeFile();
        m_file = file;
        m_ids = {};
        openFile();
        return m_xml->status();
    }

    Result<void> write(const Row &row) override
    {
        const Statement statement = statementOf(row.verdicts);
        const bool approved = statement.judgement == Judgement::Approved;
        m_xml->start("trans-unit", {{"id", m_ids.next(row)},
                                    {"resname", row.id},
                                    {"approved", approved ? u"yes"_s : u"no"_s}});
        if (!row.translatable)
            m_xml->attribute("translate", u"no"_s);
        Pieces source = sourcePieces(row);
        Pieces target = shownPieces(row, statement);
        numberCodes(source, target);
        m_xml->line().start("source");
        writePieces(*m_xml, source, CodeDialect::Xliff1);
        m_xml->end().line();
        startTarget(row, statement);
        writePieces(*m_xml, target, CodeDialect::Xliff1);
        m_xml->end().line();
        context(row);
        notes(row);
        alternatives(row, statement);
        fields(fieldsOf(row, statement), row.verdicts);
        m_xml->end().line();
        return m_xml->status();
    }

    Result<void> finish() override
    {
        closeFile();
        return m_xml->finish();
    }

private:
    void openFile()
    {
        m_xml->start("file", {{"original", m_file.edition.key},
                              {"source-language", m_order.source.toString()},
                              {"target-language", m_order.target.toString()},
                              {"datatype", u"x-markdown"_s},
                              {"date", m_order.when.toString(Qt::ISODate)},
                              {"xml:space", u"preserve"_s}});
        m_xml->line().start("header");
        fields(fieldsOf(m_file), {});
        m_xml->end().line().start("body").line();
        m_open = true;
    }

    void closeFile()
    {
        if (m_open)
            m_xml->end().end().line();
        m_open = false;
    }

    void startTarget(const Row &row, const Statement &statement)
    {
        m_xml->start("target");
        QString state = u"needs-review-translation"_s;
        if (statement.judgement == Judgement::Approved)
            state = u"final"_s;
        else if (statement.judgement != Judgement::None)
            state = u"needs-translation"_s;
        else if (row.text.target.isEmpty())
            state = u"new"_s;
        m_xml->attribute("state", state);
        if (statement.judgement == Judgement::Rejected)
            m_xml->attribute("state-qualifier", rejection(statement.reasons));
    }

    void context(const Row &row)
    {
        m_xml->start("context-group", {{"purpose", u"information"_s}})
            .element("context", {{"context-type", u"x-block"_s}}, row.block);
        if (!row.section.isEmpty())
            m_xml->element("context", {{"context-type", u"x-section"_s}}, row.section);
        m_xml->end().line();
    }

    void notes(const Row &row)
    {
        for (const article::Verdict &verdict : row.verdicts) {
            if (verdict.comment.isEmpty())
                continue;
            m_xml->start("note");
            if (!verdict.reviewer.isEmpty())
                m_xml->attribute("from", verdict.reviewer);
            m_xml->attribute("annotates", u"target"_s);
            m_xml->text(verdict.comment).end().line();
        }
        for (const article::Finding &finding : row.findings) {
            m_xml->element("note",
                           {{"from", u"diglot"_s},
                            {"annotates", u"target"_s},
                            {"priority", priority(finding.severity)}},
                           u"%1: %2"_s.arg(finding.rule, finding.message));
            m_xml->line();
        }
    }

    void alternatives(const Row &row, const Statement &statement)
    {
        if (statement.isAccepted()) {
            const bool machine = m_file.edition.translation == article::Translation::Machine;
            alternative(u"previous-version"_s, machine ? u"mt"_s : QString(),
                        machine ? u"mt-suggestion"_s : QString(), targetPieces(row), row);
        } else if (statement.proposal) {
            alternative(u"proposal"_s, u"reviewer"_s, {}, proposalPieces(row, *statement.proposal),
                        row);
        }
        if (statement.judgement == Judgement::Rejected)
            alternative(u"rejected"_s, {}, {}, targetPieces(row), row);
    }

    void alternative(const QString &type, const QString &origin, const QString &qualifier,
                     Pieces target, const Row &row)
    {
        Pieces source = sourcePieces(row);
        numberCodes(source, target);
        m_xml->start("alt-trans", {{"alttranstype", type}});
        if (!origin.isEmpty())
            m_xml->attribute("origin", origin);
        m_xml->start("target");
        if (!qualifier.isEmpty())
            m_xml->attribute("state-qualifier", qualifier);
        writePieces(*m_xml, target, CodeDialect::Xliff1);
        m_xml->end().end().line();
    }

    void fields(const Fields &fields, const QList<article::Verdict> &verdicts)
    {
        m_xml->start("diglot:fields");
        list(fields);
        for (const article::Verdict &verdict : verdicts) {
            m_xml->start("diglot:verdict");
            list(fieldsOf(verdict));
            m_xml->end();
        }
        m_xml->end().line();
    }

    // In attributes: some tools offer whatever text a unit holds for translation.
    void list(const Fields &fields)
    {
        for (const Field &field : fields)
            m_xml->empty("diglot:field", {{"name", field.name}, {"value", field.value}});
    }

    std::unique_ptr<XmlOutput> m_xml;
    ExportOrder m_order;
    ExportFile m_file;
    UnitIds m_ids;
    bool m_open = false;
};

} // namespace

Result<std::unique_ptr<Writer>> writeXliff1(const ExportOrder &order)
{
    auto xml = XmlOutput::open(order.path);
    if (!xml)
        return xml.error();
    return std::unique_ptr<Writer>(std::make_unique<Xliff1Writer>(std::move(*xml), order));
}

} // namespace diglot::exchange
