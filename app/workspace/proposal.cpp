// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/proposal.h"

#include "app/checks/markup.h"
#include "app/workspace/reviewmeasures.h"

#include <QHash>
#include <QtConcurrent>

namespace diglot::workspace {

using checks::Mark;
using checks::MarkedText;

namespace {

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

QFuture<ProposalLook> lookAtProposal(const QString &present, const QString &proposal)
{
    return QtConcurrent::run([present, proposal]() -> ProposalLook {
        return {textDifference(present, proposal), editFigures(present, proposal),
                proposalLosses(present, proposal)};
    });
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
