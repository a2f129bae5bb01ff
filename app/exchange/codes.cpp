// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codes.h"

#include "app/parse/commonmark.h"
#include "app/parse/segmentinlines.h"

#include <QHash>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Inline;

namespace {

constexpr qsizetype longestEntity = 40;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isSpace(QChar c)
{
    return isBlank(c) || c == u'\n' || c == u'\r';
}

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F && !c.isLetterOrNumber();
}

// The lower-case name of a raw tag, "/name" of an end tag; empty for comments and for tags that
// have no end.
QString tagName(QStringView tag)
{
    static const QStringList alone{u"br"_s,  u"img"_s,  u"hr"_s,   u"input"_s, u"wbr"_s,
                                   u"col"_s, u"meta"_s, u"link"_s, u"area"_s,  u"source"_s};
    if (tag.size() < 3 || tag.endsWith("/>"_L1))
        return {};
    const qsizetype begin = tag.at(1) == u'/' ? 2 : 1;
    qsizetype end = begin;
    while (end < tag.size() && tag.at(end).isLetterOrNumber())
        ++end;
    const QString name = tag.mid(begin, end - begin).toString().toLower();
    if (name.isEmpty() || alone.contains(name))
        return {};
    return begin == 2 ? u'/' + name : name;
}

// Index of the end tag of each start tag among siblings, and the other way round; -1 for others.
QList<int> tagPartners(const QList<Inline> &nodes)
{
    QList<int> partners(nodes.size(), -1);
    QList<std::pair<QString, int>> open;
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).kind != Inline::Kind::Html)
            continue;
        const QString name = tagName(nodes.at(i).text);
        if (name.isEmpty())
            continue;
        if (!name.startsWith(u'/')) {
            open.append({name, i});
            continue;
        }
        for (qsizetype o = open.size() - 1; o >= 0; --o) {
            if (open.at(o).first != QStringView(name).mid(1))
                continue;
            partners[i] = open.at(o).second;
            partners[open.at(o).second] = i;
            open.resize(o);
            break;
        }
    }
    return partners;
}

// Walks tree and characters side by side. Every function returns false where they part.
class Aligner
{
public:
    explicit Aligner(const QString &text)
        : m_text(text)
    {}

    bool run(const QList<Inline> &inlines)
    {
        if (!nodes(inlines) || m_at != m_text.size())
            return false;
        flush();
        return true;
    }

    Pieces take() { return std::move(m_pieces); }

private:
    bool nodes(const QList<Inline> &list)
    {
        const QList<int> tags = tagPartners(list);
        QHash<int, int> opened; // index of a start tag → its piece
        for (int i = 0; i < list.size(); ++i) {
            if (list.at(i).kind != Inline::Kind::Html)
                comments();
            if (tags.at(i) < 0) {
                if (!node(list.at(i)))
                    return false;
                continue;
            }
            const qsizetype from = m_at;
            if (!literal(list.at(i).text))
                return false;
            if (tags.at(i) > i)
                opened.insert(i, open(CodeKind::Tag, from));
            else
                close(opened.value(tags.at(i)), from);
        }
        comments();
        return true;
    }

    // Comments have no node.
    void comments()
    {
        while (rest().startsWith("<!--"_L1)) {
            const qsizetype from = m_at;
            const qsizetype end = m_text.indexOf("-->"_L1, from + 4);
            if (end < 0)
                return;
            m_at = end + 3;
            (void)standalone(CodeKind::Tag, from);
        }
    }

    bool node(const Inline &node)
    {
        using Kind = Inline::Kind;
        switch (node.kind) {
        case Kind::Text:
            return text(node.text);
        case Kind::Code:
            return code();
        case Kind::Emphasis:
            return enclosed(node, CodeKind::Emphasis, 1, u"*_"_s);
        case Kind::Strong:
            return enclosed(node, CodeKind::Strong, 2, u"*_"_s);
        case Kind::Strikethrough:
            return enclosed(node, CodeKind::Strikethrough, rest().startsWith("~~"_L1) ? 2 : 1,
                            u"~"_s);
        case Kind::Link:
            return link(node);
        case Kind::Image:
            return bracketed(node, CodeKind::Image, 2);
        case Kind::Html: {
            const qsizetype from = m_at;
            const bool isBreak = node.text.startsWith("<br"_L1, Qt::CaseInsensitive);
            return literal(node.text) &&
                   standalone(isBreak ? CodeKind::Break : CodeKind::Tag, from);
        }
        case Kind::NoLocalize:
            return noLocalize();
        case Kind::Include:
            return include();
        case Kind::SoftBreak:
        case Kind::HardBreak:
            return lineBreak();
        case Kind::Segment:
            break;
        }
        return false;
    }

