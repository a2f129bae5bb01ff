// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/join.h"

#include "app/render/toprows.h"
#include "app/workspace/segmentjoin.h"

#include <QRegularExpression>

#include <algorithm>

namespace diglot::workspace {

using article::Block;
using article::Document;
using article::Inline;
using render::Row;
using render::TopBlock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxCells = 1'000'000;

// What a row is recognized by.
struct Traits
{
    QString kind;        // kind, level, kind of list and alert
    QString text;        // in the source language where there is one
    QString mark;        // unit, anchor, code, picture: what does not depend on the language
    QList<size_t> words; // hashes of the text's words, sorted, each once
    QList<int> segments;
};

void collectText(QString &out, const QList<Inline> &inlines, const Document &document)
{
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::Segment)
            out += article::plainText(document.segments.at(node.segment).sourceInlines);
        else if (node.children.isEmpty())
            out += article::plainText({node});
        else
            collectText(out, node.children, document);
    }
}

void collectPictures(QString &out, const QList<Inline> &inlines)
{
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::Image)
            out += node.url.section(u'/', -1) + u'\n';
        collectPictures(out, node.children);
    }
}

void collect(Traits &traits, const Block &block, const Document &document)
{
    collectText(traits.text, block.inlines, document);
    collectPictures(traits.mark, block.inlines);
    traits.text += u' ';
    if (block.kind == Block::Kind::Code)
        traits.mark += block.text;
    traits.mark += block.url;
    for (const Block &child : block.children)
        collect(traits, child, document);
}

Traits traitsOf(const TopBlock &top, const Document &document, int ordinal)
{
    Traits traits;
    const Block &block = *top.block;
    traits.kind = QString::number(int(block.kind)) + u' ' + QString::number(block.level);
    if (block.kind == Block::Kind::Alert)
        traits.kind += u' ' + QString::number(int(block.alert));
    if (top.list)
        traits.kind += u' ' + QString::number(int(top.list->kind));
    if (!top.unit.isEmpty())
        traits.mark = u"unit "_s + top.unit + u' ' + QString::number(ordinal);
    else if (!block.anchors.isEmpty())
        traits.mark = u"anchor "_s + block.anchors.first();
    else
        for (int i = 0; i < top.count; ++i)
            collect(traits, (&block)[i], document);
    if (traits.text.isEmpty()) {
        Traits own;
        collect(own, block, document);
        traits.text = own.text;
    }
    traits.text = traits.text.simplified().toCaseFolded();
    static const QRegularExpression gap(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : traits.text.split(gap, Qt::SkipEmptyParts))
        traits.words.append(qHash(word));
    std::sort(traits.words.begin(), traits.words.end());
    traits.words.erase(std::unique(traits.words.begin(), traits.words.end()), traits.words.end());
    traits.segments = render::segmentsOf(top);
    return traits;
}

QList<Traits> traitsOf(const Document &document)
{
    QList<Traits> out;
    QHash<QString, int> ordinals; // blocks of one unit are told apart by their order
    for (const TopBlock &top : render::topBlocks(document))
        out.append(traitsOf(top, document, top.unit.isEmpty() ? 0 : ordinals[top.unit]++));
    return out;
}

// Share of words that two rows have in common, 0 to 1.
double likeness(const Traits &a, const Traits &b)
{
    if (a.words.isEmpty() || b.words.isEmpty())
        return 0;
    QList<size_t> common;
    std::set_intersection(a.words.cbegin(), a.words.cend(), b.words.cbegin(), b.words.cend(),
                          std::back_inserter(common));
    const double shared = double(common.size());
    return shared / (double(a.words.size()) + double(b.words.size()) - shared);
}

class RowJoiner
{
public:
    RowJoiner(const Document &target, const Document &other, const QHash<int, int> &pairs)
        : m_target(traitsOf(target))
        , m_other(traitsOf(other))
        , m_wordless(target.segments.isEmpty() && other.segments.isEmpty())
    {
        vote(pairs, other);
    }

