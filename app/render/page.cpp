// SPDX-License-Identifier: Apache-2.0
#include "app/render/page.h"

#include "app/render/bookframe.h"
#include "app/render/columnrenderer.h"
#include "app/render/sourceview.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Resources of a static library are linked in only when something asks for them.
static void initPageResources()
{
    Q_INIT_RESOURCE(page);
}

namespace diglot::render {

using namespace Qt::StringLiterals;
using article::View;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

QString direction(const LocaleTag &locale)
{
    return locale.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString languageAttributes(const LocaleTag &locale)
{
    return attribute("lang"_L1, locale.toString()) + attribute("dir"_L1, direction(locale));
}

void collectLeaves(QList<int> &out, const article::Block &block)
{
    if (block.leaf >= 0)
        out.append(block.leaf);
    for (const article::Block &child : block.children)
        collectLeaves(out, child);
}

QList<int> leavesOf(const QList<TopBlock> &tops, const QList<int> &indexes)
{
    QList<int> out;
    for (int index : indexes) {
        for (int i = 0; i < tops.at(index).count; ++i)
            collectLeaves(out, tops.at(index).block[i]);
    }
    return out;
}

// Both columns of one page and how they are joined.
class PageWriter
{
public:
    explicit PageWriter(const PageInput &input)
        : m_input(input)
        , m_targetTops(topBlocks(*input.target.document))
        , m_target(makeVoice(input.target, true))
    {
        m_state.resolver = input.resolver;
        m_state.selfContained = input.selfContained;
        m_state.idPrefix = input.part.isEmpty() ? QString() : input.part + u'-';
        if (input.other.document) {
            m_sameDocument = input.other.document == input.target.document;
            m_otherTops = m_sameDocument ? m_targetTops : topBlocks(*input.other.document);
            m_other = makeVoice(input.other, false);
        }
        m_view = input.other.document || input.view == View::Source ? input.view : View::Reading;
        makeRows();
        if (m_input.other.document)
            pairSegments();
    }

    Page run()
    {
        Page page;
        QString body;
        if (m_view == View::Source) {
            (void)rows(); // for the outline: the headings are those of the other views
            const QHash<int, QString> ids = headingLines();
            body = "<div class=\"row\" data-row=\"0\"><div class=\"cell src\" dir=\"ltr\" "
                   "translate=\"no\">"_L1 +
                   sourceLines(m_input, ids) + "</div></div>"_L1;
        } else {
            body = heads() + rows();
        }
        page.html = (m_input.part.isEmpty() ? document(body) : bookPart(body)).toUtf8();
        page.outline = m_state.outline;
        page.problems = m_state.problems;
        if (m_input.other.document) {
            page.unpaired = int(m_target.alone.count(true));
            page.pairs = int(m_target.alone.size()) - page.unpaired;
        }
        return page;
    }

private:
    // The ids of the lines on which headings begin. Several on one line share its id.
    QHash<int, QString> headingLines()
    {
        QHash<int, QString> ids;
        for (OutlineEntry &entry : m_state.outline) {
            if (entry.line <= 0)
                continue;
            if (!ids.contains(entry.line))
                ids.insert(entry.line, entry.anchor);
            entry.anchor = ids.value(entry.line);
        }
        return ids;
    }

    void makeRows()
    {
        if (m_input.other.document && !m_sameDocument && !m_input.join.rows.isEmpty()) {
            m_rows = m_input.join.rows;
            return;
        }
        const qsizetype count = qMax(m_targetTops.size(), m_otherTops.size());
        for (int i = 0; i < count; ++i) {
            Row row;
            if (i < m_otherTops.size())
                row.other.append(i);
            if (i < m_targetTops.size())
                row.target.append(i);
            m_rows.append(row);
        }
    }

    void pairSegments()
    {
        const auto &segments = m_input.target.document->segments;
        if (m_sameDocument) {
            for (int i = 0; i < segments.size(); ++i) {
                const bool alone = segments.at(i).source.trimmed().isEmpty() !=
                                   segments.at(i).target.trimmed().isEmpty();
                m_target.alone[i] = alone;
                m_other.alone[i] = alone;
                m_partners.append(i);
            }
            return;
        }
        m_other.alone.fill(true);
        for (int j = 0; j < m_other.pairs.size(); ++j)
            m_other.pairs[j] = int(segments.size()) + j;
        for (int i = 0; i < segments.size(); ++i) {
            const int partner = m_input.join.segments.value(i, -1);
            const bool known = partner >= 0 && partner < m_other.pairs.size();
            m_target.alone[i] = !known;
            m_partners.append(known ? partner : -1);
            if (known) {
                m_other.alone[partner] = false;
                m_other.pairs[partner] = i;
            }
        }
        pairLeaves();
    }

    // Gives leaves of the other document the number of the leaf that they stand beside.
    void pairLeaves()
    {
        int next = 0;
        for (const QList<int> &all : {leavesOf(m_targetTops, allOf(m_targetTops))}) {
            for (int leaf : all)
                next = qMax(next, leaf + 1);
        }
        QHash<int, int> bySegment; // leaf of the other → leaf of the target
        for (int i = 0; i < m_partners.size(); ++i) {
            if (m_partners.at(i) < 0)
                continue;
            const int other = m_input.other.document->segments.at(m_partners.at(i)).leaf;
            const int target = m_input.target.document->segments.at(i).leaf;
            if (!bySegment.contains(other))
                bySegment.insert(other, target);
        }
        for (const Row &row : std::as_const(m_rows)) {
            const QList<int> other = leavesOf(m_otherTops, row.other);
            const QList<int> target = leavesOf(m_targetTops, row.target);
            QSet<int> used;
            for (int i = 0; i < other.size(); ++i) {
                int number =
                    other.size() == target.size() ? target.at(i) : bySegment.value(other.at(i), -1);
                if (number < 0 || used.contains(number))
                    number = next + other.at(i);
                used.insert(number);
                m_other.leaves.insert(other.at(i), number);
            }
        }
    }

    static QList<int> allOf(const QList<TopBlock> &tops)
    {
        QList<int> indexes(tops.size());
        for (int i = 0; i < indexes.size(); ++i)
            indexes[i] = i;
        return indexes;
    }

    QString heads() const
    {
        if (m_view != View::Facing)
            return {};
        const bool editions =
            m_input.other.document && m_input.other.document != m_input.target.document;
        const auto head = [editions](QLatin1StringView side, const Column &column) {
            return "<div class=\"head "_L1 + side + u'"' + languageAttributes(column.locale) +
                   u'>' + escaped(column.locale.nativeName()) +
                   (editions ? states(column) : QString()) + "</div>"_L1;
        };
        return "<div class=\"heads\">"_L1 + head("s"_L1, m_input.other) +
               head("t"_L1, m_input.target) + "</div>\n"_L1;
    }

    // Which of two translations is whose work, and which one is behind.
    static QString states(const Column &column)
    {
        const auto state = [](QLatin1StringView kind, QChar sign, const QString &text) {
            return " <span class=\"state "_L1 + kind +
                   "\" dir=\"auto\"><span aria-hidden=\"true\">"_L1 + sign + "</span> "_L1 +
                   escaped(text) + "</span>"_L1;
        };
        QString out;
        if (column.translation == article::Translation::Machine)
            out += state("machine"_L1, u'\u25c6', Text::tr("Machine"));
        else if (column.translation == article::Translation::Human)
            out += state("human"_L1, u'\u25cf', Text::tr("Human"));
        if (column.behind)
            out += state("behind"_L1, u'\u25f7', Text::tr("Behind"));
        return out;
    }

    QString rows()
    {
        QString out;
        int number = 0;
        for (const Row &row : std::as_const(m_rows)) {
            const QString cells = m_view == View::Facing        ? facingCells(row)
                                  : m_view == View::Interleaved ? interleavedCell(row)
                                                                : readingCell(row);
            if (cells.isEmpty())
                continue; // a comment
            out += "<div class=\"row\" data-row=\""_L1 + QString::number(number++) + "\">"_L1 +
                   cells + "</div>\n"_L1;
        }
        // Carries the grounds of both columns to the end of the window.
        if (m_view == View::Facing)
            out += "<div class=\"row fill\" aria-hidden=\"true\"><div class=\"cell s\"></div>"
                   "<div class=\"cell t\"></div></div>\n"_L1;
        return out;
    }

    QString written(ColumnRenderer renderer, const QList<TopBlock> &tops,
                    const QList<int> &indexes) const
    {
        QString out;
        for (int index : indexes)
            out += renderer.topBlock(tops.at(index));
        return out;
    }

    QString cell(QLatin1StringView side, const LocaleTag &locale, const QString &content) const
    {
        return "<div class=\"cell "_L1 + side + u'"' + languageAttributes(locale) + u'>' + content +
               "</div>"_L1;
    }

    QString emptyCell(QLatin1StringView side, const LocaleTag &locale) const
    {
        const QString tip = Text::tr("Only in the other language");
        return "<div class=\"cell "_L1 + side + " none\""_L1 + languageAttributes(locale) +
               attribute("title"_L1, tip) + "></div>"_L1;
    }

    QString facingCells(const Row &row)
    {
        // The reading side first: it is the one that gets the ids.
        const QString target = written(ColumnRenderer(m_state, m_target), m_targetTops, row.target);
        const QString other = written(ColumnRenderer(m_state, m_other), m_otherTops, row.other);
        if (other.isEmpty() && target.isEmpty())
            return {};
        return (other.isEmpty() ? emptyCell("s"_L1, m_other.locale)
                                : cell("s"_L1, m_other.locale, other)) +
               (target.isEmpty() ? emptyCell("t"_L1, m_target.locale)
                                 : cell("t"_L1, m_target.locale, target));
    }

    QString readingCell(const Row &row)
    {
        const QString target = written(ColumnRenderer(m_state, m_target), m_targetTops, row.target);
        return target.isEmpty() ? QString() : cell("t"_L1, m_target.locale, target);
    }

    QString interleavedCell(const Row &row)
    {
        QSet<int> shown; // segments of the other document that stand above their partner
        bool spoken = false;
        for (int top : row.target) {
            for (int segment : segmentsOf(m_targetTops.at(top))) {
                spoken = true;
                shown.insert(m_partners.value(segment, -1));
            }
        }
        QString above;
        if (!spoken && (!m_sameDocument || hasUnit(row)))
            above = written(ColumnRenderer(m_state, m_other), m_otherTops, row.other);
        const QString target = written(ColumnRenderer(m_state, m_target, &m_other, m_partners),
                                       m_targetTops, row.target);
        QString below;
        if (spoken) {
            ColumnRenderer renderer(m_state, m_other);
            for (int top : row.other) {
                for (int segment : segmentsOf(m_otherTops.at(top))) {
                    if (!shown.contains(segment))
                        below += "<p>"_L1 + renderer.segment(segment) + "</p>"_L1;
                }
            }
        }
        QString content = target;
        if (!above.isEmpty() && above != target)
            content.prepend(otherBox(above));
        if (!below.isEmpty())
            content += otherBox(below);
        return content.isEmpty() ? QString() : cell("t"_L1, m_target.locale, content);
    }

    QString otherBox(const QString &content) const
    {
        return "<div class=\"other s\""_L1 + languageAttributes(m_other.locale) + u'>' + content +
               "</div>"_L1;
    }

    bool hasUnit(const Row &row) const
    {
        return std::any_of(row.target.cbegin(), row.target.cend(),
                           [this](int index) { return !m_targetTops.at(index).unit.isEmpty(); });
    }

    [[nodiscard]] QString frameDirection() const
    {
        // The frame of the page is left to right; a reading view is one language and follows it.
        return m_view == View::Reading ? direction(m_target.locale) : u"ltr"_s;
    }

    [[nodiscard]] QString classes() const
    {
        return u"page "_s + article::viewName(m_view) + (m_sameDocument ? ""_L1 : " editions"_L1);
    }

    QString document(const QString &body) const
    {
        QString out = "<!DOCTYPE html>\n<html"_L1 +
                      attribute("lang"_L1, m_target.locale.toString()) +
                      attribute("dir"_L1, frameDirection()) +
                      attribute("data-view"_L1, article::viewName(m_input.view)) +
                      attribute("data-theme"_L1, m_input.theme) + ">\n<head>"_L1;
        out += policyElement(m_input.selfContained) + "<meta charset=\"utf-8\">\n"_L1 +
               "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_L1 +
               escaped(m_input.title) + "</title>\n"_L1 + styles() + "</head>\n<body>\n"_L1;
        return out + "<main"_L1 + attribute("class"_L1, classes()) + ">\n"_L1 + body +
               "</main>\n</body>\n</html>\n"_L1;
    }

    QString bookPart(const QString &body) const
    {
        return "<section"_L1 + attribute("class"_L1, classes()) + attribute("id"_L1, m_input.part) +
               attribute("lang"_L1, m_target.locale.toString()) +
               attribute("dir"_L1, frameDirection()) + ">\n"_L1 + body + "</section>\n"_L1;
    }

    QString styles() const
    {
        if (!m_input.selfContained)
            return u"<link rel=\"stylesheet\" href=\"diglot://app/tokens.css\">\n"
                   "<link rel=\"stylesheet\" href=\"diglot://app/page.css\">\n"_s;
        return embeddedStyles(m_input.theme, {u"page.css"_s, u"print.css"_s});
    }

    const PageInput &m_input;
    View m_view = View::Facing;
    bool m_sameDocument = true;
    QList<TopBlock> m_targetTops;
    QList<TopBlock> m_otherTops;
    QList<Row> m_rows;
    Voice m_target;
    Voice m_other;
    QList<int> m_partners; // target segment → segment of the other voice, -1 for none
    PageState m_state;
};

} // namespace

Page renderPage(const PageInput &input)
{
    return input.target.document ? PageWriter(input).run() : Page();
}

QString renderSegment(const Column &column, int segment, const Resolver *resolver)
{
    PageState state;
    state.resolver = resolver;
    const Voice voice = makeVoice(column, false);
    return ColumnRenderer(state, voice).segment(segment);
}

QByteArray pageFile(const QString &name)
{
    initPageResources();
    QFile file(u":/diglot/page/"_s + name);
    return !name.contains(u'/') && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace diglot::render
