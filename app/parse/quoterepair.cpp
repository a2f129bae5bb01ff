// SPDX-License-Identifier: Apache-2.0
#include "app/parse/quoterepair.h"

#include <QByteArrayMatcher>

namespace diglot::parse {

namespace {

constexpr QByteArrayView entity("&quot;");

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Repair
{
public:
    explicit Repair(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    RepairedText run(qsizetype from)
    {
        while (from >= 0)
            from = tag(m_bytes.indexOf('<', from));
        copy(m_bytes.size());
        return std::move(m_result);
    }

private:
    // Looks through one tag for damage; returns where to look for the next, -1 for nowhere.
    qsizetype tag(qsizetype begin)
    {
        if (begin < 0 || begin + 1 >= m_bytes.size())
            return -1;
        qsizetype at = begin + 1;
        if (!isLetter(m_bytes[at]))
            return at;
        for (; at < m_bytes.size(); ++at) {
            const char c = m_bytes[at];
            if (c == '>' || c == '<')
                return at;
            if (c != '"' || m_bytes[at - 1] != '=')
                continue;
            const qsizetype close = m_bytes.indexOf('"', at + 1);
            if (close < 0)
                return -1;
            const QByteArrayView value = QByteArrayView(m_bytes).sliced(at + 1, close - at - 1);
            if (value.contains('<') || value.contains('>'))
                return stretch(at + 1, close);
            at = close;
        }
        return -1;
    }

    // Repairs what stands between two raw quotes. The closing one may itself open an attribute.
    qsizetype stretch(qsizetype begin, qsizetype end)
    {
        const QByteArrayView value = QByteArrayView(m_bytes).sliced(begin, end - begin);
        qsizetype found = value.indexOf(entity);
        if (found < 0)
            return begin;
        for (; found >= 0; found = value.indexOf(entity, found + entity.size())) {
            copy(begin + found);
            m_result.quotes.append(int(m_result.text.size()));
            m_result.text.append('"');
            m_copied = begin + found + entity.size();
        }
        const qsizetype lastTag = value.lastIndexOf('<');
        return lastTag > value.lastIndexOf('>') ? begin + lastTag : end + 1;
    }

    void copy(qsizetype to)
    {
        if (m_copied == 0 && to == m_bytes.size())
            m_result.text = m_bytes; // nothing was damaged: share the bytes
        else
            m_result.text.append(m_bytes.constData() + m_copied, to - m_copied);
        m_copied = to;
    }

    const QByteArray &m_bytes;
    RepairedText m_result;
    qsizetype m_copied = 0;
};

} // namespace

RepairedText repairQuotes(const QByteArray &bytes, int from)
{
    static const QByteArrayMatcher matcher{QByteArray(entity.data(), entity.size())};
    if (matcher.indexIn(bytes, from) < 0)
        return {bytes, {}};
    return Repair(bytes).run(from);
}

} // namespace diglot::parse