    QList<Row> run()
    {
        QList<Row> out;
        int target = 0;
        int other = 0;
        for (const Row &anchor : anchors()) {
            appendGap(out, target, anchor.target.first(), other, anchor.other.first());
            out.append(anchor);
            target = anchor.target.last() + 1;
            other = anchor.other.last() + 1;
        }
        appendGap(out, target, int(m_target.size()), other, int(m_other.size()));
        return out;
    }

private:
    // How strongly each pair of rows belongs together by what they hold.
    void vote(const QHash<int, int> &pairs, const Document &other)
    {
        m_votes.resize(m_target.size());
        QList<int> rowOf(other.segments.size(), -1);
        for (int j = 0; j < m_other.size(); ++j) {
            for (int segment : m_other.at(j).segments)
                rowOf[segment] = j;
        }
        for (int i = 0; i < m_target.size(); ++i) {
            for (int segment : m_target.at(i).segments) {
                const int partner = pairs.value(segment, -1);
                if (partner >= 0 && rowOf.at(partner) >= 0)
                    ++m_votes[i][rowOf.at(partner)];
            }
        }
        voteBy([](const Traits &traits) { return traits.mark; });
        voteBy([](const Traits &traits) { return traits.text; });
        // The title of an article faces the title, however it was reworded.
        const QString title = QString::number(int(Block::Kind::Heading)) + " 1"_L1;
        voteBy([&title](const Traits &traits) {
            return traits.kind == title ? traits.kind : QString();
        });
    }

