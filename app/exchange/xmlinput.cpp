// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xmlinput.h"

#include "app/exchange/words.h"

#include <QFile>
#include <QFileInfo>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 256;
constexpr qsizetype maxTextSize = 16 * 1024 * 1024; // characters of one element

} // namespace

XmlInput::XmlInput(QIODevice *device, const QString &name)
    : m_xml(device)
    , m_name(name)
{}

bool XmlInput::next()
{
    while (!m_failed && !m_xml.atEnd()) {
        m_xml.readNext();
        check();
        if (m_failed || m_xml.hasError())
            return false;
        if (m_xml.isStartElement() || m_xml.isEndElement() || m_xml.isCharacters())
            return true;
    }
    return false;
}

bool XmlInput::nextChild()
{
    while (next()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

void XmlInput::check()
{
    if (m_xml.isStartElement() && ++m_depth > maxDepth)
        fail({ErrorCode::Limit, Words::tr("Elements are nested too deeply."), where()});
    else if (m_xml.isEndElement())
        --m_depth;
    else if (m_xml.isDTD() &&
             (!m_xml.entityDeclarations().isEmpty() || m_xml.text().contains("<!ENTITY"_L1)))
        fail({ErrorCode::Unsupported,
              Words::tr("The file declares entities of its own and is not read."), where()});
}

QString XmlInput::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QString XmlInput::text()
{
    QString text;
    for (int depth = 1; depth > 0 && next();) {
        if (isText())
            text += textPart();
        else
            depth += isStart() ? 1 : -1;
        if (text.size() > maxTextSize)
            fail({ErrorCode::Limit, Words::tr("An element holds too much text."), where()});
    }
    return text;
}

void XmlInput::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
}

QString XmlInput::where() const
{
    return u"%1:%2"_s.arg(m_name).arg(m_xml.lineNumber());
}

void XmlInput::fail(const Error &error)
{
    if (!m_failed)
        m_error = error;
    m_failed = true;
}

Result<void> XmlInput::status() const
{
    if (m_failed)
        return m_error;
    if (m_xml.hasError())
        return Error{ErrorCode::Syntax,
                     Words::tr("The file is no well-formed XML: %1").arg(m_xml.errorString()),
                     where()};
    return {};
}

Result<void> withXml(const QString &path, const std::function<Result<void>(XmlInput &)> &read)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Words::tr("Cannot be read: %1").arg(file.errorString()), path};
    XmlInput xml(&file, path);
    return read(xml);
}

} // namespace diglot::exchange
