// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xliff2.h"

#include "app/exchange/codes.h"
#include "app/exchange/itstypes.h"
#include "app/exchange/recorded.h"
#include "app/exchange/unitids.h"
#include "app/exchange/xmloutput.h"
#include "app/exchange/xmltext.h"

#include <QHash>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

struct CodeType
{
    const char *type;
    const char *subType; // null: none
};

CodeType typeOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Strong:
        return {"fmt", "xlf:b"};
    case CodeKind::Emphasis:
        return {"fmt", "xlf:i"};
    case CodeKind::Strikethrough:
        return {"fmt", "diglot:strikethrough"};
    case CodeKind::Break:
        return {"fmt", "xlf:lb"};
    case CodeKind::Link:
    case CodeKind::Address:
        return {"link", nullptr};
    case CodeKind::Image:
        return {"image", nullptr};
    case CodeKind::Code:
        return {"other", "diglot:code"};
    case CodeKind::NoLocalize:
        return {"other", "diglot:no-loc"};
    case CodeKind::Include:
        return {"other", "diglot:include"};
    case CodeKind::Tag:
    case CodeKind::None:
        break;
    }
    return {"other", "diglot:tag"};
}

// The codes as written in Markdown, each once, that a unit or match refers to.
class OriginalData
{
public:
    void add(const Pieces &pieces)
    {
        for (const Piece &piece : pieces) {
            if (piece.role != Piece::Role::Text && !m_ids.contains(piece.text)) {
                m_ids.insert(piece.text, u"d%1"_s.arg(m_ids.size() + 1));
                m_order.append(piece.text);
            }
        }
    }
    [[nodiscard]] QString id(const QString &text) const { return m_ids.value(text); }
    [[nodiscard]] const QStringList &order() const { return m_order; }

private:
    QHash<QString, QString> m_ids;
    QStringList m_order;
};

struct StateNames
{
    const char *state;
    const char *subState; // null: none
};

StateNames stateOf(const Statement &statement)
{
    switch (statement.judgement) {
    case Judgement::Approved:
        return {"final", "x-rev:approved"};
    case Judgement::NeedsWork:
        return {"initial", "x-rev:needs-work"};
    case Judgement::Rejected:
        return {"initial", "x-rev:rejected"};
    case Judgement::None:
        break;
    }
    return {"translated", statement.proposal ? "x-rev:proposed" : nullptr};
}

class Xliff2Writer final : public Writer
{
public:
    explicit Xliff2Writer(std::unique_ptr<XmlOutput> xml)
        : m_xml(std::move(xml))
    {}

    void open(const ExportOrder &order)
    {
        m_xml->start("xliff", {{"xmlns", u"urn:oasis:names:tc:xliff:document:2.0"_s},
                               {"version", u"2.1"_s},
                               {"srcLang", order.source.toString()},
                               {"trgLang", order.target.toString()},
                               {"xmlns:mda", u"urn:oasis:names:tc:xliff:metadata:2.0"_s},
                               {"xmlns:mtc", u"urn:oasis:names:tc:xliff:matches:2.0"_s},
                               {"xmlns:its", u"http://www.w3.org/2005/11/its"_s},
                               {"xmlns:itsm", u"urn:oasis:names:tc:xliff:itsm:2.1"_s},
                               {"its:version", u"2.0"_s}});
        m_xml->line();
    }

    Result<void> begin(const ExportFile &file) override
    {
        closeFile();
        m_file = file;
        m_pending = true; // a file without units is none
        m_ids = {};
        return m_xml->status();
    }

    Result<void> write(const Row &row) override
    {
        if (m_pending)
            openFile();
        const Statement statement = statementOf(row.verdicts);
        m_xml->start("unit",
                     {{"id", m_ids.next(row)}, {"name", row.id}, {"canResegment", u"no"_s}});
        if (!row.translatable)
            m_xml->attribute("translate", u"no"_s);
        m_xml->line();
        metadata(row, statement);
        Unit unit = unitOf(row, statement);
        matches(row, statement, unit);
        const QString issues = qualityIssues(row);
        notes(row);
        originalData(unit.data);
        segment(row, statement, unit, issues);
        m_xml->end().line();
        return m_xml->status();
    }

