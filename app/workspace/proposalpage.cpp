// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/proposalpage.h"

#include "app/checks/markup.h"
#include "app/parse/segmentinlines.h"
#include "app/workspace/linkresolver.h"
#include "app/workspace/proposal.h"
#include "app/workspace/reviewmeasures.h"

#include <QtConcurrent>

namespace diglot::workspace {

using article::DiffPart;
using Change = ShownProposal::Change;

namespace {

int codePoints(const QString &text)
{
    return int(text.toUcs4().size());
}

QList<Change> changesOf(const QString &present, const QString &proposal)
{
    QList<Change> changes;
    int at = 0;            // in the proposal, in code points
    bool removing = false; // the last part was taken away: what follows stands in its place
    for (const DiffPart &part : textDifference(present, proposal)) {
        const int length = codePoints(part.text);
        if (part.kind == DiffPart::Kind::Removed) {
            const int from = stretchAsRead(proposal, {at, at}).from;
            changes.append({from, from, checks::scanMarkup(part.text).plain});
            removing = true;
            continue;
        }
        if (part.kind == DiffPart::Kind::Inserted) {
            const StretchAsRead stretch = stretchAsRead(proposal, {at, at + length});
            if (removing) {
                changes.last().from = stretch.from;
                changes.last().to = stretch.to;
            } else {
                changes.append({stretch.from, stretch.to, {}});
            }
        }
        removing = false;
        at += length;
    }
    // Markup that came or went is seen in the sentence itself.
    changes.removeIf([](const Change &change) {
        return change.from == change.to && change.removed.trimmed().isEmpty();
    });
    return changes;
}

} // namespace

QFuture<QList<ShownProposal>> renderProposals(const article::LibraryPtr &library,
                                              const ArticlePagePtr &page,
                                              const QMap<int, QString> &proposals)
{
    return QtConcurrent::run([library, page, proposals] {
        QList<ShownProposal> shown;
        auto document = std::make_shared<article::Document>(*page->document);
        const LinkResolver links(library, page->address);
        const render::Column column{document, article::Side::Target, page->edition.locale,
                                    page->edition.path};
        for (int i = 0; i < document->segments.size(); ++i) {
            const article::Segment &segment = document->segments.at(i);
            const auto proposal = proposals.constFind(segment.number);
            if (!segment.file.isEmpty() || proposal == proposals.cend())
                continue;
            const QString present = segment.target;
            const QByteArray bytes = proposal->toUtf8();
            document->segments[i].targetInlines =
                parse::parseInlines({QByteArrayView(bytes)}).value(0);
            shown.append({segment.number, render::renderSegment(column, i, &links),
                          stretchAsRead(*proposal, {0, 0}).total, changesOf(present, *proposal)});
        }
        return shown;
    });
}

} // namespace diglot::workspace
