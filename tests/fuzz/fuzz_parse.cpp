// SPDX-License-Identifier: Apache-2.0
#include "app/parse/bilingualtext.h"
#include "app/parse/documentparser.h"
#include "app/parse/repositoryfiles.h"
#include "app/parse/yaml.h"

#include <cstdlib>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

// A bilingual text gives back its bytes, and the segments of what it wrote with a proposal.
void fuzzText(const QByteArray &bytes)
{
    const auto text = parse::BilingualText::split(bytes);
    require(text.write() == bytes);
    (void)text.side(article::Side::Source);
    (void)text.side(article::Side::Target);
    if (text.segments.isEmpty())
        return;
    const int number = text.segments.first().number;
    const auto again = parse::BilingualText::split(text.write({{number, "\"new\""}}));
    require(again.segments.size() == text.segments.size());
}

// The quick reader of YAML gives what the full one gives, or nothing.
void fuzzYaml(const QByteArray &bytes)
{
    const auto simple = parse::readSimpleYaml(QString::fromUtf8(bytes));
    const auto full = parse::readFullYaml(bytes);
    if (simple && full)
        require(simple->kind == full->kind && simple->children == full->children);
    (void)parse::parseFrontMatter("---\n" + bytes + "\n---\n");
    (void)parse::parseDocument("### YamlMime:FAQ\n" + bytes, u"a.yml"_s);
}

void fuzzRepository(const QByteArray &bytes)
{
    (void)parse::parseToc(bytes, u"toc.yml"_s);
    (void)parse::parseToc(bytes, u"toc.md"_s);
    (void)parse::parseDocfxConfig(bytes);
    (void)parse::parsePublishConfig(bytes);
    (void)parse::parseRedirections(bytes);
}

} // namespace

// The first byte chooses the reader, so that one set of seeds serves all.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    switch (data[0] % 4) {
    case 0:
        fuzzText(bytes);
        break;
    case 1:
        fuzzYaml(bytes);
        break;
    case 2:
        fuzzRepository(bytes);
        break;
    default:
        (void)parse::parseDocument(bytes, u"a.md"_s);
    }
    return 0;
}