    [[nodiscard]] QStringView rest() const { return QStringView(m_text).mid(m_at); }

    bool literal(QStringView expected)
    {
        if (!rest().startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    // Text of the tree has its escapes and entities resolved.
    bool text(QStringView wanted)
    {
        qsizetype done = 0;
        while (done < wanted.size()) {
            if (wanted.at(done) != u'<')
                comments();
            if (m_at >= m_text.size())
                return false;
            const QChar c = m_text.at(m_at);
            if (c == u'\\' && m_at + 1 < m_text.size() && isAsciiPunctuation(m_text.at(m_at + 1)) &&
                m_text.at(m_at + 1) == wanted.at(done)) {
                m_at += 2;
                ++done;
            } else if (const qsizetype length = c == u'&' ? entity(wanted, done) : 0) {
                m_at += length;
            } else if (c == wanted.at(done)) {
                ++m_at;
                ++done;
            } else {
                return false;
            }
        }
        return true;
    }

    // Length of the entity at the cursor where it stands for what is wanted; `done` moves on.
    qsizetype entity(QStringView wanted, qsizetype &done) const
    {
        const qsizetype semicolon = rest().left(longestEntity).indexOf(u';');
        if (semicolon < 0)
            return 0;
        const QByteArray written = rest().left(semicolon + 1).toUtf8();
        const QByteArray resolved = parse::resolveEntities(written);
        const QString value = QString::fromUtf8(resolved);
        if (resolved == written || !wanted.mid(done).startsWith(value))
            return 0;
        done += value.size();
        return semicolon + 1;
    }

    bool lineBreak()
    {
        if (rest().startsWith("<br"_L1, Qt::CaseInsensitive)) {
            const qsizetype from = m_at;
            m_at = m_text.indexOf(u'>', m_at) + 1;
            return m_at > from && standalone(CodeKind::Break, from);
        }
        const auto blanks = [this] {
            while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
                ++m_at;
        };
        (void)(rest().startsWith("\\\n"_L1) || rest().startsWith("\\\r"_L1) ? ++m_at : m_at);
        blanks();
        (void)literal(u"\r");
        if (!literal(u"\n"))
            return false;
        blanks();
        return true;
    }

    bool code()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) == u'`')
            ++m_at;
        const qsizetype length = m_at - from;
        for (qsizetype at = m_at; length > 0 && at < m_text.size();) {
            if (m_text.at(at) != u'`') {
                ++at;
                continue;
            }
            const qsizetype run = at;
            while (at < m_text.size() && m_text.at(at) == u'`')
                ++at;
            if (at - run == length) {
                m_at = at;
                return standalone(CodeKind::Code, from);
            }
        }
        return false;
    }

    bool enclosed(const Inline &node, CodeKind kind, int length, const QString &marks)
    {
        if (m_at >= m_text.size() || !marks.contains(m_text.at(m_at)))
            return false;
        const QString mark(length, m_text.at(m_at));
        qsizetype from = m_at;
        if (!literal(mark))
            return false;
        const int opening = open(kind, from);
        if (!nodes(node.children))
            return false;
        from = m_at;
        if (!literal(mark))
            return false;
        close(opening, from);
        return true;
    }

    bool link(const Inline &node)
    {
        if (rest().startsWith(u'['))
            return bracketed(node, CodeKind::Link, 1);
        if (!rest().startsWith(u'<'))
            return nodes(node.children); // a bare address
        const qsizetype from = m_at;
        const qsizetype end = m_text.indexOf(u'>', m_at);
        if (end < 0)
            return false;
        m_at = end + 1;
        return standalone(CodeKind::Address, from);
    }

    // "[text](destination)" or "![text](destination)", `lead` characters before the text.
    bool bracketed(const Inline &node, CodeKind kind, qsizetype lead)
    {
        qsizetype from = m_at;
        if (!literal(lead == 2 ? u"![" : u"["))
            return false;
        const int opening = open(kind, from);
        if (!nodes(node.children))
            return false;
        from = m_at;
        if (!literal(u"](") || !destination())
            return false;
        close(opening, from);
        return true;
    }

    // What stands behind "](", with the ")".
    bool destination()
    {
        if (rest().startsWith(u'<')) {
            const qsizetype end = m_text.indexOf(u'>', m_at);
            m_at = end < 0 ? m_text.size() : end;
        }
        int depth = 1;
        QChar quote;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\') {
                ++m_at;
            } else if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if ((c == u'"' || c == u'\'') && m_at > 0 && isSpace(m_text.at(m_at - 1))) {
                quote = c;
            } else if (c == u'(') {
                ++depth;
            } else if (c == u')' && --depth == 0) {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    bool noLocalize()
    {
        const qsizetype from = m_at;
        const qsizetype end = rest().startsWith(":::"_L1) ? m_text.indexOf(":::"_L1, m_at + 3) : -1;
        if (end < 0)
            return false;
        m_at = end + 3;
        return standalone(CodeKind::NoLocalize, from);
    }

    // "[!INCLUDE [title](path)]"
    bool include()
    {
        const qsizetype from = m_at;
        const qsizetype path = rest().startsWith("[!"_L1) ? m_text.indexOf("]("_L1, m_at) : -1;
        if (path < 0)
            return false;
        m_at = path + 2;
        if (!destination())
            return false;
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
        return literal(u"]") && standalone(CodeKind::Include, from);
    }

    // The text before `end` that is no code becomes a piece.
    void textUntil(qsizetype end)
    {
        if (end > m_done)
            m_pieces.append({Piece::Role::Text, CodeKind::None, m_text.mid(m_done, end - m_done)});
        m_done = end;
    }
    void flush() { textUntil(m_text.size()); }

    int add(Piece::Role role, CodeKind kind, qsizetype from)
    {
        textUntil(from);
        m_pieces.append({role, kind, m_text.mid(from, m_at - from)});
        m_done = m_at;
        return int(m_pieces.size()) - 1;
    }
    int open(CodeKind kind, qsizetype from) { return add(Piece::Role::Open, kind, from); }
    void close(int opening, qsizetype from)
    {
        const int closing = add(Piece::Role::Close, m_pieces.at(opening).kind, from);
        m_pieces[closing].partner = opening;
        m_pieces[opening].partner = closing;
    }
    bool standalone(CodeKind kind, qsizetype from)
    {
        (void)add(Piece::Role::Standalone, kind, from);
        return true;
    }

    const QString &m_text;
    Pieces m_pieces;
    qsizetype m_at = 0;
    qsizetype m_done = 0; // up to where there are pieces
};

