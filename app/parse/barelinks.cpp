// SPDX-License-Identifier: Apache-2.0
#include "app/parse/barelinks.h"

namespace diglot::parse {

using article::Inline;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView separator("://");

// Where the scheme of the address begins whose "://" is at `at`; -1 for another scheme.
qsizetype schemeBegin(QStringView text, qsizetype at)
{
    for (const QStringView scheme : {QStringView(u"https"), QStringView(u"http")}) {
        const qsizetype begin = at - scheme.size();
        if (begin < 0 ||
            text.sliced(begin, scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        if (begin == 0 || !text[begin - 1].isLetterOrNumber())
            return begin;
    }
    return -1;
}

qsizetype addressEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    int open = 0;
    while (end < text.size() && text[end] > u' ' && text[end] < QChar(0x7f) && text[end] != u'<') {
        open += text[end] == u'(' ? 1 : 0;
        ++end;
    }
    for (; end > from; --end) {
        const QChar last = text[end - 1];
        if (last == u')' && open > 0) // "…/a_(b)": belongs to the address
            break;
        if (!QStringView(u"?!.,:;*_~'\")]}|").contains(last))
            break;
    }
    return end;
}

void appendPlain(QList<Inline> &out, QStringView text)
{
    if (text.isEmpty())
        return;
    Inline node;
    node.text = text.toString();
    out.append(std::move(node));
}

} // namespace

void appendWithLinks(QList<Inline> &out, QStringView text)
{
    qsizetype from = 0;
    qsizetype at = 0;
    while ((at = text.indexOf(separator, at)) >= 0) {
        const qsizetype begin = schemeBegin(text, at);
        const qsizetype host = at + separator.size();
        at = host;
        if (begin < from)
            continue;
        const qsizetype end = addressEnd(text, host);
        if (end == host)
            continue;
        appendPlain(out, text.sliced(from, begin - from));
        Inline link;
        link.kind = Inline::Kind::Link;
        link.url = text.sliced(begin, end - begin).toString();
        appendPlain(link.children, link.url);
        out.append(std::move(link));
        from = at = end;
    }
    appendPlain(out, text.sliced(from));
}

} // namespace diglot::parse
