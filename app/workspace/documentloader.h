// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/article/library.h"
#include "app/core/result.h"
#include "app/files/filetree.h"

#include <optional>

namespace diglot::workspace {

// A file of a library or of its overlay folder.
struct FilePlace
{
    QString path;
    bool inOverlay = false;
};

// Reads and parses editions, with their includes expanded (overlay, "~/" roots; cycles and more
// than 16 levels are cut with a problem) and their units paired with the en-US edition.
// Thread-safe; keeps the last few documents.
class DocumentLoader
{
public:
    // `tree` and, where the library has an overlay, `overlay` are shared with the caller.
    DocumentLoader(article::LibraryPtr library, std::shared_ptr<const files::FileTree> tree,
                   std::shared_ptr<const files::FileTree> overlay);
    ~DocumentLoader();

    // Errors as FileTree::read and parse::parseDocument, `where` = the edition's path.
    [[nodiscard]] Result<article::DocumentPtr> load(const article::Edition &edition) const;
    // Parses bytes that an edition's file has, with its includes, for one use: nothing is kept, and
    // units have no sources.
    [[nodiscard]] Result<article::Document> parse(const article::Edition &edition,
                                                  const QByteArray &bytes) const;
    // The bytes of an edition's file.
    [[nodiscard]] Result<QByteArray> bytes(const article::Edition &edition) const;
    [[nodiscard]] Result<QByteArray> bytes(const FilePlace &place) const;
    // The file from which `edition` was translated, where english() would look.
    [[nodiscard]] std::optional<FilePlace> sourceOf(const article::Edition &edition) const;
    // Where everything is read from, for what is no edition.
    [[nodiscard]] const files::FileTree &tree() const;
    // The bytes of a picture in the library or in its overlay folder, 8 MB at the most.
    [[nodiscard]] Result<QByteArray> picture(const QString &path, bool inOverlay) const;
    // The edition or document from which `edition` was translated, where the library has it: the
    // en-US edition of the same article or the file in the overlay. Null without one.
    [[nodiscard]] article::DocumentPtr english(const article::Edition &edition,
                                               QString *path = nullptr) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
