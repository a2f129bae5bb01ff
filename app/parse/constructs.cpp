// SPDX-License-Identifier: Apache-2.0
#include "app/parse/constructs.h"

#include "app/parse/atoms.h"
#include "app/parse/commonmark.h"

#include <array>

namespace diglot::parse {

namespace {

using Kind = Construct::Kind;

constexpr QByteArrayView colons(":::");

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// Value of name="value" (or '…', or bare) in an attribute list; null if it is not there.
QByteArray attribute(QByteArrayView attributes, QByteArrayView name)
{
    qsizetype at = 0;
    while (at < attributes.size()) {
        while (at < attributes.size() && !isNameCharacter(attributes[at]))
            ++at;
        const qsizetype nameAt = at;
        while (at < attributes.size() && isNameCharacter(attributes[at]))
            ++at;
        const QByteArrayView found = attributes.sliced(nameAt, at - nameAt);
        while (at < attributes.size() && isBlank(attributes[at]))
            ++at;
        if (at >= attributes.size() || attributes[at] != '=')
            continue;
        for (++at; at < attributes.size() && isBlank(attributes[at]);)
            ++at;
        const char quote = at < attributes.size() ? attributes[at] : ' ';
        const bool quoted = quote == '"' || quote == '\'';
        const qsizetype from = quoted ? at + 1 : at;
        const qsizetype to = attributes.indexOf(quoted ? quote : ' ', from);
        const qsizetype end = to < 0 ? attributes.size() : to;
        if (equalsIgnoringCase(found, name))
            return resolveEntities(attributes.sliced(from, end - from)).trimmed();
        at = end + 1;
    }
    return {};
}

// Where the ":::" stands that closes a construct; -1 if it is not closed. A quoted value may hold
// anything, so that quotes are skipped first; with a stray quote the next ":::" counts.
qsizetype closingColons(QByteArrayView text, qsizetype from)
{
    char quote = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"')
            quote = c;
        else if (c == ':' && text.sliced(at).startsWith(colons))
            return at;
    }
    return findBytes(text, colons, from);
}

struct NamedKind
{
    QByteArrayView name;
    Kind kind;
};

constexpr std::array<NamedKind, 12> colonKinds{{
    {"image", Kind::Image},
    {"no-loc", Kind::NoLocalize},
    {"row", Kind::Row},
    {"row-end", Kind::RowEnd},
    {"column", Kind::Column},
    {"column-end", Kind::ColumnEnd},
    {"image-end", Kind::Dropped},
    {"zone", Kind::Dropped},
    {"zone-end", Kind::Dropped},
    {"moniker", Kind::Dropped},
    {"moniker-end", Kind::Dropped},
    {"code", Kind::Include},
}};

// Fills in what the attributes say; false if a needed one is missing.
bool readAttributes(Construct &construct, QByteArrayView attributes)
{
    switch (construct.kind) {
    case Kind::Image:
        construct.url = attribute(attributes, "source");
        construct.text = attribute(attributes, "alt-text");
        return !construct.url.isEmpty();
    case Kind::NoLocalize:
        construct.text = attribute(attributes, "text");
        return !construct.text.isEmpty();
    case Kind::Include:
        construct.url = attribute(attributes, "source");
        construct.text = construct.url;
        return !construct.url.isEmpty();
    case Kind::Column:
        construct.number = qBound(1, attribute(attributes, "span").toInt(), 12);
        return true;
    default:
        return true;
    }
}

struct NamedAlert
{
    QByteArrayView name;
    article::AlertKind kind;
};

constexpr std::array<NamedAlert, 5> alertKinds{{
    {"note", article::AlertKind::Note},
    {"tip", article::AlertKind::Tip},
    {"important", article::AlertKind::Important},
    {"warning", article::AlertKind::Warning},
    {"caution", article::AlertKind::Caution},
}};

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

} // namespace

std::optional<FoundConstruct> readColonConstruct(QByteArrayView text)
{
    if (!text.startsWith(colons))
        return {};
    const qsizetype nameAt = skipBlanks(text, colons.size());
    qsizetype at = nameAt;
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    const QByteArrayView name = text.sliced(nameAt, at - nameAt);
    for (const NamedKind &known : colonKinds) {
        if (!equalsIgnoringCase(known.name, name))
            continue;
        const qsizetype close = closingColons(text, at);
        // Zones and monikers are written without closing colons; all others need them.
        if (close < 0 && known.kind != Kind::Dropped)
            return {};
        const qsizetype end = close < 0 ? text.size() : close;
        const qsizetype length = close < 0 ? end : close + colons.size();
        FoundConstruct found;
        found.construct.kind = known.kind;
        found.construct.raw = text.first(length).toByteArray();
        found.length = length;
        if (!readAttributes(found.construct, text.sliced(at, end - at)))
            return {};
        return found;
    }
    return {};
}

