// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/pairedcodes.h"

#include "app/exchange/xmlinput.h"
#include "app/exchange/xmloutput.h"
#include "app/exchange/xmltext.h"

#include <QSet>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto escapedType = "x-escaped"_L1;

QString typeOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Strong:
        return u"bold"_s;
    case CodeKind::Emphasis:
        return u"italic"_s;
    case CodeKind::Strikethrough:
        return u"x-strikethrough"_s;
    case CodeKind::Link:
        return u"link"_s;
    case CodeKind::Image:
        return u"image"_s;
    case CodeKind::Code:
        return u"x-code"_s;
    case CodeKind::Break:
        return u"lb"_s;
    case CodeKind::Address:
        return u"x-address"_s;
    case CodeKind::NoLocalize:
        return u"x-no-loc"_s;
    case CodeKind::Include:
        return u"x-include"_s;
    case CodeKind::Tag:
    case CodeKind::None:
        break;
    }
    return u"x-tag"_s;
}

class PieceWriter
{
public:
    PieceWriter(XmlOutput &xml, CodeDialect dialect)
        : m_xml(xml)
        , m_tmx(dialect == CodeDialect::Tmx)
    {}

    void write(const Pieces &pieces, const Piece &piece)
    {
        // An end has no type of its own: where one of a pair must be escaped, both are.
        const bool plain = isXmlText(piece.text) &&
                           (piece.partner < 0 || isXmlText(pieces.at(piece.partner).text));
        const QString type = plain ? typeOf(piece.kind) : QString(escapedType);
        const QString id = QString::number(piece.id);
        switch (piece.role) {
        case Piece::Role::Text:
            text(piece.text);
            return;
        case Piece::Role::Open:
            m_xml.start("bpt", {{m_tmx ? "i" : "id", id}, {m_tmx ? "type" : "ctype", type}});
            if (m_tmx)
                m_xml.attribute("x", id);
            break;
        case Piece::Role::Close:
            m_xml.start("ept", {{m_tmx ? "i" : "id", id}});
            break;
        case Piece::Role::Standalone:
            m_xml.start("ph", {{m_tmx ? "x" : "id", id}, {m_tmx ? "type" : "ctype", type}});
            break;
        }
        m_xml.text(plain ? piece.text : escapedText(piece.text)).end();
    }

private:
    void text(const QString &text)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isXmlCharacter(text, i))
                continue;
            m_xml.text(QStringView(text).mid(from, i - from));
            m_xml.start("ph",
                        {{m_tmx ? "x" : "id", QString::number(firstCharacter + m_characters++)},
                         {m_tmx ? "type" : "ctype", escapedType}});
            m_xml.text(escapedText(QStringView(text).mid(i, 1))).end();
            from = i + 1;
        }
        m_xml.text(QStringView(text).mid(from));
    }

    static constexpr int firstCharacter = 100'000; // above the number of any code
    XmlOutput &m_xml;
    bool m_tmx;
    int m_characters = 0;
};

// The content of a code as it was before it was escaped. `open` holds the numbers of escaped pairs
// that have begun.
QString written(XmlInput &xml, QSet<QString> &open)
{
    const bool end = xml.name() == u"ept";
    const QString id = xml.has("i"_L1) ? xml.attribute("i"_L1) : xml.attribute("id"_L1);
    bool escaped =
        xml.attribute("ctype"_L1) == escapedType || xml.attribute("type"_L1) == escapedType;
    if (escaped && xml.name() == u"bpt")
        open.insert(id);
    if (end)
        escaped = open.remove(id);
    const QString code = xml.text();
    return escaped ? unescapedText(code).value_or(code) : code;
}

} // namespace

void writePieces(XmlOutput &xml, const Pieces &pieces, CodeDialect dialect)
{
    PieceWriter writer(xml, dialect);
    for (const Piece &piece : pieces)
        writer.write(pieces, piece);
}

std::optional<QString> readPieces(XmlInput &xml)
{
    static const QStringList codes{u"bpt"_s, u"ept"_s, u"ph"_s, u"it"_s, u"ut"_s};
    static const QStringList abstract{u"g"_s, u"x"_s, u"bx"_s, u"ex"_s};
    QString text;
    QSet<QString> open;
    bool whole = true;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (xml.isText()) {
            text += xml.textPart();
        } else if (xml.isEnd()) {
            --depth;
        } else if (codes.contains(xml.name())) {
            text += written(xml, open);
        } else {
            whole = whole && !abstract.contains(xml.name());
            ++depth;
        }
    }
    return whole ? std::optional(text) : std::nullopt;
}

} // namespace diglot::exchange
