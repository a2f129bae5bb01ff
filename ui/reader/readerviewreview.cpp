// SPDX-License-Identifier: Apache-2.0
// Shows in the page what the review says of its segments, and what a person has put on them.
#include "ui/reader/readerviewprivate.h"

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

QString signOf(const QString &verdict)
{
    if (verdict == "approved"_L1)
        return u"✓"_s;
    if (verdict == "needs-work"_L1)
        return u"▲"_s;
    if (verdict == "rejected"_L1)
        return u"✕"_s;
    return verdict == "outdated"_L1 ? u"◷"_s : QString();
}

QString wordOf(article::Severity severity)
{
    switch (severity) {
    case article::Severity::Error:
        return u"error"_s;
    case article::Severity::Warning:
        return u"warning"_s;
    case article::Severity::Advice:
        break;
    }
    return u"advice"_s;
}

QJsonValue toJson(const std::optional<SegmentMark::Proposal> &proposal)
{
    if (!proposal)
        return {};
    QJsonArray changes;
    for (const auto &change : proposal->shown.changes)
        changes.append(QJsonObject{
            {u"from"_s, change.from}, {u"to"_s, change.to}, {u"removed"_s, change.removed}});
    return QJsonObject{{u"html"_s, proposal->shown.html},
                       {u"total"_s, proposal->shown.total},
                       {u"title"_s, proposal->title},
                       {u"changes"_s, changes}};
}

} // namespace

void ReaderView::lookAtSegment(int number)
{
    d->call(u"look", number);
}

void ReaderView::lookAtUnit(const QString &id)
{
    d->late = {};
    d->call(u"lookAtUnit", id);
}

void ReaderView::showReview(const QList<SegmentMark> &marks)
{
    if (!d->loaded)
        return;
    QJsonObject all;
    for (const SegmentMark &mark : marks) {
        QJsonArray faults;
        for (const auto &fault : mark.faults)
            faults.append(
                QJsonObject{{u"side"_s, fault.side == article::Side::Source ? u"s"_s : u"t"_s},
                            {u"severity"_s, wordOf(fault.severity)},
                            {u"from"_s, fault.from},
                            {u"to"_s, fault.to},
                            {u"total"_s, fault.total},
                            {u"text"_s, fault.text},
                            {u"message"_s, fault.message}});
        all.insert(QString::number(mark.number),
                   QJsonObject{{u"verdict"_s, mark.verdict},
                               {u"sign"_s, signOf(mark.verdict)},
                               {u"faults"_s, faults},
                               {u"proposal"_s, toJson(mark.proposal)}});
    }
    d->call(u"review", all);
}

void ReaderView::showNotes(const QList<SegmentNote> &notes)
{
    if (!d->loaded)
        return;
    QJsonObject all;
    for (const SegmentNote &note : notes) {
        all.insert(QString::number(note.number),
                   QJsonObject{{u"colour"_s, note.colour}, {u"words"_s, note.words}});
    }
    d->call(u"notes", all);
}

} // namespace diglot::ui::reader