    Result<void> finish() override
    {
        closeFile();
        return m_xml->finish();
    }

private:
    struct Unit
    {
        Pieces source;
        Pieces target; // as shown: an accepted proposal stands in its place
        OriginalData data;
        bool matched = false;
    };

    static Unit unitOf(const Row &row, const Statement &statement)
    {
        Unit unit;
        unit.source = sourcePieces(row);
        unit.target = shownPieces(row, statement);
        numberCodes(unit.source, unit.target);
        unit.data.add(unit.source);
        unit.data.add(unit.target);
        return unit;
    }

    void openFile()
    {
        m_xml->start("file", {{"id", u"f%1"_s.arg(++m_files)},
                              {"original", m_file.edition.key},
                              {"canResegment", u"no"_s},
                              {"xml:space", u"preserve"_s}});
        m_xml->line().start("mda:metadata");
        group("diglot", fieldsOf(m_file));
        m_xml->end().line();
        m_pending = false;
        m_open = true;
    }

    void closeFile()
    {
        if (m_open)
            m_xml->end().line();
        m_open = false;
    }

    void group(const char *category, const Fields &fields)
    {
        m_xml->start("mda:metaGroup", {{"category", QString::fromLatin1(category)}});
        for (const Field &field : fields)
            m_xml->element("mda:meta", {{"type", field.name}}, field.value);
        m_xml->end();
    }

    void metadata(const Row &row, const Statement &statement)
    {
        m_xml->start("mda:metadata");
        group("diglot", fieldsOf(row, statement));
        for (const article::Verdict &verdict : row.verdicts)
            group("verdict", fieldsOf(verdict));
        m_xml->end().line();
    }

    // A pending proposal as a match; of an accepted one what stood there before.
    void matches(const Row &row, const Statement &statement, Unit &unit)
    {
        if (!statement.proposal)
            return;
        const bool accepted = statement.isAccepted();
        const bool machine = m_file.edition.translation == article::Translation::Machine;
        Pieces source = unit.source;
        Pieces target = accepted ? targetPieces(row) : proposalPieces(row, *statement.proposal);
        numberCodes(source, target);
        OriginalData data;
        data.add(source);
        data.add(target);
        m_xml->start("mtc:matches")
            .start("mtc:match", {{"id", u"match"_s},
                                 {"ref", u"#mm"_s},
                                 {"type", accepted && machine ? u"mt"_s : u"other"_s},
                                 {"origin", accepted ? u"previous"_s : u"proposal"_s}});
        if (!accepted)
            m_xml->attribute("subType", u"diglot:proposal"_s);
        originalData(data);
        m_xml->start("source");
        content(source, data);
        m_xml->end().start("target");
        content(target, data);
        m_xml->end().end().end().line();
        unit.matched = true;
    }

    // Returns what the target refers to them by, empty where there are none.
    QString qualityIssues(const Row &row)
    {
        QList<QualityIssue> issues;
        for (const article::Finding &finding : row.findings)
            issues.append(issueOf(finding));
        for (const article::Verdict &verdict : row.verdicts) {
            for (const article::Reason &reason : verdict.reasons)
                issues.append(issueOf(reason, verdict.comment));
        }
        if (issues.isEmpty())
            return {};
        const QString id = u"lqi%1"_s.arg(++m_issues);
        m_xml->start("its:locQualityIssues", {{"xml:id", id}});
        for (const QualityIssue &issue : issues) {
            m_xml->empty("its:locQualityIssue",
                         {{"locQualityIssueType", issue.type},
                          {"locQualityIssueSeverity", QString::number(issue.severity)},
                          {"locQualityIssueProfileRef", issue.profile}});
            if (!issue.comment.isEmpty())
                m_xml->attribute("locQualityIssueComment", issue.comment);
        }
        m_xml->end().line();
        return u"#its="_s + id;
    }

