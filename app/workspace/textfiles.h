// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/segment.h"
#include "app/core/problem.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace diglot::workspace {

// The Markdown files of one path that somebody named, for work on their bytes alone: no library
// is built, nothing is remembered, one file is in memory at a time. Any thread.
class TextFiles
{
public:
    // A library of any kind, or a single file whatever its ending. `cacheFolder` is where archives
    // are unpacked that have to be; empty: for this once. Errors as files::FileTree::open and list.
    [[nodiscard]] static Result<TextFiles> open(const QString &path,
                                                const QString &cacheFolder = {});

    TextFiles(TextFiles &&other) noexcept;
    TextFiles &operator=(TextFiles &&other) noexcept;
    ~TextFiles();

    // Every "*.md" of the library, relative to it, in byte order of the path; names that begin
    // with "." and links that lead out are skipped. A single file by the path that was named.
    [[nodiscard]] const QStringList &names() const;
    [[nodiscard]] bool isSingleFile() const;
    // What the walk had to pass over.
    [[nodiscard]] const Problems &problems() const;

    // The bytes of one of `names`. Errors as files::FileTree::read, Limit above
    // parse::maxArticleBytes; `where` is the name.
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;

private:
    struct Private;
    explicit TextFiles(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

// One segment as the file has it.
struct TextSegment
{
    QString id;
    int number = 0;
    QString source; // Markdown, after the repair of damaged quotes
    QString target;
    int block = -1; // 0-based preorder index of the skeleton's leaf block, -1 where unknown
};

struct TextSegments
{
    QList<TextSegment> segments; // in file order
    Problems problems;           // `file` is empty: the caller knows which file it was
};

// Every segment of a file. `name` is the file's name. Bytes that are not UTF-8 become U+FFFD and
// are reported.
[[nodiscard]] TextSegments textSegments(const QByteArray &bytes, const QString &name);
// The same without their blocks, many times as fast.
[[nodiscard]] QList<TextSegment> segmentTexts(const QByteArray &bytes);

// What a single-language file would hold, byte for byte (parse::BilingualText::side).
[[nodiscard]] QByteArray textSide(const QByteArray &bytes, article::Side side);

// Whether parsing and writing back gives the very same bytes.
[[nodiscard]] bool isReproduced(const QByteArray &bytes);

} // namespace diglot::workspace
