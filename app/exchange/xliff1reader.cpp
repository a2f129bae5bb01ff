// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xliff1.h"

#include "app/exchange/pairedcodes.h"
#include "app/exchange/recorded.h"
#include "app/exchange/returned.h"
#include "app/exchange/words.h"
#include "app/exchange/xmlinput.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

constexpr auto ownSpace = "urn:x-diglot:exchange"_L1;

struct Unit
{
    ReturnedRow row;
    bool approved = false;
    bool hasTarget = false;
    bool whole = true;           // every code says how it is written
    bool rejectedBefore = false; // an <alt-trans> says so
    QString state;
    QString qualifier;
    QStringList comments;
};

class Xliff1Reader
{
public:
    Xliff1Reader(XmlInput &xml, const RowTaker &take)
        : m_xml(xml)
        , m_take(take)
    {}

    Result<void> run()
    {
        if (m_xml.nextChild()) {
            if (m_xml.name() != u"xliff" || !m_xml.attribute("version"_L1).startsWith("1."_L1))
                m_xml.fail(
                    {ErrorCode::Unsupported, Words::tr("This is no XLIFF 1 file."), m_xml.where()});
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"file")
                    file();
                else
                    m_xml.skip();
            }
        }
        return m_xml.status();
    }

private:
    void file()
    {
        m_file = {};
        m_docsetKnown = false;
        m_file.edition.key = m_xml.attribute("original"_L1);
        m_file.edition.locale =
            LocaleTag::fromString(m_xml.attribute("target-language"_L1)).value_or(LocaleTag());
        container();
    }

    // Children of a file, its header, its body or a group.
    void container()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"trans-unit")
                unit();
            else if (m_xml.name() == u"fields" && m_xml.space() == ownSpace)
                fields([this](const Field &field) {
                    m_docsetKnown = m_docsetKnown || field.name == u"docset";
                    take(field, m_file);
                });
            else if (m_xml.name() == u"header" || m_xml.name() == u"body" ||
                     m_xml.name() == u"group")
                container();
            else
                m_xml.skip();
        }
    }

    template<class Each>
    void fields(Each each)
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"verdict") {
                each(Field{u"verdict-begins"_s, {}});
                fields(each);
                each(Field{u"verdict-ends"_s, {}});
            } else {
                const QString name = m_xml.attribute("name"_L1);
                const QString value = m_xml.attribute("value"_L1);
                const QString text = m_xml.text(); // where earlier versions wrote it
                each(Field{name, value.isEmpty() ? text : value});
            }
        }
    }

    void unit()
    {
        Unit unit;
        unit.row.where = m_xml.where();
        unit.approved = m_xml.attribute("approved"_L1) == u"yes";
        while (m_xml.nextChild())
            part(unit);
        if (!m_xml.status())
            return;
        unit.row.place.key = m_file.edition.key;
        unit.row.place.docset = m_file.edition.docset;
        unit.row.place.locale = m_file.edition.locale;
        unit.row.docsetKnown = m_docsetKnown;
        if (!unit.whole)
            unit.row.fault =
                Words::tr("The target holds a code of which the file does not say what it is.");
        conclude(unit.row, judgementOf(unit), unit.comments);
        if (auto taken = m_take(unit.row); !taken)
            m_xml.fail(taken.error());
    }

    void part(Unit &unit)
    {
        if (m_xml.name() == u"source") {
            unit.row.source = readPieces(m_xml).value_or(QString());
        } else if (m_xml.name() == u"target") {
            unit.state = m_xml.attribute("state"_L1);
            unit.qualifier = m_xml.attribute("state-qualifier"_L1);
            const auto text = readPieces(m_xml);
            unit.whole = text.has_value();
            unit.hasTarget = true;
            unit.row.target = text.value_or(QString());
        } else if (m_xml.name() == u"note") {
            const bool ours = m_xml.attribute("from"_L1) == u"diglot" ||
                              m_xml.attribute("annotates"_L1) == u"source";
            const QString text = m_xml.text();
            if (!ours)
                unit.comments.append(text);
        } else if (m_xml.name() == u"alt-trans") {
            unit.rejectedBefore =
                unit.rejectedBefore || m_xml.attribute("alttranstype"_L1) == u"rejected";
            m_xml.skip();
        } else if (m_xml.name() == u"fields" && m_xml.space() == ownSpace) {
            recorded(unit.row);
        } else {
            m_xml.skip();
        }
    }

    void recorded(ReturnedRow &row)
    {
        bool inVerdict = false;
        fields([&](const Field &field) {
            if (field.name == u"verdict-begins") {
                row.verdicts.append(article::Verdict());
                inVerdict = true;
            } else if (field.name == u"verdict-ends") {
                inVerdict = false;
            } else if (inVerdict) {
                take(field, row.verdicts.last());
            } else {
                take(field, row);
            }
        });
    }

    static Judgement judgementOf(const Unit &unit)
    {
        if (unit.approved || unit.state == u"final" || unit.state == u"signed-off")
            return Judgement::Approved;
        if (unit.qualifier.startsWith("rejected-"_L1))
            return Judgement::Rejected;
        static const QStringList wanting{u"needs-translation"_s, u"needs-adaptation"_s,
                                         u"needs-l10n"_s};
        if (!wanting.contains(unit.state) || !unit.hasTarget || unit.row.target.isEmpty())
            return Judgement::None;
        // Some tools drop the qualifier.
        return unit.rejectedBefore ? Judgement::Rejected : Judgement::NeedsWork;
    }

    XmlInput &m_xml;
    const RowTaker &m_take;
    ExportFile m_file;
    bool m_docsetKnown = false;
};

bool isXliff1(const QByteArray &head, const QString &)
{
    const qsizetype begin = head.indexOf("<xliff");
    const QByteArray tag = head.mid(begin, head.indexOf('>', begin) - begin);
    return begin >= 0 && (tag.contains("version=\"1.") || tag.contains("version='1."));
}

} // namespace

Result<void> readXliff1(const QString &path, const RowTaker &take)
{
    return withXml(path, [&take](XmlInput &xml) { return Xliff1Reader(xml, take).run(); });
}

Format xliff1Format()
{
    Format format;
    format.name = u"xliff1"_s;
    format.title = u"XLIFF 1.2"_s;
    format.ending = u"xlf"_s;
    format.write = writeXliff1;
    format.recognize = isXliff1;
    format.read = readXliff1;
    return format;
}

} // namespace diglot::exchange
