// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/proposal.h"

#include "app/checks/markup.h"
#include "app/review/difference.h"
#include "app/review/editmetrics.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using checks::Mark;
using checks::MarkedText;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("diglot::workspace::Proposal", text);
}

// What of a kind of markup stands in a text, by its value where that must stay what it is.
QHash<QString, int> inventory(const MarkedText &text, QList<Mark::Kind> kinds)
{
    QHash<QString, int> counts;
    for (const Mark &mark : text.marks) {
        if (kinds.contains(mark.kind))
            ++counts[mark.value];
    }
    return counts;
}

// Values that the present text has more often than the proposal.
QStringList lost(const QHash<QString, int> &present, const QHash<QString, int> &proposal)
{
    QStringList values;
    for (auto one = present.cbegin(); one != present.cend(); ++one) {
        if (one.value() > proposal.value(one.key()))
            values << one.key();
    }
    values.sort();
    return values;
}

// Borders of table cells: bars that are not escaped and stand in no code span.
int cellBorders(const MarkedText &text)
{
    return int(text.plain.count(u'|')) - text.count(Mark::Kind::Escape) +
           int(std::count_if(text.marks.cbegin(), text.marks.cend(), [](const Mark &mark) {
               return mark.kind == Mark::Kind::Escape && mark.value != "|"_L1;
           }));
}

QStringList lossesOf(const QString &present, const QString &proposal)
{
    const MarkedText before = checks::scanMarkup(present);
    const MarkedText after = checks::scanMarkup(proposal);
    const auto missing = [&](QList<Mark::Kind> kinds) {
        return lost(inventory(before, kinds), inventory(after, kinds));
    };
    QStringList losses;
    for (const QString &link : missing({Mark::Kind::Link, Mark::Kind::Address}))
        losses << tr("The link to %1 is lost.").arg(link);
    for (const QString &image : missing({Mark::Kind::Image}))
        losses << tr("The picture %1 is lost.").arg(image);
    for (const QString &code : missing({Mark::Kind::Code}))
        losses << tr("The code `%1` is lost.").arg(code);
    for (const QString &tag : missing({Mark::Kind::Tag, Mark::Kind::Component}))
        losses << tr("The tag %1 is lost.").arg(tag);
    if (after.count(Mark::Kind::Strong) < before.count(Mark::Kind::Strong))
        losses << tr("Bold text is lost.");
    if (after.count(Mark::Kind::Emphasis) < before.count(Mark::Kind::Emphasis))
        losses << tr("Emphasis is lost.");
    if (cellBorders(after) != cellBorders(before))
        losses << tr("The number of table cells changes.");
    if (proposal.contains(u'\n') && !present.contains(u'\n'))
        losses << tr("A line break would end the sentence's paragraph.");
    return losses;
}

// The text as the page shows it: code and addresses in place of what stands for them.
struct Shown
{
    QString text; // without blanks
    int from = 0; // code points before the range, and before its end
    int to = 0;
};

Shown shownOf(const MarkedText &text, int from, int to)
{
    Shown shown;
    QHash<int, const Mark *> opaque;
    for (const Mark &mark : text.marks) {
        if (mark.kind == Mark::Kind::Code || mark.kind == Mark::Kind::Address)
            opaque.insert(mark.from, &mark);
    }
    int points = 0;
    for (qsizetype i = 0; i < text.plain.size(); ++i) {
        const int at = text.at.at(i);
        QString piece = text.plain.at(i);
        if (text.plain.at(i) == checks::opaque) {
            const Mark *mark = opaque.value(at);
            piece = mark ? mark->value : QString();
        }
        for (const QChar c : piece) {
            if (c.isSpace())
                continue;
            shown.text += c;
            points += c.isLowSurrogate() ? 0 : 1;
        }
        // A range that touches an opaque character covers all of it.
        const int end = text.at.at(i + 1);
        if (end <= from)
            shown.from = points;
        if (at < to)
            shown.to = points;
    }
    return shown;
}

int utf16Offset(const QString &text, int codePoint)
{
    int at = 0;
    for (int i = 0; i < codePoint && at < text.size(); ++i)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

} // namespace

ProposalLook lookAtProposal(const QString &present, const QString &proposal)
{
    return {review::difference(present, proposal), review::editFigures(present, proposal),
            lossesOf(present, proposal)};
}

QFuture<ProposalLook> beginLookingAt(const QString &present, const QString &proposal)
{
    return QtConcurrent::run([present, proposal] { return lookAtProposal(present, proposal); });
}

StretchAsRead stretchAsRead(const QString &markdown, const article::Range &range)
{
    const MarkedText text = checks::scanMarkup(markdown);
    const Shown shown =
        shownOf(text, utf16Offset(markdown, range.from), utf16Offset(markdown, range.to));
    StretchAsRead read;
    const std::u32string points = shown.text.toStdU32String();
    read.total = int(points.size());
    read.from = qMin(shown.from, read.total);
    read.to = qBound(read.from, shown.to, read.total);
    read.text = QString::fromUcs4(points.data() + read.from, read.to - read.from);
    return read;
}

} // namespace diglot::workspace
