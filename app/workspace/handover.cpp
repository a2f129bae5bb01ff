// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/handover.h"

#include "app/article/pagenumber.h"
#include "app/parse/finish.h"
#include "app/render/cleanhtml.h"
#include "app/render/toprows.h"
#include "app/workspace/handoverlinks.h"
#include "app/workspace/join.h"
#include "app/workspace/overlay.h"
#include "app/workspace/segmentjoin.h"

#include <QCoreApplication>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Document;
using article::DocumentPtr;
using article::Edition;
using article::Inline;
using article::Segment;
using article::Side;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

// The edition that is read, and what is given of it or of another one.
struct Given
{
    const Edition *edition = nullptr;
    DocumentPtr document;
    Side side = Side::Target;
    LocaleTag locale;
};

Result<Given> load(const DocumentLoader &loader, const Edition &edition, Side side,
                   const LocaleTag &locale)
{
    const auto document = loader.load(edition);
    if (!document)
        return document.error();
    return Given{&edition, *document, side, locale};
}

// The source texts beside a translation say what it was made from; they are taken before an
// English edition, to which no sentence leads.
const Edition *withSource(const article::Library &library, const HandoverWish &wish)
{
    const Edition *reading = library.edition(wish.at.article, wish.at.locale);
    if (reading && (reading->bilingual || isEnglish(reading->locale)))
        return reading->bilingual ? reading : nullptr;
    if (library.edition(wish.at.article, LocaleTag::fromString(u"en-US").value_or(LocaleTag())))
        return nullptr;
    for (const Edition *edition : library.editionsOf(wish.at.article)) {
        if (edition->bilingual)
            return edition;
    }
    return nullptr;
}

Result<Given> chooseGiven(const article::Library &library, const DocumentLoader &loader,
                          const HandoverWish &wish)
{
    for (const LocaleTag &locale : wish.chain) {
        const Edition *bilingual = isEnglish(locale) ? withSource(library, wish) : nullptr;
        if (bilingual)
            return load(loader, *bilingual, Side::Source, locale);
        if (const Edition *edition = library.edition(wish.at.article, locale))
            return load(loader, *edition, Side::Target, locale);
    }
    QStringList names;
    for (const LocaleTag &locale : wish.chain)
        names.append(locale.nativeName());
    return Error{ErrorCode::NotFound,
                 Text::tr("This article is not there in %1.").arg(names.join(u", "_s)),
                 wish.at.article.key};
}

QSet<int> indexesOf(const Document &document, const QList<int> &numbers)
{
    QSet<int> indexes;
    for (int i = 0; i < document.segments.size(); ++i) {
        if (numbers.contains(article::pageNumber(document.segments.at(i), i)))
            indexes.insert(i);
    }
    return indexes;
}

int firstLeaf(const article::Block &block)
{
    if (block.leaf >= 0)
        return block.leaf;
    for (const article::Block &child : block.children) {
        if (const int leaf = firstLeaf(child); leaf >= 0)
            return leaf;
    }
    return -1;
}

bool holdsLeaf(const article::Block &block, int leaf)
{
    return block.leaf == leaf ||
           std::any_of(block.children.cbegin(), block.children.cend(),
                       [leaf](const article::Block &child) { return holdsLeaf(child, leaf); });
}

// The leaf of `to` that stands beside a leaf of `from`, by the rows in which the two face each
// other; -1 for none.
int leafBeside(const Document &from, const Document &to, int leaf)
{
    const QList<render::TopBlock> fromTops = render::topBlocks(from);
    const QList<render::TopBlock> toTops = render::topBlocks(to);
    const render::Join join = joinDocuments(from, to);
    for (const render::Row &row : join.rows) {
        const bool here = std::any_of(row.target.cbegin(), row.target.cend(), [&](int index) {
            const render::TopBlock &top = fromTops.at(index);
            for (int i = 0; i < top.count; ++i) {
                if (holdsLeaf(top.block[i], leaf))
                    return true;
            }
            return false;
        });
        if (here && !row.other.isEmpty())
            return firstLeaf(*toTops.at(row.other.first()).block);
    }
    return -1;
}

// Where the place that one reads at is in what is given.
struct Found
{
    PickPlace place;
    int missing = 0;
};

