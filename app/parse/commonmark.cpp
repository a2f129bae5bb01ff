// SPDX-License-Identifier: Apache-2.0
#include "app/parse/commonmark.h"

#include "app/parse/arena.h"

#include <QByteArray>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/node.h>

#include <mutex>

namespace diglot::parse {

namespace {

// Guards cmark-gfm's global tables of special characters (written by every feed and finish) and
// the registration of its extensions.
std::mutex &commonMarkMutex()
{
    static std::mutex mutex;
    return mutex;
}

// Where cmark-gfm's memory comes from while the mutex is held.
Arena *currentArena = nullptr;

void *allocateZeroed(size_t count, size_t bytes)
{
    return currentArena->allocateZeroed(count * bytes);
}

void *reallocate(void *old, size_t bytes)
{
    return currentArena->reallocate(old, bytes);
}

void leaveToArena(void *) {}

cmark_mem arenaMemory{allocateZeroed, reallocate, leaveToArena};

struct ParserDeleter
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

void attach(cmark_parser *parser, const char *name)
{
    if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
        cmark_parser_attach_syntax_extension(parser, extension);
}

} // namespace

Tree::Tree(cmark_node *document, std::unique_ptr<Arena> memory)
    : m_document(document)
    , m_memory(std::move(memory))
{}

Tree::Tree(Tree &&) noexcept = default;
Tree &Tree::operator=(Tree &&) noexcept = default;
Tree::~Tree() = default;

Tree parseCommonMark(QByteArrayView text, Dialect dialect)
{
    auto arena = std::make_unique<Arena>();
    const std::scoped_lock lock(commonMarkMutex());
    cmark_gfm_core_extensions_ensure_registered();
    currentArena = arena.get();
    cmark_node *document = nullptr;
    {
        const std::unique_ptr<cmark_parser, ParserDeleter> parser(
            cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &arenaMemory));
        if (dialect == Dialect::Blocks)
            attach(parser.get(), "table");
        attach(parser.get(), "strikethrough");
        cmark_parser_feed(parser.get(), text.data(), size_t(text.size()));
        document = cmark_parser_finish(parser.get());
    }
    currentArena = nullptr;
    return Tree(document, std::move(arena));
}

QByteArray resolveEntities(QByteArrayView text)
{
    if (!text.contains('&'))
        return text.toByteArray();
    cmark_strbuf buffer;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
    houdini_unescape_html_f(&buffer, reinterpret_cast<const uint8_t *>(text.data()),
                            bufsize_t(text.size()));
    QByteArray out(reinterpret_cast<const char *>(buffer.ptr), buffer.size);
    cmark_strbuf_free(&buffer);
    return out;
}

} // namespace diglot::parse
