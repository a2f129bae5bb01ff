// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonwriter.h"

#include <QString>

#include <utility>

#include <cmath>

namespace diglot::cli {

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_bytes += '{';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_bytes += '}';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_bytes += '[';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_bytes += ']';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    separate();
    quoted(name);
    m_bytes += ':';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    quoted(text);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    separate();
    m_bytes += QByteArray::number(std::isfinite(number) ? number : 0, 'f', 3);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_bytes += "null";
    return *this;
}

QByteArray JsonWriter::takeLine()
{
    m_first = true;
    QByteArray line = std::exchange(m_bytes, {});
    line += '\n';
    return line;
}

void JsonWriter::quoted(QStringView text)
{
    m_bytes += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_bytes += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace diglot::cli