std::optional<FoundConstruct> readInclude(QByteArrayView text)
{
    constexpr QByteArrayView opening("[!include");
    if (text.size() < opening.size() || !equalsIgnoringCase(text.first(opening.size()), opening))
        return {};
    qsizetype at = skipBlanks(text, opening.size());
    // "[!INCLUDE-x [t](p)]": words that belong to the keyword in older articles.
    const qsizetype title = text.indexOf('[', at);
    if (title < 0 || title - at > 16)
        return {};
    const qsizetype titleEnd = findBytes(text, "](", title);
    if (titleEnd < 0)
        return {};
    const qsizetype pathEnd = text.indexOf(')', titleEnd);
    if (pathEnd < 0)
        return {};
    at = skipBlanks(text, pathEnd + 1);
    if (at >= text.size() || text[at] != ']')
        return {};
    ++at;
    if (at < text.size() && text[at] == ']')
        ++at;
    const QByteArrayView path = text.sliced(titleEnd + 2, pathEnd - titleEnd - 2).trimmed();
    if (path.isEmpty() || hasAtom(text.first(at)))
        return {};
    FoundConstruct found;
    found.length = at;
    found.construct.kind = Kind::Include;
    found.construct.raw = text.first(at).toByteArray();
    found.construct.url = path.toByteArray();
    found.construct.text = text.sliced(title + 1, titleEnd - title - 1).toByteArray();
    return found;
}

std::optional<FoundConstruct> readQuoteConstruct(QByteArrayView text)
{
    if (!text.startsWith("[!"))
        return {};
    const qsizetype close = text.indexOf(']');
    if (close < 0)
        return {};
    const QByteArrayView inner = text.sliced(2, close - 2).trimmed();
    qsizetype nameEnd = 0;
    while (nameEnd < inner.size() && isNameCharacter(inner[nameEnd]))
        ++nameEnd;
    const QByteArrayView name = inner.first(nameEnd);
    const QByteArrayView rest = inner.sliced(nameEnd).trimmed();
    FoundConstruct found;
    found.length = close + 1;
    found.construct.raw = text.first(close + 1).toByteArray();
    if (equalsIgnoringCase(name, "video") && !rest.isEmpty() && !hasAtom(rest)) {
        found.construct.kind = Kind::Video;
        found.construct.url = resolveEntities(rest);
        return found;
    }
    if (equalsIgnoringCase(name, "div")) {
        found.construct.kind = Kind::Division;
        found.construct.text = attribute(rest, "class");
        return found;
    }
    for (const NamedAlert &known : alertKinds) {
        if (rest.isEmpty() && equalsIgnoringCase(known.name, name)) {
            found.construct.kind = Kind::Alert;
            found.construct.alert = known.kind;
            return found;
        }
    }
    return {};
}

bool mayHoldConstruct(QByteArrayView text)
{
    return findBytes(text, colons) >= 0 || findBytes(text, "[!") >= 0;
}

QByteArray replaceConstructs(QByteArrayView text, std::vector<Construct> &constructs)
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        std::optional<FoundConstruct> found;
        if (text[at] == '`') { // a code span shows what is written in it
            const qsizetype close = text.indexOf('`', at + 1);
            at = close < 0 ? at : close;
        } else if (text[at] == ':') {
            found = readColonConstruct(text.sliced(at));
        } else if (text[at] == '[') {
            found = readInclude(text.sliced(at));
        }
        if (!found)
            continue;
        const Kind kind = found->construct.kind;
        if (kind != Kind::Image && kind != Kind::NoLocalize && kind != Kind::Include)
            continue;
        out.append(text.sliced(from, at - from));
        appendConstructAtom(out, int(constructs.size()));
        from = at + found->length;
        at = from - 1;
        constructs.push_back(std::move(found->construct));
    }
    out.append(text.sliced(from));
    return out;
}

} // namespace diglot::parse
