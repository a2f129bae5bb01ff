// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xliff2.h"

#include "app/exchange/recorded.h"
#include "app/exchange/returned.h"
#include "app/exchange/words.h"
#include "app/exchange/xmlinput.h"

#include <QHash>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

constexpr auto coreSpace = "urn:oasis:names:tc:xliff:document:2."_L1; // "2.0", later "2.2"
constexpr auto metadataSpace = "urn:oasis:names:tc:xliff:metadata:2.0"_L1;

// Text and codes of a source or target as they were read.
struct Token
{
    QString text;    // of text
    QString dataRef; // of a code
    QString key;     // of a code: its id, and which end of it
};

struct Segment
{
    QList<Token> source;
    QList<Token> target;
    bool hasTarget = false;
    QString state; // null: not said
    QString subState;
};

struct Unit
{
    QString name;
    ReturnedRow row;
    QStringList comments;
    QHash<QString, QString> data;
    QList<Segment> segments;
};

class Xliff2Reader
{
public:
    Xliff2Reader(XmlInput &xml, const RowTaker &take)
        : m_xml(xml)
        , m_take(take)
    {}

    Result<void> run()
    {
        if (m_xml.nextChild()) {
            const QString version = m_xml.attribute("version"_L1);
            if (m_xml.name() != u"xliff" || !m_xml.space().startsWith(coreSpace))
                m_xml.fail(
                    {ErrorCode::Unsupported, Words::tr("This is no XLIFF 2 file."), m_xml.where()});
            m_locale = LocaleTag::fromString(m_xml.attribute("trgLang"_L1)).value_or(LocaleTag());
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
        m_file.edition.locale = m_locale;
        container();
    }

    // Children of a file or group.
    void container()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"unit")
                unit();
            else if (m_xml.name() == u"group")
                container();
            else if (m_xml.name() == u"metadata" && m_xml.space() == metadataSpace)
                metadata([this](const QString &, const Field &field) {
                    m_docsetKnown = m_docsetKnown || field.name == u"docset";
                    take(field, m_file);
                });
            else
                m_xml.skip();
        }
    }

    // Gives each <mda:meta> with the category of its group.
    template<class Each>
    void metadata(Each each)
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"metaGroup") {
                m_xml.skip();
                continue;
            }
            const QString category = m_xml.attribute("category"_L1);
            each(category, Field());
            while (m_xml.nextChild()) {
                const QString type = m_xml.attribute("type"_L1);
                each(category, Field{type, m_xml.text()});
            }
        }
    }

    void unit()
    {
        Unit unit;
        unit.name = m_xml.attribute("name"_L1);
        unit.row.where = m_xml.where();
        unit.row.place.key = m_file.edition.key;
        unit.row.place.docset = m_file.edition.docset;
        unit.row.place.locale = m_file.edition.locale;
        unit.row.docsetKnown = m_docsetKnown;
        while (m_xml.nextChild())
            part(unit);
        if (!m_xml.status())
            return;
        finish(unit);
        if (auto taken = m_take(unit.row); !taken)
            m_xml.fail(taken.error());
    }

    void part(Unit &unit)
    {
        if (m_xml.name() == u"metadata" && m_xml.space() == metadataSpace) {
            metadata([&unit](const QString &category, const Field &field) {
                const bool verdict = category == u"verdict";
                if (verdict && field.name.isEmpty())
                    unit.row.verdicts.append(article::Verdict());
                else if (verdict)
                    take(field, unit.row.verdicts.last());
                else if (category == u"diglot")
                    take(field, unit.row);
            });
        } else if (m_xml.name() == u"notes") {
            notes(unit);
        } else if (m_xml.name() == u"originalData") {
            while (m_xml.nextChild()) {
                const QString id = m_xml.attribute("id"_L1);
                unit.data.insert(id, joined(content(), {}, {}).value_or(QString()));
            }
        } else if (m_xml.name() == u"segment" || m_xml.name() == u"ignorable") {
            segment(unit);
        } else {
            m_xml.skip();
        }
    }

    void notes(Unit &unit)
    {
        while (m_xml.nextChild()) {
            const QString category = m_xml.attribute("category"_L1);
            const bool source = m_xml.attribute("appliesTo"_L1) == u"source";
            const QString text = m_xml.text();
            if (!source && (category.isEmpty() || category == u"comment"))
                unit.comments.append(text);
        }
    }

    void segment(Unit &unit)
    {
        Segment segment;
        if (m_xml.has("state"_L1))
            segment.state = m_xml.attribute("state"_L1);
        segment.subState = m_xml.attribute("subState"_L1);
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"source") {
                segment.source = content();
            } else if (m_xml.name() == u"target") {
                segment.target = content();
                segment.hasTarget = true;
            } else {
                m_xml.skip();
            }
        }
        unit.segments.append(segment);
    }

    // Everything in the element that began.
    QList<Token> content()
    {
        QList<Token> tokens;
        QList<Token> open; // the end of each <pc>; an empty one for other elements
        while (m_xml.next()) {
            if (m_xml.isText()) {
                tokens.append({m_xml.textPart().toString(), {}, {}});
            } else if (m_xml.isStart()) {
                open.append(element(tokens));
            } else if (open.isEmpty()) {
                break;
            } else if (const Token end = open.takeLast(); !end.key.isEmpty()) {
                tokens.append(end);
            }
        }
        return tokens;
    }

    // Appends what the element that began stands for; returns what its end stands for.
    Token element(QList<Token> &tokens)
    {
        const QStringView name = m_xml.name();
        const QString id = m_xml.attribute("id"_L1);
        if (name == u"cp") {
            bool ok = false;
            const ushort unit = m_xml.attribute("hex"_L1).toUShort(&ok, 16);
            tokens.append({ok ? QString(QChar(unit)) : QString(), {}, {}});
        } else if (name == u"ph") {
            tokens.append({{}, m_xml.attribute("dataRef"_L1), id + u'.'});
        } else if (name == u"pc") {
            tokens.append({{}, m_xml.attribute("dataRefStart"_L1), id + u'<'});
            return {{}, m_xml.attribute("dataRefEnd"_L1), id + u'>'};
        } else if (name == u"sc") {
            tokens.append({{}, m_xml.attribute("dataRef"_L1), id + u'<'});
        } else if (name == u"ec") {
            const QString start = m_xml.attribute("startRef"_L1);
            tokens.append(
                {{}, m_xml.attribute("dataRef"_L1), (start.isEmpty() ? id : start) + u'>'});
        }
        return {};
    }

    // The Markdown; nullopt where a code cannot be found. `known` holds codes of the source by key.
    static std::optional<QString> joined(const QList<Token> &tokens,
                                         const QHash<QString, QString> &data,
                                         const QHash<QString, QString> &known)
    {
        QString text;
        for (const Token &token : tokens) {
            if (token.key.isEmpty())
                text += token.text;
            else if (const auto written = data.constFind(token.dataRef); written != data.cend())
                text += *written;
            else if (const auto same = known.constFind(token.key); same != known.cend())
                text += *same;
            else
                return std::nullopt;
        }
        return text;
    }

    static QHash<QString, QString> codesOf(const QList<Token> &tokens,
                                           const QHash<QString, QString> &data)
    {
        QHash<QString, QString> codes;
        for (const Token &token : tokens) {
            if (!token.key.isEmpty() && data.contains(token.dataRef))
                codes.insert(token.key, data.value(token.dataRef));
        }
        return codes;
    }

    // A unit that another tool has split again is one text here.
    static void finish(Unit &unit)
    {
        ReturnedRow &row = unit.row;
        Judgement judgement = unit.segments.isEmpty() ? Judgement::None : Judgement::Approved;
        const Judgement recorded = statementOf(row.verdicts).judgement;
        bool complete = true;
        for (const Segment &segment : unit.segments) {
            const auto source = joined(segment.source, unit.data, {});
            const auto target =
                joined(segment.target, unit.data, codesOf(segment.source, unit.data));
            row.source += source.value_or(QString());
            row.target += segment.hasTarget ? target.value_or(QString()) : QString();
            complete = complete && target;
            const Judgement one = judgementOf(segment, recorded, !row.exported.isEmpty());
            judgement = sterner(judgement, one);
        }
        if (!complete)
            row.fault =
                Words::tr("A code in the target is not in the source: it was lost on the way.");
        conclude(row, judgement, unit.comments);
    }

    // Of two segments of a unit; it is approved where all are.
    static Judgement sterner(Judgement first, Judgement second)
    {
        const auto rank = [](Judgement judgement) {
            return judgement == Judgement::Approved ? -1 : int(judgement);
        };
        return rank(first) > rank(second) ? first : second;
    }

    static Judgement judgementOf(const Segment &segment, Judgement recorded, bool ours)
    {
        if (segment.state == u"final" || segment.state == u"reviewed")
            return Judgement::Approved;
        if (segment.state != u"initial")
            return Judgement::None;
        if (segment.subState == u"x-rev:rejected")
            return Judgement::Rejected;
        if (segment.subState == u"x-rev:needs-work")
            return Judgement::NeedsWork;
        // Some tools drop a subState that they do not know.
        if (!ours || !segment.hasTarget)
            return Judgement::None;
        return recorded == Judgement::Rejected ? recorded : Judgement::NeedsWork;
    }

    XmlInput &m_xml;
    const RowTaker &m_take;
    LocaleTag m_locale;
    ExportFile m_file;
    bool m_docsetKnown = false;
};

bool isXliff2(const QByteArray &head, const QString &)
{
    return head.contains("urn:oasis:names:tc:xliff:document:2.");
}

} // namespace

Result<void> readXliff2(const QString &path, const RowTaker &take)
{
    return withXml(path, [&take](XmlInput &xml) { return Xliff2Reader(xml, take).run(); });
}

Format xliff2Format()
{
    Format format;
    format.name = u"xliff2"_s;
    format.title = u"XLIFF 2.1"_s;
    format.ending = u"xlf"_s;
    format.write = writeXliff2;
    format.recognize = isXliff2;
    format.read = readXliff2;
    return format;
}

} // namespace diglot::exchange