    // Votes for rows with something in common that no other row of either document has.
    template<class Key>
    void voteBy(Key key)
    {
        QHash<QString, QList<int>> targets;
        QHash<QString, QList<int>> others;
        for (int i = 0; i < m_target.size(); ++i)
            targets[key(m_target.at(i))].append(i);
        for (int j = 0; j < m_other.size(); ++j)
            others[key(m_other.at(j))].append(j);
        for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
            const QList<int> found = others.value(it.key());
            if (it.key().isEmpty() || it->size() != 1 || found.size() != 1)
                continue;
            if (m_target.at(it->first()).kind == m_other.at(found.first()).kind)
                m_votes[it->first()][found.first()] += 2;
        }
    }

    static int winner(const QHash<int, int> &votes)
    {
        int best = -1;
        for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
            const bool better = best < 0 || it.value() > votes.value(best) ||
                                (it.value() == votes.value(best) && it.key() < best);
            if (better)
                best = it.key();
        }
        return best;
    }

    // Target rows with their partners such that both ascend, as many as possible (longest
    // non-descending subsequence by patience sorting).
    QList<std::pair<int, int>> ascending() const
    {
        QList<std::pair<int, int>> voted;
        for (int i = 0; i < m_votes.size(); ++i) {
            if (const int j = winner(m_votes.at(i)); j >= 0)
                voted.append({i, j});
        }
        QList<int> tops; // index in `voted` of the smallest end of each length
        QList<int> before(voted.size(), -1);
        for (int k = 0; k < voted.size(); ++k) {
            const auto place = std::upper_bound(
                tops.cbegin(), tops.cend(), voted.at(k).second,
                [&voted](int value, int index) { return value < voted.at(index).second; });
            const qsizetype length = place - tops.cbegin();
            before[k] = length > 0 ? tops.at(length - 1) : -1;
            if (length == tops.size())
                tops.append(k);
            else
                tops[length] = k;
        }
        QList<std::pair<int, int>> out;
        for (int k = tops.isEmpty() ? -1 : tops.last(); k >= 0; k = before.at(k))
            out.prepend(voted.at(k));
        return out;
    }

    // Rows found by what they hold. Several rows of one side may face one of the other.
    QList<Row> anchors() const
    {
        QList<Row> out;
        for (const auto &[i, j] : ascending()) {
            if (out.isEmpty() || out.last().other.last() != j) {
                out.append(Row{QList<int>{j}, QList<int>{i}});
                continue;
            }
            for (int between = out.last().target.last() + 1; between <= i; ++between)
                out.last().target.append(between);
        }
        // A row of the other side whose sentences went into an anchored row belongs there too.
        for (int k = 0; k < out.size(); ++k) {
            const int end = k + 1 < out.size() ? out.at(k + 1).other.first() : int(m_other.size());
            for (int j = out.at(k).other.last() + 1; j < end && holds(out.at(k), j); ++j)
                out[k].other.append(j);
            const int begin = k > 0 ? out.at(k - 1).other.last() : -1;
            for (int j = out.at(k).other.first() - 1; j > begin && holds(out.at(k), j); --j)
                out[k].other.prepend(j);
        }
        return out;
    }

    bool holds(const Row &row, int other) const
    {
        return std::any_of(row.target.cbegin(), row.target.cend(),
                           [&](int i) { return m_votes.at(i).contains(other); });
    }

    // How well two rows that nothing anchors face each other; 0: not at all.
    double fitness(const Traits &a, const Traits &b) const
    {
        if (a.kind != b.kind)
            return 0;
        const double alike = likeness(a, b);
        if (m_wordless || (a.segments.isEmpty() && b.segments.isEmpty()))
            return 1 + alike + (!a.mark.isEmpty() && a.mark == b.mark ? 2 : 0);
        return alike >= 0.5 ? 1 + 2 * alike : 0;
    }

    // Rows from `i` to `iEnd` and `j` to `jEnd`, which lie between two anchors.
    void appendGap(QList<Row> &out, int i, int iEnd, int j, int jEnd) const
    {
        const int height = iEnd - i;
        const int width = jEnd - j;
        QList<std::pair<int, int>> pairs;
        if (height > 0 && width > 0)
            pairs = qint64(height) * width <= maxCells ? aligned(i, iEnd, j, jEnd)
                                                       : sideBySide(i, iEnd, j, jEnd);
        pairs.append({iEnd, jEnd});
        for (const auto &[target, other] : std::as_const(pairs)) {
            for (; i < target; ++i)
                out.append(Row{QList<int>(), QList<int>{i}});
            for (; j < other; ++j)
                out.append(Row{QList<int>{j}, QList<int>()});
            if (target < iEnd)
                out.append(Row{QList<int>{j++}, QList<int>{i++}});
        }
    }

    // Best alignment that keeps both orders (dynamic programming over the two stretches).
    QList<std::pair<int, int>> aligned(int i, int iEnd, int j, int jEnd) const
    {
        const int height = iEnd - i;
        const int width = jEnd - j;
        const qsizetype stride = width + 1;
        QList<float> best((height + 1) * stride, 0.F);
        const auto at = [&](int row, int column) { return row * stride + column; };
        for (int row = height - 1; row >= 0; --row) {
            for (int column = width - 1; column >= 0; --column) {
                const float fit = float(fitness(m_target.at(i + row), m_other.at(j + column)));
                const float skip = qMax(best.at(at(row + 1, column)), best.at(at(row, column + 1)));
                const float take = fit > 0 ? fit + best.at(at(row + 1, column + 1)) : 0;
                best[at(row, column)] = qMax(skip, take);
            }
        }
        QList<std::pair<int, int>> out;
        int row = 0;
        int column = 0;
        while (row < height && column < width) {
            // Of equally good ways the one that pairs at once: what was added stands behind.
            const float fit = float(fitness(m_target.at(i + row), m_other.at(j + column)));
            if (fit > 0 && best.at(at(row, column)) <= fit + best.at(at(row + 1, column + 1)))
                out.append({i + row++, j + column++});
            else if (best.at(at(row + 1, column)) >= best.at(at(row, column + 1)))
                ++row;
            else
                ++column;
        }
        return out;
    }

    QList<std::pair<int, int>> sideBySide(int i, int iEnd, int j, int jEnd) const
    {
        QList<std::pair<int, int>> out;
        for (; i < iEnd && j < jEnd; ++i, ++j) {
            if (fitness(m_target.at(i), m_other.at(j)) > 0)
                out.append({i, j});
        }
        return out;
    }

    QList<Traits> m_target;
    QList<Traits> m_other;
    bool m_wordless; // neither document has sentences to recognize rows by
    QList<QHash<int, int>> m_votes;
};

} // namespace

render::Join joinDocuments(const Document &target, const Document &other)
{
    render::Join join;
    join.segments = joinSegments(target, other);
    join.rows = RowJoiner(target, other, join.segments).run();
    return join;
}

} // namespace diglot::workspace
