// SPDX-License-Identifier: Apache-2.0
#include "app/render/columnrenderer.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace diglot::render {

using namespace Qt::StringLiterals;
using article::Inline;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

// Only what can open in a browser or mail program. The resolver says "external"; here it is held
// to that once more, because this is the last place before the page.
bool isOutsideAddress(const QString &url)
{
    const QString scheme = QUrl(url).scheme().toLower();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

bool isPictureAddress(const QString &url, bool selfContained)
{
    static constexpr QLatin1StringView types[] = {"data:image/png;"_L1,     "data:image/jpeg;"_L1,
                                                  "data:image/gif;"_L1,     "data:image/webp;"_L1,
                                                  "data:image/svg+xml;"_L1, "data:image/bmp;"_L1};
    if (std::any_of(std::begin(types), std::end(types),
                    [&](QLatin1StringView type) { return url.startsWith(type); }))
        return true;
    return !selfContained &&
           (url.startsWith("diglot://asset/"_L1) || url.startsWith("diglot://overlay/"_L1));
}

void collectSegments(QList<int> &out, const QList<Inline> &nodes)
{
    for (const Inline &node : nodes) {
        if (node.kind == Inline::Kind::Segment)
            out.append(node.segment);
        collectSegments(out, node.children);
    }
}

} // namespace

Voice makeVoice(const Column &column, bool reading)
{
    Voice voice;
    voice.document = column.document.get();
    voice.side = column.side;
    voice.locale = column.locale;
    voice.file = column.file;
    voice.reading = reading;
    const qsizetype count = voice.document->segments.size();
    voice.pairs.resize(count);
    for (int i = 0; i < count; ++i)
        voice.pairs[i] = i;
    voice.alone.fill(false, count);
    for (int i = 0; i < voice.document->units.size(); ++i)
        voice.unit.insert(voice.document->units.at(i).id, i);
    return voice;
}

Fragment ColumnRenderer::inlines(const QList<Inline> &nodes)
{
    // A document that nests without end must not end the program.
    if (m_depth > 100)
        return {escaped(plain(nodes))};
    ++m_depth;
    Fragment out;
    const bool raw = std::any_of(nodes.cbegin(), nodes.cend(), [](const Inline &node) {
        return node.kind == Inline::Kind::Html;
    });
    if (!raw) {
        for (const Inline &node : nodes)
            out.append(inlineNode(node));
    } else {
        QList<RawPiece> pieces;
        for (const Inline &node : nodes) {
            RawPiece piece;
            piece.raw = node.kind == Inline::Kind::Html;
            piece.text = node.text;
            if (!piece.raw) {
                piece.fragment = inlineNode(node);
                piece.plain = plain({node});
            }
            pieces.append(piece);
        }
        out = sanitize(pieces, {m_place.insideLink, m_place.phrasing}, *this);
    }
    --m_depth;
    return out;
}

Fragment ColumnRenderer::inlineNode(const Inline &node)
{
    const auto wrapped = [&](QLatin1StringView element) {
        Fragment out = inlines(node.children);
        out.html = u'<' + element + u'>' + out.html + "</"_L1 + element + u'>';
        return out;
    };
    switch (node.kind) {
    case Inline::Kind::Text:
        return {escaped(node.text)};
    case Inline::Kind::Code:
        return {"<code dir=\"ltr\" translate=\"no\">"_L1 + escaped(node.text) + "</code>"_L1};
    case Inline::Kind::Emphasis:
        return wrapped("em"_L1);
    case Inline::Kind::Strong:
        return wrapped("strong"_L1);
    case Inline::Kind::Strikethrough:
        return wrapped("s"_L1);
    case Inline::Kind::Link:
        return link(node);
    case Inline::Kind::Image: {
        const QString html = image(node);
        return {html, false, false, html.contains("class=\"seg"_L1)};
    }
    case Inline::Kind::NoLocalize:
        return {"<bdi translate=\"no\">"_L1 + escaped(node.text) + "</bdi>"_L1};
    case Inline::Kind::Include: {
        const QString name = node.text.isEmpty() ? node.url : node.text;
        return {"<span class=\"include missing\""_L1 + attribute("title"_L1, node.url) + u'>' +
                escaped(name) + "</span>"_L1};
    }
    case Inline::Kind::SoftBreak:
        return {u"\n"_s};
    case Inline::Kind::HardBreak:
        return {u"<br>\n"_s};
    case Inline::Kind::Segment:
        return segmentNode(node.segment);
    case Inline::Kind::Html:
        return sanitize({{true, false, node.text, {}, {}}}, {m_place.insideLink, m_place.phrasing},
                        *this);
    }
    return {};
}

