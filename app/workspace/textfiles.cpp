// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/textfiles.h"

#include "app/files/filetree.h"
#include "app/parse/bilingualtext.h"
#include "app/parse/documentparser.h"

#include <QHash>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

struct TextFiles::Private
{
    bool single = false;
    QString singleName; // of the single file in the tree, whose name outside is the path as named
    std::unique_ptr<files::FileTree> tree;
    QStringList names;
    Problems problems;
};

TextFiles::TextFiles(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}
TextFiles::TextFiles(TextFiles &&other) noexcept = default;
TextFiles &TextFiles::operator=(TextFiles &&other) noexcept = default;
TextFiles::~TextFiles() = default;

Result<TextFiles> TextFiles::open(const QString &path, const QString &cacheFolder)
{
    files::TreeOptions how;
    how.cacheFolder = cacheFolder;
    auto tree = files::FileTree::open(path, how);
    if (!tree)
        return tree.error();
    auto priv = std::make_unique<Private>();
    priv->tree = std::move(tree).value();
    priv->single = !priv->tree->singleFile().isEmpty();

    const std::atomic_bool never = false;
    auto listing = priv->tree->list({}, never);
    if (!listing)
        return listing.error();
    priv->problems = listing->skipped;
    if (priv->single) {
        priv->names = {path};
        priv->singleName = listing->entries.isEmpty() ? QString() : listing->entries.first().path;
    } else {
        for (const files::FileEntry &entry : listing->entries) {
            if (entry.path.endsWith(".md"_L1))
                priv->names.append(entry.path);
        }
    }
    return TextFiles(std::move(priv));
}

const QStringList &TextFiles::names() const
{
    return d->names;
}

bool TextFiles::isSingleFile() const
{
    return d->single;
}

const Problems &TextFiles::problems() const
{
    return d->problems;
}

Result<QByteArray> TextFiles::read(const QString &name) const
{
    auto bytes = d->tree->read(d->single ? d->singleName : name, parse::maxArticleBytes);
    if (bytes)
        return bytes;
    Error error = bytes.error();
    error.where = name;
    return error;
}

TextSegments textSegments(const QByteArray &bytes, const QString &name)
{
    // The blocks come from the skeleton; texts and ids from the bytes, which no parser can lose.
    TextSegments found{segmentTexts(bytes), {}};
    if (found.segments.isEmpty())
        return found;
    const auto document = parse::parseDocument(bytes, name);
    if (!document) {
        found.problems.append({{}, 0, document.error().what});
        return found;
    }
    QHash<QString, int> leaves;
    for (const article::Segment &segment : document->segments)
        leaves.insert(segment.id, segment.leaf);
    for (TextSegment &segment : found.segments)
        segment.block = leaves.value(segment.id, -1);
    found.problems = document->problems;
    return found;
}

QList<TextSegment> segmentTexts(const QByteArray &bytes)
{
    const parse::BilingualText text = parse::BilingualText::split(bytes);
    const auto part = [&text](int begin, int end) {
        return QString::fromUtf8(QByteArrayView(text.text).sliced(begin, end - begin));
    };
    QList<TextSegment> segments;
    segments.reserve(text.segments.size());
    for (const parse::SegmentSpan &span : text.segments)
        segments.append({QString::fromUtf8(span.id), span.number,
                         part(span.sourceBegin, span.sourceEnd),
                         part(span.targetBegin, span.targetEnd), -1});
    return segments;
}

QByteArray textSide(const QByteArray &bytes, article::Side side)
{
    return parse::BilingualText::split(bytes).side(side);
}

bool isReproduced(const QByteArray &bytes)
{
    return parse::BilingualText::split(bytes).write() == bytes;
}

} // namespace diglot::workspace
