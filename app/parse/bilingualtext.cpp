// SPDX-License-Identifier: Apache-2.0
#include "app/parse/bilingualtext.h"

#include "app/parse/frontmatterbounds.h"
#include "app/parse/quoterepair.h"

#include "app/article/frontmatter.h"

#include <QByteArrayMatcher>
#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <optional>

namespace diglot::parse {

namespace {

constexpr QByteArrayView targetTag("<span data-ttu-id=");
constexpr QByteArrayView sourceTag("<span data-stu-id=");
constexpr QByteArrayView spanEnd("</span>");
constexpr QByteArrayView entity("&quot;");

// Reads literal pieces of a tag one after another; every reader returns whether it was there.
class Cursor
{
public:
    Cursor(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {}

    [[nodiscard]] int at() const { return int(m_at); }

    bool literal(QByteArrayView piece)
    {
        if (m_text.size() - m_at < piece.size() || m_text.sliced(m_at, piece.size()) != piece)
            return false;
        m_at += piece.size();
        return true;
    }

    // A quote may have been left escaped where the repair had nothing to go by.
    bool quote() { return literal("\"") || literal(entity); }

    // Five hexadecimal digits, a hyphen, at most nine decimal digits (they fit an int).
    bool id(QByteArrayView &found)
    {
        const qsizetype begin = m_at;
        const auto skip = [this](auto accept, int most) {
            int count = 0;
            for (; count < most && m_at < m_text.size() && accept(m_text[m_at]); ++count)
                ++m_at;
            return count;
        };
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const auto isHex = [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
        const bool taken = skip(isHex, 5) == 5 && literal("-") && skip(isDigit, 9) > 0;
        found = m_text.sliced(begin, m_at - begin);
        return taken;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at;
};

// Where a source text that begins at `from` ends: before the "</span></span>" that closes it.
// Ordinary spans inside it are counted; where they do not balance the first such pair counts.
qsizetype endOfSource(QByteArrayView text, qsizetype from)
{
    int depth = 1;
    for (qsizetype at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("<span") && rest.size() > 5 &&
            QByteArrayView(" \t\r\n/>").contains(rest[5])) {
            ++depth;
        } else if (rest.startsWith(spanEnd) && --depth == 0) {
            if (rest.sliced(spanEnd.size()).startsWith(spanEnd))
                return at;
            break;
        }
    }
    return text.indexOf("</span></span>", from);
}

// The segment whose target tag begins at `begin`; `text` ends where the next one begins, so that
// a file full of unfinished tags costs no more than its length.
std::optional<SegmentSpan> readSegment(QByteArrayView text, qsizetype begin)
{
    Cursor open(text, begin + targetTag.size());
    QByteArrayView id;
    if (!open.quote() || !open.id(id) || !open.quote() || !open.literal(">"))
        return std::nullopt;

    const qsizetype sourceOpen = text.indexOf(sourceTag, open.at());
    if (sourceOpen < 0)
        return std::nullopt;
    // What must stand between both texts is found from behind: its quotes may be six bytes long.
    constexpr qsizetype longest = 48;
    const qsizetype window = std::max<qsizetype>(open.at(), sourceOpen - longest);
    const qsizetype targetEnd =
        text.sliced(window, sourceOpen - window).lastIndexOf("</span><span class=");
    if (targetEnd < 0)
        return std::nullopt;
    Cursor middle(text, window + targetEnd);
    QByteArrayView sourceId;
    if (!middle.literal("</span><span class=") || !middle.quote() ||
        !middle.literal("sxs-lookup") || !middle.quote() || !middle.literal(">") ||
        !middle.literal(sourceTag) || !middle.quote() || !middle.id(sourceId) || sourceId != id ||
        !middle.quote() || !middle.literal(">"))
        return std::nullopt;

    const qsizetype sourceEnd = endOfSource(text, middle.at());
    if (sourceEnd < 0)
        return std::nullopt;
    SegmentSpan span;
    span.begin = int(begin);
    span.targetBegin = open.at();
    span.targetEnd = int(window + targetEnd);
    span.sourceBegin = middle.at();
    span.sourceEnd = int(sourceEnd);
    span.end = span.sourceEnd + int(2 * spanEnd.size());
    span.id = id.toByteArray();
    std::from_chars(id.data() + 6, id.data() + id.size(), span.number);
    return span;
}

// Puts a file together again from its repaired text, the damage included.
class Writer
{
public:
    explicit Writer(const BilingualText &from)
        : m_from(from)
    {
        m_result.reserve(from.text.size() + 5 * from.repairedQuotes.size());
    }

    void copy(int begin, int end)
    {
        skipTo(begin);
        for (; m_quote < m_from.repairedQuotes.size() && m_from.repairedQuotes[m_quote] < end;
             ++m_quote) {
            const int quote = m_from.repairedQuotes[m_quote];
            m_result.append(m_from.text.constData() + begin, quote - begin).append(entity);
            begin = quote + 1;
        }
        m_result.append(m_from.text.constData() + begin, end - begin);
    }

    // A target in place of segment `span`'s. In the midst of damage its quotes must be damaged
    // alike, or the repair would end there when the file is read again.
    void replace(const SegmentSpan &span, QByteArray target)
    {
        skipTo(span.targetEnd);
        const int quote = int(m_from.text.indexOf('"', span.targetEnd));
        if (m_quote < m_from.repairedQuotes.size() && m_from.repairedQuotes[m_quote] == quote)
            target.replace("\"", entity);
        m_result.append(target);
    }

    [[nodiscard]] QByteArray result() const { return m_result; }

private:
    void skipTo(int at)
    {
        while (m_quote < m_from.repairedQuotes.size() && m_from.repairedQuotes[m_quote] < at)
            ++m_quote;
    }

    const BilingualText &m_from;
    QByteArray m_result;
    qsizetype m_quote = 0; // of the next repaired quote
};

QByteArray writeSegments(const BilingualText &from, const QHash<int, QByteArray> &proposals)
{
    Writer writer(from);
    int at = 0;
    for (const SegmentSpan &span : from.segments) {
        const auto proposal = proposals.constFind(span.number);
        if (proposal == proposals.cend())
            continue;
        writer.copy(at, span.targetBegin);
        writer.replace(span, *proposal);
        at = span.targetEnd;
    }
    writer.copy(at, int(from.text.size()));
    return writer.result();
}

// The front matter without the six localization keys, nothing if it has no others.
QByteArray sourceFrontMatter(const BilingualText &of, const FrontMatterBounds &bounds)
{
    QByteArray kept;
    bool dropping = false;
    const QByteArrayView yaml = QByteArrayView(of.text).first(bounds.yamlEnd);
    for (qsizetype at = bounds.yamlBegin; at < yaml.size();) {
        const qsizetype feed = yaml.indexOf('\n', at);
        const qsizetype next = feed < 0 ? yaml.size() : feed + 1;
        const QByteArrayView line = yaml.sliced(at, next - at);
        if (!line.startsWith(' ') && !line.startsWith('-')) {
            const qsizetype colon = line.indexOf(':');
            dropping =
                colon > 0 && article::isLocalizationKey(QString::fromLatin1(line.first(colon)));
        }
        if (!dropping)
            kept.append(line);
        at = next;
    }
    if (kept.trimmed().isEmpty())
        return {};
    return of.text.left(bounds.yamlBegin) + kept +
           of.text.mid(bounds.yamlEnd, bounds.bodyBegin - bounds.yamlEnd);
}

// Whether `anchor` stands behind the marker of a heading, in quotes or lists too.
bool isAtHeading(QByteArrayView text, qsizetype anchor)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    qsizetype at = anchor;
    while (at > 0 && isBlank(text[at - 1]))
        --at;
    const qsizetype marker = at;
    while (at > 0 && text[at - 1] == '#')
        --at;
    if (marker == at || marker - at > 6)
        return false;
    while (at > 0 &&
           (isBlank(text[at - 1]) || QByteArrayView(">-*+.)0123456789").contains(text[at - 1])))
        --at;
    return at == 0 || text[at - 1] == '\n';
}

// Text between segments without the anchors that the localization tool put behind the heading
// markers, `begin` and `end` in `text`.
void appendWithoutAnchors(QByteArray &result, QByteArrayView text, qsizetype begin, qsizetype end)
{
    constexpr QByteArrayView open("<a name=\"");
    constexpr QByteArrayView close("\"></a>");
    const QByteArrayView gap = text.first(end);
    for (qsizetype at = gap.indexOf(open, begin); at >= 0; at = gap.indexOf(open, at + 1)) {
        const qsizetype quote = gap.indexOf('"', at + open.size());
        if (quote < 0)
            break;
        if (!gap.sliced(quote).startsWith(close) || !isAtHeading(text, at))
            continue;
        result.append(gap.sliced(begin, at - begin));
        begin = quote + close.size();
    }
    result.append(gap.sliced(begin));
}

} // namespace

BilingualText BilingualText::split(const QByteArray &bytes)
{
    static const QByteArrayMatcher opening{targetTag.toByteArray()};
    BilingualText result;
    result.bodyBegin = findFrontMatter(bytes).bodyBegin;
    RepairedText repaired = repairQuotes(bytes, result.bodyBegin);
    result.text = std::move(repaired.text);
    result.repairedQuotes = std::move(repaired.quotes);

    qsizetype begin = opening.indexIn(result.text, result.bodyBegin);
    while (begin >= 0) {
        const qsizetype next = opening.indexIn(result.text, begin + targetTag.size());
        const qsizetype end = next < 0 ? result.text.size() : next;
        if (auto span = readSegment(QByteArrayView(result.text).first(end), begin))
            result.segments.append(*std::move(span));
        else
            result.malformed.append(int(begin));
        begin = next;
    }
    return result;
}

QByteArray BilingualText::write(const QHash<int, QByteArray> &proposals) const
{
    if (repairedQuotes.isEmpty() && proposals.isEmpty())
        return text;
    QByteArray written = writeSegments(*this, proposals);
    if (repairedQuotes.isEmpty() || proposals.isEmpty())
        return written;
    // Where the damage began in a target that is gone it could not be repaired again: the file is
    // then written without any.
    BilingualText mended = *this;
    mended.repairedQuotes.clear();
    QByteArray undamaged = writeSegments(mended, proposals);
    return repairQuotes(written, bodyBegin).text == undamaged ? written : undamaged;
}

QByteArray BilingualText::side(article::Side side) const
{
    const bool source = side == article::Side::Source;
    const FrontMatterBounds bounds = findFrontMatter(text);
    QByteArray result;
    result.reserve(text.size());
    int at = 0;
    if (source && bounds.present) {
        result = sourceFrontMatter(*this, bounds);
        at = bounds.bodyBegin;
    }
    const bool generated = source && !segments.isEmpty();
    const auto appendGap = [&](int end) {
        if (generated)
            appendWithoutAnchors(result, text, at, end);
        else
            result.append(text.constData() + at, end - at);
    };
    for (const SegmentSpan &span : segments) {
        appendGap(span.begin);
        const int begin = source ? span.sourceBegin : span.targetBegin;
        result.append(text.constData() + begin, (source ? span.sourceEnd : span.targetEnd) - begin);
        at = span.end;
    }
    appendGap(int(text.size()));
    return result;
}

QByteArray sourceHash(const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    qsizetype begin = 0;
    for (qsizetype feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
        const bool whole = feed > 0 && text[feed - 1] == '\r';
        hash.addData(QByteArrayView(text).sliced(begin, feed - begin));
        hash.addData(whole ? QByteArrayView("\n") : QByteArrayView("\r\n"));
        begin = feed + 1;
    }
    hash.addData(QByteArrayView(text).sliced(begin));
    return hash.result().toHex();
}

} // namespace diglot::parse
