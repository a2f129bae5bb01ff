// SPDX-License-Identifier: Apache-2.0
#include "app/parse/segmentinlines.h"

#include "app/parse/atoms.h"
#include "app/parse/commonmark.h"
#include "app/parse/inlineconverter.h"
#include "app/parse/skeleton.h"

#include <cmark-gfm/node.h>

#include <algorithm>
#include <array>
#include <vector>

namespace diglot::parse {

using article::Inline;

namespace {

// U+1680 is white space to cmark-gfm's rules for emphasis but none that it strips, and no block
// construct begins with it. It stands at both ends of every paragraph.
constexpr QByteArrayView guard("\xE1\x9A\x80", 3);
constexpr QChar guardCharacter(u'\x1680');

struct BreakCharacter
{
    QByteArrayView bytes;
    char16_t character;
};

// White space for line breaks to hide in; the first that no text holds is taken.
constexpr std::array<BreakCharacter, 4> breakCharacters{{
    {QByteArrayView("\xE2\x81\x9F", 3), u'\x205F'},
    {QByteArrayView("\xE2\x80\x81", 3), u'\x2001'},
    {QByteArrayView("\xE2\x80\x80", 3), u'\x2000'},
    {QByteArrayView("\xE2\x80\x86", 3), u'\x2006'},
}};

// Characters that mean something to cmark-gfm in running text, ":" for bare addresses and
// constructs. A text without any is its own only node.
constexpr auto special = [] {
    std::array<bool, 256> table{};
    for (const char c : {'\\', '`', '*', '_', '[', ']', '<', '&', '~', '\n', '\r', '\0', ':', '!'})
        table[static_cast<unsigned char>(c)] = true;
    table[0xEA] = true; // first byte of the atom mark
    return table;
}();

bool needsParser(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return special[static_cast<unsigned char>(c)]; });
}

bool isTooComplex(QByteArrayView text)
{
    if (text.size() <= maxDelimiters)
        return false;
    const auto marks = std::count_if(text.begin(), text.end(),
                                     [](char c) { return special[static_cast<unsigned char>(c)]; });
    return text.size() > maxLineBytes || marks > maxDelimiters;
}

Inline textNode(QByteArrayView text)
{
    Inline node;
    node.text = QString::fromUtf8(text);
    return node;
}

// Removes the guards at both ends of a converted paragraph.
void removeGuards(QList<Inline> &inlines)
{
    if (!inlines.isEmpty() && inlines.first().text.startsWith(guardCharacter)) {
        inlines.first().text.remove(0, 1);
        if (inlines.first().text.isEmpty())
            inlines.removeFirst();
    }
    if (!inlines.isEmpty() && inlines.last().text.endsWith(guardCharacter)) {
        inlines.last().text.chop(1);
        if (inlines.last().text.isEmpty())
            inlines.removeLast();
    }
}

class Batch
{
public:
    explicit Batch(const QList<QByteArrayView> &texts)
        : m_texts(texts)
    {}

    void add(qsizetype index)
    {
        m_indexes.append(index);
        m_size += m_texts[index].size() + 8;
    }

    void parse(QList<QList<Inline>> &results)
    {
        if (m_indexes.isEmpty())
            return;
        QByteArray markdown;
        markdown.reserve(m_size + m_size / 16);
        const BreakCharacter &lineBreak = pickBreak();
        for (const qsizetype index : m_indexes)
            appendParagraph(markdown, m_texts[index], lineBreak);
        const Tree tree = parseCommonMark(markdown, Dialect::Inlines);
        InlineConverter converter(m_constructs, m_noSegments);
        converter.setBreakCharacter(m_breaks ? lineBreak.character : u'\0');
        if (!isOneParagraphEach(tree.get())) {
            parseSingly(results);
            return;
        }
        cmark_node *paragraph = tree->first_child;
        for (const qsizetype index : m_indexes) {
            results[index] = converter.convertChildren(paragraph);
            removeGuards(results[index]);
            paragraph = paragraph->next;
        }
    }

private:
    [[nodiscard]] const BreakCharacter &pickBreak()
    {
        for (const qsizetype index : m_indexes)
            m_breaks |= m_texts[index].contains('\n') || m_texts[index].contains('\r');
        if (!m_breaks)
            return breakCharacters.front();
        for (const BreakCharacter &candidate : breakCharacters) {
            const bool taken =
                std::any_of(m_indexes.cbegin(), m_indexes.cend(), [&](qsizetype index) {
                    return findBytes(m_texts[index], candidate.bytes) >= 0;
                });
            if (!taken)
                return candidate;
        }
        return breakCharacters.back();
    }

    void appendParagraph(QByteArray &out, QByteArrayView text, const BreakCharacter &lineBreak)
    {
        QByteArray changed;
        if (hasAtom(text)) {
            appendEscaped(changed, text);
            text = changed;
        }
        if (mayHoldConstruct(text)) {
            changed = replaceConstructs(text, m_constructs);
            text = changed;
        }
        out.append(guard);
        if (m_breaks) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                    continue;
                if (text[i] == '\n' || text[i] == '\r')
                    out.append(lineBreak.bytes);
                else
                    out.append(text[i]);
            }
        } else {
            out.append(text);
        }
        out.append(guard);
        out.append("\n\n");
    }

    [[nodiscard]] bool isOneParagraphEach(const cmark_node *document) const
    {
        qsizetype count = 0;
        for (const cmark_node *node = document->first_child; node; node = node->next, ++count) {
            if (node->type != CMARK_NODE_PARAGRAPH)
                return false;
        }
        return count == m_indexes.size();
    }

    // Should the paragraphs ever not come back one by one, each text is parsed for itself.
    void parseSingly(QList<QList<Inline>> &results) const
    {
        for (const qsizetype index : m_indexes) {
            if (m_indexes.size() == 1) {
                results[index] = {textNode(m_texts[index])};
                continue;
            }
            Batch single(m_texts);
            single.add(index);
            single.parse(results);
        }
    }

    const QList<QByteArrayView> &m_texts;
    QList<qsizetype> m_indexes;
    qsizetype m_size = 0;
    bool m_breaks = false;
    std::vector<Construct> m_constructs;
    const QList<QByteArrayView> m_noSegments;
};

} // namespace

QList<QList<Inline>> parseInlines(const QList<QByteArrayView> &texts, QList<qsizetype> *refused)
{
    QList<QList<Inline>> results(texts.size());
    Batch batch(texts);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            continue;
        const bool complex = isTooComplex(texts[i]);
        if (complex && refused)
            refused->append(i);
        if (complex || !needsParser(texts[i]))
            results[i] = {textNode(texts[i])};
        else
            batch.add(i);
    }
    batch.parse(results);
    return results;
}

} // namespace diglot::parse
