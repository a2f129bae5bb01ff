// SPDX-License-Identifier: Apache-2.0
#include "app/review/markuploss.h"

#include <QMap>

namespace diglot::review {

using namespace Qt::StringLiterals;
using article::Inline;
using article::MarkupLoss;

namespace {

using Counts = QMap<std::pair<MarkupLoss::Kind, QString>, int>;

void count(const QList<Inline> &inlines, Counts &counts)
{
    for (const Inline &node : inlines) {
        switch (node.kind) {
        case Inline::Kind::Link:
            ++counts[{MarkupLoss::Kind::Link, node.url}];
            break;
        case Inline::Kind::Image:
            ++counts[{MarkupLoss::Kind::Image, node.url}];
            break;
        case Inline::Kind::Code:
            ++counts[{MarkupLoss::Kind::Code, node.text}];
            break;
        case Inline::Kind::Emphasis:
            ++counts[{MarkupLoss::Kind::Emphasis, QString()}];
            break;
        case Inline::Kind::Strong:
            ++counts[{MarkupLoss::Kind::Strong, QString()}];
            break;
        case Inline::Kind::HardBreak:
            ++counts[{MarkupLoss::Kind::Tag, u"<br>"_s}];
            break;
        case Inline::Kind::Html:
            ++counts[{MarkupLoss::Kind::Tag, node.text}];
            break;
        case Inline::Kind::NoLocalize:
            ++counts[{MarkupLoss::Kind::Term, node.text}];
            break;
        default:
            break;
        }
        count(node.children, counts);
    }
}

// Bars that would divide cells, whether they stand in code or not: in a table they do. An odd
// number of backslashes takes the bar its meaning.
int bars(const QString &markdown)
{
    int found = 0;
    bool escaped = false;
    for (const QChar character : markdown) {
        if (character == u'|' && !escaped)
            ++found;
        escaped = character == u'\\' && !escaped;
    }
    return found;
}

} // namespace

QList<MarkupLoss> markupLosses(const MarkedText &target, const MarkedText &proposal)
{
    Counts before;
    Counts after;
    count(target.inlines, before);
    count(proposal.inlines, after);
    QList<MarkupLoss> losses;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const int lost = *it - after.value(it.key());
        if (lost > 0)
            losses.append({it.key().first, it.key().second, lost});
    }
    const int cells = qAbs(bars(target.markdown) - bars(proposal.markdown));
    if (cells > 0)
        losses.append({MarkupLoss::Kind::TableCell, {}, cells});
    const auto lines = [](const QString &text) { return text.trimmed().count(u'\n'); };
    const qsizetype added = lines(proposal.markdown) - lines(target.markdown);
    if (added > 0)
        losses.append({MarkupLoss::Kind::NewLine, {}, int(added)});
    return losses;
}

} // namespace diglot::review
