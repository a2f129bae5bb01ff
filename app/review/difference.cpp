// SPDX-License-Identifier: Apache-2.0
#include "app/review/difference.h"

#include "app/review/graphemes.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace diglot::review {

using article::DiffPart;
using Parts = QList<DiffPart>;

namespace {

constexpr qsizetype maxPieces = 20'000;

// A stretch of both sequences, each [from, to).
struct Box
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

// Myers' divide and conquer over numbers that stand for the items.
class Comparison
{
public:
    Comparison(QList<int> before, QList<int> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_removed(m_before.size(), false)
        , m_inserted(m_after.size(), false)
        , m_forward(m_before.size() + m_after.size() + 3)
        , m_backward(m_forward.size())
    {}

    UnpairedItems run()
    {
        compare({0, 0, int(m_before.size()), int(m_after.size())});
        return {m_removed, m_inserted};
    }

private:
    void compare(Box box)
    {
        while (box.left < box.right && box.top < box.bottom &&
               m_before.at(box.left) == m_after.at(box.top)) {
            ++box.left;
            ++box.top;
        }
        while (box.left < box.right && box.top < box.bottom &&
               m_before.at(box.right - 1) == m_after.at(box.bottom - 1)) {
            --box.right;
            --box.bottom;
        }
        if (box.left == box.right || box.top == box.bottom ||
            m_before.size() + m_after.size() > maxPieces) {
            std::fill(m_removed.begin() + box.left, m_removed.begin() + box.right, true);
            std::fill(m_inserted.begin() + box.top, m_inserted.begin() + box.bottom, true);
            return;
        }
        const auto [x, y] = middle(box);
        compare({box.left, box.top, x, y});
        compare({x, y, box.right, box.bottom});
    }

    // The furthest that `steps` edits reach on a diagonal, from what one fewer reaches.
    static int reach(const QList<int> &row, int diagonal, int steps, int at)
    {
        const bool down =
            diagonal == -steps || (diagonal != steps && row.at(at - 1) < row.at(at + 1));
        return down ? row.at(at + 1) : row.at(at - 1) + 1;
    }

    // A point on a shortest path, neither of the box's corners: where the paths from both ends
    // meet.
    std::pair<int, int> middle(const Box &box)
    {
        const int width = box.right - box.left;
        const int height = box.bottom - box.top;
        const int delta = width - height;
        const int zero = int(m_forward.size()) / 2;
        m_forward[zero + 1] = 0;
        m_backward[zero + 1] = 0;
        for (int steps = 0;; ++steps) {
            for (int k = -steps; k <= steps; k += 2) {
                int x = reach(m_forward, k, steps, zero + k);
                const int startX = x;
                int y = x - k;
                const int startY = y;
                while (x < width && y < height && x >= 0 && y >= 0 &&
                       m_before.at(box.left + x) == m_after.at(box.top + y)) {
                    ++x;
                    ++y;
                }
                m_forward[zero + k] = x;
                const int other = delta - k;
                if (delta % 2 != 0 && std::abs(other) < steps &&
                    x + m_backward.at(zero + other) >= width)
                    return inside(box, {startX, startY}, {x, y});
            }
            for (int k = -steps; k <= steps; k += 2) {
                int x = reach(m_backward, k, steps, zero + k);
                const int startX = x;
                int y = x - k;
                const int startY = y;
                while (x < width && y < height && x >= 0 && y >= 0 &&
                       m_before.at(box.right - 1 - x) == m_after.at(box.bottom - 1 - y)) {
                    ++x;
                    ++y;
                }
                m_backward[zero + k] = x;
                const int other = delta - k;
                if (delta % 2 == 0 && std::abs(other) <= steps &&
                    x + m_forward.at(zero + other) >= width)
                    return inside(box, {width - x, height - y}, {width - startX, height - startY});
            }
        }
    }

    // That end of the middle stretch which divides the box into two smaller ones.
    static std::pair<int, int> inside(const Box &box, std::pair<int, int> from,
                                      std::pair<int, int> to)
    {
        const bool atStart = from.first <= 0 && from.second <= 0;
        const auto [x, y] = atStart ? to : from;
        return {box.left + x, box.top + y};
    }

    QList<int> m_before;
    QList<int> m_after;
    QList<bool> m_removed;
    QList<bool> m_inserted;
    QList<int> m_forward; // furthest reaching x by diagonal
    QList<int> m_backward;
};

void append(Parts &parts, DiffPart::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

// Removed before inserted, equal neighbours joined.
Parts partsOf(const QStringList &before, const QStringList &after)
{
    const UnpairedItems unpaired = differenceOf(before, after);
    Parts parts;
    qsizetype j = 0;
    const auto takeInserted = [&] {
        for (; j < after.size() && unpaired.after.at(j); ++j)
            append(parts, DiffPart::Kind::Inserted, after.at(j));
    };
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (unpaired.before.at(i)) {
            append(parts, DiffPart::Kind::Removed, before.at(i));
            continue;
        }
        takeInserted();
        append(parts, DiffPart::Kind::Equal, before.at(i));
        ++j;
    }
    takeInserted();
    return parts;
}

qsizetype sizeOf(const Parts &parts, DiffPart::Kind kind)
{
    qsizetype size = 0;
    for (const DiffPart &part : parts)
        size += part.kind == kind ? part.text.size() : 0;
    return size;
}

// Whether a replaced word is easier read letter by letter: its beginning and its end stayed, and
// most of what is between them, in pieces that are more than stray letters. Another ending or
// another prefix makes another word, and cut off it would read as two.
bool isWorthRefining(const Parts &fine)
{
    if (fine.size() < 3 || fine.first().kind != DiffPart::Kind::Equal ||
        fine.last().kind != DiffPart::Kind::Equal)
        return false;
    const qsizetype equal = sizeOf(fine, DiffPart::Kind::Equal);
    const qsizetype changed =
        qMax(sizeOf(fine, DiffPart::Kind::Removed), sizeOf(fine, DiffPart::Kind::Inserted));
    const auto stray = std::count_if(fine.cbegin(), fine.cend(), [](const DiffPart &part) {
        return part.kind == DiffPart::Kind::Equal && part.text.size() < 2;
    });
    return equal > changed && stray == 0;
}

bool isOneWord(const QString &text)
{
    return readingPieces(text).size() == 1;
}

// Words that replace one another, letter by letter where that is easier to read.
Parts refined(const Parts &coarse)
{
    Parts parts;
    for (qsizetype i = 0; i < coarse.size(); ++i) {
        const DiffPart &part = coarse.at(i);
        const bool replaced = part.kind == DiffPart::Kind::Removed && i + 1 < coarse.size() &&
                              coarse.at(i + 1).kind == DiffPart::Kind::Inserted;
        const QString after = replaced ? coarse.at(i + 1).text : QString();
        const Parts fine = replaced && isOneWord(part.text) && isOneWord(after)
                               ? partsOf(graphemes(part.text), graphemes(after))
                               : Parts();
        if (!isWorthRefining(fine)) {
            append(parts, part.kind, part.text);
            continue;
        }
        for (const DiffPart &one : fine)
            append(parts, one.kind, one.text);
        ++i;
    }
    return parts;
}

// A blank between two replaced words belongs to what was replaced.
bool joinsChanges(const Parts &parts, qsizetype i)
{
    return parts.at(i).kind == DiffPart::Kind::Equal && parts.at(i).text.trimmed().isEmpty() &&
           i >= 2 && i + 2 < parts.size() && parts.at(i - 2).kind == DiffPart::Kind::Removed &&
           parts.at(i - 1).kind == DiffPart::Kind::Inserted &&
           parts.at(i + 1).kind == DiffPart::Kind::Removed &&
           parts.at(i + 2).kind == DiffPart::Kind::Inserted;
}

Parts forReading(const Parts &words)
{
    Parts parts;
    QString removed, inserted;
    const auto flush = [&] {
        append(parts, DiffPart::Kind::Removed, std::exchange(removed, QString()));
        append(parts, DiffPart::Kind::Inserted, std::exchange(inserted, QString()));
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const DiffPart &part = words.at(i);
        if (joinsChanges(words, i)) {
            removed += part.text;
            inserted += part.text;
        } else if (part.kind == DiffPart::Kind::Equal) {
            flush();
            append(parts, part.kind, part.text);
        } else if (part.kind == DiffPart::Kind::Removed) {
            removed += part.text;
        } else {
            inserted += part.text;
        }
    }
    flush();
    return parts;
}

} // namespace

int numberOf(QHash<QString, int> &numbers, const QString &item)
{
    const auto known = numbers.constFind(item);
    if (known != numbers.cend())
        return *known;
    const int number = int(numbers.size());
    numbers.insert(item, number);
    return number;
}

UnpairedItems differenceOf(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QStringList &items) {
        QList<int> found;
        found.reserve(items.size());
        for (const QString &item : items)
            found.append(numberOf(numbers, item));
        return found;
    };
    QList<int> first = numbered(before);
    QList<int> second = numbered(after);
    return Comparison(std::move(first), std::move(second)).run();
}

QList<DiffPart> difference(const QString &before, const QString &after, Granularity granularity)
{
    if (granularity == Granularity::Grapheme)
        return partsOf(graphemes(before), graphemes(after));
    return forReading(refined(partsOf(readingPieces(before), readingPieces(after))));
}

} // namespace diglot::review
