// SPDX-License-Identifier: Apache-2.0
#include "app/parse/commonmark.h"

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

void TreeDeleter::operator()(cmark_node *document) const
{
    cmark_node_free(document);
}

Tree parseCommonMark(QByteArrayView text, Dialect dialect)
{
    const std::scoped_lock lock(commonMarkMutex());
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    if (dialect == Dialect::Blocks)
        attach(parser.get(), "table");
    attach(parser.get(), "strikethrough");
    cmark_parser_feed(parser.get(), text.data(), size_t(text.size()));
    return Tree(cmark_parser_finish(parser.get()));
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
