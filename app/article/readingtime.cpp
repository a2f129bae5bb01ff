// SPDX-License-Identifier: Apache-2.0
#include "app/article/readingtime.h"

#include <cmath>

namespace diglot::article {

namespace {

constexpr double WordsAMinute = 200;
constexpr double CharactersAMinute = 500; // of scripts without blanks
constexpr int DeepestNesting = 100;

bool standsAlone(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return c.isLetter();
    default:
        return false;
    }
}

class Count
{
public:
    explicit Count(const Document &document)
        : m_document(document)
    {}

    void add(const QList<Block> &blocks, int depth = 0)
    {
        for (const Block &block : blocks) {
            if (depth > DeepestNesting || block.kind == Block::Kind::Code)
                continue;
            add(block.inlines, depth + 1);
            add(block.children, depth + 1);
        }
    }

    [[nodiscard]] double minutes() const
    {
        return m_words / WordsAMinute + m_characters / CharactersAMinute;
    }

private:
    void add(const QList<Inline> &nodes, int depth)
    {
        for (const Inline &node : nodes) {
            if (depth > DeepestNesting)
                continue;
            const bool known = node.segment >= 0 && node.segment < m_document.segments.size();
            if (node.kind == Inline::Kind::Segment && known)
                add(m_document.segments.at(node.segment).targetInlines, depth + 1);
            else if (node.kind == Inline::Kind::Text || node.kind == Inline::Kind::NoLocalize ||
                     node.kind == Inline::Kind::Code)
                add(node.text);
            else
                add(node.children, depth + 1);
        }
    }

    void add(const QString &text)
    {
        bool inWord = false;
        for (const QChar c : text) {
            const bool alone = standsAlone(c);
            const bool letter = !alone && (c.isLetterOrNumber() || c.isMark());
            m_characters += alone ? 1 : 0;
            m_words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && !c.isSpace() && !alone);
        }
    }

    const Document &m_document;
    double m_words = 0;
    double m_characters = 0;
};

} // namespace

int readingMinutes(const Document &document)
{
    Count count(document);
    count.add(document.blocks);
    return int(std::ceil(count.minutes()));
}

} // namespace diglot::article