Fragment ColumnRenderer::link(const Inline &node)
{
    const bool nested = std::exchange(m_place.insideLink, true);
    Fragment out = inlines(node.children);
    m_place.insideLink = nested;
    if (nested || out.linked)
        return out;
    const QString direction =
        looksLikeAddress(plain(node.children)) ? u" dir=\"ltr\""_s : QString();
    out.html =
        "<a"_L1 + linkAttributes(node.url, node.title) + direction + u'>' + out.html + "</a>"_L1;
    out.linked = true;
    return out;
}

QString ColumnRenderer::linkAttributes(const QString &href, const QString &title)
{
    Target target;
    if (m_page.selfContained && href.startsWith(u'#') && href.size() > 1) {
        const QString anchor = QUrl::fromPercentEncoding(href.mid(1).toUtf8());
        return u" class=\"int\""_s +
               attribute("href"_L1, u'#' + m_page.idPrefix + u"a-"_s + anchor) +
               attribute("title"_L1, title);
    }
    if (m_page.resolver)
        target = m_page.resolver->link(href, m_place.file);
    else if (isOutsideAddress(href))
        target = {Target::Kind::External, href, {}};
    const bool article =
        target.kind == Target::Kind::Article || target.kind == Target::Kind::NotLocalized;
    const QString tip = target.note.isEmpty() ? title : target.note;
    if (target.kind == Target::Kind::External && isOutsideAddress(target.url))
        return u" class=\"ext\""_s + attribute("href"_L1, target.url) + u" rel=\"noreferrer\""_s +
               attribute("title"_L1, tip);
    // Another article of the same book.
    if (article && m_page.selfContained && target.url.startsWith(u'#'))
        return u" class=\"int\""_s + attribute("href"_L1, target.url) + attribute("title"_L1, tip);
    if (article && target.url.startsWith("diglot://article/"_L1)) {
        const QString kind = target.kind == Target::Kind::NotLocalized ? u"int overlay"_s
                             : target.note.isEmpty()                   ? u"int"_s
                                                                       : u"int odd"_s;
        // A page by itself says what the article is called, so that it can be found or asked for.
        if (m_page.selfContained)
            return attribute("class"_L1, kind) +
                   attribute("title"_L1, tip.isEmpty() ? target.name : target.name + u'\n' + tip);
        return attribute("class"_L1, kind) + attribute("href"_L1, target.url) +
               attribute("title"_L1, tip);
    }
    // A link to a picture: the picture itself is shown where it stands.
    if (article || target.kind == Target::Kind::Picture)
        return u" class=\"int\""_s + attribute("title"_L1, tip);
    return u" class=\"missing\""_s + attribute("title"_L1, tip.isEmpty() ? href : tip);
}

QString ColumnRenderer::image(const Inline &node)
{
    QString alt = plain(node.children);
    const int unit = node.unit.isEmpty() ? -1 : m_voice.unit.value(node.unit, -1);
    if (m_voice.side == article::Side::Source && unit >= 0) {
        const article::Unit &found = m_voice.document->units.at(unit);
        // A text in the other language would be wrong here; the file's name is right in both.
        alt = found.source.isEmpty() ? node.url.section(u'/', -1) : found.source;
    }
    // A sentence inside an alternative text is shown as a caption, else nobody could judge it.
    QString caption;
    QList<int> sentences;
    collectSegments(sentences, node.children);
    for (int index : std::as_const(sentences))
        caption += segmentNode(index).html;
    return pictureWith(node.url, alt, attribute("title"_L1, node.title), caption,
                       attribute("data-u"_L1, node.unit));
}

QString ColumnRenderer::picture(const QString &src, const QString &alt, const QString &extra)
{
    return pictureWith(src, alt, extra, {}, {});
}