Found findPlace(const Document &reading, const Given &given, const HandoverWish &wish)
{
    Found found;
    found.place.anchor = wish.at.anchor;
    const QSet<int> chosen = indexesOf(reading, wish.numbers);
    if (given.document.get() == &reading) {
        found.place.segments = chosen;
        found.place.leaf = wish.leaf;
        return found;
    }
    int leaf = wish.leaf;
    if (!chosen.isEmpty()) {
        const QHash<int, int> pairs = joinSegments(reading, *given.document);
        for (const int index : chosen) {
            if (pairs.contains(index))
                found.place.segments.insert(pairs.value(index));
            else
                ++found.missing;
            if (leaf < 0)
                leaf = reading.segments.at(index).leaf;
        }
    }
    if (found.place.segments.isEmpty() && leaf >= 0)
        found.place.leaf = leafBeside(reading, *given.document, leaf);
    return found;
}

void collectStrong(QStringList &out, const QList<Inline> &nodes)
{
    for (const Inline &node : nodes) {
        if (node.kind == Inline::Kind::Strong)
            out.append(article::plainText(node.children).simplified());
        else
            collectStrong(out, node.children);
    }
}

void addTerms(QList<Inline> &nodes, QStringList &terms)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        Inline &node = nodes[i];
        if (node.kind != Inline::Kind::Strong) {
            addTerms(node.children, terms);
            continue;
        }
        const QString term = terms.takeFirst();
        const QString own = article::plainText(node.children).simplified();
        if (term.isEmpty() || term.compare(own, Qt::CaseInsensitive) == 0)
            continue;
        Inline beside;
        beside.text = " ("_L1 + term + u')';
        nodes.insert(++i, beside);
    }
}

// The names of buttons and pages as the one who reads sees them, beside those of the customer.
// Only where both languages have equally many in a sentence it is known which is which.
DocumentPtr withTerms(const Document &reading, const Given &given)
{
    auto document = std::make_shared<Document>(*given.document);
    const bool same = given.document.get() == &reading;
    const QHash<int, int> pairs = same ? QHash<int, int>() : joinSegments(reading, *document);
    for (int i = 0; i < reading.segments.size(); ++i) {
        const int partner = same ? i : pairs.value(i, -1);
        if (partner < 0)
            continue;
        Segment &segment = document->segments[partner];
        QList<Inline> &nodes =
            given.side == Side::Source ? segment.sourceInlines : segment.targetInlines;
        QStringList terms;
        QStringList own;
        collectStrong(terms, reading.segments.at(i).targetInlines);
        collectStrong(own, nodes);
        if (!own.isEmpty() && terms.size() == own.size())
            addTerms(nodes, terms);
    }
    return document;
}

// An article begins with its title; where the text has none, the title stands above it.
QList<article::Block> wholeArticle(const QList<article::Block> &blocks, const QString &title)
{
    const bool headed =
        std::any_of(blocks.cbegin(), blocks.cbegin() + qMin<qsizetype>(blocks.size(), 3),
                    [](const article::Block &block) {
                        return block.kind == article::Block::Kind::Heading && block.level == 1;
                    });
    if (headed || title.isEmpty())
        return blocks;
    article::Block heading;
    heading.kind = article::Block::Kind::Heading;
    heading.level = 1;
    Inline text;
    text.text = title;
    heading.inlines = {text};
    return QList<article::Block>{heading} + blocks;
}

// Titles of front matter have no source beside them; the first heading says the same.
QString sourceTitle(const Document &document)
{
    const auto heading = std::find_if(
        document.blocks.cbegin(), document.blocks.cend(), [](const article::Block &block) {
            return block.kind == article::Block::Kind::Heading && block.level == 1;
        });
    return heading == document.blocks.cend()
               ? QString()
               : parse::sideText(heading->inlines, document.segments, Side::Source).simplified();
}

QString titleOf(const article::Library &library, const Given &given)
{
    const QString source = given.side == Side::Source ? sourceTitle(*given.document) : QString();
    return source.isEmpty()
               ? library.titleOf({given.edition->collection, given.edition->key}, given.locale)
               : source;
}

QString nothingThere(Extent extent)
{
    switch (extent) {
    case Extent::Sentences:
        return Text::tr("There is no sentence at this place.");
    case Extent::Step:
        return Text::tr("There is no step at this place.");
    case Extent::Steps:
        return Text::tr("This article has no list of steps.");
    case Extent::Table:
        return Text::tr("This article has no table.");
    case Extent::Section:
    case Extent::Article:
        break;
    }
    return Text::tr("There is nothing at this place.");
}

QString htmlOf(const render::Column &column, const Picked &picked, const render::Resolver &links)
{
    return picked.phrase ? render::cleanPhrase(column, picked.blocks.first(), links)
                         : render::cleanHtml(column, picked.blocks, links);
}

} // namespace

