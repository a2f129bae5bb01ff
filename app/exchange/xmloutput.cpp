// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/xmloutput.h"

#include "app/exchange/words.h"
#include "app/exchange/xmltext.h"

namespace diglot::exchange {

using namespace Qt::StringLiterals;

XmlOutput::XmlOutput(const QString &path)
    : m_file(path)
    , m_xml(&m_file)
{}

Result<std::unique_ptr<XmlOutput>> XmlOutput::open(const QString &path)
{
    std::unique_ptr<XmlOutput> output(new XmlOutput(path));
    if (!output->m_file.open(QIODevice::WriteOnly))
        return output->failure();
    output->m_xml.writeStartDocument();
    output->line();
    return output;
}

XmlOutput &XmlOutput::start(const char *name, std::initializer_list<Attribute> attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const Attribute &each : attributes)
        attribute(each.name, each.value);
    return *this;
}

XmlOutput &XmlOutput::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), readable(value));
    return *this;
}

XmlOutput &XmlOutput::text(QStringView text)
{
    const QString held = readable(text);
    // A bare carriage return would be read as a line feed.
    qsizetype from = 0;
    for (qsizetype at = held.indexOf(u'\r'); at >= 0; at = held.indexOf(u'\r', from)) {
        m_xml.writeCharacters(held.mid(from, at - from));
        m_xml.writeEntityReference(u"#13"_s);
        from = at + 1;
    }
    m_xml.writeCharacters(held.mid(from));
    return *this;
}

XmlOutput &XmlOutput::end()
{
    m_xml.writeEndElement();
    return *this;
}

XmlOutput &XmlOutput::element(const char *name, std::initializer_list<Attribute> attributes,
                              QStringView text)
{
    return start(name, attributes).text(text).end();
}

XmlOutput &XmlOutput::empty(const char *name, std::initializer_list<Attribute> attributes)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    for (const Attribute &each : attributes)
        attribute(each.name, each.value);
    return *this;
}

XmlOutput &XmlOutput::line()
{
    m_xml.writeCharacters(u"\n"_s);
    return *this;
}

XmlOutput &XmlOutput::doctype(const char *declaration)
{
    m_xml.writeDTD(QString::fromLatin1(declaration));
    return line();
}

Error XmlOutput::failure() const
{
    return {ErrorCode::Io, Words::tr("Cannot be written: %1").arg(m_file.errorString()),
            m_file.fileName()};
}

Result<void> XmlOutput::status() const
{
    if (m_xml.hasError() || m_file.error() != QFileDevice::NoError)
        return failure();
    return {};
}

Result<void> XmlOutput::finish()
{
    m_xml.writeEndDocument();
    if (auto fine = status(); !fine)
        return fine;
    if (!m_file.commit())
        return failure();
    return {};
}

} // namespace diglot::exchange