QString ColumnRenderer::pictureWith(const QString &src, const QString &alt, const QString &extra,
                                    const QString &caption, const QString &unit)
{
    Target target;
    if (m_page.resolver && !src.isEmpty())
        target = m_page.resolver->picture(src, m_place.file);
    else if (src.startsWith("data:"_L1))
        target = {Target::Kind::Picture, src, {}};
    if (target.kind == Target::Kind::Missing || target.kind == Target::Kind::External ||
        !isPictureAddress(target.url, m_page.selfContained)) {
        const QString why =
            target.note.isEmpty() ? Text::tr("Picture not found: %1").arg(src) : target.note;
        const QString shown = escaped(alt.trimmed().isEmpty() ? src.section(u'/', -1) : alt);
        return "<span class=\"img missing\""_L1 + attribute("title"_L1, why) + unit + u'>' +
               (caption.isEmpty() ? shown : caption) + "</span>"_L1;
    }
    const QString img =
        attribute("src"_L1, target.url) + " alt=\""_L1 + escaped(alt) + u'"' + extra + unit;
    // In the source column an English picture is where it belongs.
    if (target.kind != Target::Kind::NotLocalized || m_voice.side == article::Side::Source)
        return "<img"_L1 + img + u'>' + caption;
    if (m_place.inText)
        return "<img class=\"overlay\""_L1 + img +
               (extra.contains("title="_L1) ? QString() : attribute("title"_L1, target.note)) +
               u'>' + caption;
    const QString mark = Text::tr("Not localized");
    return "<span class=\"picture\"><img class=\"overlay\""_L1 + img +
           "><span class=\"mark\" dir=\"auto\""_L1 + attribute("title"_L1, target.note) + u'>' +
           escaped(mark) + "</span></span>"_L1 + caption;
}

QString ColumnRenderer::newId(const QString &name)
{
    const QString anchor = name.trimmed();
    if (anchor.isEmpty() || m_page.ids.contains(anchor))
        return {};
    m_page.ids.insert(anchor);
    return m_page.idPrefix + u"a-"_s + anchor;
}

QString ColumnRenderer::idAttribute(const QString &name)
{
    const QString id = newId(name);
    return id.isEmpty() ? QString() : attribute("id"_L1, id);
}

void ColumnRenderer::leftOut(const QString &what)
{
    const QString message =
        what == "*"_L1 ? Text::tr("The HTML here is too deeply nested; it is shown as plain text.")
                       : Text::tr("<%1> is not allowed in articles and was left "
                                  "out.")
                             .arg(what);
    const Problem problem{m_place.file, m_line, message};
    if (!m_page.problems.contains(problem))
        m_page.problems.append(problem);
}

QString ColumnRenderer::segment(int index)
{
    return segmentNode(index).html;
}

Fragment ColumnRenderer::segmentNode(int index)
{
    if (index < 0 || index >= m_voice.document->segments.size())
        return {};
    if (!m_above)
        return spoken(m_voice, index, {});
    const int partner = index < m_partners.size() ? m_partners.at(index) : -1;
    Fragment out{u"<span class=\"duo\">"_s};
    if (partner >= 0)
        out.append(spoken(*m_above, partner, "s"_L1));
    out.append(spoken(m_voice, index, "t"_L1));
    out.html += "</span>"_L1;
    return out;
}

Fragment ColumnRenderer::spoken(const Voice &voice, int index, QLatin1StringView sideClass)
{
    const article::Segment &segment = voice.document->segments.at(index);
    const Place place = m_place;
    m_place.file = segment.file.isEmpty() ? voice.file : segment.file;
    Fragment out = inlines(segment.inlines(voice.side));
    m_place = place;
    QString classes = u"seg"_s;
    if (!sideClass.isEmpty())
        classes += u' ' + sideClass;
    if (voice.alone.at(index))
        classes += " alone"_L1;
    QString attributes = attribute("class"_L1, classes);
    attributes += segment.file.isEmpty() ? attribute("data-n"_L1, QString::number(segment.number))
                                         : attribute("data-i"_L1, QString::number(index));
    attributes += attribute("data-p"_L1, QString::number(voice.pairs.at(index)));
    if (!sideClass.isEmpty())
        attributes += attribute("lang"_L1, voice.locale.toString()) +
                      attribute("dir"_L1, voice.locale.isRightToLeft() ? u"rtl" : u"ltr");
    out.html = "<span"_L1 + attributes + u'>' + out.html + "</span>"_L1;
    out.spoken = true;
    return out;
}

QString ColumnRenderer::plain(const QList<Inline> &nodes) const
{
    QString out;
    for (const Inline &node : nodes) {
        if (node.kind == Inline::Kind::Segment) {
            if (node.segment >= 0 && node.segment < m_voice.document->segments.size())
                out += plain(m_voice.document->segments.at(node.segment).inlines(m_voice.side));
        } else if (node.children.isEmpty()) {
            out += article::plainText({node});
        } else {
            out += plain(node.children);
        }
    }
    return out;
}

} // namespace diglot::render
