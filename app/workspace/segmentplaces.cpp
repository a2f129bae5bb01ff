// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/segmentplaces.h"

#include "app/parse/bilingualtext.h"

namespace diglot::workspace {

namespace {

// The point so many code points further on.
FilePoint advanced(FilePoint from, QStringView text, int codePoints)
{
    for (const QChar c : text) {
        if (c.isLowSurrogate())
            continue;
        if (codePoints-- == 0)
            break;
        from.column = c == u'\n' ? 1 : from.column + 1;
        from.line += c == u'\n';
    }
    return from;
}

class PointCounter
{
public:
    explicit PointCounter(QByteArrayView text)
        : m_text(text)
    {}

    // Of a byte; the offsets asked for must ascend.
    FilePoint at(qsizetype offset)
    {
        for (; m_at < offset && m_at < m_text.size(); ++m_at) {
            const auto byte = uchar(m_text[m_at]);
            if (byte == '\n')
                m_point = {m_point.line + 1, 1};
            else if ((byte & 0xC0U) != 0x80U)
                ++m_point.column;
        }
        return m_point;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    FilePoint m_point;
};

} // namespace

SegmentPlaces::SegmentPlaces(const QByteArray &bytes)
{
    const auto text = parse::BilingualText::split(bytes);
    PointCounter counter(text.text);
    for (const parse::SegmentSpan &span : text.segments) {
        Place place;
        place.target = counter.at(span.targetBegin);
        place.source = counter.at(span.sourceBegin);
        const auto part = [&](int begin, int end) {
            return QString::fromUtf8(QByteArrayView(text.text).sliced(begin, end - begin));
        };
        place.targetText = part(span.targetBegin, span.targetEnd);
        place.sourceText = part(span.sourceBegin, span.sourceEnd);
        m_places.insert(span.number, place);
    }
}

std::optional<SegmentPlaces::Extent> SegmentPlaces::find(int number,
                                                         const article::Finding &finding) const
{
    const auto place = m_places.constFind(number);
    if (place == m_places.cend())
        return std::nullopt;
    if (finding.target)
        return findTarget(number, *finding.target);
    if (finding.source)
        return Extent{advanced(place->source, place->sourceText, finding.source->from),
                      advanced(place->source, place->sourceText, finding.source->to)};
    return findTarget(number, {0, int(place->targetText.size())});
}

std::optional<SegmentPlaces::Extent> SegmentPlaces::findTarget(int number,
                                                               const article::Range &range) const
{
    const auto place = m_places.constFind(number);
    if (place == m_places.cend())
        return std::nullopt;
    return Extent{advanced(place->target, place->targetText, range.from),
                  advanced(place->target, place->targetText, range.to)};
}

} // namespace diglot::workspace
