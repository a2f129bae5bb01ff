// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tmx.h"

#include "app/exchange/pairedcodes.h"
#include "app/exchange/recorded.h"
#include "app/exchange/returned.h"
#include "app/exchange/words.h"
#include "app/exchange/xmlinput.h"
#include "app/exchange/xmloutput.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

constexpr auto filePrefix = "x-diglot-file-"_L1;
constexpr auto textPrefix = "x-diglot-text-"_L1;
constexpr auto verdictPrefix = "x-diglot-verdict-"_L1;

QString moment(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

class TmxWriter final : public Writer
{
public:
    TmxWriter(std::unique_ptr<XmlOutput> xml, const ExportOrder &order)
        : m_xml(std::move(xml))
        , m_order(order)
    {
        m_xml->doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        m_xml->start("tmx", {{"version", u"1.4"_s}}).line();
        m_xml->empty("header", {{"creationtool", u"Diglot"_s},
                                {"creationtoolversion", QStringLiteral(DIGLOT_VERSION)},
                                {"segtype", u"sentence"_s},
                                {"o-tmf", u"Diglot"_s},
                                {"adminlang", u"en-US"_s},
                                {"srclang", order.source.toString()},
                                {"datatype", u"x-markdown"_s},
                                {"creationdate", moment(order.when)}});
        m_xml->line().start("body").line();
    }

    Result<void> begin(const ExportFile &file) override
    {
        m_file = file;
        return m_xml->status();
    }

    Result<void> write(const Row &row) override
    {
        const Statement statement = statementOf(row.verdicts);
        Pieces source = sourcePieces(row);
        Pieces target = shownPieces(row, statement);
        if (statement.judgement > Judgement::Approved || source.isEmpty() || target.isEmpty()) {
            ++m_leftOut;
            return m_xml->status();
        }
        numberCodes(source, target);
        m_xml->start("tu", {{"tuid", u"%1#%2"_s.arg(m_file.edition.key, row.id)}});
        changed(row.verdicts);
        m_xml->line();
        for (const QString &comment : statement.comments)
            m_xml->element("note", {}, comment).line();
        properties(filePrefix, fieldsOf(m_file));
        properties(textPrefix, fieldsOf(row, statement));
        for (const article::Verdict &verdict : row.verdicts)
            properties(verdictPrefix, fieldsOf(verdict));
        variant(m_order.source, source);
        variant(m_order.target, target);
        m_xml->end().line();
        return m_xml->status();
    }

    Result<void> finish() override
    {
        m_xml->end().line().end();
        return m_xml->finish();
    }

private:
    // Who changed it last, and when.
    void changed(const QList<article::Verdict> &verdicts)
    {
        const article::Verdict *last = nullptr;
        for (const article::Verdict &verdict : verdicts) {
            if (!last || last->when < verdict.when)
                last = &verdict;
        }
        if (last && last->when.isValid())
            m_xml->attribute("changedate", moment(last->when));
        if (last && !last->reviewer.isEmpty())
            m_xml->attribute("changeid", last->reviewer);
    }

    void properties(QLatin1StringView prefix, const Fields &fields)
    {
        for (const Field &field : fields)
            m_xml->element("prop", {{"type", prefix + field.name}}, field.value);
        m_xml->line();
    }

    void variant(const LocaleTag &locale, const Pieces &pieces)
    {
        m_xml->start("tuv", {{"xml:lang", locale.toString()}}).start("seg");
        writePieces(*m_xml, pieces, CodeDialect::Tmx);
        m_xml->end().end().line();
    }

    std::unique_ptr<XmlOutput> m_xml;
    ExportOrder m_order;
    ExportFile m_file;
};

class TmxReader
{
public:
    TmxReader(XmlInput &xml, const RowTaker &take)
        : m_xml(xml)
        , m_take(take)
    {}

    Result<void> run()
    {
        if (m_xml.nextChild()) {
            if (m_xml.name() != u"tmx")
                m_xml.fail(
                    {ErrorCode::Unsupported, Words::tr("This is no TMX file."), m_xml.where()});
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"body")
                    body();
                else
                    m_xml.skip();
            }
        }
        return m_xml.status();
    }

private:
    void body()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"tu")
                unit();
            else
                m_xml.skip();
        }
    }

    void unit()
    {
        ReturnedRow row;
        row.where = m_xml.where();
        ExportFile file;
        QStringList comments;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"note")
                comments.append(m_xml.text());
            else if (m_xml.name() == u"prop")
                property(row, file);
            else if (m_xml.name() == u"tuv")
                variant(row, file);
            else
                m_xml.skip();
        }
        if (!m_xml.status() || file.edition.key.isEmpty())
            return;
        row.place.key = file.edition.key;
        row.place.docset = file.edition.docset;
        row.place.locale = file.edition.locale;
        conclude(row, statementOf(row.verdicts).judgement, comments);
        if (auto taken = m_take(row); !taken)
            m_xml.fail(taken.error());
    }

    void property(ReturnedRow &row, ExportFile &file)
    {
        const QString type = m_xml.attribute("type"_L1);
        const QString value = m_xml.text();
        if (type.startsWith(filePrefix)) {
            take(Field{type.mid(filePrefix.size()), value}, file);
            row.docsetKnown = true;
        } else if (type.startsWith(textPrefix)) {
            take(Field{type.mid(textPrefix.size()), value}, row);
        } else if (type.startsWith(verdictPrefix)) {
            const QString name = type.mid(verdictPrefix.size());
            if (name.startsWith("reviewer"_L1) || row.verdicts.isEmpty())
                row.verdicts.append(article::Verdict());
            take(Field{name, value}, row.verdicts.last());
        }
    }

    void variant(ReturnedRow &row, const ExportFile &file)
    {
        const auto locale = LocaleTag::fromString(m_xml.attribute("xml:lang"_L1));
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"seg") {
                m_xml.skip();
                continue;
            }
            const QString text = readPieces(m_xml).value_or(QString());
            (locale == file.edition.locale ? row.target : row.source) = text;
        }
    }

    XmlInput &m_xml;
    const RowTaker &m_take;
};

bool isTmx(const QByteArray &head, const QString &)
{
    return head.contains("<tmx");
}

} // namespace

Result<std::unique_ptr<Writer>> writeTmx(const ExportOrder &order)
{
    auto xml = XmlOutput::open(order.path);
    if (!xml)
        return xml.error();
    return std::unique_ptr<Writer>(std::make_unique<TmxWriter>(std::move(*xml), order));
}

Result<void> readTmx(const QString &path, const RowTaker &take)
{
    return withXml(path, [&take](XmlInput &xml) { return TmxReader(xml, take).run(); });
}

Format tmxFormat()
{
    Format format;
    format.name = u"tmx"_s;
    format.title = u"TMX 1.4"_s;
    format.ending = u"tmx"_s;
    format.showsFindings = false;
    format.leavesOut = "a memory learns no text that is rejected or needs work, or lacks a side";
    format.write = writeTmx;
    format.recognize = isTmx;
    format.read = readTmx;
    return format;
}

} // namespace diglot::exchange