// What two codes must have alike to be the same.
QString signature(const Pieces &pieces, int index)
{
    const Piece &piece = pieces.at(index);
    QString signature = piece.text;
    if (piece.partner >= 0)
        signature += QChar(0) + pieces.at(piece.partner).text;
    return signature;
}

bool beginsCode(const Piece &piece)
{
    return piece.role == Piece::Role::Open || piece.role == Piece::Role::Standalone;
}

// Without a tree it is parsed here.
Pieces piecesOf(const Row &row, const QString &text, const QList<Inline> &inlines)
{
    if (!row.markdown || text.isEmpty())
        return plain(text);
    return inlines.isEmpty() ? split(text) : split(text, inlines);
}

void setId(Pieces &pieces, int index, int id)
{
    pieces[index].id = id;
    if (const int partner = pieces.at(index).partner; partner >= 0)
        pieces[partner].id = id;
}

} // namespace

Pieces split(const QString &markdown, const QList<Inline> &inlines)
{
    Aligner aligner(markdown);
    return aligner.run(inlines) ? aligner.take() : plain(markdown);
}

Pieces split(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    const auto parsed = parse::parseInlines({QByteArrayView(bytes)});
    return split(markdown, parsed.first());
}

Pieces plain(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {{Piece::Role::Text, CodeKind::None, text}};
}

Pieces sourcePieces(const Row &row)
{
    return piecesOf(row, row.text.source, row.sourceInlines);
}

Pieces targetPieces(const Row &row)
{
    return piecesOf(row, row.text.target, row.targetInlines);
}

Pieces proposalPieces(const Row &row, const QString &proposal)
{
    return piecesOf(row, proposal, {});
}

Pieces shownPieces(const Row &row, const Statement &statement)
{
    return statement.isAccepted() ? proposalPieces(row, *statement.proposal) : targetPieces(row);
}

void numberCodes(Pieces &source, Pieces &target)
{
    QHash<QString, QList<int>> ids; // by signature, in order
    int last = 0;
    for (int i = 0; i < source.size(); ++i) {
        if (!beginsCode(source.at(i)))
            continue;
        setId(source, i, ++last);
        ids[signature(source, i)].append(last);
    }
    for (int i = 0; i < target.size(); ++i) {
        if (!beginsCode(target.at(i)))
            continue;
        QList<int> &known = ids[signature(target, i)];
        setId(target, i, known.isEmpty() ? ++last : known.takeFirst());
    }
}

QString joined(const Pieces &pieces)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

} // namespace diglot::exchange