    void notes(const Row &row)
    {
        int number = 0;
        for (const article::Verdict &verdict : row.verdicts) {
            if (verdict.comment.isEmpty())
                continue;
            if (++number == 1)
                m_xml->start("notes");
            m_xml->element("note",
                           {{"id", u"n%1"_s.arg(number)},
                            {"appliesTo", u"target"_s},
                            {"category", u"comment"_s}},
                           verdict.comment);
        }
        if (number > 0)
            m_xml->end().line();
    }

    void originalData(const OriginalData &data)
    {
        if (data.order().isEmpty())
            return;
        m_xml->start("originalData");
        for (const QString &text : data.order()) {
            m_xml->start("data", {{"id", data.id(text)}});
            characters(text);
            m_xml->end();
        }
        m_xml->end().line();
    }

    void segment(const Row &row, const Statement &statement, const Unit &unit,
                 const QString &issues)
    {
        const bool untranslated =
            unit.target.isEmpty() && statement.judgement == Judgement::None && issues.isEmpty();
        const StateNames names = untranslated ? StateNames{"initial", nullptr} : stateOf(statement);
        m_xml->start("segment", {{"id", u"s"_s}, {"state", QString::fromLatin1(names.state)}});
        if (names.subState)
            m_xml->attribute("subState", QString::fromLatin1(names.subState));
        m_xml->start("source");
        if (unit.matched)
            m_xml->start("mrk", {{"id", u"mm"_s}, {"type", u"mtc:match"_s}});
        content(unit.source, unit.data);
        if (unit.matched)
            m_xml->end();
        m_xml->end();
        if (!untranslated || !row.text.target.isEmpty()) {
            m_xml->start("target");
            if (!issues.isEmpty())
                m_xml->start("mrk", {{"id", u"mq"_s},
                                     {"type", u"its:generic"_s},
                                     {"its:locQualityIssuesRef", issues}});
            content(unit.target, unit.data);
            if (!issues.isEmpty())
                m_xml->end();
            m_xml->end();
        }
        m_xml->end().line();
    }

    void content(const Pieces &pieces, const OriginalData &data)
    {
        for (const Piece &piece : pieces) {
            switch (piece.role) {
            case Piece::Role::Text:
                characters(piece.text);
                break;
            case Piece::Role::Close:
                m_xml->end();
                break;
            case Piece::Role::Open:
                code("pc", piece);
                m_xml->attribute("dataRefStart", data.id(piece.text));
                m_xml->attribute("dataRefEnd", data.id(pieces.at(piece.partner).text));
                break;
            case Piece::Role::Standalone:
                code("ph", piece);
                m_xml->attribute("dataRef", data.id(piece.text));
                m_xml->attribute("disp", piece.text);
                m_xml->end();
                break;
            }
        }
    }

    void code(const char *element, const Piece &piece)
    {
        const CodeType type = typeOf(piece.kind);
        m_xml->start(element,
                     {{"id", QString::number(piece.id)}, {"type", QString::fromLatin1(type.type)}});
        if (type.subType)
            m_xml->attribute("subType", QString::fromLatin1(type.subType));
    }

    // Text with an element for each character that XML cannot hold.
    void characters(const QString &text)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isXmlCharacter(text, i))
                continue;
            m_xml->text(QStringView(text).mid(from, i - from));
            m_xml->empty("cp", {{"hex", u"%1"_s.arg(text.at(i).unicode(), 4, 16, QChar(u'0'))}});
            from = i + 1;
        }
        m_xml->text(QStringView(text).mid(from));
    }

    std::unique_ptr<XmlOutput> m_xml;
    ExportFile m_file;
    UnitIds m_ids; // of the present file
    bool m_pending = false;
    bool m_open = false;
    int m_files = 0;
    int m_issues = 0;
};

} // namespace

Result<std::unique_ptr<Writer>> writeXliff2(const ExportOrder &order)
{
    auto xml = XmlOutput::open(order.path);
    if (!xml)
        return xml.error();
    auto writer = std::make_unique<Xliff2Writer>(std::move(*xml));
    writer->open(order);
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace diglot::exchange