LocaleTag givenLocale(const article::Library &library, const article::ArticleId &article,
                      const QList<LocaleTag> &chain)
{
    const QList<const Edition *> editions = library.editionsOf(article);
    for (const LocaleTag &locale : chain) {
        const bool there =
            std::any_of(editions.cbegin(), editions.cend(), [&](const Edition *edition) {
                return edition->locale == locale || (isEnglish(locale) && edition->bilingual);
            });
        if (there)
            return locale;
    }
    return {};
}

QString lackOf(const article::Library &library, const article::ArticleId &article,
               const QList<LocaleTag> &chain)
{
    const LocaleTag given = givenLocale(library, article, chain);
    if (chain.isEmpty() || given == chain.first())
        return {};
    return given.isValid() ? u"→ "_s + given.toString() : u"✕ "_s + chain.first().toString();
}

QString titleIn(const article::Library &library, const DocumentLoader &loader,
                const article::ArticleId &article, const LocaleTag &locale)
{
    if (const Edition *own = library.edition(article, locale))
        return own->title;
    for (const Edition *edition : library.editionsOf(article)) {
        if (!edition->bilingual || !isEnglish(locale))
            continue;
        const auto document = loader.load(*edition);
        return document ? sourceTitle(**document) : QString();
    }
    return {};
}

QString quoteHtml(const Handover &given, const QString &address)
{
    const QString link = address.toHtmlEscaped();
    const bool phrase = given.html.startsWith("<span"_L1);
    QString html = u"<div lang=\""_s + given.locale.toString() +
                   (given.locale.isRightToLeft() ? u"\" dir=\"rtl\">"_s : u"\">"_s);
    html += u"<p><strong>"_s + given.title.toHtmlEscaped() + u"</strong></p><blockquote>"_s;
    html += phrase ? u"<p>"_s + given.html + u"</p>"_s : given.html;
    html += u"</blockquote>"_s;
    if (!link.isEmpty())
        html += u"<p><a href=\""_s + link + u"\">"_s + link + u"</a></p>"_s;
    return html + u"</div>"_s;
}

ClipboardTexts clipboardTexts(const QString &html)
{
    return {u"<meta charset=\"utf-8\">"_s + html, render::textOfHtml(html),
            render::markdownOfHtml(html)};
}

ClipboardTexts clipboardTexts(const QStringList &pieces)
{
    return clipboardTexts(render::joinedHtml(pieces));
}

Result<Handover> handOver(const AddressBook &book, const DocumentLoader &loader,
                          const HandoverWish &wish)
{
    const article::Library &library = *book.library();
    const Edition *edition = library.edition(wish.at.article, wish.at.locale);
    if (!edition)
        return Error{ErrorCode::NotFound, Text::tr("This article is not in the library."),
                     wish.at.article.key};
    const auto reading = loader.load(*edition);
    if (!reading)
        return reading.error();
    const auto given = chooseGiven(library, loader, wish);
    if (!given)
        return given.error();
    const Found found = findPlace(**reading, *given, wish);

    Handover out;
    out.article = wish.at.article;
    out.locale = given->locale;
    out.title = titleOf(library, *given);
    out.extent = wish.extent;
    out.fallback = given->locale != wish.chain.first();
    out.machine =
        given->side == Side::Target && given->edition->translation == article::Translation::Machine;
    out.behind = given->edition->isBehind();
    out.missing = found.missing;

    Picked picked = pickBlocks(*given->document, found.place, wish.extent);
    if (wish.extent == Extent::Article)
        picked.blocks = wholeArticle(picked.blocks, out.title);
    const bool twice = wish.termsTwice && given->locale != wish.at.locale;
    const HandoverLinks links(book, loader, {out.article, out.locale, wish.pictures});
    out.html = htmlOf({twice ? withTerms(**reading, *given) : given->document, given->side,
                       given->locale, given->edition->path},
                      picked, links);
    if (out.html.isEmpty())
        return Error{ErrorCode::NotFound, nothingThere(wish.extent), wish.at.article.key};
    if (wish.sourceBelow && given->side == Side::Target && given->document->bilingual) {
        const LocaleTag english = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
        const HandoverLinks other(book, loader, {out.article, english, wish.pictures});
        const QString source =
            htmlOf({given->document, Side::Source, english, given->edition->path}, picked, other);
        out.html = render::joinedHtml({out.html, u"<hr>"_s, source});
    }
    return out;
}

} // namespace diglot::workspace
