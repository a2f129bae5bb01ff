// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QXmlStreamReader>

#include <functional>

class QIODevice;

namespace diglot::exchange {

// An XML file read element by element. Nothing outside the file is ever fetched: a document type
// may be named, but one that declares entities is refused, and so is nesting deeper than any
// honest file's.
class XmlInput
{
public:
    // `device` is open and outlives the reader; `name` is for messages.
    XmlInput(QIODevice *device, const QString &name);

    // Moves on to the next start element and returns true, or false at the end of the element (or
    // document) that began last, and after an error.
    [[nodiscard]] bool nextChild();
    // Moves on one token: true for a start element, an end element or text; false at the end of the
    // document and after an error.
    [[nodiscard]] bool next();

    // Local name and attributes of the element that began.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] bool has(QLatin1StringView name) const
    {
        return m_xml.attributes().hasAttribute(name);
    }
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView textPart() const { return m_xml.text(); }

    // All text of the element that began, that of its children too; moves behind it.
    [[nodiscard]] QString text();
    void skip();

    [[nodiscard]] QString where() const; // "name:line"
    void fail(const Error &error);       // ends reading
    // Syntax, Limit, Unsupported, or what was given to fail().
    [[nodiscard]] Result<void> status() const;

private:
    void check();

    QXmlStreamReader m_xml;
    QString m_name;
    Error m_error;
    bool m_failed = false;
    int m_depth = 0;
};

// Opens a file, gives it to `read`, and returns what that returns. Io where it cannot be opened.
[[nodiscard]] Result<void> withXml(const QString &path,
                                   const std::function<Result<void>(XmlInput &)> &read);

} // namespace diglot::exchange
