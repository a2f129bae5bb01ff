// SPDX-License-Identifier: Apache-2.0
#include "app/parse/units.h"

#include "app/parse/atoms.h"
#include "app/parse/bilingualtext.h"
#include "app/parse/documentparser.h"
#include "app/parse/frontmatterbounds.h"
#include "app/parse/yamlarticle.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

// What every picture is written with, "![…](…)" or ":::image …:::".
bool mayHavePictures(QByteArrayView text)
{
    return findBytes(text, "![") >= 0 || findBytes(text, ":::") >= 0;
}

QByteArrayView frontMatterIn(const QByteArray &bytes)
{
    return QByteArrayView(bytes).first(findFrontMatter(bytes).bodyBegin);
}

// What is outside of the sentences, and of those with pictures the source, for its pictures count.
QByteArray skeletonOf(const QByteArray &bytes)
{
    const BilingualText text = BilingualText::split(bytes);
    const QByteArrayView view = text.text;
    QByteArray skeleton;
    int from = 0;
    for (const SegmentSpan &span : text.segments) {
        skeleton += view.sliced(from, span.begin - from);
        const auto source = view.sliced(span.sourceBegin, span.sourceEnd - span.sourceBegin);
        skeleton += '<'; // what stands around the sentence does not become one word
        if (mayHavePictures(source))
            skeleton += source;
        skeleton += '>';
        from = span.end;
    }
    skeleton += view.sliced(from);
    return skeleton;
}

} // namespace

QList<article::Unit> frontMatterUnits(const article::FrontMatter &frontMatter)
{
    QList<article::Unit> units;
    for (const QString &key : {u"title"_s, u"description"_s, u"keywords"_s}) {
        const auto entry = std::find_if(frontMatter.entries.cbegin(), frontMatter.entries.cend(),
                                        [&key](const article::FrontMatterEntry &each) {
                                            return each.key.compare(key, Qt::CaseInsensitive) == 0;
                                        });
        if (entry != frontMatter.entries.cend() && !entry->values.isEmpty())
            units.append({key, entry->values.join(u", "_s), {}, entry->line});
    }
    return units;
}

Result<FileUnits> parseUnits(const QByteArray &bytes, const QString &name)
{
    if (!isYamlFile(bytes, name) && bytes.size() <= maxArticleBytes &&
        (!mayHavePictures(bytes) || !mayHavePictures(skeletonOf(bytes))))
        return FileUnits{frontMatterUnits(parseFrontMatter(bytes).frontMatter), 0};
    auto document = parseDocument(bytes, name);
    if (!document)
        return document.error();
    return FileUnits{std::move(document->units), document->pictures};
}

bool haveSameUnits(const QByteArray &before, const QByteArray &after, const QString &name)
{
    if (before == after)
        return true;
    const auto isWhole = [&name](const QByteArray &bytes) {
        return isYamlFile(bytes, name) || bytes.size() > maxArticleBytes;
    };
    if (isWhole(before) || isWhole(after) || frontMatterIn(before) != frontMatterIn(after))
        return false;
    if (!mayHavePictures(before) && !mayHavePictures(after))
        return true;
    const QByteArray then = skeletonOf(before);
    const QByteArray now = skeletonOf(after);
    return then == now || (!mayHavePictures(then) && !mayHavePictures(now));
}

void addSources(FileUnits &units, const FileUnits &english)
{
    const bool altsAgree = units.pictures == english.pictures;
    QHash<QString, QString> texts;
    for (const article::Unit &unit : english.units)
        texts.insert(unit.id, unit.target);
    for (article::Unit &unit : units.units) {
        if (altsAgree || !unit.id.startsWith("alt:"_L1))
            unit.source = texts.value(unit.id);
    }
}

} // namespace diglot::parse
